import type { TalkLanguage } from '../booking/roster.ts'
import type { Interest } from './interest.ts'

// A hall to be divided into groups: who is there, who guides them when, and what came of it. No
// names and no outlooks: a code, a campus, languages, and what somebody wants to talk about.

export type Person = {
  /** Their own short code. */
  readonly code: string
  readonly campus: string
  readonly languages: readonly TalkLanguage[]
  readonly interests: readonly Interest[]
}

/** A counselor who takes part. */
export type Guide = {
  readonly id: string
  readonly languages: readonly TalkLanguage[]
  readonly knows: readonly Interest[]
  /** People a group of theirs may have. */
  readonly seatsMax: number
}

/** An hour in which a counselor can have a group; nobody has two at once. */
export type Sitting = { readonly guide: string; readonly round: number }

export type Hall = {
  readonly sizeMin: number
  readonly sizeMax: number
  readonly guides: readonly Guide[]
  readonly sittings: readonly Sitting[]
  readonly people: readonly Person[]
}

export type Group = Sitting & {
  /** Stays the same whoever joins, and whoever guides it. */
  readonly id: string
  /** All of them and the counselor speak it. */
  readonly language: TalkLanguage
  /** What most of them want to talk about; undefined: nothing they share. */
  readonly about?: Interest | undefined
  /** Codes, in order. */
  readonly members: readonly string[]
}

export type Arrangement = {
  readonly groups: readonly Group[]
  /** Whom no group had room for, or whose language nobody speaks. */
  readonly waiting: readonly string[]
}

export const sizeLeast = 6
export const sizeMost = 12

/** How many a group of this counselor may have. */
export const seatsOf = ({ sizeMax }: Pick<Hall, 'sizeMax'>, { seatsMax }: Guide): number =>
  Math.min(sizeMax, seatsMax)

export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
