import { assess, type ProgrammeReport } from '../../../../shared/assessment/assess.ts'
import { changeBy } from '../../../../shared/assessment/change.ts'
import type { Preference } from '../../../../shared/assessment/plan.ts'
import { fromKnown } from '../../../../shared/assessment/search.ts'
import {
  glances,
  isTooFar,
  mostFirst,
  tried,
  type Unlock,
} from '../../../../shared/assessment/unlocks.ts'
import type { Facts } from '../../../../shared/facts/answer.ts'
import { cardOf } from '../../../../shared/result/card.ts'
import { explained } from '../../../../shared/result/explained.ts'
import type { CompiledEdition } from '../../../../shared/rules/compile.ts'
import type { Compared, Desk, Judged, Opening } from './desk.ts'
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
  const wanted = only ? programmes.filter(({ id }) => only.includes(id)) : programmes
  return {
    judged: {
      digest,
      report,
      cards: wanted.map(cardOf),
      rates,
      scales,
    },
    plan: async (id, prefer) => reportOf(student, id, prefer),
    explain: async (id, prefer) => explained(student, id, prefer),
    levers: () => unlocksOf(student),
    compare: async (steps) => compared(student, steps),
  }
}
