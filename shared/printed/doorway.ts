import { html, type Markup } from '../result/markup.ts'
import type { Door, Printing } from './edition-printed.ts'
import { payInWords } from './money.ts'
import { programmePath } from './paths.ts'
import { tagsPrinted } from './programme-tags.ts'
import { printedWords } from './words/words.ts'

/** A programme in a list: its name, what it pays, and how its door stands. */
export function doorwayPrinted({ judged, name }: Door, printing: Printing): Markup {
  const { language } = printing
  const pay = payInWords(judged.pay, language) ?? printedWords(language).destinations.payNotFound
  return html`<li>
<a href="${programmePath(judged.id, language)}">${name}</a>
<p class="small">${pay}</p>
${tagsPrinted(judged, printing)}
</li>`
}
