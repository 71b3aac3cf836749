import { emptyLedger, type Ledger, type Span, type Week, weekOf } from './ledger.ts'
import { bufferMinutesMax, type Counselor, talkMinutesMax } from './roster.ts'
import { dateIn, datePlus, type Instant, instantOf, minuteMs, mondayOf, zonedDay } from './time.ts'

// Which weeks of a counselor a question about a start needs: those to read, and those that must
// still be as they were read when its answer is written.

/** A counselor with what they are committed to, as far as it was read. */
export type Diary = {
  readonly counselor: Counselor
  readonly ledgers: readonly Ledger[]
}

/** Two starts at least so far apart are never in each other's way. */
export const reachMs = (talkMinutesMax + bufferMinutesMax) * minuteMs

/** A calendar day of the counselor. */
export const dayAround = (zone: string, start: Instant): Span => {
  const { start: from, next: to } = zonedDay(zone, dateIn(zone, start))
  return { from, to }
}

/** Monday to Sunday on the counselor's calendar, around a start. */
export const weekAround = (zone: string, start: Instant): Span => {
  const monday = mondayOf(dateIn(zone, start))
  return { from: instantOf(zone, monday, 0), to: instantOf(zone, datePlus(monday, 7), 0) }
}

/** What to read for a question about a start: all that can be near it, or count with it. */
export const weeksAround = (_: Counselor, start: Instant): readonly Week[] => {
  const week = weekOf(start)
  return [week - 1, week, week + 1]
}

/**
 * The weeks that the freedom of a start rests on: whatever could reach into it, and whatever its
 * limits count. Of two starts in each other's way, each is in the other's.
 */
export const weeksLooked = ({ zone, limits }: Counselor, start: Instant): readonly Week[] => {
  const near = { from: start - reachMs, to: start + reachMs }
  const spans = [
    near,
    ...(limits.perDay === undefined ? [] : [dayAround(zone, start)]),
    ...(limits.perWeek === undefined ? [] : [weekAround(zone, start)]),
  ]
  const first = Math.min(...spans.map(({ from }) => weekOf(from)))
  const last = Math.max(...spans.map(({ to }) => weekOf(to - 1)))
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

/** The ledger of a week as it was read; that it was not is a defect of whoever asks. */
export function ledgerOf({ counselor, ledgers }: Diary, week: Week): Ledger {
  const found = ledgers.find((one) => one.week === week)
  if (found !== undefined) return found
  const read = ledgers.map((one) => one.week).join(', ') || 'none'
  throw new Error(
    `counselor "${counselor.id}": the ledger of week ${week} is needed and was not read ` +
      `(read: ${read}). Read the weeks that weeksAround names; one never written has version 0.`,
  )
}

/** A diary of these weeks; those that were never written are empty. */
export const diaryOf = (
  counselor: Counselor,
  weeks: readonly Week[],
  written: readonly Ledger[],
): Diary => ({
  counselor,
  ledgers: weeks.map(
    (week) => written.find((one) => one.week === week) ?? emptyLedger(counselor.id, week),
  ),
})

/** Nothing but a week and its neighbours: all that a question about its starts may look at. */
export const around = (diary: Diary, week: Week): Diary => ({
  counselor: diary.counselor,
  ledgers: [week - 1, week, week + 1].map((one) => ledgerOf(diary, one)),
})

/** Weeks that were read with both their neighbours, in order. */
export const wholeWeeks = ({ ledgers }: Diary): readonly Week[] => {
  const read = new Set(ledgers.map(({ week }) => week))
  return [...read].filter((week) => read.has(week - 1) && read.has(week + 1)).sort((a, b) => a - b)
}
