import type { Origin } from './origin.ts'

// A campus that may show the booking widget on its own pages.

export type Campus = {
  /** Its name in addresses: "undana". */
  readonly slug: string
  readonly name: string
  readonly city: string
  /** The origins of its pages, each as `originFrom` writes it; none until the campus names some. */
  readonly origins: readonly Origin[]
  /** The partnership has ended: nothing of it is open any more, and its widget says so. */
  readonly revoked?: true | undefined
  /** Where the campus is written to: agreed with the partnership, and by no request since. */
  readonly contact?: string | undefined
}

/** So many origins one campus may name: more would not fit the header that names them. */
export const originsMax = 20

/** What a list of campuses shows. */
export type CampusEntry = Pick<Campus, 'slug' | 'name' | 'city' | 'revoked'>

/** Whether its partnership holds. Every door of a campus asks this and nothing else. */
export const isLive = <C extends Pick<Campus, 'revoked'>>(campus: C | undefined): campus is C =>
  campus !== undefined && campus.revoked !== true

/** Whether a page of this origin may show the widget; exact, so "null" and look-alikes may not. */
export const mayEmbed = (campus: Campus, pageOrigin: string): boolean =>
  isLive(campus) && campus.origins.includes(pageOrigin)

/**
 * The Content-Security-Policy directive that lets exactly this campus's pages, and Rantau's own
 * preview, frame the widget. A campus whose partnership has ended keeps it: what is framed then is
 * the page that says so.
 */
export const frameAncestors = ({ origins }: Pick<Campus, 'origins'>): string =>
  ["frame-ancestors 'self'", ...origins].join(' ')

/**
 * Whether a student may be led back to this address: one of a registered origin, so it is https, or
 * on this computer itself, where alone a page without https can be registered.
 */
export function mayReturnTo(campus: Campus, address: string): boolean {
  const url = URL.parse(address)
  if (url === null || url.username !== '' || url.password !== '') return false
  // A "blob:" address names the origin that made it, and is no page of it.
  return /^https?:$/.test(url.protocol) && mayEmbed(campus, url.origin)
}
