import type { Counted, CountedSitting } from './counted.ts'
import { type Circle, circleCost, circleOf, type Draft, rise, sit, weights } from './score.ts'

// The plain way: whoever is hardest to place first, the topic most of those waiting share, the
// counselor who knows it; again, until nobody waits. What the solver finds must never be worse.

const speaks = (hall: Counted, person: number, language: number): boolean =>
  ((hall.people[person]?.languages ?? 0) & (1 << language)) !== 0

/** In how many of these hours somebody could sit. */
const chances = (hall: Counted, person: number, free: readonly CountedSitting[]): number =>
  free.filter(
    ({ guide }) => (hall.guides[guide]?.languages ?? 0) & (hall.people[person]?.languages ?? 0),
  ).length

type Idea = {
  readonly sitting: CountedSitting
  readonly language: number
  readonly about: number
  readonly gain: number
}

/** The first free hour of each counselor. */
const firstHours = (free: readonly CountedSitting[]): readonly CountedSitting[] =>
  free.filter(({ guide }, at) => free.findIndex((one) => one.guide === guide) === at)

const interestedIn = (hall: Counted, person: number, about: number): boolean =>
  hall.people[person]?.interests.includes(about) === true

/** What can be opened for whoever is hardest to place, the most useful first. */
function bestIdea(
  hall: Counted,
  free: readonly CountedSitting[],
  waiting: readonly number[],
  hard: readonly number[],
): Idea | undefined {
  let best: Idea | undefined
  for (const sitting of firstHours(free)) {
    const guide = hall.guides[sitting.guide]
    for (let language = 0; language < hall.languages.length; language++) {
      if (guide === undefined || !(guide.languages & (1 << language))) continue
      if (!hard.some((one) => speaks(hall, one, language))) continue
      const speakers = waiting.filter((one) => speaks(hall, one, language))
      for (let about = hall.abouts.length === 0 ? -1 : 0; about < hall.abouts.length; about++) {
        const takers = speakers.filter((one) => interestedIn(hall, one, about)).length
        const worth = weights.unmatched + (guide.knows[about] === true ? weights.unknown : 0)
        const gain = Math.min(guide.seats, takers) * worth
        if (best === undefined || gain > best.gain) best = { sitting, language, about, gain }
      }
    }
  }
  return best
}

/** Who sits down: the hard to place, then those it concerns, campus by campus, then others. */
function chosen(
  hall: Counted,
  { sitting, language, about }: Idea,
  waiting: readonly number[],
  hard: readonly number[],
  hoursLeft: number,
): readonly number[] {
  const seats = hall.guides[sitting.guide]?.seats ?? 0
  const rank = (one: number): number =>
    (hard.includes(one) ? 0 : 2) + (interestedIn(hall, one, about) ? 0 : 1)
  const speakers = waiting
    .filter((one) => speaks(hall, one, language))
    .toSorted(
      (a, b) =>
        rank(a) - rank(b) || (hall.people[a]?.campus ?? 0) - (hall.people[b]?.campus ?? 0) || a - b,
    )
  const concerned = speakers.filter((one) => interestedIn(hall, one, about)).length
  const needed = Math.max(hall.sizeMin, Math.ceil(waiting.length / hoursLeft))
  return speakers.slice(0, Math.min(seats, Math.max(concerned, needed)))
}

/** What one more person would cost a circle. */
export function joinCost(hall: Counted, circle: Circle, person: number): number {
  const before = circleCost(hall, circle)
  sit(hall, circle, person)
  const after = circleCost(hall, circle)
  rise(hall, circle, person)
  return after - before
}

/** Seats whoever still waits where it costs least, if it is possible at all. */
export function seatWaiting(hall: Counted, { circles, waiting }: Draft): void {
  for (const person of [...waiting].toSorted((a, b) => a - b)) {
    let best: { readonly circle: Circle; readonly cost: number } | undefined
    for (const circle of circles) {
      const cost = circle.members.length === 0 ? Infinity : joinCost(hall, circle, person)
      if (cost < (best?.cost ?? weights.waiting)) best = { circle, cost }
    }
    if (best === undefined) continue
    sit(hall, best.circle, person)
    waiting.delete(person)
  }
}

/** Groups as somebody with a list and a pencil would make them. */
export function greedy(hall: Counted): Draft {
  const waiting = new Set(hall.people.keys())
  const circles: Circle[] = []
  let free = [...hall.sittings]
  while (waiting.size > 0 && free.length > 0) {
    const all = [...waiting]
    const reach = new Map(all.map((one) => [one, chances(hall, one, free)]))
    const least = Math.min(...[...reach.values()].filter((count) => count > 0))
    const hard = all.filter((one) => reach.get(one) === least)
    const idea = bestIdea(hall, free, all, hard)
    if (idea === undefined) break
    const { sitting } = idea
    const circle = circleOf(hall, sitting.guide, sitting.round)
    for (const person of chosen(hall, idea, all, hard, free.length)) {
      sit(hall, circle, person)
      waiting.delete(person)
    }
    circles.push(circle)
    free = free.filter((one) => one !== sitting)
  }
  const draft = { circles, waiting }
  seatWaiting(hall, draft)
  return draft
}
