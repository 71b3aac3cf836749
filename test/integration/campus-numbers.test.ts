// Over 300 lines: a window’s whole life in one table, from the first line to who came.
import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assessmentStore } from '../../functions/adapters/assessments.ts'
import { bookingStore } from '../../functions/adapters/bookings.ts'
import { addCampus, campusStore } from '../../functions/adapters/campuses.ts'
import { countStore } from '../../functions/adapters/counts.ts'
import { campusesApp } from '../../functions/campuses/app.ts'
import { CampusNumbers } from '../../functions/campuses/schemas.ts'
import { closeWindows } from '../../functions/counts/app.ts'
import type { Booking } from '../../shared/booking/booking.ts'
import type { Change } from '../../shared/booking/decide.ts'
import type { Endpoint } from '../../shared/campus/webhook.ts'
import { attendanceWeeks, beginOf, weekAfter, windowWeeks } from '../../shared/campus/week.ts'
import { countedWeek, daysAfter, type Locked } from '../../shared/keeping/assessment.ts'
import { aBooking } from '../arbitraries/bookings.ts'
import { doorOf } from '../fake-door.ts'
import { allItems } from './case-world.ts'
import { machinesOn } from './machines.ts'
import { type TableOfOurs, tableOfOurs } from './table-of-ours.ts'

const monday = '2026-10-12'
const hourMs = 3_600_000
const tuesday = new Date(beginOf(monday) + 30 * hourMs)
/** Two hours after so many weeks since the first Monday of the window. */
const afterWeeks = (weeks: number) => new Date(beginOf(weekAfter(monday, weeks)) + 2 * hourMs)
const closed = afterWeeks(windowWeeks)
const attendanceAt = afterWeeks(windowWeeks + attendanceWeeks)
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
  counts: countStore(ours.as('counts')),
  campuses: campusStore(ours.as('counts')),
  standing,
  log: (line: object) => void failures.push(JSON.stringify(line)),
})

const failures: string[] = []
const none = { windows: 0, failed: [] }

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

const windows = (slug = campus) => countStore(ours.open()).windows(slug)

const inWeek = (people: number, at = 0) =>
  Array.from({ length: windowWeeks }, (_, week) => (week === at ? people : 0))

describe('a window of a campus', () => {
  test('counts everybody once who agreed and still does when it closes, and is written once', async () => {
    const kept = assessmentStore(ours.as('assessments'))
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

    const talks = bookingStore(ours.as('bookings'))
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
    for (const at of [tuesday, afterWeeks(windowWeeks - 1)])
      expect(await closeWindows(ports(at))).toEqual(none)

    const [first, second] = await Promise.all([
      closeWindows(ports(closed)),
      closeWindows(ports(closed)),
    ])
    expect(first.windows + second.windows).toBe(2)
    expect(await windows()).toEqual([
      {
        first: monday,
        assessed: inWeek(3),
        booked: inWeek(2),
        ways: { DE: { now: 3, steps: 0 } },
        missing: { 'language.a': 1, 'language.b': 1, 'language.later': 1 },
      },
    ])
    expect((await windows('tetangga')).map(({ assessed }) => assessed)).toEqual([inWeek(1)])
    // Of whoever booked it is to be seen yet whether they came.
    expect((await lines()).every((line) => line.includes('#booked#'))).toBe(true)
  })

  test('is not changed by whoever erases, corrects or comes late', async () => {
    const before = await windows()
    const kept = assessmentStore(ours.as('assessments'))
    await kept.erase(door('a'), closed)
    const { facts, edition, at, prefer, consents } = anAssessment('later')
    const again = { facts, edition, at, prefer, consents, campus, countsIn: countedWeek(closed) }
    await kept.correct({ ...door('later'), version: 1 }, again, closed)
    await kept.keep(anAssessment('late'), closed)
    await closeWindows(ports(new Date(closed.getTime() + 8 * 86_400_000)))
    expect(await windows()).toEqual(before)
  })

  test('counts whoever shows their answers to no office any more as before', async () => {
    const kept = assessmentStore(ours.as('assessments'))
    await kept.keep(anAssessment('unshown'), tuesday)
    await kept.unshare(door('unshown'), tuesday)
    expect((await lines()).filter((line) => line.includes(id('unshown')))).toHaveLength(1)
    await kept.withdraw(door('unshown'), tuesday)
    expect((await lines()).filter((line) => line.includes(id('unshown')))).toEqual([])
  })

  test.each([
    ['names another campus', 'tetangga'],
    ['is counted for none any more', undefined],
  ])('keeps no line of whoever %s, nor of whoever erases after it', async (_, another) => {
    const kept = assessmentStore(ours.as('assessments'))
    const name = `from-${another}`
    await kept.keep(anAssessment(name), tuesday)
    const { facts, edition, at, prefer, consents, countsIn } = anAssessment(name)
    const correction = { facts, edition, at, prefer, consents, countsIn, campus: another }
    await kept.correct({ ...door(name), version: 1 }, correction, tuesday)
    expect((await lines()).filter((line) => line.includes(id(name)))).toEqual([])
    await kept.erase(door(name), tuesday)
    expect((await allItems(ours.open())).filter((item) => item.includes(id(name)))).toEqual([])
  })

  test('counts who came once, weeks later; what is noted or corrected after that changes nothing', async () => {
    const talks = bookingStore(ours.as('bookings'))
    const commit = (one: Booking) => talks.commit({ ...nothing, bookings: [one] })
    const one = { ...booked('one', 'satu@contoh.example'), changedAt: closed.getTime() }
    await commit({ ...one, version: 3, state: 'no-show' })
    expect(await closeWindows(ports(afterWeeks(windowWeeks + attendanceWeeks - 1)))).toEqual(none)
    expect((await windows())[0]).not.toMatchObject({ attended: expect.anything() })
    await commit({ ...one, version: 4, state: 'attended' })
    await closeWindows(ports(attendanceAt))
    expect((await windows())[0]).toMatchObject({ booked: inWeek(2), attended: 1 })
    expect(await lines()).toEqual([])
    const later = { ...booked('two', 'dua@contoh.example'), changedAt: attendanceAt.getTime() }
    await commit({ ...later, version: 2, state: 'attended' })
    await commit({ ...one, version: 5, state: 'no-show' })
    await commit({ ...one, version: 6, state: 'attended' })
    expect(await lines()).toEqual([])
    await closeWindows(ports(afterWeeks(4 * windowWeeks)))
    expect((await windows()).map(({ attended }) => attended)).toEqual([1])
  })

  test('that was cut off before its lines were gone is finished, and counts nobody twice', async () => {
    const first = weekAfter(monday, windowWeeks)
    const week = weekAfter(first, 3)
    const then = new Date(beginOf(week) + hourMs)
    const kept = assessmentStore(ours.as('assessments'))
    await kept.keep(anAssessment('cut', { countsIn: week }), then)
    const { counts, ...rest } = ports(afterWeeks(2 * windowWeeks))
    const breaking = { ...counts, forget: () => Promise.reject(new Error('the power went off')) }
    expect(await closeWindows({ ...rest, counts: breaking })).toEqual({
      windows: 0,
      failed: [campus],
    })
    expect(failures.splice(0).join()).toContain(`"campus":"${campus}"`)
    expect(await lines()).toHaveLength(1)
    expect(await closeWindows({ ...rest, counts })).toEqual(none)
    expect((await windows()).at(-1)).toMatchObject({ first, assessed: inWeek(1, 3) })
    expect(await lines()).toEqual([])
  })

  test('counts a student who books every week as one person, in the week of the first talk', async () => {
    const first = weekAfter(monday, 2 * windowWeeks)
    const talks = bookingStore(ours.as('bookings'))
    for (let nth = 0; nth < 8; nth += 1) {
      const at = beginOf(weekAfter(first, nth)) + hourMs
      const kinds = { createdAt: at, changedAt: at, expiresAt: at + 400 * 86_400_000 }
      const same = booked(`often-${nth}`, 'sering@contoh.example', kinds)
      await talks.commit({ ...nothing, bookings: [same] })
      await talks.commit({
        ...nothing,
        bookings: [{ ...same, version: 2, state: 'attended', changedAt: at + hourMs }],
      })
    }
    await closeWindows(ports(afterWeeks(3 * windowWeeks + attendanceWeeks)))
    expect((await windows()).at(-1)).toMatchObject({ first, booked: inWeek(1), attended: 1 })
    expect(await lines()).toEqual([])
  })

  test('that cannot be counted holds up no other campus, and is counted the next hour', async () => {
    const first = weekAfter(monday, 4 * windowWeeks)
    const then = new Date(beginOf(first) + hourMs)
    const kept = assessmentStore(ours.as('assessments'))
    for (const [name, slug] of [
      ['poisoned', campus],
      ['healthy', 'tetangga'],
    ] as const)
      await kept.keep(
        anAssessment(name, { campus: slug, countsIn: first, expiresAt: daysAfter(then, 365) }),
        then,
      )
    const all = ports(afterWeeks(5 * windowWeeks))
    const poisoned = async (one: Parameters<typeof standing>[0]) => {
      if ((one.facts as { who: string }).who === 'poisoned') throw new Error('facts nobody reads')
      return standing(one)
    }
    expect(await closeWindows({ ...all, standing: poisoned })).toEqual({
      windows: 1,
      failed: [campus],
    })
    expect(failures.splice(0).join()).toContain(`"campus":"${campus}"`)
    expect((await windows('tetangga')).at(-1)).toMatchObject({ first, assessed: inWeek(1) })
    expect(await closeWindows(all)).toEqual({ windows: 1, failed: [] })
    expect((await windows()).at(-1)).toMatchObject({ first, assessed: inWeek(1) })
  })
})

describe('a campus partner', () => {
  const as = (slug: string | undefined) =>
    campusesApp(
      {
        clock: () => closed,
        campuses: campusStore(ours.as('campuses')),
        counts: countStore(ours.as('campuses')),
        bookings: bookingStore(ours.as('campuses')),
        ...machinesOn(ours),
        frames: { frame: async () => '<!--frame:content-->' },
        door: doorOf({ id: 'mitra', name: 'Contoh Mitra', roles: ['campus'], campus: slug }),
      },
      () => {},
    )

  test('sees their own campus and has no way to ask for another', async () => {
    const count = { assessed: [44], booked: [30], ways: {}, missing: {} }
    const first = '2024-01-01'
    await countStore(ours.open()).freeze('tetangga', { ...count, first }, closed)
    const own = await (await as('tetangga').request('/v1/staff/campus?campus=kampus')).json()
    expect(CampusNumbers.parse(own)).toEqual(own)
    expect(own).toMatchObject({ campus: 'tetangga', assessed: [{ people: 45 }] })
    const other = await (await as(campus).request('/v1/staff/campus?campus=tetangga')).json()
    expect(other).toMatchObject({ campus, assessed: [], booked: [] })
    for (const path of ['/staff/campus', '/en/staff/campus', '/staff/campus/numbers.csv'])
      expect((await as(campus).request(path)).status).toBe(200)
  })

  test('reads beside the numbers that a webhook was stopped, and nothing of one they turned off', async () => {
    const { webhooks, secrets } = machinesOn(ours)
    const at = closed.getTime()
    const endpoint: Endpoint = {
      ...{
        campus: 'tetangga',
        id: id('hook'),
        url: 'https://tetangga.example/',
        language: 'en' as const,
      },
      ...{ types: ['talk.booked'] as const, createdAt: at, secretAt: at },
    }
    await secrets.add(endpoint, 'whsec_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')
    const page = async () => (await as('tetangga').request('/en/staff/campus')).text()
    await webhooks.stop(endpoint, 'by-hand', at)
    expect(await page()).not.toContain('A webhook has stopped')
    await webhooks.start('tetangga', endpoint.id)
    await webhooks.stop(endpoint, 'gone', at)
    expect(await page()).toContain('A webhook has stopped')
    expect(await (await as(campus).request('/en/staff/campus')).text()).not.toContain('has stopped')
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
