import * as z from 'zod'
import { type Assessment, type Purpose, purposes } from '../../shared/keeping/assessment.ts'

/** The notice a student reads before consenting; raised whenever its words change. */
export const noticeVersion = '2026-11'

export const Instant = z.iso
  .datetime()
  .meta({
    id: 'Instant',
    description: 'An instant in UTC.',
    examples: ['2026-11-21T09:00:00.000Z'],
  })

export const Digest = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ id: 'Digest', description: 'The SHA-256 an edition is named by.' })

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
  .refine((facts) => Object.keys(facts).length <= 400, { error: 'At most 400 facts.' })
  .meta({
    id: 'Facts',
    description: 'All that is known about one student, by fact id. See GET /v1/facts.',
  })

export const JudgementRequest = z
  .strictObject({
    facts: Facts,
    day: z.iso
      .date()
      .optional()
      .meta({ description: 'The civil day to judge on, in Kupang; today if left out.' }),
    order: z
      .enum(['soonest', 'cheapest'])
      .optional()
      .meta({ description: 'What a plan should keep small: months, or own money.' }),
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
    order: z.enum(['soonest', 'cheapest']).optional(),
    consents: z.array(ConsentRequest).max(purposes.length),
    contact: Contact.optional(),
  })
  .refine(({ consents }) => has(consents, 'keep'), {
    path: ['consents'],
    error: 'keep: the consent to keep is needed',
  })
  .refine(({ consents, contact }) => contact === undefined || has(consents, 'counselor'), {
    path: ['contact'],
    error: 'counselor: the consent for a counselor is needed',
  })
  .refine(
    ({ consents }) => new Set(consents.map(({ purpose }) => purpose)).size === consents.length,
    {
      path: ['consents'],
      error: 'Each purpose at most once.',
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
