import { isLive } from '../../shared/campus/campus.ts'
import type { WindowCount } from '../../shared/campus/numbers.ts'
import {
  isAttendanceDue,
  lastClosed,
  lastOf,
  lastWindow,
  type Week,
  windowOf,
} from '../../shared/campus/week.ts'
import { errorLine } from '../http/front-door.ts'
import type { ToCount } from '../ports/campuses.ts'
import type { CountsPorts } from './ports.ts'
import { attendedIn, type OfWindow, windowCount } from './window.ts'

/** What one run did: windows counted, and campuses that could not be. */
export type Closed = { readonly windows: number; readonly failed: readonly string[] }

const windowsIn = (lines: readonly ToCount[]): readonly Week[] =>
  [...new Set(lines.map(({ week }) => windowOf(week)))].sort()

/**
 * Counts a window that has ended, once: it is written before lines go, and what stands is never
 * counted again. Whoever booked in it stays a line until it is time to see who came; an outcome that
 * is noted or corrected after that changes nothing.
 */
async function closeWindow(
  ports: CountsPorts,
  window: OfWindow,
  stood: WindowCount | undefined,
): Promise<number> {
  const { counts, clock } = ports
  const { campus, first, lines } = window
  const isWritten =
    stood === undefined &&
    (await counts.freeze(campus, await windowCount(ports, window), clock())) === 'written'
  const isDue = isAttendanceDue(first, lastClosed(clock().getTime()))
  if (isDue) await counts.freezeAttended(campus, first, await attendedIn(ports, window), clock())
  await counts.forget(campus, isDue ? lines : lines.filter(({ what }) => what !== 'booked'))
  return isWritten ? 1 : 0
}

/** A run that was cut off is finished by the next, and of two at once one writes. */
async function closeCampus(ports: CountsPorts, campus: string): Promise<number> {
  const { counts, clock } = ports
  const last = lastOf(lastWindow(lastClosed(clock().getTime())))
  const due = await counts.due(campus, last)
  if (due.length === 0) return 0
  const stood = await counts.windows(campus)
  let closed = 0
  for (const first of windowsIn(due)) {
    const lines = due.filter(({ week }) => windowOf(week) === first)
    const before = stood.find((one) => one.first === first)
    closed += await closeWindow(ports, { campus, first, lines }, before)
  }
  return closed
}

/**
 * Counts the windows that have ended, of every campus whose partnership holds; called by the clock, as often as it likes. One that
 * cannot be counted keeps its lines for the next hour and holds up nobody else.
 */
export async function closeWindows(ports: CountsPorts): Promise<Closed> {
  let windows = 0
  const failed: string[] = []
  for (const { slug } of (await ports.campuses.list()).filter(isLive))
    try {
      windows += await closeCampus(ports, slug)
    } catch (error) {
      failed.push(slug)
      ports.log({ level: 'error', what: 'not counted', campus: slug, error: errorLine(error) })
    }
  return { windows, failed }
}
