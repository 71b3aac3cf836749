import type { PointsReport } from '../assessment/assess.ts'
import type { PointsLine } from '../assessment/explain.ts'
import type { ProgrammeWords } from './edition-words.ts'
import { html, type Markup } from './markup.ts'
import { dayWords, number, range, type Speech } from './numbers.ts'

const width = 300

type Speaking = { readonly speech: Speech }

/** The scale of the bar: it holds the interval, the mark, and zero. */
const scaleOf = (points: PointsReport, most: number | undefined) => {
  const ends = [0, points.min ?? 0, points.max ?? 0, points.mark ?? 0, most ?? 0]
  const [low, high] = [Math.min(...ends), Math.max(...ends) || 1]
  const at = (value: number): number =>
    Math.round((Math.min(Math.max(value, low), high) - low) * (width / (high - low)))
  return { at }
}

/** The points as an interval against the mark. */
const bar = (points: PointsReport, most: number | undefined, lexicon: Speaking): Markup => {
  const { words, language } = lexicon.speech
  const plain = (value: number | null) => number(value ?? 0, language)
  const { at } = scaleOf(points, most)
  const [from, to] = [at(points.min ?? 0), at(points.max ?? most ?? 0)]
  const label =
    points.mark === null
      ? words.points.barNoMark(plain(points.min), plain(points.max))
      : words.points.bar(plain(points.min), plain(points.max), plain(points.mark))
  return html`<svg class="points-bar" viewBox="-2 0 ${width + 4} 30" role="img" aria-label="${label}">
    <rect class="bar-ground" x="0" y="11" width="${width}" height="8" rx="4"></rect>
    <rect class="bar-sure" x="0" y="11" width="${Math.max(from, 3)}" height="8" rx="4"></rect>
    <rect class="bar-open" x="${from}" y="11" width="${Math.max(to - from, 3)}" height="8"></rect>
    ${points.mark === null ? '' : html`<path class="bar-mark" d="M${at(points.mark)} 3v24"></path>`}
  </svg>`
}

const standing = ({ min, max, mark }: PointsReport, { speech: { words } }: Speaking): string => {
  if (mark === null) return words.points.noMark
  if (min !== null && min >= mark) return words.points.reached
  return max !== null && max < mark ? words.points.missed : words.points.undecided
}

const said = (points: { min: number | null; max: number | null }, { speech }: Speaking): string => {
  const { words, language } = speech
  const plain = (value: number) => number(value, language)
  if (points.min === null) return words.points.open
  if (points.max === null) return words.points.atLeast(plain(points.min))
  return points.min === points.max
    ? words.points.exact(plain(points.min))
    : words.points.range(plain(points.min), plain(points.max))
}

type Row = { readonly line: PointsLine; readonly depth: number }

/** Lines that may count, in reading order; a tier that plainly gives nothing is left out. */
const rowsOf = (line: PointsLine, depth = 0): readonly Row[] => {
  const here = { line, depth }
  const children = line.of.filter(
    (one) => one.kind !== 'line' || one.points.min !== 0 || one.points.max !== 0,
  )
  return [here, ...children.flatMap((one) => rowsOf(one, depth + 1))]
}

const row = ({ line, depth }: Row, labels: Readonly<Record<string, string>>, lexicon: Speaking) => {
  const { words, language } = lexicon.speech
  const points = range(line.points, lexicon.speech, (value) => number(value, language)) ?? '–'
  return html`<tr class="depth-${Math.min(depth, 4)}">
    <th scope="row">${labels[line.id] ?? line.id}${
      line.lost
        ? html`<span class="remark">${words.points.lost(number(line.lost, language))}</span>`
        : ''
    }${line.inferred ? html`<span class="remark">${words.points.inferred}</span>` : ''}</th>
    <td>${points}</td>
  </tr>`
}

/** The official points: an interval against the mark, the table's version, and every line. */
export const pointsShown = (
  { points, day }: { readonly points: PointsReport; readonly day: string },
  lines: PointsLine | undefined,
  words: ProgrammeWords,
  lexicon: Speaking,
): Markup => {
  const text = lexicon.speech.words.points
  const { language } = lexicon.speech
  const table = words.points
  if (points.version === undefined) {
    const note = table?.versions.find(
      ({ from, to }) => from <= day && (to === undefined || day < to),
    )?.note
    return html`<section><h4>${text.heading}</h4><p>${text.gap}</p>${note ? html`<p class="small">${note}</p>` : ''}</section>`
  }
  const labels = (table?.labels ?? {}) as Readonly<Record<string, string>>
  return html`<section><h4>${text.heading}</h4>
    <p><strong>${said(points, lexicon)}.</strong> ${
      points.mark === null ? '' : html`${text.mark(number(points.mark, language))}. `
    }${standing(points, lexicon)}</p>
    ${points.min === null ? '' : bar(points, table?.most, lexicon)}
    <p class="small">${text.table(dayWords(points.version, language))}${table?.note ? html`. ${table.note}` : ''}</p>
    ${
      lines
        ? html`<details class="fold"><summary>${text.lines}</summary><table class="points">
      <thead><tr><th scope="col">${text.line}</th><th scope="col">${text.column}</th></tr></thead>
      <tbody>${rowsOf(lines).map((one) => row(one, labels, lexicon))}</tbody></table></details>`
        : ''
    }
  </section>`
}
