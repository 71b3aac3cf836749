import { setTimeout as pause } from 'node:timers/promises'
import { BatchGetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { bookingStore } from '../../functions/adapters/bookings.ts'
import type { Records } from '../../functions/adapters/records.ts'
import { addToRoster } from '../../functions/adapters/rosters.ts'
import { bookingsApp } from '../../functions/bookings/app.ts'
import type { Counselor, Roster } from '../../shared/booking/roster.ts'
import { bookRequest, portsOf } from '../integration/booking-asked.ts'
import { tableOfOurs } from '../integration/table-of-ours.ts'
import { quantile } from './measure.ts'
import { priced, type Spent } from './spent.ts'
import { against, type Cell, type Table } from './table.ts'

// Listing and booking through the app of the function, on a real table without a stream (the
// emulator's grows slower with every change its stream remembers; DynamoDB's does not).

const now = Date.parse('2026-11-23T00:00:00Z')
const zone = 'Asia/Makassar'
const atOnce = 64
const service = 'talk-30'

const counselorOf = (nth: number): Counselor => ({
  id: `contoh-${nth}`,
  office: 'contoh',
  name: `Contoh ${nth}`,
  zone,
  languages: ['id'],
  topics: ['way'],
  offerings: [
    {
      service,
      kind: 'individual',
      minutes: 30,
      seatsMax: 1,
      seatsMin: 1,
      ways: ['online'],
      stepMinutes: 30,
      beforeMinutes: 0,
      afterMinutes: 0,
      noticeMinutesMin: 60,
      daysAheadMax: 60,
      confirmation: { kind: 'immediate' },
    },
  ],
  week: ([1, 2, 3, 4, 5] as const).map((weekday) => ({ weekday, from: '08:00', to: '16:00' })),
  exceptions: [],
  limits: {},
})

const roster: Roster = {
  offices: [{ id: 'contoh', name: 'Kantor Contoh', city: 'Kupang' }],
  counselors: Array.from({ length: 20 }, (_, nth) => counselorOf(nth)),
}

type Work = (nth: number) => Promise<void>

/** Every piece of work once, so many at a time; how long each took. */
async function timed(count: number, lanes: number, work: Work): Promise<readonly number[]> {
  const times: number[] = []
  let next = 0
  const lane = async () => {
    while (next < count) {
      const nth = next++
      const startedAt = performance.now()
      await work(nth)
      times.push(performance.now() - startedAt)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return times
}

type Row = Record<string, Cell>

type Measured = {
  readonly what: string
  readonly count: number
  readonly work: Work
  readonly spent: Spent
  readonly goal: string | ((callsEach: number) => string)
}

/** Alone for what one costs; 64 at once for how long it takes then. */
async function measured({ what, count, work, spent, goal }: Measured): Promise<readonly Row[]> {
  const alone = async (): Promise<Row> => {
    const before = { ...spent }
    const few = Math.min(60, Math.floor(count / 4))
    const times = await timed(few, 1, work)
    const each = (name: keyof Spent) => (spent[name] - before[name]) / few
    return row(`${what}, alone`, times, each, typeof goal === 'string' ? goal : goal(each('calls')))
  }
  const together = async (done: number): Promise<Row> => {
    const before = { ...spent }
    const startedAt = performance.now()
    const times = await timed(count - done, atOnce, (nth) => work(nth + done))
    const seconds = (performance.now() - startedAt) / 1_000
    const each = (name: keyof Spent) => (spent[name] - before[name]) / (count - done)
    return {
      ...row(`${what}, ${atOnce} at once`, times, each),
      'per second': times.length / seconds,
    }
  }
  const first = await alone()
  return [first, await together(Number(first.count))]
}

const row = (
  what: string,
  times: readonly number[],
  each: (name: keyof Spent) => number,
  goal?: string,
): Row => ({
  what,
  count: times.length,
  'p50 ms': quantile(times, 0.5),
  'p95 ms': quantile(times, 0.95),
  'p99 ms': quantile(times, 0.99),
  'table calls': each('calls'),
  'read units': each('readUnits'),
  'write units': each('writeUnits'),
  'told to come back': each('busy'),
  goal,
})

const dayFrom = (days: number) => new Date(now + days * 86_400_000).toISOString().slice(0, 10)

type Opened = {
  readonly table: Records
  readonly ask: (path: string, body?: unknown) => Promise<Response>
  readonly spent: Spent
}

const mustBe = async (answer: Response, status: number): Promise<void> => {
  if (answer.status !== status) throw new Error(`${answer.status}: ${await answer.text()}`)
  await answer.arrayBuffer()
}

/** Starts of weekdays from tomorrow on, each once: whoever books meets nobody at the same start. */
function startAt(nth: number): { readonly counselor: string; readonly start: number } {
  const [counselor, slot] = [nth % 20, Math.floor(nth / 20)]
  const [day, half] = [Math.floor(slot / 16), slot % 16]
  const weekday = day + 1 + 2 * Math.floor((day + 1) / 5)
  return { counselor: `contoh-${counselor}`, start: now + weekday * 86_400_000 + half * 1_800_000 }
}

const listing = ({ ask, spent }: Opened): Measured => ({
  what: "one counselor's month of starts",
  count: 800,
  spent,
  work: async (nth) => {
    const span = `from=${dayFrom(0)}&to=${dayFrom(30)}&zone=${zone}`
    await mustBe(
      await ask(`/v1/talks/starts?service=${service}&counselor=contoh-${nth % 20}&${span}`),
      200,
    )
  },
  goal: (calls) => `calls ${against(calls, { most: 1 })}`,
})

/** Whoever is told to come back does so, as often as it takes. */
async function booked(at: Opened, body: unknown): Promise<void> {
  const { ask, spent } = at
  const answer = await ask('/v1/bookings', body)
  if (answer.status !== 409) return mustBe(answer, 201)
  const { type } = (await answer.json()) as { readonly type: string }
  if (type !== '/problems/busy') throw new Error(`a free start was refused: ${type}`)
  spent.busy += 1
  return booked(at, body)
}

const booking = (at: Opened): Measured => ({
  what: 'a booking',
  count: 800,
  spent: at.spent,
  work: (nth) => {
    const { counselor, start } = startAt(nth)
    const visitor = `tamu-tamu-tamu-tamu-${String(nth).padStart(4, '0')}`
    const contact = { email: `siswa-${nth}@contoh.example` }
    return booked(at, bookRequest({ counselor, service, start }, visitor, contact))
  },
  goal: (calls) => `calls ${against(calls, { most: 2 })}: a read, a transaction`,
})

/** What the table itself takes for a read and a transaction of as many items. */
const bare = ({ table: { db, table }, spent }: Opened): Measured => ({
  what: 'a read and a transaction, bare',
  count: 800,
  spent,
  goal: '',
  work: async (nth) => {
    const keys = Array.from({ length: 4 }, (_, at) => ({ pk: `BARE#${nth}`, sk: String(at) }))
    const read = { [table]: { Keys: keys, ConsistentRead: true } }
    await db.send(new BatchGetCommand({ RequestItems: read }))
    const TransactItems = keys.map((key) => ({ Put: { TableName: table, Item: key } }))
    await db.send(new TransactWriteCommand({ TransactItems }))
  },
})

async function opened(table: Records, known: Roster): Promise<Opened> {
  await addToRoster(table, known)
  const spent = priced(table)
  const app = bookingsApp(
    portsOf(bookingStore(table), () => now, pause),
    () => {},
  )
  const ask = async (path: string, body?: unknown) =>
    app.request(path, {
      method: body === undefined ? 'GET' : 'POST',
      ...(body !== undefined && {
        headers: {
          'content-type': 'application/json',
          'idempotency-key': crypto.randomUUID(),
        },
        body: JSON.stringify(body),
      }),
    })
  await mustBe(await ask('/v1/talks'), 200)
  return { table, ask, spent }
}

/** What listing and booking cost and how long they take. */
export async function talkTable(): Promise<Table> {
  const ours = await tableOfOurs({ silent: true })
  try {
    const at = await opened(ours.open(), roster)
    const placed = await measured(booking(at))
    const listed = await measured(listing(at))
    const floor = await measured(bare(at))
    return {
      id: 'talks',
      title: '(e) Listing and booking, 20 counselors, on the emulator without a stream',
      columns: [
        'what',
        'count',
        'p50 ms',
        'p95 ms',
        'p99 ms',
        'per second',
        'table calls',
        'read units',
        'write units',
        'told to come back',
        'goal',
      ],
      rows: [...listed, ...placed, ...floor],
      notes: [
        'Alone: one after the other, so calls and capacity units are those of one operation. Together, who was overtaken reads and decides again.',
        'Bare: what the emulator itself takes on this machine, without a word of ours.',
        'Listed over the ledgers of 800 bookings. The roster is believed for a minute and read once.',
      ],
    }
  } finally {
    await ours.stop()
  }
}
