import { itemOfHead, itemOfLine } from '../../functions/adapters/case-items.ts'
import { caseStore } from '../../functions/adapters/cases.ts'
import { key } from '../../functions/adapters/keys.ts'
import type { Records } from '../../functions/adapters/records.ts'
import { queuePage } from '../../functions/casework/queue-page.ts'
import { cursorOf } from '../../functions/http/cursor.ts'
import type { CaseHead, CaseOutlook } from '../../shared/casework/case.ts'
import { entriesOf, nobodys, orderOf, shardOf } from '../../shared/casework/queue.ts'
import { shared } from '../../shared/casework/student.ts'
import { filledTable } from './filled-table.ts'
import { quantile } from './measure.ts'
import { type Random, randomFrom } from './random.ts'
import { priced } from './spent.ts'
import { against, type Cell, type Table } from './table.ts'

// The queue of one office with a hundred thousand open cases: what a page costs, wherever in it one
// reads, and whatever it is narrowed by. Filled with the items the store itself writes.

const now = Date.parse('2026-11-23T01:00:00Z')
const dayMs = 86_400_000
const large = { office: 'contoh', cases: 100_000 }
/** The same page where few wait: what matters is how little differs. */
const small = { office: 'contoh-kecil', cases: 1_000 }

type Office = typeof large

const outlooks: readonly CaseOutlook[] = ['ready', 'chance', 'reachable', 'ask', 'closed']
const countries = ['DE', 'JP', 'KR', 'AU', 'TW', 'NZ', 'AT', 'CA']

/** One in a hundred was asked for money, fewer leave soon; the rest only waits. */
function aHead({ office }: Office, nth: number, { share, chance, pick, whole }: Random): CaseHead {
  const givenAt = now - Math.floor(share() * 300 * dayMs)
  const leaves = new Date(now + Math.floor(share() * 14 * dayMs)).toISOString().slice(0, 10)
  const sharing = {
    givenAt,
    urgent: chance(0.01),
    ...(chance(0.003) && { leaves }),
    campus: `kampus-${whole(0, 12)}`,
    language: pick(['id', 'id', 'id', 'en']),
    expiresAt: givenAt + 365 * dayMs,
  }
  const first = whole(0, countries.length - 1)
  const judged = {
    outlook: pick(outlooks),
    destinations: [0, 1, 2].map((at) => countries[(first + at) % countries.length] as string),
    edition: 'e'.repeat(64),
    at: givenAt,
  }
  const name = office.slice(-1) + String(nth).padStart(15, '0')
  const id = Buffer.from(name).toString('base64url')
  const { head } = shared(undefined, { id, office }, { sharing, judged }, givenAt)
  const counselor = `konselor-${whole(0, 19)}`
  return chance(1 / 3)
    ? { ...head, claim: { id: counselor, name: 'Contoh Konselor', at: givenAt } }
    : head
}

/** Every item of every case as the store writes it, and the counts at the end. */
function* itemsOf(of: Office): Iterable<Record<string, unknown>> {
  const { office, cases } = of
  const draw = randomFrom(7)
  const counts = new Map<string, { filter: string; shard: number; cases: number }>()
  for (let nth = 0; nth < cases; nth += 1) {
    const head = aHead(of, nth, draw)
    yield itemOfHead(head)
    for (const entry of entriesOf(head)) {
      yield itemOfLine(entry)
      if (!('filter' in entry.list)) continue
      const list = { filter: entry.list.filter, shard: shardOf(head.id) }
      const count = counts.get(`${list.filter}#${list.shard}`) ?? { ...list, cases: 0 }
      count.cases += 1
      counts.set(`${list.filter}#${list.shard}`, count)
    }
  }
  for (const { filter, shard, cases: count } of counts.values())
    yield { ...key.count(office, filter, shard), cases: count }
}

function* itemsOfAll(): Iterable<Record<string, unknown>> {
  yield* itemsOf(small)
  yield* itemsOf(large)
}

const pagesRead = 40

type Reading = {
  readonly what: string
  readonly filters: readonly string[]
  /** Whether each page goes on where the last ended; else it is the first one again. */
  readonly goesOn: boolean
  /** Begins in the middle of those who have only waited. */
  readonly deep?: true
  readonly where?: Office
}

const readings: readonly Reading[] = [
  { what: 'of 1,000: from the middle on', filters: [], goesOn: true, deep: true, where: small },
  { what: 'the first page', filters: [], goesOn: false },
  { what: 'page after page', filters: [], goesOn: true },
  { what: 'from the middle on, page after page', filters: [], goesOn: true, deep: true },
  { what: "nobody's yet, page after page", filters: [nobodys], goesOn: true },
  { what: 'one campus, page after page', filters: ['campus:kampus-3'], goesOn: true },
  {
    what: "one campus, one destination, nobody's",
    filters: ['campus:kampus-3', 'destination:DE', nobodys],
    goesOn: true,
  },
]

const middle = (office: string, filters: readonly string[]): string =>
  cursorOf('s', {
    list: JSON.stringify([office, filters.toSorted()]),
    section: 'oldest',
    after: orderOf(now - 150 * dayMs, ''),
    at: now,
  })

async function read(records: Records, { what, filters, goesOn, deep, where = large }: Reading) {
  const { office } = where
  const store = caseStore(records)
  const spent = priced(records)
  const times: number[] = []
  let [cursor, shown] = [deep && middle(office, filters), 0]
  for (let page = 0; page < pagesRead; page += 1) {
    const startedAt = performance.now()
    const asked = { office, filters, cursor, size: 25 }
    const found = await queuePage({ cases: store, cursorSecret: 's' }, asked, now)
    times.push(performance.now() - startedAt)
    if (found.kind !== 'page') throw new Error('a cursor of the queue was refused by it')
    shown += found.heads.length
    cursor = goesOn ? found.next : undefined
  }
  const p95 = quantile(times, 0.95)
  return {
    what,
    pages: times.length,
    'cases a page': shown / times.length,
    'p50 ms': quantile(times, 0.5),
    'p95 ms': p95,
    'table calls': spent.calls / times.length,
    'read units': spent.readUnits / times.length,
    goal: against(p95, { most: 100 }),
  } satisfies Record<string, Cell>
}

/** A queue page at 100,000 cases. */
export async function queueTable(): Promise<Table> {
  const startedAt = performance.now()
  const ours = await filledTable(itemsOfAll())
  const seconds = Math.round((performance.now() - startedAt) / 1_000)
  try {
    const rows = []
    for (const reading of readings) rows.push(await read(ours.open(), reading))
    return {
      id: 'queue',
      title: `(q) A page of the queue of an office with ${large.cases.toLocaleString('en')} open cases`,
      columns: [
        'what',
        'pages',
        'cases a page',
        'p50 ms',
        'p95 ms',
        'table calls',
        'read units',
        'goal',
      ],
      rows,
      notes: [
        `Filled with ${ours.items.toLocaleString('en')} items in ${seconds} s; 25 cases a page; every read is consistent. No command scans.`,
      ],
    }
  } finally {
    await ours.stop()
  }
}
