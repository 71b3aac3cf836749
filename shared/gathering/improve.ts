import type { Counted } from './counted.ts'
import { seatWaiting } from './greedy.ts'
import { type Circle, circleCost, type Draft, rise, sit } from './score.ts'

// From a good arrangement to one that no single step makes better: somebody moves, two change places,
// two groups change counselors. Steps are counted, not timed, so that the same hall ends the same.

export const stepsMax = 1_500_000

type Walk = { readonly hall: Counted; readonly circles: readonly Circle[]; steps: number }

const price = (hall: Counted, circle: Circle): void => {
  circle.cost = circleCost(hall, circle)
}

/** Does a step if it makes the two circles cheaper together, else undoes it. */
function tried(
  { hall }: Walk,
  one: Circle,
  other: Circle,
  step: () => void,
  back: () => void,
): boolean {
  step()
  const [first, second] = [circleCost(hall, one), circleCost(hall, other)]
  if (first + second < one.cost + other.cost) {
    one.cost = first
    other.cost = second
    return true
  }
  back()
  return false
}

function movedTo(walk: Walk, from: Circle, to: Circle, person: number): boolean {
  const { hall } = walk
  const go = (a: Circle, b: Circle) => () => {
    rise(hall, a, person)
    sit(hall, b, person)
  }
  walk.steps += 1
  return tried(walk, from, to, go(from, to), go(to, from))
}

const alike = (hall: Counted, a: number, b: number): boolean => {
  const [one, other] = [hall.people[a], hall.people[b]]
  return (
    one?.campus === other?.campus &&
    one?.languages === other?.languages &&
    one?.interests.join() === other?.interests.join()
  )
}

function changedPlaces(walk: Walk, one: Circle, other: Circle, a: number, b: number): boolean {
  const { hall } = walk
  if (alike(hall, a, b)) return false
  const go = (x: number, y: number) => () => {
    rise(hall, one, x)
    rise(hall, other, y)
    sit(hall, one, y)
    sit(hall, other, x)
  }
  walk.steps += 1
  return tried(walk, one, other, go(a, b), go(b, a))
}

function changedGuides(walk: Walk, one: Circle, other: Circle): boolean {
  if (one.guide === other.guide) return false
  const go = () => {
    const { guide, round } = one
    one.guide = other.guide
    one.round = other.round
    other.guide = guide
    other.round = round
  }
  walk.steps += 1
  return tried(walk, one, other, go, go)
}

/** Whether anything between two circles could be bettered. */
function bettered(walk: Walk, one: Circle, other: Circle): boolean {
  let better = changedGuides(walk, one, other)
  for (const a of [...one.members]) {
    if (walk.steps > stepsMax) return better
    if (movedTo(walk, one, other, a)) {
      better = true
      continue
    }
    for (const b of [...other.members]) {
      if (!changedPlaces(walk, one, other, a, b)) continue
      better = true
      break
    }
  }
  for (const b of [...other.members]) better = movedTo(walk, other, one, b) || better
  return better
}

/** Betters a draft until nothing more helps, or so many steps were tried. */
export function improve(hall: Counted, draft: Draft): void {
  const { circles } = draft
  seatWaiting(hall, draft)
  for (const one of circles) price(hall, one)
  const walk: Walk = { hall, circles, steps: 0 }
  for (let better = true; better && walk.steps <= stepsMax; ) {
    better = false
    for (const [at, one] of circles.entries())
      for (const other of circles.slice(at + 1))
        if (one.cost + other.cost > 0) better = bettered(walk, one, other) || better
  }
  seatWaiting(hall, draft)
}
