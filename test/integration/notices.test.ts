// Over 300 lines: all that a student is told, and all that must not be, a sentence each.
import ICAL from 'ical.js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { key } from '../../functions/adapters/keys.ts'
import { asides, callStore, leaseMs } from '../../functions/adapters/notices.ts'
import { dueTimers, tableTimers } from '../../functions/adapters/timers.ts'
import { bookingsApp } from '../../functions/bookings/app.ts'
import { dueCalls, written } from '../../functions/bookings/calls.ts'
import type { BookingsPorts } from '../../functions/bookings/ports.ts'
import { newId } from '../../functions/http/capability.ts'
import { mailedToken } from '../../functions/http/mailed-link.ts'
import { notices } from '../../functions/notices/app.ts'
import { PoisonError } from '../../functions/notices/poison.ts'
import {
  approve,
  cancel,
  decline,
  erase,
  hold,
  move,
  withdraw,
} from '../../shared/booking/decide.ts'
import { dayMs, hourMs, minuteMs } from '../../shared/booking/time.ts'
import { counselorOf, doorOf } from '../fake-door.ts'
import { allItems } from './case-world.ts'
import { begin, counselor, start, type TalksTold, talksTold } from './talks-told.ts'

let world: TalksTold
const later = start + 2 * hourMs

beforeEach(async () => {
  world = await talksTold()
})
afterEach(() => world.stop())

const moveTo =
  (to: number) =>
  (books: Parameters<typeof move>[0], one: Parameters<typeof move>[1], now: number) =>
    move(
      books,
      one,
      { at: { counselor: 'melati', service: one.service, start: to }, by: 'student' },
      now,
    )

/** What the pages and the API of talks stand on, in the same world. */
const pagePorts = (): BookingsPorts => ({
  clock: world.ports.clock,
  bookings: world.bookings,
  calls: callStore(world.as('bookings')),
  frames: { frame: async () => undefined },
  pause: async () => {},
  mailed: (id) => mailedToken('s'.repeat(32), id),
  door: doorOf(counselorOf('kupang')),
})

const entryIn = (content = '') => {
  const calendar = new ICAL.Component(ICAL.parse(content))
  const event = calendar.getFirstSubcomponent('vevent')
  const [uid, sequence, status] = ['uid', 'sequence', 'status'].map((name) =>
    String(event?.getFirstPropertyValue(name)),
  )
  return { method: calendar.getFirstPropertyValue('method'), uid, sequence, status }
}

describe('a student who books, moves and cancels', () => {
  test('gets exactly three letters, in order, about one entry of the calendar', async () => {
    await world.book('ana')
    await world.change('ana', moveTo(start + hourMs))
    await world.change('ana', (books, one, now) => cancel(books, one, 'student', now))
    await world.settle()
    expect(world.letters()).toEqual(['confirmed', 'moved-by-student', 'cancelled-by-student'])
    const entries = world.sent.map(({ calendar }) => entryIn(calendar?.content))
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(1)
    expect(entries.map(({ method, sequence, status }) => [method, sequence, status])).toEqual([
      ['REQUEST', '0', 'CONFIRMED'],
      ['REQUEST', '1', 'CONFIRMED'],
      ['CANCEL', '2', 'CANCELLED'],
    ])
  })

  test('finds them in the mailbox of this machine, newest first, as text, HTML and calendar file', async () => {
    await world.book('ana')
    await world.settle()
    world.at(begin + hourMs)
    await world.change('ana', (books, one, now) => cancel(books, one, 'student', now))
    await world.settle()
    const kept = await world.mailbox()
    expect(kept.map(({ id }) => id.split('.')[1])).toEqual(['cancelled-by-student', 'confirmed'])
    expect(kept[1]?.text).toContain('Rabu, 9 Desember 2026, 09.00')
    expect(kept[1]?.calendar?.content).toContain('BEGIN:VEVENT')
  })
})

describe('however often an event is delivered', () => {
  test('the student gets one letter of it', async () => {
    await world.book('ana')
    const events = await world.happened()
    for (let time = 0; time < 5; time++) expect(await world.deliver(events)).toEqual([])
    expect(world.letters()).toEqual(['confirmed'])
  })

  test('also when several deliver it at the same time', async () => {
    await world.book('ana')
    const events = await world.happened()
    await Promise.all(Array.from({ length: 8 }, () => world.deliver(events)))
    world.at(begin + leaseMs + 1)
    await world.settle()
    expect(world.letters()).toEqual(['confirmed'])
  })

  test('a reminder goes out once, and an old event never moves the timer of a newer one', async () => {
    await world.book('ana')
    const first = await world.happened()
    await world.deliver(first)
    await world.change('ana', moveTo(start + dayMs))
    await world.settle()
    await world.deliver(first)
    world.at(start - 23 * hourMs)
    await world.settle()
    expect(world.letters()).toEqual(['confirmed', 'moved-by-student'])
    world.at(start + hourMs)
    await world.settle()
    await world.settle()
    expect(world.letters().at(-1)).toBe('reminder-day')
    expect(world.letters()).toHaveLength(3)
  })
})

describe('what cannot be told', () => {
  test('is set aside and counted, and everybody else gets their letter', async () => {
    await world.book('ana')
    await world.put({
      pk: 'BOOKING#broken',
      sk: 'BOOKING',
      id: 'broken',
      state: 'strange',
      version: 1,
    })
    await world.put({ pk: 'LEDGER#broken', sk: 'WEEK#000001', sessions: 'none' })
    await world.book('ben', { at: start + hourMs })
    expect(await world.deliver(await world.happened())).toEqual([])
    expect(world.letters()).toEqual(['confirmed', 'confirmed'])
    const aside = await asides(world.records)
    expect(aside.map(({ item }) => item).sort()).toEqual([
      'BOOKING#broken BOOKING',
      'LEDGER#broken WEEK#000001',
    ])
    expect(aside[0]?.why).toMatch(/not as expected/)
    expect(JSON.stringify(aside)).not.toContain('strange')
  })

  test('a task that makes no sense is set aside too', async () => {
    await world.app.task({ kind: 'nonsense' })
    expect(await asides(world.records)).toHaveLength(1)
  })

  test('a task that fails is called three times and then set aside; another failure is its own', async () => {
    const bookings = {
      ...world.ports.bookings,
      roster: () => Promise.reject(new TypeError('a defect')),
    }
    const app = notices({ ...world.ports, bookings })
    const task = { kind: 'line', counselor: 'melati', week: 2969, at: begin }
    for (const time of ['first', 'second'])
      await expect(app.task(task), time).rejects.toThrow(/come again/)
    await app.task(task)
    expect(await asides(world.records)).toHaveLength(1)
    await expect(app.task({ ...task, at: begin + 1 })).rejects.toThrow(/come again/)
  })

  test('an event that fails in another way comes again, later ones of the same booking wait, and after five times it is set aside', async () => {
    let failures = 1
    const bookings = {
      ...world.ports.bookings,
      roster: async () => {
        if (failures-- > 0) throw new TypeError('a defect')
        return world.ports.bookings.roster()
      },
    }
    const app = notices({ ...world.ports, bookings })
    await world.book('ana')
    await world.change('ana', moveTo(start + hourMs))
    const events = (await world.happened()).filter(({ dynamodb }) =>
      dynamodb?.Keys?.pk?.S?.startsWith('BOOKING#'),
    )
    const sequences = events.map(({ dynamodb }) => dynamodb?.SequenceNumber)
    expect(await world.deliver(events, app)).toEqual(sequences)
    world.at(begin + leaseMs + 1)
    expect(await world.deliver(events, app)).toEqual([])
    expect(world.letters()).toEqual(['confirmed', 'moved-by-student'])
    failures = 5
    await world.book('ben', { at: start + 4 * hourMs })
    const more = await world.happened()
    for (let time = 1; time < 5; time++) {
      world.at(begin + (time + 1) * (leaseMs + 1))
      expect(await world.deliver(more, app)).toHaveLength(1)
    }
    world.at(begin + 6 * (leaseMs + 1))
    expect(await world.deliver(more, app)).toEqual([])
    expect(await asides(world.records)).toHaveLength(1)
  })
})

describe('when the mail server is away', () => {
  const failing = (times: number) => {
    let left = times
    return notices({
      ...world.ports,
      post: {
        send: async (mail) => {
          if (left-- > 0) throw new Error('421 try again later')
          await world.ports.post.send(mail)
        },
      },
    })
  }

  test('nobody else waits, and the letter goes out once it is back', async () => {
    const app = failing(1)
    await world.book('ana')
    await world.book('ben', { at: start + hourMs })
    expect(await world.deliver(await world.happened(), app)).toEqual([])
    expect(world.lettersTo('ben')).toEqual(['confirmed'])
    world.at(begin + 5 * minuteMs)
    await world.settle()
    expect(world.lettersTo('ana')).toEqual(['confirmed'])
  })

  test('whoever left a number is written to by hand once mail was tried for long enough', async () => {
    const app = failing(Number.POSITIVE_INFINITY)
    const contact = { name: 'Ana', email: 'ana@kampus.example', whatsapp: '6281234567890' }
    await world.book('ana', { contact })
    await world.book('ben', { at: start + hourMs })
    await world.deliver(await world.happened(), app)
    for (let at = begin; at < begin + dayMs; at += hourMs) {
      world.at(at)
      for (const timer of await dueTimers(world.records, at)) {
        await app.task(timer.task)
        await tableTimers(world.records).remove(timer)
      }
    }
    const calls = await callStore(world.records).list('kupang')
    expect(calls.map(({ booking, letter }) => `${booking} ${letter}`)).toEqual([
      `${'ana'.padEnd(22, '_')} confirmed`,
    ])
    const aside = await asides(world.records)
    expect(aside.map(({ item }) => item)).toEqual([`BOOKING#${'ben'.padEnd(22, '_')}`])
  })

  test('a letter that something newer has overtaken stays unsent', async () => {
    const app = failing(1)
    await world.book('ana')
    await world.deliver(await world.happened(), app)
    await world.change('ana', moveTo(start + hourMs))
    world.at(begin + 5 * minuteMs)
    await world.settle()
    expect(world.letters()).toEqual(['moved-by-student'])
  })

  test('nobody is awaited by a letter at a talk that has begun, but what is off is told', async () => {
    const app = failing(1)
    await world.book('ana')
    await world.deliver(await world.happened(), app)
    await world.book('ben', { at: start + hourMs })
    await world.book('cai', { at: start + 3 * hourMs })
    await world.change('cai', (books, one, now) => cancel(books, one, 'student', now))
    world.at(start + 4 * hourMs)
    await world.settle()
    expect(world.letters()).toEqual(['cancelled-by-student'])
  })

  test('a process that died between sending and saying so sends again only after its lease', async () => {
    const dying = notices({
      ...world.ports,
      notices: { ...world.ports.notices, finish: () => Promise.reject(new Error('killed')) },
    })
    await world.book('ana')
    const events = await world.happened()
    expect(await world.deliver(events, dying)).toHaveLength(1)
    await world.deliver(events)
    await world.settle()
    expect(world.letters()).toEqual(['confirmed'])
    world.at(begin + leaseMs + 1_000)
    await world.settle()
    expect(world.letters()).toEqual(['confirmed', 'confirmed'])
    await world.deliver(events)
    expect(world.letters()).toHaveLength(2)
    expect(await world.mailbox()).toHaveLength(1)
  })
})

describe('reminders', () => {
  test('come a day and an hour before, once each', async () => {
    await world.book('ana')
    await world.settle()
    for (const at of [start - dayMs - 1, start - dayMs, start - hourMs, start - 1, start + 1]) {
      world.at(at)
      await world.settle()
    }
    expect(world.letters()).toEqual(['confirmed', 'reminder-day', 'reminder-hour'])
  })

  test('do not come for a cancelled talk, even if their timer rings', async () => {
    await world.book('ana')
    await world.settle()
    const timers = await dueTimers(world.records, start)
    await world.change('ana', (books, one, now) => cancel(books, one, 'student', now))
    await world.settle()
    expect(await dueTimers(world.records, start)).toEqual([])
    world.at(start - hourMs)
    for (const { task } of timers) await world.app.task(task)
    expect(world.letters()).toEqual(['confirmed', 'cancelled-by-student'])
  })

  test('whose time was past when the talk was booked are skipped, not sent late', async () => {
    world.at(start - 3 * hourMs)
    await world.book('ana')
    await world.settle()
    world.at(start - hourMs)
    await world.settle()
    expect(world.letters()).toEqual(['confirmed', 'reminder-hour'])
  })

  test('do not come to who wants them no more, nor to who erased their booking', async () => {
    for (const name of ['ana', 'ben']) await world.book(name, name === 'ana' ? {} : { at: later })
    await world.settle()
    const timers = await dueTimers(world.records, later)
    expect(timers).toHaveLength(4)
    await world.change('ana', (_, one, now) => withdraw(one, ['reminders'], now))
    const { booking } = await world.booksFor(later, ['ben'.padEnd(22, '_')])
    if (booking === undefined) throw new Error('no booking ben')
    const { books } = await world.booksFor(later)
    await world.bookings.commit(erase(books, booking, begin).change)
    await world.settle()
    expect(await dueTimers(world.records, later)).toEqual([])
    world.at(start - hourMs)
    for (const { task } of timers) await world.app.task(task)
    expect(world.letters()).toEqual(['confirmed', 'confirmed'])
  })

  test('come only to those who wanted them', async () => {
    await world.book('ana', { consents: [] })
    await world.settle()
    world.at(start - 1)
    await world.settle()
    expect(world.letters()).toEqual(['confirmed'])
  })
})

describe('requests and the line', () => {
  test('a request is answered, and the calendar entry is certain only then', async () => {
    await world.book('ana', { service: 'asked-30' })
    await world.change('ana', approve)
    await world.book('ben', { service: 'asked-30', at: start + hourMs })
    await world.change('ben', (books, one, now) => decline(books, one, 'Konselor sakit.', now))
    await world.settle()
    expect(world.lettersTo('ana')).toEqual(['requested', 'approved'])
    expect(world.lettersTo('ben')).toEqual(['requested', 'declined'])
    const status = world.sent.map(({ calendar }) => entryIn(calendar?.content).status)
    expect(status.sort()).toEqual(['CANCELLED', 'CONFIRMED', 'TENTATIVE', 'TENTATIVE'])
    expect(world.sent.at(-1)?.text).toContain('Konselor sakit.')
  })

  test('a request nobody answers ends by the clock, is told, and leaves the calendar', async () => {
    await world.book('ana', { service: 'asked-30' })
    await world.settle()
    world.at(begin + 48 * hourMs + 1)
    await world.settle()
    expect(world.letters()).toEqual(['requested', 'request-lapsed'])
    expect(entryIn(world.sent[1]?.calendar?.content)).toMatchObject({
      method: 'CANCEL',
      sequence: '1',
    })
  })

  test('a seat that is given up is offered to who waits longest, and if they let it lapse to the next', async () => {
    await world.book('ana')
    await world.wait('ben')
    world.at(begin + minuteMs)
    await world.wait('cai')
    await world.change('ana', (books, one, now) => cancel(books, one, 'student', now))
    await world.settle()
    expect(world.lettersTo('ben')).toEqual(['waiting', 'offered'])
    expect(world.lettersTo('cai')).toEqual(['waiting'])
    world.at(begin + dayMs)
    await world.settle()
    expect(world.lettersTo('ben')).toEqual(['waiting', 'offered', 'offer-lapsed'])
    expect(world.lettersTo('cai')).toEqual(['waiting', 'offered'])
  })

  test('a hold that is let go is offered to who waits, though nobody touches it', async () => {
    const { bookings } = world
    const visitor = { visitor: 'v'.repeat(64), version: 0, holds: [] }
    const at = { counselor: 'melati', service: 'talk-30', start }
    const { books } = await world.booksFor(start)
    const held = hold({ ...books, visitor }, at, 'held', begin)
    if (held.kind !== 'decided') throw new Error(held.kind)
    await bookings.commit(held.change)
    await world.wait('ben')
    await world.settle()
    expect(world.letters()).toEqual(['waiting'])
    world.at(begin + 11 * minuteMs)
    await world.settle()
    expect(world.letters()).toEqual(['waiting', 'offered'])
  })

  test('a hold that ran out before its event was read is offered all the same', async () => {
    const visitor = { visitor: 'v'.repeat(64), version: 0, holds: [] }
    const at = { counselor: 'melati', service: 'talk-30', start }
    const held = hold({ ...(await world.booksFor(start)).books, visitor }, at, 'held', begin)
    if (held.kind !== 'decided') throw new Error(held.kind)
    await world.bookings.commit(held.change)
    await world.wait('ben')
    world.at(begin + 11 * minuteMs)
    await world.settle()
    expect(world.letters()).toEqual(['waiting', 'offered'])
  })

  test('whoever was deleted from outside while they waited keeps nobody behind them waiting', async () => {
    const { bookings } = world
    const at = { counselor: 'melati', service: 'talk-30', start }
    const visitor = { visitor: 'v'.repeat(64), version: 0, holds: [] }
    const held = hold({ ...(await world.booksFor(start)).books, visitor }, at, 'held', begin)
    if (held.kind !== 'decided') throw new Error(held.kind)
    await bookings.commit(held.change)
    const { id } = await world.wait('ana')
    await world.wait('ben')
    await world.forget(key.booking(id))
    world.at(begin + 11 * minuteMs)
    await world.settle()
    expect(world.lettersTo('ben')).toEqual(['waiting', 'offered'])
  })

  test('who waited in vain is told when their range is over', async () => {
    await world.book('ana')
    await world.wait('ben')
    await world.settle()
    world.at(start + 1)
    await world.settle()
    expect(world.lettersTo('ben')).toEqual(['waiting', 'line-ended'])
  })
})

describe('the counselor', () => {
  const email = 'melati@kantor.example'
  beforeEach(() => world.put({ ...key.counselor('melati'), counselor: { ...counselor, email } }))
  const toCounselor = () => world.sent.filter(({ to }) => to === email)

  test('is told of a request, of its end, and has one entry of it in their calendar', async () => {
    const contact = { name: 'Ana Rahasia', email: 'ana@kampus.example' }
    await world.book('ana', { service: 'asked-30', contact })
    const events = await world.happened()
    await Promise.all([world.deliver(events), world.deliver(events)])
    world.at(begin + leaseMs + 1)
    await world.settle()
    world.at(begin + 48 * hourMs + 1)
    await world.settle()
    const told = toCounselor()
    expect(told.map(({ id }) => id.split('.')[1])).toEqual([
      'counselor-requested',
      'counselor-lapsed',
    ])
    expect(told[0]?.text).toContain('Mohon dijawab paling lambat Rabu, 2 Desember 2026, 08.00 WITA')
    expect(JSON.stringify(told)).not.toMatch(/Rahasia|ana@|ana_+\.[\w-]{43}/)
    const entries = told.map((mail) => entryIn(mail.calendar?.content))
    expect(entries.map(({ method, sequence }) => [method, sequence])).toEqual([
      ['REQUEST', '0'],
      ['CANCEL', '1'],
    ])
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(1)
  })

  test('hears that an hour is free where a student erased it all, and nothing of whom', async () => {
    await world.book('ana')
    await world.settle()
    const { books, booking } = await world.booksFor(start, ['ana'.padEnd(22, '_')])
    if (booking === undefined) throw new Error('no booking ana')
    await world.bookings.commit(erase(books, booking, begin).change)
    const events = await world.happened()
    await Promise.all([world.deliver(events), world.deliver(events)])
    await world.settle()
    const told = toCounselor()
    expect(told.map(({ id }) => id.split('.')[1])).toEqual([
      'counselor-booked',
      'counselor-cancelled',
    ])
    expect(told.map(({ calendar }) => entryIn(calendar?.content).method)).toEqual([
      'REQUEST',
      'CANCEL',
    ])
    expect(world.sent.filter(({ to }) => to !== email)).toHaveLength(1)
  })

  test.each([
    ['the mail server is away', { post: { send: async () => Promise.reject(new Error('away')) } }],
    [
      'nobody knows their office',
      { bookings: { roster: async () => ({ offices: [], counselors: [] }) } },
    ],
    ['nothing can be sent', { post: { send: async () => Promise.reject(new PoisonError('no')) } }],
  ])('leaves no trace of who erased a talk where %s', async (_, broken) => {
    await world.book('ana')
    await world.settle()
    const id = 'ana'.padEnd(22, '_')
    const { books, booking } = await world.booksFor(start, [id])
    if (booking === undefined) throw new Error('no booking ana')
    await world.bookings.commit(erase(books, booking, begin).change)
    const own = { ...world.ports, ...broken, log: () => {} }
    const app = notices({ ...own, bookings: { ...world.ports.bookings, ...own.bookings } })
    const events = await world.happened()
    for (let times = 0; times < 6; times += 1) await world.deliver(events, app)
    const left = (await allItems(world.records)).filter((item) => item.includes(id))
    expect(left).toEqual([])
  })

  test('whose talk went to another is told even if mail was away, and however much came after', async () => {
    const other = { ...counselor, id: 'kenari', email: 'kenari@kantor.example' }
    await world.put({ ...key.counselor('kenari'), counselor: other })
    await world.book('ana')
    await world.settle()
    const image = (await world.booksFor(start, ['ana'.padEnd(22, '_')])).booking
    if (image === undefined) return expect.unreachable('no booking')
    const moved = { ...image, version: 2, sequence: 1, moves: 1, counselor: 'kenari' }
    await world.put({ ...key.booking(image.id), ...moved })
    let away = 3
    const app = notices({
      ...world.ports,
      post: {
        send: (mail) => (away-- > 0 ? Promise.reject(Error('421')) : world.ports.post.send(mail)),
      },
    })
    await world.deliver(await world.happened(), app)
    world.sent.length = 0
    await world.put({ ...key.booking(image.id), ...moved, version: 3, state: 'attended' })
    world.at(begin + 5 * minuteMs)
    await world.settle()
    expect(world.sent.map(({ id, to }) => `${id.split('.')[1]} ${to}`)).toEqual([
      `counselor-left ${email}`,
    ])
    expect(entryIn(world.sent[0]?.calendar?.content)).toMatchObject({
      method: 'CANCEL',
      uid: `${image.id}.talk-30.counselor@rantau`,
    })
  })
})

test('a student without e-mail gets no mail and stands on the list of the office, once', async () => {
  await world.book('ana', { contact: { name: 'Ana', whatsapp: '6281234567890' } })
  const events = await world.happened()
  await world.deliver(events)
  await world.deliver(events)
  expect(world.letters()).toEqual([])
  const calls = callStore(world.records)
  const [call, ...others] = await calls.list('kupang')
  expect([call?.letter, others]).toEqual(['confirmed', []])
  if (call === undefined) return expect.unreachable('nobody to write to')
  const [at, later] = [begin + hourMs, begin + 2 * hourMs]
  expect(await Promise.all([calls.done(call, at), calls.done(call, at)])).toEqual([at, at])
  expect(await calls.done(call, later)).toBe(at)
  expect(await calls.done({ ...call, version: 9 }, later)).toBeUndefined()
  expect(await calls.list('kupang')).toEqual([])
  await world.deliver(events)
  expect(await calls.list('kupang')).toEqual([])
})

test('the office has one message for one student, and what it has sent says all that was to be said', async () => {
  world.at(start - 25 * hourMs)
  const { id } = await world.book('ana', {
    contact: { name: 'Ana', whatsapp: '6281234567890' },
  })
  await world.book('ben', {
    at: start + 4 * hourMs,
    contact: { name: 'Ben', whatsapp: '6281234567891' },
  })
  await world.settle()
  world.at(start - 23 * hourMs)
  await world.settle()
  const calls = callStore(world.records)
  const ports = { ...pagePorts(), calls }
  const due = async () =>
    (await dueCalls(ports, 'https://rantau.example', 'kupang')).map(
      ({ name, letter }) => `${name} ${letter}`,
    )
  expect(await calls.list('kupang')).toHaveLength(3)
  expect(await due()).toEqual(['Ben confirmed', 'Ana reminder-day'])
  const asked = { office: 'kupang', booking: id, letter: 'reminder-day', version: start } as const
  const at = start - 23 * hourMs
  const by = { id: 'mel', name: 'Contoh Mel', office: 'kupang' }
  const line = (now: number) =>
    ({ id: newId(), at: now, by, office: 'kupang', kind: 'written-to' }) as const
  expect(await written(ports, asked, line)).toBe(at)
  expect(await due()).toEqual(['Ben confirmed'])
  world.at(at + minuteMs)
  expect(await written(ports, asked, line)).toBe(at)
  expect(await calls.list('kupang')).toHaveLength(1)
})

test('the link in a letter opens its booking and no other, and opening it changes nothing', async () => {
  const [ana, ben] = [await world.book('ana'), await world.book('ben', { at: start + hourMs })]
  await world.settle()
  const token = /pesanan\/[\w-]{22}\.([\w-]+)/.exec(world.sent[0]?.text ?? '')?.[1] ?? ''
  const app = bookingsApp(pagePorts(), () => {})
  const open = (id: string) =>
    app.request(`/v1/bookings/${id}`, { headers: { authorization: `Bearer ${token}` } })
  expect((await open(ana.id)).status).toBe(200)
  expect((await open(ben.id)).status).toBe(403)
  expect(await world.happened()).toEqual([])
})

test('no letter holds anything of another student', async () => {
  await world.book('ana', { contact: { name: 'Ana Rahasia', email: 'ana@kampus.example' } })
  await world.wait('ben')
  await world.change('ana', (books, one, now) => cancel(books, one, 'student', now))
  await world.settle()
  const toBen = world.sent.filter(({ to }) => to === 'ben@kampus.example')
  expect(toBen).toHaveLength(2)
  expect(JSON.stringify(toBen)).not.toMatch(/Rahasia|ana@|ana_/)
})

test('the function itself reads what Lambda hands it and answers which events must come again', async () => {
  Object.assign(process.env, {
    TABLE_NAME: 'rantau',
    DYNAMODB_ENDPOINT: world.endpointOf('notices'),
    NOW: new Date(begin).toISOString(),
    SITE_URL: 'https://rantau.example',
    LINK_SECRET: 's'.repeat(32),
    MAIL_FROM: 'janji@rantau.example',
    MAILBOX: `${process.env.TMPDIR ?? '/tmp'}/rantau-${process.pid}`,
  })
  const { handler } = await import('../../functions/notices/handler.ts')
  await world.book('ana')
  const answer = await handler({ Records: await world.happened() })
  expect(answer).toEqual({ batchItemFailures: [] })
  const [timer] = await dueTimers(world.records, start)
  expect(await handler(timer?.task)).toBeUndefined()
})
