// Over 300 lines because it is the one list of all that an edition is refused for.
import { describe, expect, test } from 'vitest'
import {
  always,
  editionWith,
  must,
  type Sketch,
  yes,
  yesNo,
} from '../../test/arbitraries/editions.ts'
import {
  age,
  bestOf,
  eq,
  fact,
  figure,
  gate,
  ge,
  is,
  monthsBetween,
  monthsIn,
  onApplication,
  pointsOf,
  reaches,
  row,
  same,
  some,
  sumOf,
} from './builders.ts'
import { compileEdition } from './compile.ts'
import type { JudgedFigure } from './edition.ts'
import type { Points, Predicate, Quantity } from './rule.ts'
import { EditionError } from './scope.ts'

/** What the load of a broken edition says. */
const refusal = (sketch: Sketch): string => {
  try {
    compileEdition(editionWith(sketch))
  } catch (error) {
    if (error instanceof EditionError) return error.message
    throw error
  }
  return 'loaded'
}

const ruled = (rule: unknown): string =>
  refusal({ programmes: [{ requirements: [must('r', rule as Predicate)] }] })
const compared = (left: unknown): string => ruled(ge(left as Quantity, 1))

const tabled = (tree: Points, mark: number | null = null, rest: Sketch = {}): Sketch => ({
  ...rest,
  programmes: [
    {
      requirements: [must('r', mark === null ? always : ge(pointsOf(), mark))],
      points: {
        mark,
        gates: [],
        versions: [{ from: '2020-01-01', tree }],
      },
    },
  ],
})

const figured = (...history: JudgedFigure['history']): string =>
  refusal({ figures: [{ id: 'f', history }, ...editionWith({}).figures] })
const value = (from: string, to?: string) =>
  ({ kind: 'value', from, value: 1, ...(to === undefined ? {} : { to }) }) as const

test('an edition in which nothing is broken loads', () => {
  expect(refusal({})).toBe('loaded')
})

describe('an edition never judges anybody', () => {
  const where = 'programme "p" › requirement "r"'

  test('by a fact, a field, a list, a figure, a gate or a programme it does not have', () => {
    for (const [message, name] of [
      [ruled(yes('nothing')), '"nothing" names no fact'],
      [ruled(some('jobs', 'j', yes('j.nothing'))), 'no field "nothing"'],
      [ruled(some('nothing', 'j', always)), 'names no list'],
      [ruled(some('a', 'j', always)), 'is not a list'],
      [compared(figure('nothing')), 'no figure "nothing"'],
      [ruled(gate('nothing')), 'gate "nothing" is not defined'],
      [ruled({ kind: 'programme', programme: 'q' }), 'no programme "q"'],
      [ruled({ kind: 'programme', programme: 'p1', requirement: 'x' }), 'no programme "p1"'],
      [compared(pointsOf('x')), 'no points node "x"'],
    ] as const) {
      expect(message).toContain(where)
      expect(message).toContain(name)
    }
  })

  test('by a code, level or kind of answer that a fact cannot have', () => {
    expect(ruled(is('code', 'w'))).toContain('"code" has no option "w"')
    expect(ruled(reaches('level', 'z9'))).toContain('"z9" is not a level')
    expect(ruled(yes('n'))).toContain('not a yes-or-no fact')
    expect(ruled(reaches('n', 'b1'))).toContain('not a level')
    expect(compared(fact('a'))).toContain('not a number or a day')
    expect(ruled(same('n', 'm'))).toContain('only single codes')
    expect(refusal({ facts: [{ id: 'l', of: { kind: 'level', scale: 'none' } }] })).toContain(
      'fact "l": no scale "none"',
    )
  })

  test('by an operator that is not in the language', () => {
    expect(ruled({ kind: 'perhaps' })).toContain('unknown condition')
    expect(compared({ kind: 'perhaps' })).toContain('unknown quantity')
    expect(ruled({ kind: 'compare', left: 1, is: '!=', right: 2 })).toContain('"!="')
  })

  test('by months without a rounding, an age without its 29 February, or a vague rounding', () => {
    const { rounding: _, ...months } = monthsIn('jobs', 'j') as Exclude<Quantity, number> & {
      rounding?: string
    }
    const { rounding: __, ...between } = monthsBetween(1, 2) as Exclude<Quantity, number> & {
      rounding?: string
    }
    const { leapling: ___, ...years } = age() as Exclude<Quantity, number> & { leapling?: string }
    expect(compared(months)).toContain('months-in needs a "rounding"')
    expect(compared({ ...months, rounding: 'roughly' })).toContain('months-in needs a "rounding"')
    expect(compared(between)).toContain('months-between needs a "rounding"')
    expect(compared(years)).toContain('an age needs "leapling"')
    expect(compared({ kind: 'round', of: 1, mode: 'near', decimals: 0 })).toContain(
      'rounding names',
    )
    expect(compared({ kind: 'round', of: 1, mode: 'up' })).toContain('rounding names')
  })

  test('by a lookup that does not name its reference date', () => {
    expect(compared({ kind: 'figure', figure: 'floor' })).toContain('needs its reference date')
    expect(compared({ kind: 'date', of: 'someday' })).toContain('"someday" is no reference date')
  })

  test('by a table that does not declare how its rows hit', () => {
    expect(compared({ kind: 'table', rows: [] })).toContain('hit policy')
  })

  test('by a round of a selection that invited nobody knows whom', () => {
    const rounds = [
      { cutoff: 470, fits: always },
      { cutoff: 391, fits: yes('nobody') },
    ]
    expect(refusal({ programmes: [{ selection: { kind: 'cut-off', rounds } }] })).toBe(
      'programme "p" › selection › round 2: "nobody" names no fact: define it or correct it',
    )
  })

  test('with anything defined twice', () => {
    expect(refusal({ facts: [yesNo('a')] })).toBe('fact "a" is defined twice: remove or rename one')
    const f = { id: 'f', history: [value('2020-01-01')] }
    expect(refusal({ figures: [...editionWith({}).figures, f, f] })).toContain('figure "f"')
    expect(refusal({ programmes: [{}, { id: 'p' }] })).toContain('programme "p"')
    expect(
      refusal({ programmes: [{ requirements: [must('r', always), must('r', always)] }] }),
    ).toContain('requirement "r"')
    const duty = { ...must('r', always), routes: ['p2p' as const] }
    expect(
      refusal({
        duties: [duty],
        programmes: [{ routes: ['p2p'], requirements: [must('r', always)] }],
      }),
    ).toContain('requirement "r"')
    expect(refusal(tabled(sumOf('s', [row('s', always, 1)])))).toContain('node "s"')
    const twice = { id: 'c', facts: ['a', 'b'] as const, when: always }
    expect(refusal({ contradictions: [twice, twice] })).toContain('contradiction "c"')
  })

  test('with gates, points, facts or programmes that need themselves', () => {
    const gates = { one: gate('two'), two: gate('one') }
    expect(refusal({ programmes: [{ gates }] })).toContain('break the circle')
    expect(refusal(tabled(row('r1', ge(pointsOf(), 1), 1)))).toContain('break the circle')
    const circle = refusal({
      programmes: [
        { requirements: [must('r', { kind: 'programme', programme: 'p1' })] },
        { requirements: [must('r', { kind: 'programme', programme: 'p' })] },
      ],
    })
    expect(circle).toContain('p → p1 → p')
    const facts = [yesNo('x', { appliesWhen: yes('y') }), yesNo('y', { appliesWhen: yes('x') })]
    expect(refusal({ facts })).toContain('x → y → x')
  })

  test('by a mark that no points can reach, of the whole or of a part', () => {
    expect(refusal(tabled(row('x', yes('a'), 5), 5))).toBe('loaded')
    expect(refusal(tabled(row('x', yes('a'), 5), 6))).toContain('mark 6 cannot be reached')
    const capped = sumOf('x', [row('y', yes('a'), 5), row('z', yes('b'), 5)], { cap: 7 })
    expect(refusal(tabled(capped, 8))).toContain('at most 7')
    const part = sumOf('x', [sumOf('y', [row('z', yes('a'), 5)], { mark: 6 })])
    expect(refusal(tabled(part))).toContain('› "y": mark 6 cannot be reached')
    const item = bestOf('x', 'jobs', 'j', row('y', yes('j.related'), 5))
    expect(refusal(tabled(item, 6))).toContain('cannot be reached')
  })

  test('with a mark that no rule asks for', () => {
    const unasked: Sketch = {
      programmes: [{ ...tabled(row('x', always, 9), 6).programmes?.[0], requirements: [] }],
    }
    expect(refusal(unasked)).toContain('no rule asks for its mark of 6')
  })

  test('with a question that no rule uses', () => {
    const asked = { fromMemory: true }
    expect(refusal({ facts: [yesNo('x', { asked })] })).toContain('question "x" is used by no rule')
    expect(refusal({ facts: [yesNo('x', { asked: { ...asked, sorts: true } })] })).toBe('loaded')
    expect(
      refusal({ facts: [yesNo('x', { asked })], programmes: [{ gates: { unused: yes('x') } }] }),
    ).toContain('question "x"')
    const through = { facts: [yesNo('x', { asked }), yesNo('y', { appliesWhen: yes('x') })] }
    expect(refusal({ ...through, programmes: [{ requirements: [must('r', yes('y'))] }] })).toBe(
      'loaded',
    )
  })

  test('with a gap or an overlap in dates that nobody declared', () => {
    expect(figured(value('2026-01-01'), value('2025-01-01', '2026-01-01'))).toBe('loaded')
    expect(figured(value('2026-01-01'), value('2025-01-01', '2025-12-31'))).toContain('figure "f"')
    expect(figured(value('2026-01-01'), value('2025-01-01', '2026-01-02'))).toContain('touch')
    expect(figured(value('2025-01-01', '2026-01-01'), value('2026-01-01'))).toContain('newest')
    expect(figured(value('2026-01-01', '2026-01-01'))).toContain('before it begins')
    expect(figured(value('2026-02-30'))).toContain('"2026-02-30" is not a day')
    expect(figured()).toContain('no history')
    const versions = (...dates: readonly (readonly [string, string?])[]): string =>
      refusal({
        programmes: [
          {
            points: {
              mark: null,
              gates: [],
              versions: dates.map(([from, to]) => ({
                from,
                ...(to === undefined ? {} : { to }),
                tree: row('x', always, 1),
              })),
            },
          },
        ],
      })
    expect(versions(['2026-01-01'], ['2025-01-01', '2026-01-01'])).toBe('loaded')
    expect(versions(['2026-01-01'], ['2025-01-01', '2025-06-01'])).toContain('› points')
    expect(versions(['2026-01-01'], ['2025-01-01'])).toContain('touch')
    expect(
      refusal({
        programmes: [
          { requirements: [must('r', always, { from: '2026-01-01', to: '2025-01-01' })] },
        ],
      }),
    ).toContain(where)
  })

  test('by part of a figure that the law does not set', () => {
    const figures = [
      ...editionWith({}).figures,
      { id: 'f', history: [{ kind: 'value' as const, from: '2020-01-01', value: { single: 1 } }] },
    ]
    const by = (key?: string) =>
      refusal({
        figures,
        programmes: [{ requirements: [must('r', eq(figure('f', onApplication, key), 1))] }],
      })
    expect(by('single')).toBe('loaded')
    expect(by('married')).toContain('has no "married"')
    expect(by()).toContain('name one of single')
  })

  test('with a unit of nothing, a rate of nothing, or a move that changes nothing known', () => {
    expect(refusal(tabled({ kind: 'each', id: 'x', of: 1, unit: 0, points: 1 }))).toContain('unit')
    expect(refusal({ rates: { EUR: { rupiah: 0, date: '2026-01-01' } } })).toContain('rate of EUR')
    const move = (effect: unknown) =>
      refusal({
        moves: [
          {
            id: 'm',
            kind: 'paper',
            when: always,
            effects: [effect as never],
            months: { min: 1, max: 1 },
            serial: false,
            rupiah: { min: 0, max: 0 },
          },
        ],
      })
    expect(move({ kind: 'set', fact: 'a', value: true })).toBe('loaded')
    expect(move({ kind: 'set', fact: 'nothing', value: true })).toContain('move "m": "nothing"')
    expect(move({ kind: 'add', list: 'jobs', item: { colour: 'red' } })).toContain('"colour"')
    expect(move({ kind: 'add', list: 'a', item: {} })).toContain('not a list')
  })

  test('with an own part or a habit where nothing reads it', () => {
    const role = (rest: object) =>
      refusal({ programmes: [{ requirements: [must('r', always, rest)] }] })
    const place = 'requirement "r"'
    expect(role({ kind: 'should', ownPart: always })).toMatch(place)
    expect(role({ phase: 'before-leaving', ownPart: always })).toMatch('only a must to apply')
    expect(role({ usual: true })).toMatch('only a should to apply')
    expect(role({ kind: 'should', usual: true, phase: 'after-arrival' })).toMatch(place)
    expect(role({ ownPart: always })).toBe('loaded')
  })

  test('by an intake that was read on no day', () => {
    const read = (rest: object) =>
      refusal({ programmes: [{ intake: { history: [], asOf: '2026-11-21', ...rest } }] })
    expect(read({ asOf: 'last year' })).toMatch('intake: "last year" is not a day')
    expect(read({ roundTo: '31 December' })).toMatch('is not a day')
    expect(read({})).toBe('loaded')
  })
})
