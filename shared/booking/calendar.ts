import ical, {
  ICalAlarmType,
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalAttendeeType,
  ICalCalendarMethod,
  type ICalEvent,
  ICalEventStatus,
} from 'ical-generator'
import type { Booking } from './booking.ts'
import { type LetterContext, whenOf, whereOf } from './letter-context.ts'
import { cleanLine, cleanText, greetable } from './letter-text.ts'
import type { LetterLanguage } from './letter-times.ts'

// The talk as a calendar knows it (RFC 5545, 5546). One booking is one entry for life, whoever is
// told of it and however often it moves; it names no other student.

/** What a file asks a calendar to do: enter or change it, take it out, or just know of it. */
export type CalendarMethod = 'request' | 'cancel' | 'publish'

export type CalendarFile = {
  readonly name: string
  readonly method: CalendarMethod
  readonly content: string
}

const methods: Readonly<Record<CalendarMethod, ICalCalendarMethod>> = {
  request: ICalCalendarMethod.REQUEST,
  cancel: ICalCalendarMethod.CANCEL,
  publish: ICalCalendarMethod.PUBLISH,
}

type Words = {
  readonly summary: (office: string) => string
  readonly pending: string
  readonly with: string
  readonly note: string
  readonly manage: string
}

const words: Readonly<Record<LetterLanguage, Words>> = {
  id: {
    summary: (office) => `Konsultasi kerja ke luar negeri, ${office}`,
    pending: 'Masih menunggu jawaban konselor.',
    with: 'Dengan',
    note: 'Catatanmu',
    manage: 'Lihat, pindahkan, atau batalkan',
  },
  en: {
    summary: (office) => `Talk about working abroad, ${office}`,
    pending: 'Still waiting for the counselor to say yes.',
    with: 'With',
    note: 'Your note',
    manage: 'See, move or cancel it',
  },
}

/** The same for every file of a booking; calendars match by it. */
export const calendarUid = ({ id }: Pick<Booking, 'id'>): string => `${id}@rantau`

const status = (booking: Booking, method: CalendarMethod): ICalEventStatus => {
  const over: readonly Booking['state'][] = ['cancelled', 'declined', 'lapsed']
  if (method === 'cancel' || over.includes(booking.state)) return ICalEventStatus.CANCELLED
  const open: readonly Booking['state'][] = ['pending', 'offered']
  return open.includes(booking.state) ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED
}

function description(booking: Booking, context: LetterContext, method: CalendarMethod): string {
  const said = words[booking.wishes.language]
  const { note } = booking.wishes
  // Mail goes to an address that nobody has proved to be theirs: it carries no text of the sender.
  const noted = method === 'publish' && note !== undefined
  return cleanText(
    [
      whenOf(booking, context),
      booking.state === 'pending' ? said.pending : undefined,
      `${said.with}: ${cleanLine(context.counselor.name)}, ${cleanLine(context.office.name)}`,
      whereOf(booking, context),
      noted ? `${said.note}: ${note}` : undefined,
      `${said.manage}: ${context.manage}`,
    ]
      .filter((line) => line !== undefined)
      .join('\n'),
  )
}

const alarmHours = [24, 1] as const

function alarms(event: ICalEvent, summary: string): void {
  for (const hours of alarmHours)
    event.createAlarm({
      type: ICalAlarmType.display,
      trigger: hours * 3_600,
      description: summary,
    })
}

/** Calendars disagree on what a quote or a backslash in a name means: it stands there without. */
const quotable = (name: string): string => cleanLine(name.replace(/["\\^]/g, ' '))

function invite(event: ICalEvent, { contact, state }: Booking, email: string): void {
  event.createAttendee({
    name: quotable(greetable(contact.name) ?? email),
    email,
    role: ICalAttendeeRole.REQ,
    type: ICalAttendeeType.INDIVIDUAL,
    status: state === 'cancelled' ? ICalAttendeeStatus.DECLINED : ICalAttendeeStatus.ACCEPTED,
    rsvp: false,
  })
}

/**
 * A request that ran out by the clock was rewritten by nobody: its last word counts one more, so
 * that no calendar takes it for old.
 */
const sequenceOf = (booking: Booking): number =>
  booking.sequence + (booking.state === 'lapsed' ? 1 : 0)

/**
 * The file for one talk, or undefined where it has no time yet. Without an e-mail there is nobody
 * to invite, so the file only tells.
 */
export function calendarFile(
  booking: Booking,
  context: LetterContext,
  asked: CalendarMethod,
): CalendarFile | undefined {
  const { place, contact, wishes } = booking
  if (place === undefined) return undefined
  const method = contact.email === undefined ? 'publish' : asked
  const summary = cleanLine(words[wishes.language].summary(context.office.name))
  const calendar = ical({
    prodId: { company: 'Rantau', product: 'bookings', language: wishes.language.toUpperCase() },
    method: methods[method],
  })
  const event = calendar.createEvent({
    id: calendarUid(booking),
    sequence: sequenceOf(booking),
    stamp: new Date(context.now),
    created: new Date(booking.createdAt),
    lastModified: new Date(booking.changedAt),
    start: new Date(place.start),
    end: new Date(place.end),
    summary,
    description: description(booking, context, method),
    location: whereOf(booking, context),
    url: context.manage,
    status: status(booking, method),
    organizer: { name: quotable(context.office.name) || 'Rantau', email: context.sender },
  })
  if (method !== 'publish' && contact.email !== undefined) invite(event, booking, contact.email)
  const lives = event.status() !== ICalEventStatus.CANCELLED
  if (lives) alarms(event, summary)
  return { name: 'rantau.ics', method, content: `${calendar.toString()}\r\n` }
}
