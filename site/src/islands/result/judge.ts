import { assess, type ProgrammeReport } from '../../../../shared/assessment/assess.ts'
import { changeBy } from '../../../../shared/assessment/change.ts'
import { explain, explainPoints } from '../../../../shared/assessment/explain.ts'
import { ownFacts } from '../../../../shared/assessment/own.ts'
import { caseAfter, type Plan, type Preference } from '../../../../shared/assessment/plan.ts'
import { questionsFor } from '../../../../shared/assessment/questions.ts'
import { fromKnown } from '../../../../shared/assessment/search.ts'
import { sparedBy } from '../../../../shared/assessment/sparing.ts'
import {
  glances,
  isTooFar,
  mostFirst,
  tried,
  type Unlock,
} from '../../../../shared/assessment/unlocks.ts'
import type { Facts } from '../../../../shared/facts/answer.ts'
import { wordsPartOf } from '../../../../shared/moves/words-part.ts'
import { cardOf } from '../../../../shared/result/card.ts'
import { planOf, preparedOf } from '../../../../shared/result/way.ts'
import { type CompiledEdition, look } from '../../../../shared/rules/compile.ts'
import type { Compared, Desk, Explained, Judged, Opening } from './desk.ts'
import { turn } from './turn.ts'

type Student = {
  readonly edition: CompiledEdition
  readonly facts: Facts
  readonly instant: number
  readonly digest: string
  /** Programmes that no step opens, as the report says. */
  readonly shut: ReadonlySet<string>
}

const reportOf = (student: Student, id: string, prefer: Preference): ProgrammeReport | undefined =>
  assess(student.facts, student.edition, student.instant, {
    digest: student.digest,
    only: [id],
    prefer,
  }).programmes[0]

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
  { edition, facts, instant }: Student,
  report: ProgrammeReport | undefined,
): readonly string[] => {
  const plan = report && planOf(report)
  const programme = edition.programmes.get(report?.id ?? '')
  if (report === undefined || plan === undefined || programme === undefined) return []
  const own = ownFacts(edition, facts)
  const unknowns = leftToEmployers(edition, report)
  return sparedBy({ edition, programme, facts: own, instant, plan }, unknowns).spares
}

const explained = (student: Student, id: string, prefer: Preference): Explained => {
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

/** Tries every step by itself, in turns. */
const unlocksOf = async (student: Student): Promise<readonly Unlock[]> => {
  const found: Unlock[] = []
  for (const one of tried(student)) {
    if (one !== undefined) found.push(one)
    await turn()
  }
  return mostFirst(found)
}

const compared = (student: Student, steps: readonly string[]): Compared => {
  const { edition, facts, instant } = student
  const before = glances(student)
  let [after, then] = [fromKnown(facts), instant]
  let months: Unlock['months'] = { min: 0, max: 0 }
  for (const step of steps) {
    const change = changeBy(edition, after, then, step)
    if (change === undefined || isTooFar(edition, change.instant)) continue
    ;[after, then] = [change.facts, change.instant]
    months = {
      min: months.min + change.months.min,
      max:
        months.max === null || change.months.max === null ? null : months.max + change.months.max,
    }
  }
  return { before, after: glances({ ...student, facts: after, instant: then }), months }
}

/** Opens an edition for one student: the first report at once, everything dearer when asked. */
export const judgeOf = (
  edition: CompiledEdition,
  { facts, instant, digest, only }: Omit<Opening, 'judging'>,
): Omit<Desk, 'open' | 'close'> & { readonly judged: Judged } => {
  const report = assess(facts, edition, instant, { digest, plans: false, ...(only && { only }) })
  const shut = report.programmes.filter(({ outlook }) => outlook.kind === 'closed')
  const student: Student = {
    edition,
    facts,
    instant,
    digest,
    shut: new Set(shut.map(({ id }) => id)),
  }
  const { rates, scales, programmes } = edition.source
  return {
    judged: {
      digest,
      report,
      cards: programmes.map(cardOf),
      rates,
      scales,
    },
    plan: async (id, prefer) => reportOf(student, id, prefer),
    explain: async (id, prefer) => explained(student, id, prefer),
    levers: () => unlocksOf(student),
    compare: async (steps) => compared(student, steps),
  }
}
