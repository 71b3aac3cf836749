import { setTimeout as pauseFor, setImmediate as turn } from 'node:timers/promises'
import type { AssessmentStore, KeptStore } from '../ports/assessments.ts'
import type { CaseStore } from '../ports/cases.ts'
import type { AmendmentStore, EditionDesk, EditionStore } from '../ports/editions.ts'
import type { AnyNotice, FollowUpStore, NoticeStore, Post } from '../ports/notices.ts'
import type { RecheckTask, Scheduler } from '../ports/timers.ts'
import type { WalkStore } from '../ports/walks.ts'
import { amendmentStore } from './amendments.ts'
import { assessmentStore } from './assessments.ts'
import { bookingStore } from './bookings.ts'
import { caseStore } from './cases.ts'
import { editionStore } from './editions.ts'
import { followUpStore } from './follow-ups.ts'
import { keptStore, walkStore } from './kept-walk.ts'
import { mailboxPost, sesPost } from './mail.ts'
import { noticeStore } from './notices.ts'
import type { TellingOptions } from './notices-world.ts'
import { records } from './records.ts'
import { eventBridge } from './scheduler.ts'
import { tableTimers } from './timers.ts'

export type RechecksWorld = {
  readonly editions: EditionStore & EditionDesk
  readonly assessments: AssessmentStore
  readonly amendments: AmendmentStore
  readonly kept: KeptStore
  readonly cases: CaseStore
  readonly walks: WalkStore
  readonly notices: NoticeStore<AnyNotice>
  readonly followUps: FollowUpStore
  readonly post: Post
  readonly scheduler: Scheduler<RecheckTask>
  readonly offices: () => Promise<readonly string[]>
  readonly pause: (ms: number) => Promise<void>
  /** Lets whatever else waits in this process have its turn. */
  readonly breathe: () => Promise<void>
}

const pause = (ms: number) => pauseFor(ms)

/** What judging all that is kept reaches: the same table everywhere, other carriers at home. */
export function rechecksWorld(options: TellingOptions): RechecksWorld {
  const { clock, from, mailbox, schedules } = options
  const table = records(options.records)
  const bookings = bookingStore(table)
  return {
    editions: editionStore(table),
    assessments: assessmentStore(table),
    amendments: amendmentStore(table),
    kept: keptStore(table, pause),
    cases: caseStore(table),
    pause,
    walks: walkStore(table),
    notices: noticeStore(table),
    followUps: followUpStore(table),
    post: mailbox === undefined ? sesPost(from) : mailboxPost(mailbox, from, clock),
    scheduler:
      schedules === undefined ? tableTimers(table) : eventBridge({ ...schedules, now: clock }),
    offices: async () => (await bookings.roster()).offices.map(({ id }) => id),
    breathe: () => turn(),
  }
}
