import type { ProgrammeReport } from '../assessment/assess.ts'
import type { ProgrammeMonths } from '../catalogue/programme.ts'
import type { Facts } from '../facts/answer.ts'
import { addMonths, parsePartialDay } from '../time/day.ts'
import { planOf, wayOf } from './way.ts'

const dayMs = 86_400_000

const known = (answer: unknown): string | undefined =>
  typeof answer === 'object' && answer !== null && 'known' in answer
    ? String(answer.known)
    : undefined

/** The days on which studies that go on are to end, as far as they were told. */
const endsOfStudies = ({ degrees }: Facts): readonly string[] =>
  typeof degrees === 'object' && Array.isArray(degrees.known)
    ? degrees.known.flatMap((item) => {
        if (typeof item !== 'object' || known(item.status) !== 'studying') return []
        return known(item.awarded) ?? []
      })
    : []

/**
 * The day their studies end, where whoever goes as soon as possible is gone by then; undefined where
 * the plan itself waits for the degree, or where no way leads there yet.
 */
export const goneBeforeGraduation = (
  report: Pick<ProgrammeReport, 'outlook' | 'requirements'>,
  { months }: { readonly months: ProgrammeMonths },
  facts: Facts,
  instant: number,
): string | undefined => {
  const { kind } = report.outlook
  const plan = planOf(report)
  if (kind === 'dormant') return undefined
  if (kind !== 'ready' && kind !== 'chance' && plan === undefined) return undefined
  if (plan?.steps.some((step) => step.kind === 'graduate')) return undefined
  const leaves = addMonths(
    Math.floor(instant / dayMs),
    Math.floor(wayOf(report, { months }).months.min ?? 0),
  )
  return endsOfStudies(facts)
    .toSorted()
    .findLast((day) => (parsePartialDay(day)?.[0] ?? 0) > leaves)
}
