import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hide, student } from '../../test/arbitraries/facts.ts'
import { points, predicate, smallEdition, smallFacts } from '../../test/arbitraries/rules.ts'
import type { Facts } from '../facts/answer.ts'
import { compileEdition, look } from './compile.ts'
import { asNumber } from './rational.ts'
import type { Points, Predicate } from './rule.ts'
import { verdictOf } from './truth.ts'

const now = Date.parse('2026-11-21T04:00:00Z')
const seeds = fc.integer()
const shares = fc.constantFrom(0.15, 0.4, 0.8)

const judgeWith = (rule: Predicate) => {
  const edition = compileEdition(smallEdition(rule))
  const programme = edition.programmes.get('p')
  return (facts: Facts) => {
    const judge = programme?.requirements[0]?.judge
    if (judge === undefined) throw new Error('the requirement is gone')
    return verdictOf(judge(look(edition, facts, now).before('p')))
  }
}

const totalWith = (tree: Points) => {
  const edition = compileEdition(smallEdition({ kind: 'always' }, tree))
  const total = edition.programmes.get('p')?.total
  return (facts: Facts) => {
    const range = total?.(look(edition, facts, now).before('p'))
    if (range === undefined) throw new Error('the points are gone')
    return [asNumber(range.lo), asNumber(range.hi)] as const
  }
}

describe('knowing more never unsettles what was decided', () => {
  // A student must never see "you qualify" turn into "you do not" because we asked one more thing.
  test('a verdict, once reached, survives every further answer', () => {
    fc.assert(
      fc.property(predicate(3), student(smallFacts), seeds, shares, (rule, whole, seed, share) => {
        const judge = judgeWith(rule)
        const before = judge(hide(whole, seed, share))
        if (before !== 'unknown') expect(judge(whole)).toBe(before)
      }),
      { numRuns: 10_000 },
    )
  })

  test('points only ever narrow: what was ruled out stays ruled out', () => {
    fc.assert(
      fc.property(points(2), student(smallFacts), seeds, shares, (tree, whole, seed, share) => {
        const total = totalWith(tree)
        const [min, max] = total(hide(whole, seed, share))
        const [least, most] = total(whole)
        expect(least).toBeGreaterThanOrEqual(min)
        expect(most).toBeLessThanOrEqual(max)
      }),
      { numRuns: 10_000 },
    )
  })
})

describe('the order in which a student answers changes nothing', () => {
  test('the same answers in any order give the same verdict', () => {
    fc.assert(
      fc.property(predicate(2), student(smallFacts), seeds, seeds, (rule, whole, seed, shuffle) => {
        const judge = judgeWith(rule)
        const facts = hide(whole, seed, 0.3)
        const shuffled = Object.fromEntries(
          Object.entries(facts).sort(
            ([a], [b]) => ((a.charCodeAt(0) * 31) ^ shuffle) - ((b.charCodeAt(0) * 31) ^ shuffle),
          ),
        )
        expect(judge(shuffled)).toBe(judge(facts))
      }),
      { numRuns: 5_000 },
    )
  })
})
