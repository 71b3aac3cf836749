// What the API answers about a student's case. Only the document and the tests load this.
import * as z from 'zod'
import { documents } from '../../shared/casework/case.ts'
import { logKinds } from '../../shared/casework/event.ts'
import { Instant } from '../judging/terms.ts'

export { CounselorRequest, ReviewRequest } from './counselor-requests.ts'

/** Instants of casework are milliseconds since 1970. */
const Moment = z.int()

const Named = { by: z.string(), at: Moment }

/** The student's word to an office, as they gave it. */
export const Sharing = z
  .object({
    office: z.string(),
    contact: z.object({ name: z.string(), reach: z.string() }).optional(),
    question: z.string().optional(),
    urgent: z.boolean(),
    leaves: z.iso.date().optional(),
    campus: z.string().optional(),
    language: z.enum(['id', 'en']),
    version: z.string(),
    givenAt: Instant,
    withdrawnAt: Instant.optional(),
    endedFor: z.literal('age').optional().meta({
      description: 'It ended by itself: by their answers they are not certainly 18.',
    }),
  })
  .meta({ id: 'Sharing' })

const View = z
  .object({
    id: z.string(),
    kind: z.enum(logKinds),
    office: z.string(),
    reason: z.string().optional(),
    ...Named,
  })
  .meta({ id: 'View', description: 'Who of the staff looked or did something, when, and why.' })

const earlier = z
  .literal(true)
  .optional()
  .meta({ description: 'For answers that you changed since: it holds no more.' })

const about = { programme: z.string(), requirement: z.string().optional() }

/** What a student reads of their own case. */
export const StudentCase = z
  .object({
    office: z.string(),
    sharedAt: Moment.optional(),
    withdrawnAt: Moment.optional(),
    reviewAskedAt: Moment.optional(),
    recommended: z.array(z.object({ programme: z.string(), ...Named })),
    decided: z.array(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('under-review'), since: Moment, ...about }),
        z.object({
          kind: z.literal('decided'),
          verdict: z.enum(['met', 'unmet']),
          reason: z.string(),
          earlier,
          ...Named,
          ...about,
        }),
      ]),
    ),
    confirmed: z.array(
      z.object({
        fact: z.string(),
        document: z.enum(documents),
        seen: z.iso.date(),
        by: z.string(),
        earlier,
      }),
    ),
    corrected: z.array(
      z.object({ fact: z.string(), answer: z.unknown(), reason: z.string(), earlier, ...Named }),
    ),
    notes: z.array(z.object({ text: z.string(), ...Named })),
    followUp: z.object({ on: z.iso.date(), what: z.string() }).optional(),
    views: z.array(View),
  })
  .meta({ id: 'StudentCase' })

export const OwnCase = z
  .object({
    case: StudentCase.nullable().meta({ description: 'Null: no office has one.' }),
    views: z.array(View).meta({
      description: 'Who of the staff saw you, newest first: also where no office has a case.',
    }),
    offices: z.array(z.object({ id: z.string(), name: z.string(), city: z.string() })),
    campuses: z.array(z.object({ slug: z.string(), name: z.string() })),
  })
  .meta({ id: 'OwnCase' })

export const Views = z.object({ views: z.array(View) }).meta({ id: 'Views' })
