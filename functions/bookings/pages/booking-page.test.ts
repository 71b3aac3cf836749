import { describe, expect, test } from 'vitest'
import type { Booking, BookingState } from '../../../shared/booking/booking.ts'
import type { Counselor } from '../../../shared/booking/roster.ts'
import { languages } from '../../http/language.ts'
import { bookingPage, cancelPage } from './booking-page.ts'
import { bookingPath } from './paths.ts'
import { pageWords } from './words.ts'

const now = Date.parse('2026-11-23T00:00:00Z')
const start = Date.parse('2026-11-24T07:00:00Z')
const hour = 3_600_000

const linden: Counselor = {
  id: 'contoh-linden',
  office: 'kantor',
  name: 'Contoh Linden',
  zone: 'Europe/Berlin',
  languages: ['id'],
  topics: ['way'],
  offerings: [],
  week: [],
  exceptions: [],
  limits: {},
  room: 'https://ruang.contoh.example/linden',
}

const roster = {
  counselors: [linden],
  offices: [{ id: 'kantor', name: 'Kantor Contoh', city: 'Kupang' }],
}

const booking: Booking = {
  id: 'AAAAAAAAAAAAAAAAAAAAAA',
  linkHash: 'x',
  version: 1,
  state: 'confirmed',
  counselor: linden.id,
  service: 'talk-30',
  place: { session: 's', start, end: start + hour / 2 },
  contact: { name: '<b>Rina</b>', whatsapp: '6281234567890' },
  wishes: { topic: 'way', way: 'online', language: 'id', zone: 'Asia/Makassar', urgent: false },
  consents: [],
  moves: 0,
  sequence: 0,
  createdAt: now,
  changedAt: now,
  expiresAt: now + 1_000 * hour,
}

const waiting = { place: undefined, waitsFor: { from: start, to: start + 24 * hour } }

const inState: Readonly<Record<BookingState, Partial<Booking>>> = {
  waiting,
  offered: { until: now + hour },
  pending: { until: now + hour },
  confirmed: {},
  cancelled: { cancelledAt: now, cancelledBy: 'student', reason: 'rahasia' },
  declined: { reason: 'Sedang bertugas.' },
  lapsed: {},
  attended: {},
  'no-show': {},
}

const states = Object.keys(inState) as BookingState[]
const link = `${booking.id}.${'t'.repeat(43)}`

const opened = (
  state: BookingState,
  language: 'id' | 'en',
  at = now,
  more: Partial<Booking> = {},
) => ({
  booking: { ...booking, state, ...inState[state], ...more },
  roster,
  link,
  address: `https://rantau.example/konsultasi/pesanan/${link}`,
  key: 'k',
  now: at,
  language,
})

describe.for(languages.map((language) => ({ language })))('in "$language"', ({ language }) => {
  const { booking: words } = pageWords[language]
  const path = (deed: 'move' | 'cancel' | 'accept' | 'calendar') =>
    `"${bookingPath(language, link, deed)}"`
  const offers = (state: BookingState, at = now) => {
    const { markup } = bookingPage(opened(state, language, at))
    return (['move', 'cancel', 'accept', 'calendar'] as const).filter((deed) =>
      markup.includes(path(deed)),
    )
  }

  test.for(states)('a student whose booking is "%s" reads so, and never meets a blank', (state) => {
    const { markup } = bookingPage(opened(state, language))
    expect(markup).toContain(`<h1>${words.states[state]}</h1>`)
    expect(markup).not.toMatch(/undefined|NaN|Invalid|\[object/)
  })

  test('only what can still be done is offered', () => {
    expect(Object.fromEntries(states.map((state) => [state, offers(state)]))).toEqual({
      waiting: ['cancel'],
      offered: ['cancel', 'accept'],
      pending: ['move', 'cancel', 'calendar'],
      confirmed: ['move', 'cancel', 'calendar'],
      cancelled: [],
      declined: [],
      lapsed: [],
      attended: [],
      'no-show': [],
    })
    expect(offers('confirmed', start + 1)).toEqual([])
    expect(offers('pending', now + hour)).toEqual([])
  })

  test('the fourth move is not offered', () => {
    const { markup } = bookingPage(opened('confirmed', language, now, { moves: 3 }))
    expect(markup).not.toContain(path('move'))
    expect(markup).toContain(path('cancel'))
  })

  test('the room of an online talk is shown to whoever has it for certain, and to nobody else', () => {
    const shown = states.filter((state) =>
      bookingPage(opened(state, language)).markup.includes('ruang.contoh'),
    )
    expect(shown).toEqual(['confirmed'])
  })

  test("what the student wrote for the office is not put into the office's mouth", () => {
    expect(bookingPage(opened('cancelled', language)).markup).not.toContain('rahasia')
    expect(bookingPage(opened('declined', language)).markup).toContain('Sedang bertugas.')
  })

  test('asking to cancel what is over shows how it stands instead', () => {
    const { markup } = cancelPage(opened('attended', language))
    expect(markup).toContain(`<h1>${words.states.attended}</h1>`)
  })

  test('both clocks are told, the one of Berlin too', () => {
    const { markup } = bookingPage(opened('confirmed', language))
    expect(markup).toContain(language === 'id' ? '15.00–15.30 WITA' : '15:00–15:30 WITA')
    expect(markup).toContain(
      pageWords[language].times.elsewhere(language === 'id' ? '08.00' : '08:00', 'Berlin'),
    )
  })
})
