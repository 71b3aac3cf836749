import { lastClosed, type Week } from '../../shared/campus/week.ts'
import type { ToCount } from '../ports/campuses.ts'
import type { CountsPorts } from './ports.ts'
import { weekCount } from './week.ts'

/** What one run did. */
export type Closed = { readonly weeks: number }

const weeksIn = (lines: readonly ToCount[]): readonly Week[] =>
  [...new Set(lines.map(({ week }) => week))].sort()

/**
 * Counts a campus's weeks that have ended, oldest first. A week is written before its lines go, and
 * only after the last one written: so a run that was cut off is finished by the next, two at once
 * write one, and no week is put among those that were told.
 */
async function closeCampus(ports: CountsPorts, campus: string): Promise<number> {
  const { counts, clock } = ports
  const due = await counts.due(campus, lastClosed(clock().getTime()))
  if (due.length === 0) return 0
  const written = (await counts.weeks(campus)).at(-1)?.week ?? ''
  let closed = 0
  for (const week of weeksIn(due)) {
    const lines = due.filter((line) => line.week === week)
    if (week > written) {
      const count = await weekCount(ports, { campus, week, lines })
      if ((await counts.freeze(campus, count, clock())) === 'written') closed += 1
    }
    await counts.forget(campus, lines)
  }
  return closed
}

/** Counts every campus's weeks that have ended; called by the clock, as often as it likes. */
export async function closeWeeks(ports: CountsPorts): Promise<Closed> {
  let weeks = 0
  for (const { slug } of await ports.campuses.list()) weeks += await closeCampus(ports, slug)
  return { weeks }
}
