import type { Context, MiddlewareHandler } from 'hono'
import type { StaffMember, StaffRole } from '../../shared/staff/staff.ts'
import type { Exchange } from './exchange.ts'

/** The one door every staff route passes, pages and API alike. */
export type StaffDoor = {
  /**
   * Lets in who signed in with one of these roles and puts them into the context. A page sends
   * whoever is not signed in to the sign-in, and back; the API answers 401. The wrong role is 403. A
   * request that writes and comes from another site's page is refused, whoever sends it.
   */
  readonly only: (...roles: readonly StaffRole[]) => MiddlewareHandler<Exchange>
}

/** Who asks, behind the door. */
export function memberOf(c: Context<Exchange>): StaffMember {
  const { member } = c.var
  if (member === undefined)
    throw new Error(`${c.req.path} asks who is signed in, but stands before the staff's door`)
  return member
}
