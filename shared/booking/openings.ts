import { type Span, type Week, weekOf, weekStart } from './ledger.ts'
import type { Counselor, Exception, Window } from './roster.ts'
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

export type Opening = Span & {
  /** Of a campus fair: where. Elsewhere undefined. */
  readonly place?: string | undefined
  readonly campus?: string | undefined
}

/** "09:30" as minutes since midnight. */
export const wallMinutes = (time: string): WallMinutes =>
  Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** The weekly windows of a date, or those of the exception that replaces them. */
const windowsOn = (
  { week }: Counselor,
  exception: Exception | undefined,
  date: CalendarDate,
): readonly Window[] => {
  if (exception?.kind === 'off') return []
  if (exception !== undefined) return exception.windows
  const weekday = weekdayOf(date)
  return week.filter((one) => one.weekday === weekday)
}

/** A zone that changed sides of the date line left a date out. */
const isLeftOut = (zone: string, date: CalendarDate): boolean => {
  const { start, next } = zonedDay(zone, date)
  return start === next
}

/** An opening as one window makes it, and for which services. */
type Begun = Opening & Pick<Window, 'services'>

/** What begins on a date, unmerged. Neither windows nor dates that the clocks skip are any. */
function begunAnew(counselor: Counselor, date: CalendarDate): readonly Begun[] {
  const { zone } = counselor
  const exception = counselor.exceptions.find((one) => one.date === date)
  const at = exception?.kind === 'fair' ? { place: exception.place, campus: exception.campus } : {}
  if (isLeftOut(zone, date)) return []
  return windowsOn(counselor, exception, date)
    .map(({ from, to, overnight, services }) => ({
      ...at,
      services,
      from: instantOf(zone, date, wallMinutes(from)),
      to: instantOf(zone, overnight ? nextDate(date) : date, wallMinutes(to)),
    }))
    .filter((one) => one.from < one.to)
}

/** What was worked out from a roster: it changes only by being another. */
type Known = {
  readonly begun: Map<CalendarDate, readonly Begun[]>
  readonly weeks: Map<string, readonly Opening[]>
}

const known = new WeakMap<Counselor, Known>()
const knownMax = 2_000

function knownOf(counselor: Counselor): Known {
  const found = known.get(counselor)
  if (found !== undefined && found.begun.size + found.weeks.size < knownMax) return found
  const none = { begun: new Map(), weeks: new Map() }
  known.set(counselor, none)
  return none
}

const serves = ({ services }: Begun, service: string | undefined): boolean =>
  service === undefined || services === undefined || services.includes(service)

function begunOn(
  counselor: Counselor,
  service: string | undefined,
  date: CalendarDate,
): readonly Begun[] {
  const { begun } = knownOf(counselor)
  const all = begun.get(date) ?? begunAnew(counselor, date)
  begun.set(date, all)
  return all.filter((one) => serves(one, service))
}

const inText = (a = '', b = ''): number => (a === b ? 0 : a < b ? -1 : 1)

const inOrder = (a: Opening, b: Opening): number =>
  a.from - b.from || a.to - b.to || inText(a.place, b.place)

const isWhereIs = (a: Opening, b: Opening): boolean => a.place === b.place && a.campus === b.campus

const touches = (a: Opening, b: Opening): boolean =>
  isWhereIs(a, b) && a.from <= b.to && b.from <= a.to

/** In order; what touches at the same place is one. */
function merged(openings: readonly Opening[]): readonly Opening[] {
  const whole: Opening[] = []
  for (const { from, to, place, campus } of openings.toSorted(inOrder)) {
    const one = { from, to, place, campus }
    const at = whole.findLastIndex((other) => touches(other, one))
    const other = whole[at]
    if (other === undefined) whole.push(one)
    else if (one.to > other.to) whole[at] = { ...other, to: one.to }
  }
  return whole
}

const cutOut = (opening: Opening, { from, to }: Span): readonly Opening[] =>
  opening.to <= from || opening.from >= to || from === to
    ? [opening]
    : [
        { ...opening, to: from },
        { ...opening, from: to },
      ].filter((left) => left.from < left.to)

/** A day off takes its whole date, and so the morning of the night that began before it. */
const withoutDaysOff = (
  { zone, exceptions }: Counselor,
  openings: readonly Opening[],
): readonly Opening[] =>
  exceptions
    .filter(({ kind }) => kind === 'off')
    .map(({ date }) => zonedDay(zone, date))
    .reduce(
      (left, { start, next }) => left.flatMap((one) => cutOut(one, { from: start, to: next })),
      openings,
    )

/**
 * A week has a pause, else the roster is refused. Only exceptions and a change of the clocks can
 * fill one, so no chain of windows that touch is longer than this many days.
 */
const chainDaysMax = ({ exceptions }: Counselor): number => 7 * (exceptions.length + 3)

/** Openings begun from `first` on, and what was begun on the days before as far as it touches. */
function reaching(
  counselor: Counselor,
  service: string | undefined,
  begun: readonly Opening[],
  edge: CalendarDate,
  step: (date: CalendarDate) => CalendarDate,
): readonly Opening[] {
  let chain = begun
  let date = edge
  for (let days = chainDaysMax(counselor); days > 0; days--) {
    date = step(date)
    const more = begunOn(counselor, service, date)
    if (!more.some((one) => chain.some((other) => touches(one, other)))) break
    chain = [...chain, ...more]
  }
  return chain
}

/** All openings that meet a span, each whole: where a window began days before, so does its grid. */
function made(counselor: Counselor, service: string | undefined, span: Span): readonly Opening[] {
  const first = dateBefore(dateIn(counselor.zone, span.from))
  const last = dateIn(counselor.zone, span.to)
  let begun: readonly Opening[] = []
  for (let date = first; date <= last; date = nextDate(date))
    begun = [...begun, ...begunOn(counselor, service, date)]
  const before = reaching(counselor, service, begun, first, dateBefore)
  const chain = reaching(counselor, service, before, last, nextDate)
  return withoutDaysOff(counselor, merged(chain))
    .filter(({ from, to }) => from < span.to && to > span.from)
    .toSorted(inOrder)
}

/** The openings of a UTC week. */
function ofWeek(counselor: Counselor, service: string | undefined, week: Week): readonly Opening[] {
  const { weeks } = knownOf(counselor)
  const key = `${week} ${service ?? ''}`
  const found = weeks.get(key)
  if (found !== undefined) return found
  const openings = made(counselor, service, { from: weekStart(week), to: weekStart(week + 1) })
  weeks.set(key, openings)
  return openings
}

/** All openings for a service, or for any, that meet [from, to), each whole and in order. */
export function openings(
  counselor: Counselor,
  service: string | undefined,
  from: Instant,
  to: Instant,
): readonly Opening[] {
  const [first, last] = [weekOf(from), weekOf(to - 1)]
  const found: Opening[] = []
  for (let week = first; week <= last; week++)
    for (const one of ofWeek(counselor, service, week))
      if ((week === first || one.from >= weekStart(week)) && one.from < to && one.to > from)
        found.push(one)
  return found
}
