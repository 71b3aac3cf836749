import type { ProgrammeReport } from '../../../shared/assessment/assess.ts'
import { askedFor } from '../../../shared/casework/judged.ts'
import { standingWords } from '../../../shared/result/summary.ts'
import type { CaseReport } from './case-shown.ts'
import { type Telling, wordsFor } from './told.ts'

/** Without the figures of its plan: they count on answers that nobody has. */
function unplanned(report: ProgrammeReport): ProgrammeReport {
  const { outlook } = report
  return outlook.kind === 'reachable'
    ? { ...report, outlook: { ...outlook, plan: undefined } }
    : report
}

/** Where a programme stands, and whether that rests on what is still to be asked. */
export function standingOf(
  report: ProgrammeReport,
  { atlas, speech, shelf }: CaseReport,
  telling: Telling,
): string {
  const assumed = report.outlook.kind === 'reachable' && askedFor(report, atlas).length > 0
  const words = standingWords(assumed ? unplanned(report) : report, speech, shelf)
  return assumed ? `${words} · ${wordsFor(telling).case.assumed}` : words
}
