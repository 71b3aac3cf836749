import type { Payer } from '../catalogue/programme.ts'
import { html, type Markup } from '../result/markup.ts'
import { citePrinted, isDoubtful, type Sources, sourceIn } from './cite.ts'
import { dayInWords } from './day.ts'
import type { PrintedProgramme, Printing } from './edition-printed.ts'
import { costInWords } from './money.ts'
import { printedWords } from './words/words.ts'

type Costs = PrintedProgramme['words']['costs']
type Cost = Costs[number]

const payers: readonly Payer[] = ['student', 'employer', 'state', 'disputed']

/** A price on general knowledge or a weak page says so beside the number. */
const toConfirm = ({ amount, source }: Cost, sources: Sources): boolean =>
  amount !== null && isDoubtful(sourceIn(sources, source))

function rowPrinted(cost: Cost, sources: Sources, { language }: Printing): Markup {
  const { programme, cite } = printedWords(language)
  const tag = (text: string) => html` <span class="tag">${text}</span>`
  return html`<tr>
<th scope="row">${cost.what}${cost.aside && tag(programme.asides[cost.aside])}${toConfirm(cost, sources) && tag(cite.toConfirm)}</th>
<td>${costInWords(cost, language) ?? programme.notFound}</td>
</tr>`
}

function notePrinted(cost: Cost, sources: Sources, printing: Printing): Markup {
  const { programme } = printedWords(printing.language)
  const small = (text: string) => html`<p class="small">${text}</p>`
  const asOf = cost.asOf && programme.asOf(dayInWords(cost.asOf, printing.language))
  return html`<li>
<p>${cost.what}</p>
${cost.note && small(cost.note)}${asOf && small(asOf)}${citePrinted(sources, [cost.source], printing)}
</li>`
}

/** Prices by who pays them, never summed across payers; below, where each was read. */
export function costsPrinted(costs: Costs, sources: Sources, printing: Printing): Markup {
  const { programme } = printedWords(printing.language)
  const groups = payers
    .map((payer) => ({ payer, costs: costs.filter((cost) => cost.payer === payer) }))
    .filter((group) => group.costs.length > 0)
  const table = (group: (typeof groups)[number]) => html`<table class="costs">
<caption>${programme.payers[group.payer]}</caption>
<thead><tr><th scope="col">${programme.costColumn}</th><th scope="col">${programme.amountColumn}</th></tr></thead>
<tbody>${group.costs.map((cost) => rowPrinted(cost, sources, printing))}</tbody>
</table>
`
  const notes = groups.flatMap((group) => group.costs)
  return html`${groups.map(table)}<p class="small">${programme.costsNever}</p>
<details class="fold">
<summary>${programme.sourceAndNotes}</summary>
<ul class="lines">${notes.map((cost) => notePrinted(cost, sources, printing))}</ul>
</details>`
}
