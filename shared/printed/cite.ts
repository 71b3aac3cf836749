import type { Source } from '../catalogue/programme.ts'
import { html, type Markup } from '../result/markup.ts'
import { publishersOf } from '../result/publishers.ts'
import { dayInWords } from './day.ts'
import type { Printing } from './edition-printed.ts'
import { printedWords } from './words/words.ts'

/** Sources by their key, as a part of an edition brings them along. */
export type Sources = Readonly<Record<string, Source>>

/** The source behind a key; a page that cites nothing known is not printed. */
export function sourceIn(sources: Sources, key: string): Source {
  const source = sources[key]
  if (source === undefined)
    throw new Error(
      `source "${key}" is cited and is not in this part of the edition. Build it again.`,
    )
  return source
}

/** Where nobody read it, or only a weak page says so. */
export const isDoubtful = ({ basis, confidence }: Source): boolean =>
  basis === 'general-knowledge' || confidence === 'low'

/** The pages a statement rests on, and the day the first of them was checked. */
export function citePrinted(
  sources: Sources,
  keys: readonly string[],
  { language }: Printing,
  unconfirmed = false,
): Markup {
  const { cite } = printedWords(language)
  const cited = [...new Set(keys)].map((key) => sourceIn(sources, key))
  const names = publishersOf(cited)
  const marked = unconfirmed && !cited.some(isDoubtful)
  const link = (source: Source, name: string | undefined): Markup =>
    source.url === ''
      ? html`${source.basis === 'general-knowledge' ? cite.generalKnowledge : source.publisher}`
      : html`<a href="${source.url}" rel="external" title="${source.title}">${name}</a>`
  const one = (source: Source, at: number): Markup =>
    html`${at > 0 && ', '}${link(source, names[at])}${source.official !== undefined && html` (<a href="${source.official}" rel="external">${cite.officialPage}</a>)`}${isDoubtful(source) && html` <em>${cite.toConfirm}</em>`}`
  const checked = cited[0]?.checked
  const said = checked === undefined ? '' : ` ${cite.checkedOn(dayInWords(checked, language))}.`
  return html`<p class="cite">${cite.source}: ${cited.map(one)}.${said}${marked && html` <em>${cite.toConfirm}</em>`}</p>`
}
