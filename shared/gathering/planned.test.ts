import { expect, test } from 'vitest'
import { plannedOf, plannedText } from './planned.ts'

const asked = {
  first: '09.00',
  minutes: 45,
  pause: 10,
  rounds: 3,
  sizeMax: 12,
  seats: [12, 12, 12],
}

const telling = {
  said: '{end}: {guides} x {rounds} = {groups}, {seats}',
  mark: '.',
  language: 'id',
}

test('three rounds of three counselors from nine are over at 11.35 and seat 108', () => {
  const planned = plannedOf(asked)
  expect(planned).toEqual({ end: 695, guides: 3, rounds: 3, groups: 9, seats: 108 })
  expect(plannedText(telling, '', planned)).toBe('11.35: 3 x 3 = 9, 108')
})

test('the day stands there in words, whatever order a browser writes its figures in', () => {
  const planned = plannedOf(asked)
  expect(plannedText(telling, '2026-12-06', planned)).toMatch(/^Minggu, 6 Desember 2026\. 11\.35/)
  expect(plannedText(telling, '2026-12-06', undefined)).toBe('Minggu, 6 Desember 2026.')
  const english = { ...telling, language: 'en' }
  expect(plannedText(english, '2026-12-06', undefined)).toMatch(/^Sunday,? 6 December 2026\.$/)
  expect(plannedText(telling, '06/12/2026', undefined)).toBe('')
})

test('a table holds no more than a group may have, and a counselor with fewer seats fewer', () => {
  expect(plannedOf({ ...asked, sizeMax: 10, seats: [12, 4] })?.seats).toBe(42)
})

test('while something is missing nothing is told', () => {
  expect(plannedOf({ ...asked, first: '9' })).toBeUndefined()
  expect(plannedOf({ ...asked, minutes: Number.NaN })).toBeUndefined()
  expect(plannedOf({ ...asked, rounds: 0 })).toBeUndefined()
})
