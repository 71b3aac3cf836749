import type { DiaryChange } from '../../shared/booking/desk.ts'
import type { Instant } from '../../shared/booking/time.ts'
import type { Day, DayBook, Participant } from '../../shared/gathering/day.ts'
import type { DayDecided } from '../../shared/gathering/decide.ts'
import type { Formed } from '../../shared/gathering/form.ts'
import type { Arrangement, Group, Hall } from '../../shared/gathering/hall.ts'
import type { Committed } from './bookings.ts'

/** A day's code is somebody else's already. */
export type CodeTaken = 'code-taken'

/** Group days: a head, whoever came, and their hours in the counselors' calendars. */
export type GatheringStore = {
  /** All of it or nothing: the day, its code, and its hours. */
  readonly open: (day: Day, hours: DiaryChange) => Promise<Committed | CodeTaken>
  /** The day whose code stands on a wall. */
  readonly find: (code: string, now: Instant) => Promise<Day | undefined>
  /** An office's days, the latest first. */
  readonly list: (office: string, now: Instant) => Promise<readonly Day[]>
  /** An office's days that begin from one moment to before another, in their order. */
  readonly beginning: (
    office: string,
    stretch: { readonly from: Instant; readonly to: Instant },
    now: Instant,
  ) => Promise<readonly Day[]>
  readonly head: (id: string, now: Instant) => Promise<Day | undefined>
  readonly read: (id: string, now: Instant) => Promise<DayBook | undefined>
  readonly participant: (id: string, code: string) => Promise<Participant | undefined>
  /** One transaction on the day as it was read; `stale`: it is another now, and nothing was written. */
  readonly commit: (before: Day, decided: DayDecided, hours?: DiaryChange) => Promise<Committed>
  /**
   * Whether these people came, all of them or nobody; `undefined` takes the ticks back. `stale`: one
   * of them is not there.
   */
  readonly attend: (
    id: string,
    codes: readonly string[],
    came: boolean | undefined,
  ) => Promise<Committed>
}

/** Divides halls into groups; whoever else asks the process something is served meanwhile. */
export type Grouper = {
  /** Groups are numbered from `first`. */
  readonly form: (hall: Hall, first?: number) => Promise<Formed>
  /** These groups again with the hours the hall still has; new ones are numbered from `first`. */
  readonly replace: (hall: Hall, groups: readonly Group[], first: number) => Promise<Arrangement>
}
