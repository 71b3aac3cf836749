import fc from 'fast-check'
import { expect, test } from 'vitest'
import { highsSolver } from '../../functions/adapters/highs.ts'
import { anyHall } from '../../test/arbitraries/halls.ts'
import { type Counted, counted } from './counted.ts'
import { exchange } from './exchange.ts'
import { arrangementOf, form } from './form.ts'
import { greedy } from './greedy.ts'
import type { Hall, Person } from './hall.ts'
import { bestTopic, type Draft, draftCost, rise, sharedLanguage, sit } from './score.ts'
import { wrongs } from './wrong.ts'

const solve = await highsSolver({ stepsMax: 5_000, secondsMax: 5 })
const few = { questions: 3, circles: 3 }

/** The cheapest that any seating of two circles costs while they talk as they do now. */
function cheapest(hall: Counted, draft: Draft): number {
  const [one, other] = draft.circles.filter(({ members }) => members.length > 0)
  if (one === undefined || other === undefined) return draftCost(hall, draft)
  const topics = [one, other].map((circle) => [
    sharedLanguage(hall, circle),
    bestTopic(hall, circle).about,
  ])
  const sizes = [one, other].map(({ members }) => members.length)
  let best = draftCost(hall, draft)
  const people = [...one.members, ...other.members]
  for (let picture = 0; picture < 2 ** people.length; picture++) {
    people.forEach((person, at) => {
      const [to, from] = picture & (1 << at) ? [one, other] : [other, one]
      if (!from.members.includes(person)) return
      rise(hall, from, person)
      sit(hall, to, person)
    })
    const same = [one, other].map((circle) => [
      sharedLanguage(hall, circle),
      bestTopic(hall, circle).about,
    ])
    const dissolved = [one, other].some(
      ({ members }, at) => members.length === 0 && (sizes[at] ?? 0) > hall.sizeMin,
    )
    if (!dissolved && JSON.stringify(same) === JSON.stringify(topics))
      best = Math.min(best, draftCost(hall, draft))
  }
  return best
}

test('exchanging people keeps every rule, loses nobody, and never costs more', () => {
  fc.assert(
    fc.property(anyHall({ people: 20, guides: 3, rounds: 2, sizeMost: 8 }), (hall) => {
      const inside = counted(hall)
      const draft = greedy(inside)
      const before = draftCost(inside, draft)
      const better = exchange(inside, draft, solve, few)
      expect(wrongs(hall, arrangementOf(inside, draft))).toEqual([])
      expect(draftCost(inside, draft) < before).toBe(better)
      expect(draftCost(inside, draft)).toBeLessThanOrEqual(before)
    }),
    { numRuns: 60 },
  )
})

test('of two groups that were asked about, no seating is better while they talk as they do', () => {
  fc.assert(
    fc.property(anyHall({ people: 8, guides: 2, rounds: 1, sizeMost: 6 }), (hall) => {
      const inside = counted(hall)
      const draft = greedy(inside)
      fc.pre(draft.waiting.size === 0 && draft.circles.length === 2)
      exchange(inside, draft, solve, { questions: 6, circles: 2 })
      const cost = draftCost(inside, draft)
      expect(cost).toBeLessThanOrEqual(cheapest(inside, draft))
    }),
    { numRuns: 40 },
  )
})

test('an answer that is worse than what stands is not taken', () => {
  const person = (at: number): Person => ({
    code: `P00${at}`,
    campus: at < 2 ? 'undana' : 'pnk',
    languages: ['id'],
    interests: ['to:DE'],
  })
  const guides = ['melati', 'cendana'].map(
    (id) => ({ id, languages: ['id'], knows: [], seatsMax: 3 }) as const,
  )
  const hall: Hall = {
    sizeMin: 1,
    sizeMax: 3,
    guides,
    sittings: guides.map(({ id }) => ({ guide: id, round: 0 })),
    people: [0, 1, 2, 3].map(person),
  }
  const inside = counted(hall)
  const draft = greedy(inside)
  const before = arrangementOf(inside, draft)
  const nobodySits = exchange(inside, draft, () => ({ values: [], proven: true, bound: 0 }), few)
  expect(nobodySits).toBe(false)
  expect(arrangementOf(inside, draft)).toEqual(before)
})

test('the same hall is divided the same however little the solver may search', async () => {
  const [one] = fc.sample(anyHall({ people: 40, guides: 4, rounds: 3, sizeMost: 12 }), {
    numRuns: 1,
    seed: 7,
  })
  if (one === undefined) throw new Error('no hall')
  for (const stepsMax of [1, 200]) {
    const brief = await highsSolver({ stepsMax, secondsMax: 60 })
    expect(form(one, brief)).toEqual(form(one, brief))
  }
})
