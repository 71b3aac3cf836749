import { html, type Markup } from '../result/markup.ts'
import { citePrinted } from './cite.ts'
import { dayInWords } from './day.ts'
import type { PrintedProgramme, Printing } from './edition-printed.ts'
import { numberInWords } from './money.ts'
import { linesOf, type PointsLine, type Span } from './points-lines.ts'
import { printedWords } from './words/words.ts'

type Table = NonNullable<PrintedProgramme['words']['points']>
type Version = NonNullable<PrintedProgramme['judged']['points']>['versions'][number]

const spanInWords = ([least, most]: Span, { language }: Printing): string =>
  [...new Set([least, most])].map((end) => numberInWords(end, language)).join('–')

function pointsInWords(line: PointsLine, printing: Printing): string {
  const { programme } = printedWords(printing.language)
  const shown = (span: Span) => spanInWords(span, printing)
  if (line.kind === 'row') return line.points ? shown(line.points) : programme.byCase
  if (line.points && line.unit) {
    const size = numberInWords(line.unit.size, printing.language)
    const unit = line.unit.months ? programme.monthCount(size) : size
    return programme.eachUnit(shown(line.points), unit)
  }
  return line.cap ? programme.cap(shown(line.cap)) : ''
}

function remarks(line: PointsLine, { language }: Printing): string {
  const { programme } = printedWords(language)
  return [
    line.kind === 'row' || line.kind === 'each' ? undefined : programme.pointKinds[line.kind],
    line.mark === undefined ? undefined : programme.subMark(numberInWords(line.mark, language)),
    line.outsideTotal && programme.outside,
    line.inferred && programme.inferred,
  ]
    .filter(Boolean)
    .join(' · ')
}

function linePrinted(line: PointsLine, { labels, notes = {} }: Table, printing: Printing): Markup {
  const remark = (text: string) => html` <span class="remark">${text}</span>`
  const [said, note] = [remarks(line, printing), notes[line.id]]
  return html`<tr class="depth-${Math.min(line.depth, 4)} line-${line.kind}">
<th scope="row">${labels[line.id] ?? line.id}${said !== '' && remark(said)}${note && remark(note)}</th>
<td>${pointsInWords(line, printing)}</td>
</tr>`
}

function versionPrinted(version: Version, at: number, table: Table, printing: Printing): Markup {
  const { language } = printing
  const { programme } = printedWords(language)
  const { from, to, tree } = version
  const note = table.versions.find((one) => one.from === from)?.note
  const ends = to && ` · ${programme.validUntil(dayInWords(to, language))}`
  const lines =
    tree &&
    html`<table class="points">
<thead><tr><th scope="col">${programme.lineColumn}</th><th scope="col">${programme.pointsColumn}</th></tr></thead>
<tbody>${linesOf(tree).map((line) => linePrinted(line, table, printing))}</tbody>
</table>`
  return html`<details class="fold"${at === 0 && ' open'}>
<summary>${programme.tableFrom(dayInWords(from, language))}${ends}</summary>
${note && html`<p>${note}</p>`}${lines ?? html`<p>${programme.tableGap}</p>`}
</details>
`
}

function markInWords({ mark, most }: Table, { language }: Printing): string {
  const { programme } = printedWords(language)
  if (mark === null) return programme.noMark
  const asked = numberInWords(mark, language)
  return most === undefined
    ? programme.mark(asked)
    : programme.markOf(asked, numberInWords(most, language))
}

/** A points table: the mark, what no points replace, and each version line by line. */
export function pointsPrinted(
  { judged, words }: PrintedProgramme,
  table: Table,
  printing: Printing,
): Markup {
  const { programme } = printedWords(printing.language)
  const gates = words.requirements.filter(({ id }) => table.gates.includes(id))
  const versions = judged.points?.versions ?? []
  return html`<p class="lead">${markInWords(table, printing)}</p>
${
  gates.length > 0 &&
  html`<h3>${programme.gates}</h3>
<ul class="ticks">${gates.map(({ title }) => html`<li>${title}</li>`)}</ul>
`
}${versions.map((version, at) => versionPrinted(version, at, table, printing))}${table.note && html`<p class="small">${table.note}</p>`}${citePrinted(words.sources, Object.values(table.sources), printing)}`
}
