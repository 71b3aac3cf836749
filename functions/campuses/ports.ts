import type { Ports } from '../ports.ts'

/** What the campuses function stands on. */
export type CampusesPorts = Pick<Ports, 'campuses' | 'frames' | 'door'> & {
  readonly bookings: Pick<Ports['bookings'], 'roster'>
}
