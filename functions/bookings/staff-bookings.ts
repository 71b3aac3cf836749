import { type Context, Hono } from 'hono'
import { type Booking, stateAt } from '../../shared/booking/booking.ts'
import { liveSeats, type Session } from '../../shared/booking/ledger.ts'
import type { Counselor } from '../../shared/booking/roster.ts'
import { weeksAround } from '../../shared/booking/slots.ts'
import { dayMs, type Instant } from '../../shared/booking/time.ts'
import { inTurn } from '../../shared/booking/turn.ts'
import { dayOfSession } from '../../shared/gathering/reserved.ts'
import type { Exchange } from '../http/exchange.ts'
import { bookingsOf } from './calls.ts'
import { ownCounselors } from './own-office.ts'
import type { HallHour } from './pages/hall-days.ts'
import type { BookingsPorts } from './ports.ts'
import { shownBooking, shownToStaff } from './shown.ts'
import { noteTalks } from './staff-log.ts'

// What lies before an office: whoever is in danger first, then what awaits a yes, then who comes next.

const aheadMax = ({ offerings }: Counselor): number =>
  Math.max(0, ...offerings.map(({ daysAheadMax }) => daysAheadMax))

/** What stands in a counselor's weeks to come. */
async function sessionsWith({ bookings }: BookingsPorts, whom: Counselor, now: Instant) {
  const last = weeksAround(whom, now + aheadMax(whom) * dayMs)
  const weeks = [...weeksAround(whom, now), ...last]
  const ledgers = await bookings.weeks(whom.id, Math.min(...weeks), Math.max(...weeks))
  return ledgers.flatMap(({ sessions }) => sessions.map((session) => ({ session, whom })))
}

const seatedIn = (session: Session, now: Instant): readonly string[] =>
  liveSeats(session, now)
    .filter(({ state }) => state === 'pending' || state === 'confirmed')
    .map(({ id }) => id)

/** A request has waited since it came; a talk that stands has its turn when it begins. */
function turnOf(one: Booking, now: Instant) {
  const state = stateAt(one, now)
  const start = one.place?.start ?? 0
  const { urgent } = one.wishes
  if (state === 'pending') return { one, urgent, since: one.createdAt }
  return state === 'confirmed' && start > now ? { one, urgent, since: start } : undefined
}

export type LyingBefore = {
  /** In the order in which the office sees to them. */
  readonly talks: readonly Booking[]
  /** Hours that group days keep, and are not over. */
  readonly hours: readonly HallHour[]
}

/** What lies before these counselors. Whoever comes to a group day is no booking: they gave no name. */
export async function lyingBefore(
  ports: BookingsPorts,
  whom: readonly Counselor[],
  now: Instant,
): Promise<LyingBefore> {
  const all = (await Promise.all(whom.map((one) => sessionsWith(ports, one, now)))).flat()
  const isHall = ({ session }: HallHour) => dayOfSession(session) !== undefined
  const ids = all.filter((one) => !isHall(one)).flatMap(({ session }) => seatedIn(session, now))
  const found = [...(await bookingsOf(ports, ids, now)).values()]
  const talks = found
    .flatMap((one) => turnOf(one, now) ?? [])
    .toSorted(inTurn)
    .map(({ one }) => one)
  return { talks, hours: all.filter((one) => isHall(one) && one.session.end > now) }
}

async function list(c: Context<Exchange>, ports: BookingsPorts): Promise<Response> {
  const now = ports.clock().getTime()
  const { talks } = await lyingBefore(ports, await ownCounselors(c, ports), now)
  await noteTalks(
    c,
    ports,
    talks.map(({ id }) => id),
    { kind: 'listed' },
  )
  return c.json({ bookings: talks.map((one) => shownToStaff(shownBooking(one, now))) })
}

/** Under /v1/staff/bookings. */
export const staffBookings = (ports: BookingsPorts) =>
  new Hono<Exchange>().get('/', (c) => list(c, ports))
