import { isLive } from '../../shared/campus/campus.ts'
import type { Endpoint } from '../../shared/campus/webhook.ts'
import { errorLine } from '../http/front-door.ts'
import { deliverSome } from './delivering.ts'
import type { WebhooksPorts } from './ports.ts'
import { stoppedLetter } from './stopped.ts'

const lookAgainMs = 1_000

/** Told before it is noted: rather the same letter twice than none. */
async function tellOwner(ports: WebhooksPorts, { campus, id, toTell }: Endpoint) {
  if (toTell !== true) return
  const { webhooks, campuses, post, site, clock } = ports
  const now = clock().getTime()
  const [endpoint, owner] = await Promise.all([webhooks.read(campus, id), campuses.read(campus)])
  if (endpoint === undefined || !isLive(owner)) return
  const letter = stoppedLetter(endpoint, owner, site, now)
  if (letter === undefined) return
  await post.send(letter)
  await webhooks.told(endpoint, now)
}

const nameOf = ({ campus, id }: Endpoint): string => `${campus} ${id}`

/** What waits for one endpoint, until there is no more or its time is over. */
async function lane(ports: WebhooksPorts, endpoint: Endpoint, until: number): Promise<void> {
  try {
    await tellOwner(ports, endpoint)
    while (ports.monotonicMs() < until && (await deliverSome(ports, endpoint)));
  } catch (error) {
    const { id: webhook, campus } = endpoint
    ports.log({ level: 'error', what: 'webhook', webhook, campus, error: errorLine(error) })
  }
}

/** Called by the clock. */
export type Webhooks = { readonly deliver: () => Promise<void> }

/**
 * Sends what waits in the outboxes. Every endpoint has a lane of its own, so one that is slow holds
 * up nobody else: while it takes its time, the others are looked at again and again.
 */
export function webhooks(ports: WebhooksPorts): Webhooks {
  const lanes = new Map<string, Promise<void>>()
  const open = async (until: number): Promise<void> => {
    const all = await ports.webhooks.all()
    for (const endpoint of all.filter((one) => !lanes.has(nameOf(one)))) {
      const name = nameOf(endpoint)
      const work = lane(ports, endpoint, until).finally(() => lanes.delete(name))
      lanes.set(name, work)
    }
  }
  return {
    deliver: async () => {
      const until = ports.monotonicMs() + ports.budgetMs
      await open(until)
      while (lanes.size > 0) {
        await Promise.race([Promise.all(lanes.values()), ports.pause(lookAgainMs)])
        if (lanes.size > 0 && ports.monotonicMs() < until) await open(until)
      }
    },
  }
}
