import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber } from '../time/day.ts'
import { entryOf } from './entry.ts'
import type { FactKind, Language } from './fact.ts'

const today = dayNumber(2026, 11, 21)
const label = { id: '', en: '' }
const money: FactKind = { kind: 'money' }
const birth: FactKind = { kind: 'day', not: 'future' }
const score: FactKind = { kind: 'number', unit: 'points', min: 0, max: 9, decimals: 1 }
const jobs: FactKind = {
  kind: 'list',
  limit: 3,
  fields: { from: { of: birth, label }, ongoing: { of: { kind: 'yes-no' }, label } },
}

const entered = (query: string, kind: FactKind, language: Language = 'id', path = 'a') => {
  const fields = new Map<string, string[]>()
  for (const [name, value] of new URLSearchParams(query))
    fields.set(name, [...(fields.get(name) ?? []), value])
  return entryOf(fields, path, kind, { language, today })
}

const known = (value: unknown) => ({ kind: 'answer', answer: { known: value } })

describe('what a student types', () => {
  test('is read by the language of the page', () => {
    const rupiah = (amount: number) => known({ amount, currency: 'IDR', period: 'once' })
    expect(entered('a.amount=1.500', money)).toEqual(rupiah(1_500))
    expect(entered('a.amount=1.500', money, 'en')).toEqual(rupiah(1.5))
    expect(entered('a=6,5', score)).toEqual(known(6.5))
  })

  test('as month and year is a birth without a day', () => {
    expect(entered('a.month=5&a.year=2004', birth)).toEqual(known('2004-05'))
    expect(entered('a.month=5&a.year=2004&a.day=7', birth)).toEqual(known('2004-05-07'))
  })

  test('left blank is no answer, and a silence is one', () => {
    expect(entered('a.month=&a.year=', birth)).toEqual({ kind: 'empty' })
    expect(entered('a=?', birth)).toEqual({ kind: 'answer', answer: 'dont-know' })
    expect(entered('a=-', score)).toEqual({ kind: 'answer', answer: 'declined' })
  })

  test('about an item is refused at the field it stands in', () => {
    expect(entered('jobs.1.from.year=2031', jobs, 'id', 'jobs')).toEqual({
      kind: 'refused',
      problems: [{ path: 'jobs.1.from', kind: 'day-in-future' }],
    })
    expect(entered('jobs.2.ongoing=maybe', jobs, 'id', 'jobs')).toMatchObject({
      kind: 'refused',
      problems: [{ path: 'jobs.2.ongoing' }],
    })
  })

  test('of any content ends as an answer, as nothing, or as a named problem', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.constantFrom(money, birth, score), (a, b, kind) => {
        const query = new URLSearchParams([
          ['a', a],
          ['a.year', b],
          ['a.amount', b],
        ])
        const entry = entered(String(query), kind)
        if (entry.kind === 'refused')
          for (const { path } of entry.problems) expect(path.startsWith('a')).toBe(true)
        else expect(['answer', 'empty']).toContain(entry.kind)
      }),
      { numRuns: 5_000 },
    )
  })
})
