import { expect, test } from 'vitest'
import { byOpenness, intakeOf } from './intake.ts'
import { programmes } from './shelf.ts'

test('in a list, open doors stand before paused ones, and informal work stands last', () => {
  const sorted = programmes.toSorted(byOpenness)
  const kinds = sorted.map((one) => (one.employer === 'household' ? 'informal' : intakeOf(one)))
  expect(kinds[0]).toBe('open')
  expect(kinds.lastIndexOf('open')).toBeLessThan(kinds.indexOf('paused'))
  expect(kinds.lastIndexOf('paused')).toBeLessThan(kinds.indexOf('informal'))
  expect(kinds.at(-1)).toBe('informal')
})

test('a door last seen open long ago, or in a round that has ended, is to be confirmed', () => {
  const seen = Object.fromEntries(programmes.map((one) => [one.id, intakeOf(one)]))
  expect(seen).toMatchObject({
    'my-plks-plantation': 'unconfirmed',
    'hk-qmas-gpt': 'unconfirmed',
    'sa-nurse': 'unconfirmed',
    'sg-employment-pass': 'open',
    'de-triple-win-nurse': 'between',
  })
})
