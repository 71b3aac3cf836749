// Longer than most: every address about talks, described once.
import {
  badBody,
  badLink,
  inHeader,
  inPath,
  inQuery,
  type OpenApiPart,
  type Operation,
  openApiPart,
  ref,
  repeatKeyParameter,
} from '../http/openapi.ts'
import type { RefusalKind } from '../http/problem.ts'
import {
  exampleBook,
  exampleCancel,
  exampleHold,
  exampleMove,
  exampleRelease,
  exampleWait,
  exampleWithdraw,
} from './openapi-examples.ts'
import { staffOperations, staffParameters } from './openapi-staff.ts'
import { StartsQuery, WhyQuery } from './requests.ts'
import type * as schemas from './schemas.ts'
// Loading it registers each schema under its name.
import './schemas.ts'

type SchemaName = keyof {
  readonly [K in keyof typeof schemas as K extends 'ShownBooking' ? 'Booking' : K]: true
}

/** What a request names that the roster does not know. */
const unknown: readonly RefusalKind[] = ['counselor-unknown', 'service-unknown']

/** Why a start cannot be had. */
const notFree: readonly RefusalKind[] = [
  'off-hours',
  'off-grid',
  'too-soon',
  'too-far',
  'slot-taken',
  'session-full',
  'day-limit',
  'week-limit',
]

const placing: readonly RefusalKind[] = [
  ...badBody,
  ...unknown,
  'parameter-not-valid',
  'way-not-offered',
  'student-busy',
  'seat-already',
  'too-many-asked',
  'key-reused',
  'busy',
]

const changing: readonly RefusalKind[] = [
  ...badLink,
  'parameter-not-valid',
  'already-started',
  'not-live',
  'key-reused',
  'busy',
]

const startsQuery = inQuery('starts', StartsQuery)
const whyQuery = inQuery('why', WhyQuery)

const parameters = {
  ...startsQuery,
  ...whyQuery,
  'booking.id': inPath('id', '^[\\w-]{22}$', 'The first part of the link.'),
  'hold.id': inPath('id', '^[\\w-]{22}$', 'What the hold was called.'),
  visitor: {
    ...inHeader('Rantau-Visitor', false, 'Whose own holds do not hide a start; it knows nobody.'),
    schema: ref('schemas', 'VisitorToken'),
  },
  repeatKey: repeatKeyParameter,
  ...staffParameters,
} as const

/** Every address; app.ts answers these and no others without sign-in, which a test compares. */
export const operations: readonly Operation<string, SchemaName>[] = [
  {
    method: 'get',
    path: '/v1/talks',
    id: 'talks',
    summary: 'Offices, counselors, and the kinds of talk each gives.',
    status: 200,
    answers: 'What can be chosen.',
    schema: 'Talks',
    refusals: [],
  },
  {
    method: 'get',
    path: '/v1/talks/starts',
    id: 'starts',
    summary: "Free starts by the days of the viewer's zone, each on both clocks.",
    parameters: [...Object.keys(startsQuery), 'visitor'],
    status: 200,
    answers: 'Every start that can be booked now; days without any are left out.',
    schema: 'Starts',
    refusals: ['parameter-not-valid', ...unknown],
  },
  {
    method: 'get',
    path: '/v1/talks/why',
    id: 'why',
    summary: 'Why a start is not free: the same answer that booking it would give.',
    parameters: [...Object.keys(whyQuery), 'visitor'],
    status: 200,
    answers: 'It is free.',
    schema: 'Free',
    refusals: ['parameter-not-valid', ...unknown, ...notFree],
  },
  {
    method: 'post',
    path: '/v1/holds',
    id: 'hold',
    summary: 'Keeps a start for some minutes. The same start again is the same hold.',
    body: { schema: 'HoldRequest', example: exampleHold },
    status: 201,
    answers: 'Held, until when.',
    schema: 'Held',
    refusals: [...badBody, ...unknown, ...notFree, 'too-many-holds', 'too-many-held', 'busy'],
  },
  {
    method: 'post',
    path: '/v1/holds/{id}/release',
    id: 'release',
    summary: 'Gives a hold back before it runs out.',
    parameters: ['hold.id'],
    body: { schema: 'ReleaseRequest', example: exampleRelease },
    status: 200,
    answers: 'Free again.',
    schema: 'Released',
    refusals: [...badBody, 'hold-not-yours', 'busy'],
  },
  {
    method: 'post',
    path: '/v1/bookings',
    id: 'book',
    summary: 'Books a start, held or not. The token is shown this once.',
    parameters: ['repeatKey'],
    body: { schema: 'BookRequest', example: exampleBook },
    status: 201,
    answers: 'Booked, or awaiting the counselor, as `state` says.',
    schema: 'PlacedBooking',
    repeatable: true,
    refusals: [...placing, ...notFree, 'hold-not-yours'],
  },
  {
    method: 'post',
    path: '/v1/waits',
    id: 'wait',
    summary: 'Stands in line for a start between two of one UTC week, or for a full group.',
    parameters: ['repeatKey'],
    body: { schema: 'WaitRequest', example: exampleWait },
    status: 201,
    answers: 'In line; whoever came first is offered first.',
    schema: 'PlacedBooking',
    repeatable: true,
    refusals: [
      ...placing,
      'not-full',
      'already-waiting',
      'line-full',
      'range-empty',
      'too-soon',
      'too-far',
    ],
  },
  {
    method: 'get',
    path: '/v1/bookings/{id}',
    id: 'booking',
    summary: 'Shows a booking; looking changes nothing.',
    parameters: ['booking.id'],
    status: 200,
    answers: 'The booking as it stands by the clock.',
    schema: 'BookingAnswer',
    link: true,
    refusals: badLink,
  },
  {
    method: 'post',
    path: '/v1/bookings/{id}/move',
    id: 'move',
    summary: 'Moves a booking; where that is refused the old time stands.',
    parameters: ['booking.id', 'repeatKey'],
    body: { schema: 'MoveRequest', example: exampleMove },
    status: 200,
    answers: 'Moved.',
    schema: 'BookingAnswer',
    link: true,
    repeatable: true,
    refusals: [
      ...changing,
      ...badBody,
      ...unknown,
      ...notFree,
      'way-not-offered',
      'student-busy',
      'seat-already',
      'too-many-moves',
    ],
  },
  {
    method: 'post',
    path: '/v1/bookings/{id}/cancel',
    id: 'cancel',
    summary: 'Cancels a booking or leaves the line; again it answers with the first time.',
    parameters: ['booking.id', 'repeatKey'],
    body: { schema: 'CancelRequest', example: exampleCancel },
    status: 200,
    answers: 'Cancelled.',
    schema: 'BookingAnswer',
    link: true,
    repeatable: true,
    refusals: [...changing, ...badBody],
  },
  {
    method: 'post',
    path: '/v1/bookings/{id}/accept',
    id: 'accept',
    summary: 'Takes the seat that was offered.',
    parameters: ['booking.id', 'repeatKey'],
    status: 200,
    answers: 'The seat is taken.',
    schema: 'BookingAnswer',
    link: true,
    repeatable: true,
    refusals: [...changing, ...notFree, 'student-busy', 'seat-already'],
  },
  {
    method: 'post',
    path: '/v1/bookings/{id}/withdrawal',
    id: 'withdrawBookingConsents',
    summary: 'Takes consents back; each holds no more at once, and the talk stands.',
    parameters: ['booking.id', 'repeatKey'],
    body: { schema: 'WithdrawRequest', example: exampleWithdraw },
    status: 200,
    answers: 'Taken back.',
    schema: 'BookingAnswer',
    link: true,
    repeatable: true,
    refusals: [...badLink, ...badBody, 'parameter-not-valid', 'key-reused', 'busy'],
  },
  {
    method: 'delete',
    path: '/v1/bookings/{id}',
    id: 'eraseBooking',
    summary: 'Deletes a booking with all that was told for it; its seat is free for others.',
    parameters: ['booking.id'],
    status: 200,
    answers: 'Deleted. The link opens nothing any more.',
    schema: 'ErasedBooking',
    link: true,
    refusals: [...badLink, 'busy'],
  },
]

/** This function's part of the document served at /v1/openapi.json. */
export const openApi = (): OpenApiPart =>
  openApiPart([...operations, ...staffOperations], parameters)
