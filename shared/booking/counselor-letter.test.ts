import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { aBooking, aContext, anyBooking, anyContext } from '../../test/arbitraries/bookings.ts'
import type { Booking } from './booking.ts'
import { counselorCalendar, counselorUid } from './counselor-calendar.ts'
import { type CounselorContext, counselorLetter } from './counselor-letter.ts'
import { counselorLetterKinds } from './counselor-letter-words.ts'
import type { Offering } from './roster.ts'

const offering: Offering = {
  service: 'talk-30',
  kind: 'individual',
  minutes: 30,
  seatsMax: 1,
  seatsMin: 1,
  ways: ['online'],
  stepMinutes: 30,
  beforeMinutes: 0,
  afterMinutes: 0,
  noticeMinutesMin: 60,
  daysAheadMax: 30,
  confirmation: { kind: 'immediate' },
}
const group: Offering = { ...offering, service: 'group-60', kind: 'group', minutes: 60 }

const knowing = (context: CounselorContext, own: Partial<CounselorContext> = {}) => ({
  ...context,
  counselor: {
    ...context.counselor,
    offerings: [offering, group],
    email: 'melati@kantor.example',
  },
  ...own,
})

const until = Date.parse('2026-12-01T04:00:00Z')
const pending = aBooking({ state: 'pending', until })
const letterOf = (booking: Booking, own: Partial<CounselorContext> = {}) =>
  counselorLetter('counselor-requested', booking, knowing(aContext(), own))

describe('what a counselor is told', () => {
  test('says nothing of who the student is, whatever they typed', () => {
    const secret = 'RAHASIA'
    const contact = { name: `${secret}1`, email: `${secret}2@a.example`, whatsapp: '6281234567890' }
    const told = fc.record({ topic: fc.constantFrom('money', 'offer'), urgent: fc.boolean() })
    fc.assert(
      fc.property(
        fc.constantFrom(...counselorLetterKinds),
        anyBooking,
        anyContext,
        told,
        (kind, any, context, { topic, urgent }) => {
          const wishes: Booking['wishes'] = {
            ...any.wishes,
            ...{ topic: topic === 'money' ? 'money' : 'offer', urgent },
            ...{ note: `${secret}3`, supporter: `${secret}4`, access: `${secret}5` },
            ...{ assessment: `${secret}6`, guardian: { name: `${secret}7`, reach: `${secret}8` } },
          }
          const booking = { ...any, contact, wishes }
          const { subject, text, html } = counselorLetter(kind, booking, knowing(context))
          const file = counselorCalendar(booking, knowing(context), 'request')?.content ?? ''
          const all = subject + text + html + file.replace(/\r\n /g, '')
          expect(all).not.toMatch(/RAHASIA|81234567890/i)
          expect(all).not.toContain(aContext().manage)
          expect(subject).toMatch(/^[^\r\n]{5,150}$/)
          expect(text).not.toMatch(/undefined|NaN|\[object|Invalid/)
        },
      ),
      { numRuns: 5_000 },
    )
  })

  test('is when, on their own clock first, how, and about what', () => {
    const { subject, text } = letterOf(pending)
    expect(subject).toBe('Mohon dijawab: permintaan konsultasi Sel, 8 Des, 02.00 (Berlin)')
    expect(text).toContain(
      'Waktu: Selasa, 8 Desember 2026, 02.00–02.30 waktu Berlin (09.00–09.30 WITA)',
    )
    expect(text).toContain('Jenis: Perorangan, 30 menit')
    expect(text).toContain('Lewat: Daring, https://bertemu.example/melati')
    expect(text).toContain('Tentang: surat-surat')
  })

  test('is until when a request has to be answered, and where if there is a page for it', () => {
    const desk = 'https://rantau.example/staff/requests'
    expect(letterOf(pending).text).toContain(
      'paling lambat Selasa, 1 Desember 2026, 05.00 waktu Berlin',
    )
    expect(letterOf(pending).text).not.toContain('https://rantau.example')
    expect(letterOf(pending, { desk }).text).toContain(`Jawab permintaan:\n${desk}`)
    expect(letterOf(aBooking(), { desk }).text).not.toContain(desk)
  })

  test('begins with the word urgent where somebody is in danger, and only while it helps', () => {
    const booking = aBooking({ wishes: { ...aBooking().wishes, urgent: true } })
    const context = knowing(aContext())
    expect(counselorLetter('counselor-booked', booking, context).subject).toMatch(/^Mendesak · /)
    expect(counselorLetter('counselor-cancelled', booking, context).subject).toMatch(/^Konsultasi/)
  })

  test('comes in English to those who speak no Indonesian', () => {
    const { counselor } = knowing(aContext())
    const { subject } = letterOf(pending, { counselor: { ...counselor, languages: ['en', 'de'] } })
    expect(subject).toBe('Please answer: a talk was asked for, Tue 8 Dec, 02:00 (Berlin)')
  })
})

describe('the calendar of a counselor', () => {
  const read = (content = '') => {
    const calendar = new ICAL.Component(ICAL.parse(content))
    const [event, ...others] = calendar.getAllSubcomponents('vevent')
    if (event === undefined) throw new Error(`no event in ${content}`)
    const text = (name: string) => String(event.getFirstPropertyValue(name) ?? '')
    return { event, others, text, method: calendar.getFirstPropertyValue('method') }
  }

  test('holds one entry for one talk, until it is taken out', () => {
    const cancelled = aBooking({ state: 'cancelled', sequence: 2, version: 3 })
    const files = [
      counselorCalendar(pending, knowing(aContext()), 'request'),
      counselorCalendar(aBooking({ sequence: 1 }), knowing(aContext()), 'request'),
      counselorCalendar(cancelled, knowing(aContext()), 'cancel'),
    ].map((file) => read(file?.content))
    expect(files.map(({ text }) => text('uid'))).toEqual(Array(3).fill(counselorUid(pending)))
    expect(files.map(({ text }) => text('sequence'))).toEqual(['0', '1', '2'])
    expect(files.map(({ method }) => method)).toEqual(['REQUEST', 'REQUEST', 'CANCEL'])
    expect(files.map(({ text }) => text('status'))).toEqual(['TENTATIVE', 'CONFIRMED', 'CANCELLED'])
    expect(files.flatMap(({ others }) => others)).toEqual([])
    const attendees = files[0]?.event.getAllProperties('attendee').map((one) => one.getFirstValue())
    expect(attendees).toEqual(['MAILTO:melati@kantor.example'])
  })

  test('has no entry for each seat of a group, nor one for a counselor without an address', () => {
    const seat = aBooking({ service: 'group-60' })
    expect(counselorCalendar(seat, knowing(aContext()), 'request')).toBeUndefined()
    expect(counselorCalendar(pending, aContext(), 'request')).toBeUndefined()
  })
})
