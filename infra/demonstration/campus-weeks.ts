import { countStore } from '../../functions/adapters/counts.ts'
import type { Records } from '../../functions/adapters/records.ts'
import type { WindowCount } from '../../shared/campus/numbers.ts'
import { countOf, type Standing, standingOf } from '../../shared/campus/standing.ts'
import {
  isAttendanceDue,
  lastClosed,
  lastWindow,
  weekAfter,
  windowWeeks,
} from '../../shared/campus/week.ts'
import { judgingPart } from '../../shared/edition/edition.ts'
import { readyEdition } from '../../shared/rules/compile.ts'
import type { JudgingEdition } from '../../shared/rules/edition.ts'
import { buildEdition } from '../local/build-edition.ts'
import { campusStudents } from './campus-students.ts'
import { fairCampus } from './campuses.ts'

// Weeks of a campus that does not exist, so that its numbers can be looked at: counted as real ones
// are, from students who do not exist either. One week is that of a group day, some are nearly empty.

const windows = [
  {
    assessed: [4, 11, 7, 9, 26, 31, 22, 24],
    booked: [1, 3, 2, 4, 12, 14, 10, 13],
    attended: 41,
  },
  {
    assessed: [34, 41, 8, 27, 6, 12, 21, 23],
    booked: [6, 13, 4, 12, 2, 5, 11, 12],
    attended: 43,
  },
  {
    assessed: [97, 52, 11, 5, 45, 38, 3, 29],
    booked: [46, 31, 5, 3, 17, 15, 1, 10],
    attended: 85,
  },
] as const

/** So many of fourteen are of each kind, and a little otherwise every week. */
const shares = [2, 2, 1, 1, 2, 2, 2, 1, 1]

const kindOf = (place: number): number => {
  const spread = shares.flatMap((share, kind) => Array.from({ length: share }, () => kind))
  return spread[(place * 5) % spread.length] ?? 0
}

async function standingsOn(instant: number): Promise<readonly Standing[]> {
  const { parts } = await buildEdition(new AbortController().signal)
  const body = parts.find(({ name }) => name === judgingPart)?.body ?? ''
  const edition = readyEdition(JSON.parse(body) as JudgingEdition)
  return campusStudents.map((facts) => standingOf(facts, edition, instant))
}

let known: Promise<readonly Standing[]> | undefined

/** Judged once, however many tables are sown: whoever does not exist stands the same on any day. */
const standingsOnce = (now: Date): Promise<readonly Standing[]> => {
  known ??= standingsOn(now.getTime())
  return known
}

function countsNow(standings: readonly Standing[], now: Date): readonly WindowCount[] {
  const last = lastWindow(lastClosed(now.getTime()))
  return windows.map(({ assessed, booked }, at) => {
    const first = weekAfter(last, (at + 1 - windows.length) * windowWeeks)
    const people = assessed.reduce<number>((sum, one) => sum + one, 0)
    const kinds = Array.from({ length: people }, (_, place) => kindOf(place + at))
    const own = kinds.flatMap((kind) => standings[kind] ?? [])
    return { first, assessed, booked, ...countOf(own) }
  })
}

/** Sows the windows of a campus that has none yet; returns how many weeks they are. */
export async function sowCampusWeeks(table: Records, now: Date): Promise<number> {
  const store = countStore(table)
  if ((await store.windows(fairCampus.slug)).length > 0) return 0
  const counts = countsNow(await standingsOnce(now), now)
  for (const [at, count] of counts.entries()) {
    await store.freeze(fairCampus.slug, count, now)
    const attended = windows[at]?.attended ?? 0
    if (isAttendanceDue(count.first, lastClosed(now.getTime())))
      await store.freezeAttended(fairCampus.slug, count.first, attended, now)
  }
  return counts.length * windowWeeks
}
