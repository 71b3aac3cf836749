// Longer than most: every address of assessments, described once.
import {
  badBody,
  badLink,
  inHeader,
  inPath,
  type OpenApiPart,
  type Operation,
  openApiPart,
  ref,
  repeatKeyParameter,
} from '../http/openapi.ts'
import { refusalKinds } from '../http/problem.ts'
import { caseOperations } from './openapi-case.ts'
import { exampleJudgement, exampleKeep } from './openapi-examples.ts'
import type * as schemas from './schemas.ts'
// Loading it registers each schema under its name.
import './schemas.ts'

export type SchemaName = (keyof typeof schemas & string) | 'Report'
export type Parameter =
  | 'id'
  | 'edition'
  | 'part'
  | 'plans'
  | 'repeatKey'
  | 'ifMatch'
  | 'ifNoneMatch'

/** Every address; app.ts answers these and no others, which a test compares. */
export const operations: readonly Operation<Parameter, SchemaName>[] = [
  {
    method: 'get',
    path: '/v1/health',
    id: 'health',
    summary: 'Whether rules are published, and what time it is here.',
    status: 200,
    answers: 'All is well.',
    schema: 'Health',
    refusals: ['not-ready'],
  },
  {
    method: 'get',
    path: '/v1/openapi.json',
    id: 'document',
    summary: 'This document.',
    status: 200,
    answers: 'OpenAPI 3.1.',
    refusals: [],
  },
  {
    method: 'get',
    path: '/v1/catalogue',
    id: 'activeEdition',
    summary: 'The edition judged by now, and the digests of its parts.',
    parameters: ['ifNoneMatch'],
    status: 200,
    answers: 'The active edition.',
    schema: 'ActiveManifest',
    cached: true,
    refusals: ['not-ready'],
  },
  {
    method: 'get',
    path: '/v1/catalogue/{edition}',
    id: 'edition',
    summary: 'Any edition ever published. Never changes.',
    parameters: ['edition', 'ifNoneMatch'],
    status: 200,
    answers: 'What the edition consists of.',
    schema: 'Manifest',
    cached: true,
    refusals: ['edition-unknown'],
  },
  {
    method: 'get',
    path: '/v1/catalogue/{edition}/{part}',
    id: 'editionPart',
    summary: 'One part of an edition as canonical JSON. Never changes.',
    parameters: ['edition', 'part', 'ifNoneMatch'],
    status: 200,
    answers: 'The part.',
    cached: true,
    refusals: ['edition-unknown', 'part-unknown'],
  },
  {
    method: 'get',
    path: '/v1/facts',
    id: 'facts',
    summary: 'Every fact the active rules read, its kind, and who settles it.',
    parameters: ['ifNoneMatch'],
    status: 200,
    answers: 'The registry.',
    schema: 'Registry',
    cached: true,
    refusals: ['not-ready'],
  },
  {
    method: 'post',
    path: '/v1/judgements',
    id: 'judge',
    summary: 'Judges facts by the active edition and forgets them: nothing is written.',
    parameters: ['plans'],
    body: { schema: 'JudgementRequest', example: exampleJudgement },
    status: 200,
    answers: 'What the edition says about these facts on that day.',
    schema: 'Report',
    refusals: [...badBody, 'parameter-not-valid', 'not-ready', 'day-unreachable'],
  },
  {
    method: 'post',
    path: '/v1/assessments',
    id: 'keep',
    summary: 'Keeps an assessment with consent. The token is shown this once.',
    parameters: ['plans', 'repeatKey'],
    body: { schema: 'KeepRequest', example: exampleKeep },
    status: 201,
    answers: 'Kept. Put `link` after the # of a private address.',
    schema: 'Kept',
    repeatable: true,
    refusals: [
      ...badBody,
      'parameter-not-valid',
      'key-reused',
      'consent-withdrawn',
      'not-ready',
      'day-unreachable',
    ],
  },
  {
    method: 'get',
    path: '/v1/assessments/{id}',
    id: 'read',
    summary: 'Reads a kept assessment: the owner all of it, a share link what may be handed on.',
    parameters: ['id', 'plans'],
    status: 200,
    answers: 'The assessment, its report as kept, the one of today, and whether the rules changed.',
    schema: 'ReadAssessment',
    link: true,
    refusals: [...badLink, 'parameter-not-valid'],
  },
  {
    method: 'put',
    path: '/v1/assessments/{id}',
    id: 'correct',
    summary: 'Corrects a kept assessment: answers, consents and contact as they shall be.',
    parameters: ['id', 'ifMatch', 'plans'],
    body: { schema: 'KeepRequest', example: exampleKeep },
    status: 200,
    answers: 'Corrected and judged again.',
    schema: 'Corrected',
    link: true,
    refusals: [
      ...badLink,
      ...badBody,
      'parameter-not-valid',
      'version-missing',
      'version-stale',
      'consent-withdrawn',
      'not-ready',
      'day-unreachable',
    ],
  },
  {
    method: 'delete',
    path: '/v1/assessments/{id}',
    id: 'erase',
    summary: 'Erases a kept assessment for good.',
    parameters: ['id'],
    status: 200,
    answers: 'Erased, with a receipt.',
    schema: 'Erased',
    link: true,
    refusals: badLink,
  },
  {
    method: 'get',
    path: '/v1/assessments/{id}/export',
    id: 'export',
    summary: "The student's own copy of everything that is held.",
    parameters: ['id'],
    status: 200,
    answers: 'A file to take anywhere.',
    schema: 'Export',
    link: true,
    refusals: [...badLink, 'link-read-only'],
  },
  {
    method: 'post',
    path: '/v1/assessments/{id}/withdrawal',
    id: 'withdraw',
    summary: 'Withdraws consent: nothing is done with the answers any more. Can be repeated.',
    parameters: ['id'],
    status: 200,
    answers: 'Withdrawn, with the time of the first withdrawal.',
    schema: 'Withdrawn',
    link: true,
    refusals: badLink,
  },
  {
    method: 'post',
    path: '/v1/assessments/{id}/shares',
    id: 'share',
    summary: 'Makes a second link that only reads and shows no contact and no money.',
    parameters: ['id', 'repeatKey'],
    status: 201,
    answers: 'The link, shown this once.',
    schema: 'Shared',
    link: true,
    repeatable: true,
    refusals: [
      ...badLink,
      'parameter-not-valid',
      'link-read-only',
      'consent-withdrawn',
      'too-many-shares',
      'version-stale',
    ],
  },
  ...caseOperations,
]

const parameters: Record<Parameter, object> = {
  id: inPath('id', '^[\\w-]{22}$', 'The first part of the link.'),
  edition: inPath('edition', '^[0-9a-f]{64}$', 'The digest of an edition.'),
  part: inPath('part', '^[a-z0-9.-]+$', 'A name from the manifest, such as judging.'),
  plans: {
    name: 'plans',
    in: 'query',
    required: false,
    description:
      'Whether to search the least set of steps to each programme. It takes longer than all ' +
      'verdicts together; without it `reachable` says only that nothing which cannot move is in ' +
      'the way.',
    schema: { type: 'boolean', default: false },
  },
  repeatKey: repeatKeyParameter,
  ifMatch: inHeader('If-Match', true, 'The ETag the correction was made from.'),
  ifNoneMatch: inHeader('If-None-Match', false, 'The ETag already held; answers 304 if it holds.'),
}

/** The answer's form belongs to the registry, so its schema is opened here for the reader. */
const factsShown = { additionalProperties: ref('schemas', 'Answer') }

/** The head of the one document, which this function serves. */
const head = {
  openapi: '3.1.0',
  info: {
    title: 'Rantau',
    version: '1',
    description:
      'Which lawful formal-sector jobs abroad a student qualifies for, and talks with counselors. ' +
      'Answers that are not kept leave no trace. Refusals are problem details (RFC 9457), each ' +
      `explained at its type's address: ${refusalKinds.map((kind) => `/problems/${kind}`).join(', ')}. ` +
      'Every address answers 405 with Allow to a method it does not know. Query parameters that are ' +
      'not described are ignored.',
  },
  servers: [{ url: '/' }],
  securitySchemes: {
    link: {
      type: 'http',
      scheme: 'bearer',
      description: 'The token of a private link: the part after the dot.',
    },
    staff: {
      type: 'apiKey',
      in: 'cookie',
      name: '__Host-rantau-staff',
      description:
        'Staff sign in at /staff/sign-in. What writes is taken from our own pages alone: it says so ' +
        'in Sec-Fetch-Site, or in Origin.',
    },
    campusKey: {
      type: 'http',
      scheme: 'bearer',
      description:
        'A key that a campus partner made at /staff/campus/keys. It reads what it is for, of its own ' +
        'campus, and changes nothing; no cookie counts here.',
    },
  },
}

/** This function's part of the document served at /v1/openapi.json, with the head of the whole. */
export function openApi(): OpenApiPart & { readonly head: typeof head } {
  return { head, ...openApiPart(operations, parameters, { Facts: factsShown }) }
}
