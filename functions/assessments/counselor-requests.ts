import * as z from 'zod'
import { line, words } from '../http/typed-text.ts'
import { noticeVersion } from './requests.ts'

// What a student sends to show an assessment to an office, and to have it looked at again.

const Slug = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/)
  .max(64)

/** Consent to show the assessment to one office, with what the counselor needs to answer. */
export const CounselorRequest = z
  .strictObject({
    office: Slug,
    contact: z.strictObject({ name: line(80), reach: line(120) }),
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

export const ReviewRequest = z
  .strictObject({ question: words(1_000).optional() })
  .meta({ id: 'ReviewRequest' })
