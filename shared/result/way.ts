import type { ProgrammeReport } from '../assessment/assess.ts'
import type { Plan } from '../assessment/plan.ts'
import type { Way } from '../assessment/wishes.ts'
import type { MonthsPart, ProgrammeMonths, Stretch } from '../catalogue/programme.ts'
import type { Range } from './numbers.ts'

// A plan's steps and a programme's own figures often tell of the same language course, the same
// test. What is behind the student, or planned, is said once: as a step.

type Standing = Pick<ProgrammeReport, 'outlook' | 'requirements'>

/** The plan of a programme that steps reach, or make ready for. */
export const planOf = ({ outlook }: Pick<ProgrammeReport, 'outlook'>): Plan | undefined =>
  outlook.kind === 'reachable' || outlook.kind === 'dormant' ? outlook.plan : undefined

/** Whether a plan is worth looking for: one that leads there, or prepares for the next round. */
export const isPlanned = ({
  outlook,
  intake,
}: Pick<ProgrammeReport, 'outlook' | 'intake'>): boolean =>
  outlook.kind === 'reachable' ||
  (outlook.kind === 'dormant' && intake.between === true && outlook.unmet.length > 0)

/** Steps towards a door of which something is still to be found out. */
export const preparedOf = ({ outlook }: Pick<ProgrammeReport, 'outlook'>): Plan | undefined =>
  outlook.kind === 'ask' ? outlook.plan : undefined

/** The steps that are shown, wherever they lead. */
export const shownPlan = (report: Pick<ProgrammeReport, 'outlook'>): Plan | undefined =>
  planOf(report) ?? preparedOf(report)

/** When a plan's last step ends, as far as each step's longest time was found. */
export const knownEnd = ({ months, steps }: Pick<Plan, 'months' | 'steps'>): number =>
  Math.max(
    months.max ?? months.min,
    ...steps.map(({ begins, months: { min, max } }) => begins + (max ?? min ?? 0)),
  )

/** Whether a requirement is met today, or is one that the plan sees to. */
const seenTo = ({ outlook, requirements }: Standing, wanted: string): boolean => {
  const one = requirements.find(({ id }) => id === wanted)
  if (one === undefined) return false
  if (one.verdict === 'met') return true
  if (planOf({ outlook }) === undefined || one.phase !== 'apply') return false
  const leans = outlook.kind === 'reachable' ? (outlook.leans ?? []) : []
  if (leans.includes(wanted)) return false
  // What an authority has yet to say stands in no plan; what fails before it does, or no plan leads there.
  if (one.settledBy === 'authority') return one.verdict === 'unmet'
  return one.settledBy === 'student' || one.settledBy === 'school-or-test'
}

type Meeting = Pick<MonthsPart, 'meets' | 'steps'>

/** Whether what a part is spent on is behind the student or stands in the plan. */
export const isCovered = (report: Standing, { meets = [], steps = [] }: Meeting): boolean =>
  (meets.length > 0 && meets.every((one) => seenTo(report, one))) ||
  (planOf(report)?.steps ?? []).some(({ id }) => steps.some((begin) => id.startsWith(begin)))

/** What is still to be paid for beside the plan: no step's price is in it. */
export const stillPaid = <T extends Meeting>(report: Standing, costs: readonly T[]): readonly T[] =>
  costs.filter((cost) => !isCovered(report, cost))

/** How long a programme takes beside the plan's own steps, and what on. */
export type Rest = Range & {
  /** Empty where the basis does not tell its parts apart. */
  readonly kinds: readonly Stretch[]
  readonly apart: readonly Stretch[]
  /** Some of it may stand among the plan's steps: it is never added to them. */
  readonly overlaps: boolean
}

const sum = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : one + other

const less = (whole: number | null, part: number | null): number | null =>
  whole === null ? null : Math.max(0, whole - (part ?? 0))

const untold = ({ min, max }: MonthsPart): boolean => min === null && max === null

const total = (parts: readonly MonthsPart[]): Range => ({
  min: parts.reduce((so, { min }) => so + (min ?? 0), 0),
  max: parts.reduce<number | null>((so, { max }) => sum(so, max), 0),
})

/** The open parts added up; where one has no length, the whole range less what is covered. */
const lengthOf = (
  whole: Range,
  open: readonly MonthsPart[],
  covered: readonly MonthsPart[],
): Range => {
  if (covered.length === 0) return { min: whole.min, max: whole.max }
  if (!open.some(untold)) {
    const { min, max } = total(open)
    return { min, max: max === null || whole.max === null ? max : Math.min(max, whole.max) }
  }
  const done = total(covered)
  const told = total(open).min ?? 0
  return covered.some(untold)
    ? { min: told, max: whole.max }
    : { min: Math.max(told, less(whole.min, done.min) ?? 0), max: less(whole.max, done.max) }
}

/** What of a programme's months is left beside the plan. */
export const restOf = (report: Standing, months: ProgrammeMonths): Rest => {
  const { parts, apart = [] } = months
  if (parts === undefined)
    return {
      min: months.min,
      max: months.max,
      kinds: [],
      apart,
      overlaps: planOf(report) !== undefined,
    }
  const covered = parts.filter((part) => isCovered(report, part))
  const open = parts.filter((part) => !isCovered(report, part))
  return {
    ...lengthOf(months, open, covered),
    kinds: [...new Set(open.map(({ kind }) => kind))],
    apart,
    overlaps: false,
  }
}

const studied: readonly string[] = ['learn', 'test']

/**
 * How long learning and tests take by a programme's own source, where a plan is made of nothing else
 * and none of it is behind the student.
 */
export const sourcedOf = (report: Standing, { parts = [] }: ProgrammeMonths): Range | undefined => {
  const steps = planOf(report)?.steps ?? []
  const study = parts.filter(({ kind }) => kind === 'learning' || kind === 'tests')
  const met = report.requirements.flatMap(({ id, verdict }) => (verdict === 'met' ? id : []))
  const begun = study.some(({ meets = [] }) => meets.some((one) => met.includes(one)))
  const same = steps.every(({ kind }) => studied.includes(kind))
  return study.length === 0 ||
    begun ||
    !same ||
    study.some((part) => untold(part) || !isCovered(report, part))
    ? undefined
    : total(study)
}

const nothing = { min: 0, max: 0 }

/** All the way: the student's steps, then what is left beside them; only steps have a price here. */
export const wayOf = (report: Standing, { months }: { readonly months: ProgrammeMonths }): Way => {
  const plan = planOf(report)
  const steps = plan?.months ?? nothing
  const rest = restOf(report, months)
  const min = rest.overlaps ? Math.max(steps.min, rest.min ?? 0) : steps.min + (rest.min ?? 0)
  const open = rest.overlaps || rest.apart.length > 0
  return {
    months: { min, max: open ? null : sum(steps.max, rest.max) },
    rupiah: plan?.rupiah ?? nothing,
  }
}
