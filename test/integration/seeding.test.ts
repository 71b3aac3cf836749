import { DeleteCommand, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb'
import { afterEach, expect, test } from 'vitest'
import { bookingStore } from '../../functions/adapters/bookings.ts'
import { campusStore } from '../../functions/adapters/campuses.ts'
import { caseStore } from '../../functions/adapters/cases.ts'
import { editionStore } from '../../functions/adapters/editions.ts'
import { key } from '../../functions/adapters/keys.ts'
import type { Records } from '../../functions/adapters/records.ts'
import { addToRoster } from '../../functions/adapters/rosters.ts'
import { studentsOf } from '../../functions/http/student-hashes.ts'
import { civilDayInKupang as civilDay } from '../../functions/judging/judging.ts'
import { discoverCatalogue } from '../../infra/catalogue/discover.ts'
import { answersOf } from '../../infra/demonstration/cases/answers.ts'
import { sharers } from '../../infra/demonstration/cases/sharers.ts'
import { demonstrationRoster } from '../../infra/demonstration/roster.ts'
import { bookSeats } from '../../infra/demonstration/seats.ts'
import { sow, sowCases } from '../../infra/demonstration/sow.ts'
import { buildEdition } from '../../infra/local/build-edition.ts'
import { answerProblems } from '../../shared/answers/check.ts'
import type { Booking } from '../../shared/booking/booking.ts'
import { weekOf } from '../../shared/booking/ledger.ts'
import { freeStarts } from '../../shared/booking/slots.ts'
import { dayMs } from '../../shared/booking/time.ts'
import { inQueue, type QueueList, standingOf } from '../../shared/casework/queue.ts'
import { judging } from '../../shared/catalogue/assemble.ts'
import { canonicalJson, type Json } from '../../shared/edition/canonical.ts'
import { type TableOfOurs, tableOfOurs } from './table-of-ours.ts'

const sunday = new Date('2026-11-22T03:00:00Z')
const later = (days: number) => new Date(sunday.getTime() + days * dayMs)

let ours: TableOfOurs | undefined
afterEach(() => ours?.stop())

/** A table of its own for each test, and what was said when it was sown. */
async function sown() {
  ours = await tableOfOurs()
  const records = ours.open()
  return { records, said: await sow(records, sunday) }
}

async function everything({ db, table }: Records) {
  const { Items = [] } = await db.send(new ScanCommand({ TableName: table }))
  return new Map(Items.map((item) => [`${item.pk} ${item.sk}`, canonicalJson(item as Json)]))
}

const forget = ({ db, table }: Records, where: { pk: string; sk: string }) =>
  db.send(new DeleteCommand({ TableName: table, Key: where }))

async function diaryOf(records: Records, id: string) {
  const store = bookingStore(records)
  const counselor = (await store.roster()).counselors.find((one) => one.id === id)
  if (counselor === undefined) return expect.unreachable(`${id} is not in the roster`)
  const week = weekOf(sunday.getTime())
  return { counselor, ledgers: await store.weeks(id, week, week + 5) }
}

async function seatsLeft(records: Records, id: string, service: string, days = 28) {
  const [from, to] = [sunday.getTime(), later(days).getTime()]
  const starts = freeStarts(await diaryOf(records, id), service, from, to, { now: from })
  return starts.map((one) => one.seatsLeft)
}

async function bookingsIn({ db, table }: Records): Promise<readonly Booking[]> {
  const { Items = [] } = await db.send(new ScanCommand({ TableName: table }))
  return Items.filter(({ sk }) => sk === 'BOOKING') as unknown as Booking[]
}

test('an empty table is given offices, counselors and campuses that can be read back whole', async () => {
  const { records, said } = await sown()
  expect(said).toMatch(
    /^8 offices and counselors, 29 campuses, 12 staff, 24 weeks of numbers, \d+ seats$/,
  )
  const { offices, counselors } = demonstrationRoster(sunday.getTime())
  const read = await bookingStore(records).roster()
  const sorted = <T extends { readonly id: string }>(all: readonly T[]) =>
    all.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  expect(read).toEqual({ offices: sorted(offices), counselors: sorted(counselors) })

  const campuses = campusStore(records)
  expect(await campuses.list()).toHaveLength(29)
  expect(await campuses.list()).toContainEqual({
    slug: 'undana',
    name: 'Universitas Nusa Cendana',
    city: 'Kota Kupang',
  })
  expect(await campuses.read('undana')).toMatchObject({ slug: 'undana', origins: [] })
  expect(await campuses.read('kampus-contoh-lama')).toMatchObject({ revoked: true })
  expect(await campuses.read('nowhere')).toBeUndefined()
})

test('a roster with anything wrong is refused before a word of it is written', async () => {
  ours = await tableOfOurs()
  const records = ours.open()
  const { offices, counselors } = demonstrationRoster(sunday.getTime())
  const broken = counselors.map((one, at) => (at === 1 ? { ...one, zone: 'Mars/Base' } : one))
  const { id } = broken[1] ?? { id: '' }
  await expect(addToRoster(records, { offices, counselors: broken })).rejects.toThrow(
    new RegExp(`${id}, zone: "Mars/Base".*IANA`),
  )
  expect(await everything(records)).toEqual(new Map())
})

test('groups show seats that are taken, and one of every coming week has one seat left', async () => {
  const { records } = await sown()
  const melati = await seatsLeft(records, 'contoh-melati', 'group-60')
  expect(melati.filter((left) => left === 1)).toHaveLength(2)
  expect(melati.filter((left) => left === 8).length).toBeGreaterThan(0)
  expect(await seatsLeft(records, 'contoh-kemuning', 'group-90')).toContain(10)
  expect(await seatsLeft(records, 'contoh-linden', 'group-90')).toContain(10)
})

test('every seat of the demonstration is a real booking, its student is known by it, and none is reachable', async () => {
  const { records, said } = await sown()
  const bookings = await bookingsIn(records)
  expect(said).toContain(`, ${bookings.length} seats`)
  const week = weekOf(sunday.getTime())
  const store = bookingStore(records)
  for (const { id, counselor, contact, state, place, consents } of bookings) {
    expect(state).toBe('confirmed')
    expect(consents).toEqual([])
    expect(contact).toMatchObject({ email: expect.stringMatching(/@mahasiswa\.example$/) })
    expect(contact.whatsapp).toBeUndefined()
    const ledgers = await store.weeks(counselor, week, week + 5)
    const seated = ledgers.flatMap(({ sessions }) => sessions)
    const mine = seated.filter(({ seats }) => seats.some((seat) => seat.id === id))
    expect(mine).toMatchObject([{ id: place?.session, start: place?.start }])
    const students = await studentsOf(contact)
    const found = await store.read({ ledgers: [], students }, sunday.getTime())
    expect(found.students[0]?.entries).toContainEqual(expect.objectContaining({ booking: id }))
  }
})

test('a second start changes nothing and asks the table one thing', async () => {
  const { records } = await sown()
  const before = await everything(records)
  const calls = records.calls()
  expect(await sow(records, later(0.5))).toBe('unchanged')
  expect(records.calls() - calls).toBe(1)
  expect(await everything(records)).toEqual(before)
})

test('a start that was broken off is taken up again, without doubling what is there', async () => {
  const { records } = await sown()
  const before = await everything(records)
  await forget(records, key.sown('DEMONSTRATION'))
  await forget(records, key.counselor('contoh-melati'))
  await forget(records, key.office('move-id'))
  expect(await sow(records, sunday)).toBe(
    '2 offices and counselors, 0 campuses, 0 staff, 0 weeks of numbers, 0 seats',
  )
  expect(await everything(records)).toEqual(before)
})

test('what an office or a campus has changed is never written over, nor its special days', async () => {
  const { records } = await sown()
  const { db, table } = records
  const put = (item: Record<string, unknown>) =>
    db.send(new PutCommand({ TableName: table, Item: item }))
  const { counselor } = await diaryOf(records, 'contoh-melati')
  const changed = { ...counselor, name: 'Contoh Melati Baru', week: counselor.week.slice(0, 1) }
  const campus = { slug: 'undana', name: 'Undana', city: 'Kupang', origins: ['https://a.example'] }
  await put({ ...key.counselor(counselor.id), counselor: changed })
  await put({ ...key.campus('undana'), campus })
  await put({
    ...key.sown('DEMONSTRATION'),
    sown: { digest: 'of before', weeks: [], from: 0, until: 0 },
  })

  expect(await sow(records, later(30))).toMatch(/^0 offices and counselors, 0 campuses/)

  const again = await bookingStore(records).roster()
  expect(again.counselors.find(({ id }) => id === counselor.id)).toEqual(changed)
  expect(await campusStore(records).read('undana')).toEqual(campus)
  const fair = ({ counselors }: typeof again) =>
    counselors.find(({ id }) => id === 'contoh-kemuning')?.exceptions
  expect(fair(again)).toEqual(fair(demonstrationRoster(sunday.getTime())))
})

test('as weeks go by the newest are filled too, and those before stay as they are', async () => {
  const { records } = await sown()
  const before = await bookingsIn(records)
  expect(await sow(records, later(7))).toMatch(/^\d+ seats$/)
  expect(await sow(records, later(7))).toBe('unchanged')
  const after = await bookingsIn(records)
  expect(after).toEqual(expect.arrayContaining([...before]))
  const starts = after.filter((one) => !before.some(({ id }) => id === one.id))
  expect(starts).toHaveLength(11)
  for (const { place } of starts)
    expect(weekOf(place?.start ?? 0)).toBe(weekOf(sunday.getTime()) + 3)
  const ahead = await seatsLeft(records, 'contoh-melati', 'group-60')
  expect(ahead.filter((left) => left === 1)).toHaveLength(3)
})

test('where others sit already a group is filled up to its last seat but one, and not over', async () => {
  const { records } = await sown()
  const bookings = bookingStore(records)
  const [week, now] = [weekOf(sunday.getTime()) + 3, sunday.getTime()]
  const others = ['lia', 'mia'].map((name) => ({ name, email: `${name}@mahasiswa.example` }))
  const group = { counselor: 'contoh-melati', service: 'group-60', seatsLeft: 6, from: others }
  expect(await bookSeats({ bookings, contactSecret: undefined }, week, now, [group])).toBe(2)
  expect(await bookSeats({ bookings, contactSecret: undefined }, week, now)).toBe(9)
  expect(await bookSeats({ bookings, contactSecret: undefined }, week, now)).toBe(0)
  const left = await seatsLeft(records, 'contoh-melati', 'group-60')
  expect(left.filter((one) => one === 1)).toHaveLength(3)
})

test('students of the demonstration have shown what they keep, so that both offices have a queue', async () => {
  const { records } = await sown()
  expect(await sowCases(records, sunday)).toBe('no rules yet')
  const edition = await buildEdition(new AbortController().signal)
  await editionStore(records).publish(edition, sunday)
  expect(await sowCases(records, sunday)).toBe('40 cases')
  const cases = caseStore(records)
  const [kupang, mataram] = [await cases.counts('bp3mi-ntt'), await cases.counts('move-id')]
  expect((kupang.get('all') ?? 0) + (mataram.get('all') ?? 0)).toBe(40)
  expect(kupang.get('claim:staf-contoh-melati')).toBe(3)
  for (const outlook of ['ready', 'reachable'])
    expect(kupang.get(`outlook:${outlook}`), outlook).toBeGreaterThan(0)

  const now = sunday.getTime()
  const lines = async (list: QueueList) => cases.lines('bp3mi-ntt', list, { most: 50 })
  const heads = async (list: QueueList) =>
    cases.heads(
      (await lines(list)).map((one) => one.case),
      now,
    )
  expect(await lines({ kind: 'urgent', filter: 'all' })).toHaveLength(2)
  const [leaves] = await heads({ kind: 'leaving' })
  expect(leaves && standingOf(leaves, now)).toEqual({ kind: 'leaves', on: '2026-11-28' })
  // One was held this morning, and its outcome is still to be written down.
  const talks = await heads({ kind: 'session' })
  expect(talks.map((one) => standingOf(one, now).kind)).toEqual(['waits', 'session'])
  expect(await lines({ kind: 'reviews', of: 'own-office' })).toHaveLength(1)
  expect(inQueue(leaves ? [leaves] : [], now)).toHaveLength(1)

  expect(await sowCases(records, sunday)).toBe('unchanged')
})

test('what students of the demonstration answered could have been typed into the form', async () => {
  const edition = judging(await discoverCatalogue())
  const kinds = new Map(edition.facts.map(({ id, of }) => [id, of]))
  const door = { facts: kinds, scales: edition.scales, today: civilDay(sunday) }
  for (const [does, facts] of Object.entries(answersOf))
    expect([does, answerProblems(facts, door)]).toEqual([does, []])
  for (const { name } of sharers) expect(name).toMatch(/^Contoh \p{Lu}/u)
  expect(new Set(sharers.map(({ name }) => name)).size).toBe(40)
})
