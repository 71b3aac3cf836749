import type { Instant } from '../booking/time.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs

/** A sign-in ends after this however busy somebody is: the length of a long day. */
export const sessionHoursMax = 12

/** And after this much quiet: an office's screen stands open to whoever passes by. */
export const idleHoursMax = 2

/** A use is noted at most this often, so that reading a page writes nothing. */
export const notedMinutes = 5

/** When somebody signed in, and when they were last seen. */
export type SessionTimes = { readonly startedAt: Instant; readonly usedAt: Instant }

/** When it ends, unless it is used before. */
export const sessionEnd = ({ startedAt, usedAt }: SessionTimes): Instant =>
  Math.min(startedAt + sessionHoursMax * hourMs, usedAt + idleHoursMax * hourMs)

/** Decided by the clock each time it is used, never by when the table deletes it. */
export const hasEnded = (times: SessionTimes, now: Instant): boolean => now >= sessionEnd(times)

/** Whether this use is worth a write. */
export const isToBeNoted = ({ usedAt }: SessionTimes, now: Instant): boolean =>
  now - usedAt >= notedMinutes * minuteMs
