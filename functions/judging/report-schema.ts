import * as z from 'zod'
import type { Report as AssessedReport } from '../../shared/assessment/assess.ts'
import { Digest, Instant, Preference } from './terms.ts'

const settlers = ['student', 'school-or-test', 'employer', 'authority', 'clinic', 'draw'] as const

const Range = z.object({ min: z.number().nullable(), max: z.number().nullable() })
const Span = z.object({ min: z.number(), max: z.number().nullable() })

const Plan = z
  .object({
    steps: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        begins: z.number().meta({ description: 'Months from today.' }),
        after: z.string().optional().meta({
          description:
            'The step it waits for whose length is not known: no month can be named for it.',
        }),
        last: z.literal(true).optional().meta({
          description: 'It ends with the plan: the time right before applying is looked at.',
        }),
        shows: z
          .object({ amount: z.number(), currency: z.string() })
          .optional()
          .meta({ description: 'Own money to be shown and kept, in no sum of what is paid.' }),
        mark: z.number().optional().meta({
          description: 'The lowest mark accepted, where the step brings a higher one.',
        }),
        months: Range,
        rupiah: Range,
      }),
    ),
    months: Span,
    rupiah: Span,
    finish: z.iso.date(),
    leans: z.array(z.string()).optional().meta({
      description: "What hangs on somebody else's word now and still does when it is done.",
    }),
    unproved: z
      .literal(true)
      .optional()
      .meta({ description: 'The search was cut short: a cheaper way may exist.' }),
  })
  .meta({ id: 'Plan', description: 'The least set of steps after which the same rules say yes.' })

const ids = z.array(z.string())

const leans = ids
  .optional()
  .meta({ description: "Own requirements that somebody else's word still has to settle." })

const Outlook = z
  .discriminatedUnion('kind', [
    // Its plan: between two rounds, steps make ready for the next, whose day is not announced.
    z.object({
      kind: z.literal('dormant'),
      because: z.enum(['paused', 'closed', 'announced', 'not-in-force']),
      unmet: ids,
      plan: Plan.optional(),
    }),
    z.object({
      kind: z.literal('closed'),
      because: z.union([ids, z.literal('informal')]),
      door: z.string().optional(),
    }),
    z.object({
      kind: z.literal('ask'),
      missing: ids,
      withheld: ids.optional().meta({
        description: 'What hangs on answers given as "I do not know" or "rather not say".',
      }),
      conflicts: ids,
      unmet: ids,
      plan: Plan.optional().meta({
        description:
          "Steps that complete the student's part, but for what hangs on an answer withheld.",
      }),
    }),
    z.object({
      kind: z.literal('reachable'),
      unmet: ids,
      refines: ids.optional().meta({
        description: 'Own answers that may spare a step; whatever they are, steps lead there.',
      }),
      spares: ids.optional().meta({ description: 'The steps of the plan that they may spare.' }),
      leans,
      plan: Plan.optional(),
    }),
    z.object({ kind: z.literal('ready'), leans }),
    z.object({
      kind: z.literal('chance'),
      because: z.array(z.enum(['selection', 'intake', 'others', 'theirs'])).meta({
        description:
          'People are chosen; the intake was last read open too long ago; more hangs on ' +
          "somebody else's word than on an ordinary offer; or all that counts would have to come " +
          'from others.',
      }),
      leans,
      lastCutoff: z.number().optional(),
      round: z.int().optional(),
    }),
  ])
  .meta({ id: 'Outlook', description: "The student's answer for one programme." })

const ProgrammeReport = z
  .object({
    id: z.string(),
    day: z.iso.date().meta({ description: "The civil day judged, in the programme's zone." }),
    status: z.enum(['eligible', 'not-eligible', 'undetermined', 'conflict', 'not-in-force']),
    intake: z.object({
      status: z.enum(['open', 'paused', 'closed', 'announced']),
      asOf: z.iso.date().meta({ description: 'The last day for which a source shows it.' }),
      between: z.literal(true).optional().meta({
        description: 'Seen between two rounds: not ended, and no day is known on which it opens.',
      }),
      unconfirmed: z.literal(true).optional().meta({
        description: 'It was open then; whether it still is has to be asked.',
      }),
    }),
    outlook: Outlook,
    score: z
      .object({ met: z.int(), gap: z.int(), unknown: z.int(), own: z.int() })
      .optional()
      .meta({ description: 'One honest tally: met + gap + unknown = own.' }),
    points: z
      .object({
        min: z.number().nullable(),
        max: z.number().nullable(),
        mark: z.number().nullable(),
        version: z.string().optional(),
      })
      .optional(),
    gaps: z
      .array(
        z.object({
          figure: z.string(),
          last: z.iso.date().optional(),
          next: z.iso.date().optional(),
        }),
      )
      .optional()
      .meta({
        description:
          "Where the law's value for that day was not found, with the nearest known days; " +
          '`points` is the table of points.',
      }),
    requirements: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(['must', 'should']),
        phase: z.enum(['apply', 'before-leaving', 'after-arrival']),
        settledBy: z.enum(settlers),
        duty: z.boolean(),
        verdict: z.enum(['met', 'unmet', 'unknown']),
        missing: ids,
      }),
    ),
  })
  .meta({ id: 'ProgrammeReport' })

/** What an edition says about a student; the same type the rules themselves return. */
export const Report = z
  .object({
    edition: Digest,
    at: Instant,
    prefer: Preference,
    conflicts: ids,
    programmes: z.array(ProgrammeReport),
  })
  .meta({ id: 'Report' })

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T
type Programme = AssessedReport['programmes'][number]
type Undescribed = Exclude<keyof Programme, keyof z.output<typeof ProgrammeReport>>

/** Breaks the build when the rules return something the document does not describe. */
type Described =
  AssessedReport extends DeepReadonly<z.output<typeof Report>>
    ? [Undescribed] extends [never]
      ? true
      : never
    : never
export const described: Described = true
