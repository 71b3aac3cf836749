import { badBody, inPath, type OpenApiPart, type Operation, openApiPart } from '../http/openapi.ts'
import type { RefusalKind } from '../http/problem.ts'
// Loading them registers each schema under its name.
import './api.ts'
import './schemas.ts'

// The group day's addresses, described once.

const parameters = {
  'day.id': inPath('id', '^[\\w-]{22}$', 'The id of a group day.'),
  'day.code': inPath('code', '^[A-Za-z0-9]{5}$', 'The code on the wall.'),
  'day.group': inPath('group', '^\\d{1,3}$', 'The number of a group.'),
  'day.own': inPath('own', '^[A-Za-z0-9]{4}$', 'The code of one person.'),
} as const

const deciding: readonly RefusalKind[] = [
  ...badBody,
  'not-found',
  'day-cancelled',
  'day-over',
  'day-stale',
  'busy',
]

const aboutDay = {
  staff: true,
  parameters: ['day.id'],
  status: 200,
  schema: 'StaffDay',
  answers: 'The day as it is now.',
} as const

const coming = { campus: 'undana', languages: ['id'], to: ['to:DE'], field: 'in:09' }
const opening = {
  name: 'Hari konsultasi contoh',
  place: 'Aula contoh',
  date: '2026-12-08',
  first: '09:00',
  minutes: 45,
  pause: 10,
  rounds: 3,
  sizeMin: 6,
  sizeMax: 12,
  campuses: ['undana'],
  guides: [{ counselor: 'contoh-melati', knows: ['to:DE'], seats: 12 }],
}

const staffOperations: readonly Operation[] = [
  {
    method: 'get',
    staff: true,
    path: '/v1/staff/days',
    id: 'staffDays',
    summary: 'The group days of the own office, the latest first.',
    status: 200,
    answers: 'Days.',
    schema: 'StaffDays',
    refusals: [],
  },
  {
    method: 'post',
    staff: true,
    path: '/v1/staff/days',
    id: 'openDay',
    summary: 'Opens a day and keeps its hours in the counselors’ calendars.',
    body: { schema: 'DayOpeningRequest', example: opening },
    status: 201,
    answers: 'The day, and the hours that its counselors do not have.',
    schema: 'StaffDayOpened',
    refusals: [...badBody, 'busy'],
  },
  {
    ...aboutDay,
    method: 'get',
    path: '/v1/staff/days/{id}',
    id: 'staffDay',
    summary: 'A day with its people, groups, why each is as it is, and its figures.',
    refusals: ['not-found'],
  },
  {
    ...aboutDay,
    method: 'post',
    path: '/v1/staff/days/{id}/people',
    id: 'enterPaperForm',
    summary: 'Enters a paper form; the answer has the code to write on it.',
    body: { schema: 'DayComingRequest', example: coming },
    status: 201,
    schema: 'DayOwnPlace',
    answers: 'Who came.',
    refusals: [...deciding, 'day-full'],
  },
  {
    ...aboutDay,
    method: 'post',
    path: '/v1/staff/days/{id}/groups',
    id: 'formGroups',
    summary: 'Forms groups: of everybody, or later of those who wait.',
    body: { schema: 'DayVersionRequest', example: { version: 1 } },
    refusals: [...deciding, 'nobody-here', 'no-hours-left'],
  },
  {
    ...aboutDay,
    method: 'post',
    path: '/v1/staff/days/{id}/drop-outs',
    id: 'dropOut',
    summary: 'A counselor cannot come: groups are re-formed with as few moves as possible.',
    body: { schema: 'DayDropRequest', example: { version: 2, guide: 'contoh-melati' } },
    refusals: [...deciding, 'guide-unknown'],
  },
  {
    ...aboutDay,
    method: 'post',
    path: '/v1/staff/days/{id}/guides',
    id: 'takeInGuide',
    summary: 'Another counselor of the office takes part, in the hours they have free.',
    body: { schema: 'DayGuideRequest', example: { version: 2, counselor: 'contoh-melati' } },
    refusals: [...deciding, 'guide-unknown'],
  },
  {
    ...aboutDay,
    method: 'post',
    path: '/v1/staff/days/{id}/cancel',
    id: 'cancelDay',
    summary: 'Calls a day off; its hours are free again.',
    body: { schema: 'DayVersionRequest', example: { version: 1 } },
    refusals: deciding,
  },
  {
    ...aboutDay,
    method: 'put',
    path: '/v1/staff/days/{id}/people/{own}/attendance',
    id: 'tickAttendance',
    summary: 'Whether somebody came; null takes the tick back.',
    parameters: ['day.id', 'day.own'],
    body: { schema: 'DayCameRequest', example: { came: true } },
    refusals: [...badBody, 'not-found', 'participant-unknown', 'busy'],
  },
  {
    ...aboutDay,
    method: 'post',
    path: '/v1/staff/days/{id}/groups/{group}/attendance',
    id: 'tickGroup',
    summary: 'All of a group came of whom nothing was said yet.',
    parameters: ['day.id', 'day.group'],
    refusals: ['not-found', 'participant-unknown', 'busy'],
  },
  {
    ...aboutDay,
    method: 'delete',
    path: '/v1/staff/days/{id}/people/{own}',
    id: 'takeOff',
    summary: 'Removes somebody from a day; nobody else moves.',
    parameters: ['day.id', 'day.own'],
    refusals: ['not-found', 'participant-unknown', 'busy'],
  },
]

const studentOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/v1/days/{code}',
    id: 'day',
    summary: 'The day whose code stands on a wall.',
    parameters: ['day.code'],
    status: 200,
    answers: 'Where and when it is.',
    schema: 'DayOnTheWall',
    refusals: ['not-found'],
  },
  {
    method: 'post',
    path: '/v1/days/{code}/people',
    id: 'joinDay',
    summary: 'Joins a day, without a name.',
    parameters: ['day.code'],
    body: { schema: 'DayComingRequest', example: coming },
    status: 201,
    answers: 'The own code, and the key that lets one leave.',
    schema: 'DayJoined',
    refusals: [...badBody, 'not-found', 'day-cancelled', 'day-over', 'day-full', 'busy'],
  },
  {
    method: 'get',
    path: '/v1/days/{code}/people/{own}',
    id: 'ownPlace',
    summary: 'Where one sits.',
    parameters: ['day.code', 'day.own'],
    status: 200,
    answers: 'The group, once there is one.',
    schema: 'DayOwnPlace',
    refusals: ['participant-unknown'],
  },
  {
    method: 'post',
    path: '/v1/days/{code}/people/{own}/leave',
    id: 'leaveDay',
    summary: 'Leaves a day; what was filled in is deleted.',
    parameters: ['day.code', 'day.own'],
    body: { schema: 'DayLeaveRequest', example: { key: '…' } },
    status: 200,
    answers: 'Deleted.',
    schema: 'DayLeft',
    refusals: [...badBody, 'not-found', 'participant-unknown', 'busy'],
  },
]

export const operations: readonly Operation[] = [...staffOperations, ...studentOperations]

/** This function's part of the document served at /v1/openapi.json. */
export const openApi = (): OpenApiPart => openApiPart(operations, parameters)
