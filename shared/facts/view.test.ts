import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDay } from '../time/day.ts'
import type { Answer } from './answer.ts'
import { coreFacts } from './core.ts'
import type { FactKind, ListKind } from './fact.ts'
import { scales } from './scales.ts'
import { decode } from './view.ts'

const as = (value: unknown): Answer => value as Answer
const list: ListKind = {
  kind: 'list',
  limit: 3,
  fields: {
    from: { of: { kind: 'day' }, label: { id: '', en: '' } },
    paid: { of: { kind: 'yes-no' }, label: { id: '', en: '' } },
  },
}
const kinds: readonly FactKind[] = [
  { kind: 'yes-no' },
  { kind: 'number', unit: 'x', min: 0, max: 9 },
  { kind: 'day' },
  { kind: 'choice', options: ['x'] },
  { kind: 'choices', options: ['x'] },
  { kind: 'code', system: 'isco08' },
  { kind: 'level', scale: 'cefr' },
  { kind: 'money' },
  list,
]
const silences = [
  undefined,
  null,
  '',
  'dont-know',
  'declined',
  { known: null },
  { known: '' },
  { known: undefined },
]

describe('an answer', () => {
  test('that says nothing is unknown, whatever was asked and however it says so', () => {
    for (const kind of kinds)
      for (const silence of silences)
        expect(
          decode(kind, as(silence)),
          `${kind.kind}: ${JSON.stringify(silence)}`,
        ).toBeUndefined()
  })

  test('of "none of these" is known', () => {
    expect(decode({ kind: 'choices', options: ['x'] }, { known: [] })).toEqual([])
    expect(decode(list, { known: [] })).toEqual([])
    expect(decode(list, 'not-applicable')).toEqual([])
    expect(decode({ kind: 'yes-no' }, 'not-applicable')).toBeNull()
  })

  test('of zero or no is known too', () => {
    expect(decode({ kind: 'number', unit: 'x', min: 0, max: 9 }, { known: 0 })).toEqual({
      lo: 0,
      hi: 0,
    })
    expect(decode({ kind: 'yes-no' }, { known: false })).toBe(false)
  })

  test('in part is every day it may be', () => {
    const [lo, hi] = [parseDay('2004-05-01'), parseDay('2004-05-31')]
    expect(decode({ kind: 'day' }, { known: '2004-05' })).toEqual({ lo, hi })
  })

  test('of an item is known field by field', () => {
    const item = { id: 'j1', from: { known: '2004-05-17' }, paid: 'declined', other: { known: 1 } }
    const day = parseDay('2004-05-17')
    expect(decode(list, as({ known: [item] }))).toEqual([
      { id: 'j1', fields: { from: { lo: day, hi: day } } },
    ])
  })

  test('of a shape that does not fit is unknown, and never breaks the judging', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.jsonValue(), (kind, known) => {
        expect(() => decode(kind, as({ known }))).not.toThrow()
        expect(() => decode(kind, as(known))).not.toThrow()
      }),
      { numRuns: 5_000 },
    )
    expect(decode({ kind: 'yes-no' }, { known: 'yes' })).toBeUndefined()
    expect(decode({ kind: 'choice', options: ['x'] }, { known: 'withdrawn' })).toBeUndefined()
    expect(decode({ kind: 'day' }, { known: '2004-02-30' })).toBeUndefined()
  })
})

describe('the facts we ask about', () => {
  test('never include a diagnosis, a pregnancy, a body, a criminal record or a religion', () => {
    const asked = coreFacts.filter(({ question }) => question !== undefined)
    const text = JSON.stringify(asked).toLowerCase()
    for (const word of ['diagnos', 'pregnan', 'hamil', 'agama', 'religion', 'criminal', 'nik '])
      expect(text, word).not.toContain(word)
  })

  test('stand each level of every scale once', () => {
    for (const scale of Object.values(scales)) {
      const levels = scale.flat()
      expect(new Set(levels).size).toBe(levels.length)
    }
  })
})
