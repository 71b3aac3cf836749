import type { SessionPorts } from '../http/staff-session.ts'
import type { IdentityProvider, SignOut } from '../ports/identity.ts'
import type { Ports } from '../ports.ts'
import type { WaitingPorts } from './waiting.ts'

/** What the sign-in stands on. */
export type SigninPorts = Pick<Ports, 'frames' | 'door'> &
  SessionPorts & {
    readonly provider: IdentityProvider
    /** What the first page counts. */
    readonly waiting: WaitingPorts
    readonly signOut: SignOut
    /** What a sign-in on its way is sealed with. */
    readonly secret: string
  }
