import type { StaffDoor } from '../http/staff-door.ts'
import type { Judgings } from '../judging/judging.ts'
import type { Texts } from '../judging/texts.ts'
import type { CampusStore } from '../ports/campuses.ts'
import type { StaffDirectory } from '../ports/identity.ts'
import type { Ports } from '../ports.ts'

/** What the casework function stands on. */
export type CaseworkPorts = Pick<
  Ports,
  'clock' | 'assessments' | 'bookings' | 'cases' | 'frames'
> & {
  readonly judging: Judgings
  /** The words of editions, for pages. */
  readonly texts: Texts
  /** What campuses are called. */
  readonly campuses: Pick<CampusStore, 'list'>
  readonly directory: StaffDirectory
  readonly door: StaffDoor
  /** What cursors are signed with. */
  readonly cursorSecret: string
  /** Lets time pass between two attempts at a case that others change too. */
  readonly pause: (ms: number) => Promise<void>
}
