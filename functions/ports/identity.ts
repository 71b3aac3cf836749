import type { Instant } from '../../shared/booking/time.ts'
import type { SessionTimes } from '../../shared/staff/session.ts'
import type { StaffMember, StaffRole } from '../../shared/staff/staff.ts'

/** What a sign-in gave. The table holds it sealed with what the browser alone knows. */
export type Tokens = {
  readonly access: string
  readonly refresh?: string | undefined
  readonly id?: string | undefined
}

/** What an access token says, once all of it was found right; or why it says nothing. */
export type TokenRead =
  | { readonly kind: 'read'; readonly staff: string; readonly roles: readonly StaffRole[] }
  | { readonly kind: 'run-out' }
  | { readonly kind: 'not-ours'; readonly why: string }

/** Reads access tokens, each anew: issuer, client, use, expiry, signature by a key of the issuer. */
export type TokenReader = (access: string) => Promise<TokenRead>

/** A sign-in on its way: what only the browser that began it may bring back. */
export type SignInBegun = {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** Whom we trust to say who somebody is. */
export type IdentityProvider = {
  /** Where the browser goes to sign in, and what it has to bring back. */
  readonly begin: (asked: {
    readonly returnTo: string
    readonly language: 'id' | 'en'
  }) => Promise<SignInBegun & { readonly address: string }>
  /** The tokens for the address the browser came back to, or why there are none. */
  readonly finish: (
    begun: SignInBegun,
    cameBack: string,
  ) => Promise<
    | { readonly kind: 'tokens'; readonly tokens: Tokens; readonly staff: string }
    | { readonly kind: 'not-finished'; readonly why: string }
  >
  /** New tokens for old; undefined if the provider gives no more. */
  readonly renew: (tokens: Tokens) => Promise<Tokens | undefined>
}

/** Where the browser goes to end the provider's own session; each provider has its way. */
export type SignOut = (asked: {
  readonly returnTo: string
  readonly language: 'id' | 'en'
  readonly tokens?: Tokens | undefined
}) => Promise<string>

/** A sign-in as the table holds it, under the hash of a secret that it never sees. */
export type Session = SessionTimes & {
  readonly id: string
  readonly sealed: string
  readonly version: number
}

/** A member of the staff, under the subject of their sign-in. */
export type StaffRecord = Omit<StaffMember, 'id'>

export type SessionStore = {
  /** A sign-in and whom its holder says they are, in one consistent read. */
  readonly open: (
    id: string,
    staff: string,
  ) => Promise<{ readonly session?: Session | undefined; readonly staff?: StaffRecord | undefined }>
  readonly begin: (session: Session) => Promise<void>
  /** Notes that it was used; one that has ended stays so. */
  readonly used: (session: Session, now: Instant) => Promise<void>
  /** Takes it upon one request alone to renew the tokens, until then; false: another has. */
  readonly renewing: (session: Session, now: Instant, until: Instant) => Promise<boolean>
  /** Lays new tokens in, if it has not ended meanwhile. */
  readonly renewed: (session: Session, sealed: string) => Promise<void>
  /** Whoever holds its secret opens nothing any more. */
  readonly end: (id: string) => Promise<void>
}

/** Who works in an office, as the table knows them now. */
export type StaffDirectory = {
  readonly ofOffice: (office: string) => Promise<readonly StaffMember[]>
}
