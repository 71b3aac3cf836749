import { anneal, heats } from './anneal.ts'
import { type Counted, counted } from './counted.ts'
import { type Exchanging, exchange } from './exchange.ts'
import { greedy } from './greedy.ts'
import type { Arrangement, Group, Hall } from './hall.ts'
import { improve } from './improve.ts'
import { draftFrom, lanesModel } from './lanes.ts'
import type { Solve } from './model.ts'
import { bestTopic, type Circle, type Draft, draftCost, sharedLanguage } from './score.ts'

// Forming groups: the plain way, and the solver's; the better of the two by the same score.

export type Formed = {
  readonly arrangement: Arrangement
  /** Whose arrangement it is. */
  readonly by: 'solver' | 'greedy'
  readonly cost: number
  /** What the plain way alone would cost. */
  readonly greedyCost: number
  /** No arrangement costs less than this, if the solver came to an answer. */
  readonly bound?: number | undefined
}

function groupOf(hall: Counted, circle: Circle, id: string): Group {
  const { about } = bestTopic(hall, circle)
  const topic = hall.abouts[about]
  return {
    id,
    guide: hall.counselors[circle.guide]?.id ?? '',
    round: circle.round,
    language: hall.languages[sharedLanguage(hall, circle)] ?? 'id',
    ...(topic !== undefined && { about: topic }),
    members: codesOf(hall, circle.members),
  }
}

const codesOf = (hall: Counted, people: Iterable<number>): readonly string[] =>
  [...people].toSorted((a, b) => a - b).flatMap((at) => hall.persons[at]?.code ?? [])

/** Groups in the order of their hours, numbered on from `first`. */
export function arrangementOf(hall: Counted, { circles, waiting }: Draft, first = 1): Arrangement {
  const sitting = circles
    .filter(({ members }) => members.length > 0)
    .toSorted((a, b) => a.round - b.round || a.guide - b.guide)
  return {
    groups: sitting.map((one, at) => groupOf(hall, one, String(first + at))),
    waiting: codesOf(hall, waiting),
  }
}

/** More people, more throws; about a second's work for five hundred. */
const throwsFor = ({ people }: Counted): number => Math.min(1_000_000, 3_000 * people.length)

type Solution = { readonly draft: Draft; readonly bound: number }

/** Beyond so many people a whole hall is no question for the solver, only its parts are. */
const wholeMax = 150

/** The last hundredth of the score: a hall of a hundred is divided within 3 s, of five hundred within 15. */
const exchangingFor = ({ people }: Counted): Exchanging =>
  people.length <= wholeMax ? { questions: 2, circles: 3 } : { questions: 8, circles: 4 }

/** Costs are whole, so a bound may be rounded up; its last digits are the solver's own. */
const wholeBound = (bound: number): number => Math.max(0, Math.ceil(bound - 0.01))

/** The cheapest that comes of a start, walked from at each of these heats. */
function bettered(hall: Counted, start: () => Draft, from: readonly number[]): Draft {
  const drafts = from.map((heat) => {
    const draft = start()
    anneal(hall, draft, throwsFor(hall), heat)
    improve(hall, draft)
    return { draft, cost: draftCost(hall, draft) }
  })
  const best = drafts.toSorted((a, b) => a.cost - b.cost)[0]
  return best?.draft ?? start()
}

function solved(hall: Counted, solve: Solve): Solution | undefined {
  if (hall.people.length === 0 || hall.sittings.length === 0) return undefined
  if (hall.people.length > wholeMax) return undefined
  const asked = lanesModel(hall)
  const answer = solve(asked.model)
  if (answer === undefined) return undefined
  const draft = bettered(hall, () => draftFrom(hall, asked, answer.values), heats.low)
  return { draft, bound: wholeBound(answer.bound) }
}

/** Divides a hall; numbers go on from `first`. The same hall is divided the same. */
export function form(hall: Hall, solve: Solve, first = 1): Formed {
  const inside = counted(hall)
  const greedyCost = draftCost(inside, greedy(inside))
  const found = solved(inside, solve)
  const plain = bettered(inside, () => greedy(inside), heats.high)
  const isFound = found !== undefined && draftCost(inside, found.draft) <= draftCost(inside, plain)
  const draft = isFound ? found.draft : plain
  const exchanged = exchange(inside, draft, solve, exchangingFor(inside))
  if (exchanged) improve(inside, draft)
  return {
    arrangement: arrangementOf(inside, draft, first),
    by: isFound || exchanged ? 'solver' : 'greedy',
    cost: draftCost(inside, draft),
    greedyCost,
    bound: found?.bound,
  }
}
