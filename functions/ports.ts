import type { StaffDoor } from './http/staff-door.ts'
import type { AssessmentStore } from './ports/assessments.ts'
import type { BookingStore } from './ports/bookings.ts'
import type { CampusStore, CountStore, FrameStore } from './ports/campuses.ts'
import type { CaseStore } from './ports/cases.ts'
import type { Clock } from './ports/clock.ts'
import type { EditionStore } from './ports/editions.ts'
import type { CallStore } from './ports/notices.ts'

/** All a function may ask of the world. */
export type Ports = {
  readonly clock: Clock
  readonly editions: EditionStore
  readonly assessments: AssessmentStore
  readonly bookings: BookingStore
  readonly campuses: CampusStore
  readonly counts: CountStore
  readonly calls: CallStore
  readonly cases: CaseStore
  readonly frames: FrameStore
  readonly door: StaffDoor
}
