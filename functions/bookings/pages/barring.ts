import { type Campus, isLive } from '../../../shared/campus/campus.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { formBody } from '../../http/body.ts'
import type { FrameState, SignedFrame } from '../../http/frame-token.ts'
import { type Asking, type Door, notice, page, type Status } from './door.ts'
import { frameParameters, mayShow } from './frame-asked.ts'
import { frameWords } from './frame-words.ts'
import { insidePath } from './inside.ts'
import { choosePath, partnersPath } from './paths.ts'

// Why something is not done in a frame, said without losing what was typed.

/** A request into a frame, with all that is known of it. */
export type FrameEntry = {
  readonly c: Asking
  readonly door: Door
  readonly campus: Campus
  readonly prefix: string
  /** As it goes on from here, signed anew. */
  readonly token: string
  readonly state: FrameState
}

/** The same page on Rantau itself: the link that always works alone. */
export function aloneOf({ c, prefix, campus, door: { language } }: FrameEntry): string {
  const { slug } = campus
  const { pathname, searchParams } = new URL(c.req.url)
  const query = new URLSearchParams(searchParams)
  for (const name of frameParameters) query.delete(name)
  const path = c.req.method === 'GET' ? pathname.slice(prefix.length) : choosePath(language)
  if (!isLive(campus)) query.delete('campus')
  else if (!deedPage.test(path)) query.set('campus', slug)
  const asked = query.toString()
  return `${path === '' ? choosePath(language) : path}${asked === '' ? '' : `?${asked}`}`
}

/** Pages behind a private link know their campus. */
export const deedPage = /\/(pesanan|booking)\//

/** Why something is not done here. */
type Barred =
  | { readonly kind: 'campus-revoked' }
  | { readonly kind: 'page-not-registered'; readonly page: string }
  | { readonly kind: 'frame-expired' }
  | { readonly kind: 'frame-unsigned' }

/** Another page that posts into the frame: its browser says so, whatever the form holds. */
function strange(c: Asking, campus: Campus): string | undefined {
  const origin = c.req.header('origin') ?? 'null'
  if (origin !== 'null') return mayShow(c, campus, origin) ? undefined : origin
  return c.req.header('sec-fetch-site') === 'cross-site' ? 'null' : undefined
}

/** Why this request is not let in, if it is not. */
export function barred(
  { c, campus, state }: FrameEntry,
  signed: SignedFrame | undefined,
  now: number,
): Barred | undefined {
  if (!isLive(campus)) return { kind: 'campus-revoked' }
  const looks = c.req.method !== 'POST'
  const around = (looks ? undefined : strange(c, campus)) ?? state.page
  if (around !== undefined && !mayShow(c, campus, around))
    return { kind: 'page-not-registered', page: around }
  if (looks) return undefined
  if (signed === undefined) return { kind: 'frame-unsigned' }
  return signed.until <= now ? { kind: 'frame-expired' } : undefined
}

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

/** Says why, without losing what was typed, and how to go on. */
export async function barredPage(entry: FrameEntry, why: Barred): Promise<Response> {
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
  const alone = aloneOf(entry)
  const partners = partnersPath(door.language)
  c.set('refusal', why.kind)
  const rest = html`${form}<p class="actions"><a class="button button-quiet" href="${alone}">${words.alone}</a></p>
    ${why.kind === 'page-not-registered' ? html`<p class="small"><a href="${partners}">${words.toPartners}</a></p>` : ''}`
  return page(c, door, said.title, notice(said, rest), barredStatus[why.kind])
}
