import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { always, judge, never, type Sketch, yes, yesNo } from '../../test/arbitraries/editions.ts'
import type { Facts, ScalarAnswer } from '../facts/answer.ts'
import {
  all,
  any,
  atLeast,
  every,
  hasAll,
  hasAny,
  hasNone,
  is,
  not,
  reaches,
  same,
  some,
  unless,
  unsettled,
  when,
  within,
} from './builders.ts'
import type { Predicate } from './rule.ts'

const three: readonly Predicate[] = [never, unsettled, always]
const names = ['unmet', 'unknown', 'met'] as const
const known = (value: unknown): ScalarAnswer => ({ known: value }) as ScalarAnswer

describe('what is not known', () => {
  test('is carried by strong Kleene logic: only a part that decides alone decides', () => {
    for (const [i, a] of three.entries())
      for (const [j, b] of three.entries()) {
        expect(judge(all(a, b), {})).toBe(names[Math.min(i, j)])
        expect(judge(any(a, b), {})).toBe(names[Math.max(i, j)])
        expect(judge(unless(a, b), {})).toBe(names[Math.max(i, j)])
      }
    three.forEach((a, i) => {
      expect(judge(not(a), {})).toBe(names[2 - i])
    })
  })

  test('about a condition matters only where its two sides differ', () => {
    expect(judge(when(unsettled, always), {})).toBe('met')
    expect(judge(when(unsettled, never), {})).toBe('unknown')
    expect(judge(when(unsettled, never, never), {})).toBe('unmet')
    expect(judge(when(always, never, always), {})).toBe('unmet')
    expect(judge(when(never, never), {})).toBe('met')
  })

  test('leaves "at least two of" open until two hold or two can no more', () => {
    const two = (...of: readonly Predicate[]) => judge(atLeast(2, ...of), {})
    expect(two(always, always, unsettled)).toBe('met')
    expect(two(always, unsettled, never)).toBe('unknown')
    expect(two(always, never, never)).toBe('unmet')
    expect(two(unsettled, unsettled, never)).toBe('unknown')
  })

  test('is what "I do not know", "rather not say" and silence of every kind say', () => {
    for (const answer of [
      undefined,
      'dont-know',
      'declined',
      { known: null },
      { known: '' },
      null,
      '',
    ])
      expect(judge(yes('a'), { a: answer } as unknown as Facts), String(answer)).toBe('unknown')
    expect(judge(yes('a'), { a: 'not-applicable' })).toBe('unmet')
    expect(judge(yes('a'), { a: known(false) })).toBe('unmet')
  })
})

describe('a level on a scale', () => {
  const sketch: Sketch = {
    facts: [
      { id: 'school', of: { kind: 'level', scale: 'education' } },
      { id: 'jlpt', of: { kind: 'level', scale: 'jlpt' } },
    ],
  }
  const ladder = ['none', 'sd', 'smp', 'sma', 'd1', 'd2', 'd3', 's1', 'profesi', 's2', 's3']

  test('rises along the Indonesian ladder, where D4 equals S1 and SMK equals SMA', () => {
    ladder.forEach((held, i) => {
      ladder.forEach((asked, j) => {
        const facts = { school: known(held) }
        expect(judge(reaches('school', asked), facts, sketch), `${held}, ${asked}`).toBe(
          i >= j ? 'met' : 'unmet',
        )
      })
    })
    for (const [one, other] of [
      ['d4', 's1'],
      ['smk', 'sma'],
    ] as const) {
      expect(judge(reaches('school', one), { school: known(other) }, sketch)).toBe('met')
      expect(judge(reaches('school', other), { school: known(one) }, sketch)).toBe('met')
    }
  })

  test('of JLPT is higher the smaller its number', () => {
    expect(judge(reaches('jlpt', 'n4'), { jlpt: known('n2') }, sketch)).toBe('met')
    expect(judge(reaches('jlpt', 'n2'), { jlpt: known('n4') }, sketch)).toBe('unmet')
  })

  test('that the scale does not hold is not known, never low', () => {
    expect(judge(reaches('level', 'b1'), { level: known('intermediate') })).toBe('unknown')
  })
})

describe('a code', () => {
  const sketch: Sketch = { facts: [{ id: 'work', of: { kind: 'code', system: 'isco08' } }] }

  test('belongs to every group it starts with', () => {
    const nurse = { work: known('2221') }
    for (const group of ['2', '22', '222', '2221'])
      expect(judge(within('work', group), nurse, sketch)).toBe('met')
    expect(judge(within('work', '221', '3'), nurse, sketch)).toBe('unmet')
  })

  test('that only names a group leaves the narrower question open', () => {
    const health = { work: known('22') }
    expect(judge(within('work', '2221'), health, sketch)).toBe('unknown')
    expect(judge(is('work', '2221'), health, sketch)).toBe('unknown')
    expect(judge(within('work', '5'), health, sketch)).toBe('unmet')
  })

  test('set is asked for any, all or none of some codes, "none of these" being known', () => {
    const set = (...codes: string[]) => ({ set: known(codes) })
    expect(judge(hasAny('set', 'x', 'y'), set('y', 'z'))).toBe('met')
    expect(judge(hasAll('set', 'x', 'y'), set('y', 'z'))).toBe('unmet')
    expect(judge(hasNone('set', 'x'), set('y'))).toBe('met')
    expect(judge(hasAny('set', 'x'), set())).toBe('unmet')
    expect(judge(hasNone('set', 'x'), set())).toBe('met')
    expect(judge(hasAny('set', 'x'), {})).toBe('unknown')
  })

  test('equals another only when both are known', () => {
    const pair: Sketch = {
      facts: ['one', 'two'].map((id) => ({ id, of: { kind: 'code', system: 'iso3166' } })),
    }
    expect(judge(same('one', 'two'), { one: known('ID'), two: known('ID') }, pair)).toBe('met')
    expect(judge(same('one', 'two'), { one: known('ID'), two: known('DE') }, pair)).toBe('unmet')
    expect(judge(same('one', 'two'), { one: known('ID') }, pair)).toBe('unknown')
  })
})

describe('a list', () => {
  const item = (id: string, score?: number) => ({
    id,
    ...(score === undefined ? {} : { score: known(score) }),
  })
  const jobs = (...items: readonly ReturnType<typeof item>[]) =>
    ({ jobs: { known: items } }) as Facts
  const high: Predicate = {
    kind: 'compare',
    left: { kind: 'fact', path: 'j.score' },
    is: '>=',
    right: 5,
  }

  test('of nothing makes "some" false and "every" true, unless the rule says otherwise', () => {
    expect(judge(some('jobs', 'j', high), jobs())).toBe('unmet')
    expect(judge(every('jobs', 'j', high), jobs())).toBe('met')
    expect(judge(some('jobs', 'j', high, { onEmpty: 'met' }), jobs())).toBe('met')
    expect(judge(every('jobs', 'j', high, { onEmpty: 'unmet' }), jobs())).toBe('unmet')
  })

  test('not spoken of is unknown either way', () => {
    expect(judge(some('jobs', 'j', high), {})).toBe('unknown')
    expect(judge(every('jobs', 'j', high), {})).toBe('unknown')
  })

  test('is judged item by item, an unknown field leaving only its own item open', () => {
    expect(judge(some('jobs', 'j', high), jobs(item('1', 7), item('2')))).toBe('met')
    expect(judge(some('jobs', 'j', high), jobs(item('1', 3), item('2')))).toBe('unknown')
    expect(judge(every('jobs', 'j', high), jobs(item('1', 3), item('2')))).toBe('unmet')
    expect(judge(every('jobs', 'j', high), jobs(item('1', 7), item('2')))).toBe('unknown')
  })

  test('of which no item is meant counts as a list of nothing', () => {
    const where = yes('j.related')
    const facts = {
      jobs: { known: [{ id: '1', related: known(false), score: known(9) }] },
    } as Facts
    expect(judge(some('jobs', 'j', high, { where, onEmpty: 'met' }), facts)).toBe('met')
    expect(judge(every('jobs', 'j', high, { where, onEmpty: 'unmet' }), facts)).toBe('unmet')
  })

  test('never lends one item the merits of another', () => {
    const parts = all(high, yes('j.related'))
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), fc.boolean()), { maxLength: 4 }), (sittings) => {
        const facts = {
          jobs: {
            known: sittings.map(([score, related], index) => ({
              id: `${index}`,
              score: known(score),
              related: known(related),
            })),
          },
        } as Facts
        const one = sittings.some(([score, related]) => score >= 5 && related)
        expect(judge(some('jobs', 'j', parts), facts)).toBe(one ? 'met' : 'unmet')
      }),
      { numRuns: 5_000 },
    )
  })
})

describe('an answer that another answer makes inapplicable', () => {
  const sketch: Sketch = { facts: [yesNo('str', { appliesWhen: yes('a') })] }
  const says = (a: ScalarAnswer | undefined) =>
    judge(yes('str'), { str: known(true), ...(a === undefined ? {} : { a }) }, sketch)

  test('is kept, does not count, and counts again when the other changes', () => {
    expect(says(known(true))).toBe('met')
    expect(says(known(false))).toBe('unmet')
    expect(says(known(true))).toBe('met')
  })

  test('is open while it is not known whether it applies', () => {
    expect(says(undefined)).toBe('unknown')
    expect(says('dont-know')).toBe('unknown')
  })
})
