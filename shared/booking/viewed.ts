import { type CalendarDate, type Instant, wallClock } from './time.ts'

// The same instants on two clocks: the viewer's, by whose days they are grouped, and the
// counselor's. The viewer's zone relabels and never re-cuts. Words are made elsewhere.

/** "09:00" on "2026-12-08". */
export type Label = {
  readonly zone: string
  readonly date: CalendarDate
  readonly time: string
  /** "+02:00", where the clock shows this reading twice that day. */
  readonly offset?: string | undefined
}

const two = (count: number): string => String(count).padStart(2, '0')
const clock = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`

/** "+05:45". */
export const offsetText = (minutes: number): string =>
  `${minutes < 0 ? '-' : '+'}${clock(Math.abs(minutes))}`

/** What a clock in a zone shows; with its offset where that alone would not tell which instant. */
export function labelOf(zone: string, instant: Instant): Label {
  const { date, minutes, offsetMinutes, twice } = wallClock(zone, instant)
  const label = { zone, date, time: clock(minutes) }
  return twice ? { ...label, offset: offsetText(offsetMinutes) } : label
}

type Listed = { readonly start: Instant; readonly zone: string }

export type ViewedStart<T> = T & {
  /** On the viewer's clock, and on the counselor's. */
  readonly here: Label
  readonly there: Label
}

export type ViewedDay<T> = {
  readonly date: CalendarDate
  readonly starts: readonly ViewedStart<T>[]
}

/** Starts, each with its counselor's zone, by the calendar days of the viewer's zone, in order. */
export function startsByDay<T extends Listed>(
  starts: readonly T[],
  zone: string,
): readonly ViewedDay<T>[] {
  const days = new Map<CalendarDate, ViewedStart<T>[]>()
  for (const one of starts.toSorted((a, b) => a.start - b.start)) {
    const here = labelOf(zone, one.start)
    const day = days.get(here.date) ?? []
    days.set(here.date, day)
    day.push({ ...one, here, there: labelOf(one.zone, one.start) })
  }
  return [...days].map(([date, grouped]) => ({ date, starts: grouped }))
}
