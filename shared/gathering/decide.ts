import type { Instant } from '../booking/time.ts'
import {
  codesOf,
  type Day,
  type DayBook,
  type DayGuide,
  type DayRefusal,
  freeSittings,
  groupOf,
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
import { type Arrangement, byCode, type Group, type Hall, type Sitting, seatsOf } from './hall.ts'
import { join } from './join.ts'
import { settled } from './settle.ts'

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

/**
 * Somebody goes again, and the version stays. Nobody else moves but whoever would stay alone in a
 * group, and whoever waits for a seat.
 */
export function depart(book: DayBook, code: string, now: Instant): DayDecided | DayRefusal {
  const { day, participants } = book
  if (!participants.some((one) => one.code === code)) return { kind: 'participant-unknown' }
  const change = { arrivals: day.arrivals - 1, moves: day.moves + 1 }
  const others = { day, participants: participants.filter((one) => one.code !== code) }
  const places = day.arrangement && settled(others, day.arrangement.groups, now)
  return { kind: 'decided', day: { ...day, ...change, ...places }, left: code }
}

/** A question for whoever divides halls. */
export type Dividing =
  | {
      readonly kind: 'form'
      readonly hall: Hall
      readonly first: number
    }
  | {
      readonly kind: 'replace'
      readonly hall: Hall
      readonly first: number
      readonly groups: readonly Group[]
    }

export type Replacing = Extract<Dividing, { readonly kind: 'replace' }>

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
  return { kind: 'form', hall, first: nextGroup(day) }
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
 * Whether an answer still fits the question as it would be put now: people may have come and gone,
 * but no hour has begun meanwhile.
 */
export const isSameQuestion = (asked: Dividing, now: Dividing): boolean =>
  asked.kind === now.kind && asked.hall.sittings.length === now.hall.sittings.length

/**
 * The day with the groups that were formed. Whoever arrived while they were sits down as a latecomer
 * does, and whoever left meanwhile sits nowhere, so that nobody has to be divided anew because somebody
 * came or went.
 */
export function formed(book: DayBook, { arrangement, by }: Formed, now: Instant): DayDecided {
  const { day } = book
  const standing = day.arrangement?.groups ?? []
  const isSeated = (code: string) => groupOf(day, code) !== undefined
  const added = arrangement.groups.map((one) => ({
    ...one,
    members: one.members.filter((code) => !isSeated(code)),
  }))
  return decided(day, {
    ...settled(book, [...standing, ...added], now),
    formedBy: day.formedBy ?? by,
  })
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

type Dropping = {
  /** The day without them, and who is there. */
  readonly book: DayBook
  readonly asked: Replacing | undefined
}

/** A counselor cannot come, or must go: what to ask about the groups that lie ahead, if any. */
export function droppingOut(
  { day: before, participants }: DayBook,
  guide: string,
  version: number,
  now: Instant,
): Dropping | DayRefusal {
  const refusal = whyNotDay(before, version, now)
  if (refusal !== undefined) return refusal
  if (!before.guides.some((one) => one.id === guide && one.out === undefined))
    return { kind: 'guide-unknown' }
  const day = withoutGuide(before, guide, now)
  const book = { day, participants }
  const groups = (day.arrangement?.groups ?? []).filter((one) => isAhead(day, one, now))
  if (!groups.some((one) => one.guide === guide)) return { book, asked: undefined }
  const people = groups.flatMap(({ members }) => members)
  const hall = hallOf(book, people, now)
  return { book, asked: { kind: 'replace', hall, groups, first: nextGroup(day) } }
}

/** Whoever came into a group since it was asked about stays in it, if it has a seat for them. */
function withLatecomers({ day, participants }: DayBook, asked: Hall, group: Group): Group {
  const counselor = asked.guides.find(({ id }) => id === group.guide)
  const seats = counselor === undefined ? 0 : seatsOf(asked, counselor)
  const late = participants.filter(
    ({ code, languages }) =>
      groupOf(day, code)?.id === group.id &&
      languages.includes(group.language) &&
      !asked.people.some((one) => one.code === code),
  )
  const here = group.members.filter((code) => participants.some((one) => one.code === code))
  const members = [...here, ...late.map(({ code }) => code)].slice(0, Math.max(seats, here.length))
  return { ...group, members: members.toSorted(byCode) }
}

/** The day without the counselor, with the groups as they were re-formed of whoever is there by now. */
export function droppedOut(
  book: DayBook,
  asked: Replacing | undefined,
  answer: Arrangement | undefined,
  now: Instant,
): DayDecided {
  const { day } = book
  if (asked === undefined || answer === undefined) return decided(day, {})
  const begun = (day.arrangement?.groups ?? []).filter((one) => !isAhead(day, one, now))
  const ahead = answer.groups.map((one) => withLatecomers(book, asked.hall, one))
  return decided(day, settled(book, [...begun, ...ahead], now))
}

/** The day is called off: its hours are free again. Again: it stays called off. */
export function cancelDay(day: Day, version: number, now: Instant): DayDecided | DayRefusal {
  if (day.cancelledAt !== undefined) return { kind: 'decided', day }
  const refusal = whyNotDay(day, version, now)
  return refusal ?? decided(day, { cancelledAt: now, sittings: [] })
}
