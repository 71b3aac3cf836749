import * as z from 'zod'

// What an editor sends, as JSON or as a form: looked at once, here.

const Day = z.iso.date()
const Name = z.string().trim().min(1).max(128)
const Words = z.string().trim().min(1).max(1_500)
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
      title: z.string().trim().min(3).max(300),
      url: z.url({ protocol: /^https?$/ }).max(1_000),
      publisher: z.string().trim().min(2).max(200),
      checked: Day,
    }),
  ])
  .meta({
    id: 'RuleSource',
    description: 'The page a change rests on: one the edition cites, or another that was read.',
  })

export const ProposalRequest = z
  .strictObject({
    reason: z.string().trim().min(3).max(500),
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
  .strictObject({ version: z.int().min(1), reason: z.string().trim().min(3).max(500) })
  .meta({ id: 'RuleTurnDownRequest' })

export const ActivationRequest = z
  .strictObject({
    digest: Digest,
    revision: z.int().min(1).meta({ description: 'What was active when this was decided on.' }),
    reason: z.string().trim().min(3).max(500),
  })
  .meta({ id: 'RuleActivationRequest' })
