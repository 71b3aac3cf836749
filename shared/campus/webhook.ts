import type { Instant } from '../booking/time.ts'
import { dayMs, hourMs, minuteMs } from '../booking/time.ts'

// What a campus's own machine is told, and how often it is tried: Standard Webhooks 1.0.

/** What an endpoint can choose to hear of; matched as they stand, never by how they begin. */
export const webhookTypes = [
  'talk.requested',
  'talk.booked',
  'talk.moved',
  'talk.cancelled',
  'numbers.closed',
  'origins.changed',
  'keys.changed',
] as const
export type WebhookType = (typeof webhookTypes)[number]

/** `webhook.test` is sent by a button, to whatever an endpoint chose. */
export type MessageType = WebhookType | 'webhook.test'

/** Why nothing is sent to an endpoint. */
export type OffWhy =
  /** It answered 410: it is gone for good. */
  | 'gone'
  /** The last attempt of a message failed. */
  | 'gave-up'
  | 'by-hand'

export type Endpoint = {
  readonly campus: string
  readonly id: string
  readonly url: string
  readonly types: readonly WebhookType[]
  /** The language its campus is written to in when it stops. */
  readonly language: 'id' | 'en'
  readonly createdAt: Instant
  readonly secretAt: Instant
  readonly off?: { readonly why: OffWhy; readonly at: Instant } | undefined
  /** That it stopped has not been told yet. */
  readonly toTell?: true | undefined
  /** When it was last told that it stopped. */
  readonly toldAt?: Instant | undefined
}

export const endpointsMax = 3

/** Whether a letter says now that it stopped: one a day at most, however often it stops. */
export const isToBeTold = ({ off, toTell, toldAt }: Endpoint, now: Instant): boolean =>
  off !== undefined && toTell === true && (toldAt ?? -Infinity) + dayMs <= now

export type Outcome =
  | { readonly kind: 'answered'; readonly status: number }
  | { readonly kind: 'not-reached'; readonly why: NotReached }

export const notReached = ['timeout', 'address-refused', 'not-encrypted', 'connection'] as const
export type NotReached = (typeof notReached)[number]

/** One attempt: what came of it and how long it took. What was answered beside the status is nobody's. */
export type Attempt = { readonly at: Instant; readonly ms: number; readonly outcome: Outcome }

/** One event for one endpoint, from the moment it is due until its log ends. */
export type Message = {
  /** The same at each attempt, and at every endpoint of the campus. */
  readonly id: string
  readonly campus: string
  readonly endpoint: string
  readonly type: MessageType
  readonly at: Instant
  /** The bytes that are signed and sent, the same each time. */
  readonly body: string
  /** The talk it is about, so that erasing one finds it. */
  readonly talk?: string | undefined
  readonly state: 'waiting' | 'delivered' | 'failed'
  /** Since it became due for the first time, or was asked for again. */
  readonly tries: number
  /** The latest of all. */
  readonly attempts: readonly Attempt[]
  readonly due?: Instant | undefined
}

export const keptDays = 30
export const timeoutMs = 15_000
/** Longer than an attempt can take: whoever claimed a message and died holds it no longer. */
export const leaseMs = 2 * timeoutMs
export const attemptsShownMax = 20

/** How long to wait before each attempt: 75 hours and 35 minutes in all. */
const pausesMs = [
  0,
  5_000,
  5 * minuteMs,
  30 * minuteMs,
  2 * hourMs,
  5 * hourMs,
  10 * hourMs,
  14 * hourMs,
  20 * hourMs,
  dayMs,
] as const

export const triesMax = pausesMs.length

/** So much later at most, so that what failed together does not come again together. */
const jitter = 0.1

/** When it is tried next after so many tries; undefined: never. `draw` is of [0, 1). */
export function dueAfter(tries: number, now: Instant, draw: number): Instant | undefined {
  const pause = pausesMs[tries]
  return pause === undefined ? undefined : now + Math.round(pause * (1 + jitter * draw))
}

/** Whether its receiver has it. */
export const isTaken = (outcome: Outcome): boolean =>
  outcome.kind === 'answered' && outcome.status >= 200 && outcome.status < 300

const isGone = (outcome: Outcome): boolean => outcome.kind === 'answered' && outcome.status === 410

export type Attempted = {
  readonly message: Message
  /** The endpoint hears nothing more. */
  readonly off?: OffWhy | undefined
}

/** What becomes of a message by an attempt. */
export function attempted(message: Message, attempt: Attempt, draw: number): Attempted {
  const tries = message.tries + 1
  const attempts = [...message.attempts, attempt].slice(-attemptsShownMax)
  const tried: Message = { ...message, tries, attempts, due: undefined }
  if (isTaken(attempt.outcome)) return { message: { ...tried, state: 'delivered' } }
  if (isGone(attempt.outcome)) return { message: { ...tried, state: 'failed' }, off: 'gone' }
  const due = dueAfter(tries, attempt.at + attempt.ms, draw)
  if (due === undefined) return { message: { ...tried, state: 'failed' }, off: 'gave-up' }
  return { message: { ...tried, due } }
}

/** The same message from its first attempt on. */
export const again = (message: Message, now: Instant): Message => ({
  ...message,
  state: 'waiting',
  tries: 0,
  due: now,
})

/** Kept without being tried: the endpoint is off, and may ask for it later. */
export const heldBack = (message: Message): Message => ({
  ...message,
  state: 'failed',
  due: undefined,
})

/** What an event says: that it happened, and never to whom. */
export type Told = {
  readonly id: string
  readonly type: MessageType
  readonly at: Instant
  readonly campus: string
  /** As the widget told the page: an id and the version of the booking, which open nothing. */
  readonly talk?: { readonly booking: string; readonly version: number } | undefined
}

const bodyOf = ({ id, type, at, campus, talk }: Told): string =>
  JSON.stringify({
    type,
    timestamp: new Date(at).toISOString(),
    data: { event: id, campus, ...talk },
  })

/** The message by which an endpoint is told, due now; held back where it is off. */
export function messageFor(endpoint: Endpoint, told: Told, now: Instant): Message {
  const { campus, id } = endpoint
  const message: Message = {
    id: told.id,
    campus,
    endpoint: id,
    type: told.type,
    at: told.at,
    body: bodyOf(told),
    talk: told.talk?.booking,
    state: 'waiting',
    tries: 0,
    attempts: [],
    due: now,
  }
  return endpoint.off === undefined ? message : heldBack(message)
}
