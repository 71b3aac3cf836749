import type { Context } from 'hono'
import { sha256 } from '../../../shared/edition/sha-256.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Exchange } from '../../http/exchange.ts'
import type { Refusal } from '../../http/problem.ts'
import { staffRefused } from '../../http/staff-page.ts'
import { notice } from '../../http/staff-parts.ts'
import type { Contents } from '../contents.ts'
import type { EditionsPorts } from '../ports.ts'
import { rulesWords } from './words.ts'

// What every page of the rules stands on.

export type Here = { readonly ports: EditionsPorts; readonly contentOf: Contents }
export type C = Context<Exchange>

export const refused = (c: C, { ports }: Here, refusal: Refusal) =>
  staffRefused(c, ports, refusal, 'rules')

/** The active edition and what it says; a page without one says that none is published. */
export async function active({ ports, contentOf }: Here) {
  const now = await ports.editions.activeNow()
  return now && { now, content: await contentOf(now.digest) }
}

export type Active = NonNullable<Awaited<ReturnType<typeof active>>>

/** A page about the active edition. */
export const about =
  (here: Here, show: (c: C, found: Active) => Response | Promise<Response>) => async (c: C) => {
    const found = await active(here)
    return found === undefined ? refused(c, here, { kind: 'not-ready' }) : show(c, found)
  }

/** What an address may say was just done. */
const dones = {
  proposed: 'proposed',
  published: 'approved',
  closed: 'turnedDown',
  asked: 'asked',
  gathered: 'gathered',
  dropped: 'dropped',
  reopened: 'reopened',
  activated: 'activated',
} as const

export const doneNotice = (c: C): Markup => {
  const done = c.req.query('done') as keyof typeof dones | undefined
  const said = done !== undefined && Object.hasOwn(dones, done) ? dones[done] : undefined
  return said === undefined ? html`` : notice('done', rulesWords[c.var.language][said])
}

const tagOf = async (part: Markup): Promise<string> =>
  `"${(await sha256(part.markup)).slice(0, 22)}"`

/** A part that renews itself while somebody looks; without script it is as it was sent. */
export const live = async (path: string, part: Markup): Promise<Markup> =>
  html`<live-part src="${path}" data-tag="${await tagOf(part)}" data-every="3000">${part}</live-part>`

/** That part alone, if it is another than the one that is shown. */
export async function liveAnswer(c: C, part: Markup): Promise<Response> {
  const tag = await tagOf(part)
  c.header('cache-control', 'no-store')
  c.header('etag', tag)
  return c.req.header('if-none-match') === tag ? c.body(null, 304) : c.html(part.markup)
}
