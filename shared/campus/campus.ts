import type { Origin } from './origin.ts'

// A campus that may show the booking widget on its own pages.

export type Campus = {
  /** Its name in addresses: "undana". */
  readonly slug: string
  readonly name: string
  readonly city: string
  /** The origins of its pages, each as `originFrom` writes it; none until the campus names some. */
  readonly origins: readonly Origin[]
  /** The partnership has ended: its widget says so and links to Rantau itself. */
  readonly revoked?: true | undefined
}

/** What a list of campuses shows. */
export type CampusEntry = Pick<Campus, 'slug' | 'name' | 'city'>

/** Whether a page of this origin may show the widget; exact, so "null" and look-alikes may not. */
export const mayEmbed = ({ origins, revoked }: Campus, pageOrigin: string): boolean =>
  revoked !== true && origins.includes(pageOrigin)

/** The Content-Security-Policy directive that lets exactly this campus's pages frame the widget. */
export const frameAncestors = ({ origins, revoked }: Campus): string =>
  revoked === true || origins.length === 0
    ? "frame-ancestors 'none'"
    : `frame-ancestors ${origins.join(' ')}`
