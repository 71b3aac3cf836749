import { dice } from './anneal.ts'
import type { Counted } from './counted.ts'
import { draw, type Model, type Solve, type Term } from './model.ts'
import {
  bestTopic,
  type Circle,
  circleCost,
  type Draft,
  rise,
  sharedLanguage,
  sit,
  weights,
} from './score.ts'

// What the solver is asked of groups that stand: of a few of them and whoever waits, who had best sit
// where? Here every person and every campus counts as in the score, so its answer is the best there is
// for these groups as they talk now. Which few is thrown by loaded dice, and questions are counted, not
// timed, so that the same hall ends the same.

type Seat = { readonly person: number; readonly circle: number; readonly column: number }
type Asked = {
  readonly model: Model
  readonly seats: readonly Seat[]
  readonly people: readonly number[]
}

/** So many of those who wait are asked about at once. */
const waitingMax = 12

/** What somebody costs in a circle that talks as it does now; undefined: they could not follow. */
function wishCost(hall: Counted, person: number, circle: Circle): number | undefined {
  const one = hall.people[person]
  const language = sharedLanguage(hall, circle)
  if (one === undefined || language < 0 || !(one.languages & (1 << language))) return undefined
  const { about } = bestTopic(hall, circle)
  if (about < 0 || !one.interests.includes(about)) return weights.unmatched + weights.unknown
  return hall.guides[circle.guide]?.knows[about] === true ? 0 : weights.unknown
}

/** One of a campus is alone, two are not; more than its share is a crowd. */
function campusRows(
  hall: Counted,
  pen: ReturnType<typeof draw>,
  campus: number,
  terms: readonly Term[],
): void {
  const most = terms.length
  if (hall.hasOthers[campus] === true) {
    const some = pen.column(0, 1, true)
    const alone = pen.column(weights.alone, 1, true)
    pen.row(-Infinity, 0, [...terms, [some, -most], [alone, -1]])
    pen.row(0, Infinity, [...terms, [some, -2], [alone, -1]])
  }
  const fair = hall.fairMax[campus] ?? most
  if (most > fair) pen.row(-Infinity, fair, [...terms, [pen.column(weights.crowded), -1]])
}

function circleRows(
  hall: Counted,
  pen: ReturnType<typeof draw>,
  circle: Circle,
  seats: readonly Seat[],
): void {
  const terms = seats.map(({ column }): Term => [column, 1])
  // A small group may be dissolved, and then lacks nobody; a larger one would not fit elsewhere.
  const short = pen.column(weights.short)
  const seatsMax = hall.guides[circle.guide]?.seats ?? 0
  if (circle.members.length > hall.sizeMin) {
    pen.row(-Infinity, seatsMax, terms)
    pen.row(hall.sizeMin, Infinity, [...terms, [short, 1]])
    pen.row(2, Infinity, [...terms, [pen.column(weights.lone), 1]])
  } else {
    const open = pen.column(0, 1, true)
    pen.row(-Infinity, 0, [...terms, [open, -seatsMax]])
    pen.row(0, Infinity, [...terms, [short, 1], [open, -hall.sizeMin]])
    pen.row(0, Infinity, [...terms, [pen.column(weights.lone), 1], [open, -2]])
  }
  for (let campus = 0; campus < hall.campuses; campus++) {
    const own = seats.filter(({ person }) => hall.people[person]?.campus === campus)
    if (own.length > 0)
      campusRows(
        hall,
        pen,
        campus,
        own.map(({ column }): Term => [column, 1]),
      )
  }
}

function askedOf(hall: Counted, circles: readonly Circle[], waiting: readonly number[]): Asked {
  const pen = draw()
  const people = [...circles.flatMap(({ members }) => members), ...waiting].toSorted(
    (a, b) => a - b,
  )
  const seats: Seat[] = []
  for (const person of people) {
    const own: Term[] = [[pen.column(weights.waiting, 1), 1]]
    circles.forEach((circle, at) => {
      const cost = wishCost(hall, person, circle)
      if (cost === undefined) return
      const column = pen.column(cost, 1, true)
      seats.push({ person, circle: at, column })
      own.push([column, 1])
    })
    pen.row(1, 1, own)
  }
  circles.forEach((circle, at) => {
    circleRows(
      hall,
      pen,
      circle,
      seats.filter((seat) => seat.circle === at),
    )
  })
  return { model: pen.model(), seats, people }
}

const emptied = (hall: Counted, circle: Circle): void => {
  for (const one of [...circle.members]) rise(hall, circle, one)
}

const costOf = (hall: Counted, circles: readonly Circle[], waiting: number): number =>
  circles.reduce((sum, one) => sum + circleCost(hall, one), waiting * weights.waiting)

/** Seats everybody as the solver says; all as it was if that is no better by the score. */
function reseated(
  hall: Counted,
  draft: Draft,
  circles: readonly Circle[],
  { seats, people }: Asked,
  values: ArrayLike<number>,
): boolean {
  const was = circles.map(({ members }) => [...members])
  const waited = people.filter((one) => draft.waiting.has(one))
  const before = costOf(hall, circles, waited.length)
  for (const one of circles) emptied(hall, one)
  for (const one of people) draft.waiting.add(one)
  for (const { person, circle, column } of seats) {
    const one = circles[circle]
    if ((values[column] ?? 0) < 0.5 || one === undefined) continue
    sit(hall, one, person)
    draft.waiting.delete(person)
  }
  const waits = people.filter((one) => draft.waiting.has(one)).length
  if (costOf(hall, circles, waits) < before) return true
  circles.forEach((one, at) => {
    emptied(hall, one)
    for (const person of was[at] ?? []) sit(hall, one, person)
  })
  for (const one of people) draft.waiting.delete(one)
  for (const one of waited) draft.waiting.add(one)
  return false
}

/** A few circles: the first the likelier the dearer it is, the others by chance. */
function few(hall: Counted, circles: readonly Circle[], count: number, throws: () => number) {
  const standing = circles.filter(({ members }) => members.length > 0)
  const dear = (one: Circle) => circleCost(hall, one) + weights.unmatched
  let left = throws() * standing.reduce((sum, one) => sum + dear(one), 0)
  const first = standing.find((one) => {
    left -= dear(one)
    return left <= 0
  })
  return [...standing]
    .map((one) => ({ one, place: one === first ? -1 : throws() }))
    .sort((a, b) => a.place - b.place)
    .slice(0, count)
    .map(({ one }) => one)
}

export type Exchanging = { readonly questions: number; readonly circles: number }

/** Whether the solver made anything cheaper. */
export function exchange(
  hall: Counted,
  draft: Draft,
  solve: Solve,
  { questions, circles }: Exchanging,
): boolean {
  const throws = dice()
  const answered = new Set<string>()
  let better = false
  for (let asked = 0; asked < questions; asked++) {
    const some = few(hall, draft.circles, circles, throws)
    const waiting = [...draft.waiting].toSorted((a, b) => a - b).slice(0, waitingMax)
    const which = some.map((one) => draft.circles.indexOf(one)).toSorted((a, b) => a - b)
    // The same few, and nothing has changed since: the answer would be the same.
    if (answered.has(which.join())) continue
    answered.add(which.join())
    if (some.length < 2 || costOf(hall, some, waiting.length) === 0) continue
    const question = askedOf(hall, some, waiting)
    const answer = solve(question.model)
    if (answer === undefined || !reseated(hall, draft, some, question, answer.values)) continue
    better = true
    answered.clear()
  }
  return better
}
