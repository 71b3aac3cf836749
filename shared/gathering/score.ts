import type { Counted } from './counted.ts'

// What an arrangement costs: what could not be had, each weighed. Greedy, the solver and every
// improvement are judged by this one function.

/** In this order; the first three are wrongs, the others wishes. */
export const weights = {
  /** Somebody without a group. */
  waiting: 200_000,
  /** For each whom a group lacks to the smallest size. */
  short: 10_000,
  /**
   * Somebody who has a group for themselves: of seven at two tables for six, six and one lack no more
   * to the smallest size than four and three do.
   */
  lone: 20_000,
  /** Somebody whose group talks about nothing they are interested in. */
  unmatched: 100,
  /**
   * Somebody who is the only one of their campus in a group, though others of it are here. Two of them
   * together outweigh one wish, one does not: of many small campuses hardly anybody would else hear
   * about what they came for.
   */
  alone: 70,
  /** Somebody whose group's counselor does not know what it talks about, or nothing is shared. */
  unknown: 30,
  /** For each who makes a group crowded with one campus. */
  crowded: 10,
} as const

/** People at one table with one counselor, counted; it changes while an arrangement is sought. */
export type Circle = {
  guide: number
  round: number
  readonly members: number[]
  readonly campus: Int32Array
  readonly about: Int32Array
  readonly language: Int32Array
  cost: number
}

export const circleOf = (hall: Counted, guide: number, round: number): Circle => ({
  guide,
  round,
  members: [],
  campus: new Int32Array(hall.campuses),
  about: new Int32Array(hall.abouts.length),
  language: new Int32Array(hall.languages.length),
  cost: 0,
})

function count(hall: Counted, circle: Circle, person: number, by: 1 | -1): void {
  const one = hall.people[person]
  if (one === undefined) throw new Error(`hall of ${hall.people.length}: there is no ${person}`)
  circle.campus[one.campus] = (circle.campus[one.campus] ?? 0) + by
  for (const about of one.interests) circle.about[about] = (circle.about[about] ?? 0) + by
  for (let at = 0; at < hall.languages.length; at++)
    if (one.languages & (1 << at)) circle.language[at] = (circle.language[at] ?? 0) + by
}

export function sit(hall: Counted, circle: Circle, person: number): void {
  circle.members.push(person)
  count(hall, circle, person, 1)
}

export function rise(hall: Counted, circle: Circle, person: number): void {
  const last = circle.members.pop()
  if (last !== undefined && last !== person) circle.members[circle.members.indexOf(person)] = last
  count(hall, circle, person, -1)
}

/** The first language all of them and their counselor speak, by its place; -1: none. */
export function sharedLanguage(hall: Counted, circle: Circle, guide = circle.guide): number {
  const spoken = hall.guides[guide]?.languages ?? 0
  const size = circle.members.length
  for (let at = 0; at < hall.languages.length; at++)
    if (spoken & (1 << at) && circle.language[at] === size) return at
  return -1
}

type Topic = { readonly about: number; readonly cost: number }

/** What they had best talk about with this counselor, and what that leaves to be wished for. */
export function bestTopic(hall: Counted, circle: Circle, guide = circle.guide): Topic {
  const knows = hall.guides[guide]?.knows ?? []
  const size = circle.members.length
  const nothing = weights.unmatched + weights.unknown
  let best: Topic = { about: -1, cost: size * nothing }
  for (let at = 0; at < hall.abouts.length; at++) {
    const matched = circle.about[at] ?? 0
    if (matched === 0) continue
    const cost = (size - matched) * nothing + (knows[at] === true ? 0 : matched * weights.unknown)
    if (cost < best.cost) best = { about: at, cost }
  }
  return best
}

export type Campuses = { readonly alone: number; readonly crowded: number }

/** How many are the only one of their campus, and how many crowd it. */
export function campusesOf(hall: Counted, circle: Circle): Campuses {
  let [alone, crowded] = [0, 0]
  for (let at = 0; at < hall.campuses; at++) {
    const here = circle.campus[at] ?? 0
    if (here === 1 && hall.hasOthers[at] === true) alone += 1
    crowded += Math.max(0, here - (hall.fairMax[at] ?? here))
  }
  return { alone, crowded }
}

/** What a circle costs with a counselor; infinite where they may not sit together. */
export function circleCost(hall: Counted, circle: Circle, guide = circle.guide): number {
  const size = circle.members.length
  if (size === 0) return 0
  if (size > (hall.guides[guide]?.seats ?? 0)) return Infinity
  if (sharedLanguage(hall, circle, guide) < 0) return Infinity
  const { alone, crowded } = campusesOf(hall, circle)
  return (
    Math.max(0, hall.sizeMin - size) * weights.short +
    (size === 1 ? weights.lone : 0) +
    alone * weights.alone +
    bestTopic(hall, circle, guide).cost +
    crowded * weights.crowded
  )
}

/** Circles and who waits, as they stand while an arrangement is sought. */
export type Draft = { readonly circles: readonly Circle[]; readonly waiting: Set<number> }

export const draftCost = (hall: Counted, { circles, waiting }: Draft): number =>
  circles.reduce((sum, one) => sum + circleCost(hall, one), waiting.size * weights.waiting)
