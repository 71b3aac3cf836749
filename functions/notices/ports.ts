import type { Booking } from '../../shared/booking/booking.ts'
import type { Log } from '../ports/log.ts'
import type { NoticeStore, Post } from '../ports/notices.ts'
import type { Scheduler } from '../ports/timers.ts'
import type { Ports } from '../ports.ts'
import type { Casebook } from './casebook.ts'
import type { Partners } from './partners.ts'

/** What the notices function stands on. */
export type NoticesPorts = Pick<Ports, 'clock'> & {
  readonly bookings: Pick<Ports['bookings'], 'read' | 'roster' | 'weeks' | 'commit'>
  readonly notices: NoticeStore
  readonly post: Post
  readonly scheduler: Scheduler
  /** Where a booking's own page is, and where to choose another start. */
  readonly addresses: (booking: Booking) => { readonly manage: string; readonly again: string }
  /** Where the office answers requests, if there is a page for it. */
  readonly desk?: string | undefined
  /** Keeps the offices' cases; undefined where only letters are told of. */
  readonly casebook?: Casebook | undefined
  /** Lays out what campuses' machines are told; undefined where only letters are told of. */
  readonly partners?: Partners | undefined
  /** The address letters come from. */
  readonly sender: string
  readonly log: Log
}
