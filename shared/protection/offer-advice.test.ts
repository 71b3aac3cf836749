import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answer, type OfferAdvice, offerAdvice, unknownMax } from './offer-advice.ts'
import { signs } from './signs.ts'

const allNo = Object.fromEntries(signs.map(({ id }) => [id, 'no' as Answer]))
const idsOf = (severity: string) =>
  signs.filter((sign) => sign.severity === severity).map(({ id }) => id)
const yesTo = (...ids: readonly string[]) => ({
  ...allNo,
  ...Object.fromEntries(ids.map((id) => [id, 'yes' as Answer])),
})
const kindFor = (answers: Record<string, Answer>) => offerAdvice(signs, answers).kind

const anyAnswers = fc
  .tuple(...signs.map(() => fc.constantFrom<Answer>('yes', 'no', 'unknown')))
  .map((drawn) => Object.fromEntries(signs.map(({ id }, at) => [id, drawn[at] ?? 'unknown'])))
const fewYes = fc
  .tuple(...signs.map(() => fc.constantFrom<Answer>('no', 'no', 'no', 'no', 'unknown', 'yes')))
  .map((drawn) => Object.fromEntries(signs.map(({ id }, at) => [id, drawn[at] ?? 'unknown'])))
const anySign = fc.constantFrom(...signs)

const gravity: Record<OfferAdvice['kind'], number> = {
  'no-sign-found': 0,
  'not-enough': 1,
  ask: 2,
  'verify-first': 3,
  stop: 4,
}

describe('a student checks an offer', () => {
  test('any single stop sign means stop, whatever else they answered', () => {
    for (const id of idsOf('stop')) expect(kindFor(yesTo(id))).toBe('stop')
    expect(idsOf('stop')).toHaveLength(25)
  })

  test('two warnings mean: hold, and finish every check first', () => {
    const [first = '', second = ''] = idsOf('warn')
    expect(kindFor(yesTo(first, second))).toBe('verify-first')
  })

  test('one warning means: ask about that one thing', () => {
    for (const id of idsOf('warn')) expect(kindFor(yesTo(id))).toBe('ask')
  })

  test('notes alone are no reason to stop', () => {
    expect(kindFor(yesTo(...idsOf('note')))).toBe('no-sign-found')
  })

  test('a form not yet filled in never reads as a clean bill', () => {
    expect(kindFor({})).toBe('not-enough')
  })

  test('three unknowns are still an answer, four are not', () => {
    const blank = (count: number) => ({
      ...allNo,
      ...Object.fromEntries(signs.slice(0, count).map(({ id }) => [id, 'unknown' as Answer])),
    })
    expect(kindFor(blank(unknownMax))).toBe('no-sign-found')
    expect(kindFor(blank(unknownMax + 1))).toBe('not-enough')
  })

  test('an answer to a question nobody asked changes nothing', () => {
    expect(kindFor({ ...allNo, k99: 'yes' })).toBe('no-sign-found')
  })
})

describe('over every way to fill in the form', () => {
  test('admitting one more sign never makes the advice milder', () => {
    fc.assert(
      fc.property(fc.oneof(anyAnswers, fewYes), anySign, (answers, { id }) => {
        const before = gravity[kindFor({ ...answers, [id]: 'no' })]
        expect(gravity[kindFor({ ...answers, [id]: 'yes' })]).toBeGreaterThanOrEqual(before)
      }),
      { numRuns: 5_000 },
    )
  })

  test('learning that a sign is absent never makes the advice graver', () => {
    fc.assert(
      fc.property(fc.oneof(anyAnswers, fewYes), anySign, (answers, { id }) => {
        const before = gravity[kindFor({ ...answers, [id]: 'unknown' })]
        expect(gravity[kindFor({ ...answers, [id]: 'no' })]).toBeLessThanOrEqual(before)
      }),
      { numRuns: 5_000 },
    )
  })

  test('the order of the questions does not matter and every sign is counted once', () => {
    fc.assert(
      fc.property(fewYes, (answers) => {
        const forwards = offerAdvice(signs, answers)
        expect(offerAdvice([...signs].reverse(), answers)).toEqual(forwards)
        const { stop, warn, note, unknown } = forwards.tally
        const denied = Object.values(answers).filter((answer) => answer === 'no').length
        expect(stop + warn + note + unknown + denied).toBe(signs.length)
      }),
      { numRuns: 5_000 },
    )
  })
})
