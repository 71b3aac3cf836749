import * as z from 'zod'
import { isOneLine, isPlainText } from '../../shared/booking/typed.ts'
import { words } from '../http/typed-text.ts'

// What an editor sends, as JSON or as a form: looked at once, here.

const Day = z.iso.date()
const Line = (min: number, max: number) =>
  z.string().trim().min(min).max(max).refine(isOneLine, { error: 'control-characters' })
const Name = Line(1, 128)
/** Words of the rules may name anything, but nothing that cannot be seen or kept. */
const Words = z
  .string()
  .trim()
  .min(1)
  .max(1_500)
  .refine(isPlainText, { error: 'control-characters' })
const Reason = words(500).min(3)
const Value = z.number().finite()

export const Change = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('intake'),
      programme: Name,
      status: z.enum(['open', 'paused', 'closed']),
      from: Day,
      until: Day.optional(),
      closes: Day.optional(),
    }),
    z.strictObject({
      kind: z.literal('figure'),
      figure: Name,
      from: Day,
      to: Day.optional(),
      value: z.union([Value, z.record(Name, Value)]),
      expected: z.literal(true).optional(),
    }),
    z.strictObject({
      kind: z.literal('text'),
      part: Name,
      language: z.enum(['id', 'en']),
      path: z.array(Name).min(1).max(8),
      was: z.string().max(4_000),
      is: Words,
    }),
    z.strictObject({ kind: z.literal('source-checked'), source: Name, checked: Day }),
  ])
  .meta({ id: 'RuleChange', description: 'One change of the rules. `to` is exclusive.' })

export const Read = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('cited'), key: Name }),
    z.strictObject({
      kind: z.literal('page'),
      title: Line(3, 300),
      url: z.url({ protocol: /^https?$/ }).max(1_000),
      publisher: Line(2, 200),
      checked: Day,
    }),
  ])
  .meta({
    id: 'RuleSource',
    description: 'The page a change rests on: one the edition cites, or another that was read.',
  })

export const ProposalRequest = z
  .strictObject({
    reason: Reason,
    changes: z
      .array(z.strictObject({ change: Change, read: Read }))
      .min(1)
      .max(50),
  })
  .meta({ id: 'RuleProposalRequest' })

const Digest = z.string().regex(/^[0-9a-f]{64}$/)

export const ApprovalRequest = z
  .strictObject({
    version: z.int().min(1),
    digest: Digest.meta({ description: 'The edition that was previewed.' }),
  })
  .meta({ id: 'RuleApprovalRequest' })

export const TurnDownRequest = z
  .strictObject({ version: z.int().min(1), reason: Reason })
  .meta({ id: 'RuleTurnDownRequest' })

export const ActivationRequest = z
  .strictObject({
    digest: Digest,
    revision: z.int().min(1).meta({ description: 'What was active when this was decided on.' }),
    reason: Reason,
  })
  .meta({ id: 'RuleActivationRequest' })
