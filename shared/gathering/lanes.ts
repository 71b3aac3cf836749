import type { Counted, CountedGuide } from './counted.ts'
import { type Draw, draw, type Model, type Term } from './model.ts'
import { circleOf, type Draft, sit, weights } from './score.ts'

// What the solver is asked. Not who sits where, for that is the same in a thousand ways, but how many
// groups talk about what in which language with which kind of counselor, and how many of each kind of
// person go there: people and counselors alike in all that counts are one. Campuses are left for
// afterwards, so its answer is a bound for every arrangement.

type Kind = {
  readonly languages: number
  readonly interests: readonly number[]
  readonly people: number[]
}
type GuideKind = CountedGuide & { readonly guides: number[]; readonly hours: number }

/** All groups of one language and topic whose counselor knows it, or does not. */
type Lane = {
  readonly language: number
  readonly about: number
  readonly known: boolean
  /** Groups of this lane by kind of counselor. */
  readonly groups: { readonly kind: number; readonly column: number }[]
  readonly matched: { readonly kind: number; readonly column: number }[]
  readonly others: number
}

export type Lanes = {
  readonly model: Model
  readonly kinds: readonly Kind[]
  readonly guides: readonly GuideKind[]
  readonly lanes: readonly Lane[]
  readonly pooled: readonly {
    readonly kind: number
    readonly language: number
    readonly column: number
  }[]
}

function gathered<T, K>(
  all: readonly T[],
  keyOf: (one: T) => string,
  make: (first: T, at: number[]) => K,
): K[] {
  const found = new Map<string, number[]>()
  all.forEach((one, at) => {
    const key = keyOf(one)
    found.set(key, [...(found.get(key) ?? []), at])
  })
  return [...found.values()].map((at) => make(all[at[0] ?? 0] as T, at))
}

const kindsOf = ({ people }: Counted): Kind[] =>
  gathered(
    people,
    ({ languages, interests }) => `${languages} ${interests.toSorted((a, b) => a - b).join()}`,
    ({ languages, interests }, at) => ({ languages, interests, people: at }),
  )

const guideKindsOf = ({ guides, sittings }: Counted): GuideKind[] =>
  gathered(
    guides,
    ({ languages, knows, seats }) => `${languages} ${knows.map(Number).join('')} ${seats}`,
    (first, at) => ({
      ...first,
      guides: at,
      hours: sittings.filter(({ guide }) => at.includes(guide)).length,
    }),
  ).filter(({ hours }) => hours > 0)

const speaks = (languages: number, language: number): boolean => (languages & (1 << language)) !== 0

function lanesOf(hall: Counted, guides: readonly GuideKind[], { column }: Draw): Lane[] {
  const lanes: Lane[] = []
  const abouts = hall.abouts.length === 0 ? [-1] : [...hall.abouts.keys()]
  for (const language of hall.languages.keys())
    for (const about of abouts)
      for (const known of [true, false]) {
        const able = guides.flatMap((one, kind) =>
          speaks(one.languages, language) && (one.knows[about] === true) === known
            ? [{ one, kind }]
            : [],
        )
        if (able.length === 0) continue
        const groups = able.map(({ one, kind }) => ({ kind, column: column(0, one.hours, true) }))
        lanes.push({ language, about, known, groups, matched: [], others: column(0) })
      }
  return lanes
}

/** Seats of a lane are not exceeded, and what its groups lack to the smallest size is paid for. */
function laneRows(
  hall: Counted,
  guides: readonly GuideKind[],
  lane: Lane,
  { column, row }: Draw,
): void {
  const people: Term[] = [...lane.matched.map((one): Term => [one.column, 1]), [lane.others, 1]]
  const seats = lane.groups.map(({ kind, column: at }): Term => [at, -(guides[kind]?.seats ?? 0)])
  const least = lane.groups.map(({ column: at }): Term => [at, -hall.sizeMin])
  row(-Infinity, 0, [...people, ...seats])
  row(0, Infinity, [...people, ...least, [column(weights.short), 1]])
}

/** The model, and how to read its answer. */
export function lanesModel(hall: Counted): Lanes {
  const pen = draw()
  const [kinds, guides] = [kindsOf(hall), guideKindsOf(hall)]
  const lanes = lanesOf(hall, guides, pen)
  const pooled: { kind: number; language: number; column: number }[] = []
  kinds.forEach(({ languages, interests, people }, kind) => {
    const terms: Term[] = [[pen.column(weights.waiting), 1]]
    for (const lane of lanes)
      if (speaks(languages, lane.language) && interests.includes(lane.about)) {
        const at = pen.column(lane.known ? 0 : weights.unknown)
        lane.matched.push({ kind, column: at })
        terms.push([at, 1])
      }
    for (const language of hall.languages.keys())
      if (speaks(languages, language)) {
        const at = pen.column(weights.unmatched + weights.unknown)
        pooled.push({ kind, language, column: at })
        terms.push([at, 1])
      }
    pen.row(people.length, people.length, terms)
  })
  for (const language of hall.languages.keys()) {
    const into = pooled.filter((one) => one.language === language)
    const out = lanes.filter((one) => one.language === language)
    pen.row(0, 0, [
      ...into.map(({ column }): Term => [column, 1]),
      ...out.map(({ others }): Term => [others, -1]),
    ])
  }
  for (const lane of lanes) laneRows(hall, guides, lane, pen)
  guides.forEach(({ hours }, kind) => {
    const used = lanes.flatMap(({ groups }) => groups.filter((one) => one.kind === kind))
    pen.row(
      0,
      hours,
      used.map(({ column }): Term => [column, 1]),
    )
  })
  return { model: pen.model(), kinds, guides, lanes, pooled }
}

const byCampus = (hall: Counted) => (a: number, b: number) =>
  (hall.people[a]?.campus ?? 0) - (hall.people[b]?.campus ?? 0) || a - b

/** Everybody as the answer says, campuses together; whom rounding left out waits. */
export function draftFrom(hall: Counted, asked: Lanes, values: ArrayLike<number>): Draft {
  const whole = (column: number): number => Math.floor((values[column] ?? 0) + 1e-6)
  const left = asked.kinds.map(({ people }) => [...people].sort(byCampus(hall)))
  const free = asked.guides.map(({ guides }) =>
    hall.sittings.filter(({ guide }) => guides.includes(guide)),
  )
  const taken = (kind: number, count: number) => left[kind]?.splice(0, count) ?? []
  const drafts = asked.lanes.map((lane) => ({
    lane,
    circles: lane.groups.flatMap(({ kind, column }) =>
      (free[kind]?.splice(0, whole(column)) ?? []).map((one) =>
        circleOf(hall, one.guide, one.round),
      ),
    ),
    people: lane.matched.flatMap(({ kind, column }) => taken(kind, whole(column))),
  }))
  const pools = hall.languages.map((_, language) =>
    asked.pooled
      .filter((one) => one.language === language)
      .flatMap(({ kind, column }) => taken(kind, whole(column)))
      .sort(byCampus(hall)),
  )
  const waiting = new Set(left.flat())
  for (const { lane, circles, people } of drafts) {
    const all = [...people, ...(pools[lane.language]?.splice(0, whole(lane.others)) ?? [])]
    all.sort(byCampus(hall))
    circles.forEach((circle, at) => {
      const even = Math.ceil(all.length / (circles.length - at))
      const seats = hall.guides[circle.guide]?.seats ?? 0
      for (const person of all.splice(0, Math.min(even, seats))) sit(hall, circle, person)
    })
    for (const person of all) waiting.add(person)
  }
  for (const person of pools.flat()) waiting.add(person)
  return { circles: drafts.flatMap(({ circles }) => circles), waiting }
}
