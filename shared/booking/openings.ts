import type { Counselor, Window } from './roster.ts'
import {
  type CalendarDate,
  dateBefore,
  dateIn,
  type Instant,
  instantOf,
  nextDate,
  type WallMinutes,
  weekdayOf,
  zonedDay,
} from './time.ts'

// When a counselor gives a kind of talk, as intervals of instants: the weekly windows of each
// calendar date or what replaces them, merged where they touch.

/** Half-open. */
export type Opening = {
  readonly from: Instant
  readonly to: Instant
  /** Of a campus fair: where. Elsewhere undefined. */
  readonly place?: string | undefined
  readonly campus?: string | undefined
}

const wall = new Map<string, WallMinutes>()

/** "09:30" as minutes since midnight. */
export const wallMinutes = (time: string): WallMinutes => {
  const known = wall.get(time)
  if (known !== undefined) return known
  const made = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
  wall.set(time, made)
  return made
}

type Day = {
  readonly windows: readonly Window[]
  readonly off: boolean
  readonly place?: string | undefined
  readonly campus?: string | undefined
}

/** What holds on a date: its exception, or the weekly windows. */
function dayOf({ week, exceptions }: Counselor, date: CalendarDate): Day {
  const exception = exceptions.find((one) => one.date === date)
  if (exception?.kind === 'off') return { windows: [], off: true }
  if (exception?.kind === 'fair') {
    const { windows, place, campus } = exception
    return { windows, off: false, place, campus }
  }
  if (exception?.kind === 'hours') return { windows: exception.windows, off: false }
  const weekday = weekdayOf(date)
  return { windows: week.filter((one) => one.weekday === weekday), off: false }
}

const serves = ({ services }: Window, service: string): boolean =>
  services === undefined || services.includes(service)

/** The openings that begin on a date, unmerged. A window that the clocks skip is none. */
function begunOn(counselor: Counselor, service: string, date: CalendarDate): readonly Opening[] {
  const { zone } = counselor
  const { windows, place, campus } = dayOf(counselor, date)
  return windows
    .filter((window) => serves(window, service))
    .map(({ from, to, overnight }) => ({
      from: instantOf(zone, date, wallMinutes(from)),
      to: instantOf(zone, overnight ? nextDate(date) : date, wallMinutes(to)),
      place,
      campus,
    }))
    .filter((one) => one.from < one.to)
}

const touches = (before: Opening, after: Opening): boolean =>
  after.from <= before.to && after.place === before.place

const merged = (openings: readonly Opening[]): readonly Opening[] => {
  const whole: Opening[] = []
  for (const one of openings.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = whole.at(-1)
    if (last === undefined || !touches(last, one)) whole.push(one)
    else if (one.to > last.to) whole[whole.length - 1] = { ...last, to: one.to }
  }
  return whole
}

/** What is left of openings when the days off among these dates are taken out. */
const withoutDaysOff = (
  { zone, exceptions }: Counselor,
  openings: readonly Opening[],
): readonly Opening[] =>
  exceptions
    .filter(({ kind }) => kind === 'off')
    .map(({ date }) => zonedDay(zone, date))
    .reduce(
      (left, { start, next }) =>
        left.flatMap((one) =>
          one.to <= start || one.from >= next
            ? [one]
            : [
                { ...one, to: Math.min(one.to, start) },
                { ...one, from: Math.max(one.from, next) },
              ].filter(({ from, to }) => from < to),
        ),
      openings,
    )

/** Further back nobody looks for where a window began; a roster without a pause is refused. */
const daysBackMax = 60

/**
 * All openings for a service that meet [from, to), each whole: where a window began days before,
 * so does its grid.
 */
export function openings(
  counselor: Counselor,
  service: string,
  from: Instant,
  to: Instant,
): readonly Opening[] {
  const first = dateBefore(dateIn(counselor.zone, from))
  const last = dateIn(counselor.zone, to)
  let begun: readonly Opening[] = []
  for (let date = first; date <= last; date = nextDate(date))
    begun = [...begun, ...begunOn(counselor, service, date)]
  let whole = merged(begun)
  for (let date = dateBefore(first), back = 0; back < daysBackMax; back++) {
    const earlier = begunOn(counselor, service, date)
    const [head] = whole
    if (head === undefined || !earlier.some((one) => touches(one, head))) break
    whole = merged([...earlier, ...whole])
    date = dateBefore(date)
  }
  return withoutDaysOff(counselor, whole).filter((one) => one.from < to && one.to > from)
}
