import { html, type Markup } from '../result/markup.ts'
import { citePrinted } from './cite.ts'
import { dayInWords } from './day.ts'
import type { PrintedProgramme, Printing } from './edition-printed.ts'
import { type FigureTable, figureTable } from './figure-table.ts'
import { numberInWords, unitInWords } from './money.ts'
import { printedWords } from './words/words.ts'

type Figures = PrintedProgramme['figures']
type Figure = Figures['figures'][number]
type Entry = Figure['history'][number]

function spanInWords(entry: Entry, { language }: Printing): string {
  const { programme } = printedWords(language)
  const from = dayInWords(entry.from, language)
  const announced = entry.kind === 'value' && entry.expected && entry.to === undefined
  if (announced) return programme.figureFrom(from)
  return programme.figureSpan(from, entry.to && dayInWords(entry.to, language))
}

function valueInWords(entry: Entry, unit: string, { language }: Printing): string {
  if (entry.kind !== 'value') return printedWords(language).programme[entry.kind]
  return typeof entry.value === 'number' ? `${numberInWords(entry.value, language)} ${unit}` : unit
}

function tablePrinted({ columns, rows }: FigureTable, { language }: Printing): Markup {
  const cell = (value: number) => html`<td>${numberInWords(value, language)}</td>`
  const head = columns.map((name) => html`<th scope="col">${name}</th>`)
  return html`<table class="points figure-table">
${columns.length > 0 && html`<thead><tr>${head}</tr></thead>`}
<tbody>${rows.map(({ name, values }) => html`<tr><th scope="row">${name}</th>${values.map(cell)}</tr>`)}</tbody>
</table>`
}

function entryPrinted(entry: Entry, unit: string, printing: Printing): Markup {
  const { programme } = printedWords(printing.language)
  const parts = entry.kind === 'value' && typeof entry.value !== 'number' ? entry.value : undefined
  const expected = entry.kind === 'value' && entry.expected
  return html`<li>
<p class="line"><span>${spanInWords(entry, printing)}${expected && html` <span class="tag">${programme.expected}</span>`}</span> <strong>${valueInWords(entry, unit, printing)}</strong></p>
${parts && tablePrinted(figureTable(parts, programme.figureParts), printing)}${entry.note && html`<p class="small">${entry.note}</p>`}
</li>`
}

/** A figure with its whole history: what the law said when, and where that was read. */
export function figurePrinted(
  { label, unit, history }: Figure,
  { sources }: Figures,
  printing: Printing,
): Markup {
  const named = unitInWords(unit, printing.language)
  const cited = history.flatMap((entry) => (entry.kind === 'gap' ? [] : [entry.source]))
  return html`<div class="figure-history">
<h3>${label}</h3>
<ul class="lines">${history.map((entry) => entryPrinted(entry, named, printing))}</ul>
${cited.length > 0 && citePrinted(sources, cited, printing)}
</div>`
}
