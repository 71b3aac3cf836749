import type { Booking } from '../../shared/booking/booking.ts'
import type { Instant } from '../../shared/booking/time.ts'
import type { Campus, CampusEntry } from '../../shared/campus/campus.ts'
import type { WindowCount } from '../../shared/campus/numbers.ts'
import type { Origin } from '../../shared/campus/origin.ts'
import type { Week as CampusWeek } from '../../shared/campus/week.ts'
import type { Assessment } from '../../shared/keeping/assessment.ts'

/** Campuses whose pages may show the widget. */
export type CampusStore = {
  readonly read: (slug: string) => Promise<Campus | undefined>
  /** All of them, by their slug; those whose partnership has ended say so. */
  readonly list: () => Promise<readonly CampusEntry[]>
  /** Adds an origin of the campus's pages; one that is there already stays. */
  readonly register: (slug: string, origin: Origin) => Promise<'registered' | OriginNotRegistered>
  /** Takes an origin away; one that is not there is no error. */
  readonly remove: (slug: string, origin: Origin) => Promise<void>
}

/** What somebody is counted for; whether who booked came is read from the booking. */
export type Counted = 'assessed' | 'booked'

/** Somebody to be counted: where what they told us lies, and nothing of it. */
export type ToCount = {
  readonly week: CampusWeek
  readonly what: Counted
  /** Of an assessment, or of a booking. */
  readonly id: string
}

/** What campuses are told of is counted here: who is to be, and what closed windows came to. */
export type CountStore = {
  /** Everybody of weeks up to this one, oldest week first. */
  readonly due: (campus: string, last: CampusWeek) => Promise<readonly ToCount[]>
  readonly assessments: (ids: readonly string[], now: Date) => Promise<readonly Assessment[]>
  readonly bookings: (ids: readonly string[], now: Instant) => Promise<readonly Booking[]>
  /** Writes a window once; one that stands already stays, whoever comes later. */
  readonly freeze: (campus: string, count: WindowCount, now: Date) => Promise<'written' | 'stood'>
  /** Writes once how many of those who booked in it came. */
  readonly freezeAttended: (
    campus: string,
    first: CampusWeek,
    attended: number,
    now: Date,
  ) => Promise<'written' | 'stood'>
  /** Whoever was counted is a line no more. */
  readonly forget: (campus: string, lines: readonly ToCount[]) => Promise<void>
  /** The closed windows of a campus, oldest first; one without anybody may be left out. */
  readonly windows: (campus: string) => Promise<readonly WindowCount[]>
}

/** Why an origin was not added to a campus. */
export type OriginNotRegistered = 'campus-unknown' | 'campus-revoked' | 'too-many'

/** Pages Astro built with slots left open, for answers given without script. */
export type FrameStore = {
  readonly frame: (
    language: 'id' | 'en',
    page?:
      | 'offer'
      | 'talk'
      | 'embed'
      | 'campus'
      | 'staff'
      | 'day'
      | 'hall'
      | 'home'
      | 'destinations'
      | 'programme'
      | 'assessment'
      | 'result'
      | 'keep',
  ) => Promise<string | undefined>
}
