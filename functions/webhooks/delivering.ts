import { attempted, type Endpoint, heldBack, type Message } from '../../shared/campus/webhook.ts'
import { signedHeaders } from '../http/webhook-signature.ts'
import type { ClaimedMessage, Secrets } from '../ports/partners.ts'
import type { WebhooksPorts } from './ports.ts'

/** So many messages are on their way to one endpoint at once. */
const atOnceMax = 2

/** Sends what was claimed and writes down what came of it; false: the endpoint hears nothing more. */
async function deliver(
  ports: WebhooksPorts,
  endpoint: Endpoint,
  secrets: Secrets,
  claimed: ClaimedMessage,
): Promise<boolean> {
  const { clock, webhooks, send, monotonicMs, draw } = ports
  const { message } = claimed
  const at = clock().getTime()
  const startedMs = monotonicMs()
  const headers = signedHeaders(message, secrets, at)
  const outcome = await send({ url: endpoint.url, headers, body: message.body })
  const ms = Math.round(monotonicMs() - startedMs)
  const after = attempted(message, { at, ms, outcome }, draw())
  await webhooks.finish(claimed, after.message)
  if (after.off !== undefined) await webhooks.stop(endpoint, after.off, clock().getTime())
  return after.off === undefined
}

/** Whoever may not be told any more is not, whatever waits for them. */
async function holdBack(ports: WebhooksPorts, all: readonly ClaimedMessage[]): Promise<void> {
  for (const one of all) await ports.webhooks.finish(one, heldBack(one.message as Message))
}

async function secretsFor(ports: WebhooksPorts, endpoint: Endpoint): Promise<Secrets | undefined> {
  if (endpoint.off !== undefined) return undefined
  const campus = await ports.campuses.read(endpoint.campus)
  if (campus === undefined || campus.revoked === true) return undefined
  return ports.secrets.read(endpoint)
}

/** Some of what is due at an endpoint; whether there was anything. */
export async function deliverSome(ports: WebhooksPorts, endpoint: Endpoint): Promise<boolean> {
  const { webhooks, clock } = ports
  const claimed = await webhooks.claim(endpoint, atOnceMax, clock().getTime())
  if (claimed.length === 0) return false
  const secrets = await secretsFor(ports, endpoint)
  if (secrets === undefined) {
    await holdBack(ports, claimed)
    return true
  }
  const went = await Promise.all(claimed.map((one) => deliver(ports, endpoint, secrets, one)))
  return went.every((on) => on)
}
