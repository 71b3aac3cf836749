import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { bookingStore } from '../../functions/adapters/bookings.ts'
import { key } from '../../functions/adapters/keys.ts'
import { mailbox } from '../../functions/adapters/mail.ts'
import { noticesWorld } from '../../functions/adapters/notices-world.ts'
import { type Position, tableStream } from '../../functions/adapters/stream.ts'
import { type StreamRecord, tableEvents } from '../../functions/adapters/stream-events.ts'
import { dueTimers, tableTimers } from '../../functions/adapters/timers.ts'
import { addressesAt } from '../../functions/notices/addresses.ts'
import { notices } from '../../functions/notices/app.ts'
import { partners } from '../../functions/notices/partners.ts'
import type { NoticesPorts } from '../../functions/notices/ports.ts'
import type { Mail } from '../../functions/ports/notices.ts'
import { table } from '../../infra/table.ts'
import type { Booking } from '../../shared/booking/booking.ts'
import {
  type BookingRefusal,
  type Books,
  book,
  type Decided,
  type Wanted,
  wait,
} from '../../shared/booking/decide.ts'
import type { Counselor } from '../../shared/booking/roster.ts'
import { weeksAround } from '../../shared/booking/slots.ts'
import { hourMs, type Instant } from '../../shared/booking/time.ts'
import { aBooking } from '../arbitraries/bookings.ts'
import { tableOfOurs } from './table-of-ours.ts'

const offering = {
  ways: ['online'],
  stepMinutes: 30,
  beforeMinutes: 0,
  afterMinutes: 0,
  noticeMinutesMin: 60,
  daysAheadMax: 60,
  confirmation: { kind: 'immediate' },
} as const

/** A counselor of every hour of every day, so that tests need not think of windows. */
export const counselor: Counselor = {
  id: 'melati',
  office: 'kupang',
  name: 'Contoh Melati',
  zone: 'Asia/Makassar',
  languages: ['id'],
  topics: ['way', 'papers'],
  offerings: [
    { ...offering, service: 'talk-30', kind: 'individual', minutes: 30, seatsMax: 1, seatsMin: 1 },
    {
      ...offering,
      service: 'asked-30',
      kind: 'individual',
      minutes: 30,
      seatsMax: 1,
      seatsMin: 1,
      confirmation: { kind: 'counselor', hoursMax: 48 },
    },
  ],
  week: ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => ({
    weekday,
    from: '08:00',
    to: '20:00',
  })),
  exceptions: [],
  limits: {},
  room: 'https://bertemu.example/melati',
}

const office = { id: 'kupang', name: 'Kantor Contoh', city: 'Kupang', whatsapp: '6281200000000' }

export const begin = Date.parse('2026-11-30T00:00:00Z')
/** A Wednesday morning in Kupang, more than a week ahead. */
export const start = Date.parse('2026-12-09T01:00:00Z')

const wantedBy = (id: string, own: Partial<Booking>, now: Instant): Wanted => {
  const { state: _, place: __, counselor: ___, service: ____, ...rest } = aBooking(own)
  const contact = own.contact ?? { name: 'Contoh', email: `${id.toLowerCase()}@kampus.example` }
  return { ...rest, id: id.padEnd(22, '_'), contact, createdAt: now, changedAt: now }
}

/** A real table with its stream, a clock that is set by hand, and the notices function on both. */
export async function talksTold() {
  const ours = await tableOfOurs()
  const folder = mkdtempSync(join(tmpdir(), 'rantau-mail-'))
  const records = ours.open()
  const put = (item: Record<string, unknown>) =>
    records.db.send(new PutCommand({ TableName: table.name, Item: item }))
  await put({ ...key.office('kupang'), office })
  await put({ ...key.counselor('melati'), counselor })

  let now = begin
  const clock = () => new Date(now)
  const world = noticesWorld({
    records: { table: table.name, endpoint: ours.endpointOf('notices') },
    clock,
    from: 'janji@rantau.example',
    mailbox: folder,
  })
  const bookings = bookingStore(ours.as('bookings'))
  const sent: Mail[] = []
  const ports: NoticesPorts = {
    ...world,
    clock,
    post: {
      send: async (mail) => {
        await world.post.send(mail)
        sent.push(mail)
      },
    },
    partners: partners({ clock, ...world }),
    addresses: addressesAt('https://rantau.example', 's'.repeat(32)),
    sender: 'janji@rantau.example',
    log: () => {},
  }
  const app = notices(ports)
  const stream = await tableStream(table.name, ours.endpoint)
  let position: Position = {}

  /** Everything the stream holds since it was last asked. */
  const happened = async (): Promise<readonly StreamRecord[]> => {
    const all: StreamRecord[] = []
    for (;;) {
      const shards = (await stream.read(position)).filter((one) => one.records.length > 0)
      if (shards.length === 0) return all
      for (const { shard, records: some } of shards) {
        all.push(...some)
        position = { ...position, [shard]: some.at(-1)?.dynamodb?.SequenceNumber ?? '' }
      }
    }
  }
  const deliver = async (Records: readonly StreamRecord[], to = app) =>
    to.changes(tableEvents({ Records }) ?? [])
  const ring = async () => {
    const due = await dueTimers(records, now)
    for (const timer of due) {
      await app.task(timer.task)
      await tableTimers(records).remove(timer)
    }
    return due.length
  }
  /** Until nothing follows from anything any more. */
  const settle = async () => {
    for (;;) {
      const records_ = await happened()
      await deliver(records_)
      if (records_.length + (await ring()) === 0) return
    }
  }

  const booksFor = async (at: Instant, asked: readonly string[] = []) => {
    const weeks = weeksAround(counselor, at)
    const ledgers = [{ counselor: 'melati', weeks }]
    const found = await bookings.read({ ledgers, bookings: asked }, now)
    const books: Books = { diaries: [{ counselor, ledgers: found.ledgers }], students: [] }
    return { books, booking: found.bookings[0] }
  }
  type Outcome = Decided<{ readonly booking: Booking }> | BookingRefusal
  const commit = async (outcome: Outcome): Promise<Booking> => {
    if (outcome.kind !== 'decided') throw new Error(`expected a decision, got ${outcome.kind}`)
    if ((await bookings.commit(outcome.change)) !== 'done') throw new Error('stale')
    return outcome.booking
  }
  return {
    ports,
    app,
    sent,
    put,
    forget: (Key: { readonly pk: string; readonly sk: string }) =>
      records.db.send(new DeleteCommand({ TableName: table.name, Key })),
    happened,
    deliver,
    settle,
    ring,
    records,
    bookings,
    as: ours.as,
    letters: () => sent.map(({ id }) => id.split('.')[1] ?? ''),
    lettersTo: (name: string) =>
      sent.filter(({ to }) => to.startsWith(name.toLowerCase())).map(({ id }) => id.split('.')[1]),
    folder,
    mailbox: () => mailbox(folder),
    at: (instant: Instant) => {
      now = instant
    },
    book: async (id: string, own: Partial<Booking> & { readonly at?: Instant } = {}) => {
      const { at = start, service = 'talk-30', ...rest } = own
      const { books } = await booksFor(at)
      const wanted = wantedBy(id, rest, now)
      return commit(book(books, { counselor: 'melati', service, start: at }, wanted, { now }))
    },
    wait: async (id: string, from: Instant = start, to: Instant = from) => {
      const { books } = await booksFor(from)
      const range = { counselor: 'melati', service: 'talk-30', from, to }
      return commit(wait(books, range, wantedBy(id, {}, now), now))
    },
    booksFor,
    /** Reads the booking again and does something to it. */
    change: async (
      id: string,
      decide: (books: Books, booking: Booking, now: Instant) => Outcome,
    ): Promise<Booking> => {
      const { booking } = await booksFor(start, [id.padEnd(22, '_')])
      if (booking === undefined) throw new Error(`no booking ${id}`)
      const { books } = await booksFor(booking.place?.start ?? start)
      return commit(decide(books, booking, now))
    },
    stop: async () => {
      stream.close()
      await ours.stop()
      rmSync(folder, { recursive: true, force: true })
    },
    endpoint: ours.endpoint,
    endpointOf: ours.endpointOf,
    later: (hours: number) => start + hours * hourMs,
  }
}

export type TalksTold = Awaited<ReturnType<typeof talksTold>>
