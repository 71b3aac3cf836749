import fc from 'fast-check'
import { expect, test } from 'vitest'
import { saidAnew, saidWhen } from './said.ts'

const createdAt = '2026-11-01T00:00:00.000Z'
const answers = fc.dictionary(fc.constantFrom('birth', 'degree', 'ielts', 'funds'), fc.nat(2))

test('every answer bears the day since which the student has said just that', () => {
  fc.assert(
    fc.property(fc.array(answers, { minLength: 1, maxLength: 6 }), ([first = {}, ...later]) => {
      let kept = { facts: first, saidAt: {}, createdAt }
      // What a diary of all answers would say.
      let since = Object.fromEntries(Object.keys(first).map((fact) => [fact, createdAt]))
      later.forEach((facts, day) => {
        const at = `2026-12-0${day + 1}T00:00:00.000Z`
        const before: Record<string, number> = kept.facts
        since = Object.fromEntries(
          Object.entries(facts).map(([fact, answer]) => [
            fact,
            before[fact] === answer ? (since[fact] ?? at) : at,
          ]),
        )
        kept = { facts, saidAt: saidAnew(kept, facts, at), createdAt }
      })
      expect(saidWhen(kept)).toEqual(since)
    }),
    { numRuns: 5_000 },
  )
})
