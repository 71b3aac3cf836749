import * as z from 'zod'
import { normalEmail, normalWhatsapp } from '../../shared/booking/contact.ts'
import { line, words } from '../http/typed-text.ts'
import { noticeVersion } from './requests.ts'

// What students send about their case. No number of an ID card or passport is kept, in no field.

const Slug = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/)
  .max(64)

/** As it is dialled or written to, however it was typed; what is neither stays as it is. */
const asReached = (typed: string): string => {
  const digits = normalWhatsapp(typed)
  return digits === undefined ? (normalEmail(typed) ?? typed) : `+${digits}`
}

const isReached = (typed: string): boolean =>
  normalEmail(typed) !== undefined || normalWhatsapp(typed) !== undefined

const Reach = line(254)
  .refine((typed) => typed === '' || isReached(typed), { error: 'reach' })
  .overwrite(asReached)
  .meta({ description: 'An e-mail address or a WhatsApp number.' })

/** Consent to show the assessment to one office, with what the counselor needs to answer. */
export const CounselorRequest = z
  .strictObject({
    office: Slug,
    contact: z.strictObject({ name: line(80), reach: Reach }),
    question: words(1_000).optional(),
    urgent: z
      .boolean()
      .meta({ description: 'Whether somebody asked the student for money or papers.' }),
    leaves: z.iso.date().optional().meta({ description: 'The day the student leaves, if any.' }),
    campus: Slug.optional(),
    language: z.enum(['id', 'en']),
    version: z.literal(noticeVersion).meta({ description: 'The notice the student has read.' }),
  })
  .meta({ id: 'CounselorRequest' })

export type CounselorRequest = z.output<typeof CounselorRequest>

/** What a human is asked to look at again, in the student's words. */
export const ReviewRequest = z
  .strictObject({ question: words(1_000).optional() })
  .meta({ id: 'ReviewRequest' })

export type ReviewRequest = z.output<typeof ReviewRequest>
