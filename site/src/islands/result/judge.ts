import { assess, type ProgrammeReport } from '../../../../shared/assessment/assess.ts'
import { changeBy } from '../../../../shared/assessment/change.ts'
import { explain, explainPoints } from '../../../../shared/assessment/explain.ts'
import { intakeOn } from '../../../../shared/assessment/intake.ts'
import { blockersOf, ownFacts } from '../../../../shared/assessment/own.ts'
import type { Plan, Preference } from '../../../../shared/assessment/plan.ts'
import { questionsFor } from '../../../../shared/assessment/questions.ts'
import { scoreOf } from '../../../../shared/assessment/score.ts'
import { caseOf, inOrder, prepare } from '../../../../shared/assessment/search.ts'
import { graduations } from '../../../../shared/assessment/step.ts'
import { wanting } from '../../../../shared/assessment/wanting.ts'
import type { Facts } from '../../../../shared/facts/answer.ts'
import { languageOf, wordsPartOf } from '../../../../shared/moves/words-part.ts'
import {
  type CompiledEdition,
  type CompiledProgramme,
  compileEdition,
  look,
} from '../../../../shared/rules/compile.ts'
import type { JudgingEdition } from '../../../../shared/rules/edition.ts'
import type { Case } from '../../../../shared/rules/scope.ts'
import type { Compared, Desk, Explained, Glance, Judged, Lever } from './desk.ts'
import { turn } from './turn.ts'

const dayMs = 86_400_000

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

const planOf = (report: ProgrammeReport | undefined): Plan | undefined =>
  report?.outlook.kind === 'reachable' ? report.outlook.plan : undefined

/** The day on which a plan is done, as the plan itself judged it. */
const caseAfter = (
  { edition, facts, instant }: Student,
  programme: CompiledProgramme,
  plan: Plan,
): Case | undefined => {
  const own = ownFacts(edition, facts)
  const search = prepare(edition, programme, own, instant)
  const order = plan.steps.map(({ id }) => search.candidates.findIndex((step) => step.id === id))
  const state = inOrder(search, own, order)
  return state && caseOf(search, state)
}

/** The parts of the edition that word a plan's steps, each once. */
const partsOf = ({ source }: CompiledEdition, plan: Plan | undefined): readonly string[] => {
  const moves = source.moves.filter(({ id }) => plan?.steps.some((step) => step.id === id))
  return [...new Set(moves.map(wordsPartOf))]
}

const explained = (student: Student, id: string, prefer: Preference): Explained => {
  const { edition, facts, instant } = student
  const programme = edition.programmes.get(id)
  if (programme === undefined) return { requirements: {}, questions: [], steps: [] }
  const report = assess(facts, edition, instant, { digest: student.digest, only: [id], prefer })
  const plan = planOf(report.programmes[0])
  const c = look(edition, facts, instant).before(id)
  const then = plan && caseAfter(student, programme, plan)
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
    steps: partsOf(edition, plan),
    questions: questionsFor(edition, facts, report, id).map(({ fact, paths }) => paths[0] ?? fact),
  }
}

/** Every programme at a glance: whether it is open, and its tally. */
const glances = (
  { edition, shut }: Pick<Student, 'edition' | 'shut'>,
  facts: Facts,
  instant: number,
): readonly Glance[] => {
  const seen = look(edition, ownFacts(edition, facts), instant)
  return [...edition.programmes.values()].map((programme) => {
    const { source } = programme
    const c = seen.before(source.id)
    const { unmet, missing } = blockersOf(edition, programme, c)
    const intake = intakeOn(programme, c.day)
    const closed =
      source.employer === 'household' ||
      intake.status !== 'open' ||
      c.day < programme.from ||
      c.day >= programme.to
    const fails = closed || unmet.length > 0
    const asks = !fails && missing.length > 0
    const sure =
      source.selection === undefined && !intake.unconfirmed && wanting(programme, c).length === 0
    const open = fails || asks ? undefined : sure ? 'now' : 'chance'
    return {
      id: source.id,
      open,
      ...(asks && { asks: true as const }),
      score: scoreOf(edition, programme, c),
      ...(shut.has(source.id) && { shut: true as const }),
    }
  })
}

const gained = (before: readonly Glance[], after: readonly Glance[]) => {
  const changed = after.map((one, at) => ({ one, was: before[at] }))
  const opens = changed.filter(({ one, was }) => one.open && !was?.open).map(({ one }) => one.id)
  const closer = changed
    .filter(({ one, was }) => !one.shut && (one.score?.met ?? 0) > (was?.score?.met ?? 0))
    .map(({ one }) => one.id)
    .filter((id) => !opens.includes(id))
  return { opens, closer }
}

/** Beyond the days this edition knows nothing can be judged. */
const isTooFar = ({ source }: CompiledEdition, instant: number): boolean =>
  instant >= source.zones.to

/** The language a step is about, else the step itself. */
const familyOf = ({ source }: CompiledEdition, step: string): string => {
  const move = source.moves.find(({ id }) => id === step)
  return (move && languageOf(move)) ?? step
}

const leverBy = (student: Student, before: readonly Glance[], step: string): Lever | undefined => {
  const { edition, facts, instant } = student
  const change = changeBy(edition, facts, instant, step)
  if (change === undefined || isTooFar(edition, change.instant)) return undefined
  const { opens, closer } = gained(before, glances(student, change.facts, change.instant))
  if (opens.length + closer.length === 0) return undefined
  return {
    step,
    family: familyOf(edition, step),
    chain: change.chain,
    months: change.months,
    opens,
    closer,
  }
}

const rankOf = ({ opens, closer, months }: Lever): readonly number[] => [
  -opens.length,
  -closer.length,
  months.max ?? 999,
]

const compareRanks = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((value, index) => value !== b[index])
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}

/** Most doors first, one of each family; what does exactly the same as a better one is left out. */
const sortedLevers = (levers: readonly Lever[]): readonly Lever[] => {
  const seen = new Set<string>()
  return [...levers]
    .sort((a, b) => compareRanks(rankOf(a), rankOf(b)))
    .filter(({ family, opens, closer }) => {
      const same = `${opens}|${closer}`
      const fresh = !seen.has(family) && !seen.has(same)
      seen.add(family).add(same)
      return fresh
    })
}

/** Tries every step by itself. Money is no lever: nobody is to borrow because of a switch. */
const leversOf = async (student: Student): Promise<readonly Lever[]> => {
  const { edition, facts, instant } = student
  const before = glances(student, facts, instant)
  const steps = [
    ...graduations(facts, Math.floor(instant / dayMs)).map(({ id }) => id),
    ...edition.source.moves
      .filter(({ kind }) => kind === 'test' || kind === 'paper')
      .map(({ id }) => id),
  ]
  const levers: Lever[] = []
  for (const step of steps) {
    const lever = leverBy(student, before, step)
    if (lever !== undefined) levers.push(lever)
    await turn()
  }
  return sortedLevers(levers)
}

const compared = (student: Student, steps: readonly string[]): Compared => {
  const { edition, facts, instant } = student
  const before = glances(student, facts, instant)
  let [after, then] = [facts, instant]
  let months: Lever['months'] = { min: 0, max: 0 }
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
  return { before, after: glances(student, after, then), months }
}

/** Opens an edition for one student: the first report at once, everything dearer when asked. */
export const judgeOf = (
  judging: JudgingEdition,
  facts: Facts,
  instant: number,
  digest: string,
): Omit<Desk, 'open' | 'close'> & { readonly judged: Judged } => {
  const edition = compileEdition(judging)
  const report = assess(facts, edition, instant, { digest, plans: false })
  const shut = report.programmes.filter(({ outlook }) => outlook.kind === 'closed')
  const student: Student = {
    edition,
    facts,
    instant,
    digest,
    shut: new Set(shut.map(({ id }) => id)),
  }
  const { rates, scales } = judging
  return {
    judged: {
      digest,
      report,
      cards: judging.programmes.map(
        ({
          id,
          country,
          employer,
          formalDoor,
          fields,
          occupations,
          intake,
          selection,
          pay,
          months,
        }) => ({
          id,
          country,
          employer,
          formalDoor,
          fields,
          occupations,
          intake,
          selection,
          pay,
          months,
        }),
      ),
      rates,
      scales,
    },
    plan: async (id, prefer) => reportOf(student, id, prefer),
    explain: async (id, prefer) => explained(student, id, prefer),
    levers: () => leversOf(student),
    compare: async (steps) => compared(student, steps),
  }
}
