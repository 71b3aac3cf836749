import type { Requirement } from '../catalogue/programme.ts'
import type { InLanguage } from '../catalogue/word-parts.ts'
import { toldOf } from '../result/lead.ts'
import { html, type Markup } from '../result/markup.ts'
import { citePrinted, type Sources } from './cite.ts'
import { dayInWords } from './day.ts'
import type { Printing } from './edition-printed.ts'
import { printedWords } from './words/words.ts'

type Demand = InLanguage<Omit<Requirement, 'rule' | 'ownPart'>>

/** One demand of the law: what it asks, who settles it, since when it holds and where it stands. */
export function requirementPrinted(one: Demand, sources: Sources, printing: Printing): Markup {
  const { language } = printing
  const { programme, cite } = printedWords(language)
  const { title, from, to, note, settledBy, kind, source, also = [], unconfirmed } = one
  const { lead, rest } = toldOf(title)
  const small = (text: string) => html`<p class="small">${text}</p>`
  return html`<li class="requirement" id="${one.id.replaceAll('.', '-')}">
<h3>${lead}${kind === 'should' && html` <span class="tag">${programme.should}</span>`}${unconfirmed && html` <span class="tag tag-warn">${cite.toConfirm}</span>`}</h3>
${rest !== '' && small(rest)}<details class="under">
<summary><span>${programme.settledBy(programme.settlers[settledBy])}</span> <span class="under-more">${note ? programme.detail : cite.source}</span></summary>
${note && small(note)}${from && small(programme.validFrom(dayInWords(from, language)))}${to && small(programme.validUntil(dayInWords(to, language)))}${citePrinted(sources, [source, ...also], printing, unconfirmed)}
</details>
</li>`
}
