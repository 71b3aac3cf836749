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

test('three rounds of three counselors from nine are over at 11.35 and seat 108', () => {
  const planned = plannedOf(asked)
  expect(planned).toEqual({ end: 695, guides: 3, rounds: 3, groups: 9, seats: 108 })
  const said = '{end}: {guides} x {rounds} = {groups}, {seats}'
  expect(planned && plannedText(said, planned, '.')).toBe('11.35: 3 x 3 = 9, 108')
})

test('a table holds no more than a group may have, and a counselor with fewer seats fewer', () => {
  expect(plannedOf({ ...asked, sizeMax: 10, seats: [12, 4] })?.seats).toBe(42)
})

test('while something is missing nothing is told', () => {
  expect(plannedOf({ ...asked, first: '9' })).toBeUndefined()
  expect(plannedOf({ ...asked, minutes: Number.NaN })).toBeUndefined()
  expect(plannedOf({ ...asked, rounds: 0 })).toBeUndefined()
})
