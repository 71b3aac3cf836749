import { type Week, weekAfter, weeksBetween } from './week.ts'

// What a campus may learn of its own students. People are counted by closed weeks; what is told is
// cut so that no group of fewer than ten can be told apart by whatever sums and differences one
// draws, nor by knowing how the cutting is done. Four rules do all of it:
//
// 1. Weeks with too few are told together with the weeks after them: stretches never overlap, and
//    one that is told never changes. How many people a sum of stretches has is not told anew.
// 2. How people stand is told of periods alone, which are whole stretches one after the other, cut by
//    nothing but what is told of these. So everybody stands in one partition only.
// 3. What is told of a period are partitions, made coarser until every group in them has ten. There
//    is no hidden cell beside told ones that could be reckoned from them.
// 4. Every number is then rounded to five, each by itself.

/** Fewer people than this are not told apart. */
export const groupMin = 10
/** Where people are told apart by a yes and a no, both sides must be able to hold ten. */
export const splitMin = 2 * groupMin
const roundedTo = 5
/** A period holds so many people, in whom five groups have room, */
export const periodMin = 5 * groupMin
/** or so many weeks: a small campus waits no longer. */
export const periodWeeksMin = 8
/** So many missing requirements are told at most, the most common first. */
export const missingMax = 5

/** How far one country is from a student: by its nearest programme. */
export type Ways = {
  /** A way is open now, or open to whoever is chosen. */
  readonly now: number
  /** A way opens after steps of their own. */
  readonly steps: number
}

/** What a closed week counted: how many people, nobody among them. */
export type WeekCount = {
  readonly week: Week
  readonly assessed: number
  readonly booked: number
  readonly attended: number
  /** Of those assessed, by country. */
  readonly ways: Readonly<Record<string, Ways>>
  /** Of those assessed, each at one requirement at most. */
  readonly missing: Readonly<Record<string, number>>
}

/** People of one kind, in weeks told together. */
export type Stretch = { readonly first: Week; readonly last: Week; readonly people: number }

/**
 * How a period's students stand to one country. `split`: three groups. `joined`: now or after steps
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

/** How the students assessed in a period stand; its people are those told of its stretches. */
export type Landscape = Stretch & {
  readonly countries: readonly { readonly country: string; readonly told: CountryTold }[]
  readonly missing: MissingTold
}

/** All that is told to a campus. */
export type Numbers = {
  readonly assessed: readonly Stretch[]
  readonly periods: readonly Landscape[]
  readonly booked: readonly Stretch[]
  readonly attended: readonly Stretch[]
  /** The last week that is counted; told or still gathered. */
  readonly until: Week | undefined
}

export const rounded = (people: number): number => Math.round(people / roundedTo) * roundedTo

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

/** Cuts a row of things wherever enough stands since the last cut; what is left waits for more. */
function cutWhere<Thing>(
  things: readonly Thing[],
  isEnough: (open: readonly Thing[]) => boolean,
): readonly (readonly Thing[])[] {
  const cut: (readonly Thing[])[] = []
  let open: readonly Thing[] = []
  for (const thing of things) {
    open = [...open, thing]
    if (!isEnough(open)) continue
    cut.push(open)
    open = []
  }
  return cut
}

/** Cuts weeks into stretches that hold enough. */
const stretches = (
  weeks: readonly WeekCount[],
  people: (week: WeekCount) => number,
  min: number,
): readonly (readonly WeekCount[])[] => cutWhere(weeks, (open) => sum(open.map(people)) >= min)

/** Told numbers and the calendar say where a period ends; so where it ends tells nothing. */
const isPeriod = (told: readonly Stretch[]): boolean => {
  const [first, last] = [told[0]?.first, told.at(-1)?.last]
  if (first === undefined || last === undefined) return false
  return (
    sum(told.map(({ people }) => people)) >= periodMin ||
    weeksBetween(first, last) >= periodWeeksMin
  )
}

const stretchOf = (weeks: readonly WeekCount[], people: (week: WeekCount) => number): Stretch => ({
  first: weeks[0]?.week ?? '',
  last: weeks.at(-1)?.week ?? '',
  people: rounded(sum(weeks.map(people))),
})

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

const keysOf = (records: readonly Readonly<Record<string, unknown>>[]): readonly string[] =>
  [...new Set(records.flatMap((one) => Object.keys(one)))].sort(byName)

function landscapeOf(told: readonly Stretch[], all: readonly WeekCount[]): Landscape {
  const [first, last] = [told[0]?.first ?? '', told.at(-1)?.last ?? '']
  const weeks = all.filter(({ week }) => first <= week && week <= last)
  const people = sum(weeks.map(({ assessed }) => assessed))
  const waysIn = (country: string): Ways => ({
    now: sum(weeks.map(({ ways }) => ways[country]?.now ?? 0)),
    steps: sum(weeks.map(({ ways }) => ways[country]?.steps ?? 0)),
  })
  const countOf = (name: string) => sum(weeks.map(({ missing }) => missing[name] ?? 0))
  const countries = keysOf(weeks.map(({ ways }) => ways))
  const names = keysOf(weeks.map(({ missing }) => missing))
  return {
    first,
    last,
    people: sum(told.map((one) => one.people)),
    countries: countries.map((country) => ({ country, told: toldOf(waysIn(country), people) })),
    missing: missingTold(Object.fromEntries(names.map((name) => [name, countOf(name)])), people),
  }
}

/** Every week from the first counted to the last, in order; a week nobody wrote counts nobody. */
export function everyWeek(counts: readonly WeekCount[]): readonly WeekCount[] {
  const known = new Map(counts.map((one) => [one.week, one]))
  const weeks = [...known.keys()].sort(byName)
  const [first, last] = [weeks[0], weeks.at(-1)]
  const all: WeekCount[] = []
  if (first === undefined || last === undefined) return all
  for (let week = first; week <= last; week = weekAfter(week))
    all.push(known.get(week) ?? { week, ...nobody })
  return all
}

/** A week in which nobody was counted. */
export const nobody: Omit<WeekCount, 'week'> = {
  assessed: 0,
  booked: 0,
  attended: 0,
  ways: {},
  missing: {},
}

const peopleIn = (
  weeks: readonly WeekCount[],
  what: 'assessed' | 'booked' | 'attended',
  min: number,
): readonly Stretch[] =>
  stretches(weeks, (week) => week[what], min).map((cut) => stretchOf(cut, (week) => week[what]))

/** What is told of closed weeks. Later weeks add to it and change nothing of it. */
export function numbersOf(counts: readonly WeekCount[]): Numbers {
  const weeks = everyWeek(counts)
  const assessed = peopleIn(weeks, 'assessed', splitMin)
  return {
    assessed,
    periods: cutWhere(assessed, isPeriod).map((told) => landscapeOf(told, weeks)),
    booked: peopleIn(weeks, 'booked', groupMin),
    attended: peopleIn(weeks, 'attended', groupMin),
    until: weeks.at(-1)?.week,
  }
}
