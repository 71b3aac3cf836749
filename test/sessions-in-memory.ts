import type { Session, SessionStore, StaffRecord } from '../functions/ports/identity.ts'

type Held = { readonly session: Session; readonly renewingUntil?: number | undefined }

export type SessionsInMemory = SessionStore & {
  /** Everything the table would hold. */
  readonly held: Map<string, Held>
  readonly staff: Map<string, StaffRecord>
  /** How often it was read. */
  readonly reads: () => number
}

/** Sign-ins as the table keeps them; `session-contract.ts` holds both against the same promises. */
export function sessionsInMemory(): SessionsInMemory {
  const held = new Map<string, Held>()
  const staff = new Map<string, StaffRecord>()
  let reads = 0
  const change = (id: string, fits: (one: Held) => boolean, next: (one: Held) => Held): boolean => {
    const one = held.get(id)
    if (one === undefined || !fits(one)) return false
    held.set(id, next(one))
    return true
  }
  return {
    held,
    staff,
    reads: () => reads,
    open: async (id, member) => {
      reads += 1
      return { session: held.get(id)?.session, staff: staff.get(member) }
    },
    begin: async (session) => {
      if (held.has(session.id)) throw new Error('it was begun before')
      held.set(session.id, { session })
    },
    used: async ({ id }, now) => {
      change(
        id,
        ({ session }) => session.usedAt < now,
        (one) => ({ ...one, session: { ...one.session, usedAt: now } }),
      )
    },
    renewing: async ({ id, version }, now, until) =>
      change(
        id,
        ({ session, renewingUntil = 0 }) => session.version === version && renewingUntil <= now,
        (one) => ({ ...one, renewingUntil: until }),
      ),
    renewed: async ({ id, version }, sealed) => {
      change(
        id,
        ({ session }) => session.version === version,
        ({ session }) => ({ session: { ...session, sealed, version: version + 1 } }),
      )
    },
    end: async (id) => {
      held.delete(id)
    },
  }
}
