import { html, type Markup } from '../result/markup.ts'
import { dayInWords } from './day.ts'
import type { PrintedExample, Printing } from './edition-printed.ts'
import { numberInWords } from './money.ts'
import { printedWords } from './words/words.ts'

/** Worked cases of people who do not exist, each judged on a day of its own. */
export function examplesPrinted(
  examples: readonly PrintedExample[],
  { language }: Printing,
): Markup {
  const text = printedWords(language).programme
  const tally = (points: NonNullable<PrintedExample['points']>) =>
    text.examplePoints([...new Set(points)].map((end) => numberInWords(end, language)).join('–'))
  const one = ({ name, status, points, on }: PrintedExample) => html`<li>
<h3>${name}</h3>
<p>${text.statuses[status]}${points && ` · ${tally(points)}`}</p>
<p class="small">${text.onDay(dayInWords(on, language))}</p>
</li>`
  return html`<p class="small">${text.examplesNote}</p>
<ul class="lines">${examples.map(one)}</ul>`
}
