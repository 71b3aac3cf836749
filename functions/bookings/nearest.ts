import type { Context } from 'hono'
import type { BookingRefusal } from '../../shared/booking/decide.ts'
import { listedStarts } from '../../shared/booking/listing.ts'
import { type Counselor, offeringOf } from '../../shared/booking/roster.ts'
import { dayMs, type Instant } from '../../shared/booking/time.ts'
import type { Exchange } from '../http/exchange.ts'
import { type Refusal, refuse } from '../http/problem.ts'
import type { NearestStart } from '../http/talk-problem.ts'
import { diaryOver } from './diaries.ts'
import type { BookingsPorts } from './ports.ts'

const nearestMax = 3
const daysAround = 14
const counselorsMax = 4

const distance = (wanted: Instant) => (a: { start: Instant }, b: { start: Instant }) =>
  Math.abs(a.start - wanted) - Math.abs(b.start - wanted) || a.start - b.start

async function freeAround(
  ports: BookingsPorts,
  counselor: Counselor,
  { service, start }: { readonly service: string; readonly start: Instant },
) {
  const now = ports.clock().getTime()
  const middle = Math.max(start, now)
  const [from, to] = [middle - daysAround * dayMs, middle + daysAround * dayMs]
  const diary = await diaryOver(ports, counselor, from, to)
  const free = listedStarts(diary, service, { from, to }, { now })
  return free.map((one) => ({ ...one, counselor: counselor.id }))
}

/** The three nearest free starts of the same kind of talk: the counselor's own, else of others. */
export async function nearestTo(
  ports: BookingsPorts,
  counselors: readonly Counselor[],
  wanted: string,
  at: { readonly service: string; readonly start: Instant },
): Promise<readonly NearestStart[]> {
  const able = counselors.filter((one) => offeringOf(one, at.service) !== undefined)
  const own = able.filter(({ id }) => id === wanted)
  const others = able.filter(({ id }) => id !== wanted).slice(0, counselorsMax)
  const look = async (whom: readonly Counselor[]) =>
    (await Promise.all(whom.map((one) => freeAround(ports, one, at)))).flat()
  const first = (await look(own)).toSorted(distance(at.start)).slice(0, nearestMax)
  const more = first.length < nearestMax ? (await look(others)).toSorted(distance(at.start)) : []
  return [...first, ...more].slice(0, nearestMax).map(({ counselor, start, end }) => ({
    counselor,
    start: new Date(start).toISOString(),
    end: new Date(end).toISOString(),
  }))
}

/** Refusals about a start, after which another start is what helps. */
const aboutStart: ReadonlySet<string> = new Set<BookingRefusal['kind']>([
  'off-hours',
  'off-grid',
  'too-soon',
  'too-far',
  'slot-taken',
  'session-full',
  'day-limit',
  'week-limit',
  'student-busy',
])

type Place = { readonly counselor: string; readonly service: string; readonly start: Instant }

/** Answers with a refusal; where another start would help, with the three nearest. */
export async function refusedStart(
  c: Context<Exchange>,
  ports: BookingsPorts,
  refusal: Refusal,
  at: Place,
): Promise<Response> {
  if (!aboutStart.has(refusal.kind)) return refuse(c, refusal)
  const { counselors } = await ports.bookings.roster()
  const nearest = await nearestTo(ports, counselors, at.counselor, at)
  return refuse(c, { ...refusal, nearest } as Refusal)
}
