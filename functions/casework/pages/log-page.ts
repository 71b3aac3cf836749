import { clockText } from '../../../shared/booking/when.ts'
import { codeOf } from '../../../shared/casework/code.ts'
import type { LogEntry } from '../../../shared/casework/event.ts'
import { logWords } from '../../../shared/casework/log-words.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { line } from '../../http/staff-fields.ts'
import { staffPath } from '../../http/staff-page.ts'
import { pageHead, pager, table } from '../../http/staff-parts.ts'
import { calendarDay, officeZone, type Telling, today, wordsFor } from './told.ts'

export type LogShown = {
  readonly day: string
  readonly entries: readonly LogEntry[]
  /** Older entries of the same day begin here. */
  readonly before?: string | undefined
  readonly isFirst: boolean
}

const who = ({ by }: LogEntry, { member, names }: Telling): Markup =>
  html`${by.name}${by.office === member.office ? '' : html` <span class="small">${names.office(by.office)}</span>`}`

const row = (entry: LogEntry, telling: Telling): readonly (string | Markup)[] => {
  return [
    clockText(entry.at, officeZone, telling.language),
    who(entry, telling),
    logWords[telling.language][entry.kind],
    html`<a class="code" href="${staffPath(telling.language, `/cases/${entry.case}`)}">${codeOf(entry.case)}</a>`,
    entry.reason ?? '',
  ]
}

/** The days around one, on the calendar. */
const dayBeside = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10)

const dayChoice = (day: string, telling: Telling): Markup => {
  const { log } = wordsFor(telling)
  const at = (one: string) => `${staffPath(telling.language, '/log')}?day=${one}`
  const field = line({ name: 'day', label: log.day, type: 'date', value: day, required: true })
  const later =
    day < today(telling) ? html`<a href="${at(dayBeside(day, 1))}">${log.after}</a>` : ''
  return html`<form class="filters" method="get" action="${staffPath(telling.language, '/log')}">${field}
    <p class="actions"><button class="button button-quiet">${log.show}</button><a href="${at(dayBeside(day, -1))}">${log.before}</a>${later}</p></form>`
}

/** Who of the office looked at what and did what, on one day; for its lead. */
export function logPage({ day, entries, before, isFirst }: LogShown, telling: Telling): Markup {
  const { log } = wordsFor(telling)
  const { columns } = log
  const at = `${staffPath(telling.language, '/log')}?day=${day}`
  const list =
    entries.length === 0
      ? html`<p>${log.none}</p>`
      : table({
          caption: log.caption(calendarDay(day, telling)),
          columns: [
            { name: columns.when },
            { name: columns.who },
            { name: columns.what },
            { name: columns.case },
            { name: columns.why },
          ],
          rows: entries.map((entry) => row(entry, telling)),
        })
  const next = before === undefined ? undefined : `${at}&before=${encodeURIComponent(before)}`
  return html`${pageHead(log.title, log.lead)}${dayChoice(day, telling)}${list}
    ${pager({ first: isFirst ? undefined : at, next }, telling.language)}`
}
