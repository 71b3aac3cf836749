import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aBooking } from '../../test/arbitraries/bookings.ts'
import type { Booking, BookingState } from '../booking/booking.ts'
import { talkTold } from './talk-told.ts'
import {
  again,
  attempted,
  dueAfter,
  type Endpoint,
  messageFor,
  type Outcome,
  triesMax,
} from './webhook.ts'

const endpoint: Endpoint = {
  campus: 'kampus',
  id: 'e'.repeat(22),
  url: 'https://sistem.kampus.example/',
  types: ['talk.booked'],
  language: 'id',
  createdAt: 0,
  secretAt: 0,
}
const told = {
  id: 'evt_1',
  type: 'talk.booked',
  at: Date.UTC(2026, 11, 1),
  campus: 'kampus',
  talk: { booking: 'b'.repeat(22), version: 1 },
} as const
const answered = (status: number): Outcome => ({ kind: 'answered', status })

describe('a message to a campus', () => {
  test('says what and when and never who, in fewer than 300 bytes', () => {
    const { body } = messageFor(endpoint, told, told.at)
    expect(JSON.parse(body)).toEqual({
      type: 'talk.booked',
      timestamp: '2026-12-01T00:00:00.000Z',
      data: { event: 'evt_1', campus: 'kampus', booking: 'b'.repeat(22), version: 1 },
    })
    expect(body.length).toBeLessThan(300)
  })

  test('is tried ten times over about three days, and then its endpoint is stopped', () => {
    let [message, now] = [messageFor(endpoint, told, 0), 0]
    const waits: number[] = []
    for (;;) {
      const after = attempted(message, { at: now, ms: 0, outcome: answered(500) }, 0)
      message = after.message
      if (message.due === undefined) {
        expect([message.state, after.off]).toEqual(['failed', 'gave-up'])
        break
      }
      expect(after.off).toBeUndefined()
      waits.push((message.due - now) / 1_000)
      now = message.due
    }
    expect(waits).toEqual([5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400])
    expect(message.tries).toBe(triesMax)
    expect(again(message, now)).toMatchObject({ id: 'evt_1', state: 'waiting', tries: 0, due: now })
  })

  test('comes later by chance, never sooner and by a tenth at most', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: triesMax - 1 }),
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        (tries, draw) => {
          const [least, due] = [dueAfter(tries, 0, 0) ?? 0, dueAfter(tries, 0, draw) ?? 0]
          expect(due).toBeGreaterThanOrEqual(least)
          expect(due).toBeLessThanOrEqual(Math.ceil(least * 1.1))
        },
      ),
      { numRuns: 5_000 },
    )
  })

  test('is taken by 2xx alone; 410 stops the endpoint at once; a redirect is a failure', () => {
    const came = (outcome: Outcome) =>
      attempted(messageFor(endpoint, told, 0), { at: 0, ms: 3, outcome }, 0)
    for (const status of [200, 204, 299])
      expect(came(answered(status)).message.state).toBe('delivered')
    for (const status of [199, 301, 302, 307, 400, 404, 429, 500])
      expect([status, came(answered(status)).message.state]).toEqual([status, 'waiting'])
    expect(came(answered(410))).toMatchObject({ off: 'gone', message: { state: 'failed' } })
    expect(came({ kind: 'not-reached', why: 'timeout' }).message.state).toBe('waiting')
  })

  test('for an endpoint that is off is held back, to be asked for later', () => {
    const off = { ...endpoint, off: { why: 'by-hand' as const, at: 0 } }
    const message = messageFor(off, told, 0)
    expect(message).toMatchObject({ state: 'failed', attempts: [] })
    expect(message.due).toBeUndefined()
  })
})

const states: readonly BookingState[] = [
  'waiting',
  'offered',
  'pending',
  'confirmed',
  'cancelled',
  'declined',
  'lapsed',
  'attended',
  'no-show',
]
const at = (state: BookingState, start = 1): Booking => ({
  ...aBooking(),
  state,
  place: ['waiting'].includes(state) ? undefined : { session: 's', start, end: start + 1 },
})

describe('of a talk that was booked from its page a campus hears', () => {
  test('that it was asked for, booked, moved and cancelled, each once', () => {
    expect(talkTold(undefined, at('confirmed'))).toBe('talk.booked')
    expect(talkTold(undefined, at('pending'))).toBe('talk.requested')
    expect(talkTold(undefined, at('waiting'))).toBe('talk.requested')
    expect(talkTold(at('waiting'), at('offered'))).toBeUndefined()
    expect(talkTold(at('offered'), at('confirmed', 2))).toBe('talk.booked')
    expect(talkTold(at('pending'), at('confirmed'))).toBe('talk.booked')
    expect(talkTold(at('confirmed'), at('confirmed', 2))).toBe('talk.moved')
    expect(talkTold(at('confirmed'), at('confirmed'))).toBeUndefined()
    for (const end of ['cancelled', 'declined', 'lapsed'] as const)
      expect(talkTold(at('pending'), at(end))).toBe('talk.cancelled')
  })

  test('nothing of what came of it, of an erasure, or of an end that was told before', () => {
    for (const state of states) {
      expect(talkTold(at(state), undefined)).toBeUndefined()
      for (const outcome of ['attended', 'no-show'] as const)
        expect(talkTold(at(state), at(outcome))).toBeUndefined()
      for (const over of ['cancelled', 'declined', 'lapsed', 'attended', 'no-show'] as const)
        expect(talkTold(at(over), at(state))).toBeUndefined()
    }
  })
})
