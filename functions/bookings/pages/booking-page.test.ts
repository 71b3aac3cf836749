import { describe, expect, test } from 'vitest'
import type { Booking, BookingState } from '../../../shared/booking/booking.ts'
import type { Counselor } from '../../../shared/booking/roster.ts'
import { pressedWords } from '../../../shared/protection/pressed-words.ts'
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
    expect(markup).toContain(words.moveNoMore(3))
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

  test('how the student is told stands there, so that a mistyped number is seen', () => {
    const { markup } = bookingPage(opened('confirmed', language))
    expect(markup).toContain('WhatsApp +6281234567890')
    expect(markup).toContain('&lt;b&gt;Rina&lt;/b&gt;')
  })

  test('whoever left no e-mail can send the link to themselves', () => {
    const text = encodeURIComponent(words.toSelf(opened('confirmed', language).address))
    const { markup } = bookingPage(opened('confirmed', language))
    expect(markup).toContain(words.savedOnly)
    expect(markup).toContain(`https://wa.me/6281234567890?text=${text}`)
    const contact = { name: 'Rina', email: 'rina@contoh.example' }
    const mailed = bookingPage(opened('confirmed', language, now, { contact })).markup
    expect(mailed).not.toContain(words.savedOnly)
    expect(mailed).toContain(`https://wa.me/?text=${text}`)
    expect(bookingPage(opened('cancelled', language)).markup).not.toContain('wa.me')
  })

  test('somebody under 18 reads that their guardian is spoken to first', () => {
    const guardian = { name: 'Ibu Contoh', reach: '0812 0000 1111' }
    const wishes = { ...booking.wishes, guardian }
    const { markup } = bookingPage(opened('confirmed', language, now, { wishes }))
    expect(markup).toContain('Ibu Contoh')
    expect(markup).toContain(words.guardianFirst)
    expect(markup).not.toContain('0812 0000 1111')
    expect(bookingPage(opened('confirmed', language)).markup).not.toContain(words.guardian)
  })

  test('what the counselor may see of the assessment stands there where it was allowed', () => {
    const consents = [{ purpose: 'assessment', version: 'x', givenAt: 'y' }] as const
    const wishes = { ...booking.wishes, assessment: '/simpan#a.b' }
    const shown = (more: Partial<Booking>) =>
      bookingPage(opened('confirmed', language, now, more)).markup
    expect(shown({ consents, wishes })).toContain(words.shared)
    expect(shown({ consents, wishes })).not.toContain('/simpan#a.b')
    expect(shown({ consents })).toContain(words.sharedLater)
    const hidden = { ...opened('confirmed', language, now, { consents, wishes }), shows: false }
    expect(bookingPage(hidden).markup).toContain(words.sharedNoMore)
    expect(bookingPage(hidden).markup).not.toContain(words.shared)
    const back = consents.map((one) => ({ ...one, withdrawnAt: 'z' }))
    for (const none of [{}, { consents: back }]) expect(shown(none)).not.toContain(words.assessment)
  })

  test('whoever was asked for money or papers reads what not to do and whom to call, on every visit', () => {
    const wishes = { ...booking.wishes, urgent: true }
    const { markup } = bookingPage(opened('confirmed', language, now, { wishes }))
    expect(markup).toContain(pressedWords[language].asked)
    expect(markup).toContain(pressedWords[language].nextTalk)
    expect(markup).toContain('href="tel:08001000"')
    expect(markup).toContain(language === 'id' ? 'href="/tawaran"' : 'href="/en/offer"')
    expect(bookingPage(opened('confirmed', language)).markup).not.toContain('tel:08001000')
  })

  test('after a move the page says that it worked', () => {
    const moved = bookingPage(opened('confirmed', language, now, { moves: 1 })).markup
    expect(moved).toContain(words.movedHere)
    expect(bookingPage(opened('confirmed', language)).markup).not.toContain(words.movedHere)
    expect(bookingPage(opened('cancelled', language, now, { moves: 1 })).markup).not.toContain(
      words.movedHere,
    )
  })

  test('what is over, or about to be given up, says when and with whom, and no more', () => {
    for (const { markup } of [
      bookingPage(opened('cancelled', language)),
      cancelPage(opened('confirmed', language)),
    ]) {
      expect(markup).toContain('Contoh Linden')
      expect(markup).not.toMatch(/6281234567890|ruang\.contoh/)
    }
  })

  test('whoever waits is not shut out of other times', () => {
    expect(bookingPage(opened('waiting', language)).markup).toContain(words.meanwhile)
    expect(bookingPage(opened('offered', language)).markup).toContain(words.letGo)
  })

  test('both clocks are told, the one of Berlin too', () => {
    const { markup } = bookingPage(opened('confirmed', language))
    expect(markup).toContain(language === 'id' ? '15.00–15.30 WITA' : '15:00–15:30 WITA')
    expect(markup).toContain(
      pageWords[language].times.elsewhere(language === 'id' ? '08.00' : '08:00', 'Berlin'),
    )
  })
})
