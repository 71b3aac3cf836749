import type { ProgrammeReport } from '../assessment/assess.ts'

/** What leans on an offer waits for its plan: nothing is told as open that turns out to need steps. */
export const stepsFirst = <T extends Pick<ProgrammeReport, 'outlook'>>(report: T): T => {
  const { outlook } = report
  if (outlook.kind !== 'ready' && outlook.kind !== 'chance') return report
  const { leans } = outlook
  return leans === undefined ? report : { ...report, outlook: { kind: 'reachable', unmet: leans } }
}
