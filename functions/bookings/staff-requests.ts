import { type Context, Hono } from 'hono'
import * as z from 'zod'
import { type Booking, stateAt } from '../../shared/booking/booking.ts'
import { approve, decline } from '../../shared/booking/decide.ts'
import { isLive } from '../../shared/booking/ledger.ts'
import type { Counselor } from '../../shared/booking/roster.ts'
import { dayMs, type Instant } from '../../shared/booking/time.ts'
import { formBody } from '../http/body.ts'
import type { Exchange } from '../http/exchange.ts'
import { alter, bookingById, type Deed } from './desk.ts'
import { diaryOver } from './diaries.ts'
import { requestsPage } from './pages/requests-page.ts'
import type { BookingsPorts } from './ports.ts'
import { DeclineRequest } from './requests.ts'

// Requests that wait for a counselor's yes, so that none runs out because nobody looked.

export type OpenRequest = {
  readonly booking: Booking
  readonly counselor: Counselor
  readonly place: NonNullable<Booking['place']>
  readonly until: Instant
}

const openRequest = (
  booking: Booking,
  counselor: Counselor,
  now: Instant,
): readonly OpenRequest[] => {
  const { place, until } = booking
  const waits = stateAt(booking, now) === 'pending' && booking.counselor === counselor.id
  return waits && place !== undefined && until !== undefined
    ? [{ booking, counselor, place, until }]
    : []
}

const atOnceMax = 90

async function requestsOf(ports: BookingsPorts, counselor: Counselor, now: Instant) {
  const daysAhead = Math.max(0, ...counselor.offerings.map(({ daysAheadMax }) => daysAheadMax))
  const { ledgers } = await diaryOver(ports, counselor, now, now + daysAhead * dayMs)
  const seats = ledgers.flatMap(({ sessions }) => sessions.flatMap((one) => one.seats))
  const ids = seats
    .filter((seat) => seat.state === 'pending' && isLive(seat, now))
    .map(({ id }) => id)
    .slice(0, atOnceMax)
  if (ids.length === 0) return []
  const { bookings } = await ports.bookings.read({ ledgers: [], bookings: ids }, now)
  return bookings.flatMap((booking) => openRequest(booking, counselor, now))
}

/** Whoever is in danger first, then whoever's time runs out first. */
const inTurn = (a: OpenRequest, b: OpenRequest): number =>
  Number(b.booking.wishes.urgent) - Number(a.booking.wishes.urgent) || a.until - b.until

/** Everything that waits for a yes now. */
export async function openRequests(ports: BookingsPorts): Promise<readonly OpenRequest[]> {
  const now = ports.clock().getTime()
  const { counselors } = await ports.bookings.roster()
  const each = await Promise.all(counselors.map((one) => requestsOf(ports, one, now)))
  return each.flat().toSorted(inTurn)
}

async function show(c: Context<Exchange>, ports: BookingsPorts): Promise<Response> {
  return c.html(requestsPage(await openRequests(ports), c.var.language).markup)
}

const Answer = z.discriminatedUnion('deed', [
  z.object({ deed: z.literal('approve') }),
  z.object({ deed: z.literal('decline'), ...DeclineRequest.shape }),
])

const deedOf = (answer: z.output<typeof Answer>): Deed =>
  answer.deed === 'approve'
    ? { name: 'approve', body: {}, decide: approve }
    : {
        name: 'decline',
        body: { reason: answer.reason },
        decide: (books, booking, now) => decline(books, booking, answer.reason, now),
      }

/** Whatever came of it, the page shows how it stands: somebody else may have answered first. */
async function answer(c: Context<Exchange>, ports: BookingsPorts): Promise<Response> {
  const form = await formBody(c)
  if (form instanceof Response) return form
  const asked = Answer.safeParse(Object.fromEntries(form))
  const booking = await bookingById(ports, form.get('booking') ?? '')
  if (asked.success && booking !== undefined)
    await alter(ports, booking, deedOf(asked.data), undefined)
  return c.redirect('/staff/requests', 303)
}

/** Under /staff/requests. */
export const staffRequestsPage = (ports: BookingsPorts) =>
  new Hono<Exchange>().get('/', (c) => show(c, ports)).post('/', (c) => answer(c, ports))
