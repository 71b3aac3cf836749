import * as z from 'zod'
import { framesBeside } from '../adapters/beside.ts'
import { clockFrom } from '../adapters/clock.ts'
import { doorWorld } from '../adapters/door-world.ts'
import { storesLater } from '../adapters/stores-later.ts'
import { doorEnvironment } from '../http/door-environment.ts'
import { environment } from '../http/environment.ts'
import { handle } from '../http/gateway.ts'
import { staffDoor } from '../http/staff-door.ts'
import { sealedSecrets } from '../http/webhook-secrets.ts'
import { campusesApp } from './app.ts'

const env = environment(
  z.object({
    TABLE_NAME: z.string().min(3),
    DYNAMODB_ENDPOINT: z.string().optional(),
    NOW: z.string().optional(),
    /** Seals what webhooks are signed with. */
    WEBHOOK_SECRET: z.string().min(32),
    /** At home: "yes" lets webhooks reach this machine itself. */
    WEBHOOK_LOOPBACK: z.enum(['yes', 'no']).default('no'),
    ...doorEnvironment,
  }),
)

const { campuses, bookings, counts, keys, webhooks, secrets, sessions } = storesLater({
  table: env.TABLE_NAME,
  endpoint: env.DYNAMODB_ENDPOINT,
})
const frames = framesBeside(import.meta.url)
const identity = { issuer: env.OIDC_ISSUER, clientId: env.OIDC_CLIENT_ID }
const clock = clockFrom(env.NOW)
const world = doorWorld({ ...identity, sessions, clock })

export const handler = handle(
  campusesApp({
    clock,
    campuses,
    bookings,
    counts,
    keys,
    webhooks,
    secrets: sealedSecrets(secrets, env.WEBHOOK_SECRET),
    home: env.WEBHOOK_LOOPBACK === 'yes',
    frames,
    door: staffDoor({ ...world, frames }),
  }),
)
