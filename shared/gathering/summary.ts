import type { DayBook } from './day.ts'
import { groupOf } from './day.ts'
import { type Interest, interests } from './interest.ts'

// The day on one page, in numbers: for the organiser, so small ones are there; no code among them.

export type Tally<K extends string = string> = {
  readonly of: K
  readonly people: number
  readonly came: number
}

export type DaySummary = {
  readonly people: number
  readonly came: number
  readonly absent: number
  /** Nobody has ticked them yet. */
  readonly open: number
  readonly paper: number
  readonly supporters: number
  readonly groups: number
  readonly waiting: number
  /** Whom each counselor's groups hold; a counselor without a group has no line. */
  readonly guides: readonly Tally[]
  readonly interests: readonly Tally<Interest>[]
  readonly campuses: readonly Tally[]
}

type Row = { readonly came?: boolean | undefined }

const tally = <K extends string>(of: K, rows: readonly Row[]): Tally<K> => ({
  of,
  people: rows.length,
  came: rows.filter(({ came }) => came === true).length,
})

const most = (a: Tally, b: Tally): number => b.people - a.people || (a.of < b.of ? -1 : 1)

export function summaryOf({ day, participants }: DayBook): DaySummary {
  const campuses = [...new Set(participants.map(({ campus }) => campus))]
  return {
    people: participants.length,
    came: participants.filter(({ came }) => came === true).length,
    absent: participants.filter(({ came }) => came === false).length,
    open: participants.filter(({ came }) => came === undefined).length,
    paper: participants.filter(({ via }) => via === 'paper').length,
    supporters: participants.filter(({ supporter }) => supporter).length,
    groups: day.arrangement?.groups.length ?? 0,
    waiting: participants.filter(({ code }) => groupOf(day, code) === undefined).length,
    guides: day.guides
      .map(({ id }) =>
        tally(
          id,
          participants.filter(({ code }) => groupOf(day, code)?.guide === id),
        ),
      )
      .filter(({ people }) => people > 0),
    interests: interests
      .map((one) =>
        tally(
          one,
          participants.filter((person) => person.interests.includes(one)),
        ),
      )
      .filter(({ people }) => people > 0)
      .toSorted(most),
    campuses: campuses
      .map((one) =>
        tally(
          one,
          participants.filter(({ campus }) => campus === one),
        ),
      )
      .toSorted(most),
  }
}
