import { clockText, dayText } from '../booking/when.ts'
import { html, type Markup } from '../result/markup.ts'
import type { StudentCase, ViewSeen } from './student-view.ts'
import type { StudentWords } from './student-words/words.ts'

// Who of the staff looked and what they did, as its student reads it: a line for each day, person and
// deed, with every time of it.

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

const lineShown = (
  { kind, by, office, reason, day, times }: LogLine,
  { language, words, officeName }: LogParts,
): Markup => {
  const { log } = words
  const clocks = times.map((at) => clockText(at, zone, language)).join(', ')
  const often = times.length > 1 ? ` (${log.times(times.length)})` : ''
  return html`<li><span><strong>${log.by(by, officeName(office))}</strong> ${log.kinds[kind]}${often}</span>
    <span class="small">${day}, ${clocks} WITA${reason === undefined ? '' : html`<br>${log.reason(reason)}`}</span></li>`
}

const shownFirst = 6

/** The log; older lines are folded away. */
export function logShown(views: readonly ViewSeen[], parts: LogParts): Markup {
  const { log } = parts.words
  const lines = logLines(views, parts.language)
  const list = (some: readonly LogLine[]) =>
    html`<ul class="log-lines">${some.map((one) => lineShown(one, parts))}</ul>`
  if (lines.length === 0) return html`<p>${log.nobody}</p>`
  const [near, older] = [lines.slice(0, shownFirst), lines.slice(shownFirst)]
  return html`${list(near)}${
    older.length === 0
      ? ''
      : html`<details class="fold"><summary>${log.older(older.length)}</summary>${list(older)}</details>`
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
