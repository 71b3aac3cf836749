import type { Counted } from './counted.ts'
import { type Circle, circleCost, type Draft, rise, sit, weights } from './score.ts'

// Campuses and the last wishes: people move and change places at random, at first also where it costs
// a little, later only where it helps. The dice are loaded the same each time, and throws are
// counted, not timed, so that the same hall ends the same.

type Walk = { readonly hall: Counted; readonly dice: () => number; heat: number }

/** Numbers from 0 to 1 that look like chance and always come in the same order (mulberry32). */
export function dice(): () => number {
  let state = 0x9e3779b9
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Keeps what two circles have become if it is cheaper, or by chance if it is a little dearer. */
function kept({ hall, dice: throws, heat }: Walk, one: Circle, other: Circle): boolean {
  const [first, second] = [circleCost(hall, one), circleCost(hall, other)]
  const dearer = first + second - one.cost - other.cost
  // Infinite less infinite is no number, and not kept.
  if (!(dearer <= 0 || throws() < Math.exp(-dearer / heat))) return false
  one.cost = first
  other.cost = second
  return true
}

function moved(walk: Walk, from: Circle, to: Circle, person: number): number {
  const { hall } = walk
  const before = from.cost + to.cost
  rise(hall, from, person)
  sit(hall, to, person)
  if (kept(walk, from, to)) return from.cost + to.cost - before
  rise(hall, to, person)
  sit(hall, from, person)
  return 0
}

function changed(walk: Walk, one: Circle, other: Circle, a: number, b: number): number {
  const { hall } = walk
  const before = one.cost + other.cost
  const go = (x: number, y: number) => {
    rise(hall, one, x)
    rise(hall, other, y)
    sit(hall, one, y)
    sit(hall, other, x)
  }
  go(a, b)
  if (kept(walk, one, other)) return one.cost + other.cost - before
  go(b, a)
  return 0
}

function guided(walk: Walk, one: Circle, other: Circle): number {
  const before = one.cost + other.cost
  const go = () => {
    const { guide, round } = one
    one.guide = other.guide
    one.round = other.round
    other.guide = guide
    other.round = round
  }
  go()
  if (kept(walk, one, other)) return one.cost + other.cost - before
  go()
  return 0
}

const oneOf = <T>(all: readonly T[], throws: () => number): T | undefined =>
  all[Math.floor(throws() * all.length)]

/** One throw; what it changed. */
function thrown(walk: Walk, circles: readonly Circle[]): number {
  const [one, other] = [oneOf(circles, walk.dice), oneOf(circles, walk.dice)]
  if (one === undefined || other === undefined || one === other) return 0
  const a = oneOf(one.members, walk.dice)
  const what = walk.dice()
  if (a === undefined) return 0
  if (what < 0.02) return guided(walk, one, other)
  const b = oneOf(other.members, walk.dice)
  if (what < 0.3 || b === undefined) return moved(walk, one, other, a)
  return changed(walk, one, other, a, b)
}

type Picture = readonly {
  readonly guide: number
  readonly round: number
  readonly members: readonly number[]
}[]

const pictureOf = (circles: readonly Circle[]): Picture =>
  circles.map(({ guide, round, members }) => ({ guide, round, members: [...members] }))

function restored(hall: Counted, circles: readonly Circle[], picture: Picture): void {
  for (const circle of circles) for (const one of [...circle.members]) rise(hall, circle, one)
  circles.forEach((circle, at) => {
    const was = picture[at]
    if (was === undefined) return
    circle.guide = was.guide
    circle.round = was.round
    for (const one of was.members) sit(hall, circle, one)
    circle.cost = circleCost(hall, circle)
  })
}

/**
 * How much dearer a throw may make it at first: much where all may be otherwise, little near the end.
 * Which topics a hall ends with hangs on it, so each start is walked from twice.
 */
export const heats = { high: [1_000, 200], low: [120, 60] } as const
const coldest = 4
const looks = 60

/** Leaves the best it came by; never worse than what it was given. */
export function anneal(hall: Counted, { circles }: Draft, throws: number, hottest: number): void {
  if (circles.length < 2) return
  for (const one of circles) one.cost = circleCost(hall, one)
  const walk: Walk = { hall, dice: dice(), heat: hottest }
  let cost = circles.reduce((sum, one) => sum + one.cost, 0)
  let best = { cost, picture: pictureOf(circles) }
  for (let at = 0; at < throws && best.cost > 0; at++) {
    if (at % Math.ceil(throws / looks) === 0)
      walk.heat = hottest * (coldest / hottest) ** (at / throws)
    cost += thrown(walk, circles)
    if (cost < best.cost && walk.heat < 2 * weights.unmatched)
      best = { cost, picture: pictureOf(circles) }
  }
  restored(hall, circles, best.picture)
}
