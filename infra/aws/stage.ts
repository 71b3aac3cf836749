import * as z from 'zod'

/** Indonesia's own region: what is known of its students stays in the country. */
export const jakarta = 'ap-southeast-3'

/** How long what can be found out from logs may be found out. */
const retentions = [7, 14, 30, 90] as const

const Placed = z.strictObject({
  /** The address the world knows the site by. */
  name: z.hostname(),
  /** CloudFront takes certificates of us-east-1 alone; a certificate knows no student. */
  certificate: z.string().regex(/^arn:aws:acm:us-east-1:\d{12}:certificate\/[\da-f-]{36}$/),
})

const StageFields = z.strictObject({
  region: z.string().default(jakarta),
  /** Undefined: CloudFront gives the site an address. */
  domain: Placed.optional(),
  /** Whom letters come from; SES proves the address, or the whole domain where `mailDomain` says so. */
  mailFrom: z.email(),
  mailDomain: z.boolean().default(false),
  /** Who is woken; each confirms by a letter from SNS. */
  wakes: z.array(z.email()).min(1),
  /** USD a month at which somebody is told. */
  budgetUsd: z.number().positive(),
  logDays: z.literal(retentions),
  /** Whether what is kept outlives the stacks, and nothing can take it away by mistake. */
  keeps: z.boolean(),
  /** Every alarm costs 0.10 USD a month after the tenth: where nobody is woken, few stand. */
  alarms: z.enum(['all', 'few']),
})

/** A copy of everything: what it is called, where it stands, what it may cost, whom it wakes. */
export type Stage = z.output<typeof StageFields> & { readonly name: StageName }

export const stageNames = ['dev', 'test', 'prod'] as const
export type StageName = (typeof stageNames)[number]

const isStageName = (text: unknown): text is StageName => stageNames.some((stage) => stage === text)

/** Of what nobody may lose; where people's own answers lie. */
const whyNotProd = (stage: Stage): readonly string[] => [
  ...(stage.keeps ? [] : ['keeps is false: what production keeps must outlive its stacks']),
  ...(stage.alarms === 'all' ? [] : ['alarms is "few": production is watched by all of them']),
]

const whyElsewhere = ({ region }: Stage): readonly string[] =>
  region === jakarta
    ? []
    : [`region is "${region}": students' answers stay in Indonesia, which is ${jakarta}`]

function parsed(stages: unknown, name: StageName): Stage {
  const all = z.record(z.enum(stageNames), StageFields).safeParse(stages)
  if (all.success) return { ...all.data[name], name }
  const why = all.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new Error(`The stages in cdk.json are not as expected. ${why.join('; ')}. Correct them.`)
}

/**
 * The stage asked for, out of what cdk.json says of all of them.
 * @throws if there is no such stage, or any of them is not as it must be
 */
export function stageFrom(stages: unknown, name: unknown): Stage {
  if (!isStageName(name))
    throw new Error(
      name === undefined
        ? `No stage is named, expected --stage with one of ${stageNames.join(', ')}.`
        : `The stage is "${name}", expected one of ${stageNames.join(', ')}.`,
    )
  const stage = parsed(stages, name)
  const why = [...whyElsewhere(stage), ...(name === 'prod' ? whyNotProd(stage) : [])]
  if (why.length === 0) return stage
  throw new Error(`The stage ${name} in cdk.json cannot be: ${why.join('; ')}. Correct it.`)
}

const unowned = /(^|[.@])(example(\.(com|net|org))?|test|invalid|localhost)$/i

/** What of a stage nobody can own, so that it may be drawn up and tried, but never deployed. */
export const placeholdersOf = ({ mailFrom, wakes, domain }: Stage): readonly string[] =>
  [mailFrom, ...wakes, ...(domain === undefined ? [] : [domain.name])].filter((one) =>
    unowned.test(one),
  )

/** The name of a thing of a stage, by which other stacks, people and alarms know it. */
export const named = ({ name }: Stage, thing: string): string => `rantau-${name}-${thing}`
