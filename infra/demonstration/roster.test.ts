import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Offering } from '../../shared/booking/roster.ts'
import { freeStarts } from '../../shared/booking/slots.ts'
import { dateIn, datePlus, dayMs, type Instant, weekdayOf } from '../../shared/booking/time.ts'
import { mayEmbed } from '../../shared/campus/campus.ts'
import { originFrom } from '../../shared/campus/origin.ts'
import { campuses } from './campuses.ts'
import { demonstrationRoster } from './roster.ts'
import { fillings } from './seats.ts'

const firstStarts = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true })
  .map((date) => date.getTime())

const today = Date.parse('2026-11-22T03:00:00Z')
const { offices, counselors } = demonstrationRoster(today)
const offerings = counselors.flatMap((one) => one.offerings)

const windowsOf = (now: Instant) =>
  demonstrationRoster(now).counselors.flatMap(({ week, exceptions }) => [
    ...week,
    ...exceptions.flatMap((one) => (one.kind === 'off' ? [] : one.windows)),
  ])

describe('whoever tries Rantau', () => {
  test('finds something to book with every counselor in the coming two weeks, whenever that is', () => {
    fc.assert(
      fc.property(firstStarts, (now) => {
        for (const counselor of demonstrationRoster(now).counselors)
          for (const { service } of counselor.offerings) {
            const diary = { counselor, ledgers: [] }
            expect(freeStarts(diary, service, now, now + 14 * dayMs, { now })).not.toEqual([])
          }
      }),
      { numRuns: 60 },
    )
  })

  test('meets the special days in the weeks they look at first, each on its weekday', () => {
    fc.assert(
      fc.property(firstStarts, (now) => {
        const days = demonstrationRoster(now).counselors.flatMap(({ zone, exceptions }) =>
          exceptions.map(({ date, kind }) => ({ zone, date, kind })),
        )
        expect(days.map(({ date }) => weekdayOf(date)).toSorted()).toEqual([1, 3, 4, 7])
        expect(new Set(days.map(({ kind }) => kind))).toEqual(new Set(['off', 'fair', 'hours']))
        for (const { zone, date } of days) {
          expect(date >= datePlus(dateIn(zone, now), 4)).toBe(true)
          expect(date <= datePlus(dateIn(zone, now), 16)).toBe(true)
        }
      }),
      { numRuns: 5_000 },
    )
  })

  test('sees at a glance that no counselor and no room is real', () => {
    for (const { id, name, room } of counselors) {
      expect(id).toMatch(/^contoh-[a-z]+$/)
      expect(name).toMatch(/^Contoh /)
      expect(new URL(room ?? '').hostname).toMatch(/\.example$/)
    }
  })

  test('is given no number or address of an office that no source names', () => {
    const [bp3mi, moveId] = offices
    expect(bp3mi).toMatchObject({ id: 'bp3mi-ntt', phone: undefined, whatsapp: undefined })
    expect(moveId).toMatchObject({ phone: '0370633797', whatsapp: '6285157555176' })
    for (const { address } of offices) expect(address).toBeUndefined()
  })
})

describe('the demonstration', () => {
  const has = (asked: (offering: Offering) => boolean) => expect(offerings.some(asked)).toBe(true)

  test('has every kind of talk, way and confirmation', () => {
    for (const service of ['talk-30', 'talk-45', 'group-60', 'group-90'])
      has((one) => one.service === service)
    for (const way of ['online', 'phone', 'place'] as const) has(({ ways }) => ways.includes(way))
    for (const kind of ['immediate', 'counselor'] as const)
      has(({ confirmation }) => confirmation.kind === kind)
    has(({ beforeMinutes }) => beforeMinutes > 0)
    has(({ beforeMinutes, afterMinutes }) => beforeMinutes + afterMinutes === 0)
  })

  test('one service is the same kind of talk with every counselor, and groups seat 6 to 12', () => {
    const kinds = offerings.map(({ service, kind, minutes }) => `${service} ${kind} ${minutes}`)
    expect(new Set(kinds).size).toBe(4)
    for (const { kind, seatsMin, seatsMax } of offerings)
      if (kind === 'individual') expect([seatsMin, seatsMax]).toEqual([1, 1])
      else expect(seatsMin >= 6 && seatsMin <= seatsMax && seatsMax <= 12).toBe(true)
  })

  test('every window is for talks its counselor gives, and ends after it begins or is marked', () => {
    for (const { from, to, overnight } of windowsOf(today)) {
      for (const time of [from, to]) expect(time).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/)
      expect(overnight === true).toBe(to <= from)
    }
    for (const { week, exceptions, offerings: given } of counselors) {
      const services = given.map(({ service }) => service)
      const special = exceptions.flatMap((one) => (one.kind === 'off' ? [] : one.windows))
      for (const window of [...week, ...special]) {
        expect(window.services).not.toEqual([])
        for (const service of window.services ?? []) expect(services).toContain(service)
      }
    }
  })

  test('has a lunch break, an evening and a night through midnight', () => {
    const hours = windowsOf(today).map(({ from, to }) => `${from}-${to}`)
    expect(hours).toEqual(expect.arrayContaining(['08:00-12:00', '13:00-16:00', '18:00-21:00']))
    expect(windowsOf(today).filter(({ overnight }) => overnight)).toMatchObject([
      { weekday: 6, from: '22:00', to: '01:00' },
    ])
  })

  test('the counselor in Berlin talks online, in the afternoon of Kupang on both sides of a change', () => {
    const linden = counselors.find(({ zone }) => zone === 'Europe/Berlin')
    expect(linden?.offerings.flatMap(({ ways }) => ways)).toEqual(['online', 'online', 'online'])
    const clocks = (now: string) => {
      const at = Date.parse(now)
      const roster = demonstrationRoster(at)
      const counselor = roster.counselors.find(({ id }) => id === linden?.id)
      if (counselor === undefined) return expect.unreachable('Berlin is gone')
      const starts = freeStarts({ counselor, ledgers: [] }, 'talk-30', at, at + 30 * dayMs, {
        now: at,
      })
      return new Set(starts.map(({ start }) => (new Date(start).getUTCHours() + 8) % 24))
    }
    expect(clocks('2026-12-01T00:00:00Z')).toEqual(new Set([15, 16, 17, 18]))
    expect(clocks('2026-06-01T00:00:00Z')).toEqual(new Set([14, 15, 16, 17]))
    expect(clocks('2026-10-10T00:00:00Z')).toEqual(new Set([14, 15, 16, 17, 18]))
  })

  test('every counselor belongs to an office, and every id is there once', () => {
    const known = offices.map(({ id }) => id)
    for (const { office } of counselors) expect(known).toContain(office)
    for (const ids of [known, counselors.map(({ id }) => id), campuses.map(({ slug }) => slug)])
      expect(new Set(ids).size).toBe(ids.length)
  })

  test('only campuses that do not exist have origins, as pages send them, that nobody else can own', () => {
    const registered = campuses.filter(({ origins }) => origins.length > 0)
    expect(registered.every(({ slug }) => slug.startsWith('kampus-contoh'))).toBe(true)
    for (const origin of registered.flatMap(({ origins }) => origins)) {
      expect(originFrom(origin)).toMatchObject({ kind: 'origin', origin })
      expect(new URL(origin).hostname).toMatch(/^(localhost|127\.0\.0\.1|[\w.-]+\.example)$/)
    }
    const lets = registered.filter((campus) => mayEmbed(campus, 'http://localhost:8080'))
    expect(lets.map(({ slug }) => slug)).toEqual(['kampus-contoh'])
    expect(registered.flatMap(({ slug, revoked }) => (revoked ? [slug] : []))).toEqual([
      'kampus-contoh-lama',
    ])
  })

  test('the groups that are filled are given, and no student sits in two of a week', () => {
    for (const { counselor, service, seatsLeft } of fillings) {
      const given = counselors.find(({ id }) => id === counselor)?.offerings
      const offering = given?.find((one) => one.service === service)
      expect(offering).toMatchObject({ kind: 'group' })
      expect(offering && offering.seatsMax > seatsLeft).toBe(true)
    }
    const sitting = fillings.flatMap(({ from }) => from.map(({ email }) => email))
    expect(new Set(sitting).size).toBe(sitting.length)
  })
})
