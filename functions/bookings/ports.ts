import type { Ports } from '../ports.ts'

/** What the bookings function stands on. */
export type BookingsPorts = Pick<Ports, 'clock' | 'bookings' | 'frames'> & {
  /** Lets time pass between two attempts at a busy ledger. */
  readonly pause: (ms: number) => Promise<void>
  /** Whether the staff's routes are open without sign-in: in the local world only. */
  readonly staffAtHome: boolean
}
