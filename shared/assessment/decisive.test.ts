import { expect, test } from 'vitest'
import { editionWith, now } from '../../test/arbitraries/editions.ts'
import { compileEdition, look } from '../rules/compile.ts'
import type { Judge } from '../rules/scope.ts'
import { met, unmet } from '../rules/truth.ts'
import { decisive, mayFail, trialOf } from './decisive.ts'

const edition = compileEdition(editionWith({}))
const slotOf = (id: string) => edition.facts.get(id)?.slot ?? -1

test('what a student may still answer is tried once, however often it is asked about', () => {
  const tried: string[] = []
  const bothNo: Judge = ({ said }) => {
    const [a, b] = [said[slotOf('a')], said[slotOf('b')]]
    tried.push(`${a} ${b}`)
    return a === false && b === false ? unmet : met
  }
  const c = look(edition, {}, now).before('p')
  const trial = trialOf(edition, bothNo, c)
  expect(mayFail(trial, ['a', 'b'])).toBe(true)
  // What fails where anything does is tried first, and is enough.
  expect(tried).toEqual(['false false'])
  expect([...(decisive(trial, ['a', 'b']) ?? [])]).toEqual(['a', 'b'])
  expect(mayFail(trial, ['a', 'b'])).toBe(true)
  expect(tried.toSorted()).toEqual(['false false', 'false true', 'true false', 'true true'])
  expect(c.said[slotOf('a')]).toBeUndefined()
})
