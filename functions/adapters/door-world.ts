import type { Clock } from '../ports/clock.ts'
import type { IdentityProvider, SessionStore, SignOut, TokenReader } from '../ports/identity.ts'
import { cognitoSignOut, identityProvider } from './identity.ts'
import { type Identity, tokenReader } from './tokens.ts'

/** What the staff's door stands on. */
export type DoorWorld = {
  readonly clock: Clock
  readonly sessions: SessionStore
  readonly readToken: TokenReader
  readonly provider: IdentityProvider
  readonly renew: IdentityProvider['renew']
  readonly signOut: SignOut
  readonly pause: (ms: number) => Promise<void>
}

export type DoorOptions = Identity & {
  readonly sessions: SessionStore
  readonly clock: Clock
  /** Cognito's own address to sign out at; undefined: the provider says it of itself. */
  readonly logout?: string | undefined
}

/** The staff's sign-in as it is in the cloud and at home: what it is made of, by its environment. */
export function doorWorld({ sessions, clock, logout, ...identity }: DoorOptions): DoorWorld {
  const { signOut, ...provider } = identityProvider(identity)
  return {
    clock,
    sessions,
    readToken: tokenReader(identity),
    provider,
    renew: provider.renew,
    signOut: logout === undefined ? signOut : cognitoSignOut(logout, identity),
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  }
}
