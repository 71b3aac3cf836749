// What the API of the rules answers. Only the document and the tests load this.
import * as z from 'zod'
import type { Reviewed } from '../../shared/edition/sources-due.ts'
import type { Describes } from '../http/described.ts'
import type { Activation, ActiveEdition, Proposal } from '../ports/editions.ts'
import type { programmesOf } from './browsing.ts'
import type { PreviewSeen } from './seen.ts'
import { textKinds } from './shared-texts.ts'
import type { textsListed } from './texts-found.ts'

const instant = z.iso.datetime()
const digest = z.string().regex(/^[0-9a-f]{64}$/)

const edition = {
  digest,
  publishedAt: instant,
  revision: z.int().meta({ description: 'Send it with what brings another edition back.' }),
  catalogue: digest.meta({ description: 'The catalogue as it was last published from its files.' }),
  amendments: z
    .array(z.string())
    .meta({ description: 'Proposals that stand in it, oldest first.' }),
}

const active = z.strictObject(edition)

const intake = z.looseObject({
  history: z.array(z.looseObject({ from: z.string(), status: z.string() })),
})

const programme = z.strictObject({
  id: z.string(),
  country: z.string(),
  name: z.string(),
  state: z.enum(['open', 'paused', 'closed', 'announced']).meta({ description: 'Today.' }),
  intake,
})

export const Rules = z
  .strictObject({ active, programmes: z.array(programme) })
  .meta({ id: 'Rules' })

const activation = z.strictObject({
  ...edition,
  kind: z.enum(['catalogue', 'amendment', 'rolled-back', 'undone']).meta({
    description: '`undone`: by one editor alone, within a day of what was published last.',
  }),
  by: z.string().optional(),
  reason: z.string().optional(),
  proposal: z.string().optional().meta({ description: 'The proposal that this published.' }),
})

export const RuleEditions = z
  .strictObject({ editions: z.array(activation).meta({ description: 'The newest first.' }) })
  .meta({ id: 'RuleEditions' })

const due = z.strictObject({
  key: z.string(),
  source: z.looseObject({ title: z.string(), url: z.string(), checked: z.string() }),
  uses: z.array(z.strictObject({ part: z.string(), use: z.enum(['intake', 'amount', 'law']) })),
  due: z.string().meta({ description: 'The day by which it was to be read again.' }),
  neverRead: z.boolean(),
})

export const RuleSourcesDue = z
  .strictObject({
    today: z.iso.date(),
    due: z.array(due),
    count: z.int().meta({ description: 'How many sources there are in all.' }),
  })
  .meta({ id: 'RuleSourcesDue' })

const inBoth = z.strictObject({ id: z.string(), en: z.string() })

const text = z.strictObject({
  subject: z.string().meta({ description: 'What it is about, like `facts/birth`.' }),
  kind: z.enum(textKinds),
  name: inBoth.meta({ description: 'What that is called.' }),
  programme: z.string().optional().meta({ description: 'The programme that alone reads it.' }),
  place: inBoth.meta({ description: 'Where in it the text stands.' }),
  part: z.string(),
  path: z.array(z.string()),
  texts: inBoth,
})

export const RuleTexts = z
  .strictObject({
    count: z.int().meta({ description: 'How many were found in all.' }),
    texts: z.array(text),
    next: z.int().optional().meta({ description: 'Send it as `from` for those after these.' }),
  })
  .meta({ id: 'RuleTexts' })

const proposal = z.strictObject({
  id: z.string(),
  version: z.int(),
  state: z.enum(['draft', 'proposed', 'published', 'rejected', 'withdrawn']),
  base: digest.meta({ description: 'The edition it was made to.' }),
  digest: digest.meta({ description: 'The edition that comes of it.' }),
  amendments: z.array(
    z.looseObject({ change: z.looseObject({ kind: z.string() }), by: z.string(), at: z.string() }),
  ),
  back: z.literal(true).optional().meta({
    description: 'It brings an edition back that was in force, and has no amendments of its own.',
  }),
  reason: z.string(),
  by: z.string(),
  byName: z.string(),
  at: instant,
  decidedBy: z.string().optional(),
  decidedByName: z.string().optional(),
  decidedAt: instant.optional(),
  decision: z.string().optional(),
})

export const RuleProposals = z
  .strictObject({ proposals: z.array(proposal) })
  .meta({ id: 'RuleProposals' })

export const RuleProposal = z.strictObject({ proposal }).meta({ id: 'RuleProposal' })

const preview = z.strictObject({
  days: z.array(z.iso.date()).meta({
    description:
      'The days judged on, each by the edition in force and by the proposal: today, and whenever something of it begins or ends.',
  }),
  beyond: z.iso.date().optional().meta({ description: 'From here on it is too far to be judged.' }),
  done: z.boolean(),
  parts: z.int(),
  partsDone: z.int(),
  judged: z.int(),
  changed: z.int().meta({ description: 'Assessments of which at least one answer turns.' }),
  turned: z.array(
    z.strictObject({
      programme: z.string(),
      from: z.string(),
      to: z.string(),
      day: z.iso.date().optional().meta({ description: 'The day on which it would turn.' }),
      count: z.int(),
      codes: z.array(z.string()).meta({
        description: 'What offices call these cases, not their ids; not all of many.',
      }),
    }),
  ),
})

export const RuleProposalSeen = z
  .strictObject({ proposal, preview })
  .meta({ id: 'RuleProposalSeen' })

const drafted = z.looseObject({
  id: z.string(),
  change: z.looseObject({ kind: z.string() }),
  unfit: z
    .looseObject({ kind: z.string() })
    .optional()
    .meta({ description: 'Why it cannot be made to the edition in force.' }),
})

export const RuleDraft = z
  .strictObject({ changes: z.array(drafted).meta({ description: 'In the order they were made.' }) })
  .meta({ id: 'RuleDraft' })

export const RuleDifferences = z
  .strictObject({
    from: digest,
    to: digest,
    differences: z.array(z.looseObject({ kind: z.string() })).meta({
      description:
        'All that the second says otherwise: programmes, intakes, figures, rules, texts.',
    }),
  })
  .meta({ id: 'RuleDifferences' })

export const RuleActivated = z.strictObject({ digest }).meta({ id: 'RuleActivated' })

type Listed = NonNullable<ReturnType<typeof textsListed>>['texts'][number]

/** Breaks the build when an answer has something the document does not describe. */
export const described: readonly [
  Describes<typeof active, ActiveEdition>,
  Describes<typeof activation, Activation>,
  Describes<typeof programme, ReturnType<typeof programmesOf>[number]>,
  Describes<typeof due, Reviewed>,
  Describes<typeof proposal, Proposal>,
  Describes<typeof preview, PreviewSeen>,
  Describes<typeof text, Listed>,
] = [true, true, true, true, true, true, true]
