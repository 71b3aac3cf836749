import { badBody, badLink, type Operation } from '../http/openapi.ts'
import type { Parameter, SchemaName } from './openapi.ts'
import { exampleCounselor, exampleReview } from './openapi-examples.ts'

// What students do about their case, behind the link of their assessment.

const owners = [...badLink, 'link-read-only'] as const
const ownCase = { answers: 'The case as its student reads it.', schema: 'OwnCase' } as const

export const caseOperations: readonly Operation<Parameter, SchemaName>[] = [
  {
    method: 'get',
    path: '/v1/assessments/{id}/counselor',
    id: 'ownCase',
    summary: 'What an office keeps and did with this assessment, as its student may read it.',
    parameters: ['id'],
    status: 200,
    ...ownCase,
    link: true,
    refusals: owners,
  },
  {
    method: 'post',
    path: '/v1/assessments/{id}/counselor',
    id: 'showToOffice',
    summary: 'Lets one office see the assessment and write to its student. Can be repeated.',
    parameters: ['id'],
    body: { schema: 'CounselorRequest', example: exampleCounselor },
    status: 200,
    ...ownCase,
    link: true,
    refusals: [
      ...owners,
      ...badBody,
      'consent-withdrawn',
      'version-stale',
      'guardian-first',
      'busy',
    ],
  },
  {
    method: 'post',
    path: '/v1/assessments/{id}/counselor/withdrawal',
    id: 'showToOfficeNoMore',
    summary: 'Takes that back: no office sees it any more. Can be repeated.',
    parameters: ['id'],
    status: 200,
    ...ownCase,
    link: true,
    refusals: owners,
  },
  {
    method: 'post',
    path: '/v1/assessments/{id}/review',
    id: 'askReview',
    summary: 'Asks that a human looks at it again. The same once more changes nothing.',
    parameters: ['id'],
    body: { schema: 'ReviewRequest', example: exampleReview },
    status: 200,
    ...ownCase,
    link: true,
    refusals: [...owners, ...badBody, 'not-shared', 'review-open', 'busy'],
  },
  {
    method: 'post',
    path: '/v1/assessments/{id}/review/withdrawal',
    id: 'askReviewNoMore',
    summary: 'Takes that back. Can be repeated.',
    parameters: ['id'],
    status: 200,
    ...ownCase,
    link: true,
    refusals: [...owners, 'busy'],
  },
  {
    method: 'get',
    path: '/v1/assessments/{id}/views',
    id: 'views',
    summary: 'Who of the staff looked at it or did something with it, newest first.',
    parameters: ['id'],
    status: 200,
    answers: 'The log of the case.',
    schema: 'Views',
    link: true,
    refusals: owners,
  },
]
