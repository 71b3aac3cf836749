import type { Clock, IdentityProvider, SessionStore, SignOut, TokenReader } from '../ports.ts'
import { cognitoSignOut, identityProvider } from './identity.ts'
import type { RecordsOptions } from './records.ts'
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
  readonly records: RecordsOptions
  readonly clock: Clock
  /** Cognito's own address to sign out at; undefined: the provider says it of itself. */
  readonly logout?: string | undefined
}

/** Sign-ins, opened when the table is first asked. */
function sessionsLater(options: RecordsOptions): SessionStore {
  let opened: Promise<SessionStore> | undefined
  const open = () => {
    opened ??= Promise.all([import('./sessions.ts'), import('./records.ts')]).then(
      ([{ sessionStore }, { records }]) => sessionStore(records(options)),
    )
    return opened
  }
  return {
    open: async (...asked) => (await open()).open(...asked),
    begin: async (...asked) => (await open()).begin(...asked),
    used: async (...asked) => (await open()).used(...asked),
    renewing: async (...asked) => (await open()).renewing(...asked),
    renewed: async (...asked) => (await open()).renewed(...asked),
    end: async (...asked) => (await open()).end(...asked),
  }
}

/** The staff's sign-in as it is in the cloud and at home: what it is made of, by its environment. */
export function doorWorld({ records, clock, logout, ...identity }: DoorOptions): DoorWorld {
  const { signOut, ...provider } = identityProvider(identity)
  return {
    clock,
    sessions: sessionsLater(records),
    readToken: tokenReader(identity),
    provider,
    renew: provider.renew,
    signOut: logout === undefined ? signOut : cognitoSignOut(logout, identity),
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  }
}
