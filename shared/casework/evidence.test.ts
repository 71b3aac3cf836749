import fc from 'fast-check'
import { expect, test } from 'vitest'
import { discoverCatalogue } from '../../infra/catalogue/discover.ts'
import { judging } from '../catalogue/assemble.ts'
import { documents } from './case.ts'
import type { DeedOf } from './deed.ts'
import { papersFor, papersOf, whyNotMeant } from './evidence.ts'

const today = '2026-11-23'
const paper: DeedOf<'confirm'> = {
  kind: 'confirm',
  fact: 'birth',
  document: 'id-card-seen',
  seen: today,
}

test('every fact that only some papers show is one the rules know', async () => {
  const { facts } = judging(await discoverCatalogue())
  const known = new Set(facts.map(({ id }) => id))
  expect(Object.keys(papersOf).filter((one) => !known.has(one))).toEqual([])
})

test('a counselor confirms a birth by no letter of a bank, and anything by another paper', () => {
  expect(whyNotMeant({ ...paper, document: 'bank-letter' }, today)).toBe('document')
  expect(whyNotMeant({ ...paper, document: 'driving-licence' }, today)).toBe('document')
  expect(whyNotMeant({ ...paper, document: 'other-paper' }, today)).toBeUndefined()
  expect(whyNotMeant({ ...paper, fact: 'funds', document: 'bank-letter' }, today)).toBeUndefined()
  expect(papersFor('toString')).toBe(documents)
  for (const fact of [...Object.keys(papersOf), 'departure-wish'])
    expect(papersFor(fact)).toContain('other-paper')
})

const anyDay = fc
  .date({
    min: new Date('1940-01-01'),
    max: new Date('2035-01-01'),
    noInvalidDate: true,
  })
  .map((at) => at.toISOString().slice(0, 10))

test('a day is taken exactly where somebody could mean it', () => {
  fc.assert(
    fc.property(anyDay, fc.option(anyDay, { nil: undefined }), (day, dated) => {
      const told = whyNotMeant({ kind: 'follow-up', on: day, what: 'Telepon' }, today)
      expect(told === undefined).toBe(day >= today && day <= '2028-11-23')
      const no = whyNotMeant({ ...paper, seen: day, dated }, today)
      const seenWell = day >= '1950-01-01' && day <= today
      const datedWell = dated === undefined || (dated >= '1950-01-01' && dated <= day)
      expect(no).toBe(seenWell ? (datedWell ? undefined : 'dated') : 'seen')
    }),
    { numRuns: 5_000 },
  )
})
