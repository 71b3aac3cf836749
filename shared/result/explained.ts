import { assess, type ProgrammeReport } from '../assessment/assess.ts'
import { explain, explainPoints, type PointsLine, type Trace } from '../assessment/explain.ts'
import { ownFacts } from '../assessment/own.ts'
import { caseAfter, type Plan, type Preference } from '../assessment/plan.ts'
import { questionsFor } from '../assessment/questions.ts'
import { sparedBy } from '../assessment/sparing.ts'
import type { Facts } from '../facts/answer.ts'
import { wordsPartOf } from '../moves/words-part.ts'
import { type CompiledEdition, look } from '../rules/compile.ts'
import { planOf, preparedOf } from './way.ts'

/** Whom to explain a report to, and by which rules on which day. */
export type ExplainedBy = {
  readonly edition: CompiledEdition
  readonly facts: Facts
  readonly instant: number
  readonly digest: string
}

/** Why a programme stands as it does. A trace of the day the plan is done stands beside each. */
export type Explained = {
  readonly requirements: Readonly<
    Record<string, { readonly now: Trace; readonly planned?: Trace | undefined }>
  >
  readonly points?: PointsLine | undefined
  /** The questions that would settle it, by the path each asks first. */
  readonly questions: readonly string[]
  /** Steps of its plan that some offers do without. */
  readonly ofSome: readonly string[]
  /** Where the steps of its plan are worded. */
  readonly steps: readonly string[]
}

/** The parts of the edition that word a plan's steps, each once. */
const partsOf = ({ source }: CompiledEdition, plan: Plan | undefined): readonly string[] => {
  const moves = source.moves.filter(({ id }) => plan?.steps.some((step) => step.id === id))
  return [...new Set(moves.map(wordsPartOf))]
}

const settledByEmployer = ({ facts }: CompiledEdition, path: string): boolean => {
  const dotted = path.split('.')
  return dotted.some(
    (_, at) => facts.get(dotted.slice(0, at + 1).join('.'))?.definition.settledBy === 'employer',
  )
}

/** What an employer has yet to say and the student's own requirements hang on. */
const leftToEmployers = (edition: CompiledEdition, report: ProgrammeReport): readonly string[] => {
  const open = report.requirements.flatMap(({ settledBy, phase, kind, duty, verdict, missing }) => {
    const own = settledBy === 'student' || settledBy === 'school-or-test'
    const counts = own && kind === 'must' && phase === 'apply' && !duty && verdict === 'unknown'
    return counts ? missing.filter((path) => settledByEmployer(edition, path)) : []
  })
  return [...new Set(open)]
}

/** Steps of a plan that some offers spare: those alone, of which some offer truly makes it shorter. */
const sparedByOffers = (
  { edition, facts, instant }: ExplainedBy,
  report: ProgrammeReport | undefined,
): readonly string[] => {
  const plan = report && planOf(report)
  const programme = edition.programmes.get(report?.id ?? '')
  if (report === undefined || plan === undefined || programme === undefined) return []
  const own = ownFacts(edition, facts)
  const unknowns = leftToEmployers(edition, report)
  return sparedBy({ edition, programme, facts: own, instant, plan }, unknowns).spares
}

/** Why one programme stands as it does for one student. */
export const explained = (student: ExplainedBy, id: string, prefer: Preference): Explained => {
  const { edition, facts, instant } = student
  const programme = edition.programmes.get(id)
  if (programme === undefined) return { requirements: {}, questions: [], steps: [], ofSome: [] }
  const report = assess(facts, edition, instant, { digest: student.digest, only: [id], prefer })
  const [judged] = report.programmes
  const plan = judged && planOf(judged)
  const c = look(edition, facts, instant).before(id)
  const then =
    plan &&
    caseAfter(
      edition,
      programme,
      ownFacts(edition, facts),
      instant,
      plan.steps.map(({ id }) => id),
    )
  const requirements = programme.requirements.filter(({ from, to }) => from <= c.day && c.day < to)
  return {
    requirements: Object.fromEntries(
      requirements.map((one) => [
        one.source.id,
        {
          now: explain(edition, programme, one, c),
          planned: then && explain(edition, programme, one, then),
        },
      ]),
    ),
    points: explainPoints(edition, programme, c),
    steps: partsOf(edition, plan ?? (judged && preparedOf(judged))),
    ofSome: sparedByOffers(student, judged),
    questions: questionsFor(edition, facts, report, id).map(({ fact, paths }) => paths[0] ?? fact),
  }
}
