import type { Context } from 'hono'
import type { BookingRefusal } from '../../shared/booking/decide.ts'
import type { Span } from '../../shared/booking/ledger.ts'
import { type NearStart, nearest } from '../../shared/booking/listing.ts'
import { type Counselor, offeringOf, type Way } from '../../shared/booking/roster.ts'
import { type Diary, latestStart } from '../../shared/booking/slots.ts'
import { dayMs, type Instant } from '../../shared/booking/time.ts'
import type { Exchange } from '../http/exchange.ts'
import { type Refusal, refuse } from '../http/problem.ts'
import type { NearestStart } from '../http/talk-problem.ts'
import { diaryOver } from './diaries.ts'
import type { BookingsPorts } from './ports.ts'

const nearestMax = 3
/** First near the start; where nothing is free there, wherever something is. */
const daysAround = [14, 90] as const
const counselorsMax = 4

type Wanted = {
  readonly service: string
  readonly start: Instant
  /** How the student wants to talk; undefined where they have not said. */
  readonly way?: Way | undefined
  /** Time the student has given away already. */
  readonly taken?: readonly Span[] | undefined
}

/** A counselor's diary around a start, or around the nearest one that may be booked at all. */
async function diaryNear(
  ports: BookingsPorts,
  counselor: Counselor,
  { service, start }: Wanted,
  days: number,
): Promise<Diary> {
  const now = ports.clock().getTime()
  const offering = offeringOf(counselor, service)
  const latest = offering === undefined ? now : latestStart(counselor, offering, now)
  const middle = Math.min(Math.max(start, now), latest)
  const [from, to] = [Math.max(now, middle - days * dayMs), middle + days * dayMs]
  return diaryOver(ports, counselor, from, to)
}

async function near(
  ports: BookingsPorts,
  whom: readonly Counselor[],
  at: Wanted,
  days: number,
): Promise<readonly NearStart[]> {
  const diaries = await Promise.all(whom.map((one) => diaryNear(ports, one, at, days)))
  return nearest(diaries, at.service, at.start, { now: ports.clock().getTime() }, at.taken)
}

const gives = (counselor: Counselor, { service, way }: Wanted): boolean => {
  const offering = offeringOf(counselor, service)
  return offering !== undefined && (way === undefined || offering.ways.includes(way))
}

/** The three nearest free starts of the same kind of talk: the counselor's own, else of others. */
export async function nearestTo(
  ports: BookingsPorts,
  counselors: readonly Counselor[],
  wanted: string,
  at: Wanted,
): Promise<readonly NearestStart[]> {
  const able = counselors.filter((one) => gives(one, at))
  const own = able.filter(({ id }) => id === wanted)
  const others = able.filter(({ id }) => id !== wanted).slice(0, counselorsMax)
  let found: readonly NearStart[] = []
  for (const days of daysAround)
    for (const whom of [own, others]) {
      if (found.length >= nearestMax) break
      const more = await near(ports, whom, at, days)
      const isNew = (one: NearStart): boolean =>
        !found.some(({ counselor, start }) => counselor === one.counselor && start === one.start)
      found = [...found, ...more.filter(isNew)].slice(0, nearestMax)
    }
  return found.map(({ counselor, start, end }) => ({
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
  'line-full',
])

/** A start that was refused, with the time of the student's that what is named instead must leave free. */
export const besides = <A extends object>(refusal: object, at: A): A & Pick<Wanted, 'taken'> =>
  'taken' in refusal ? { ...at, taken: refusal.taken as readonly Span[] } : at

type Place = Wanted & { readonly counselor: string }

/** Answers with a refusal; where another start would help, with the three nearest. */
export async function refusedStart(
  c: Context<Exchange>,
  ports: BookingsPorts,
  refusal: Refusal,
  at: Place,
): Promise<Response> {
  if (!aboutStart.has(refusal.kind)) return refuse(c, refusal)
  const { counselors } = await ports.bookings.roster()
  const instead = await nearestTo(ports, counselors, at.counselor, besides(refusal, at))
  return refuse(c, { ...refusal, nearest: instead } as Refusal)
}
