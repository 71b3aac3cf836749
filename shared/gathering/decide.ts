import type { Instant } from '../booking/time.ts'
import {
  codesOf,
  type Day,
  type DayBook,
  type DayGuide,
  type DayRefusal,
  freeSittings,
  guidesMax,
  hallOf,
  isAhead,
  isDividing,
  nextGroup,
  type Participant,
  peopleMax,
  takesPart,
  whyNotDay,
} from './day.ts'
import type { Formed } from './form.ts'
import type { Arrangement, Group, Hall, Sitting } from './hall.ts'
import { join, leave } from './join.ts'

// What may be decided about a day. Forming and re-forming are asked of whoever divides halls, so each
// is two halves: what to ask, and what becomes of the day with the answer.

export type DayDecided = {
  readonly kind: 'decided'
  readonly day: Day
  /** Who is there from now on, or otherwise than before. */
  readonly participant?: Participant | undefined
  /** Who is there no more. */
  readonly left?: string | undefined
}

const decided = (day: Day, change: Partial<Day>): DayDecided => ({
  kind: 'decided',
  day: { ...day, dividingSince: undefined, ...change, version: day.version + 1 },
})

/**
 * Somebody comes; nobody else moves. It is no decision of the office, so the version stays: what
 * somebody there is about to decide is still right.
 */
export function arrive(book: DayBook, one: Participant, now: Instant): DayDecided | DayRefusal {
  const { day, participants } = book
  const refusal = whyNotDay(day, undefined, now)
  if (refusal !== undefined) return refusal
  if (day.arrivals >= peopleMax) return { kind: 'day-full', peopleMax }
  const change = { arrivals: day.arrivals + 1, moves: day.moves + 1 }
  if (day.arrangement === undefined)
    return { kind: 'decided', day: { ...day, ...change }, participant: one }
  const all = { day, participants: [...participants, one] }
  const hall = hallOf(all, codesOf(all.participants), now)
  const { arrangement } = join(hall, day.arrangement, one.code, (group) => isAhead(day, group, now))
  return { kind: 'decided', day: { ...day, ...change, arrangement }, participant: one }
}

/** Somebody goes again; nobody else moves, and the version stays. */
export function depart({ day, participants }: DayBook, code: string): DayDecided | DayRefusal {
  if (!participants.some((one) => one.code === code)) return { kind: 'participant-unknown' }
  const change = { arrivals: day.arrivals - 1, moves: day.moves + 1 }
  const arrangement = day.arrangement && leave(day.arrangement, code)
  return { kind: 'decided', day: { ...day, ...change, arrangement }, left: code }
}

/** A question for whoever divides halls. */
export type Dividing =
  | {
      readonly kind: 'form'
      readonly hall: Hall
      readonly first: number
      readonly standing: readonly Group[]
    }
  | {
      readonly kind: 'replace'
      readonly hall: Hall
      readonly first: number
      readonly groups: readonly Group[]
      readonly standing: readonly Group[]
      readonly waiting: readonly string[]
    }

/** What to ask to form groups: of everybody, or later of those who wait, with the hours still free. */
export function forming(book: DayBook, version: number, now: Instant): Dividing | DayRefusal {
  const { day, participants } = book
  const refusal = whyNotDay(day, version, now)
  if (refusal !== undefined) return refusal
  const { arrangement } = day
  const people = arrangement === undefined ? codesOf(participants) : arrangement.waiting
  const hall = hallOf(book, people, now, freeSittings(day))
  if (hall.people.length === 0) return { kind: 'nobody-here' }
  if (hall.sittings.length === 0) return { kind: 'no-hours-left' }
  return { kind: 'form', hall, first: nextGroup(day), standing: arrangement?.groups ?? [] }
}

/** Says before a hall is divided that it is: whoever taps the same button then waits for nothing. */
export function beginForming(
  book: DayBook,
  version: number,
  now: Instant,
): DayDecided | DayRefusal {
  const { day } = book
  if (isDividing(day, now)) return { kind: 'day-stale', version: day.version }
  const asked = forming(book, version, now)
  return 'hall' in asked ? decided(day, { dividingSince: now }) : asked
}

/**
 * The day with the groups that were formed. Whoever arrived while they were sits down as a latecomer
 * does, so that nobody has to be divided anew because somebody came.
 */
export function formed(
  book: DayBook,
  { standing }: Dividing,
  { arrangement, by }: Formed,
  now: Instant,
): DayDecided {
  const { day, participants } = book
  const groups = [...standing, ...arrangement.groups]
  const placed = [...groups.flatMap(({ members }) => members), ...arrangement.waiting]
  const hall = hallOf(book, codesOf(participants), now)
  const isOpen = (group: Group) => isAhead(day, group, now)
  const all = codesOf(participants)
    .filter((code) => !placed.includes(code))
    .reduce<Arrangement>((so, code) => join(hall, so, code, isOpen).arrangement, {
      groups,
      waiting: arrangement.waiting,
    })
  return decided(day, { arrangement: all, formedBy: day.formedBy ?? by })
}

/** A counselor comes too, with the hours they have free; one who was out may come back. */
export function takeIn(
  day: Day,
  guide: DayGuide,
  hours: readonly Sitting[],
  version: number,
  now: Instant,
): DayDecided | DayRefusal {
  const refusal = whyNotDay(day, version, now)
  if (refusal !== undefined) return refusal
  if (day.guides.some((one) => one.id === guide.id && takesPart(one)))
    return { kind: 'guide-unknown' }
  const isBack = day.guides.some(({ id }) => id === guide.id)
  if (!isBack && day.guides.length >= guidesMax) return { kind: 'guide-unknown' }
  // Whoever comes back sits where they sat: nobody else changes tables.
  const guides = isBack
    ? day.guides.map((one) => (one.id === guide.id ? guide : one))
    : [...day.guides, guide]
  const kept = day.sittings.filter((one) => one.guide !== guide.id)
  const past = day.sittings.filter((one) => one.guide === guide.id && !isAhead(day, one, now))
  const ahead = hours.filter((one) => isAhead(day, one, now))
  return decided(day, { guides, sittings: [...kept, ...past, ...ahead] })
}

const withoutGuide = (day: Day, guide: string, now: Instant): Day => ({
  ...day,
  guides: day.guides.map((one) => (one.id === guide ? { ...one, out: now } : one)),
  sittings: day.sittings.filter((one) => one.guide !== guide || !isAhead(day, one, now)),
})

/** A counselor cannot come, or must go: what to ask about the groups that lie ahead, if any. */
export function droppingOut(
  book: DayBook,
  guide: string,
  version: number,
  now: Instant,
): { readonly day: Day; readonly asked: Dividing | undefined } | DayRefusal {
  const refusal = whyNotDay(book.day, version, now)
  if (refusal !== undefined) return refusal
  if (!book.day.guides.some((one) => one.id === guide && one.out === undefined))
    return { kind: 'guide-unknown' }
  const day = withoutGuide(book.day, guide, now)
  const { arrangement } = day
  if (arrangement === undefined) return { day, asked: undefined }
  const groups = arrangement.groups.filter((one) => isAhead(day, one, now))
  const standing = arrangement.groups.filter((one) => !isAhead(day, one, now))
  const people = groups.flatMap(({ members }) => members)
  const hall = hallOf({ ...book, day }, people, now)
  const asked = {
    kind: 'replace',
    hall,
    groups,
    standing,
    first: nextGroup(day),
    waiting: arrangement.waiting,
  } as const
  return { day, asked: groups.some((one) => one.guide === guide) ? asked : undefined }
}

/** The day without the counselor, with the groups as they were re-formed. */
export function droppedOut(
  day: Day,
  asked: Dividing | undefined,
  answer: Arrangement | undefined,
): DayDecided {
  if (asked?.kind !== 'replace' || answer === undefined) return decided(day, {})
  const waiting = [...new Set([...asked.waiting, ...answer.waiting])].toSorted()
  return decided(day, {
    arrangement: { groups: [...asked.standing, ...answer.groups], waiting },
  })
}

/** The day is called off: its hours are free again. Again: it stays called off. */
export function cancelDay(day: Day, version: number, now: Instant): DayDecided | DayRefusal {
  if (day.cancelledAt !== undefined) return { kind: 'decided', day }
  const refusal = whyNotDay(day, version, now)
  return refusal ?? decided(day, { cancelledAt: now, sittings: [] })
}
