import { describe, expect, test } from 'vitest'
import type { ProgrammeReport } from '../../../../../shared/assessment/assess.ts'
import { ageOf, isAdult } from '../../../../../shared/keeping/adult.ts'
import { linkIn } from './link.ts'
import { randomKey, repeat } from './repeat.ts'
import { movedBetween } from './since.ts'

const instant = Date.parse('2026-11-21T12:00:00Z')
const born = (known: string) => ({ birth: { known } })

describe('who may keep a result', () => {
  test('a student is an adult only when the month of birth leaves no doubt', () => {
    expect(isAdult(born('2008-10'), instant)).toBe(true)
    expect(isAdult(born('2008-11'), instant)).toBe(false)
    expect(isAdult(born('2008-11-21'), instant)).toBe(true)
    expect(isAdult(born('2008-11-22'), instant)).toBe(false)
  })

  test('who is certainly younger is told otherwise than who only left the month out', () => {
    expect(ageOf(born('2010'), instant)).toBe('minor')
    expect(ageOf(born('2008-12'), instant)).toBe('minor')
    expect(ageOf(born('2008-11'), instant)).toBe('unsure')
    expect(ageOf(born('2008'), instant)).toBe('unsure')
    expect(ageOf({}, instant)).toBe('unsure')
    expect(ageOf(born('2007'), instant)).toBe('adult')
  })

  test('an unknown birth date is not an adult', () => {
    expect(isAdult({}, instant)).toBe(false)
    expect(isAdult({ birth: 'declined' }, instant)).toBe(false)
  })
})

describe('a private link', () => {
  test('is read from after the # and from nothing else', () => {
    const token = 'x'.repeat(43)
    expect(linkIn(`#AbCdEfGhIjKlMnOpQrStUv.${token}`)).toEqual({
      id: 'AbCdEfGhIjKlMnOpQrStUv',
      token,
    })
    for (const other of ['', '#', '#p-de-blue-card', `#short.${token}`, `#a/b.${token}`])
      expect(linkIn(other), other).toBeUndefined()
  })
})

describe('rules that changed since a result was kept', () => {
  const report = (id: string, kind: 'ready' | 'chance', unmet = false): ProgrammeReport => ({
    id,
    day: '2026-11-21',
    status: unmet ? 'not-eligible' : 'eligible',
    intake: { status: 'open', asOf: '2026-11-01' },
    outlook: kind === 'ready' ? { kind } : { kind, because: [] },
    requirements: [
      {
        id: `${id}.pay`,
        kind: 'must',
        phase: 'apply',
        settledBy: 'employer',
        verdict: unmet ? 'unmet' : 'met',
      } as ProgrammeReport['requirements'][number],
    ],
  })

  test('only programmes that stand otherwise are told, each with its own figures', () => {
    const then = [report('a', 'ready'), report('b', 'ready'), report('c', 'ready')]
    const now = [
      report('a', 'ready'),
      report('b', 'chance'),
      report('c', 'ready', true),
      report('new', 'ready'),
    ]
    const floor = { programme: 'c', figure: 'c.floor', was: 1, is: 2 }
    const moved = movedBetween(then, now, [floor, { ...floor, programme: 'a' }])
    expect(moved.map(({ id, figures }) => [id, figures])).toEqual([
      ['b', []],
      ['c', [floor]],
    ])
    expect(moved[1]?.verdicts).toEqual([{ id: 'c.pay', was: 'met', is: 'unmet' }])
  })
})

describe('the key of what is sent', () => {
  test('is the same when a lost answer is asked for again, and another for anything else', () => {
    let last = 0
    const keeping = repeat(() => `key ${++last}`)
    expect(keeping.keyFor({ facts: 1 })).toBe('key 1')
    expect(keeping.keyFor({ facts: 1 })).toBe('key 1')
    expect(keeping.keyFor({ facts: 2 })).toBe('key 2')
    keeping.answered()
    expect(keeping.keyFor({ facts: 2 })).toBe('key 3')
  })

  test('is 128 random bits, also where a hall serves the page without https', () => {
    const keys = Array.from({ length: 100 }, randomKey)
    expect(keys.every((key) => /^[0-9a-f]{32}$/.test(key))).toBe(true)
    expect(new Set(keys).size).toBe(100)
  })
})
