import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editionWith, must, now, yesNo } from '../../test/arbitraries/editions.ts'
import type { Answer, Facts } from '../facts/answer.ts'
import {
  age,
  all,
  always,
  any,
  atLeast,
  ge,
  le,
  monthsIn,
  pointsOf,
  row,
  sumOf,
  tiers,
  yes,
} from '../rules/builders.ts'
import { type CompiledEdition, compileEdition } from '../rules/compile.ts'
import type { JudgedMove, JudgedProgramme } from '../rules/edition.ts'
import type { Predicate } from '../rules/rule.ts'
import { openAfterSteps } from './far-ahead.ts'
import { planFor, rankBy, stepIds } from './plan.ts'

// Invented laws small enough that every set of steps can be tried: the plan found is the cheapest.

const names = ['f0', 'f1', 'f2', 'f3', 'f4', 'f5'] as const
const held = fc.constantFrom(...names).map(yes)

const condition: fc.Arbitrary<Predicate> = fc.oneof(
  held,
  fc.array(held, { minLength: 2, maxLength: 4 }).map((of) => all(...of)),
  fc.array(held, { minLength: 2, maxLength: 3 }).map((of) => any(...of)),
  fc.array(held, { minLength: 3, maxLength: 4 }).map((of) => atLeast(2, ...of)),
)

const timed: fc.Arbitrary<Predicate> = fc.oneof(
  fc.integer({ min: 17, max: 24 }).map((years) => ge(age(), years)),
  fc.integer({ min: 20, max: 30 }).map((years) => le(age(), years)),
  fc.integer({ min: 3, max: 40 }).map((months) => ge(monthsIn('jobs', 'job'), months)),
)

const months = fc.constantFrom(
  { min: 1, max: 2 },
  { min: 0, max: 3 },
  { min: 4, max: 6 },
  { min: 6, max: 12.5 },
  { min: 2, max: null },
)
const rupiah = fc.constantFrom(
  { min: 0, max: 0 },
  { min: 100_000, max: 350_000 },
  { min: 1_000_000, max: 3_000_000 },
  { min: 500_000, max: null },
)

const move = (index: number): fc.Arbitrary<JudgedMove> =>
  fc
    .record({
      first: fc.constantFrom(...names),
      second: fc.option(fc.constantFrom(...names), { nil: undefined, freq: 3 }),
      when: fc.oneof({ weight: 2, arbitrary: fc.constant(always) }, held),
      months,
      rupiah,
      serial: fc.boolean(),
      kind: fc.constantFrom('paper' as const, 'test' as const, 'learn' as const),
    })
    .map(({ first, second, ...rest }) => ({
      id: `s${index}`,
      effects: [first, ...(second === undefined ? [] : [second])].map((fact) => ({
        kind: 'set' as const,
        fact,
        value: true,
      })),
      ...rest,
    }))

const table = fc.record({
  worth: fc.tuple(...names.map(() => fc.integer({ min: 0, max: 9 }))),
  mark: fc.integer({ min: 8, max: 26 }),
  young: fc.integer({ min: 18, max: 26 }),
})

type Law = {
  readonly musts: readonly Predicate[]
  readonly points:
    | { readonly worth: readonly number[]; readonly mark: number; readonly young: number }
    | undefined
  readonly moves: readonly JudgedMove[]
}

const law: fc.Arbitrary<Law> = fc.record({
  musts: fc
    .tuple(fc.array(condition, { maxLength: 3 }), fc.array(timed, { maxLength: 1 }))
    .map((of) => of.flat()),
  points: fc.option(table, { nil: undefined, freq: 4 }),
  moves: fc.tuple(...[0, 1, 2, 3, 4, 5].map(move)),
})

const student: fc.Arbitrary<Facts> = fc
  .record({
    birth: fc.tuple(fc.integer({ min: 2000, max: 2010 }), fc.integer({ min: 1, max: 28 })),
    known: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    since: fc.option(fc.integer({ min: 2023, max: 2026 }), { nil: undefined }),
  })
  .map(({ birth: [year, day], known, since }) => {
    const facts: Record<string, Answer> = {
      birth: { known: `${year}-03-${String(day).padStart(2, '0')}` },
      jobs: {
        known:
          since === undefined
            ? []
            : [{ id: 'j', from: { known: `${since}-05-01` }, ongoing: { known: true } }],
      },
    }
    names.forEach((name, index) => {
      facts[name] = { known: known[index] === true && index > 3 }
    })
    return facts
  })

const programmeOf = ({ musts, points }: Law): Partial<JudgedProgramme> => ({
  requirements: [
    ...musts.map((rule, index) => must(`r${index}`, rule)),
    ...(points === undefined ? [] : [must('mark', ge(pointsOf(), points.mark))]),
  ],
  ...(points !== undefined && {
    points: {
      mark: points.mark,
      gates: ['mark'],
      versions: [
        {
          from: '2020-01-01',
          tree: sumOf('total', [
            ...names.map((name, index) => row(name, yes(name), points.worth[index] ?? 0)),
            tiers('age', [
              ['young', le(age(), points.young), 4],
              ['older', always, 2],
            ]),
          ]),
        },
      ],
    },
  }),
})

const editionOf = (one: Law): CompiledEdition | undefined => {
  try {
    return compileEdition(
      editionWith({
        facts: names.map((name) => yesNo(name, { asked: { fromMemory: true } })),
        moves: one.moves,
        programmes: [programmeOf(one)],
      }),
    )
  } catch {
    // A mark that no points reach is refused at load.
    return undefined
  }
}

const before = (a: readonly number[], b: readonly number[]): boolean => {
  const at = a.findIndex((value, index) => value !== b[index])
  return at !== -1 && (a[at] ?? 0) < (b[at] ?? 0)
}

const subsets = (ids: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: 2 ** ids.length }, (_, set) =>
    ids.filter((_id, index) => Math.floor(set / 2 ** index) % 2 === 1),
  )

const prefer = fc.constantFrom('soonest' as const, 'least-money' as const)
const runs = Number(process.env.PLAN_RUNS ?? 5_000)

test('of all sets of steps that work and hold nothing to spare, the plan is the cheapest', () => {
  let [plans, waits, long] = [0, 0, 0]
  fc.assert(
    fc.property(law, student, prefer, (one, facts, wish) => {
      const edition = editionOf(one)
      const programme = edition?.programmes.get('p')
      if (edition === undefined || programme === undefined) return
      const rank = (ids: readonly string[]) => rankBy(edition, programme, facts, now, ids, wish)
      const ids = stepIds(edition, programme, facts, now)
      if (ids.length > 9) return
      const plan = planFor(edition, programme, facts, now, wish)
      const least = subsets(ids)
        .filter((set) => rank(set) !== undefined)
        .filter((set) => set.every((left) => rank(set.filter((id) => id !== left)) === undefined))
        .map((set) => rank(set) ?? [])
        .reduce<readonly number[] | undefined>(
          (so, other) => (so === undefined || before(other, so) ? other : so),
          undefined,
        )
      if (plan === undefined) {
        const { possible } = openAfterSteps(edition, programme, facts, now)
        expect(possible && least !== undefined, JSON.stringify(least)).toBe(false)
        return
      }
      plans += 1
      const steps = plan.steps.map(({ id }) => id)
      if (steps.some((id) => !ids.includes(id))) waits += 1
      if (steps.length > 2) long += 1
      expect(plan.unproved).toBeUndefined()
      expect(rank(steps.filter((id) => ids.includes(id))), steps.join()).toEqual(least)
    }),
    { numRuns: runs },
  )
  expect(plans).toBeGreaterThan(runs / 4)
  expect(waits).toBeGreaterThan(runs / 200)
  expect(long).toBeGreaterThan(runs / 100)
})
