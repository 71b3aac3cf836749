import type { Source } from '../catalogue/programme.ts'
import { html, type Markup } from './markup.ts'
import { dayWords, type Speech } from './numbers.ts'
import { publishersOf } from './publishers.ts'

export type Sources = Readonly<Record<string, Source>>

const isDoubtful = ({ basis, confidence }: Source): boolean =>
  basis === 'general-knowledge' || confidence === 'low'

/** Where a statement stands, the day it was checked, and whether it is still to be confirmed. */
export const cite = (
  ids: readonly string[],
  sources: Sources,
  { words, language }: Speech,
  unconfirmed = false,
): Markup => {
  const cited = [...new Set(ids)].flatMap((id) => sources[id] ?? [])
  const checked = cited[0]?.checked
  const names = publishersOf(cited)
  const official = ({ official: page }: Source): Markup =>
    page === undefined
      ? html``
      : html` (<a href="${page}" rel="external noreferrer">${words.officialPage}</a>)`
  const one = (source: Source, at: number): Markup =>
    source.url === ''
      ? html`${source.basis === 'general-knowledge' ? words.generalKnowledge : source.publisher}`
      : html`<a href="${source.url}" rel="external noreferrer" title="${source.title}">${names[at] ?? source.publisher}</a>`
  const doubtful = unconfirmed || cited.some(isDoubtful)
  if (cited.length === 0)
    return doubtful ? html`<p class="cite"><em>${words.toConfirm}</em></p>` : html``
  return html`<p class="cite">
    ${words.source}: ${cited.map((source, at) => html`${at > 0 ? ', ' : ''}${one(source, at)}${official(source)}`)}${
      checked ? html`, ${words.checkedOn(dayWords(checked, language))}` : ''
    }.${doubtful ? html` <em>${words.toConfirm}</em>` : ''}
  </p>`
}
