import type { Report } from '../../shared/assessment/assess.ts'
import type { CaseHead } from '../../shared/casework/case.ts'
import { establishedFor, withCorrections } from '../../shared/casework/established.ts'
import type { Facts } from '../../shared/facts/answer.ts'
import { type Judging, type Judgings, reaches } from '../judging/judging.ts'
import { asOffice } from '../judging/queue-line.ts'
import { type Remembered, remembered } from '../judging/remembered.ts'
import type { LiveAssessment } from './live.ts'

// What the rules of today say of a case: with what the office corrected, and beside it without.

export type Judgement = {
  readonly judging: Judging
  /** With the corrections laid over the student's answers: this one counts. */
  readonly report: Report
  readonly facts: Facts
  /** As the student told it; only where something was corrected. */
  readonly asTold?: Report | undefined
}

const memories = new WeakMap<Judgings, Remembered>()

/** By the answers themselves: what was taken back or corrected finds nothing of before. */
function memoryOf(judgings: Judgings): Remembered {
  const memory = memories.get(judgings) ?? remembered()
  memories.set(judgings, memory)
  return memory
}

/** Undefined: nothing is shown, or no rules reach today. */
export async function judgementOf(
  judgings: Judgings,
  head: Pick<CaseHead, 'confirmed' | 'corrected' | 'overrides'>,
  assessment: LiveAssessment,
  now: Date,
): Promise<Judgement | undefined> {
  const judging = assessment.kind === 'shown' ? await judgings.active() : undefined
  if (judging === undefined || assessment.kind !== 'shown' || !reaches(judging, now))
    return undefined
  const asked = asOffice(assessment)
  const judge = memoryOf(judgings)
  const { corrected } = establishedFor(head, assessment.facts).holds
  const facts = withCorrections(assessment.facts, corrected)
  const report = await judge(judging, facts, now, asked)
  if (Object.keys(corrected).length === 0) return { judging, report, facts }
  return { judging, report, facts, asTold: await judge(judging, assessment.facts, now, asked) }
}
