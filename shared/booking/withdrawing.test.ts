import { describe, expect, test } from 'vitest'
import { aBooking } from '../../test/arbitraries/bookings.ts'
import {
  agreesTo,
  type Booking,
  type BookingPurpose,
  keptAfterEndDays,
  stateAt,
} from './booking.ts'
import { changed } from './changing.ts'
import { cancel, erase, withdraw } from './decide.ts'
import { emptyLedger, weekOf } from './ledger.ts'
import { toldNow, whyNoReminder } from './telling.ts'
import { dayMs } from './time.ts'

const now = Date.parse('2026-12-01T00:00:00Z')
const all: readonly BookingPurpose[] = ['assessment', 'reminders', 'statistics']
const givenAt = '2026-11-22T00:00:00.000Z'

const booking: Booking = aBooking({
  wishes: { ...aBooking().wishes, assessment: 'i.t', note: 'Contoh' },
  consents: all.map((purpose) => ({ purpose, version: '2026-11', givenAt })),
})
const start = booking.place?.start ?? 0

describe('a consent that is taken back', () => {
  test('holds no more at once, and that it was given stays to be seen', () => {
    const { booking: after, change } = withdraw(booking, ['assessment'], now)
    expect(agreesTo(after, 'assessment')).toBe(false)
    expect(after.wishes).toEqual({ ...aBooking().wishes, note: 'Contoh' })
    expect(after.consents[0]).toEqual({
      purpose: 'assessment',
      version: '2026-11',
      givenAt,
      withdrawnAt: '2026-12-01T00:00:00.000Z',
    })
    expect(all.filter((one) => agreesTo(after, one))).toEqual(['reminders', 'statistics'])
    expect(change.bookings).toEqual([after])
    expect(after.version).toBe(booking.version + 1)
  })

  test('to be reminded keeps even a timer that rings from writing', () => {
    const reminder = { letter: 'reminder-hour', start } as const
    expect(whyNoReminder(booking, reminder, start - 1)).toBeUndefined()
    const { booking: after } = withdraw(booking, ['reminders'], now)
    expect(whyNoReminder(after, reminder, start - 1)).toBe('the student wants no reminders')
  })

  test('is no news: what was still to be told of the talk is told', () => {
    const untold = { letter: 'confirmed', version: booking.version } as const
    const { booking: after } = withdraw(booking, ['statistics'], now)
    const { booking: twice } = withdraw(after, ['reminders'], now)
    for (const one of [after, twice])
      expect(toldNow(one, untold, now)).toEqual({ kind: 'stands', booking: one })
    const again = { ...untold, version: after.version }
    expect(toldNow(changed(twice, now, {}), again, now).kind).toBe('stale')
  })

  test('once more, or never given, changes nothing', () => {
    const { booking: after } = withdraw(booking, ['reminders'], now)
    const again = withdraw(after, ['reminders'], now + 1)
    expect([again.booking, again.change.bookings]).toEqual([after, []])
  })
})

describe('a record', () => {
  const counselor = 'melati'
  const week = weekOf(start)
  const ledger = {
    ...emptyLedger(counselor, week),
    version: 3,
    sessions: [
      {
        id: 's1',
        service: booking.service,
        start,
        end: booking.place?.end ?? 0,
        beforeMinutes: 0,
        afterMinutes: 0,
        seatsMax: 1,
        seats: [{ id: booking.id, state: 'confirmed' as const }],
      },
    ],
  }
  const whom = {
    id: counselor,
    office: 'kupang',
    name: 'Contoh Melati',
    zone: 'Asia/Makassar',
    languages: ['id'],
    topics: ['way'],
    offerings: [],
    week: [],
    exceptions: [],
    limits: {},
  } as const
  const entry = { booking: booking.id, session: 's1', start, end: start + 1 }
  const books = {
    diaries: [
      {
        counselor: whom,
        ledgers: [week - 1, week, week + 1].map((one) =>
          one === week ? ledger : emptyLedger(counselor, one),
        ),
      },
    ],
    students: [{ student: 'h', version: 2, entries: [entry] }],
  }

  test('is erased whole: the seat is free, and nothing says that the student had one', () => {
    const { change } = erase(books, booking, now)
    expect(change.erased).toEqual([booking])
    expect(change.bookings).toEqual([])
    const written = JSON.stringify([
      change.ledgers.map(({ after }) => after),
      change.students[0]?.after,
    ])
    expect(written).not.toContain(booking.id)
  })

  test('is erased in any state, also after the talk', () => {
    expect(erase(books, booking, start + dayMs).kind).toBe('decided')
    expect(erase(books, { ...booking, state: 'cancelled' }, now).kind).toBe('decided')
  })

  test('of a cancelled talk ends soon, and never later than it would have', () => {
    const done = cancel(books, booking, 'student', now)
    if (done.kind !== 'decided') throw new Error(done.kind)
    expect(stateAt(done.booking, now)).toBe('cancelled')
    expect(done.booking.expiresAt).toBe(now + keptAfterEndDays * dayMs)
    const short = cancel(books, { ...booking, expiresAt: now + dayMs }, 'student', now)
    expect(short).toMatchObject({ booking: { expiresAt: now + dayMs } })
  })
})
