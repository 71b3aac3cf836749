import type { Standing } from '../../shared/campus/standing.ts'
import type { Assessment } from '../../shared/keeping/assessment.ts'
import type { Log } from '../ports/log.ts'
import type { Ports } from '../ports.ts'

/** What the counting of weeks stands on. */
export type CountsPorts = Pick<Ports, 'clock' | 'counts'> & {
  readonly campuses: Pick<Ports['campuses'], 'list'>
  /** How an assessment stands by the rules of the day its window is counted. */
  readonly standing: (assessment: Assessment, at: Date) => Promise<Standing>
  readonly log: Log
}
