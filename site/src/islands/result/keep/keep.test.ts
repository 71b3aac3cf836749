import { describe, expect, test } from 'vitest'
import type { ProgrammeReport } from '../../../../../shared/assessment/assess.ts'
import { isAdult } from './adult.ts'
import { movedBetween } from './kept-view.ts'
import { linkIn } from './link.ts'

const instant = Date.parse('2026-11-21T12:00:00Z')
const born = (known: string) => ({ birth: { known } })

describe('who may keep a result', () => {
  test('a student is an adult only when the month of birth leaves no doubt', () => {
    expect(isAdult(born('2008-10'), instant)).toBe(true)
    expect(isAdult(born('2008-11'), instant)).toBe(false)
    expect(isAdult(born('2008-11-21'), instant)).toBe(true)
    expect(isAdult(born('2008-11-22'), instant)).toBe(false)
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
  const report = (id: string, kind: 'ready' | 'chance'): ProgrammeReport => ({
    id,
    day: '2026-11-21',
    status: 'eligible',
    intake: { status: 'open', asOf: '2026-11-21' },
    outlook: kind === 'ready' ? { kind } : { kind, because: ['selection'] },
    requirements: [],
  })

  test('only programmes that moved to another group are told', () => {
    const then = [report('a', 'ready'), report('b', 'ready')]
    const now = [report('a', 'ready'), report('b', 'chance'), report('new', 'ready')]
    expect(movedBetween(then, now).map(({ id }) => id)).toEqual(['b'])
  })
})
