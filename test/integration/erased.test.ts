import { afterAll, beforeAll, expect, test } from 'vitest'
import { addCampus, campusStore } from '../../functions/adapters/campuses.ts'
import { countStore, linesOfBooking } from '../../functions/adapters/counts.ts'
import { followUpStore } from '../../functions/adapters/follow-ups.ts'
import { walkStore } from '../../functions/adapters/kept-walk.ts'
import { shardOfKept } from '../../functions/adapters/keys.ts'
import { noticeStore } from '../../functions/adapters/notices.ts'
import { putOnce } from '../../functions/adapters/put-once.ts'
import { tableTimers } from '../../functions/adapters/timers.ts'
import { webhookStore } from '../../functions/adapters/webhooks.ts'
import { addWebhook } from '../../functions/campuses/machines/webhooks-desk.ts'
import { notices } from '../../functions/notices/app.ts'
import { partners } from '../../functions/notices/partners.ts'
import { forget, type TellingPorts } from '../../functions/rechecks/telling.ts'
import type { Booking } from '../../shared/booking/booking.ts'
import { emptyChange } from '../../shared/booking/desk.ts'
import { webhookTypes } from '../../shared/campus/webhook.ts'
import { codeOf } from '../../shared/casework/code.ts'
import {
  allItems,
  ana,
  type CaseWorld,
  caseWorld,
  lia,
  morning,
  office,
  type Student,
} from './case-world.ts'
import { machinesOn } from './machines.ts'

// A student with everything there can be erases it: then nothing of them lies in the table, whichever
// item it was in, and nothing that comes late brings it back.

let world: CaseWorld

beforeAll(async () => {
  world = await caseWorld()
})
afterAll(() => world.stop())

const contact = { name: 'Contoh Tunggal', whatsapp: '6281377770001' }
const later = morning + 3_600_000
const run = '7.2026-11-23'

const told = () => noticeStore(world.as('notices'))
const timers = () => tableTimers(world.as('notices'))

const campus = 'kampus-contoh'
const counted = ['keep', 'statistics'].map((purpose) => ({ purpose, version: '2026-11' }))

/** What is told to the machines of a campus, and how: the same of every event. */
const toPartners = () =>
  partners({
    clock: world.clock,
    campuses: campusStore(world.as('notices')),
    counts: countStore(world.as('notices')),
    webhooks: webhookStore(world.as('notices')),
  })

/** A campus whose machine hears of everything. */
async function aCampus(): Promise<void> {
  await addCampus(world.records, { slug: campus, name: 'Kampus', city: 'Kota', origins: [] })
  const machines = { ...machinesOn(world), clock: world.clock }
  const url = 'http://localhost:9000/'
  const asked = {
    id: 'endpoint'.padEnd(22, '-'),
    url,
    types: webhookTypes,
    language: 'id',
  } as const
  expect((await addWebhook(machines as never, campus, asked)).kind).toBe('made')
}

/** A talk with its letters: one sent, one to be written by hand, one failed, one that is tried again. */
async function aTalk(link: string): Promise<Booking> {
  const way = { topic: 'way', way: 'online', language: 'id', zone: 'Asia/Makassar' } as const
  const booking = await world.aBooking({
    contact,
    wishes: { ...way, urgent: true, note: 'Aku takut ditipu.', assessment: link, campus },
    consents: (['assessment', 'statistics'] as const).map((purpose) => ({
      ...{ purpose, version: '2026-11', givenAt: '2026-11-23' },
    })),
  })
  for (const line of linesOfBooking(booking)) await putOnce(world.records, line)
  await world.told(undefined, booking)
  const made = { before: undefined, after: booking, item: `BOOKING#${booking.id} BOOKING` }
  await toPartners().take({ id: 'made', sequence: '1', kind: 'booking', ...made })
  const letter = { booking: booking.id, letter: 'confirmed', version: 1 } as const
  await told().claim(letter, morning)
  await told().finish(letter, 'to-call', morning)
  await told().call({ ...letter, office, since: morning })
  const name = `${booking.id}.requested.1`
  await told().aside(name, `BOOKING#${booking.id}`, 'the mail server says no', morning)
  for (const item of [`BOOKING#${booking.id} BOOKING`, `CASE#${booking.id} HEAD`])
    await told().aside(`event of ${item.slice(0, 4)}`, item, 'the table says no', morning)
  const task = { kind: 'letter', notice: letter } as const
  await told().failed(`task ${JSON.stringify(task)}`, 'away', morning)
  await told().aside(`task ${JSON.stringify(task)}`, 'TASK', 'away', morning)
  await timers().put({ id: `${booking.id}.again1.1.${later}`, at: later, task })
  return booking
}

/** All that an office does with a case, many at once among it. */
async function worked({ id }: Student): Promise<void> {
  const deeds = [
    { kind: 'note', for: 'student', text: 'Tunggal: bawa ijazah asli.' },
    { kind: 'confirm', fact: 'birth', document: 'id-card-seen', seen: '2026-11-20' },
    { kind: 'correct', fact: 'birth', answer: { known: '1999-11' }, reason: 'Tunggal lahir 1999' },
    {
      kind: 'override',
      programme: 'de-blue-card',
      verdict: 'met',
      reason: 'Tunggal punya kontrak',
    },
    { kind: 'follow-up', on: '2026-12-01', what: 'Telepon Tunggal' },
  ]
  const version = async () => (await world.cases.heads([id], morning))[0]?.version ?? 0
  for (const deed of deeds)
    expect((await world.deed(ana, id, await version(), deed)).status).toBe(200)
  await world.asStaff(ana, 'GET', `/cases/${id}`)
  const moves = [{ case: id, version: await version() }]
  const moved = await world.asStaff(lia, 'POST', '/queue/moves', {
    moves,
    to: 'ben',
    reason: 'cuti',
  })
  expect(moved.json.moved).toHaveLength(1)
  const again = { moves, to: 'ana', reason: 'cuti' }
  expect((await world.asStaff(lia, 'POST', '/queue/moves', again)).json.cannot).toHaveLength(1)
  const kept = await world.asStaff(lia, 'GET', `/queue/moves/${moved.json.id}`)
  expect(kept.json).toEqual(moved.json)
}

/** What walks over all that is kept write of somebody whose answers turned. */
async function turned({ id }: Student): Promise<void> {
  const walks = walkStore(world.records)
  const at = new Date(morning).toISOString()
  const walk = { id: run, startedAt: at, at, edition: 'e' }
  await walks.start(walk)
  const one = { programme: 'de-blue-card', from: 'ready', to: 'closed', count: 1 }
  const far = { shard: shardOfKept(id), steps: 1, done: true, judged: 1, changed: 1 }
  await walks.step(walk, { ...far, turned: [{ ...one, codes: [codeOf(id)] }] })
  for (const how of ['mail', 'call'] as const)
    await walks.told(run, { assessment: id, how, at: morning })
  const notice = { booking: `${id}.${run}`, letter: 'outlook-changed', version: 1 }
  await noticeStore(world.records).claim(notice as never, morning)
  await told().aside(`${id}.${run}.outlook-changed`, `ASSESSMENT#${id}`, 'away', morning)
  await followUpStore(world.records).call({ office, assessment: id, run, since: morning })
  const task = { kind: 'tell', assessment: id } as const
  await timers().put({ id: `tell.${id}.${later}`, at: later, task })
}

/** What the table's stream brings about of it. */
async function streamed(student: Student, bookings: readonly Booking[]): Promise<void> {
  const app = notices({
    clock: world.clock,
    bookings: world.bookings,
    notices: told(),
    scheduler: timers(),
    post: { send: async () => {} },
    addresses: () => ({ manage: '', again: '' }),
    casebook: world.casebook,
    partners: toPartners(),
    sender: 'janji@rantau.example',
    log: () => {},
  })
  const gone = { after: undefined, sequence: '1' }
  const events = bookings.map((before) => ({
    ...{ ...gone, id: before.id, kind: 'booking' as const, before },
    item: `BOOKING#${before.id} BOOKING`,
  }))
  const assessment = { kind: 'assessment' as const, before: { id: student.id }, item: 'ASSESSMENT' }
  expect(await app.changes([...events, { ...gone, ...assessment, id: 'a' }])).toEqual([])
  const telling = {
    followUps: followUpStore(world.as('rechecks')),
    offices: async () => [office, 'move-id'],
    notices: noticeStore(world.as('rechecks')),
    scheduler: timers(),
  } as unknown as TellingPorts
  await walkStore(world.as('rechecks')).forget(student.id)
  await forget(telling, student.id)
}

test('whoever erases is nowhere in the table any more, in no kind of item', async () => {
  const question = 'Apakah Tunggal cukup umur?'
  const reach = { name: contact.name, reach: '+6281377770001' }
  await aCampus()
  const asked = { urgent: true, contact: reach, question }
  const student = await world.aSharing(asked, {}, { campus, consents: counted })
  const { link } = (await student.ask('POST', '/shares', {})).json
  const booking = await aTalk(link)
  const waiting = await world.aBooking({ contact, state: 'waiting', place: undefined })
  await world.told(undefined, waiting)
  await worked(student)
  await turned(student)
  expect((await student.ask('GET', '/export')).status).toBe(200)
  const names = [student, booking, waiting].flatMap(({ id }) => [id, codeOf(id)])
  const theirs = new RegExp([...names, 'Tunggal', '81377770001', 'takut ditipu'].join('|'))
  const found = async () => (await allItems(world.records)).filter((item) => theirs.test(item))
  const kinds = (items: readonly string[]) =>
    new Set(items.map((item) => JSON.parse(item).pk.split('#')[0]))
  expect([...kinds(await found())]).toEqual(
    expect.arrayContaining([
      ...['ASSESSMENT', 'BOOKING', 'CASE', 'CASEOF', 'CODE', 'QUEUE', 'REVIEWS', 'STAFFLOG'],
      ...['CALLS', 'FOLLOWUPS', 'ASIDE', 'SCHEDULE', 'BULK', 'RECHECK'],
      ...['COUNTING', 'OUTBOX', 'TALKTOLD'],
    ]),
  )
  const change = { ...emptyChange, erased: [booking, waiting] }
  expect(await world.bookings.commit(change)).toBe('done')
  expect((await student.ask('DELETE', '')).status).toBe(200)
  for (let times = 0; times < 2; times += 1) await streamed(student, [booking, waiting])
  expect(await found()).toEqual([])
  // No letter goes out twice for that, nor is anybody counted less.
  const letter = { booking: booking.id, letter: 'confirmed', version: 1 } as const
  expect(await told().claim(letter, morning)).toEqual({ kind: 'done' })
  expect(await walkStore(world.records).countTold(run)).toEqual({ mail: 1, call: 1 })
})
