import { isLive } from '../../shared/campus/campus.ts'
import { attempted, type Endpoint, heldBack, isTaken } from '../../shared/campus/webhook.ts'
import { signedHeaders } from '../http/webhook-signature.ts'
import { count } from '../ports/errand.ts'
import type { ClaimedMessage, Secrets } from '../ports/partners.ts'
import type { WebhooksPorts } from './ports.ts'

/** So many messages are on their way to one endpoint at once. */
const atOnceMax = 2

type Ready = { readonly endpoint: Endpoint; readonly secrets: Secrets }

/**
 * The endpoint as it is at this moment, if it may be told: asked before every single message, so what
 * its campus turned off, moved or removed holds for whatever was claimed already.
 */
async function readyNow(
  ports: WebhooksPorts,
  { campus, id }: Endpoint,
): Promise<Ready | undefined> {
  const [endpoint, owner] = await Promise.all([
    ports.webhooks.read(campus, id),
    ports.campuses.read(campus),
  ])
  if (endpoint === undefined || endpoint.off !== undefined || !isLive(owner)) return undefined
  const secrets = await ports.secrets.read(endpoint)
  return secrets && { endpoint, secrets }
}

/**
 * Sends what was claimed and writes down what came of it; whoever may not be told any more is not.
 * False: the endpoint hears nothing more.
 */
async function deliver(
  ports: WebhooksPorts,
  known: Endpoint,
  claimed: ClaimedMessage,
): Promise<boolean> {
  const { clock, webhooks, send, monotonicMs, draw } = ports
  const { message } = claimed
  const ready = await readyNow(ports, known)
  if (ready === undefined) {
    await webhooks.finish(claimed, heldBack(message))
    return true
  }
  const { endpoint, secrets } = ready
  const at = clock().getTime()
  const startedMs = monotonicMs()
  const headers = signedHeaders(message, secrets, at)
  const outcome = await send({ url: endpoint.url, headers, body: message.body })
  const ms = Math.round(monotonicMs() - startedMs)
  const after = attempted(message, { at, ms, outcome }, draw())
  await webhooks.finish(claimed, after.message)
  if (!isTaken(outcome)) count('WebhooksFailed')
  if (after.off !== undefined) await webhooks.stop(endpoint, after.off, clock().getTime())
  return after.off === undefined
}

/** Some of what is due at an endpoint; whether there was anything. */
export async function deliverSome(ports: WebhooksPorts, endpoint: Endpoint): Promise<boolean> {
  const { webhooks, clock } = ports
  const claimed = await webhooks.claim(endpoint, atOnceMax, clock().getTime())
  if (claimed.length === 0) return false
  const went = await Promise.all(claimed.map((one) => deliver(ports, endpoint, one)))
  return went.every((on) => on)
}
