import type { Phase, Status, Verdict } from '../catalogue/programme.ts'
import type { Facts } from '../facts/answer.ts'
import type { Settler } from '../facts/fact.ts'
import { type CompiledEdition, type CompiledProgramme, type Look, look } from '../rules/compile.ts'
import { asNumber } from '../rules/rational.ts'
import type { Case } from '../rules/scope.ts'
import { unknown, verdictOf } from '../rules/truth.ts'
import { dayText } from '../time/day.ts'
import { inForce } from './blocking.ts'
import { type IntakeReport, intakeOn } from './intake.ts'
import { missingOnce } from './missing-once.ts'
import { type Outlook, outlookOf, type Planner } from './outlook.ts'
import { ownFacts } from './own.ts'
import type { Preference } from './plan.ts'
import { planner } from './planned.ts'
import { type Score, scoreOf } from './score.ts'
import { type LawGap, lawGaps } from './silence-of-law.ts'
import { statusOf } from './status.ts'
import { tableInForce } from './table-in-force.ts'

/** Official points as far as they are known. A null end has no bound. */
export type PointsReport = {
  readonly min: number | null
  readonly max: number | null
  readonly mark: number | null
  /** The table's version, by the day it came into force; absent in a declared gap. */
  readonly version: string | undefined
}

export type RequirementReport = {
  readonly id: string
  readonly kind: 'must' | 'should'
  readonly phase: Phase
  readonly settledBy: Settler
  readonly duty: boolean
  readonly verdict: Verdict
  /** Paths of what is unknown, where the verdict is. */
  readonly missing: readonly string[]
}

export type ProgrammeReport = {
  readonly id: string
  /** The civil day judged, in the programme's zone. */
  readonly day: string
  readonly status: Status
  readonly intake: IntakeReport
  readonly outlook: Outlook
  readonly score?: Score | undefined
  readonly points?: PointsReport | undefined
  /** Where the law has a value for the day that was not found, with the nearest known days. */
  readonly gaps?: readonly LawGap[] | undefined
  readonly requirements: readonly RequirementReport[]
}

/** What an edition says about a student at an instant. */
export type Report = {
  readonly edition: string
  readonly at: string
  readonly prefer: Preference
  readonly conflicts: readonly string[]
  readonly programmes: readonly ProgrammeReport[]
}

type Options = {
  /** The digest the report names. */
  readonly digest: string
  readonly prefer?: Preference
  /** Judge only these; absent, all. */
  readonly only?: readonly string[]
}

export type AssessOptions = Options & {
  /** Plans are searched only when wanted: they cost more than all verdicts together. */
  readonly plans?: boolean
}

export type ReportOptions = Options & {
  /** Searches the plans; absent, `reachable` comes without one. */
  readonly planner?: Planner | undefined
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)

const pointsReport = (programme: CompiledProgramme, c: Case): PointsReport | undefined => {
  const table = programme.source.points
  if (table === undefined) return undefined
  const version = tableInForce(table, c.day)
  const range = programme.total?.(c)
  return {
    min: finite(asNumber(range?.lo ?? Number.NEGATIVE_INFINITY)),
    max: finite(asNumber(range?.hi ?? Number.POSITIVE_INFINITY)),
    mark: table.mark,
    version: version?.tree === undefined ? undefined : version.from,
  }
}

const requirementReports = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  c: Case,
): readonly RequirementReport[] =>
  programme.requirements
    .filter((one) => inForce(one, c))
    .map((one) => {
      const verdict = one.judge(c)
      const { id, kind, phase, settledBy } = one.source
      const missing =
        verdict === unknown ? missingOnce(edition, programme, one, c).map(({ path }) => path) : []
      return { id, kind, phase, settledBy, duty: one.duty, verdict: verdictOf(verdict), missing }
    })

type Student = {
  readonly facts: Facts
  readonly own: Facts
  readonly instant: number
  readonly seen: Look
  readonly ownSeen: Look
}

const programmeReport = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  student: Student,
  options: ReportOptions,
): ProgrammeReport => {
  const c = student.seen.before(programme.source.id)
  const { planner, prefer = 'soonest' } = options
  const gaps = lawGaps(edition, programme, c.day)
  return {
    id: programme.source.id,
    day: dayText(c.day),
    status: statusOf(edition, programme, student.seen),
    intake: intakeOn(programme, c.day),
    outlook: outlookOf({
      edition,
      programme,
      facts: student.own,
      seen: student.ownSeen,
      instant: student.instant,
      prefer,
      planner,
    }),
    score: scoreOf(edition, programme, c),
    points: pointsReport(programme, c),
    ...(gaps.length === 0 ? {} : { gaps }),
    requirements: requirementReports(edition, programme, c),
  }
}

/**
 * What an edition says about a student at an instant, with the plans of whoever brings a planner: a
 * page that only asks on need not fetch one.
 */
export const reportOf = (
  facts: Facts,
  edition: CompiledEdition,
  instant: number,
  options: ReportOptions,
): Report => {
  const own = ownFacts(edition, facts)
  const seen = look(edition, facts, instant)
  // Who has heard nothing from an employer or a draw is seen once.
  const ownSeen = own === facts ? seen : look(edition, own, instant)
  const student: Student = { facts, own, instant, seen, ownSeen }
  const programmes = [...edition.programmes.values()].filter(
    ({ source }) => options.only === undefined || options.only.includes(source.id),
  )
  return {
    edition: options.digest,
    at: new Date(instant).toISOString(),
    prefer: options.prefer ?? 'soonest',
    conflicts: student.seen.conflicts(),
    programmes: programmes.map((one) => programmeReport(edition, one, student, options)),
  }
}

/**
 * What an edition says about a student at an instant (ms since 1970). Pure: the same facts, edition
 * and instant give the same report, byte for byte, wherever it runs.
 */
export const assess = (
  facts: Facts,
  edition: CompiledEdition,
  instant: number,
  { plans = true, ...options }: AssessOptions,
): Report => reportOf(facts, edition, instant, plans ? { ...options, planner } : options)

/** The whole landscape's statuses alone, in the edition's order. */
export const landscape = (
  facts: Facts,
  edition: CompiledEdition,
  instant: number,
): readonly Status[] => {
  const seen = look(edition, facts, instant)
  return edition.inOrder.map((programme) => statusOf(edition, programme, seen))
}
