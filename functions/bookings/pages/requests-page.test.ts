import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Booking } from '../../../shared/booking/booking.ts'
import type { Counselor, Offering } from '../../../shared/booking/roster.ts'
import { codeOf } from '../../../shared/casework/code.ts'
import { languages } from '../../http/language.ts'
import type { HallHour } from './hall-days.ts'
import { officeDays } from './office-days.ts'
import { requestsPage } from './requests-page.ts'

const hour = 3_600_000
/** Monday, 08:00 in Kupang. */
const now = Date.parse('2026-11-23T00:00:00Z')

const group = { service: 'group-90', kind: 'group', seatsMax: 12 } as Offering

const melati: Counselor = {
  id: 'contoh-melati',
  office: 'kantor',
  name: 'Contoh Melati',
  zone: 'Asia/Makassar',
  languages: ['id'],
  topics: ['way'],
  offerings: [group],
  week: [],
  exceptions: [],
  limits: {},
}

const aTalk = (at: number, start: number, own: Partial<Booking> = {}): Booking => ({
  id: String(at).padStart(22, 'a'),
  linkHash: 'h',
  version: 1,
  state: 'confirmed',
  counselor: melati.id,
  service: 'talk-30',
  place: { session: `s${at}`, start, end: start + hour / 2 },
  contact: { name: `Contoh Rina ${at}`, email: `rina-${at}@contoh.example` },
  wishes: {
    topic: 'offer',
    way: 'online',
    language: 'id',
    zone: 'Asia/Makassar',
    urgent: false,
  },
  consents: [],
  moves: 0,
  sequence: 0,
  createdAt: now - hour,
  changedAt: now - hour,
  expiresAt: now * 2,
  ...own,
})

const page = (before: readonly Booking[], language: 'id' | 'en' = 'id'): string =>
  requestsPage({ before, counselors: [melati], now, refused: undefined }, language).markup

const places = (text: string, parts: readonly string[]): readonly number[] =>
  parts.map((part) => text.indexOf(part))

describe('the talks of an office', () => {
  test('are told day by day, and whoever waits for an answer stands before them', () => {
    const asked = aTalk(1, now + 49 * hour, { state: 'pending', until: now + 5 * hour })
    const text = page([aTalk(2, now + 25 * hour), aTalk(3, now + 2 * hour), asked])
    const found = places(text, [
      'Menunggu jawaban Anda (1)',
      `Terima ${codeOf(asked.id)}`,
      'Hari ini, Senin, 23 November',
      'Besok, Selasa, 24 November',
    ])
    expect(found.every((at) => at >= 0)).toBe(true)
    expect(found).toEqual(found.toSorted((a, b) => a - b))
    expect(text).not.toContain('Rabu, 25 November</h2>')
  })

  test('of one group are one entry with its seats, whoever sits in it', () => {
    const place = { session: 'g1', start: now + 50 * hour, end: now + 51 * hour }
    const seats = [1, 2, 3].map((at) => aTalk(at, 0, { service: 'group-90', place }))
    const text = page(seats)
    expect(text.match(/<time>/g)).toHaveLength(1)
    expect(text).toContain('kelompok, 3 dari 12 kursi terisi')
    for (const { id } of seats) expect(text).toContain(codeOf(id))
  })

  test('stand beside the group days their counselors sit in, each a line with the way to it', () => {
    const cendana = { ...melati, id: 'contoh-cendana', name: 'Contoh Cendana' }
    const hourOf = (whom: Counselor, round: number): HallHour => ({
      whom,
      session: {
        id: `dddddddddddddddddddddd.${whom.id}.${round}`,
        service: 'group-day',
        start: now + (24 + round) * hour,
        end: now + (25 + round) * hour,
        beforeMinutes: 0,
        afterMinutes: 0,
        seatsMax: 12,
        opened: true,
        place: 'Aula contoh',
        seats: ['CDFH', 'JKMN'].map((one) => ({ id: `d.${one}`, state: 'confirmed' })),
      },
    })
    const hours = [0, 1].flatMap((round) => [hourOf(melati, round), hourOf(cendana, round)])
    for (const language of languages) {
      const path = `${language === 'id' ? '' : '/en'}/staff/days/dddddddddddddddddddddd`
      const shown = { before: [aTalk(1, now + 23 * hour)], counselors: [melati], hours, now }
      const text = requestsPage(shown, language).markup
      expect(text.split(`href="${path}"`)).toHaveLength(2)
      expect(text).toContain(`Contoh Melati, Contoh Cendana`)
      expect(text).toContain('Aula contoh · 8 ')
      expect(text).not.toContain('CDFH')
      expect(text.match(/<h2/g)).toHaveLength(1)
    }
  })

  test('of groups in one place are told apart by their links alone', () => {
    const hours = [24, 28, 48].map(
      (from, at): HallHour => ({
        whom: melati,
        session: {
          id: `${String(at).repeat(22)}.${melati.id}.0`,
          service: 'group-day',
          start: now + from * hour,
          end: now + (from + 1) * hour,
          beforeMinutes: 0,
          afterMinutes: 0,
          seatsMax: 12,
          opened: true,
          place: 'Aula contoh',
          seats: [],
        },
      }),
    )
    for (const language of languages) {
      const text = requestsPage({ before: [], counselors: [melati], hours, now }, language).markup
      const links = [...text.matchAll(/<a href="[^"]*\/days\/[^"]*">([^<]*)<\/a>/g)].map(
        ([, said]) => said,
      )
      expect(links).toHaveLength(3)
      expect(new Set(links).size).toBe(3)
      expect(links[0]).toContain('24 Nov')
    }
  })

  test('name nobody whom nobody has to meet or call yet', () => {
    const later = aTalk(1, now + 49 * hour)
    expect(page([later])).not.toContain('Rina')
    const { wishes } = later
    expect(page([{ ...later, wishes: { ...wishes, urgent: true } }])).toContain('rina-1@')
    expect(page([aTalk(2, now + 2 * hour)])).toMatch(/<details><summary>[^<]+<\/summary>.*Rina 2/s)
  })

  test('are told to the office, never to the student', () => {
    for (const language of languages) {
      const asked = aTalk(1, now + hour, { state: 'pending', until: now + hour / 2 })
      const text = page([asked, aTalk(2, now + hour)], language)
      expect(text).not.toMatch(/\bkamu\b|\byou were offered\b/i)
    }
  })

  test('are each told once, in the order they begin', () => {
    const anyTalk = fc.record({
      inHours: fc.integer({ min: 1, max: 200 }),
      session: fc.constantFrom('g1', 'g2', undefined),
    })
    fc.assert(
      fc.property(fc.array(anyTalk, { maxLength: 12 }), (drawn) => {
        const seated = drawn.map(({ inHours, session }, at) => {
          const start = now + (session === undefined ? inHours : session.charCodeAt(1)) * hour
          const place = { session: session ?? `s${at}`, start, end: start + hour }
          return { booking: { ...aTalk(at, start), place }, whom: melati }
        })
        const sessions = officeDays(seated).flatMap((day) => day.sessions)
        const told = sessions.flatMap(({ seats }) => seats.map(({ booking }) => booking.id))
        expect(told.toSorted()).toEqual(seated.map(({ booking }) => booking.id).toSorted())
        const starts = sessions.map(({ seats: [{ booking }] }) => booking.place.start)
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
        const named = sessions.map(({ seats: [{ booking }] }) => booking.place.session)
        expect(new Set(named).size).toBe(named.length)
      }),
      { numRuns: 5_000 },
    )
  })
})
