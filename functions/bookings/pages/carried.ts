import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'
import { hidden } from './parts.ts'
import { choosePath, type PageName, pagePath } from './paths.ts'
import { type Wish, wishFields } from './wish.ts'

// What a student typed goes with them when they have to choose another time: in hidden fields of
// forms, never in an address.

export type Carried = readonly (readonly [string, string])[]

const typedNames: ReadonlySet<string> = new Set([
  'name',
  'email',
  'whatsapp',
  'by',
  'urgent',
  'note',
  'supporter',
  'access',
  'assessment',
  'minor',
  'guardian-name',
  'guardian-reach',
  'consent',
])

/**
 * What an address says, without what only its reader may say: whoever hands on a link neither fills
 * the form in nor agrees for them, nor knows the key under which they book.
 */
export function saidByAddress(fields: URLSearchParams): URLSearchParams {
  const said = [...fields].filter(([name]) => !typedNames.has(name) && name !== 'key')
  return new URLSearchParams(said.map(([name, value]) => [name, value]))
}

/** All that a form's sender typed or ticked. */
export const carriedIn = (form: URLSearchParams): Carried =>
  [...form].filter(([name, value]) => typedNames.has(name) && value.trim() !== '')

export const hiddenCarried = (carried: Carried): readonly Markup[] =>
  carried.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)

type Onward = {
  readonly page: PageName | 'choose'
  readonly wish: Wish
  readonly carried: Carried
  readonly label: string
  readonly look?: string
}

/** A way to another page: a link, or a button where something typed goes along. */
export const onward = (
  { page, wish, carried, label, look }: Onward,
  language: Language,
): Markup => {
  const fields = wishFields(wish)
  const pathOf = (query = {}) =>
    page === 'choose' ? choosePath(language, query) : pagePath(language, page, query)
  if (carried.length === 0)
    return html`<a class="${look ?? 'way'}" href="${pathOf(fields)}">${label}</a>`
  return html`<form method="post" action="${pathOf()}">${hidden(fields)}${hiddenCarried(
    carried,
  )}<button class="${look ?? 'way'}">${label}</button></form>`
}
