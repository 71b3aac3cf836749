import type { StaffDoor } from '../http/staff-door.ts'
import type { GatheringStore, Grouper } from '../ports/gatherings.ts'
import type { Ports } from '../ports.ts'

/** What the group day stands on. */
export type GatheringsPorts = Pick<Ports, 'clock' | 'bookings' | 'campuses' | 'frames'> & {
  readonly gatherings: GatheringStore
  readonly grouper: Grouper
  readonly door: StaffDoor
  /** Lets time pass between two attempts at a busy day. */
  readonly pause: (ms: number) => Promise<void>
}
