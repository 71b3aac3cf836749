// Longer than most: every form that crosses the API's door, in one place.
import * as z from 'zod'
import { type Assessment, type Purpose, purposes } from '../../shared/keeping/assessment.ts'
import { Digest, Instant, Preference, Report } from './report-schema.ts'

/** The notice a student reads before consenting; raised whenever its words change. */
export const noticeVersion = '2026-11'

const Money = z
  .strictObject({
    amount: z.number().min(0),
    currency: z.string().regex(/^[A-Z]{3}$/),
    period: z.enum(['hour', 'month', 'year', 'once']),
    paymentsPerYear: z.number().min(1).max(24).optional(),
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
    ScalarAnswer,
    z.strictObject({
      known: z.array(z.object({ id: z.string() }).catchall(z.union([ScalarAnswer, z.string()]))),
    }),
  ])
  .meta({ id: 'Answer' })

/** Checked against the active edition's registry by `answerProblems`, which says more than a type. */
export const Facts = z
  .record(z.string().min(1).max(64), z.unknown())
  .refine((facts) => Object.keys(facts).length <= 400, { error: 'too-many-facts' })
  .meta({
    id: 'Facts',
    description: 'All that is known about one student, by fact id. See GET /v1/facts.',
  })

const judgedBy = Digest.optional().meta({
  description: 'The edition the phone judged by. The active one judges; the report names it.',
})

export const JudgementRequest = z
  .strictObject({
    facts: Facts,
    edition: judgedBy,
    day: z.iso
      .date()
      .optional()
      .meta({ description: 'The civil day to judge on, in Kupang; today if left out.' }),
    prefer: Preference.optional(),
  })
  .meta({ id: 'JudgementRequest' })

const ConsentRequest = z
  .strictObject({
    purpose: z.enum(purposes),
    version: z.literal(noticeVersion).meta({ description: 'The notice the student has read.' }),
  })
  .meta({ id: 'ConsentRequest' })

const Contact = z
  .strictObject({
    name: z.string().trim().min(1).max(80),
    reach: z.string().trim().min(3).max(120),
  })
  .meta({ id: 'Contact', description: 'How a counselor may reach the student.' })

const has = (consents: readonly { readonly purpose: Purpose }[], purpose: Purpose) =>
  consents.some((consent) => consent.purpose === purpose)

/** Keeping rests on consent: without `keep` nothing is kept, without `counselor` no contact. */
export const KeepRequest = z
  .strictObject({
    facts: Facts,
    edition: judgedBy,
    prefer: Preference.optional(),
    consents: z.array(ConsentRequest).max(purposes.length),
    contact: Contact.optional(),
  })
  .refine(({ consents }) => has(consents, 'keep'), {
    path: ['consents'],
    error: 'consent-keep',
  })
  .refine(({ consents, contact }) => contact === undefined || has(consents, 'counselor'), {
    path: ['contact'],
    error: 'consent-counselor',
  })
  .refine(
    ({ consents }) => new Set(consents.map(({ purpose }) => purpose)).size === consents.length,
    {
      path: ['consents'],
      error: 'purpose-twice',
    },
  )
  .meta({ id: 'KeepRequest' })

export type KeepRequest = z.output<typeof KeepRequest>

const Consent = z
  .object({ purpose: z.enum(purposes), version: z.string(), givenAt: Instant })
  .meta({ id: 'Consent' })

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
    consents: z.array(Consent),
    shares: z.array(z.object({ createdAt: Instant, expiresAt: Instant })),
    createdAt: Instant,
    changedAt: Instant,
    expiresAt: Instant,
    withdrawnAt: Instant.optional(),
  })
  .meta({ id: 'KeptAssessment' })

export type KeptAssessment = z.output<typeof KeptAssessment>

/** What the owner may read; the hashes of handed-on links stay in the table. */
export const keptAssessment = ({ shares, ...rest }: Assessment): KeptAssessment => {
  const { tokenHash: _, ...open } = rest as Assessment & { readonly tokenHash?: string }
  return {
    ...open,
    facts: open.facts as KeptAssessment['facts'],
    consents: [...open.consents],
    shares: shares.map(({ createdAt, expiresAt }) => ({ createdAt, expiresAt })),
  }
}

/** Answers with the token, which nobody can look up later. */
export const Kept = z
  .object({
    token: z.string(),
    link: z.string().meta({ description: '`id.token`, for the part of an address after the #.' }),
    assessment: KeptAssessment,
    report: Report,
  })
  .meta({ id: 'Kept' })

const replay = {
  rulesChanged: z.boolean().optional(),
  report: Report.optional().meta({ description: 'As it was kept. Left out after withdrawal.' }),
  current: Report.optional().meta({ description: 'By the rules of today, if they changed.' }),
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

export const Problem = z
  .object({
    type: z.string().meta({ description: 'Stable: /problems/ and the kind of refusal.' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    next: z.string().meta({ description: 'What to do.' }),
    requestId: z.string(),
    fields: z.array(z.object({ field: z.string(), detail: z.string() })).optional(),
  })
  .meta({ id: 'Problem' })
