import type { Clock } from '../ports/clock.ts'
import type { NoticeStore, Post } from '../ports/notices.ts'
import type { WebhookStore } from '../ports/partners.ts'
import type { Scheduler } from '../ports/timers.ts'
import type { Ports } from '../ports.ts'
import { assessmentStore } from './assessments.ts'
import { bookingStore } from './bookings.ts'
import { campusStore } from './campuses.ts'
import { caseStore } from './cases.ts'
import { countStore } from './counts.ts'
import { editionStore } from './editions.ts'
import { mailboxPost, sesPost } from './mail.ts'
import { noticeStore } from './notices.ts'
import { type RecordsOptions, records } from './records.ts'
import { eventBridge } from './scheduler.ts'
import { tableTimers } from './timers.ts'
import { webhookStore } from './webhooks.ts'

export type NoticesWorld = Pick<
  Ports,
  'assessments' | 'campuses' | 'cases' | 'counts' | 'editions'
> & {
  readonly bookings: Ports['bookings']
  readonly webhooks: WebhookStore
  readonly notices: NoticeStore
  readonly post: Post
  readonly scheduler: Scheduler
}

/** What whoever tells students stands on, at home and in the cloud. */
export type TellingOptions = {
  readonly records: RecordsOptions
  readonly clock: Clock
  /** The address letters come from. */
  readonly from: string
  /** The folder that is the mailbox; undefined: SES carries the letters. */
  readonly mailbox?: string | undefined
  /** Where EventBridge keeps what is due; undefined: the table does. */
  readonly schedules?:
    | { readonly group: string; readonly target: string; readonly role: string }
    | undefined
}

/** What the notices function reaches: the same table everywhere, other carriers at home. */
export function noticesWorld(options: TellingOptions): NoticesWorld {
  const { clock, from, mailbox, schedules } = options
  const table = records(options.records)
  return {
    bookings: bookingStore(table),
    assessments: assessmentStore(table),
    campuses: campusStore(table),
    cases: caseStore(table),
    counts: countStore(table),
    webhooks: webhookStore(table),
    editions: editionStore(table),
    notices: noticeStore(table),
    post: mailbox === undefined ? sesPost(from) : mailboxPost(mailbox, from, clock),
    scheduler:
      schedules === undefined ? tableTimers(table) : eventBridge({ ...schedules, now: clock }),
  }
}
