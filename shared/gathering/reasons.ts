import type { TalkLanguage } from '../booking/roster.ts'
import { counted } from './counted.ts'
import { byCode, type Group, type Hall } from './hall.ts'
import type { Interest } from './interest.ts'
import { campusesOf } from './score.ts'
import { standingIn } from './seated.ts'

// Why a group is as it is: what they share, who guides it and why, and what could not be had. It is
// read off the group as it stands, so it is true after every change.

export type Reason =
  | {
      readonly kind: 'about'
      readonly about: Interest
      readonly count: number
      readonly size: number
    }
  | { readonly kind: 'nothing-shared' }
  /** Members who asked for something else, and for what, the most asked for first. */
  | {
      readonly kind: 'other-wishes'
      readonly count: number
      readonly wishes: readonly { readonly about: Interest; readonly count: number }[]
    }
  | { readonly kind: 'language'; readonly language: TalkLanguage }
  | { readonly kind: 'campuses'; readonly campuses: readonly CampusCount[] }
  | { readonly kind: 'guide-knows'; readonly about: Interest }
  /** `others`: whether another counselor here knows it. */
  | { readonly kind: 'guide-does-not-know'; readonly about: Interest; readonly others: boolean }
  | { readonly kind: 'short'; readonly size: number; readonly sizeMin: number }
  | { readonly kind: 'alone'; readonly campuses: readonly string[] }
  | { readonly kind: 'crowded'; readonly campus: string; readonly count: number }

export type CampusCount = { readonly campus: string; readonly count: number }

/** What could not be had, as against what was. */
export const isLack = ({ kind }: Reason): boolean =>
  ['nothing-shared', 'other-wishes', 'guide-does-not-know', 'short', 'alone', 'crowded'].includes(
    kind,
  )

/** So many of their wishes are told; more would be a table. */
const wishesMax = 4

function otherWishes(hall: Hall, { about, members }: Group): readonly Reason[] {
  const others = hall.people.filter(
    ({ code, interests }) =>
      members.includes(code) &&
      interests.length > 0 &&
      (about === undefined || !interests.includes(about)),
  )
  if (others.length === 0) return []
  const asked = [...new Set(others.flatMap(({ interests }) => interests))]
  const wishes = asked
    .map((one) => ({
      about: one,
      count: others.filter(({ interests }) => interests.includes(one)).length,
    }))
    .toSorted((a, b) => b.count - a.count || byCode(a.about, b.about))
  return [{ kind: 'other-wishes', count: others.length, wishes: wishes.slice(0, wishesMax) }]
}

/** Where nobody's knowledge was written down, that a counselor lacks it says nothing. */
const isKnown = ({ guides }: Hall): boolean => guides.some(({ knows }) => knows.length > 0)

function topicReasons(hall: Hall, group: Group): readonly Reason[] {
  const { about, members } = group
  const wishes = otherWishes(hall, group)
  if (about === undefined) return [{ kind: 'nothing-shared' }, ...wishes]
  const interested = hall.people.filter(
    (one) => members.includes(one.code) && one.interests.includes(about),
  )
  const knows = (id: string): boolean =>
    hall.guides.some((one) => one.id === id && one.knows.includes(about))
  const others = hall.guides.some(({ id }) => id !== group.guide && knows(id))
  const unknown = isKnown(hall) ? [{ kind: 'guide-does-not-know', about, others } as const] : []
  return [
    { kind: 'about', about, count: interested.length, size: members.length },
    ...(knows(group.guide) ? [{ kind: 'guide-knows', about } as const] : unknown),
    ...wishes,
  ]
}

function campusReasons(hall: Hall, group: Group): readonly Reason[] {
  const inside = counted(hall)
  const [standing] = standingIn(inside, { groups: [group] })
  if (standing === undefined) return []
  const { alone } = campusesOf(inside, standing.circle)
  const names = [...new Set(inside.persons.map(({ campus }) => campus))].toSorted()
  const here = names.map((campus, at) => ({
    campus,
    count: standing.circle.campus[at] ?? 0,
    fair: inside.fairMax[at] ?? 0,
    hasOthers: inside.hasOthers[at] === true,
  }))
  const present = here.filter(({ count }) => count > 0)
  const singles = present.filter(({ count, hasOthers }) => count === 1 && hasOthers)
  const byCount = present.toSorted((a, b) => b.count - a.count)
  return [
    { kind: 'campuses', campuses: byCount.map(({ campus, count }) => ({ campus, count })) },
    ...(alone > 0
      ? [{ kind: 'alone', campuses: singles.map(({ campus }) => campus) } as const]
      : []),
    ...present
      // Of a small group one campus soon has more than its share; half of a group is worth a word.
      .filter(({ count, fair }) => count > fair && 2 * count > group.members.length)
      .map(({ campus, count }) => ({ kind: 'crowded', campus, count }) as const),
  ]
}

/** All reasons, what was had before what was not. */
export function reasonsOf(hall: Hall, group: Group): readonly Reason[] {
  const size = group.members.length
  const all: readonly Reason[] = [
    ...topicReasons(hall, group),
    { kind: 'language', language: group.language },
    ...campusReasons(hall, group),
    ...(size < hall.sizeMin ? [{ kind: 'short', size, sizeMin: hall.sizeMin } as const] : []),
  ]
  return all.toSorted((a, b) => Number(isLack(a)) - Number(isLack(b)))
}
