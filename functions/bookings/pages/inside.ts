import { html, type Markup } from '../../../shared/result/markup.ts'
import { languages } from '../../http/language.ts'
import { choosePath } from './paths.ts'

// The pages about talks once more, under the address of a frame. What leads to such a page leads to
// the same one in the frame and takes the frame's token along; all else opens in a tab of its own,
// as the frame's base element says.

export type Frame = { readonly prefix: string; readonly token: string }

const bases = languages.map((language) => choosePath(language)).join('|')
const ours = new RegExp(`^(?:${bases})(?=[/?#]|$)`)

/** Where in the frame a page is; undefined for what lies outside. */
export function insidePath(
  path: string,
  { prefix, token }: Frame,
  and: '&' | '&amp;' = '&',
): string | undefined {
  if (!ours.test(path)) return undefined
  const [, before = '', fragment = ''] = /^([^#]*)(#.*)?$/s.exec(path) ?? []
  return `${prefix}${before}${before.includes('?') ? and : '?'}frame=${token}${fragment}`
}

const addresses = /(?<=\s)(href|action|formaction)="([^"]*)"/g
const asking = /<form\b[^>]*\bmethod="get"[^>]*>/g

/** No browser lets a frame of another site take the focus by itself; each complains of it. */
const takingFocus = /(?<=<[a-z]+(?:\s+[\w-]+(?:="[^"]*")?)*) autofocus(?=[\s>])/g

/** A page's markup as it stands in the frame. */
export const inside = (page: string, frame: Frame): string =>
  page
    .replace(takingFocus, '')
    .replace(addresses, (whole, name: string, path: string) => {
      if (name === 'href' && path.startsWith('#')) return `target="_self" ${whole}`
      const within = insidePath(path, frame, '&amp;')
      if (within === undefined) return whole
      return name === 'formaction' ? `${name}="${within}"` : `target="_self" ${name}="${within}"`
    })
    // What a form asks by GET replaces the query of its address.
    .replace(asking, (form) => `${form}<input type="hidden" name="frame" value="${frame.token}" />`)

/** Another place's slot in a frame, filled. */
export const slotted = (page: string, slots: Readonly<Record<string, Markup | string>>): string =>
  Object.entries(slots).reduce((filled, [name, content]) => {
    const { markup } = typeof content === 'string' ? html`${content}` : content
    return filled.replaceAll(`<!--frame:${name}-->`, () => markup)
  }, page)
