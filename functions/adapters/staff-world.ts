import { framesBeside } from './beside.ts'
import { clockFrom } from './clock.ts'
import { doorWorld } from './door-world.ts'
import { storesLater } from './stores-later.ts'

/** What such a function was told by its environment. */
export type StaffEnvironment = {
  readonly TABLE_NAME: string
  readonly DYNAMODB_ENDPOINT?: string | undefined
  readonly NOW?: string | undefined
  readonly OIDC_ISSUER: string
  readonly OIDC_CLIENT_ID: string
  /** Cognito's own address to sign out at. */
  readonly OIDC_LOGOUT?: string | undefined
}

/** All that a function with a staff door stands on; the frames lie beside its bundle. */
export function staffWorld(bundleUrl: string, env: StaffEnvironment) {
  const clock = clockFrom(env.NOW)
  const frames = framesBeside(bundleUrl)
  const stores = storesLater({ table: env.TABLE_NAME, endpoint: env.DYNAMODB_ENDPOINT })
  const world = doorWorld({
    issuer: env.OIDC_ISSUER,
    clientId: env.OIDC_CLIENT_ID,
    logout: env.OIDC_LOGOUT,
    sessions: stores.sessions,
    clock,
  })
  return { clock, frames, stores, pause: world.pause, behind: { ...world, frames } }
}
