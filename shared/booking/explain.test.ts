import { describe, expect, test } from 'vitest'
import { explain } from './explain.ts'
import { type Seat, type Session, type Waiting, weekOf } from './ledger.ts'
import { listedStarts, whyNotNow } from './listing.ts'
import type { Counselor, Offering } from './roster.ts'
import { dayMs, hourMs, type Instant, minuteMs } from './time.ts'
import { type Diary, diaryOf } from './weeks.ts'

const now = Date.parse('2026-12-01T00:00:00Z')
const at = (time: string): Instant => Date.parse(`2026-12-${time}:00Z`)

const talk: Offering = {
  service: 'talk-30',
  kind: 'individual',
  minutes: 30,
  seatsMax: 1,
  seatsMin: 1,
  ways: ['online'],
  stepMinutes: 15,
  beforeMinutes: 5,
  afterMinutes: 15,
  noticeMinutesMin: 120,
  daysAheadMax: 28,
  confirmation: { kind: 'immediate' },
}
const group: Offering = { ...talk, service: 'group-60', kind: 'group', minutes: 60, seatsMax: 2 }

/** From nine to twelve in Kupang, Sundays too: 01:00 to 04:00 UTC. */
const melati: Counselor = {
  id: 'melati',
  office: 'kupang',
  name: 'Contoh Melati',
  zone: 'Asia/Makassar',
  languages: ['id'],
  topics: ['way'],
  offerings: [talk, group],
  week: ([1, 2, 3, 4, 5, 7] as const).map((weekday) => ({ weekday, from: '09:00', to: '12:00' })),
  exceptions: [],
  limits: {},
}

const seat = (id: string): Seat => ({ id, state: 'confirmed' })

const session = (start: Instant, change: Partial<Session> = {}): Session => ({
  id: `at-${start}`,
  service: 'talk-30',
  start,
  end: start + 30 * minuteMs,
  beforeMinutes: 5,
  afterMinutes: 15,
  seatsMax: 1,
  seats: [seat('ada')],
  ...change,
})

const diary = (
  sessions: readonly Session[],
  waiting: readonly Waiting[] = [],
  counselor: Counselor = melati,
): Diary => {
  const weeks = [0, 1, 2, 3, 4].map((count) => weekOf(now) - 1 + count)
  const written = weeks.map((week) => ({
    counselor: 'melati',
    week,
    version: 1,
    sessions: sessions.filter(({ start }) => weekOf(start) === week),
    waiting: waiting.filter(({ from }) => weekOf(from) === week),
  }))
  return diaryOf(counselor, weeks, written)
}

const why = (known: Diary, start: Instant, service = 'talk-30', when = now) =>
  explain(known, service, start, { now: when })

const nine = at('08T01:00')

describe('why a start is not free', () => {
  test('names the hours before and after, where the office is closed', () => {
    expect(why(diary([]), at('08T04:00'))).toEqual({
      kind: 'off-hours',
      before: { from: nine, to: at('08T04:00') },
      after: { from: at('09T01:00'), to: at('09T04:00') },
    })
  })

  test('names the starts beside it, where it is off the grid', () => {
    const [before, after] = [at('08T01:15'), at('08T01:30')]
    expect(why(diary([]), at('08T01:20'))).toEqual({ kind: 'off-grid', before, after })
    const last = { kind: 'off-grid', before: at('08T03:15'), after: at('08T03:30') }
    expect(why(diary([]), at('08T03:20'))).toEqual(last)
  })

  test('names the first start that is late enough, to the minute', () => {
    const late = nine - 2 * hourMs + 1
    expect(why(diary([]), nine, 'talk-30', late)).toEqual({
      kind: 'too-soon',
      earliest: nine + 1,
    })
    expect(why(diary([]), nine, 'talk-30', late - 1)).toBeUndefined()
  })

  test('names the end of the last day, on the calendar of the counselor', () => {
    const near = { ...talk, daysAheadMax: 6 }
    const known = diary([], [], { ...melati, offerings: [near] })
    // In Kupang it is already the first of December; six days ahead is the seventh.
    const latest = at('07T16:00')
    expect(why(known, nine)).toEqual({ kind: 'too-far', latest })
    expect(why(known, at('07T01:00'))).toBeUndefined()
  })

  test('names the time taken with its pauses, and when a hold on it runs out', () => {
    const taken = { from: nine - 5 * minuteMs, to: nine + 45 * minuteMs }
    expect(why(diary([session(nine)]), nine)).toEqual({ kind: 'slot-taken', taken })
    const until = now + 10 * minuteMs
    const held = session(nine, { seats: [{ id: 'h', state: 'held', until, visitor: 'you' }] })
    expect(why(diary([held]), nine)).toEqual({ kind: 'slot-taken', taken, until })
  })

  test('names how many wait, and when a seat of the group may come free', () => {
    const until = now + 3 * hourMs
    const full = session(nine, {
      service: 'group-60',
      end: nine + hourMs,
      seatsMax: 2,
      seats: [seat('ada'), { id: 'b', state: 'pending', until }],
    })
    const waits = { id: 'c', service: 'group-60', from: nine, to: nine, since: 1 }
    expect(why(diary([full], [waits]), nine, 'group-60')).toEqual({
      kind: 'session-full',
      seatsMax: 2,
      waiting: 1,
      until,
    })
  })

  test('names the day or the week that is full, as they are on the wall of the counselor', () => {
    const limits = { perDay: 1 }
    const known = diary([session(nine)], [], { ...melati, limits })
    const day = { from: at('07T16:00'), to: at('08T16:00') }
    expect(why(known, at('08T03:00'))).toEqual({ kind: 'day-limit', perDay: 1, day })
    expect(why(known, at('09T01:00'))).toBeUndefined()
  })

  test('is not the limit of a week that begins on the Monday after', () => {
    const sunday = at('13T01:00')
    const known = diary([session(sunday)], [], { ...melati, limits: { perWeek: 1 } })
    const week = { from: at('06T16:00'), to: at('13T16:00') }
    const full = { kind: 'week-limit', perWeek: 1, week }
    expect([at('07T01:00'), at('08T01:00')].map((start) => why(known, start))).toEqual([full, full])
    expect([at('06T01:00'), at('14T01:00')].map((start) => why(known, start))).toEqual([
      undefined,
      undefined,
    ])
  })

  test('is nothing where it is free, or that nobody gives this kind of talk', () => {
    expect(why(diary([]), nine)).toBeUndefined()
    const dance = { kind: 'service-unknown', service: 'dance' }
    expect(why(diary([]), nine, 'dance')).toEqual(dance)
  })
})

describe('the pause between two talks', () => {
  test('may be the pause of both, so the longer counts', () => {
    const known = diary([session(at('08T02:00'))])
    const free = listedStarts(known, 'talk-30', { from: nine, to: nine + dayMs / 2 }, { now })
    expect(free.map(({ start }) => (start - nine) / minuteMs)).toEqual([0, 15, 105, 120, 135, 150])
  })

  test('is that which a talk was booked with, whatever new ones need', () => {
    const long = session(at('08T01:30'), { afterMinutes: 60 })
    expect(whyNotNow(diary([long]), 'talk-30', at('08T02:45'), { now })?.kind).toBe('slot-taken')
    expect(whyNotNow(diary([long]), 'talk-30', at('08T03:00'), { now })).toBeUndefined()
  })

  test('is not needed towards the hours of the office', () => {
    const [first, last] = [nine, at('08T03:30')]
    expect([first, last].map((start) => why(diary([]), start))).toEqual([undefined, undefined])
  })

  test('is kept around what the office opened for itself, though nobody sits there yet', () => {
    const known = diary([session(nine, { seats: [], opened: true })])
    expect(why(known, nine)?.kind).toBe('slot-taken')
  })
})
