import type { TalkLanguage } from '../booking/roster.ts'
import type { Instant } from '../booking/time.ts'
import {
  type Arrangement,
  byCode,
  type Group,
  type Guide,
  type Hall,
  type Person,
  type Sitting,
} from './hall.ts'

// A group day: a place and a date, counselors with their hours, and whoever comes. It knows codes and
// what somebody wants to talk about; names, contacts and outlooks never reach it.

export type DayRound = { readonly start: Instant; readonly end: Instant }

export type DayGuide = Guide & {
  /** Since when they cannot take part after all. */
  readonly out?: Instant | undefined
}

export type Day = {
  readonly id: string
  /** 1 when it is opened; each decision of the office about groups and counselors counts. */
  readonly version: number
  /** How many people are there: whoever comes counts it up, whoever goes down. */
  readonly arrivals: number
  /** How often somebody came or went; it never falls, so it tells whether anybody did. */
  readonly moves: number
  /** How often attendance was ticked. */
  readonly ticks: number
  /** What stands on the wall. */
  readonly code: string
  readonly office: string
  readonly title: string
  readonly place: string
  /** IANA: its times are read there. */
  readonly zone: string
  /** Slugs of the campuses that were invited. */
  readonly campuses: readonly string[]
  readonly guides: readonly DayGuide[]
  readonly rounds: readonly DayRound[]
  readonly sizeMin: number
  readonly sizeMax: number
  /** Hours of counselors that the day keeps in their calendars. */
  readonly sittings: readonly Sitting[]
  /** Once groups are formed. */
  readonly arrangement?: Arrangement | undefined
  readonly formedBy?: 'solver' | 'greedy' | undefined
  /** Told to them and to the organiser. */
  readonly regrouped?: readonly Regrouped[] | undefined
  /** Somebody tapped the one button, and the hall is being divided. */
  readonly dividingSince?: Instant | undefined
  readonly cancelledAt?: Instant | undefined
  readonly createdAt: Instant
  readonly expiresAt: Instant
}

/** Somebody whom others left alone in a group: they sit in another since. */
export type Regrouped = { readonly code: string; readonly from: string }

export type Participant = Person & {
  /** Somebody comes along and needs a chair. */
  readonly supporter: boolean
  readonly via: 'phone' | 'paper'
  readonly joinedAt: Instant
  /** The hash of what lets them leave again. */
  readonly keyHash: string
  /** Ticked by the organiser. */
  readonly came?: boolean | undefined
}

/** A day and whoever came to it. */
export type DayBook = { readonly day: Day; readonly participants: readonly Participant[] }

export type DayRefusal =
  | { readonly kind: 'day-cancelled' }
  | { readonly kind: 'day-over' }
  /** Somebody else decided meanwhile. */
  | { readonly kind: 'day-stale'; readonly version: number }
  | { readonly kind: 'day-not-formed' }
  | { readonly kind: 'nobody-here' }
  | { readonly kind: 'no-hours-left' }
  | { readonly kind: 'day-full'; readonly peopleMax: number }
  | { readonly kind: 'guide-unknown' }
  | { readonly kind: 'participant-unknown' }

export const peopleMax = 600
export const guidesMax = 24
export const roundsMax = 8
/** What is left of a day is codes; they are kept so long for the count afterwards. */
export const keptDays = 60

/** All a round may be: no talk is longer. */
export const roundMinutesMax = 90

/** A division that is not done by then never will be: whoever made it is gone. */
const dividingMs = 30_000

/** Whether somebody is dividing the hall at this moment. */
export const isDividing = ({ dividingSince }: Day, now: Instant): boolean =>
  dividingSince !== undefined && now - dividingSince < dividingMs

/** Where a counselor sits all day, counted from one: their groups come to them. */
export const tableOf = ({ guides }: Pick<Day, 'guides'>, guide: string): number =>
  1 + guides.findIndex(({ id }) => id === guide)

/** Groups in the order of their hours, and of their numbers in one. */
export const groupsInOrder = ({ arrangement }: Pick<Day, 'arrangement'>): readonly Group[] =>
  (arrangement?.groups ?? []).toSorted((a, b) => a.round - b.round || Number(a.id) - Number(b.id))

export const begins = ({ rounds }: Pick<Day, 'rounds'>): Instant =>
  Math.min(...rounds.map(({ start }) => start))
export const ends = ({ rounds }: Pick<Day, 'rounds'>): Instant =>
  Math.max(...rounds.map(({ end }) => end))

export const takesPart = ({ out }: DayGuide): boolean => out === undefined

const roundOf = ({ rounds }: Day, at: number): DayRound => {
  const round = rounds[at]
  if (round === undefined) throw new Error(`a day of ${rounds.length} rounds has no round ${at}`)
  return round
}

/** Whether a group has not begun yet. */
export const isAhead = (day: Day, { round }: Pick<Group, 'round'>, now: Instant): boolean =>
  roundOf(day, round).start > now

const personOf = ({ code, campus, languages, interests }: Participant): Person => ({
  code,
  campus,
  languages,
  interests,
})

/** The hall of a day: these people, and the hours that lie ahead. */
export function hallOf(
  { day, participants }: DayBook,
  people: readonly string[],
  now: Instant,
  sittings: readonly Sitting[] = day.sittings,
): Hall {
  const guides = day.guides.filter(takesPart)
  return {
    sizeMin: day.sizeMin,
    sizeMax: day.sizeMax,
    guides,
    sittings: sittings.filter(
      (one) => isAhead(day, one, now) && guides.some(({ id }) => id === one.guide),
    ),
    people: participants.filter(({ code }) => people.includes(code)).map(personOf),
  }
}

const isTaken = ({ arrangement }: Day, { guide, round }: Sitting): boolean =>
  arrangement?.groups.some((one) => one.guide === guide && one.round === round) === true

/** Hours in which nobody has a group. */
export const freeSittings = (day: Day): readonly Sitting[] =>
  day.sittings.filter((one) => !isTaken(day, one))

/** What the next group is called. */
export const nextGroup = ({ arrangement }: Day): number =>
  1 + Math.max(0, ...(arrangement?.groups ?? []).map(({ id }) => Number(id)))

/** Where somebody sits, or undefined while they wait. */
export const groupOf = (
  { arrangement }: Pick<Day, 'arrangement'>,
  code: string,
): Group | undefined => arrangement?.groups.find(({ members }) => members.includes(code))

/** Groups that lie ahead with one person in them, for whom no other has a seat. */
export const loneGroups = (day: Day, now: Instant): readonly Group[] =>
  groupsInOrder(day).filter((one) => one.members.length === 1 && isAhead(day, one, now))

/** Why nothing more can be decided about a day, or undefined. */
export function whyNotDay(
  day: Day,
  version: number | undefined,
  now: Instant,
): DayRefusal | undefined {
  if (day.cancelledAt !== undefined) return { kind: 'day-cancelled' }
  if (ends(day) <= now) return { kind: 'day-over' }
  if (version !== undefined && day.version !== version)
    return { kind: 'day-stale', version: day.version }
  return undefined
}

/** Everybody here, in the order of their codes. */
export const codesOf = (participants: readonly Participant[]): readonly string[] =>
  participants.map(({ code }) => code).toSorted(byCode)

/** Languages that are spoken by somebody who takes part; what a form offers. */
export const languagesOf = ({ guides }: Pick<Day, 'guides'>): readonly TalkLanguage[] => [
  ...new Set(guides.filter(takesPart).flatMap(({ languages }) => languages)),
]
