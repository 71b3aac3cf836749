import { type Report, reportOf } from '../../../../shared/assessment/assess.ts'
import { type Question, questionsFor } from '../../../../shared/assessment/questions.ts'
import type { Facts } from '../../../../shared/facts/answer.ts'
import type { FactKind } from '../../../../shared/facts/fact.ts'
import { type Group, groupOf } from '../../../../shared/result/groups.ts'
import { type CompiledEdition, look } from '../../../../shared/rules/compile.ts'
import { unmet } from '../../../../shared/rules/truth.ts'

/** What is to be judged: the answers, when, and the programme whose questions are wanted, if one is. */
export type Asking = {
  readonly facts: Facts
  readonly instant: number
  readonly opened?: string | undefined
}

/** A programme with questions of its own, and about how many. */
export type Waiting = { readonly programme: string; readonly questions: number }

/** All the assessment needs to know of a judgement; the result page tells the rest. */
export type Judgement = {
  readonly digest: string
  /** What kind of answer each of the questions wants. */
  readonly kinds: Readonly<Record<string, FactKind>>
  readonly questions: readonly Question[]
  /** Programmes that still wait for answers which only they ask, nearest first. */
  readonly waiting: readonly Waiting[]
  /** How many programmes the result shows in each group; a plan still has to show that steps lead there. */
  readonly counts: Readonly<Partial<Record<Group, number>>>
  readonly programmes: number
  /** Answered facts that another answer makes inapplicable. */
  readonly inactive: readonly string[]
  /** The contradictions in the answers, each with the two facts it lies between. */
  readonly conflicts: readonly { readonly id: string; readonly facts: readonly [string, string] }[]
}

function inactiveIn(edition: CompiledEdition, { facts, instant }: Asking): readonly string[] {
  const first = edition.source.programmes[0]?.id
  if (first === undefined) return []
  const c = look(edition, facts, instant).before(first)
  return Object.keys(facts).filter((id) => {
    const slot = edition.facts.get(id)?.slot
    return slot !== undefined && edition.applies[slot]?.(c) === unmet
  })
}

const kindsOf = (edition: CompiledEdition, questions: readonly Question[]) =>
  Object.fromEntries(
    questions.flatMap(({ fact }) => {
      const kind = edition.facts.get(fact)?.definition.of
      return kind === undefined ? [] : [[fact, kind]]
    }),
  )

/** The doors that hang on answers, those with the fewest gaps and questions first. */
const waitingIn = (edition: CompiledEdition, facts: Facts, report: Report): readonly Waiting[] =>
  report.programmes
    .flatMap(({ id, outlook }) => {
      if (outlook.kind !== 'ask') return []
      const questions = questionsFor(edition, facts, report, id).length
      return questions === 0 ? [] : [{ programme: id, questions, gaps: outlook.unmet.length }]
    })
    .sort((a, b) => a.gaps - b.gaps || a.questions - b.questions)
    .map(({ programme, questions }) => ({ programme, questions }))

/** What the edition says about these answers, as far as asking on depends on it. */
export function judgementOf(edition: CompiledEdition, digest: string, asking: Asking): Judgement {
  const { facts, instant, opened } = asking
  const report = reportOf(facts, edition, instant, { digest })
  const counts: Partial<Record<Group, number>> = {}
  for (const one of report.programmes) {
    const group = groupOf(one)
    counts[group] = (counts[group] ?? 0) + 1
  }
  const questions = questionsFor(edition, facts, report, opened)
  return {
    digest,
    questions,
    kinds: kindsOf(edition, questions),
    waiting: waitingIn(edition, facts, report),
    counts,
    programmes: report.programmes.length,
    inactive: inactiveIn(edition, asking),
    conflicts: edition.contradictions
      .filter(({ id }) => report.conflicts.includes(id))
      .map(({ id, facts: between }) => ({ id, facts: between })),
  }
}
