import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { asides, leaseMs } from '../../functions/adapters/notices.ts'
import { dueTimers } from '../../functions/adapters/timers.ts'
import { notices } from '../../functions/notices/app.ts'
import { cancel } from '../../shared/booking/decide.ts'
import { dayMs, hourMs, minuteMs } from '../../shared/booking/time.ts'
import { begin, start, type TalksTold, talksTold } from './talks-told.ts'

let world: TalksTold

beforeEach(async () => {
  world = await talksTold()
})
afterEach(() => world.stop())

describe('in bad weather', () => {
  /** Before or after any call the process may die, or the other side be away. */
  const stormy = (dice: () => number, died: (mail: string) => void) => {
    const at = async <T>(call: () => Promise<T>, after: () => void = () => {}): Promise<T> => {
      if (dice() < 0.12) throw new Error('away before')
      const answer = await call()
      if (dice() < 0.12) {
        after()
        throw new Error('gone after')
      }
      return answer
    }
    const { notices: kept, post, scheduler, bookings } = world.ports
    return notices({
      ...world.ports,
      bookings: {
        ...bookings,
        read: (...asked) => at(() => bookings.read(...asked)),
        commit: (...asked) => at(() => bookings.commit(...asked)),
      },
      scheduler: {
        put: (timer) => at(() => scheduler.put(timer)),
        remove: (timer) => at(() => scheduler.remove(timer)),
        forget: (beginning) => at(() => scheduler.forget(beginning)),
      },
      post: {
        send: (mail) =>
          at(
            () => post.send(mail),
            () => died(mail.id),
          ),
      },
      notices: {
        claim: (...asked) => at(() => kept.claim(...asked)),
        finish: (...asked) =>
          at(() => kept.finish(...asked), undefined).catch((error) => {
            died([asked[0].booking, asked[0].letter, asked[0].version].join('.'))
            throw error
          }),
        release: (id) => at(() => kept.release(id)),
        // What is counted here would be set aside after five storms; the sky clears before that.
        failed: async () => 1,
        aside: kept.aside,
        call: (call) => at(() => kept.call(call)),
        forget: (...asked) => at(() => kept.forget(...asked)),
      },
    })
  }

  test('nobody is forgotten, and nobody gets a letter twice unless a process died over it', async () => {
    let seed = 20_261_122
    const dice = () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return seed / 2_147_483_648
    }
    const deaths = new Map<string, number>()
    const app = stormy(dice, (id) => deaths.set(id, (deaths.get(id) ?? 0) + 1))
    const people = Array.from({ length: 24 }, (_, at) => `p${String(at).padStart(2, '0')}`)
    for (const [at, id] of people.entries())
      await world.book(id, { at: start + at * 30 * minuteMs - (at > 21 ? -13 * hourMs : 0) })
    for (const id of people.slice(0, 8))
      await world.change(id, (books, one, now) => cancel(books, one, 'student', now))
    let events = await world.happened()
    let time = begin
    for (let storms = 0; storms < 60; storms++) {
      time += leaseMs + 1_000
      world.at(time)
      const failed = new Set(await world.deliver(events, app))
      const first = events.findIndex(({ dynamodb }) => failed.has(dynamodb?.SequenceNumber ?? ''))
      events = first === -1 ? [] : events.slice(first)
      for (const { task } of await dueTimers(world.records, time))
        await app.task(task).catch(() => {})
      if (events.length === 0) break
    }
    world.at(time + dayMs)
    await world.settle()
    for (const [at, id] of people.entries())
      expect(world.lettersTo(id)).toContain(at < 8 ? 'cancelled-by-student' : 'confirmed')
    const times = new Map<string, number>()
    for (const { id } of world.sent) times.set(id, (times.get(id) ?? 0) + 1)
    const tooOften = [...times].filter(([id, count]) => count > 1 + (deaths.get(id) ?? 0))
    expect(tooOften).toEqual([])
    expect(await asides(world.records)).toEqual([])
  })
})
