import type { Ports } from '../ports.ts'

/** What the campuses function stands on. */
export type CampusesPorts = Pick<Ports, 'campuses' | 'frames'> & {
  readonly bookings: Pick<Ports['bookings'], 'roster'>
  /** Whether a campus may be given an origin here without sign-in: in the local world only. */
  readonly staffAtHome: boolean
}
