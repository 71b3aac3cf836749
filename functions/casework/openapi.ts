import {
  badBody,
  inPath,
  inQuery,
  type OpenApiPart,
  type Operation,
  openApiPart,
} from '../http/openapi.ts'
import type { RefusalKind } from '../http/problem.ts'
import { LogQuery, QueueQuery } from './requests.ts'
import type * as schemas from './schemas.ts'
// Loading it registers each schema under its name.
import './schemas.ts'

// The counselors' work, for programs: behind the staff's door, each sees their own office's cases.

type SchemaName = keyof typeof schemas

const queueQuery = inQuery('queue', QueueQuery)
const logQuery = inQuery('log', LogQuery)

const parameters = {
  ...queueQuery,
  ...logQuery,
  code: inPath('code', '^[\\w-]{6,9}$', 'Six letters and digits, such as K7Q-2MX.'),
  'case.id': inPath('id', '^[\\w-]{22}$', 'The id of a case.'),
  'moves.id': inPath('id', '^[\\w-]{22}$', 'What many cases handed on at once are called.'),
} as const

/** Why a deed is not done. */
const deciding: readonly RefusalKind[] = [
  ...badBody,
  'not-found',
  'case-stale',
  'case-claimed',
  'case-not-yours',
  'lead-needed',
  'lead-elsewhere',
  'override-own',
  'override-unknown',
  'override-settled',
  'not-shared',
  'nothing-there',
  'too-many-decided',
  'member-unknown',
  'not-live',
  'not-yet-started',
  'busy',
  'not-ready',
]

const someCase = 'AAAAAAAAAAAAAAAAAAAAAA'

const looking = { method: 'get', staff: true, status: 200 } as const
const doing = { method: 'post', staff: true, status: 200 } as const

/** Addresses of casework; app.ts answers these and no others, which a test compares. */
export const operations: readonly Operation<string, SchemaName>[] = [
  {
    ...looking,
    path: '/v1/staff/queue',
    id: 'queue',
    parameters: Object.keys(queueQuery),
    summary:
      'Who is next: asked for money or papers, leaves within 14 days, a talk within 24 hours, ' +
      'then who has waited longest.',
    answers: 'A page of cases, and how many wait by each thing it can be narrowed by.',
    schema: 'CaseQueue',
    refusals: ['parameter-not-valid'],
  },
  {
    ...doing,
    path: '/v1/staff/queue/next',
    id: 'claimNext',
    summary: 'Claims whoever is next and nobody’s.',
    answers: 'The case, or null where nobody waits.',
    schema: 'CaseNext',
    refusals: ['busy'],
  },
  {
    ...looking,
    path: '/v1/staff/queue/codes/{code}',
    id: 'casesByCode',
    parameters: ['code'],
    summary:
      'The case that goes by the code its student reads out, open or done. Each is logged as seen.',
    answers: 'Of the own office alone; none, one, or very rarely more.',
    schema: 'CasesByCode',
    refusals: ['parameter-not-valid'],
  },
  {
    ...looking,
    path: '/v1/staff/queue/reviews',
    id: 'overridesWaiting',
    summary:
      'Verdicts of a human that wait for a lead: the own office’s, and another’s with no second.',
    answers: 'Up to a hundred of either.',
    schema: 'CaseReviews',
    refusals: [],
  },
  {
    ...looking,
    path: '/v1/staff/queue/owed',
    id: 'owed',
    summary: 'Talks that are over without an outcome, and follow-ups whose day has come.',
    answers: 'Up to a hundred of either: one’s own first, then what has been owed longest.',
    schema: 'CasesOwed',
    refusals: [],
  },
  {
    ...doing,
    path: '/v1/staff/queue/moves/preview',
    id: 'previewMoves',
    summary: 'What would be handed on, to whom, and what cannot be and why. Nothing is written.',
    body: { schema: 'CasesPreviewRequest', example: { cases: [someCase], to: 'contoh-melati' } },
    answers: 'The versions to send with what is to move.',
    schema: 'CasesPreview',
    refusals: [...badBody, 'member-unknown'],
  },
  {
    ...doing,
    path: '/v1/staff/queue/moves',
    id: 'moveCases',
    summary: 'Hands up to 100 cases on at once; one that somebody has meanwhile touched stays.',
    body: {
      schema: 'CasesMoveRequest',
      example: {
        moves: [{ case: someCase, version: 1 }],
        to: 'contoh-melati',
        reason: 'Contoh cuti minggu ini',
      },
    },
    status: 201,
    answers: 'What moved, what did not and why.',
    schema: 'CasesMoved',
    refusals: [...badBody, 'member-unknown'],
  },
  {
    ...looking,
    path: '/v1/staff/queue/moves/{id}',
    id: 'movedCases',
    parameters: ['moves.id'],
    summary: 'What was handed on at once, as long as it can be taken back: 24 hours.',
    answers: 'As it was done.',
    schema: 'CasesMoved',
    refusals: ['not-found'],
  },
  {
    ...doing,
    path: '/v1/staff/queue/moves/{id}/undo',
    id: 'moveCasesBack',
    parameters: ['moves.id'],
    summary: 'Takes it back, but for what somebody has touched since.',
    body: { schema: 'CasesUndoRequest', example: { reason: 'Keliru memilih orang' } },
    answers: 'What is back, and what is not and why.',
    schema: 'CasesMovedBack',
    refusals: [...badBody, 'not-found'],
  },
  {
    ...looking,
    path: '/v1/staff/cases/{id}',
    id: 'case',
    parameters: ['case.id'],
    summary:
      'One case, read live and judged today. That you looked is logged; its student reads it.',
    answers: 'All that the student lets this office see, and what the office did.',
    schema: 'Case',
    refusals: ['not-found', 'case-closed'],
  },
  {
    ...doing,
    path: '/v1/staff/cases/{id}/deeds',
    id: 'decideOnCase',
    parameters: ['case.id'],
    summary:
      'Claims, hands on, confirms, corrects, overrides, recommends, notes, follows up or records. ' +
      'A decision made on an older version is refused with what changed since.',
    body: {
      schema: 'CaseDecideRequest',
      example: {
        basedOn: 1,
        deed: { kind: 'note', for: 'student', text: 'Bawa ijazah asli waktu konsultasi.' },
      },
    },
    answers: 'The case as it is now, and its line of the queue.',
    schema: 'CaseDecided',
    refusals: deciding,
  },
  {
    ...looking,
    path: '/v1/staff/log',
    id: 'staffLog',
    parameters: Object.keys(logQuery),
    summary: 'Who of the staff looked at what and did what, a day at a time, for the lead.',
    answers: 'A page of lines: who, when, what kind, why; no contents.',
    schema: 'StaffLog',
    refusals: ['parameter-not-valid'],
  },
]

/** This function's part of the document served at /v1/openapi.json. */
export const openApi = (): OpenApiPart => openApiPart(operations, parameters)
