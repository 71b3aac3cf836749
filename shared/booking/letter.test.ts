import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aBooking, aContext, anyBooking, anyContext } from '../../test/arbitraries/bookings.ts'
import type { Booking } from './booking.ts'
import { letterFor } from './letter.ts'
import type { LetterContext } from './letter-context.ts'
import { greetable } from './letter-text.ts'
import { bothClocks } from './letter-times.ts'
import { letterKinds, letterWords } from './letter-words.ts'
import { messageFor } from './phone-message.ts'

const anyKind = fc.constantFrom(...letterKinds)
const wishing = (wishes: Partial<Booking['wishes']>, own: Partial<Booking> = {}) =>
  aBooking({ ...own, wishes: { ...aBooking().wishes, ...wishes } })
const until = Date.parse('2026-12-01T04:00:00Z')

describe('the times in a letter', () => {
  const start = Date.parse('2026-12-08T01:00:00Z')
  const clocks = { mine: 'Asia/Makassar', theirs: 'Europe/Berlin' }

  test('are written on the clock of the student and that of the counselor', () => {
    expect(bothClocks({ start }, clocks, 'id')).toBe(
      'Selasa, 8 Desember 2026, 09.00 WITA (02.00 di Berlin)',
    )
    expect(bothClocks({ start }, clocks, 'en')).toBe(
      'Tuesday, 8 December 2026, 09:00 WITA (02:00 in Berlin)',
    )
  })

  test('say the other day where it is another day over there', () => {
    const far = { mine: 'Asia/Makassar', theirs: 'America/New_York' }
    expect(bothClocks({ start }, far, 'id')).toBe(
      'Selasa, 8 Desember 2026, 09.00 WITA (Senin, 7 Desember 2026, 20.00 di New York)',
    )
  })

  test('are written once where both clocks show the same', () => {
    const near = { mine: 'Asia/Makassar', theirs: 'Asia/Singapore' }
    expect(bothClocks({ start }, near, 'id')).toBe('Selasa, 8 Desember 2026, 09.00 WITA')
  })

  test('show the offset when the clocks go back and the same time comes twice', () => {
    const [first, second] = ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'].map((text) =>
      bothClocks({ start: Date.parse(text) }, clocks, 'id'),
    )
    expect(first).toContain('02.30 GMT+2 di Berlin')
    expect(second).toContain('02.30 GMT+1 di Berlin')
  })
})

describe('a letter', () => {
  test('tells whoever was asked for money or papers not to pay and whom to call, before all else', () => {
    for (const language of ['id', 'en'] as const)
      for (const kind of letterKinds) {
        const { text } = letterFor(kind, wishing({ urgent: true, language }), aContext())
        expect(text.indexOf('0-800-1000')).toBeGreaterThan(0)
        expect(text.indexOf('0-800-1000')).toBeLessThan(text.indexOf(aContext().manage))
        expect(letterFor(kind, wishing({ language }), aContext()).text).not.toContain('0-800-1000')
      }
  })

  test('says the same in text and HTML, has a subject of one line, and loads nothing', () => {
    fc.assert(
      fc.property(anyKind, anyBooking, anyContext, (kind, booking, context) => {
        const { subject, text, html } = letterFor(kind, booking, context)
        expect(subject).toMatch(/^[^\r\n]{5,150}$/)
        expect(text).toContain(context.manage)
        expect(html).toContain(`href="${context.manage}"`)
        expect(/<(img|script|link|iframe|object|video|form|input)\b|url\(/i.test(html)).toBe(false)
        expect(html.match(/<[a-z]/g)?.length).toBe(
          html.match(/<[a-z0-9]+( [a-z]+="[^"<>]*")*>/g)?.length,
        )
        expect(text.isWellFormed() && html.isWellFormed()).toBe(true)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
        expect(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/.test(text + html + subject)).toBe(
          false,
        )
      }),
      { numRuns: 5_000 },
    )
  })

  test('has no words of its own missing, whatever it tells and in whichever language', () => {
    for (const language of ['id', 'en'] as const)
      for (const kind of letterKinds) {
        const waitsFor = { from: until, to: until + 3_600_000 }
        const booking = wishing({ language }, { until, waitsFor })
        const { text } = letterFor(kind, booking, aContext())
        expect(text).toContain(letterWords[language].kinds[kind].next)
        expect(text).not.toMatch(/undefined|NaN|\[object|Invalid/)
      }
  })

  test('tells in its subject the day of the week and whose clock is meant', () => {
    const subject = (wishes: Partial<Booking['wishes']>) =>
      letterFor('confirmed', wishing(wishes), aContext()).subject
    expect(subject({})).toBe('Janji konsultasimu: Sel, 8 Des, 09.00 WITA')
    expect(subject({ language: 'en' })).toBe('Your talk: Tue 8 Dec, 09:00 WITA')
    expect(subject({ zone: 'Europe/Berlin' })).toBe(
      'Janji konsultasimu: Sel, 8 Des, 02.00 (Berlin)',
    )
  })

  test('says that nobody reads what is answered to it, and what to use instead', () => {
    for (const kind of letterKinds)
      expect(letterFor(kind, aBooking({ until }), aContext()).text).toContain('tidak dibaca')
  })

  test('offers to move or cancel only a seat there is', () => {
    const page = (kind: (typeof letterKinds)[number]) =>
      letterFor(kind, aBooking({ until }), aContext()).text.match(/^Halaman janjimu.*:$/m)?.[0]
    const plain = letterKinds.filter((kind) => page(kind) === 'Halaman janjimu:')
    expect(plain.sort()).toEqual([
      'cancelled-by-office',
      'cancelled-by-student',
      'declined',
      'line-ended',
      'offer-lapsed',
      'offered',
      'request-lapsed',
      'waiting',
    ])
  })

  test('that offers a seat says until when, on both clocks', () => {
    const { text } = letterFor('offered', aBooking({ state: 'offered', until }), aContext())
    expect(text).toContain('Selasa, 1 Desember 2026, 12.00 WITA (05.00 di Berlin)')
  })

  test('says where to be: the place, the link, or that we call', () => {
    const at = (own: Booking) => letterFor('confirmed', own, aContext()).text
    expect(at(wishing({ way: 'place' }))).toContain(
      'Tempat: Kantor Contoh, Jalan Contoh 1, Mataram',
    )
    expect(at(wishing({ way: 'online' }))).toContain('bergabung: https://bertemu.example/melati')
    const contact = { name: 'Contoh', email: 'a@b.example', whatsapp: '6281234567890' }
    const phone = wishing({ way: 'phone' }, { contact })
    expect(at(phone)).toContain('Kami menelepon kamu di +6281234567890')
  })

  test('of a talk that will not be points to another start instead of things to bring', () => {
    const { text } = letterFor('declined', aBooking({ state: 'declined' }), aContext())
    expect(text).toContain('Pilih waktu lain:\nhttps://rantau.example/bicara')
    expect(text).not.toContain(letterWords.id.shared.bringTitle)
  })

  test('always says that talking is free and that originals stay with the student', () => {
    for (const kind of letterKinds) {
      const { text } = letterFor(kind, aBooking({ until }), aContext())
      expect(text).toContain('gratis')
      expect(text).toContain('Jangan menyerahkannya')
    }
  })

  test('opens a chat with the office in one tap where it gave a number, and none where not', () => {
    const { text } = letterFor('confirmed', aBooking(), aContext())
    expect(text).toContain('https://wa.me/6281200000000?text=Halo')
    const waiting = wishing({}, { state: 'waiting', place: undefined })
    expect(letterFor('waiting', waiting, aContext()).text).toMatch(/konsultasi%20saya$/m)
    const { whatsapp: _, ...office } = aContext().office
    const silent = letterFor('confirmed', aBooking(), aContext({ office }))
    expect(silent.text).not.toContain('wa.me')
  })

  test('never greets by a name that is an advertisement', () => {
    const names = ['Klik https://tipu.example', 'www.tipu.example', 'tipu.example', 'x'.repeat(61)]
    expect(names.map(greetable)).toEqual([undefined, undefined, undefined, undefined])
    expect(greetable("Maria d'Ornay")).toBe("Maria d'Ornay")
  })

  test('carries nothing of the note or the assessment, which are for the counselor', () => {
    const private_ = {
      note: 'RAHASIA1',
      assessment: 'RAHASIA2',
      supporter: 'RAHASIA3',
      access: 'RAHASIA4',
    }
    const guardian = { name: 'RAHASIA5', reach: 'RAHASIA6' }
    for (const kind of letterKinds) {
      const { text, html } = letterFor(kind, wishing({ ...private_, guardian }), aContext())
      expect(text + html).not.toContain('RAHASIA')
    }
  })
})

describe('the message for a student without e-mail', () => {
  const contact = { name: 'Contoh', whatsapp: '6281234567890' }

  test('of a talk that will not be says when it was for, and nowhere to go', () => {
    const cancelled = aBooking({ contact, state: 'cancelled' })
    for (const kind of ['cancelled-by-office', 'declined', 'request-lapsed'] as const) {
      const { text = '' } = messageFor(kind, cancelled, aContext()) ?? {}
      expect(text).toContain('Waktu itu: Selasa, 8 Desember 2026')
      expect(text).not.toContain('https://bertemu.example')
      expect(text).not.toMatch(/^(Waktu|Tempat):/m)
    }
  })

  test('of a request that was moved says until when it stays open', () => {
    const moved = aBooking({ contact, state: 'pending', until })
    const { text } = messageFor('moved-by-office', moved, aContext()) ?? {}
    expect(text).toContain('Belum pasti: konselor menjawab paling lambat Selasa, 1 Desember 2026')
    expect(text).toContain('Tautan untuk bergabung: https://bertemu.example/melati')
  })

  test('stands ready in a chat with the student, with the time on both clocks', () => {
    const message = messageFor('confirmed', aBooking({ contact }), aContext())
    expect(message?.link.startsWith('https://wa.me/6281234567890?text=Halo%20Contoh')).toBe(true)
    expect(message?.text).toContain('09.00–09.30 WITA (02.00–02.30 di Berlin)')
  })

  test('never carries the private link, for the office taps it', () => {
    fc.assert(
      fc.property(anyKind, anyBooking, anyContext, (kind, booking, context: LetterContext) => {
        const message = messageFor(kind, booking, context)
        expect(message === undefined).toBe(booking.contact.whatsapp === undefined)
        expect(decodeURIComponent(message?.link ?? '')).not.toContain(context.manage)
        expect(new URL(message?.link ?? 'https://wa.me/').searchParams.get('text') ?? '').toBe(
          message?.text ?? '',
        )
      }),
      { numRuns: 5_000 },
    )
  })
})
