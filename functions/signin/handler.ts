import * as z from 'zod'
import { framesBeside } from '../adapters/beside.ts'
import { clockFrom } from '../adapters/clock.ts'
import { doorWorld } from '../adapters/door-world.ts'
import { keptShards } from '../adapters/keys.ts'
import { storesLater } from '../adapters/stores-later.ts'
import { doorEnvironment } from '../http/door-environment.ts'
import { environment } from '../http/environment.ts'
import { handle } from '../http/gateway.ts'
import { staffDoor } from '../http/staff-door.ts'
import { signinApp } from './app.ts'

const env = environment(
  z.object({
    TABLE_NAME: z.string().min(3),
    DYNAMODB_ENDPOINT: z.string().optional(),
    NOW: z.string().optional(),
    SIGN_IN_SECRET: z.string().min(32),
    /** Cognito's own address to sign out at. */
    OIDC_LOGOUT: z.url().optional(),
    ...doorEnvironment,
  }),
)

const { amendments, cases, counts, editions, sessions, walks } = storesLater({
  table: env.TABLE_NAME,
  endpoint: env.DYNAMODB_ENDPOINT,
})

const world = doorWorld({
  issuer: env.OIDC_ISSUER,
  clientId: env.OIDC_CLIENT_ID,
  logout: env.OIDC_LOGOUT,
  sessions,
  clock: clockFrom(env.NOW),
})

const ports = { ...world, frames: framesBeside(import.meta.url) }

export const handler = handle(
  signinApp({
    ...ports,
    door: staffDoor(ports),
    secret: env.SIGN_IN_SECRET,
    waiting: { amendments, cases, counts, editions, walks, shards: keptShards },
  }),
)
