import type { Context, MiddlewareHandler } from 'hono'
import { isOneOf, type StaffMember, type StaffRole } from '../../shared/staff/staff.ts'
import type { FrameStore } from '../ports/campuses.ts'
import type { Exchange } from './exchange.ts'
import { isFromOwnPage, isReading } from './own-page.ts'
import { type Refusal, refuse } from './problem.ts'
import { signInAgain } from './sign-in-again.ts'
import { staffRefused } from './staff-page.ts'
import { signInPath, staffPageLanguage } from './staff-paths.ts'
import { type SessionPorts, signedIn } from './staff-session.ts'

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

export type StaffDoorPorts = SessionPorts & { readonly frames: FrameStore }

const isPage = (c: Context<Exchange>): boolean => staffPageLanguage(c.req.path) !== undefined

/** A page for people, problem details for programs. */
const answered = (c: Context<Exchange>, ports: StaffDoorPorts, refusal: Refusal) =>
  isPage(c) ? staffRefused(c, ports, refusal) : refuse(c, refusal)

function notSignedIn(c: Context<Exchange>, ports: StaffDoorPorts): Response | Promise<Response> {
  if (!isPage(c)) return refuse(c, { kind: 'not-signed-in' })
  if (!isReading(c)) return signInAgain(c, ports)
  c.set('refusal', 'not-signed-in')
  const { pathname, search } = new URL(c.req.url)
  return c.redirect(signInPath(c.var.language, `${pathname}${search}`), 303)
}

/** Who asks, in the context from here on; or the answer to whoever may not come in. */
async function entered(
  c: Context<Exchange>,
  ports: StaffDoorPorts,
  roles: readonly StaffRole[],
): Promise<StaffMember | Response> {
  if (!isReading(c) && !isFromOwnPage(c)) return answered(c, ports, { kind: 'sent-from-elsewhere' })
  const member = c.var.member ?? (await signedIn(c, ports))
  if (member === 'busy') return answered(c, ports, { kind: 'busy' })
  if (member === undefined) return notSignedIn(c, ports)
  c.set('member', member)
  return isOneOf(member, roles) ? member : answered(c, ports, { kind: 'role-not-allowed' })
}

/** The door as it stands before every staff route. */
export const staffDoor = (ports: StaffDoorPorts): StaffDoor => ({
  only:
    (...roles) =>
    async (c, next) => {
      const language = staffPageLanguage(c.req.path)
      if (language !== undefined) c.set('language', language)
      const member = await entered(c, ports, roles)
      return member instanceof Response ? member : next()
    },
})
