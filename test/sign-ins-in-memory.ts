import type { SignIn, SignIns } from '../infra/opening/sign-ins.ts'
import type { StaffRole } from '../shared/staff/staff.ts'

type Held = {
  readonly subject: string
  readonly roles: readonly StaffRole[]
  readonly came: boolean
  readonly disabled?: boolean
}

export type SignInsInMemory = SignIns & {
  /** Everybody, by their address. */
  readonly held: Map<string, Held>
  /** Whom a letter went to, in order. */
  readonly letters: string[]
  /** They chose a password of their own. */
  readonly come: (email: string) => void
  /** Somebody keeps them out, at the provider itself. */
  readonly disable: (email: string) => void
}

/** Who may sign in, as Cognito keeps it; `sign-ins-contract.ts` holds both against the same promises. */
export function signInsInMemory(site?: string): SignInsInMemory {
  const held = new Map<string, Held>()
  const letters: string[] = []
  const known = (email: string): Held => {
    const one = held.get(email)
    if (one === undefined) throw new Error(`nobody signs in as ${email}`)
    return one
  }
  const change = (email: string, next: Partial<Held>) => {
    held.set(email, { ...known(email), ...next })
  }
  const signIn = ({ subject, roles, came, disabled = false }: Held): SignIn => ({
    subject,
    roles,
    isInvited: !came,
    isDisabled: disabled,
  })
  return {
    held,
    letters,
    come: (email) => change(email, { came: true }),
    disable: (email) => change(email, { disabled: true }),
    find: async (email) => {
      const one = held.get(email)
      return one && signIn(one)
    },
    invite: async (email) => {
      if (held.has(email)) return
      held.set(email, { subject: `sub-${email}`, roles: [], came: false })
      letters.push(email)
    },
    inviteAgain: async (email) => {
      known(email)
      letters.push(email)
    },
    join: async (email, role) => {
      const { roles } = known(email)
      change(email, { roles: [...roles.filter((one) => one !== role), role] })
    },
    leave: async (email, role) =>
      change(email, { roles: known(email).roles.filter((one) => one !== role) }),
    all: async () => [...held].map(([email, { subject }]) => ({ subject, email })),
    site: async () => site,
  }
}
