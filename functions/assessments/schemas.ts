// What the API answers. Only the document and the tests load this; requests.ts is parsed by.
import * as z from 'zod'
import { purposes } from '../../shared/keeping/assessment.ts'
import { Report } from '../judging/report-schema.ts'
import { Digest, Instant, Preference } from '../judging/terms.ts'
import { Sharing, StudentCase, Views } from './case-schemas.ts'
import { Contact, Facts, FollowUpReach } from './requests.ts'

export { Problem } from '../http/problem-schema.ts'
export { CounselorRequest, OwnCase, ReviewRequest, Sharing, Views } from './case-schemas.ts'
export { JudgementRequest, KeepRequest, noticeVersion } from './requests.ts'

const Money = z
  .strictObject({
    amount: z.number().min(0),
    currency: z.string().regex(/^[A-Z]{3}$/),
    period: z.enum(['hour', 'month', 'year', 'once']),
    paymentsPerYear: z.number().min(12).max(24).optional(),
  })
  .meta({ id: 'Money' })

const Silence = z.enum(['dont-know', 'declined', 'not-applicable']).meta({
  id: 'Silence',
  description: 'Why nothing is known. A fact left out is unanswered; null and "" mean the same.',
})

const ScalarAnswer = z
  .union([
    z.strictObject({
      known: z.union([z.boolean(), z.number(), z.string(), z.array(z.string()), Money]),
    }),
    Silence,
  ])
  .meta({ id: 'ScalarAnswer' })

/** What a fact's answer looks like; which of these a fact takes stands in the registry. */
export const Answer = z
  .union([
    z.null(),
    z.literal(''),
    ScalarAnswer,
    z.strictObject({
      known: z.array(z.object({ id: z.string() }).catchall(z.union([ScalarAnswer, z.string()]))),
    }),
  ])
  .meta({ id: 'Answer' })

const Consent = z
  .object({ purpose: z.enum(purposes), version: z.string(), givenAt: Instant })
  .meta({ id: 'Consent' })

const Turn = z.object({
  programme: z.string(),
  from: z.string().optional().meta({ description: 'Absent: the programme was not there before.' }),
  to: z.string().optional().meta({ description: 'Absent: it is there no more.' }),
})

const Judged = z
  .object({
    edition: Digest,
    at: Instant,
    answers: z
      .record(z.string(), z.array(z.string()))
      .meta({ description: 'Programmes by the answer they gave.' }),
    turns: z.array(Turn).optional().meta({ description: 'What turned then.' }),
  })
  .meta({
    id: 'Judged',
    description: 'What was answered last, when what is kept was judged again.',
  })

/** An assessment as its owner sees it: everything but the hash of the link. */
export const KeptAssessment = z
  .object({
    id: z.string(),
    version: z.int(),
    facts: Facts,
    edition: Digest,
    at: Instant,
    prefer: Preference,
    contact: Contact.optional(),
    campus: z.string().optional(),
    countsIn: z.iso.date().optional().meta({
      description: 'The Monday of the one week in which it counts in the numbers of its campus.',
    }),
    followUp: FollowUpReach.optional(),
    language: z.enum(['id', 'en']).optional(),
    judged: Judged.optional(),
    consents: z.array(Consent),
    shares: z.array(z.object({ createdAt: Instant, expiresAt: Instant })),
    counselor: Sharing.optional(),
    unsharedAt: Instant.optional().meta({
      description: 'When a sharing was last taken back. No talk booked by then shows it any more.',
    }),
    createdAt: Instant,
    changedAt: Instant,
    saidAt: z.record(z.string(), Instant).optional().meta({
      description: 'When answers that were changed later were said; the others at `createdAt`.',
    }),
    expiresAt: Instant,
    withdrawnAt: Instant.optional(),
  })
  .meta({ id: 'KeptAssessment' })

export type KeptAssessment = z.output<typeof KeptAssessment>

/** Answers with the token, which nobody can look up later. */
export const Kept = z
  .object({
    token: z.string(),
    link: z.string().meta({ description: '`id.token`, for the part of an address after the #.' }),
    assessment: KeptAssessment,
    report: Report,
  })
  .meta({ id: 'Kept' })

const FigureChange = z
  .object({
    programme: z.string(),
    figure: z.string(),
    key: z.string().optional().meta({ description: 'Which part of a figure that has several.' }),
    was: z.number().nullable(),
    is: z.number().nullable().meta({ description: 'Null: none is in force, or none was found.' }),
  })
  .meta({ id: 'FigureChange' })

const replay = {
  rulesChangedSince: z
    .boolean()
    .optional()
    .meta({
      description:
        'Whether another edition judges now than the one it was kept with, which the assessment ' +
        'names. This and both reports are left out after withdrawal.',
    }),
  report: Report.optional().meta({ description: 'As it was kept, by its own edition and day.' }),
  current: Report.optional().meta({ description: 'By the active edition, today.' }),
  figuresSince: z
    .array(FigureChange)
    .optional()
    .meta({ description: 'What the law counted with then, and what it counts with today.' }),
}

/** What a share link shows: neither who, nor how much money. */
export const SharedAssessment = z
  .object({
    id: z.string(),
    facts: Facts,
    edition: Digest,
    at: Instant,
    prefer: Preference,
    expiresAt: Instant,
  })
  .meta({ id: 'SharedAssessment' })

export const ReadAssessment = z
  .object({ assessment: z.union([KeptAssessment, SharedAssessment]), ...replay })
  .meta({ id: 'ReadAssessment' })

export const Corrected = z
  .object({ assessment: KeptAssessment, report: Report })
  .meta({ id: 'Corrected' })

/** The student's own copy. Its form is named, so that it can be read years from now. */
export const Export = z
  .object({
    format: z.literal('rantau-assessment-1'),
    assessment: KeptAssessment,
    ...replay,
    case: StudentCase.optional().meta({
      description: 'What an office keeps and did, if one has it.',
    }),
    views: Views.shape.views.meta({
      description: 'Who of the staff saw you: also where no office has a case.',
    }),
  })
  .meta({ id: 'Export' })

export const Erased = z.object({ erasedAt: Instant, receipt: z.string() }).meta({ id: 'Erased' })

export const Withdrawn = z
  .object({ withdrawnAt: Instant, expiresAt: Instant, receipt: z.string() })
  .meta({ id: 'Withdrawn' })

export const Shared = z
  .object({ token: z.string(), link: z.string(), expiresAt: Instant })
  .meta({ id: 'Shared' })

export const Health = z
  .object({ status: z.literal('ok'), edition: Digest, now: Instant })
  .meta({ id: 'Health' })

const parts = z.array(z.object({ name: z.string(), sha256: Digest }))

export const Manifest = z
  .object({ digest: Digest, format: z.literal(1), parts })
  .meta({ id: 'Manifest' })

export const ActiveManifest = z
  .object({ digest: Digest, publishedAt: Instant, format: z.literal(1), parts })
  .meta({ id: 'ActiveManifest' })

export const Registry = z
  .object({
    edition: Digest,
    facts: z.array(z.looseObject({ id: z.string(), of: z.looseObject({ kind: z.string() }) })),
    scales: z.record(z.string(), z.array(z.array(z.string()))),
  })
  .meta({ id: 'Registry' })
