import { whenText } from '../../../shared/booking/when.ts'
import { begins, type Day, ends } from '../../../shared/gathering/day.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'
import { pageHead, table, tag } from '../../http/staff-parts.ts'
import { type DayWords, dayWords } from '../words.ts'
import { daysPath } from './paths.ts'

export type DayState = keyof DayWords['states']

/** How far a day has come. */
export function stateOf(day: Day, now: number): DayState {
  if (day.cancelledAt !== undefined) return 'cancelled'
  if (ends(day) <= now) return 'over'
  return day.arrangement === undefined ? 'open' : 'formed'
}

/** The days of an office, the latest first. */
export function listPage(days: readonly Day[], now: number, language: Language): Markup {
  const { list, states } = dayWords[language]
  const open = html`<a class="button" href="${daysPath(language, '/new')}">${list.open}</a>`
  const rows = days.map((day) => [
    html`<a href="${daysPath(language, `/${day.id}`)}">${day.title}</a>`,
    whenText(begins(day), day.zone, language),
    String(day.arrivals),
    tag(states[stateOf(day, now)]),
  ])
  return html`${pageHead(list.title, list.lead, open)}${
    days.length === 0
      ? html`<p>${list.none}</p>`
      : table({
          caption: list.title,
          captionHidden: true,
          columns: [
            { name: list.name },
            { name: list.when },
            { name: list.people, look: 'number' },
            { name: list.state },
          ],
          rows,
        })
  }`
}
