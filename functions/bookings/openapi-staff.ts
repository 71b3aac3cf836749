import type { Operation } from '../http/openapi.ts'
import { badBody, inPath } from '../http/openapi.ts'
import type { RefusalKind } from '../http/problem.ts'
import {
  exampleCallSent,
  exampleDecline,
  exampleOutcome,
  exampleShift,
} from './openapi-examples.ts'

// What the office does, behind the staff's door: each sees what is their own office's.

export const staffParameters = {
  'staff.id': inPath('id', '^[\\w-]{22}$', 'The id of a booking.'),
} as const

const deciding: readonly RefusalKind[] = [
  'not-found',
  'parameter-not-valid',
  'not-live',
  'key-reused',
  'busy',
]

const aboutBooking = {
  method: 'post',
  staff: true,
  parameters: ['staff.id', 'repeatKey'],
  status: 200,
  schema: 'BookingAnswer',
  repeatable: true,
  answers: 'The booking as it is now.',
} as const

/** Addresses of the office. */
export const staffOperations = [
  {
    method: 'get',
    staff: true,
    path: '/v1/staff/bookings',
    id: 'staffBookings',
    summary: `Talks to come: whoever is in danger first, then what awaits a yes, then who comes next.`,
    status: 200,
    answers: 'Bookings that are pending or confirmed.',
    schema: 'StaffBookings',
    refusals: [],
  },
  {
    ...aboutBooking,
    path: '/v1/staff/bookings/{id}/approve',
    id: 'approve',
    summary: `Says yes to a request.`,
    refusals: [...deciding, 'already-started', 'counselor-unknown'],
  },
  {
    ...aboutBooking,
    path: '/v1/staff/bookings/{id}/decline',
    id: 'decline',
    summary: `Says no to a request, with a word for the student.`,
    body: { schema: 'DeclineRequest', example: exampleDecline },
    refusals: [...deciding, ...badBody, 'already-started'],
  },
  {
    ...aboutBooking,
    path: '/v1/staff/bookings/{id}/outcome',
    id: 'outcome',
    summary: `Records what came of a talk that has begun; it may be corrected.`,
    body: { schema: 'OutcomeRequest', example: exampleOutcome },
    refusals: [...deciding, ...badBody, 'not-yet-started'],
  },
  {
    method: 'post',
    staff: true,
    path: '/v1/staff/sessions/move',
    id: 'moveSession',
    summary: `Moves a session with all who sit in it, or nobody.`,
    parameters: ['repeatKey'],
    body: { schema: 'MoveSessionRequest', example: exampleShift },
    status: 200,
    answers: 'The bookings as they are now.',
    schema: 'SessionMoved',
    repeatable: true,
    refusals: [
      ...deciding,
      ...badBody,
      'counselor-unknown',
      'service-unknown',
      'off-hours',
      'off-grid',
      'too-soon',
      'too-far',
      'slot-taken',
      'day-limit',
      'week-limit',
      'student-busy',
      'already-started',
    ],
  },
  {
    method: 'get',
    staff: true,
    path: '/v1/staff/calls',
    id: 'calls',
    summary: `Students whom no mail reaches, to be written to by hand.`,
    status: 200,
    answers: 'Each with a message that stands ready.',
    schema: 'StaffCalls',
    refusals: [],
  },
  {
    method: 'post',
    staff: true,
    path: '/v1/staff/calls/sent',
    id: 'callSent',
    summary: `Notes that a message was sent; again it answers with the first time.`,
    body: { schema: 'CallSentRequest', example: exampleCallSent },
    status: 200,
    answers: 'When it was sent.',
    schema: 'CallSent',
    refusals: ['not-found', ...badBody],
  },
] as const satisfies readonly Operation[]
