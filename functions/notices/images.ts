import * as z from 'zod'
import type { Booking } from '../../shared/booking/booking.ts'
import { counselorLetterKinds } from '../../shared/booking/counselor-letter-words.ts'
import type { Ledger } from '../../shared/booking/ledger.ts'
import { letterKinds } from '../../shared/booking/letter-words.ts'
import type { Task } from '../ports/timers.ts'
import { PoisonError } from './poison.ts'

// What comes by is looked at once, here: a thing that is not what it says it is must not stop the
// letters behind it.

const Instant = z.int()

const Place = z.object({
  session: z.string(),
  start: Instant,
  end: Instant,
  at: z.string().optional(),
})

/** As much of a booking as a letter rests on. */
const BookingImage = z.looseObject({
  id: z.string().min(1),
  version: z.int().min(1),
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
  place: Place.optional(),
  waitsFor: z.object({ from: Instant, to: Instant }).optional(),
  until: Instant.optional(),
  contact: z.object({
    name: z.string(),
    email: z.string().optional(),
    whatsapp: z.string().optional(),
  }),
  wishes: z.looseObject({
    topic: z.enum(['way', 'papers', 'language', 'offer', 'money', 'family']),
    way: z.enum(['online', 'phone', 'place']),
    language: z.enum(['id', 'en']),
    zone: z.string(),
  }),
  consents: z.array(z.looseObject({ purpose: z.string() })),
  moves: z.int(),
  sequence: z.int(),
  createdAt: Instant,
  changedAt: Instant,
})

const LedgerImage = z.looseObject({
  counselor: z.string(),
  week: z.int(),
  waiting: z.array(z.unknown()),
  sessions: z.array(
    z.looseObject({
      seats: z.array(z.looseObject({ state: z.string(), until: Instant.optional() })),
    }),
  ),
})

/** Names the fields that are wrong, never what stands in them. */
const problemsOf = ({ issues }: z.core.$ZodError): string =>
  [...new Set(issues.map(({ path }) => path.join('.') || '(all)'))].slice(0, 5).join(', ')

/** The booking in an event, or undefined where there was none; a broken one is poison. */
export function bookingIn(image: unknown): Booking | undefined {
  if (image === undefined) return undefined
  const result = BookingImage.safeParse(image)
  if (result.success) return image as Booking
  throw new PoisonError(`a booking is not as expected in: ${problemsOf(result.error)}`)
}

export function ledgerIn(image: unknown): Ledger | undefined {
  if (image === undefined) return undefined
  const result = LedgerImage.safeParse(image)
  if (result.success) return image as Ledger
  throw new PoisonError(`a ledger is not as expected in: ${problemsOf(result.error)}`)
}

const TaskImage = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('reminder'),
    letter: z.enum(['reminder-day', 'reminder-hour']),
    booking: z.string(),
    start: Instant,
  }),
  z.object({ kind: z.literal('lapse'), booking: z.string(), until: Instant }),
  z.object({ kind: z.literal('line'), counselor: z.string(), week: z.int(), at: Instant }),
  z.object({
    kind: z.literal('letter'),
    notice: z.object({
      booking: z.string(),
      letter: z.enum([...letterKinds, ...counselorLetterKinds]),
      version: z.int(),
    }),
    calendar: z.enum(['request', 'cancel']).optional(),
    was: z
      .object({ counselor: z.string(), service: z.string(), place: Place.optional() })
      .optional(),
  }),
])

/** What kind of task it is, for the log; one we do not know is not repeated. */
export const kindOf = (image: unknown): string => TaskImage.safeParse(image).data?.kind ?? 'unknown'

/** The task a timer brings. */
export function taskIn(image: unknown): Task {
  const result = TaskImage.safeParse(image)
  if (result.success) return result.data
  throw new PoisonError(`a task is not as expected in: ${problemsOf(result.error)}`)
}
