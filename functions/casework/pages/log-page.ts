import { clockText } from '../../../shared/booking/when.ts'
import type { Person } from '../../../shared/casework/case.ts'
import { codeOf } from '../../../shared/casework/code.ts'
import type { LogEntry } from '../../../shared/casework/event.ts'
import { logWords } from '../../../shared/casework/log-words.ts'
import { type Visit, visitsOf } from '../../../shared/casework/visits.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { choice, line } from '../../http/staff-fields.ts'
import { staffPath } from '../../http/staff-page.ts'
import { pageHead, pager, table } from '../../http/staff-parts.ts'
import type { LogAsked } from '../log.ts'
import { calendarDay, officeZone, type Telling, today, wordsFor } from './told.ts'

export type LogShown = {
  readonly day: string
  readonly entries: readonly LogEntry[]
  /** Older entries of the same day begin here. */
  readonly before?: string | undefined
  /** What was asked for. */
  readonly asked: LogAsked
  /** Whom of the office it can be narrowed to. */
  readonly staff: readonly Person[]
}

const who = ({ by }: Visit, { member, names }: Telling): Markup =>
  html`${by.name}${by.office === member.office ? '' : html` <span class="small">${names.office(by.office)}</span>`}`

const when = ({ from, to }: Visit, { language }: Telling): string => {
  const clock = (at: number) => clockText(at, officeZone, language)
  return clock(from) === clock(to) ? clock(to) : `${clock(from)}–${clock(to)}`
}

const done = ({ deeds }: Visit, telling: Telling): string => {
  const { log } = wordsFor(telling)
  return deeds
    .map(({ kind, times }) => log.often(logWords[telling.language][kind], times))
    .join(', ')
}

const row = (visit: Visit, telling: Telling): readonly (string | Markup)[] => [
  when(visit, telling),
  who(visit, telling),
  done(visit, telling),
  html`<a class="code" href="${staffPath(telling.language, `/cases/${visit.case}`)}">${codeOf(visit.case)}</a>`,
  visit.deeds.flatMap(({ reasons }) => reasons).join(' · '),
]

/** The days around one, on the calendar. */
const dayBeside = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10)

const addressOf = (asked: LogAsked, { language }: Telling): string => {
  const said = Object.entries(asked).filter((one): one is [string, string] => Boolean(one[1]))
  return `${staffPath(language, '/log')}?${new URLSearchParams(said)}`
}

/** Which day, whose, about whom. */
const choices = ({ day, asked, staff }: LogShown, telling: Telling): Markup => {
  const { log, queue } = wordsFor(telling)
  const on = (one: string) => addressOf({ ...asked, day: one, before: undefined }, telling)
  const later =
    day < today(telling) ? html`<a href="${on(dayBeside(day, 1))}">${log.after}</a>` : ''
  const people = staff.map(({ id, name }) => ({ value: id, label: name }))
  return html`<form class="filters" method="get" action="${staffPath(telling.language, '/log')}">${line({ name: 'day', label: log.day, type: 'date', value: day, required: true })}
    ${choice({ name: 'member', label: log.columns.who, options: [{ value: '', label: queue.any }, ...people], chosen: asked.member })}
    ${line({ name: 'code', label: log.columns.case, value: asked.code, max: 9 })}
    <p class="actions"><button class="button button-quiet">${log.show}</button><a href="${on(dayBeside(day, -1))}">${log.before}</a>${later}</p></form>`
}

/** Who of the office looked at what and did what, on one day; for its lead. */
export function logPage(shown: LogShown, telling: Telling): Markup {
  const { day, entries, before, asked } = shown
  const { log } = wordsFor(telling)
  const { columns } = log
  const at = (from: string | undefined) => addressOf({ ...asked, day, before: from }, telling)
  const narrowed = asked.member !== undefined || asked.code !== undefined
  const list =
    entries.length === 0
      ? html`<p>${narrowed ? log.noneSuch : log.none}</p>`
      : table({
          caption: log.caption(calendarDay(day, telling)),
          columns: [
            { name: columns.when },
            { name: columns.who },
            { name: columns.what },
            { name: columns.case },
            { name: columns.why },
          ],
          rows: visitsOf(entries).map((visit) => row(visit, telling)),
        })
  const first = asked.before === undefined ? undefined : at(undefined)
  const next = before === undefined ? undefined : at(before)
  return html`${pageHead(log.title, log.lead)}${choices(shown, telling)}${list}
    ${pager({ first, next }, telling.language)}`
}
