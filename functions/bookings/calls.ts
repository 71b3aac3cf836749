import type { Booking } from '../../shared/booking/booking.ts'
import type { LetterKind } from '../../shared/booking/letter-words.ts'
import { messageFor } from '../../shared/booking/phone-message.ts'
import type { Roster } from '../../shared/booking/roster.ts'
import { toldNow } from '../../shared/booking/telling.ts'
import type { Instant } from '../../shared/booking/time.ts'
import { inTurn } from '../../shared/booking/turn.ts'
import type { LineOfCase } from '../../shared/casework/event.ts'
import type { Call } from '../ports/notices.ts'
import { choosePath } from './pages/paths.ts'
import type { BookingsPorts } from './ports.ts'

// Students whom no mail reaches are written to by hand: whom, about what, and the message that stands
// ready in the chat.

export type DueCall = {
  readonly office: string
  readonly booking: string
  readonly letter: LetterKind
  readonly version: number
  readonly since: Instant
  readonly name: string
  readonly whatsapp: string
  /** They were asked for money or papers, or leave soon. */
  readonly urgent: boolean
  readonly start: Instant | undefined
  readonly text: string
  /** The chat with the message in it. */
  readonly link: string
}

type Here = { readonly roster: Roster; readonly origin: string; readonly now: Instant }

/** The message for one of them; undefined where it would say what is no longer so. */
function dueCall(
  call: Call,
  found: Booking | undefined,
  { roster, origin, now }: Here,
): DueCall | undefined {
  const told = toldNow(found, call, now)
  if (told.kind === 'stale') return undefined
  const { booking } = told
  const { contact, wishes, place } = booking
  const counselor = roster.counselors.find(({ id }) => id === booking.counselor)
  const office = roster.offices.find(({ id }) => id === call.office)
  if (counselor === undefined || office === undefined) return undefined
  const again = `${origin}${choosePath(wishes.language)}`
  // The message holds no private link and needs no sender.
  const context = { office, counselor, again, manage: again, sender: '', now }
  const message = messageFor(call.letter, booking, context)
  if (message === undefined) return undefined
  return {
    ...call,
    ...message,
    name: contact.name,
    whatsapp: contact.whatsapp ?? '',
    urgent: wishes.urgent,
    start: place?.start,
  }
}

/** One student gets one message: the newest says all that the older ones would have. */
const newestOfEach = (calls: readonly DueCall[]): readonly DueCall[] => [
  ...new Map(
    calls.toSorted((a, b) => a.since - b.since).map((call) => [call.booking, call]),
  ).values(),
]

const atOnceMax = 90

/** Any number of bookings by their ids. */
export async function bookingsOf(
  { bookings }: Pick<BookingsPorts, 'bookings'>,
  asked: readonly string[],
  now: Instant,
): Promise<ReadonlyMap<string, Booking>> {
  const ids = [...new Set(asked)]
  const parts = Array.from({ length: Math.ceil(ids.length / atOnceMax) }, (_, at) =>
    ids.slice(at * atOnceMax, (at + 1) * atOnceMax),
  )
  const found = await Promise.all(
    parts.map((part) => bookings.read({ ledgers: [], bookings: part }, now)),
  )
  return new Map(found.flatMap((one) => one.bookings).map((one) => [one.id, one]))
}

/** Everybody an office has to write to now. */
export async function dueCalls(
  ports: BookingsPorts,
  origin: string,
  office: string | undefined,
): Promise<readonly DueCall[]> {
  const now = ports.clock().getTime()
  const roster = await ports.bookings.roster()
  const offices = roster.offices.filter(({ id }) => id === office)
  const calls = (await Promise.all(offices.map(({ id }) => ports.calls.list(id)))).flat()
  const ids = calls.map(({ booking }) => booking)
  const found = await bookingsOf(ports, ids, now)
  const due = calls.flatMap(
    (call) => dueCall(call, found.get(call.booking), { roster, origin, now }) ?? [],
  )
  return newestOfEach(due).toSorted(inTurn)
}

/**
 * The office has written: what was still to be told before that is told with it. Older calls go
 * first, so that whoever is interrupted still sees the newest; it is told in the log once, with that.
 */
export async function written(
  { calls, clock }: BookingsPorts,
  asked: Omit<Call, 'since'>,
  line: (now: Instant) => LineOfCase,
): Promise<Instant | undefined> {
  const now = clock().getTime()
  const mine = (await calls.list(asked.office)).filter(({ booking }) => booking === asked.booking)
  const at = mine.findIndex(
    ({ letter, version }) => letter === asked.letter && version === asked.version,
  )
  for (const { since: _, ...older } of mine.slice(0, Math.max(at, 0))) await calls.done(older, now)
  return calls.done(asked, now, line(now))
}
