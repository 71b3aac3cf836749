import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assessmentStore } from '../../functions/adapters/assessments.ts'
import { bookingStore } from '../../functions/adapters/bookings.ts'
import { addCampus, campusStore } from '../../functions/adapters/campuses.ts'
import { countStore } from '../../functions/adapters/counts.ts'
import { campusesApp } from '../../functions/campuses/app.ts'
import { CampusNumbers } from '../../functions/campuses/schemas.ts'
import { closeWeeks } from '../../functions/counts/app.ts'
import type { Booking } from '../../shared/booking/booking.ts'
import type { Change } from '../../shared/booking/decide.ts'
import { nobody } from '../../shared/campus/numbers.ts'
import { beginOf, weekAfter } from '../../shared/campus/week.ts'
import { countedWeek, daysAfter, type Locked } from '../../shared/keeping/assessment.ts'
import { aBooking } from '../arbitraries/bookings.ts'
import { doorOf } from '../fake-door.ts'
import { machinesOn } from './machines.ts'
import { type TableOfOurs, tableOfOurs } from './table-of-ours.ts'

const monday = '2026-11-16'
const tuesday = new Date(beginOf(monday) + 30 * 3_600_000)
const closed = new Date(beginOf(weekAfter(monday)) + 2 * 3_600_000)
const campus = 'kampus'
let ours: TableOfOurs

beforeAll(async () => {
  ours = await tableOfOurs({ silent: true })
  for (const slug of [campus, 'tetangga'])
    await addCampus(ours.open(), { slug, name: `Kampus ${slug}`, city: 'Kota', origins: [] })
})
afterAll(() => ours.stop())

const id = (name: string) => name.padEnd(22, '-')
const door = (name: string) => ({ id: id(name), tokenHash: `hash-of-${name}` })

const anAssessment = (name: string, own: Partial<Locked> = {}): Locked => ({
  ...door(name),
  version: 1,
  facts: { who: name },
  edition: 'e'.repeat(64),
  at: tuesday.toISOString(),
  prefer: 'soonest',
  campus,
  countsIn: countedWeek(tuesday),
  consents: ['keep', 'statistics'].map((purpose) => ({
    purpose: purpose as 'keep',
    version: '2026-11',
    givenAt: tuesday.toISOString(),
  })),
  shares: [],
  createdAt: tuesday.toISOString(),
  changedAt: tuesday.toISOString(),
  expiresAt: daysAfter(tuesday, 365),
  ...own,
})

const nothing: Change = { ledgers: [], guards: [], bookings: [], offers: [], students: [] }

const statistics = {
  purpose: 'statistics',
  version: '2026-11',
  givenAt: tuesday.toISOString(),
} as const

const booked = (name: string, email: string, own: Partial<Booking> = {}): Booking => ({
  ...aBooking(),
  id: id(name),
  contact: { name: 'Contoh', email },
  wishes: { ...aBooking().wishes, campus },
  consents: [statistics],
  createdAt: tuesday.getTime(),
  changedAt: tuesday.getTime(),
  ...own,
})

const standing = async (assessment: { readonly facts: unknown }) => ({
  ways: { DE: 'now' as const },
  missing: `language.${(assessment.facts as { who: string }).who}` as const,
})

const ports = (at: Date) => ({
  clock: () => at,
  counts: countStore(ours.open()),
  campuses: campusStore(ours.open()),
  standing,
})

const lines = async () => {
  const { db, table } = ours.open()
  const { Items = [] } = await db.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': `COUNTING#${campus}` },
    }),
  )
  return Items.map(({ sk }) => sk as string)
}

const weeks = (slug = campus) => countStore(ours.open()).weeks(slug)

describe('a week of a campus', () => {
  test('counts everybody once who agreed and still does when it closes, and is written once', async () => {
    const kept = assessmentStore(ours.open())
    for (const name of ['a', 'b', 'gone', 'erased', 'moved', 'later', 'silent'])
      await kept.keep(anAssessment(name), tuesday)
    await kept.keep(anAssessment('a'), tuesday)
    await kept.keep(anAssessment('unasked', { campus: undefined, countsIn: undefined }), tuesday)
    await kept.withdraw(door('gone'), tuesday)
    await kept.erase(door('erased'), tuesday)
    const { facts, edition, at, prefer, consents } = anAssessment('moved')
    const content = { facts, edition, at, prefer, consents, countsIn: countedWeek(tuesday) }
    await kept.correct(
      { ...door('moved'), version: 1 },
      { ...content, campus: 'tetangga' },
      tuesday,
    )
    const silent = { ...content, campus: undefined, countsIn: undefined, consents: [] }
    await kept.correct({ ...door('silent'), version: 1 }, silent, tuesday)

    const talks = bookingStore(ours.open())
    const withdrawn = { ...statistics, withdrawnAt: tuesday.toISOString() }
    const all = [
      booked('one', 'satu@contoh.example'),
      booked('again', 'satu@contoh.example'),
      booked('two', 'dua@contoh.example', {
        contact: { name: 'Dua', email: 'dua@contoh.example' },
      }),
      booked('no', 'tiga@contoh.example', { consents: [] }),
      booked('back', 'empat@contoh.example'),
    ]
    for (const one of all) await talks.commit({ ...nothing, bookings: [one] })
    const later = (one: Booking, own: Partial<Booking>) => ({ ...one, version: 2, ...own })
    const [one = aBooking(), , , , back = aBooking()] = all
    await talks.commit({ ...nothing, bookings: [later(one, { state: 'attended' })] })
    await talks.commit({ ...nothing, bookings: [later(back, { consents: [withdrawn] })] })

    const taken = booked('taken', 'lima@contoh.example')
    await talks.commit({ ...nothing, bookings: [taken] })
    await talks.commit({ ...nothing, bookings: [], erased: [taken] })
    const waiting = (await lines()).join(' ')
    for (const name of ['erased', 'gone', 'taken', 'no']) expect(waiting).not.toContain(id(name))
    expect(await closeWeeks(ports(tuesday))).toEqual({ weeks: 0 })

    const [first, second] = await Promise.all([
      closeWeeks(ports(closed)),
      closeWeeks(ports(closed)),
    ])
    expect(first.weeks + second.weeks).toBe(2)
    expect(await weeks()).toEqual([
      {
        ...nobody,
        week: monday,
        assessed: 3,
        booked: 2,
        attended: 1,
        ways: { DE: { now: 3, steps: 0 } },
        missing: { 'language.a': 1, 'language.b': 1, 'language.later': 1 },
      },
    ])
    expect((await weeks('tetangga')).map(({ assessed }) => assessed)).toEqual([1])
    expect(await lines()).toEqual([])
  })

  test('is not changed by whoever erases, corrects or comes late', async () => {
    const before = await weeks()
    const kept = assessmentStore(ours.open())
    await kept.erase(door('a'), closed)
    const { facts, edition, at, prefer, consents } = anAssessment('later')
    const again = { facts, edition, at, prefer, consents, campus, countsIn: countedWeek(closed) }
    await kept.correct({ ...door('later'), version: 1 }, again, closed)
    await kept.keep(anAssessment('late'), closed)
    await closeWeeks(ports(new Date(closed.getTime() + 8 * 86_400_000)))
    expect(await weeks()).toEqual(before)
    expect(await lines()).toEqual([])
  })

  test('that was cut off before its lines were gone is finished, and counts nobody twice', async () => {
    const week = weekAfter(monday, 3)
    const then = new Date(beginOf(week) + 3_600_000)
    const kept = assessmentStore(ours.open())
    await kept.keep(anAssessment('cut', { countsIn: week }), then)
    const { counts, ...rest } = ports(new Date(beginOf(weekAfter(week)) + 2 * 3_600_000))
    const breaking = { ...counts, forget: () => Promise.reject(new Error('the power went off')) }
    await expect(closeWeeks({ ...rest, counts: breaking })).rejects.toThrow('the power went off')
    expect(await lines()).toHaveLength(1)
    expect(await closeWeeks({ ...rest, counts })).toEqual({ weeks: 0 })
    expect((await weeks()).at(-1)).toMatchObject({ week, assessed: 1 })
    expect(await lines()).toEqual([])
  })
})

describe('a campus partner', () => {
  const as = (slug: string | undefined) =>
    campusesApp(
      {
        clock: () => closed,
        campuses: campusStore(ours.open()),
        counts: countStore(ours.open()),
        bookings: bookingStore(ours.open()),
        ...machinesOn(ours),
        frames: { frame: async () => '<!--frame:content-->' },
        door: doorOf({ id: 'mitra', name: 'Contoh Mitra', roles: ['campus'], campus: slug }),
      },
      () => {},
    )

  test('sees their own campus and has no way to ask for another', async () => {
    const count = { ...nobody, assessed: 44, booked: 30 }
    await countStore(ours.open()).freeze('tetangga', { ...count, week: '2026-12-28' }, closed)
    const own = await (await as('tetangga').request('/v1/staff/campus?campus=kampus')).json()
    expect(CampusNumbers.parse(own)).toEqual(own)
    expect(own).toMatchObject({ campus: 'tetangga', assessed: [{ people: 45 }] })
    const other = await (await as(campus).request('/v1/staff/campus?campus=tetangga')).json()
    expect(other).toMatchObject({ campus, assessed: [], booked: [] })
    for (const path of ['/staff/campus', '/en/staff/campus', '/staff/campus/numbers.csv'])
      expect((await as(campus).request(path)).status).toBe(200)
  })

  test('finds too few said kindly, never as a zero, and no number of their handful', async () => {
    const page = await (await as(campus).request('/en/staff/campus')).text()
    expect(page).toContain('Not yet enough people to show')
    expect(page).not.toMatch(/<td[^>]*>\d+<\/td>/)
  })

  test('whose campus is nobody’s finds nothing', async () => {
    for (const slug of [undefined, 'tak-dikenal'])
      for (const path of ['/staff/campus', '/v1/staff/campus', '/staff/campus/numbers.csv'])
        expect((await as(slug).request(path)).status).toBe(404)
  })
})
