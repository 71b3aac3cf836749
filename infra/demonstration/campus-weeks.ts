import { countStore } from '../../functions/adapters/counts.ts'
import type { Records } from '../../functions/adapters/records.ts'
import type { WeekCount } from '../../shared/campus/numbers.ts'
import { countOf, type Standing, standingOf } from '../../shared/campus/standing.ts'
import { lastClosed, weekAfter } from '../../shared/campus/week.ts'
import { judgingPart } from '../../shared/edition/edition.ts'
import { readyEdition } from '../../shared/rules/compile.ts'
import type { JudgingEdition } from '../../shared/rules/edition.ts'
import { buildEdition } from '../local/build-edition.ts'
import { campusStudents } from './campus-students.ts'
import { fairCampus } from './campuses.ts'

// Weeks of a campus that does not exist, so that its numbers can be looked at: counted as real weeks
// are, from students who do not exist either. One week is that of a group day, some are nearly empty.

const weeks = [
  { assessed: 34, booked: 6, attended: 3 },
  { assessed: 41, booked: 13, attended: 8 },
  { assessed: 8, booked: 4, attended: 11 },
  { assessed: 27, booked: 12, attended: 6 },
  { assessed: 6, booked: 2, attended: 9 },
  { assessed: 97, booked: 46, attended: 12 },
  { assessed: 52, booked: 31, attended: 38 },
  { assessed: 11, booked: 5, attended: 17 },
  { assessed: 5, booked: 3, attended: 4 },
  { assessed: 45, booked: 17, attended: 5 },
  { assessed: 38, booked: 15, attended: 13 },
  { assessed: 3, booked: 1, attended: 7 },
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

function countsNow(standings: readonly Standing[], now: Date): readonly WeekCount[] {
  const last = lastClosed(now.getTime())
  return weeks.map(({ assessed, ...people }, at) => {
    const week = weekAfter(last, at + 1 - weeks.length)
    const kinds = Array.from({ length: assessed }, (_, place) => kindOf(place + at))
    return countOf(
      week,
      kinds.flatMap((kind) => standings[kind] ?? []),
      people,
    )
  })
}

/** Sows the weeks of a campus that has none yet; returns how many. */
export async function sowCampusWeeks(table: Records, now: Date): Promise<number> {
  const store = countStore(table)
  if ((await store.weeks(fairCampus.slug)).length > 0) return 0
  const counts = countsNow(await standingsOnce(now), now)
  for (const count of counts) await store.freeze(fairCampus.slug, count, now)
  return counts.length
}
