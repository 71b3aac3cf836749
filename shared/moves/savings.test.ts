import { expect, test } from 'vitest'
import { figures as canada } from '../catalogue/ca/figures.ts'
import { figures as germany } from '../catalogue/de/figures.ts'
import { figures as britain } from '../catalogue/gb/figures.ts'
import { figures as korea } from '../catalogue/kr/figures.ts'
import type { Figure } from '../catalogue/programme.ts'
import { savingsMoves } from './papers/savings.ts'

/** The newest value of a figure that is law. */
const lawful = (figures: readonly Figure[], id: string, key?: string): number => {
  const figure = figures.find((one) => one.id === id)
  const entry = figure?.history.find((one) => one.kind === 'value' && one.expected === undefined)
  if (entry?.kind !== 'value') throw new Error(`figure "${id}" has no value in force`)
  return typeof entry.value === 'number' ? entry.value : (entry.value[key ?? ''] ?? Number.NaN)
}
const saved = (id: string): unknown =>
  savingsMoves
    .find((move) => move.id === id)
    ?.effects.map((effect) => (effect.kind === 'set' ? effect.value : undefined))[0]

test('a student is told to save what the law asks today, neither less nor more', () => {
  const livelihood = lawful(germany, 'de.livelihood-opportunity-card')

  expect(saved('money.de-opportunity-card')).toEqual({
    amount: 12 * livelihood,
    currency: 'EUR',
    period: 'once',
  })
  expect(saved('money.ca-settlement')).toEqual({
    amount: lawful(canada, 'ca.settlement-funds', '1'),
    currency: 'CAD',
    period: 'once',
  })
  expect(saved('money.uk-maintenance')).toEqual({
    amount: lawful(britain, 'gb.maintenance-funds'),
    currency: 'GBP',
    period: 'once',
  })
  expect(saved('money.kr-job-seeking')).toEqual({
    amount: 6 * lawful(korea, 'kr.housing-benefit-line'),
    currency: 'KRW',
    period: 'once',
  })
})

test('what a visa only asks to see stays the student’s own and is never counted as a price', () => {
  for (const { id, costs } of savingsMoves)
    for (const { what, aside } of costs)
      if (/yours/.test(what.en)) expect({ id, aside }).toEqual({ id, aside: 'refundable' })
})
