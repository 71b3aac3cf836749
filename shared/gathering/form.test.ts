import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { highsSolver } from '../../functions/adapters/highs.ts'
import { anyHall } from '../../test/arbitraries/halls.ts'
import { everyArrangement } from '../../test/every-arrangement.ts'
import { counted } from './counted.ts'
import { arrangementOf, form } from './form.ts'
import { greedy } from './greedy.ts'
import type { Arrangement, Guide, Hall, Person } from './hall.ts'
import { draftCost } from './score.ts'
import { draftOf } from './seated.ts'
import { wrongs } from './wrong.ts'

// As a hall is really divided: with so many steps of the solver and no more.
const solve = await highsSolver({ stepsMax: 2_000, secondsMax: 8, gapMax: 0.05 })

const costOf = (hall: Hall, arrangement: Arrangement): number => {
  const inside = counted(hall)
  return draftCost(inside, draftOf(inside, arrangement))
}

const melati: Guide = { id: 'melati', languages: ['id'], knows: ['to:DE'], seatsMax: 12 }
const cendana: Guide = { id: 'cendana', languages: ['id', 'en'], knows: ['to:JP'], seatsMax: 12 }

const people = (count: number, some: Partial<Person> = {}, from = 0): readonly Person[] =>
  Array.from({ length: count }, (_, at) => ({
    code: `P${String(from + at).padStart(3, '0')}`,
    campus: 'undana',
    languages: ['id'],
    interests: ['to:DE'],
    ...some,
  }))

const hallOf = (all: readonly Person[], rounds = 1): Hall => ({
  sizeMin: 6,
  sizeMax: 12,
  guides: [melati, cendana],
  sittings: Array.from({ length: rounds }, (_, round) => [
    { guide: 'melati', round },
    { guide: 'cendana', round },
  ]).flat(),
  people: all,
})

const sizes = ({ groups }: Arrangement) => groups.map(({ members }) => members.length).sort()

describe('groups for a hall', () => {
  test('thirteen students are two groups of at least six', () => {
    expect(sizes(form(hallOf(people(13)), solve).arrangement)).toEqual([6, 7])
  })

  test('four students are one small group, and nobody is sent home', () => {
    const { arrangement } = form(hallOf(people(4)), solve)
    expect(sizes(arrangement)).toEqual([4])
    expect(arrangement.waiting).toEqual([])
  })

  test('nobody sits alone with a counselor where others could sit there too', () => {
    // Six and one would all hear about what they came for, and lack no more to the smallest size.
    const hall = hallOf([...people(6), ...people(1, { interests: ['to:JP'] }, 6)])
    const small = { ...hall, guides: hall.guides.map((one) => ({ ...one, seatsMax: 6 })) }
    for (const by of [solve, () => undefined])
      expect(sizes(form(small, by).arrangement)).not.toContain(1)
  })

  test('nobody came: there are no groups', () => {
    expect(form(hallOf([]), solve).arrangement).toEqual({ groups: [], waiting: [] })
  })

  test('who wants to go to Germany meets the counselor who knows Germany', () => {
    const all = [...people(8), ...people(8, { interests: ['to:JP'] }, 8)]
    const { arrangement } = form(hallOf(all), solve)
    expect(arrangement.groups.map(({ guide, about }) => [guide, about]).sort()).toEqual([
      ['cendana', 'to:JP'],
      ['melati', 'to:DE'],
    ])
    expect(form(hallOf(all), solve).cost).toBe(0)
  })

  test('who speaks English alone sits with whoever speaks it, not with whoever shares the goal', () => {
    const all = [...people(10), ...people(6, { languages: ['en'] }, 10)]
    const { arrangement } = form(hallOf(all), solve)
    const english = arrangement.groups.find(({ language }) => language === 'en')
    expect(english?.guide).toBe('cendana')
    expect(english?.members).toEqual(all.slice(10).map(({ code }) => code))
  })

  test('nobody is the only one of their campus where others of it are there', () => {
    const all = [
      ...people(7),
      ...people(7, { interests: ['to:JP'] }, 7),
      ...people(1, { campus: 'unwira' }, 14),
      ...people(1, { campus: 'unwira', interests: ['to:JP'] }, 15),
    ]
    const { groups } = form(hallOf(all), solve).arrangement
    expect(groups.some(({ members }) => members.includes('P014') && members.includes('P015'))).toBe(
      true,
    )
  })

  test('thirty for two hours of twelve: six wait, and all others have a group', () => {
    const { arrangement } = form(hallOf(people(30)), solve)
    expect(sizes(arrangement)).toEqual([12, 12])
    expect(arrangement.waiting).toHaveLength(6)
  })

  test('the same students in another order are the same groups', () => {
    const all = [...people(9), ...people(9, { campus: 'pnk', interests: ['in:09'] }, 9)]
    const one = form(hallOf(all, 2), solve)
    const other = form(hallOf(all.toReversed(), 2), solve)
    expect(other.arrangement).toEqual(one.arrangement)
  })
})

test('made by hand, groups keep every rule whatever the hall', () => {
  fc.assert(
    fc.property(anyHall({ people: 30, guides: 4, rounds: 3, sizeMost: 12 }), (hall) => {
      const inside = counted(hall)
      expect(wrongs(hall, arrangementOf(inside, greedy(inside)))).toEqual([])
    }),
    { numRuns: 5_000 },
  )
})

test('the solver keeps every rule, and its groups never cost more than those made by hand', () => {
  fc.assert(
    fc.property(anyHall({ people: 24, guides: 3, rounds: 3, sizeMost: 12 }), (hall) => {
      const formed = form(hall, solve)
      expect(wrongs(hall, formed.arrangement)).toEqual([])
      expect(formed.cost).toBe(costOf(hall, formed.arrangement))
      expect(formed.cost).toBeLessThanOrEqual(formed.greedyCost)
      expect(formed.bound ?? 0).toBeLessThanOrEqual(formed.cost)
    }),
    { numRuns: 60 },
  )
})

test('where every arrangement can be looked at, none leaves fewer students waiting, and the bound holds', () => {
  fc.assert(
    fc.property(anyHall({ people: 4, guides: 2, rounds: 1, sizeMost: 3 }), (hall) => {
      const all = [...everyArrangement(hall, [], 2)]
      const least = Math.min(...all.map(({ waiting }) => waiting.length))
      const formed = form(hall, solve)
      expect(formed.arrangement.waiting).toHaveLength(least)
      expect(formed.bound ?? 0).toBeLessThanOrEqual(
        Math.min(...all.map((one) => costOf(hall, one))),
      )
    }),
    { numRuns: 60 },
  )
})
