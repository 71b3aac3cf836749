import type { Report } from '../../shared/assessment/assess.ts'
import type { CaseHead } from '../../shared/casework/case.ts'
import { withCorrections } from '../../shared/casework/since.ts'
import type { Facts } from '../../shared/facts/answer.ts'
import { type Judging, type Judgings, reaches } from '../judging/judging.ts'
import { reportFor } from '../judging/queue-line.ts'
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

/** Undefined: nothing is shown, or no rules reach today. */
export async function judgementOf(
  judgings: Judgings,
  { corrected }: Pick<CaseHead, 'corrected'>,
  assessment: LiveAssessment,
  now: Date,
): Promise<Judgement | undefined> {
  const judging = assessment.kind === 'shown' ? await judgings.active() : undefined
  if (judging === undefined || assessment.kind !== 'shown' || !reaches(judging, now))
    return undefined
  const { facts: told, prefer } = assessment
  const facts = withCorrections(told, corrected)
  const report = reportFor(judging, { facts, prefer }, now)
  if (Object.keys(corrected).length === 0) return { judging, report, facts }
  return { judging, report, facts, asTold: reportFor(judging, { facts: told, prefer }, now) }
}
