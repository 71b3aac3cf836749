import * as z from 'zod'
import { bulkMax } from '../../shared/casework/bulk.ts'
import { documents } from '../../shared/casework/case.ts'
import { recommendedMax } from '../../shared/casework/decide.ts'
import { line, words } from '../http/typed-text.ts'

// What the staff send. Whatever anybody types is looked at here: no number of an ID card or passport
// is kept, in no field.

const Id = z.string().regex(/^[\w-]{22}$/)
const Name = z
  .string()
  .regex(/^[\w.-]+$/)
  .max(96)
const Member = z
  .string()
  .regex(/^[\w-]+$/)
  .max(128)
const Version = z.int().min(1).meta({ description: 'The version of the case this was decided on.' })
const Reason = words(500)

/** An answer as `answerProblems` reads it; the rules in force say what it may be. */
const Answer = z.unknown().meta({ description: 'As in GET /v1/facts, such as { "known": true }.' })

/** The staff's deeds as they are sent. */
export const CaseDeedRequest = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('claim') }),
    z.strictObject({ kind: z.literal('release'), reason: Reason.optional() }),
    z.strictObject({ kind: z.literal('reassign'), to: Member, reason: Reason }),
    z.strictObject({
      kind: z.literal('confirm'),
      fact: Name,
      document: z.enum(documents),
      dated: z.iso.date().optional(),
      seen: z.iso.date(),
    }),
    z.strictObject({ kind: z.literal('correct'), fact: Name, answer: Answer, reason: Reason }),
    z.strictObject({ kind: z.literal('uncorrect'), fact: Name, reason: Reason }),
    z.strictObject({
      kind: z.literal('override'),
      programme: Name,
      requirement: Name.optional(),
      verdict: z.enum(['met', 'unmet']),
      reason: Reason,
    }),
    z.strictObject({ kind: z.literal('approve'), override: Name }),
    z.strictObject({ kind: z.literal('refuse'), override: Name, reason: Reason }),
    z.strictObject({
      kind: z.literal('recommend'),
      programmes: z.array(Name).max(recommendedMax),
    }),
    z.strictObject({
      kind: z.literal('note'),
      for: z.enum(['office', 'student']),
      text: words(2_000),
    }),
    z.strictObject({ kind: z.literal('follow-up'), on: z.iso.date(), what: line(200) }),
    z.strictObject({ kind: z.literal('followed-up') }),
    z.strictObject({
      kind: z.literal('outcome'),
      booking: Id,
      came: z.enum(['attended', 'no-show']),
    }),
    z.strictObject({ kind: z.literal('finish'), reason: Reason }),
  ])
  .meta({ id: 'CaseDeedRequest' })

export type CaseDeedRequest = z.output<typeof CaseDeedRequest>

export const CaseDecideRequest = z
  .strictObject({ basedOn: Version, deed: CaseDeedRequest })
  .meta({ id: 'CaseDecideRequest' })

const cases = z.array(Id).min(1).max(bulkMax)

export const CasesPreviewRequest = z
  .strictObject({ cases, to: Member })
  .meta({ id: 'CasesPreviewRequest' })

export const CasesMoveRequest = z
  .strictObject({
    moves: z
      .array(z.strictObject({ case: Id, version: Version }))
      .min(1)
      .max(bulkMax),
    to: Member,
    reason: Reason,
  })
  .meta({ id: 'CasesMoveRequest' })

export const CasesUndoRequest = z.strictObject({ reason: Reason }).meta({ id: 'CasesUndoRequest' })

const Slug = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/)
  .max(64)

/** What a queue may be narrowed by, as it stands in an address. */
export const QueueQuery = z.strictObject({
  campus: Slug.optional(),
  destination: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  outlook: z.enum(['ready', 'chance', 'reachable', 'ask', 'dormant', 'closed', 'none']).optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .optional(),
  claim: z.enum(['unclaimed', 'mine']).optional(),
  cursor: z.string().max(1_000).optional(),
})

export const LogQuery = z.strictObject({
  day: z.iso.date().optional(),
  before: z.string().min(1).max(200).optional(),
  member: Member.optional().meta({ description: 'Only what this member of the staff did.' }),
  code: z
    .string()
    .min(1)
    .max(20)
    .optional()
    .meta({ description: 'Only the case of this code, such as K7Q-2MX.' }),
})
