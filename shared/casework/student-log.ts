import { minuteMs } from '../booking/time.ts'
import { clockText, dayText } from '../booking/when.ts'
import { html, type Markup } from '../result/markup.ts'
import type { LogKind } from './event.ts'
import type { StudentCase, ViewSeen } from './student-view.ts'
import type { StudentWords } from './student-words/words.ts'

// Who of the staff looked and what they did, as its student reads it: a line for each day, person and
// deed, under its day.

export type LogParts = {
  readonly language: 'id' | 'en'
  readonly words: StudentWords
  /** What an office is called. */
  readonly officeName: (id: string) => string
}

const zone = 'Asia/Makassar'

/** What one person did of one kind, for one reason, on one day. */
export type LogLine = Pick<ViewSeen, 'kind' | 'by' | 'office' | 'reason'> & {
  readonly day: string
  /** Newest first. */
  readonly times: readonly number[]
}

/** Lines of the log, newest first; nothing is left out. */
export function logLines(views: readonly ViewSeen[], language: 'id' | 'en'): readonly LogLine[] {
  const dayOf = ({ at }: ViewSeen) => dayText(at, zone, language)
  const groups = Map.groupBy(views, (one) =>
    JSON.stringify([dayOf(one), one.kind, one.by, one.office, one.reason]),
  )
  return [...groups.values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const { kind, by, office, reason } = first
    const times = same.map(({ at }) => at).toSorted((a, b) => b - a)
    return [{ kind, by, office, ...(reason && { reason }), day: dayOf(first), times }]
  })
}

/** Who comes back within this is still at the same visit. */
const visitMinutes = 30

type Visit = { readonly from: number; readonly to: number }

/** The visits in which it was done, newest first: what lies close together is one. */
export function visitsIn(times: readonly number[]): readonly Visit[] {
  const visits: Visit[] = []
  for (const at of times.toSorted((a, b) => b - a)) {
    const later = visits.at(-1)
    if (later !== undefined && later.from - at < visitMinutes * minuteMs)
      visits.splice(-1, 1, { ...later, from: at })
    else visits.push({ from: at, to: at })
  }
  return visits
}

const looks: ReadonlySet<LogKind> = new Set(['opened', 'listed', 'printed'])

/** Of looking, how many visits it was; of what was done, how often. */
export const countOf = ({ kind, times }: Pick<LogLine, 'kind' | 'times'>): number =>
  looks.has(kind) ? visitsIn(times).length : times.length

const clocksOf = (times: readonly number[], language: 'id' | 'en'): string => {
  const clock = (at: number) => clockText(at, zone, language)
  return visitsIn(times)
    .map(({ from, to }) =>
      clock(from) === clock(to) ? clock(to) : `${clock(from)}\u2013${clock(to)}`,
    )
    .join(', ')
}

const lineShown = (line: LogLine, { language, words, officeName }: LogParts): Markup => {
  const { log } = words
  const { kind, by, office, reason, times } = line
  const count = countOf(line)
  const often = count > 1 ? ` (${log.times(count)})` : ''
  return html`<li><span><strong>${log.by(by, officeName(office))}</strong> ${log.kinds[kind]}${often}</span>
    <span class="small">${log.at(clocksOf(times, language))}${reason === undefined ? '' : html`<br>${log.reason(reason)}`}</span></li>`
}

/** Lines under the day on which it was. */
const daysShown = (lines: readonly LogLine[], parts: LogParts): readonly Markup[] =>
  [...Map.groupBy(lines, ({ day }) => day)].map(
    ([day, those]) => html`<p class="log-day">${day}</p>
      <ul class="log-lines">${those.map((one) => lineShown(one, parts))}</ul>`,
  )

const shownFirst = 6

/** The log; older lines are folded away. */
export function logShown(views: readonly ViewSeen[], parts: LogParts): Markup {
  const { log } = parts.words
  const lines = logLines(views, parts.language)
  if (lines.length === 0) return html`<p>${log.nobody}</p>`
  const [near, older] = [lines.slice(0, shownFirst), lines.slice(shownFirst)]
  return html`${daysShown(near, parts)}${
    older.length === 0
      ? ''
      : html`<details class="fold"><summary>${log.older(older.length)}</summary>${daysShown(older, parts)}</details>`
  }`
}

/** Notes the staff wrote for the student, newest first. */
export const notesShown = (
  notes: StudentCase['notes'],
  { language, words }: LogParts,
): Markup | undefined =>
  notes.length === 0
    ? undefined
    : html`<section class="stack"><h3>${words.notes}</h3>${notes
        .toSorted((a, b) => b.at - a.at)
        .map(
          ({ text, by, at }) => html`<blockquote class="from-counselor"><p>${text}</p>
            <footer class="small">${by}, ${dayText(at, zone, language)}</footer></blockquote>`,
        )}</section>`
