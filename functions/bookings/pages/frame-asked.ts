import { type Campus, mayEmbed, mayReturnTo } from '../../../shared/campus/campus.ts'
import { colourFor, type Scheme } from '../../../shared/campus/colour.ts'
import type { FrameState } from '../../http/frame-token.ts'
import type { Asking } from './door.ts'

// What the address of a new frame asks for, and on whose page it lies.

const instancePattern = /^[\w-]{1,40}$/

const originOf = (address: string | undefined): string | undefined =>
  URL.parse(address ?? '')?.origin

/** Rantau's own pages, where a campus previews its widget. */
const isOwn = (c: Asking, origin: string): boolean =>
  URL.parse(origin)?.host === new URL(c.req.url).host

/** Whether a page of this origin may show the frame. */
export const mayShow = (c: Asking, campus: Campus, origin: string): boolean =>
  mayEmbed(campus, origin) || isOwn(c, origin)

/** The page around the frame: what the browser says of it goes before what the address says. */
function pageAround(c: Asking): string | undefined {
  const framed = /^i?frame$/.test(c.req.header('sec-fetch-dest') ?? '')
  const said = originOf(c.req.header('referer'))
  if (framed && said !== undefined && !isOwn(c, said)) return said
  const asked = c.req.query('page')
  return asked === undefined ? undefined : (originOf(asked) ?? asked.slice(0, 100))
}

const usable = (text: string | undefined, scheme: Scheme): string | undefined => {
  const read = colourFor(text ?? '', scheme)
  return read.kind === 'colour' ? read.colour : undefined
}

/** What the address of a new frame asks for; what cannot be had is left out. */
export function askedOf(c: Asking, campus: Campus): FrameState {
  const instance = instancePattern.exec(c.req.query('instance') ?? '')?.[0]
  const returnTo = c.req.query('return-to') ?? ''
  const asked = {
    page: pageAround(c),
    instance,
    colour: usable(c.req.query('colour'), 'light'),
    colourDark: usable(c.req.query('colour-dark'), 'dark'),
    returnTo: mayReturnTo(campus, returnTo) ? returnTo : undefined,
  }
  const said = Object.entries(asked).filter(([, value]) => value !== undefined)
  return { campus: campus.slug, ...Object.fromEntries(said) }
}

/** All that the address of a frame says which an address outside does not. */
export const frameParameters = ['frame', 'page', 'instance', 'colour', 'colour-dark', 'return-to']

const accent = (text: string | undefined, scheme: Scheme): string => {
  const read = colourFor(text ?? '', scheme)
  if (read.kind !== 'colour') return ''
  const { colour, ink } = read
  return `@media (prefers-color-scheme:${scheme}){:root:root{--accent:${colour};--accent-ink:${ink}}}`
}

/** A campus's own colours as a style of their own, for a page's policy admits no others. */
export const accents = (c: Asking): Response =>
  c.body(`${accent(c.req.query('light'), 'light')}${accent(c.req.query('dark'), 'dark')}`, 200, {
    'content-type': 'text/css; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  })
