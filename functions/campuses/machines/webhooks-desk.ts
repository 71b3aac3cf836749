import { hourMs } from '../../../shared/booking/time.ts'
import { bothHours } from '../../../shared/campus/api-key.ts'
import {
  again,
  type Endpoint,
  type Message,
  messageFor,
  type WebhookType,
} from '../../../shared/campus/webhook.ts'
import { newId } from '../../http/capability.ts'
import { newSecret } from '../../http/webhook-signature.ts'
import type { CampusesPorts } from '../ports.ts'

// Webhooks, as a partner's page and the API set them up, try them and send again.

export type WebhookAsked = {
  readonly id: string
  readonly url: string
  readonly types: readonly WebhookType[]
  readonly language: Endpoint['language']
}

export type WebhookMade = {
  readonly kind: 'made'
  readonly endpoint: Endpoint
  readonly secret: string
}

type NotThere = { readonly kind: 'not-found' }
type Off = { readonly kind: 'webhook-off' }

export async function addWebhook(
  { clock, secrets }: CampusesPorts,
  campus: string,
  asked: WebhookAsked,
): Promise<WebhookMade | { readonly kind: 'full' }> {
  const now = clock().getTime()
  const endpoint: Endpoint = { ...asked, campus, createdAt: now, secretAt: now }
  const secret = newSecret()
  const outcome = await secrets.add(endpoint, secret)
  return outcome === 'done' ? { kind: 'made', endpoint, secret } : { kind: 'full' }
}

/** Where it is sent, and what is told. */
export async function changeWebhook(
  { webhooks }: CampusesPorts,
  campus: string,
  asked: WebhookAsked,
): Promise<Endpoint | NotThere> {
  const before = await webhooks.read(campus, asked.id)
  if (before === undefined) return { kind: 'not-found' }
  const after: Endpoint = { ...before, ...asked }
  return (await webhooks.describe(after)) === 'done' ? after : { kind: 'not-found' }
}

/** The secret it had signs beside the new one for a day. */
export async function rotateSecret(
  { clock, webhooks, secrets }: CampusesPorts,
  campus: string,
  id: string,
): Promise<WebhookMade | NotThere> {
  const endpoint = await webhooks.read(campus, id)
  if (endpoint === undefined) return { kind: 'not-found' }
  const now = clock().getTime()
  const after: Endpoint = { ...endpoint, secretAt: now }
  const secret = newSecret()
  const outcome = await secrets.replace(after, secret, now + bothHours * hourMs)
  return outcome === 'done' ? { kind: 'made', endpoint: after, secret } : { kind: 'not-found' }
}

/** Turns it on or off; what failed meanwhile is sent again only when asked for. */
export async function turn(
  { clock, webhooks }: CampusesPorts,
  campus: string,
  id: string,
  on: boolean,
): Promise<void> {
  const endpoint = await webhooks.read(campus, id)
  if (endpoint === undefined) return
  if (on) await webhooks.start(campus, id)
  else await webhooks.stop(endpoint, 'by-hand', clock().getTime())
}

/** A message that says nothing, to see whether it arrives. */
export async function sendTest(
  { clock, webhooks }: CampusesPorts,
  campus: string,
  id: string,
): Promise<Message | NotThere | Off> {
  const endpoint = await webhooks.read(campus, id)
  if (endpoint === undefined) return { kind: 'not-found' }
  if (endpoint.off !== undefined) return { kind: 'webhook-off' }
  const at = clock().getTime()
  const told = { id: `evt_${newId()}`, type: 'webhook.test', at, campus } as const
  const message = messageFor(endpoint, told, at)
  await webhooks.record(message)
  return message
}

/** One message again, from its first attempt on; one that is on its way already stays as it is. */
export async function replay(
  { clock, webhooks }: CampusesPorts,
  campus: string,
  id: string,
  messageId: string,
): Promise<Message | NotThere | Off> {
  const now = clock().getTime()
  const endpoint = await webhooks.read(campus, id)
  const message = endpoint && (await webhooks.message(endpoint, messageId, now))
  if (endpoint === undefined || message === undefined) return { kind: 'not-found' }
  if (endpoint.off !== undefined) return { kind: 'webhook-off' }
  if (message.state === 'waiting') return message
  const next = again(message, now)
  await webhooks.again(next)
  return next
}

const pageMost = 50
const replayedMax = 200

export type Replayed = { readonly kind: 'replayed'; readonly count: number; readonly more: boolean }

/** Everything that failed since an instant, the newest first, so much at once. */
export async function replayFailed(
  { clock, webhooks }: CampusesPorts,
  campus: string,
  id: string,
  since: number,
): Promise<Replayed | NotThere | Off> {
  const now = clock().getTime()
  const endpoint = await webhooks.read(campus, id)
  if (endpoint === undefined) return { kind: 'not-found' }
  if (endpoint.off !== undefined) return { kind: 'webhook-off' }
  let [count, before]: [number, string | undefined] = [0, undefined]
  do {
    const page = await webhooks.log(endpoint, { before, most: pageMost }, now)
    for (const message of page.messages) {
      if (message.at < since) return { kind: 'replayed', count, more: false }
      if (message.state !== 'failed') continue
      if (count >= replayedMax) return { kind: 'replayed', count, more: true }
      if (await webhooks.again(again(message, now))) count += 1
    }
    before = page.next
  } while (before !== undefined)
  return { kind: 'replayed', count, more: false }
}

const instant = (at: number): string => new Date(at).toISOString()

/** An endpoint as it is shown; its secret never is. */
export const shownWebhook = ({ id, url, types, createdAt, secretAt, off }: Endpoint) => ({
  id,
  url,
  types,
  createdAt: instant(createdAt),
  secretAt: instant(secretAt),
  ...(off !== undefined && { off: { why: off.why, at: instant(off.at) } }),
})

/** A message with what came of each attempt. */
export const shownDelivery = ({ id, type, at, state, tries, due, attempts }: Message) => ({
  id,
  type,
  at: instant(at),
  state,
  tries,
  ...(due !== undefined && { due: instant(due) }),
  attempts: attempts.map(({ at: then, ms, outcome }) => ({
    at: instant(then),
    ms,
    ...(outcome.kind === 'answered' ? { status: outcome.status } : { problem: outcome.why }),
  })),
})
