import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BookingState } from '../booking/booking.ts'
import type { CaseBooking } from './case.ts'
import type { Actor, CaseEvent } from './event.ts'
import { booked, emptyHead, goesOnIn } from './student.ts'

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

const actors: readonly Actor[] = [
  { kind: 'staff', id: 'ana', name: 'Contoh Ana', office: 'bp3mi-ntt' },
  { kind: 'office' },
  { kind: 'student' },
]
const claims = fc.option(fc.constantFrom('ana', 'ben'), { nil: undefined })
const claimOf = (id: string | undefined) => (id === undefined ? id : { id, name: id, at: now })

test('a talk that goes on in another case has one event for each version there, and loses nobody who works on it', () => {
  const version = fc.nat({ max: 500 })
  const history = fc.array(fc.constantFrom(...actors), { maxLength: 60 })
  fc.assert(
    fc.property(version, history, claims, claims, (stands, by, theirs, mine) => {
      const other = { id: 'A'.repeat(22), office: 'bp3mi-ntt' }
      const before = { ...emptyHead(other, now), version: stands, claim: claimOf(theirs) }
      const what = { kind: 'note', for: 'office', text: 'Catatan' } as const
      const events = by.map(
        (one, at): CaseEvent => ({
          office: other.office,
          case: 'B',
          version: at + 1,
          at: now,
          by: one,
          what,
        }),
      )
      const gone = goesOnIn(before, { claim: claimOf(mine) }, events)
      const changed = booked(gone.stood, talk('confirmed', 1), undefined, now)
      const written = [...gone.events, ...(changed ? [changed.event] : [])]
      expect(written.map((one) => [one.case, one.version])).toEqual(
        written.map((_, at) => [other.id, stands + 1 + at]),
      )
      expect(changed?.head.version).toBe(written.at(-1)?.version)
      expect(gone.events.length).toBe(
        Math.min(40, by.filter(({ kind }) => kind === 'staff').length),
      )
      expect(changed?.head.claim?.id).toBe(theirs ?? mine)
    }),
    { numRuns: 5_000 },
  )
})
