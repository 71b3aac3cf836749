import type { StaffRole } from '../../shared/staff/staff.ts'

/** Somebody who may sign in. */
export type SignIn = {
  /** What the table knows them by; it never changes. */
  readonly subject: string
  readonly roles: readonly StaffRole[]
  /** They were written to and have not come yet. */
  readonly isInvited: boolean
  readonly isDisabled: boolean
}

/** Who may sign in to a stage. The cloud's own stands in `cloud.ts`. */
export type SignIns = {
  /** By their address in small letters; undefined: nobody. */
  readonly find: (email: string) => Promise<SignIn | undefined>
  /** Makes them one, and writes to them; whoever is there already stays and gets no letter. */
  readonly invite: (email: string, name: string) => Promise<void>
  /** Writes again to somebody who has not come: a first password holds for days only. */
  readonly inviteAgain: (email: string) => Promise<void>
  /** Twice is once. */
  readonly join: (email: string, role: StaffRole) => Promise<void>
  readonly leave: (email: string, role: StaffRole) => Promise<void>
  /** Everybody. */
  readonly all: () => Promise<readonly { readonly subject: string; readonly email: string }[]>
  /** Where they sign in, such as "https://rantau.example"; undefined: no site is registered. */
  readonly site: () => Promise<string | undefined>
}
