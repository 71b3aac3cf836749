import type { Ports } from '../ports.ts'

/** What the campuses function stands on. */
export type CampusesPorts = Pick<Ports, 'clock' | 'campuses' | 'frames' | 'door'> & {
  readonly counts: Pick<Ports['counts'], 'weeks'>
  readonly bookings: Pick<Ports['bookings'], 'roster'>
}
