import { expect, test } from 'vitest'
import type { BookingState } from '../booking/booking.ts'
import type { CaseBooking } from './case.ts'
import { booked, emptyHead } from './student.ts'

const now = Date.parse('2026-11-23T01:00:00Z')

const talk = (state: BookingState, version: number): CaseBooking => ({
  id: 'B'.repeat(22),
  version,
  state,
  counselor: 'contoh-melati',
  urgent: false,
  shows: false,
  createdAt: now,
  language: 'id',
  expiresAt: now + 1,
})

/** Who the history names for each state in turn. */
function doersOf(states: readonly BookingState[]): readonly (string | undefined)[] {
  let head = emptyHead({ id: 'B'.repeat(22), office: 'bp3mi-ntt' }, now)
  return states.map((state, at) => {
    const changed = booked(head, talk(state, at + 1), undefined, now)
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
