import type { Instant } from '../../shared/booking/time.ts'
import { atlasOf } from '../../shared/casework/atlas.ts'
import type { CaseHead } from '../../shared/casework/case.ts'
import type { Deed } from '../../shared/casework/deed.ts'
import { withCorrections } from '../../shared/casework/established.ts'
import { isAdult } from '../../shared/keeping/adult.ts'
import type { LiveAssessment } from './live.ts'
import type { CaseworkPorts } from './ports.ts'

// What a deed rests on: the student's answers, the facts of a verdict, and that a sharing holds.

/** Which verdict a deed proposes or agrees to. */
const verdictOf = ({ overrides }: CaseHead, deed: Deed) => {
  if (deed.kind === 'override') return deed
  return deed.kind === 'approve' ? overrides.find(({ id }) => id === deed.override) : undefined
}

/** The answers of the student and, of such a verdict, the facts that the rules in force have it rest on. */
export async function restsOn(
  { judging }: Pick<CaseworkPorts, 'judging'>,
  head: CaseHead,
  assessment: LiveAssessment | undefined,
  deed: Deed,
) {
  const told = assessment?.kind === 'shown' ? assessment.facts : undefined
  const verdict = verdictOf(head, deed)
  const active = verdict && (await judging.active())
  if (verdict === undefined || !active?.programmes.has(verdict.programme)) return { told }
  return { told, restsOn: atlasOf(active.source).restsOn(verdict.programme, verdict.requirement) }
}

/** A slip in a year would end a sharing and all that rests on it: only the student's own word does. */
export const isTooYoung = (
  { corrected }: CaseHead,
  assessment: LiveAssessment | undefined,
  now: Instant,
): boolean =>
  assessment?.kind === 'shown' &&
  assessment.by === 'sharing' &&
  !isAdult(withCorrections(assessment.facts, corrected), now)
