import { html, type Markup } from '../result/markup.ts'
import { dayText } from '../time/day.ts'
import { dayInWords } from './day.ts'
import type { Printing } from './edition-printed.ts'
import { printedWords } from './words/words.ts'

/** Enough of a digest to tell two editions apart by eye. */
const nameOf = (digest: string): string => digest.slice(0, 8)

/** `active`: filled from the edition in force; `built`: as the site was printed, in its stead. */
export type Standing = 'active' | 'built'

/** Which edition a page tells, so that whoever reads an old one can see that it is. */
export function standingPrinted(
  digest: string,
  standing: Standing,
  { language, day }: Printing,
): Markup {
  const { edition } = printedWords(language)
  const today = dayInWords(dayText(day), language)
  return html`<p class="small edition" data-edition="${digest}">${edition[standing](nameOf(digest), today)}</p>`
}
