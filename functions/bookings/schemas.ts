// What the API answers about talks. Only the document and the tests load this.
import * as z from 'zod'
import { bookingPurposes } from '../../shared/booking/booking.ts'
import { letterKinds } from '../../shared/booking/letter-words.ts'
import { topics } from '../../shared/booking/roster.ts'

export {
  BookRequest,
  CancelRequest,
  DeclineRequest,
  HoldRequest,
  MoveRequest,
  MoveSessionRequest,
  OutcomeRequest,
  ReleaseRequest,
  VisitorToken,
  WaitRequest,
  WithdrawRequest,
} from './requests.ts'

export { CallSentRequest } from './staff-calls.ts'

const instant = z.iso.datetime()
const way = z.enum(['online', 'phone', 'place'])
const language = z.enum(['id', 'en', 'de', 'ja', 'ko'])

const Offering = z
  .object({
    service: z.string(),
    kind: z.enum(['individual', 'group']),
    minutes: z.int(),
    seatsMax: z.int(),
    seatsMin: z.int(),
    ways: z.array(way),
    stepMinutes: z.int(),
    beforeMinutes: z.int(),
    afterMinutes: z.int(),
    noticeMinutesMin: z.int(),
    daysAheadMax: z.int(),
    confirmation: z.union([
      z.object({ kind: z.literal('immediate') }),
      z.object({ kind: z.literal('counselor'), hoursMax: z.int() }),
    ]),
  })
  .meta({ id: 'Offering', description: 'One kind of talk, as one counselor gives it.' })

/** Whom a talk can be had with, and for what. */
export const Talks = z
  .object({
    offices: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        city: z.string(),
        whatsapp: z.string().optional(),
        phone: z.string().optional(),
        address: z.string().optional(),
      }),
    ),
    counselors: z.array(
      z.object({
        id: z.string(),
        office: z.string(),
        name: z.string(),
        zone: z.string(),
        languages: z.array(language),
        topics: z.array(z.enum(topics)),
        offerings: z.array(Offering),
      }),
    ),
  })
  .meta({ id: 'Talks' })

const Label = z
  .object({
    zone: z.string(),
    date: z.iso.date(),
    time: z.string(),
    offset: z
      .string()
      .optional()
      .meta({ description: 'Where the clock shows this reading twice that day.' }),
  })
  .meta({ id: 'ClockLabel', description: 'What a clock in a zone shows.' })

/** Free starts by the viewer's days. */
export const Starts = z
  .object({
    zone: z.string(),
    days: z.array(
      z.object({
        date: z.iso.date(),
        starts: z.array(
          z.object({
            start: instant,
            end: instant,
            counselor: z.string(),
            seatsLeft: z.int(),
            seatsMax: z.int(),
            place: z.string().optional().meta({ description: 'Of a talk at a campus fair.' }),
            here: Label.meta({ description: "On the viewer's clock." }),
            there: Label.meta({ description: "On the counselor's clock." }),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'Starts' })

export const Free = z.object({ free: z.literal(true), start: instant }).meta({ id: 'Free' })

export const Held = z
  .object({ hold: z.string(), start: instant, until: instant, seconds: z.int() })
  .meta({ id: 'Held' })

export const Released = z.object({ released: z.string() }).meta({ id: 'Released' })

const Wishes = z.object({
  topic: z.enum(topics),
  way,
  language: z.enum(['id', 'en']),
  spoken: language.optional(),
  zone: z.string(),
  urgent: z.boolean(),
  note: z.string().optional(),
  supporter: z.string().optional(),
  access: z.string().optional(),
  assessment: z.string().optional(),
  guardian: z.object({ name: z.string(), reach: z.string() }).optional(),
  campus: z.string().optional(),
})

/** A booking as its student sees it. */
export const ShownBooking = z
  .object({
    id: z.string(),
    version: z.int(),
    state: z.enum([
      'waiting',
      'offered',
      'pending',
      'confirmed',
      'cancelled',
      'declined',
      'lapsed',
      'attended',
      'no-show',
    ]),
    counselor: z.string(),
    service: z.string(),
    start: instant.optional(),
    end: instant.optional(),
    place: z.string().optional(),
    waitsFor: z.object({ from: instant, to: instant }).optional(),
    until: instant
      .optional()
      .meta({ description: 'Until when a request, an offer or a place in line stands.' }),
    contact: z.object({
      name: z.string(),
      email: z.string().optional(),
      whatsapp: z.string().optional(),
    }),
    wishes: Wishes,
    consents: z.array(
      z.object({
        purpose: z.enum(bookingPurposes),
        version: z.string(),
        givenAt: instant,
        withdrawnAt: instant.optional(),
      }),
    ),
    movesLeft: z.int(),
    possible: z.object({ move: z.boolean(), cancel: z.boolean(), accept: z.boolean() }),
    reason: z.string().optional(),
    createdAt: instant,
    changedAt: instant,
    cancelledAt: instant.optional(),
    expiresAt: instant,
  })
  .meta({ id: 'Booking' })

export const ErasedBooking = z
  .object({ erasedAt: instant, receipt: z.string() })
  .meta({ id: 'ErasedBooking' })

export const BookingAnswer = z.object({ booking: ShownBooking }).meta({ id: 'BookingAnswer' })

/** Answers with the token, which nobody can look up later. */
export const PlacedBooking = z
  .object({
    token: z.string(),
    link: z.string().meta({ description: '`id.token`, the end of a private address.' }),
    booking: ShownBooking,
  })
  .meta({ id: 'PlacedBooking' })

export const StaffBookings = z
  .object({ bookings: z.array(ShownBooking) })
  .meta({ id: 'StaffBookings' })

export const SessionMoved = z
  .object({ bookings: z.array(ShownBooking) })
  .meta({ id: 'SessionMoved' })

export const StaffCalls = z
  .object({
    calls: z.array(
      z.object({
        office: z.string(),
        booking: z.string(),
        letter: z.enum(letterKinds),
        version: z.int(),
        since: instant,
        name: z.string(),
        whatsapp: z.string(),
        urgent: z.boolean(),
        start: instant.optional(),
        text: z.string(),
        link: z.url().meta({ description: 'The chat with the message in it.' }),
      }),
    ),
  })
  .meta({ id: 'StaffCalls' })

export const CallSent = z.object({ sentAt: instant }).meta({ id: 'CallSent' })
