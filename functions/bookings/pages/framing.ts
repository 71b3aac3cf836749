import type { MiddlewareHandler } from 'hono'
import {
  type Campus,
  frameAncestors,
  mayEmbed,
  mayReturnTo,
} from '../../../shared/campus/campus.ts'
import { colourFor, type Scheme } from '../../../shared/campus/colour.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { formBody } from '../../http/body.ts'
import type { Exchange } from '../../http/exchange.ts'
import { type FrameState, frameIn, frameToken, type SignedFrame } from '../../http/frame-token.ts'
import type { Language } from '../../http/language.ts'
import type { BookingsPorts } from '../ports.ts'
import { type Asking, type Door, notice, page, type Status } from './door.ts'
import { frameWords } from './frame-words.ts'
import { inside, insidePath, slotted } from './inside.ts'
import { choosePath, deedNames, partnersPath } from './paths.ts'

// The way into a frame on a campus page: whose it is, on which page it lies, and whether that page
// may show it. The campus is read each time, so that a revocation holds at once.

export type Widget = NonNullable<BookingsPorts['widget']>

const tokenMinutes = 60
/** A change is told by the page that follows it, and by no later look at that page. */
const changeSeconds = 60

const slugPattern = /^[a-z0-9][a-z0-9-]{0,63}$/
const instancePattern = /^[\w-]{1,40}$/

const originOf = (address: string | undefined): string | undefined =>
  URL.parse(address ?? '')?.origin

const hostOf = (origin: string): string | undefined => URL.parse(origin)?.host

/** Rantau's own pages, where a campus previews its widget. */
const isOwn = (c: Asking, origin: string): boolean => hostOf(origin) === new URL(c.req.url).host

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
function askedOf(c: Asking, campus: Campus): FrameState {
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

/** Why something is not done here. */
type Barred =
  | { readonly kind: 'campus-revoked' }
  | { readonly kind: 'page-not-registered'; readonly page: string }
  | { readonly kind: 'frame-expired' }
  | { readonly kind: 'frame-unsigned' }

const mayShow = (c: Asking, campus: Campus, origin: string): boolean =>
  mayEmbed(campus, origin) || isOwn(c, origin)

/** Another page that posts into the frame: its browser says so, whatever the form holds. */
function strange(c: Asking, campus: Campus): string | undefined {
  const origin = c.req.header('origin') ?? 'null'
  if (origin !== 'null') return mayShow(c, campus, origin) ? undefined : origin
  return c.req.header('sec-fetch-site') === 'cross-site' ? 'null' : undefined
}

function barred(
  c: Asking,
  campus: Campus,
  signed: SignedFrame | undefined,
  state: FrameState,
  now: number,
): Barred | undefined {
  if (campus.revoked === true) return { kind: 'campus-revoked' }
  const looks = c.req.method !== 'POST'
  const around = (looks ? undefined : strange(c, campus)) ?? state.page
  if (around !== undefined && !mayShow(c, campus, around))
    return { kind: 'page-not-registered', page: around }
  if (looks) return undefined
  if (signed === undefined) return { kind: 'frame-unsigned' }
  return signed.until <= now ? { kind: 'frame-expired' } : undefined
}

const frameParameters = ['frame', 'page', 'instance', 'colour', 'colour-dark', 'return-to']

/** The same page on Rantau itself: the link that always works alone. */
function aloneOf(c: Asking, prefix: string, { slug, revoked }: Campus, language: Language): string {
  const { pathname, searchParams } = new URL(c.req.url)
  const query = new URLSearchParams(searchParams)
  for (const name of frameParameters) query.delete(name)
  const path = c.req.method === 'GET' ? pathname.slice(prefix.length) : choosePath(language)
  if (revoked === true) query.delete('campus')
  else if (!deedPage.test(path)) query.set('campus', slug)
  const asked = query.toString()
  return `${path === '' ? choosePath(language) : path}${asked === '' ? '' : `?${asked}`}`
}

/** Pages behind a private link know their campus. */
const deedPage = /\/(pesanan|booking)\//

/** What was typed, to be sent once more: on Rantau itself, or in the frame. */
async function sentAgain(
  c: Asking,
  action: string,
  { target, label }: { readonly target: '_blank' | '_self'; readonly label: string },
): Promise<Markup | ''> {
  if (c.req.method !== 'POST') return ''
  const form = await formBody(c)
  if (form instanceof Response) return ''
  const fields = [...form].map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
  )
  return html`<form method="post" action="${action}" target="${target}">${fields}
    <p class="actions"><button class="button">${label}</button></p></form>`
}

const barredStatus: Readonly<Record<Barred['kind'], Status>> = {
  'campus-revoked': 410,
  'page-not-registered': 403,
  'frame-expired': 403,
  'frame-unsigned': 403,
}

type Entry = {
  readonly c: Asking
  readonly door: Door
  readonly campus: Campus
  readonly prefix: string
  /** As it goes on from here, signed anew. */
  readonly token: string
  readonly state: FrameState
}

/** Says why, without losing what was typed, and how to go on. */
async function barredPage(entry: Entry, why: Barred): Promise<Response> {
  const { c, door, campus, prefix, token } = entry
  const words = frameWords[door.language]
  const said = {
    'campus-revoked': () => words.revoked(campus.name),
    'page-not-registered': () => words.notRegistered('page' in why ? why.page : '', campus.name),
    'frame-expired': () => words.expired,
    'frame-unsigned': () => words.unsigned,
  }[why.kind]()
  const path = new URL(c.req.url).pathname.slice(prefix.length)
  const again =
    why.kind === 'frame-expired'
      ? { action: insidePath(path, { prefix, token }), target: '_self', label: words.sendAgain }
      : { action: path, target: '_blank', label: words.sendAlone }
  const form = await sentAgain(c, again.action ?? path, {
    target: again.target === '_self' ? '_self' : '_blank',
    label: again.label,
  })
  const alone = aloneOf(c, prefix, campus, door.language)
  const partners = partnersPath(door.language)
  c.set('refusal', why.kind)
  const rest = html`${form}<p class="actions"><a class="button button-quiet" href="${alone}">${words.alone}</a></p>
    ${why.kind === 'page-not-registered' ? html`<p class="small"><a href="${partners}">${words.toPartners}</a></p>` : ''}`
  return page(c, door, said.title, notice(said, rest), barredStatus[why.kind])
}

async function unknownCampus(c: Asking, door: Door): Promise<Response> {
  const { unknown, alone } = frameWords[door.language]
  const rest = html`<p class="actions"><a class="button" href="${choosePath(door.language)}">${alone}</a></p>`
  return page(c, door, unknown.title, notice(unknown, rest), 404)
}

const colourLink = ({ colour, colourDark }: FrameState): Markup | '' => {
  if (colour === undefined && colourDark === undefined) return ''
  const query = new URLSearchParams({
    ...(colour && { light: colour.slice(1) }),
    ...(colourDark && { dark: colourDark.slice(1) }),
  })
  return html`<link rel="stylesheet" href="/embed/warna.css?${query.toString()}" />`
}

/** What the frame's own script has to know. */
const told = ({ state, prefix, token }: Entry, changed: FrameState['changed']): Markup => {
  const { page: around, instance } = state
  const said = { page: around, instance, changed, token, prefix, deeds: deedNames }
  return html`<meta name="rantau-frame" content="${JSON.stringify(said)}" />${colourLink(state)}`
}

const backLink = ({ state, door }: Entry, path: string): Markup | '' => {
  const host = URL.parse(state.returnTo ?? '')?.host
  if (host === undefined || !deedPage.test(path)) return ''
  const label = frameWords[door.language].back(host)
  return html`<p><a class="button button-quiet" href="${state.returnTo}" target="_top">${label}</a></p>`
}

/** Where the frame goes next, with what was changed to be told there. */
function redirected(entry: Entry, secret: string, now: number): void {
  const { c, prefix, state } = entry
  const { changed } = c.var
  const until = now + changeSeconds * 1_000
  const token = changed ? frameToken(secret, { state: { ...state, changed }, until }) : entry.token
  const to = insidePath(c.res.headers.get('location') ?? '', { prefix, token })
  if (to !== undefined) c.res.headers.set('location', to)
}

async function filled(entry: Entry, changed: FrameState['changed']): Promise<void> {
  const { c, door, campus, prefix, token } = entry
  const { pathname } = new URL(c.req.url)
  const slots = {
    head: told(entry, changed),
    alone: aloneOf(c, prefix, campus, door.language),
    back: backLink(entry, pathname),
  }
  const text = slotted(inside(await c.res.text(), { prefix, token }), slots)
  c.res = new Response(text, { status: c.res.status, headers: c.res.headers })
}

/** A page that says why nothing is shown leads out of the frame and changes nothing in it. */
async function leadingOut(
  answer: Promise<Response>,
  alone: string,
  head: Markup | '' = '',
): Promise<Response> {
  const response = await answer
  const text = slotted(await response.text(), { head, alone, back: '' })
  return new Response(text, { status: response.status, headers: response.headers })
}

const languageAt = (path: string): Language => (/^\/en(\/|$)/.test(path) ? 'en' : 'id')

type Campuses = Pick<Widget, 'campuses'>

const campusOf = async (c: Asking, { campuses }: Campuses): Promise<Campus | undefined> => {
  const slug = c.req.param('campus') ?? ''
  return slugPattern.test(slug) ? campuses.read(slug) : undefined
}

/** Lets a page of a registered origin in, and whoever opens the address by itself. */
export const entering =
  (ports: BookingsPorts, widget: Widget): MiddlewareHandler<Exchange> =>
  async (c, next) => {
    c.set('ancestors', "frame-ancestors 'none'")
    const prefix = `/embed/${c.req.param('campus')}`
    const path = new URL(c.req.url).pathname.slice(prefix.length)
    const door: Door = { ports, language: languageAt(path) }
    const campus = await campusOf(c, widget)
    if (campus === undefined) return leadingOut(unknownCampus(c, door), choosePath(door.language))
    c.set('ancestors', frameAncestors(campus))
    const now = ports.clock().getTime()
    const found = frameIn(widget.secret, c.req.query('frame') ?? '')
    const signed = found?.state.campus === campus.slug ? found : undefined
    const { changed, ...state } = signed?.state ?? askedOf(c, campus)
    const until = now + tokenMinutes * 60_000
    const token = frameToken(widget.secret, { state, until })
    const entry: Entry = { c, door, campus, prefix, token, state }
    const why = barred(c, campus, signed, state, now)
    if (why !== undefined) {
      // The page around it learns that there is something to see; a stranger's learns nothing.
      const head = campus.origins.includes(state.page ?? '') ? told(entry, undefined) : ''
      const alone = aloneOf(c, prefix, campus, door.language)
      return leadingOut(barredPage(entry, why), alone, head)
    }
    c.set('framing', { state, prefix })
    await next()
    if (c.res.headers.has('location')) return redirected(entry, widget.secret, now)
    const isPage = c.res.headers.get('content-type')?.startsWith('text/html')
    const isNews = signed !== undefined && signed.until > now
    if (isPage) await filled(entry, isNews ? changed : undefined)
  }

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
