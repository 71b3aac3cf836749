import { expect, test } from 'vitest'
import type { BookingState } from '../booking/booking.ts'
import type { CaseBooking } from './case.ts'
import { booked, emptyHead } from './student.ts'

const now = Date.parse('2026-11-23T01:00:00Z')

const talk = (
  state: BookingState,
  version: number,
  other: Partial<CaseBooking> = {},
): CaseBooking => ({
  id: 'B'.repeat(22),
  version,
  state,
  counselor: 'contoh-melati',
  urgent: false,
  shows: false,
  createdAt: now,
  language: 'id',
  expiresAt: now + 1,
  ...other,
})

/** Who the history names for each state in turn. */
function doersOf(
  states: readonly (BookingState | readonly [BookingState, Partial<CaseBooking>])[],
): readonly (string | undefined)[] {
  let head = emptyHead({ id: 'B'.repeat(22), office: 'bp3mi-ntt' }, now)
  return states.map((state, at) => {
    const one = typeof state === 'string' ? talk(state, at + 1) : talk(state[0], at + 1, state[1])
    const changed = booked(head, one, undefined, now)
    head = changed?.head ?? head
    return changed?.event.by.kind
  })
}

test('what an office decided about a talk is not told as the student’s doing', () => {
  expect(doersOf(['pending', 'confirmed', 'attended'])).toEqual(['student', 'office', 'office'])
  expect(doersOf(['pending', 'declined'])).toEqual(['student', 'office'])
  expect(doersOf(['confirmed', 'no-show'])).toEqual(['student', 'office'])
})

test('what students did themselves stays theirs, and what ran out is nobody’s', () => {
  expect(doersOf(['confirmed', 'cancelled'])).toEqual(['student', 'student'])
  expect(doersOf(['pending', 'lapsed'])).toEqual(['student', 'rules'])
})

const at = (start: number, moves: number) => ({ start: now + start, moves })

test('what an office called off is told as the office’s doing, and what they called off as theirs', () => {
  const off = (cancelledBy: 'student' | 'office') => ['cancelled', { cancelledBy }] as const
  expect(doersOf(['confirmed', off('office')])).toEqual(['student', 'office'])
  expect(doersOf(['pending', 'confirmed', off('office')])).toEqual(['student', 'office', 'office'])
  expect(doersOf(['confirmed', off('student')])).toEqual(['student', 'student'])
})

test('what an office moved is not told as the student’s doing, and what they moved themselves is', () => {
  const doers = doersOf([
    ['confirmed', at(1, 0)],
    ['confirmed', at(2, 0)],
    ['confirmed', at(3, 1)],
    ['cancelled', at(3, 1)],
  ])
  expect(doers).toEqual(['student', 'office', 'student', 'student'])
  expect(doersOf([['pending', at(1, 0)], ['pending', at(2, 1)], 'confirmed'])).toEqual([
    'student',
    'student',
    'office',
  ])
})

test('a seat that comes to whoever waits in line is nobody’s doing; taking it is theirs', () => {
  const doers = doersOf([
    ['waiting', { moves: 0 }],
    ['offered', at(1, 0)],
    ['offered', at(2, 0)],
    ['confirmed', at(2, 0)],
  ])
  expect(doers).toEqual(['student', 'rules', 'office', 'student'])
})
