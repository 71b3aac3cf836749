import type { Context } from 'hono'
import type { Booking } from '../../shared/booking/booking.ts'
import { moveSession } from '../../shared/booking/decide.ts'
import type { Counselor } from '../../shared/booking/roster.ts'
import { withoutSeats } from '../../shared/booking/seats.ts'
import { settled } from '../../shared/booking/settle.ts'
import { sessionAt, weeksAround } from '../../shared/booking/slots.ts'
import type { Instant } from '../../shared/booking/time.ts'
import type { LineOfCase } from '../../shared/casework/event.ts'
import type { Json } from '../../shared/edition/canonical.ts'
import { jsonBody } from '../http/body.ts'
import { repeatKey } from '../http/capability.ts'
import type { Exchange } from '../http/exchange.ts'
import { type Refusal, refuse } from '../http/problem.ts'
import { keyFor, seal, unseal } from '../http/sealed.ts'
import { studentsOf } from '../http/student-hashes.ts'
import type { BookingFindings, BookingQuestion } from '../ports/bookings.ts'
import { booksOf, committed, repeatOf } from './committing.ts'
import { covers } from './desk.ts'
import { refusedStart } from './nearest.ts'
import { ownOffice } from './own-office.ts'
import type { BookingsPorts } from './ports.ts'
import { MoveSessionRequest } from './requests.ts'
import {
  type KeptAnswer,
  keptAnswer,
  recalled,
  type ShownBooking,
  shownBooking,
  shownToStaff,
} from './shown.ts'
import { lineBy } from './staff-log.ts'

// A counselor moves a session with all who sit in it, or nobody.

type Asked = {
  readonly whom: Counselor
  readonly service: string
  readonly from: Instant
  readonly to: Instant
  readonly reason: string
  readonly line: (now: Instant) => LineOfCase
  /** By which the same request may come again. */
  readonly key: string | undefined
}

/**
 * Whoever sits there now, and whose hold is there. Who sat there when it was looked for and is not
 * found was deleted.
 */
function sittingIn(read: BookingFindings, gone: readonly string[], asked: Asked, now: Instant) {
  const { whom, service, from } = asked
  const ledgers = read.ledgers.map((one) => withoutSeats(one, gone))
  const { diary } = settled({ counselor: whom, ledgers }, now)
  const seats = sessionAt(diary, service, from)?.seats ?? []
  const ids = seats.filter(({ state }) => state !== 'held').map(({ id }) => id)
  const holders = seats.flatMap((seat) => (seat.state === 'held' && seat.visitor) || [])
  return { ids, holders, known: { ...read, ledgers } }
}

/** Reads until all who sit there are known, then decides about all of them. */
async function decidedFor(
  { contactSecret }: BookingsPorts,
  read: BookingFindings,
  asked: Asked,
  now: Instant,
  before: BookingQuestion,
) {
  const here = new Set(read.bookings.map(({ id }) => id))
  const gone = (before.bookings ?? []).filter((id) => !here.has(id))
  const { ids, holders, known } = sittingIn(read, gone, asked, now)
  if (ids.length === 0) return { kind: 'not-found' } as const
  const seated = read.bookings.filter(({ id }) => ids.includes(id))
  const hashes = await Promise.all(seated.map(({ contact }) => studentsOf(contact, contactSecret)))
  const students = [...new Set(hashes.flat())]
  const question = { ledgers: before.ledgers, bookings: ids, students, holders }
  if (!covers(read, question)) return { kind: 'further', question } as const
  const { whom, service, to, reason, line } = asked
  const at = { counselor: whom.id, service, start: to }
  const decided = moveSession(booksOf(known, [whom]), seated, { at, reason }, now)
  if (decided.kind !== 'decided') return decided
  const kept = decided.bookings.map((one) => keptOf(one, asked, now))
  const shown = decided.bookings.map((one) => shownBooking(one, now))
  const lines = decided.bookings.map(({ id }) => ({ booking: id, line: line(now) }))
  return { ...decided, status: 200, answer: { kept, shown }, kept, lines }
}

/**
 * One of a session: whoever asks again names only its hour, so here is kept whose it was, sealed with
 * the key they ask by. The table does not know that key, so whoever erases is named by no answer.
 */
type KeptOne = KeptAnswer & { readonly booking: string }

const sealKeyOf = ({ key }: Asked) => keyFor('whose talks were moved', key ?? '')

const keptOf = (one: Booking, asked: Asked, now: Instant): KeptOne => ({
  booking: seal(sealKeyOf(asked), asked.whom.id, one.id),
  ...keptAnswer(one, asked, now),
})

type Moved = {
  readonly kept: readonly KeptOne[]
  /** Of a repeated request undefined: only what is kept of its answer is known. */
  readonly shown?: readonly ShownBooking[] | undefined
}

/** The answer as it was given; what the students told us is read from their bookings again. */
async function answerAgain(
  { bookings, clock }: BookingsPorts,
  kept: readonly KeptOne[],
  asked: Asked,
): Promise<readonly ShownBooking[]> {
  const own = sealKeyOf(asked)
  const idOf = ({ booking }: KeptOne) => unseal(own, asked.whom.id, booking)
  const ids = kept.flatMap((one) => idOf(one) ?? [])
  const found = await bookings.read({ ledgers: [], bookings: ids }, clock().getTime())
  const byId = new Map(found.bookings.map((one): [string, Booking] => [one.id, one]))
  return kept.flatMap((one) => {
    const whose = byId.get(idOf(one) ?? '')
    return whose === undefined ? [] : [recalled(one, whose, asked)]
  })
}

async function moved(ports: BookingsPorts, asked: Asked) {
  const { whom, service, from, to, reason, key } = asked
  const weeks = [...new Set([...weeksAround(whom, from), ...weeksAround(whom, to)])]
  const body: Json = { service, from, to, reason }
  return committed(ports, {
    question: { ledgers: [{ counselor: whom.id, weeks }] },
    repeat: await repeatOf<Moved>(`move-session ${whom.id}`, key, body, (kept) => ({
      kept: kept as readonly KeptOne[],
    })),
    decide: (read, now, before) => decidedFor(ports, read, asked, now, before),
  })
}

export async function shiftSession(c: Context<Exchange>, ports: BookingsPorts): Promise<Response> {
  const key = repeatKey(c)
  if (key instanceof Response) return key
  const body = await jsonBody(c, MoveSessionRequest)
  if (body instanceof Response) return body
  const { counselor, service, start, to, reason } = body.value
  const { counselors } = await ports.bookings.roster()
  const whom = counselors.find(({ id }) => id === counselor)
  if (whom === undefined) return refuse(c, { kind: 'counselor-unknown', counselor })
  if (whom.office !== ownOffice(c)) return refuse(c, { kind: 'not-found' })
  const line = lineBy(c, { kind: 'talk-moved', reason })
  const asked = { whom, service, from: Date.parse(start), to: Date.parse(to), reason, line, key }
  const outcome = await moved(ports, asked)
  if (outcome.kind !== 'answered') {
    const at = { counselor, service, start: asked.to }
    return refusedStart(c, ports, { ...outcome, startField: 'to' } as Refusal, at)
  }
  if (outcome.replayed) c.header('idempotent-replayed', 'true')
  const { kept, shown } = outcome.answer
  const all = shown ?? (await answerAgain(ports, kept, asked))
  return c.json({ bookings: all.map(shownToStaff) })
}
