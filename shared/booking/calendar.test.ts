import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { aBooking, aContext, anyBooking, anyContext } from '../../test/arbitraries/bookings.ts'
import { calendarFile, calendarUid } from './calendar.ts'
import type { CalendarMethod } from './calendar-file.ts'
import { whereOf } from './letter-context.ts'
import { cleanLine, cleanText } from './letter-text.ts'
import { hourMs } from './time.ts'

/** Read by a parser that knows nothing of how it was written. */
function read(content: string) {
  const calendar = new ICAL.Component(ICAL.parse(content))
  const events = calendar.getAllSubcomponents('vevent')
  const [event] = events
  if (event === undefined) throw new Error(`no event in ${content}`)
  const text = (name: string) => String(event.getFirstPropertyValue(name) ?? '')
  const at = (name: string) => {
    const time = event.getFirstPropertyValue(name)
    return time instanceof ICAL.Time ? time.toJSDate().getTime() : undefined
  }
  return { calendar, events, event, text, at }
}

const written = (...asked: Parameters<typeof calendarFile>) => {
  const file = calendarFile(...asked)
  if (file === undefined) throw new Error('expected a calendar file, got none')
  return file
}

/** Longer than 75 octets, cut inside a character, or ended by something else than CRLF. */
const isWrong = (line: string) =>
  new TextEncoder().encode(line).length > 75 || !line.isWellFormed() || /[\r\n]/.test(line)

const anyMethod = fc.constantFrom<CalendarMethod>('request', 'cancel', 'publish')

test('whatever anybody typed, every calendar reads one event with the values that were meant', () => {
  fc.assert(
    fc.property(anyBooking, anyContext, anyMethod, (booking, context, method) => {
      const file = calendarFile(booking, context, method)
      expect(file === undefined).toBe(booking.place === undefined)
      if (file === undefined || booking.place === undefined) return
      const lines = file.content.split('\r\n')
      expect(lines.pop()).toBe('')
      expect(lines.filter(isWrong)).toEqual([])
      const { events, event, text, at } = read(file.content)
      expect(events).toHaveLength(1)
      expect(text('uid')).toBe(calendarUid(booking))
      expect(Number(text('sequence'))).toBe(booking.sequence + (booking.state === 'lapsed' ? 1 : 0))
      expect(at('dtstart')).toBe(booking.place.start)
      expect(at('dtend')).toBe(booking.place.end)
      expect(at('dtstamp')).toBe(Math.floor(context.now / 1_000) * 1_000)
      expect(text('location')).toBe(whereOf(booking, context))
      expect(text('url')).toBe(context.manage)
      expect(text('summary').endsWith(cleanLine(context.office.name))).toBe(true)
      const { note } = booking.wishes
      if (file.method === 'publish' && note !== undefined)
        expect(text('description')).toContain(cleanText(note))
      const silent = { ...booking, wishes: { ...booking.wishes, note: undefined } }
      if (file.method !== 'publish')
        expect(calendarFile(silent, context, method)?.content).toBe(file.content)
      const attendees = event.getAllProperties('attendee').map((one) => one.getFirstValue())
      const invited = file.method === 'publish' ? [] : [`MAILTO:${booking.contact.email}`]
      expect(attendees).toEqual(invited)
    }),
    { numRuns: 5_000 },
  )
})

test('booking, moving and cancelling are one entry whose last word is that it is cancelled', () => {
  const booked = aBooking()
  const start = booked.createdAt + 400 * hourMs
  const place = { session: 's2', start, end: start + hourMs }
  const moved = aBooking({ version: 2, sequence: 1, place })
  const cancelled = aBooking({ version: 3, sequence: 2, place, state: 'cancelled' })
  const files = [
    written(booked, aContext(), 'request'),
    written(moved, aContext(), 'request'),
    written(cancelled, aContext(), 'cancel'),
  ].map(({ content }) => read(content))
  expect(new Set(files.map(({ text }) => text('uid'))).size).toBe(1)
  expect(files.map(({ text }) => Number(text('sequence')))).toEqual([0, 1, 2])
  expect(files.map(({ text }) => text('status'))).toEqual(['CONFIRMED', 'CONFIRMED', 'CANCELLED'])
  const methods = files.map(({ calendar }) => calendar.getFirstPropertyValue('method'))
  expect(methods).toEqual(['REQUEST', 'REQUEST', 'CANCEL'])
})

test('a request that nobody has answered is tentative, and once it ran out it is cancelled', () => {
  const pending = aBooking({ state: 'pending', until: Date.parse('2026-11-24T00:00:00Z') })
  expect(read(written(pending, aContext(), 'request').content).text('status')).toBe('TENTATIVE')
  const lapsed = read(written({ ...pending, state: 'lapsed' }, aContext(), 'cancel').content)
  expect([lapsed.text('status'), lapsed.text('sequence')]).toEqual(['CANCELLED', '1'])
})

test('who left only a WhatsApp number gets a file that rings a day and an hour before', () => {
  const booking = aBooking({ contact: { name: 'Contoh', whatsapp: '6281234567890' } })
  const file = written(booking, aContext(), 'request')
  expect(file.method).toBe('publish')
  const alarms = read(file.content).event.getAllSubcomponents('valarm')
  const triggers = alarms.map((one) => String(one.getFirstPropertyValue('trigger')))
  expect(triggers).toEqual(['-P1D', '-PT1H'])
})

test('an invitation leaves ringing to the reminders that were asked for; a file taken by hand rings', () => {
  const alarms = (method: CalendarMethod) =>
    read(written(aBooking(), aContext(), method).content).event.getAllSubcomponents('valarm').length
  expect([alarms('request'), alarms('publish')]).toEqual([0, 2])
})

test('a file for the calendar names the office as organiser and nobody but the student', () => {
  const { event } = read(written(aBooking(), aContext(), 'request').content)
  const organizer = event.getFirstProperty('organizer')
  expect(organizer?.getFirstValue()).toBe('mailto:janji@rantau.example')
  expect(organizer?.getParameter('cn')).toBe('Kantor Contoh')
  const [attendee, ...others] = event.getAllProperties('attendee')
  expect(attendee?.getParameter('cn')).toBe('Contoh Student')
  expect(others).toEqual([])
})

test('a cancelled entry rings no more', () => {
  const contact = { name: 'Contoh', whatsapp: '6281234567890' }
  const cancelled = aBooking({ state: 'cancelled', contact })
  const { event } = read(written(cancelled, aContext(), 'cancel').content)
  expect(event.getAllSubcomponents('valarm')).toEqual([])
})
