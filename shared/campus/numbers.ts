import { lastOf, type Week, weekAfter, windowWeeks } from './week.ts'

// What a campus may learn of its own students. People are counted by windows of eight weeks, which
// lie in the calendar once for all; what is told is cut so that no group of fewer than ten can be
// told apart by whatever sums and differences one draws, nor by knowing how the cutting is done.
// Four rules do all of it:
//
// 1. Where windows begin and end hangs on nobody. One with too few is told of not at all, and is not
//    put to the next: where that ended would say that somebody came then.
// 2. Within a window weeks are halved as long as both halves have enough, so what is told together
//    says only that not both had. Everybody stands in one week of a window, at most.
// 3. What is told of a window's people are partitions, made coarser until every group in them has
//    ten. There is no hidden cell beside told ones that could be reckoned from them.
// 4. Every number is then rounded to five, each by itself.

/** Fewer people than this are not told apart. */
export const groupMin = 10
/** Where people are told apart by a yes and a no, both sides must be able to hold ten. */
export const splitMin = 2 * groupMin
const roundedTo = 5
/** So many missing requirements are told at most, the most common first. */
export const missingMax = 5

/** How far one country is from a student: by its nearest programme. */
export type Ways = {
  /** A way is open now, or open to whoever is chosen. */
  readonly now: number
  /** A way opens after steps of their own. */
  readonly steps: number
}

/** What a closed window counted: how many people, each once, and nobody among them. */
export type WindowCount = {
  /** The week it begins with. */
  readonly first: Week
  /** By week. */
  readonly assessed: readonly number[]
  /** By the week in which each booked for the first time. */
  readonly booked: readonly number[]
  /** Of those booked; undefined until it is looked at, weeks later. */
  readonly attended?: number | undefined
  /** Of those assessed, by country. */
  readonly ways: Readonly<Record<string, Ways>>
  /** Of those assessed, each at one requirement at most. */
  readonly missing: Readonly<Record<string, number>>
}

/** People of one kind, in weeks told together. */
export type Stretch = { readonly first: Week; readonly last: Week; readonly people: number }

/**
 * How a window's students stand to one country. `split`: three groups. `joined`: now or after steps
 * together. `ready`: all but fewer than ten have a way; so many have it now. `few`: fewer than ten
 * have any. `most`: all but fewer than ten have one. The last two say which side is small, no more.
 */
export type CountryTold =
  | {
      readonly kind: 'split'
      readonly now: number
      readonly steps: number
      readonly none: number
    }
  | { readonly kind: 'joined'; readonly open: number; readonly none: number }
  | { readonly kind: 'ready'; readonly now: number; readonly later: number }
  | { readonly kind: 'few' }
  | { readonly kind: 'most' }

/** `named`: one thing is missing for all but fewer than ten, so no number is told. */
export type MissingTold =
  | { readonly kind: 'counted'; readonly of: readonly (readonly [string, number])[] }
  | { readonly kind: 'named'; readonly of: readonly string[] }

/** How the students assessed in a window stand; its people are those told of its stretches. */
export type Landscape = Stretch & {
  readonly countries: readonly { readonly country: string; readonly told: CountryTold }[]
  readonly missing: MissingTold
}

/** Of the people who booked in a window: who came, and everybody else of them. */
export type Attendance = Stretch & { readonly attended: number; readonly others: number }

/** All that is told to a campus. */
export type Numbers = {
  readonly assessed: readonly Stretch[]
  readonly periods: readonly Landscape[]
  readonly booked: readonly Stretch[]
  /** Of windows in which either side has enough. */
  readonly attendance: readonly Attendance[]
}

export const rounded = (people: number): number => Math.round(people / roundedTo) * roundedTo

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

/** Weeks of a window that are told together: from which on, and how many came in each. */
type Part = { readonly from: number; readonly people: readonly number[] }

/** Halves weeks as long as both sides have enough: neither side is ever named as the small one. */
function halved({ from, people }: Part, min: number): readonly Part[] {
  const middle = people.length / 2
  const [early, late] = [people.slice(0, middle), people.slice(middle)]
  if (people.length === 1 || sum(early) < min || sum(late) < min) return [{ from, people }]
  return [
    ...halved({ from, people: early }, min),
    ...halved({ from: from + middle, people: late }, min),
  ]
}

/** The people of a window by its weeks; none of them where there are too few. */
function stretchesOf(first: Week, people: readonly number[], min: number): readonly Stretch[] {
  if (sum(people) < min) return []
  const all = Array.from({ length: windowWeeks }, (_, at) => people[at] ?? 0)
  return halved({ from: 0, people: all }, min).map((part) => ({
    first: weekAfter(first, part.from),
    last: weekAfter(first, part.from + part.people.length - 1),
    people: rounded(sum(part.people)),
  }))
}

const enough = (...groups: readonly number[]): boolean => groups.every((one) => one >= groupMin)

/** A ladder that depends on nothing but what is small: the next coarser partition, or none. */
export function toldOf({ now, steps }: Ways, people: number): CountryTold {
  const open = now + steps
  const none = people - open
  if (enough(now, steps, none))
    return { kind: 'split', now: rounded(now), steps: rounded(steps), none: rounded(none) }
  if (enough(open, none)) return { kind: 'joined', open: rounded(open), none: rounded(none) }
  if (open < groupMin) return { kind: 'few' }
  const later = steps + none
  // Of fewer, those who need steps would be what is left when the few who have no way are taken away.
  if (enough(now) && later >= splitMin)
    return { kind: 'ready', now: rounded(now), later: rounded(later) }
  return { kind: 'most' }
}

const byName = (a: string, b: string): number => (a < b ? -1 : 1)

/**
 * Everybody who is not told stands together in the rest, which must be no small group either: the
 * least common go into it until it is none. Of one thing alone only the name is told, if even that
 * leaves the rest as it was: fewer than ten.
 */
export function missingTold(counts: Readonly<Record<string, number>>, people: number): MissingTold {
  const common = Object.entries(counts)
    .filter(([, count]) => enough(count))
    .sort(([a, one], [b, other]) => other - one || byName(a, b))
    .slice(0, missingMax)
  const restOf = (told: typeof common) => people - sum(told.map(([, count]) => count))
  let told = common
  while (told.length > 1 && !enough(restOf(told))) told = told.slice(0, -1)
  if (enough(restOf(told))) return counted(told)
  if (people - groupMin < groupMin - 1) return counted([])
  return { kind: 'named', of: told.map(([name]) => name) }
}

/** What rounds to the same stands by name, for its place would tell which is more. */
const counted = (told: readonly (readonly [string, number])[]): MissingTold => ({
  kind: 'counted',
  of: told
    .map(([name, count]) => [name, rounded(count)] as const)
    .sort(([a, one], [b, other]) => other - one || byName(a, b)),
})

const spanOf = (first: Week, told: readonly Stretch[]): Stretch => ({
  first,
  last: lastOf(first),
  people: sum(told.map(({ people }) => people)),
})

/** Nothing where too few were assessed: of these nothing is told by weeks either. */
function landscapesOf({ first, assessed, ways, missing }: WindowCount): readonly Landscape[] {
  const told = stretchesOf(first, assessed, splitMin)
  if (told.length === 0) return []
  const people = sum(assessed)
  const countries = Object.entries(ways).sort(([a], [b]) => byName(a, b))
  return [
    {
      ...spanOf(first, told),
      countries: countries.map(([country, own]) => ({ country, told: toldOf(own, people) })),
      missing: missingTold(missing, people),
    },
  ]
}

/** Who came and who did not are one partition of those who booked: both are told, or neither. */
function attendanceOf({ first, booked, attended }: WindowCount): readonly Attendance[] {
  if (attended === undefined) return []
  const others = sum(booked) - attended
  if (!enough(attended, others)) return []
  const told = stretchesOf(first, booked, groupMin)
  return [{ ...spanOf(first, told), attended: rounded(attended), others: rounded(others) }]
}

/** What is told of closed windows. Later ones add to it and change nothing of it. */
export function numbersOf(counts: readonly WindowCount[]): Numbers {
  const windows = [...counts].sort((a, b) => byName(a.first, b.first))
  return {
    assessed: windows.flatMap(({ first, assessed }) => stretchesOf(first, assessed, splitMin)),
    periods: windows.flatMap(landscapesOf),
    booked: windows.flatMap(({ first, booked }) => stretchesOf(first, booked, groupMin)),
    attendance: windows.flatMap(attendanceOf),
  }
}
