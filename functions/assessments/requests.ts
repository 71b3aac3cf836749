import * as z from 'zod'
import { normalEmail, normalWhatsapp } from '../../shared/booking/contact.ts'
import { type Purpose, purposes } from '../../shared/keeping/assessment.ts'
import { Digest, Preference } from '../judging/terms.ts'

/** The notice a student reads before consenting; raised whenever its words change. */
export const noticeVersion = '2026-11'

/** Checked against the active edition's registry by `answerProblems`, which says more than a type. */
export const Facts = z.record(z.string().min(1).max(64), z.unknown()).meta({
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
    programmes: z
      .array(z.string())
      .min(1)
      .optional()
      .meta({ description: 'Judge only these, which is quicker; all if left out.' }),
  })
  .meta({ id: 'JudgementRequest' })

const ConsentRequest = z
  .strictObject({
    purpose: z.enum(purposes),
    version: z.literal(noticeVersion).meta({ description: 'The notice the student has read.' }),
  })
  .meta({ id: 'ConsentRequest' })

export const Contact = z
  .strictObject({
    name: z.string().trim().min(1).max(80),
    reach: z.string().trim().min(3).max(120),
  })
  .meta({ id: 'Contact', description: 'How a counselor may reach the student.' })

const reaches = (typed: string): boolean =>
  normalEmail(typed) !== undefined || normalWhatsapp(typed) !== undefined

export const FollowUpReach = z
  .strictObject({
    reach: z.string().trim().min(3).max(120).refine(reaches, { error: 'reach-not-valid' }),
  })
  .meta({
    id: 'FollowUpReach',
    description: 'An e-mail address or a WhatsApp number, to be told when answers turn.',
  })

const has = (consents: readonly { readonly purpose: Purpose }[], purpose: Purpose) =>
  consents.some((consent) => consent.purpose === purpose)

/** Keeping rests on consent: without `keep` nothing is kept, without `counselor` no contact. */
export const KeepRequest = z
  .strictObject({
    facts: Facts,
    edition: judgedBy,
    prefer: Preference.optional(),
    consents: z
      .array(ConsentRequest)
      .max(purposes.length)
      .meta({
        contains: { type: 'object', properties: { purpose: { const: 'keep' } } },
        uniqueItems: true,
        description: 'Each purpose at most once; without `keep` nothing is kept.',
      }),
    contact: Contact.optional(),
    campus: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,63}$/)
      .optional()
      .meta({ description: 'The student’s own campus, as `GET /v1/campuses` names it.' }),
    followUp: FollowUpReach.optional(),
  })
  .refine(({ consents, followUp }) => followUp === undefined || has(consents, 'follow-up'), {
    path: ['followUp'],
    error: 'consent-follow-up',
  })
  .refine(({ consents }) => has(consents, 'keep'), {
    path: ['consents'],
    error: 'consent-keep',
  })
  .refine(({ consents, contact }) => contact === undefined || has(consents, 'counselor'), {
    path: ['contact'],
    error: 'consent-counselor',
  })
  .refine(({ consents, campus }) => campus === undefined || has(consents, 'statistics'), {
    path: ['campus'],
    error: 'consent-statistics',
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
