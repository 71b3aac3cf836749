import type { Counselor } from '../../shared/booking/roster.ts'
import type { FreeStart } from '../../shared/booking/slots.ts'
import { dateIn, type Instant } from '../../shared/booking/time.ts'
import { clockText, offsetText } from '../../shared/booking/when.ts'

/** A wall clock's reading, "09:00" on "2026-12-08"; the offset where two readings look the same. */
export type Reading = {
  readonly date: string
  readonly time: string
  readonly offset?: string | undefined
}

export type ListedStart = {
  readonly start: string
  readonly end: string
  readonly counselor: string
  readonly seatsLeft: number
  readonly seatsMax: number
  readonly place?: string | undefined
  /** On the viewer's clock, and on the counselor's. */
  readonly here: Reading
  readonly there: Reading
}

type Free = FreeStart & { readonly counselor: Counselor }

const iso = (instant: Instant): string => new Date(instant).toISOString()

const reading = (instant: Instant, zone: string): Reading => ({
  date: dateIn(zone, instant),
  time: clockText(instant, zone, 'en'),
})

/** Whether the clock shows this reading a second time within two hours, for it was put back. */
const isTwice = (instant: Instant, zone: string): boolean => {
  const { date, time } = reading(instant, zone)
  return [-2, -1, -0.5, 0.5, 1, 2].some((hours) => {
    const other = reading(instant + hours * 3_600_000, zone)
    return other.date === date && other.time === time
  })
}

const told = (instant: Instant, zone: string): Reading =>
  isTwice(instant, zone)
    ? { ...reading(instant, zone), offset: offsetText(instant, zone, 'en') }
    : reading(instant, zone)

const listedStart = ({ start, end, counselor, ...rest }: Free, zone: string): ListedStart => ({
  start: iso(start),
  end: iso(end),
  counselor: counselor.id,
  ...rest,
  here: told(start, zone),
  there: told(start, counselor.zone),
})

/** Starts under the viewer's calendar days, in order. */
export function startsByDay(free: readonly Free[], zone: string) {
  const listed = free.map((one) => listedStart(one, zone))
  const days = Map.groupBy(listed, ({ here }) => here.date)
  return [...days].map(([date, starts]) => ({ date, starts }))
}
