import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Booking, stateAt } from '../../shared/booking/booking.ts'
import type { Ledger } from '../../shared/booking/ledger.ts'
import { letterWords } from '../../shared/booking/letter-words.ts'
import { dayMs, hourMs } from '../../shared/booking/time.ts'
import { aBooking, anyBooking } from '../../test/arbitraries/bookings.ts'
import { bookingPath, choosePath } from '../bookings/pages/paths.ts'
import { pageWords } from '../bookings/pages/words.ts'
import { addressesAt } from './addresses.ts'
import { counselorNotices, lineTimer, noticeFor, timersFor, timersOf } from './due.ts'

const until = Date.parse('2026-12-01T00:00:00Z')
const confirmed = aBooking({ version: 2 })
const pending = aBooking({ state: 'pending', until })
const waiting = aBooking({
  state: 'waiting',
  place: undefined,
  waitsFor: { from: until, to: until },
})
const offered = aBooking({ state: 'offered', until, version: 2 })
const place = { session: 's2', start: until + dayMs, end: until + dayMs + hourMs }

describe('the letter a change calls for', () => {
  test('is the answer to a new booking, request or place in line', () => {
    expect(noticeFor(undefined, confirmed)).toEqual({ letter: 'confirmed', calendar: 'request' })
    expect(noticeFor(undefined, pending)).toEqual({ letter: 'requested', calendar: 'request' })
    expect(noticeFor(undefined, waiting)).toEqual({ letter: 'waiting' })
  })

  test('tells an offer, and what became of it when it is taken', () => {
    expect(noticeFor(waiting, offered)).toEqual({ letter: 'offered' })
    expect(noticeFor(offered, confirmed)?.letter).toBe('confirmed')
    expect(noticeFor(offered, pending)?.letter).toBe('requested')
  })

  test('tells who moved the talk', () => {
    const moved = { ...confirmed, version: 3, place }
    expect(noticeFor(confirmed, { ...moved, moves: 1 })?.letter).toBe('moved-by-student')
    expect(noticeFor(confirmed, moved)?.letter).toBe('moved-by-office')
    const elsewhere = { ...confirmed, version: 3, counselor: 'other', moves: 1 }
    expect(noticeFor(confirmed, elsewhere)?.letter).toBe('moved-by-student')
  })

  test('takes the entry out of the calendar only where one was put in', () => {
    const cancelled = aBooking({ state: 'cancelled', cancelledBy: 'student', version: 3 })
    expect(noticeFor(confirmed, cancelled)?.calendar).toBe('cancel')
    expect(noticeFor(waiting, { ...cancelled, place: undefined })?.calendar).toBeUndefined()
    expect(noticeFor(offered, cancelled)?.calendar).toBeUndefined()
    const byOffice = { ...cancelled, cancelledBy: 'office' } as const
    expect(noticeFor(confirmed, byOffice)?.letter).toBe('cancelled-by-office')
  })

  test('is none for what a student need not know', () => {
    expect(noticeFor(confirmed, { ...confirmed, state: 'attended', version: 3 })).toBeUndefined()
    expect(noticeFor(confirmed, { ...confirmed, version: 3 })).toBeUndefined()
    expect(noticeFor(confirmed, undefined)).toBeUndefined()
    const cancelled = aBooking({ state: 'cancelled', cancelledBy: 'student', version: 3 })
    expect(noticeFor(cancelled, { ...cancelled, version: 4 })).toBeUndefined()
  })
})

describe('what the counselor hears of it', () => {
  const heard = (before: Booking | undefined, after: Booking) => {
    const due = noticeFor(before, after)
    return due === undefined ? [] : counselorNotices(before, after, due)
  }
  const kinds = (before: Booking | undefined, after: Booking) =>
    heard(before, after).map(({ letter, calendar }) => `${letter} ${calendar}`)

  test('is a request to answer, a talk that is certain, and one that is off', () => {
    expect(kinds(undefined, pending)).toEqual(['counselor-requested request'])
    expect(kinds(undefined, confirmed)).toEqual(['counselor-booked request'])
    expect(kinds(pending, confirmed)).toEqual(['counselor-approved request'])
    const cancelled = aBooking({ state: 'cancelled', cancelledBy: 'student', version: 3 })
    expect(kinds(confirmed, cancelled)).toEqual(['counselor-cancelled cancel'])
    const declined = aBooking({ state: 'declined', version: 3 })
    expect(kinds(pending, declined)).toEqual(['counselor-cancelled cancel'])
  })

  test('is nothing of those who only wait or are offered a seat', () => {
    expect(kinds(undefined, waiting)).toEqual([])
    expect(kinds(waiting, offered)).toEqual([])
    const gone = aBooking({ state: 'cancelled', cancelledBy: 'student', place: undefined })
    expect(kinds(waiting, gone)).toEqual([])
    expect(kinds(offered, { ...gone, version: 3 })).toEqual([])
    expect(kinds(offered, confirmed)).toEqual(['counselor-booked request'])
  })

  test('is the new time of a talk that moves, and for both where it moves to another', () => {
    const moved = { ...confirmed, version: 3, moves: 1, place }
    expect(kinds(confirmed, moved)).toEqual(['counselor-moved request'])
    const [left, came] = heard(confirmed, { ...moved, counselor: 'other' })
    expect(left).toEqual({
      letter: 'counselor-left',
      calendar: 'cancel',
      was: { counselor: 'melati', service: 'talk-30', place: confirmed.place },
    })
    expect(came).toEqual({ letter: 'counselor-booked', calendar: 'request' })
    const asked = { ...moved, counselor: 'other', state: 'pending', until } as const
    expect(kinds(confirmed, asked)[1]).toBe('counselor-requested request')
  })
})

describe('the timers of a booking', () => {
  test('are set once for what it is and when, and taken back with it', () => {
    fc.assert(
      fc.property(anyBooking, anyBooking, (before, after) => {
        const { put, remove } = timersFor(before, after)
        const ids = timersOf(before)
          .filter((one) => !remove.some(({ id }) => id === one.id))
          .concat(put)
          .map(({ id }) => id)
        expect(ids.toSorted()).toEqual(
          timersOf(after)
            .map(({ id }) => id)
            .toSorted(),
        )
        for (const { id } of [...put, ...remove]) expect(id).toMatch(/^[\w.-]{1,64}$/)
      }),
      { numRuns: 5_000 },
    )
  })

  test('ring when it has run out by the clock, never before', () => {
    fc.assert(
      fc.property(anyBooking, (booking) => {
        for (const { task, at } of timersOf(booking)) {
          if (task.kind !== 'lapse') continue
          expect(stateAt(booking, at)).toBe('lapsed')
          expect(stateAt(booking, at - 1)).not.toBe('lapsed')
        }
      }),
      { numRuns: 5_000 },
    )
  })
})

test('a line is looked at when the first seat before it runs out, and not where nobody waits', () => {
  const seat = (id: string, at: number) => ({ id, state: 'held', until: at }) as const
  const ledger: Ledger = {
    counselor: 'melati',
    week: 2969,
    version: 1,
    sessions: [
      {
        id: 'a',
        service: 'talk-30',
        start: until,
        end: until + hourMs,
        beforeMinutes: 0,
        afterMinutes: 0,
        seatsMax: 3,
        seats: [{ id: 'z', state: 'confirmed' }, seat('a', 300), seat('b', 200), seat('c', 100)],
      },
    ],
    waiting: [{ id: 'w', service: 'talk-30', from: until, to: until, since: 1 }],
  }
  expect(lineTimer(ledger, 100)?.at).toBe(200)
  expect(lineTimer(ledger, 300)).toBeUndefined()
  expect(lineTimer({ ...ledger, waiting: [] }, 100)).toBeUndefined()
  const seats = [seat('a', until)]
  const sessions = ledger.sessions.map((one) => ({ ...one, seats }))
  const longest = lineTimer({ ...ledger, sessions, counselor: 'c'.repeat(40) }, 0)
  expect(longest?.id).toMatch(/^[\w.-]{60,64}$/)
})

test('the links of a letter lead to the very pages the bookings function answers', () => {
  const addresses = addressesAt('https://rantau.example/', 's'.repeat(32))
  for (const language of ['id', 'en'] as const) {
    const booking = aBooking({ wishes: { ...aBooking().wishes, language } })
    const { manage, again } = addresses(booking)
    const link = manage.split('/').at(-1) ?? ''
    expect(manage).toBe(`https://rantau.example${bookingPath(language, link)}`)
    expect(link).toMatch(/^[\w-]{22}\.[\w-]{43}$/)
    expect(again).toBe(`https://rantau.example${choosePath(language)}`)
  }
})

test('a letter that offers a time names the very button of its page', () => {
  for (const language of ['id', 'en'] as const)
    expect(letterWords[language].kinds.offered.next).toContain(
      `“${pageWords[language].booking.accept}”`,
    )
})
