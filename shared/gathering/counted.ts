import type { TalkLanguage } from '../booking/roster.ts'
import { byCode, type Guide, type Hall, type Person, type Sitting, seatsOf } from './hall.ts'
import { type Interest, interests } from './interest.ts'

// A hall in numbers, so that thousands of arrangements can be weighed in a second. Everything is put
// into one order first: the same people in another order are the same hall.

export type CountedPerson = {
  readonly campus: number
  /** One bit a language. */
  readonly languages: number
  readonly interests: readonly number[]
}

export type CountedGuide = {
  readonly languages: number
  readonly knows: readonly boolean[]
  readonly seats: number
}

export type CountedSitting = { readonly guide: number; readonly round: number }

export type Counted = {
  readonly sizeMin: number
  readonly people: readonly CountedPerson[]
  readonly guides: readonly CountedGuide[]
  readonly sittings: readonly CountedSitting[]
  readonly campuses: number
  readonly languages: readonly TalkLanguage[]
  /** What anybody here is interested in. */
  readonly abouts: readonly Interest[]
  /** Whether a campus has others here, so that nobody of it need be alone. */
  readonly hasOthers: readonly boolean[]
  /** More than these of one campus in a group are a crowd. */
  readonly fairMax: readonly number[]
  /** The same in words. */
  readonly persons: readonly Person[]
  readonly counselors: readonly Guide[]
}

const bits = (spoken: readonly TalkLanguage[], languages: readonly TalkLanguage[]): number =>
  languages.reduce((sum, one, at) => (spoken.includes(one) ? sum | (1 << at) : sum), 0)

/** A campus's share of the hall, in a full group, rounded up; two may always be together. */
const fairShare = (count: number, all: number, sizeMax: number): number =>
  Math.max(2, Math.ceil((count * sizeMax) / Math.max(1, all)))

const inOrder = (guides: readonly Guide[]) => (a: Sitting, b: Sitting) =>
  a.round - b.round ||
  guides.findIndex(({ id }) => id === a.guide) - guides.findIndex(({ id }) => id === b.guide)

export function counted(hall: Hall): Counted {
  const persons = hall.people.toSorted((a, b) => byCode(a.code, b.code))
  const counselors = hall.guides.toSorted((a, b) => byCode(a.id, b.id))
  const campuses = [...new Set(persons.map(({ campus }) => campus))].toSorted(byCode)
  const languages = [...new Set(counselors.flatMap((one) => one.languages))].toSorted(byCode)
  const wanted = new Set(persons.flatMap((one) => one.interests))
  const abouts = interests.filter((one) => wanted.has(one))
  const counts = campuses.map((one) => persons.filter(({ campus }) => campus === one).length)
  return {
    sizeMin: hall.sizeMin,
    persons,
    counselors,
    languages,
    abouts,
    campuses: campuses.length,
    people: persons.map((one) => ({
      campus: campuses.indexOf(one.campus),
      languages: bits(one.languages, languages),
      interests: [...new Set(one.interests)].map((it) => abouts.indexOf(it)),
    })),
    guides: counselors.map((one) => ({
      languages: bits(one.languages, languages),
      knows: abouts.map((about) => one.knows.includes(about)),
      seats: seatsOf(hall, one),
    })),
    sittings: hall.sittings.toSorted(inOrder(counselors)).map(({ guide, round }) => ({
      guide: counselors.findIndex(({ id }) => id === guide),
      round,
    })),
    hasOthers: counts.map((count) => count > 1),
    fairMax: counts.map((count) => fairShare(count, persons.length, hall.sizeMax)),
  }
}
