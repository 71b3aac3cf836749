import type { Judgings } from '../judging/judging.ts'
import type { AssessmentStore, KeptStore } from '../ports/assessments.ts'
import type { CaseStore } from '../ports/cases.ts'
import type { Clock } from '../ports/clock.ts'
import type { ActiveEdition, AmendmentStore } from '../ports/editions.ts'
import type { Log } from '../ports/log.ts'
import type { RecheckTask, Scheduler } from '../ports/timers.ts'
import type { WalkStore } from '../ports/walks.ts'

/** What walking over all that is kept stands on. */
export type RechecksPorts = {
  readonly clock: Clock
  readonly judging: Judgings
  /** What is active at this moment. */
  readonly activeNow: () => Promise<ActiveEdition | undefined>
  readonly amendments: Pick<AmendmentStore, 'read'>
  readonly kept: KeptStore
  readonly walks: WalkStore
  /** What offices see of it. */
  readonly cases: Pick<CaseStore, 'heads' | 'commit'>
  readonly assessments: Pick<AssessmentStore, 'read'>
  readonly scheduler: Scheduler<RecheckTask>
  /** How long one call may work before it hands on to the next. */
  readonly budgetMs: number
  /** Milliseconds that only go forward; never the clock of judgements. */
  readonly monotonicMs: () => number
  readonly pause: (ms: number) => Promise<void>
  /** Lets others have their turn: judging takes the whole thread. */
  readonly breathe: () => Promise<void>
  /** Tells a student how their answers turned, if they asked to hear of it. */
  readonly tell: (assessment: string) => Promise<void>
  /** Takes out of every list who is gone. */
  readonly forget: (assessment: string) => Promise<void>
  readonly log: Log
}
