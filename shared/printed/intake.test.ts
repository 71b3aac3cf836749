import { expect, test } from 'vitest'
import { discoverCatalogue } from '#infra/catalogue/discover.ts'
import { parseDay } from '../time/day.ts'
import { byOpenness, intakeAhead, intakeOf } from './intake.ts'

const { programmes } = await discoverCatalogue()
const day = parseDay('2026-11-21') ?? 0

test('in a list, open doors stand before paused ones, and informal work stands last', () => {
  const sorted = programmes.toSorted(byOpenness(day))
  const kinds = sorted.map((one) =>
    one.employer === 'household' ? 'informal' : intakeOf(one, day),
  )
  expect(kinds[0]).toBe('open')
  expect(kinds.lastIndexOf('open')).toBeLessThan(kinds.indexOf('paused'))
  expect(kinds.lastIndexOf('paused')).toBeLessThan(kinds.indexOf('informal'))
  expect(kinds.at(-1)).toBe('informal')
})

test('a door last seen open long ago, or in a round that has ended, is to be confirmed', () => {
  const seen = Object.fromEntries(programmes.map((one) => [one.id, intakeOf(one, day)]))
  expect(seen).toMatchObject({
    'my-plks-plantation': 'unconfirmed',
    'hk-qmas-gpt': 'unconfirmed',
    'sa-nurse': 'unconfirmed',
    'sg-employment-pass': 'open',
    'de-triple-win-nurse': 'between',
  })
})

test('a pause that is announced is told ahead, and holds from its day on', () => {
  const intake = {
    asOf: '2026-11-20',
    history: [
      { from: '2027-01-01', status: 'open' },
      { from: '2026-12-01', status: 'paused' },
      { from: '2026-01-01', status: 'open' },
    ],
  } as const
  expect(intakeOf({ intake }, day)).toBe('open')
  expect(intakeAhead({ intake }, day).map(({ status }) => status)).toEqual(['paused', 'open'])
  expect(intakeOf({ intake }, parseDay('2026-12-01') ?? 0)).toBe('paused')
  expect(intakeAhead({ intake }, parseDay('2027-01-01') ?? 0)).toEqual([])
})
