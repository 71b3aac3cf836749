import type { Booking } from '../../shared/booking/booking.ts'
import type { KeyRing } from '../../shared/campus/api-key.ts'
import { type Campus, isLive } from '../../shared/campus/campus.ts'
import { numbersOf, type WindowCount } from '../../shared/campus/numbers.ts'
import { talkTold } from '../../shared/campus/talk-told.ts'
import { messageFor, type Told, type WebhookType } from '../../shared/campus/webhook.ts'
import { canonicalJson, type Json } from '../../shared/edition/canonical.ts'
import { sha256 } from '../../shared/edition/sha-256.ts'
import type { WebhookStore } from '../ports/partners.ts'
import type { TableEvent } from '../ports/timers.ts'
import type { Ports } from '../ports.ts'
import { bookingIn } from './images.ts'

// What happened in the table, laid into the outboxes of the campuses that asked to hear of it. Only
// here does an event become a message, so every door causes the same ones.

export type PartnersPorts = Pick<Ports, 'clock'> & {
  readonly campuses: Pick<Ports['campuses'], 'read'>
  readonly counts: Pick<Ports['counts'], 'windows'>
  readonly webhooks: Pick<WebhookStore, 'endpoints' | 'record' | 'forgetTalk'>
}

export type Partners = {
  readonly take: (event: TableEvent) => Promise<void>
  /** The clock ended what nobody touched. */
  readonly lapsed: (booking: Booking) => Promise<void>
}

/** The same of the same event, however often it is delivered; it says nothing of what it was made of. */
const eventId = async (...parts: readonly unknown[]): Promise<string> =>
  `evt_${(await sha256(`webhook event\n${parts.join('\n')}`)).slice(0, 32)}`

type Happened = Omit<Told, 'id' | 'type'> & { readonly type: WebhookType }

async function tell(
  { campuses, webhooks, clock }: PartnersPorts,
  happened: Happened,
  of: readonly unknown[],
): Promise<void> {
  const { campus, type } = happened
  const endpoints = (await webhooks.endpoints(campus)).filter(({ types }) => types.includes(type))
  if (endpoints.length === 0) return
  const known = await campuses.read(campus)
  if (!isLive(known)) return
  const told: Told = { ...happened, id: await eventId(campus, type, ...of) }
  for (const endpoint of endpoints)
    await webhooks.record(messageFor(endpoint, told, clock().getTime()))
}

async function talkChanged(
  ports: PartnersPorts,
  before: Booking | undefined,
  after: Booking,
): Promise<void> {
  const { campus } = after.wishes
  const type = talkTold(before, after)
  if (campus === undefined || type === undefined) return
  const { id: booking, version, changedAt: at } = after
  return tell(ports, { type, at, campus, talk: { booking, version } }, [booking, version])
}

async function talk(ports: PartnersPorts, event: TableEvent): Promise<void> {
  const [before, after] = [bookingIn(event.before), bookingIn(event.after)]
  if (after !== undefined) return talkChanged(ports, before, after)
  if (before?.wishes.campus !== undefined) await ports.webhooks.forgetTalk(before.id)
}

const origins = (campus: unknown): string =>
  ((campus as Campus | undefined)?.origins ?? []).join('\n')

async function campusChanged(ports: PartnersPorts, { id, before, after }: TableEvent) {
  if (before === undefined || after === undefined || origins(before) === origins(after)) return
  const { slug: campus } = after as Campus
  const at = ports.clock().getTime()
  return tell(ports, { type: 'origins.changed', at, campus }, [id])
}

async function keysChanged(ports: PartnersPorts, { after }: TableEvent): Promise<void> {
  if (after === undefined) return
  const { campus, version } = after as KeyRing
  return tell(ports, { type: 'keys.changed', at: ports.clock().getTime(), campus }, [version])
}

type Frozen = {
  readonly campus: string
  readonly window: string
  readonly what: 'counted' | 'attended'
}

/** The windows as they were before this was written. */
const without = (windows: readonly WindowCount[], { window, what }: Frozen) =>
  what === 'counted'
    ? windows.filter(({ first }) => first !== window)
    : windows.map((one) => (one.first === window ? { ...one, attended: undefined } : one))

/** Told only where what a campus may read is another now: a window with too few says nothing. */
async function windowClosed(ports: PartnersPorts, { before, after }: TableEvent): Promise<void> {
  if (before !== undefined || after === undefined) return
  const frozen = after as Frozen
  const { campus, window, what } = frozen
  const windows = await ports.counts.windows(campus)
  const written = (some: readonly WindowCount[]) =>
    canonicalJson(numbersOf(some) as unknown as Json)
  if (written(windows) === written(without(windows, frozen))) return
  const at = ports.clock().getTime()
  return tell(ports, { type: 'numbers.closed', at, campus }, [window, what])
}

export const partners = (ports: PartnersPorts): Partners => ({
  take: async (event) => {
    if (event.kind === 'booking') await talk(ports, event)
    if (event.kind === 'campus') await campusChanged(ports, event)
    if (event.kind === 'key-ring') await keysChanged(ports, event)
    if (event.kind === 'numbers') await windowClosed(ports, event)
  },
  lapsed: async (booking) => {
    const { campus } = booking.wishes
    if (campus === undefined) return
    const { id, version } = booking
    const at = ports.clock().getTime()
    const ended = { booking: id, version }
    await tell(ports, { type: 'talk.cancelled', at, campus, talk: ended }, [id, version])
  },
})
