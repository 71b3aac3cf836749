import type { StaffDoor } from '../http/staff-door.ts'
import type { Ports } from '../ports.ts'

/** What the campuses function stands on. */
export type CampusesPorts = Pick<Ports, 'campuses' | 'clock' | 'frames'> & {
  readonly counts: Pick<Ports['counts'], 'weeks'>
  readonly door: StaffDoor
  readonly bookings: Pick<Ports['bookings'], 'roster'>
  /** Whether a campus may be given an origin here without sign-in: in the local world only. */
  readonly staffAtHome: boolean
}
