import * as z from 'zod'
import { hasIdentityNumber, isOneLine, isPlainText } from '../../shared/booking/typed.ts'
import { textKinds } from './shared-texts.ts'

// What an editor sends, as JSON or as a form: looked at once, here.

const Digest = z.string().regex(/^[0-9a-f]{64}$/)

/** Nothing here was law before 2000, and nothing is known of after 2099. */
const Day = z.iso
  .date({ error: 'day-of-rules' })
  .refine((day) => day >= '2000-01-01' && day <= '2099-12-31', { error: 'day-of-rules' })
const Line = (min: number, max: number, short?: string) =>
  z
    .string()
    .trim()
    .min(min, short && { error: short })
    .max(max)
    .refine(isOneLine, { error: 'control-characters' })
const Name = Line(1, 128)
/** Words of the rules may name anything, but nothing that cannot be seen or kept. */
const Words = z
  .string()
  .trim()
  .min(1, { error: 'text-needed' })
  .max(1_500)
  .refine(isPlainText, { error: 'control-characters' })
/** A reason has so many characters at least. */
export const reasonMin = 3

const Reason = z
  .string()
  .trim()
  .min(reasonMin, { error: 'reason-short' })
  .max(500)
  .refine(isPlainText, { error: 'control-characters' })
  .refine((text) => !hasIdentityNumber(text), { error: 'identity-number' })
const Value = z
  .number({ error: 'figure-value' })
  .min(0, { error: 'figure-value' })
  .max(1e12, { error: 'figure-value' })

export const Change = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('intake'),
      programme: Name,
      status: z.enum(['open', 'paused', 'closed'], { error: 'intake-state' }),
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
      title: Line(3, 300, 'title-short'),
      url: z.url({ protocol: /^https$/, error: 'web-address' }).max(1_000),
      publisher: Line(2, 200, 'publisher-short'),
      checked: Day,
    }),
  ])
  .meta({
    id: 'RuleSource',
    description: 'The page a change rests on: one the edition cites, or another that was read.',
  })

const Changes = z
  .array(z.strictObject({ change: Change, read: Read }))
  .min(1, { error: 'changes-none' })
  .max(50, { error: 'changes-many' })

export const ProposalRequest = z
  .strictObject({ reason: Reason, changes: Changes })
  .meta({ id: 'RuleProposalRequest' })

export const DraftRequest = z
  .strictObject({ changes: Changes })
  .meta({ id: 'RuleDraftRequest', description: 'Changes to be gathered before they are proposed.' })

export const TryOutRequest = z
  .strictObject({ reason: Reason })
  .meta({ id: 'RuleTryOutRequest', description: 'Why what was gathered has to change.' })

export const VersionRequest = z
  .strictObject({ version: z.int().min(1) })
  .meta({ id: 'RuleVersionRequest', description: 'The version that was looked at.' })

export const ApprovalRequest = z
  .strictObject({
    version: z.int().min(1),
    digest: Digest.meta({ description: 'The edition that was previewed.' }),
  })
  .meta({ id: 'RuleApprovalRequest' })

export const TurnDownRequest = z
  .strictObject({ version: z.int().min(1), reason: Reason })
  .meta({ id: 'RuleTurnDownRequest' })

/** An edition that was in force; for both ways back to it. */
export const ActivationRequest = z
  .strictObject({
    digest: Digest,
    revision: z.int().min(1).meta({ description: 'What was active when this was decided on.' }),
    reason: Reason,
  })
  .meta({ id: 'RuleActivationRequest' })

const count = z.coerce.number().pipe(z.int().min(0).max(100_000))

export const TextsQuery = z.object({
  q: z.string().trim().max(100).default(''),
  kind: z.enum(textKinds).optional(),
  of: z.string().max(200).optional(),
  from: count.default(0),
})

export const CompareQuery = z.object({ from: Digest, to: Digest })
