import ical, {
  ICalAlarmType,
  ICalAttendeeRole,
  type ICalAttendeeStatus,
  ICalAttendeeType,
  ICalCalendarMethod,
  type ICalEvent,
  ICalEventStatus,
} from 'ical-generator'
import type { Booking } from './booking.ts'
import type { LetterContext } from './letter-context.ts'
import { cleanLine } from './letter-text.ts'
import type { LetterLanguage } from './letter-times.ts'

// A talk as a file that calendars read (RFC 5545, 5546), whoever it is for.

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

/** What stands in one person's calendar about a talk. */
export type CalendarEntry = {
  /** The same for every file about it; calendars match by it. */
  readonly uid: string
  readonly language: LetterLanguage
  readonly summary: string
  readonly description: string
  readonly location: string
  readonly url?: string | undefined
  /** Who is invited; nobody where the file only tells. */
  readonly invited?:
    | { readonly name: string; readonly email: string; readonly status: ICalAttendeeStatus }
    | undefined
}

const statusOf = (booking: Booking, method: CalendarMethod): ICalEventStatus => {
  const over: readonly Booking['state'][] = ['cancelled', 'declined', 'lapsed']
  if (method === 'cancel' || over.includes(booking.state)) return ICalEventStatus.CANCELLED
  const open: readonly Booking['state'][] = ['pending', 'offered']
  return open.includes(booking.state) ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED
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

function invite(event: ICalEvent, { name, email, status }: NonNullable<CalendarEntry['invited']>) {
  event.createAttendee({
    name: quotable(name) || email,
    email,
    role: ICalAttendeeRole.REQ,
    type: ICalAttendeeType.INDIVIDUAL,
    status,
    rsvp: false,
  })
}

/**
 * A request that ran out by the clock was rewritten by nobody: its last word counts one more, so
 * that no calendar takes it for old.
 */
const sequenceOf = (booking: Booking): number =>
  booking.sequence + (booking.state === 'lapsed' ? 1 : 0)

const nameOf = (method: CalendarMethod, { language }: CalendarEntry) => ({
  prodId: { company: 'Rantau', product: 'bookings', language: language.toUpperCase() },
  method: methods[method],
})

/** The file for one talk, or undefined where it has no time yet. */
export function fileOf(
  booking: Booking,
  { office, sender, now }: Pick<LetterContext, 'office' | 'sender' | 'now'>,
  method: CalendarMethod,
  entry: CalendarEntry,
): CalendarFile | undefined {
  const { place } = booking
  if (place === undefined) return undefined
  const calendar = ical(nameOf(method, entry))
  const event = calendar.createEvent({
    id: entry.uid,
    sequence: sequenceOf(booking),
    stamp: new Date(now),
    created: new Date(booking.createdAt),
    lastModified: new Date(booking.changedAt),
    start: new Date(place.start),
    end: new Date(place.end),
    summary: entry.summary,
    description: entry.description,
    location: entry.location,
    url: entry.url ?? null,
    status: statusOf(booking, method),
    organizer: { name: quotable(office.name) || 'Rantau', email: sender },
  })
  if (entry.invited !== undefined) invite(event, entry.invited)
  // Who is invited was asked whether to be reminded; who takes the file by hand wants it to ring.
  const rings = method === 'publish' && event.status() !== ICalEventStatus.CANCELLED
  if (rings) alarms(event, entry.summary)
  return { name: 'rantau.ics', method, content: `${calendar.toString()}\r\n` }
}
