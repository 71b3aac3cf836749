import type { MiddlewareHandler } from 'hono'
import { type Campus, frameAncestors } from '../../../shared/campus/campus.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Exchange } from '../../http/exchange.ts'
import { type FrameState, frameIn, frameToken } from '../../http/frame-token.ts'
import type { Language } from '../../http/language.ts'
import type { BookingsPorts } from '../ports.ts'
import { aloneOf, barred, barredPage, deedPage, type FrameEntry } from './barring.ts'
import { type Asking, type Door, notice, page } from './door.ts'
import { askedOf } from './frame-asked.ts'
import { frameWords } from './frame-words.ts'
import { inside, insidePath, slotted } from './inside.ts'
import { choosePath, deedNames } from './paths.ts'

// The way into a frame on a campus page: whose it is, on which page it lies, and whether that page
// may show it. The campus is read each time, so that a revocation holds at once.

export type Widget = NonNullable<BookingsPorts['widget']>

const tokenMinutes = 60
/** A change is told by the page that follows it, and by no later look at that page. */
const changeSeconds = 60

const slugPattern = /^[a-z0-9][a-z0-9-]{0,63}$/

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
const told = ({ state, prefix, token }: FrameEntry, changed: FrameState['changed']): Markup => {
  const { page: around, instance } = state
  const said = { page: around, instance, changed, token, prefix, deeds: deedNames }
  return html`<meta name="rantau-frame" content="${JSON.stringify(said)}" />${colourLink(state)}`
}

const backLink = ({ state, door }: FrameEntry, path: string): Markup | '' => {
  const host = URL.parse(state.returnTo ?? '')?.host
  if (host === undefined || !deedPage.test(path)) return ''
  const label = frameWords[door.language].back(host)
  return html`<p><a class="button button-quiet" href="${state.returnTo}" target="_top">${label}</a></p>`
}

/** Where the frame goes next, with what was changed to be told there. */
function redirected(entry: FrameEntry, secret: string, now: number): void {
  const { c, prefix, state } = entry
  const { changed } = c.var
  const until = now + changeSeconds * 1_000
  const token = changed ? frameToken(secret, { state: { ...state, changed }, until }) : entry.token
  const to = insidePath(c.res.headers.get('location') ?? '', { prefix, token })
  if (to !== undefined) c.res.headers.set('location', to)
}

async function filled(entry: FrameEntry, changed: FrameState['changed']): Promise<void> {
  const { c, prefix, token } = entry
  const { pathname } = new URL(c.req.url)
  const slots = {
    head: told(entry, changed),
    alone: aloneOf(entry),
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

/** The frame a request asks for: as it was signed before, or as its address says. */
function entryOf(c: Asking, door: Door, campus: Campus, { secret }: Widget) {
  const now = door.ports.clock().getTime()
  const found = frameIn(secret, c.req.query('frame') ?? '')
  const signed = found?.state.campus === campus.slug ? found : undefined
  const { changed, ...state } = signed?.state ?? askedOf(c, campus)
  const token = frameToken(secret, { state, until: now + tokenMinutes * 60_000 })
  const entry: FrameEntry = { c, door, campus, prefix: `/embed/${campus.slug}`, token, state }
  const isNews = signed !== undefined && signed.until > now
  return { entry, changed: isNews ? changed : undefined, why: barred(entry, signed, now), now }
}

/** Lets a page of a registered origin in, and whoever opens the address by itself. */
export const entering =
  (ports: BookingsPorts, widget: Widget): MiddlewareHandler<Exchange> =>
  async (c, next) => {
    c.set('ancestors', "frame-ancestors 'none'")
    const path = new URL(c.req.url).pathname.replace(/^\/embed\/[^/]*/, '')
    const door: Door = { ports, language: languageAt(path) }
    const campus = await campusOf(c, widget)
    if (campus === undefined) return leadingOut(unknownCampus(c, door), choosePath(door.language))
    c.set('ancestors', frameAncestors(campus))
    const { entry, changed, why, now } = entryOf(c, door, campus, widget)
    if (why !== undefined) {
      // The page around it learns that there is something to see; a stranger's learns nothing.
      const head = campus.origins.includes(entry.state.page ?? '') ? told(entry, undefined) : ''
      return leadingOut(barredPage(entry, why), aloneOf(entry), head)
    }
    c.set('framing', { state: entry.state, prefix: entry.prefix })
    await next()
    if (c.res.headers.has('location')) return redirected(entry, widget.secret, now)
    if (c.res.headers.get('content-type')?.startsWith('text/html')) await filled(entry, changed)
  }
