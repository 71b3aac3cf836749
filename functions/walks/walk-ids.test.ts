import { expect, test } from 'vitest'
import { previewWalk } from './walk-ids.ts'

test('a day that has come in Kupang, and not yet in Toronto, is judged once: when it has come in both', () => {
  const now = new Date('2026-11-21T04:11:00Z')
  const days = [
    { day: '2026-11-21', at: Date.parse('2026-11-21T05:00:00Z') },
    { day: '2027-01-01', at: Date.parse('2027-01-01T05:00:00Z') },
  ]
  expect(previewWalk('p', 'e', { days }, now)).toMatchObject({
    at: '2026-11-21T04:11:00.000Z',
    days: [
      { day: '2026-11-21', at: '2026-11-21T05:00:00.000Z' },
      { day: '2027-01-01', at: '2027-01-01T05:00:00.000Z' },
    ],
  })
  expect(previewWalk('p', 'e', { days: [] }, now).days).toEqual([
    { day: '2026-11-21', at: '2026-11-21T04:11:00.000Z' },
  ])
})
