import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editionWith } from '../../test/arbitraries/editions.ts'
import { student } from '../../test/arbitraries/facts.ts'
import { smallFacts } from '../../test/arbitraries/rules.ts'
import { all, any, during, fact, ge, gt, is, le, lt, never, not, within, yes } from './builders.ts'
import { compileEdition, look } from './compile.ts'
import { exclude } from './exclusive.ts'
import type { Comparison, Predicate } from './rule.ts'
import { met } from './truth.ts'

const n = fact('n')

describe('two conditions', () => {
  test('on the size of one thing exclude each other where no size meets both', () => {
    expect(exclude(lt(n, 4), ge(n, 4))).toBe(true)
    expect(exclude(le(n, 4), ge(n, 4))).toBe(false)
    expect(exclude(gt(n, 3), all(ge(n, 0), le(n, 3)))).toBe(true)
    expect(exclude(lt(n, 4), ge(fact('m'), 4))).toBe(false)
  })

  test('that hold on other days, for other codes, or where the other does not, exclude each other', () => {
    const born = fact('birth')
    expect(exclude(during(born, '2000-01-01', '2001-01-01'), during(born, '2001-01-01'))).toBe(true)
    expect(exclude(during(born, '2000-01-01', '2001-01-02'), during(born, '2001-01-01'))).toBe(
      false,
    )
    expect(exclude(is('code', 'x'), is('code', 'y', 'z'))).toBe(true)
    expect(exclude(within('job.field', '09'), is('job.field', '0913'))).toBe(false)
    expect(exclude(within('job.field', '09'), within('job.field', '07'))).toBe(true)
    expect(exclude(yes('a'), not(yes('a')))).toBe(true)
    expect(exclude(yes('a'), yes('b'))).toBe(false)
  })

  test('of which one has alternatives exclude each other where every alternative does', () => {
    expect(exclude(any(lt(n, 2), gt(n, 7)), all(ge(n, 2), le(n, 7)))).toBe(true)
    expect(exclude(any(lt(n, 3), gt(n, 7)), all(ge(n, 2), le(n, 7)))).toBe(false)
    expect(exclude(any(), yes('a'))).toBe(true)
    expect(exclude(never, yes('a'))).toBe(true)
  })

  test('said to exclude each other never both hold of one student', () => {
    const leaf = fc.oneof(
      fc.record({
        kind: fc.constant('compare' as const),
        left: fc.constantFrom(n, fact('m')),
        is: fc.constantFrom<Comparison>('>=', '>', '<=', '<', '='),
        right: fc.integer({ min: 0, max: 9 }),
      }),
      fc.record({
        kind: fc.constant('in' as const),
        path: fc.constant('code'),
        codes: fc.subarray(['x', 'y', 'z'], { minLength: 1 }),
      }),
      fc.constantFrom<Predicate>(yes('a'), not(yes('a')), yes('b')),
      fc
        .tuple(fc.constantFrom('1990', '1999', '2004'), fc.constantFrom('2004', '2010', undefined))
        .map(([from, to]) =>
          during(fact('birth'), `${from}-01-01`, to === undefined ? to : `${to}-06-01`),
        ),
    )
    const several = fc.array(leaf, { maxLength: 3 })
    const condition = fc.oneof(
      leaf,
      several.map((of) => any(...of)),
      fc.tuple(several, several).map(([a, b]) => all(...a, any(...b))),
    )
    const edition = compileEdition(editionWith({}))
    let shown = 0
    fc.assert(
      fc.property(condition, condition, student(smallFacts), (a, b, facts) => {
        if (!exclude(a, b)) return
        shown += 1
        const c = look(edition, facts, Date.parse('2026-11-21T04:00:00Z')).before('p')
        const holds = (rule: Predicate) =>
          edition.compiler.predicate(rule, edition.outside)(c) === met
        expect(holds(a) && holds(b)).toBe(false)
      }),
      { numRuns: 20_000 },
    )
    expect(shown).toBeGreaterThan(2_000)
  })
})
