import * as z from 'zod'
import { staffWorld } from '../adapters/staff-world.ts'
import { staffEnvironment } from '../http/door-environment.ts'
import { environment } from '../http/environment.ts'
import { handle } from '../http/gateway.ts'
import { staffDoor } from '../http/staff-door.ts'
import { sealedSecrets } from '../http/webhook-secrets.ts'
import { campusesApp } from './app.ts'

const env = environment(
  z.object({
    ...staffEnvironment,
    /** Seals what webhooks are signed with. */
    WEBHOOK_SECRET: z.string().min(32),
    /** At home: "yes" lets webhooks reach this machine itself. */
    WEBHOOK_LOOPBACK: z.enum(['yes', 'no']).default('no'),
  }),
)
const { clock, frames, stores, behind } = staffWorld(import.meta.url, env)
const { campuses, bookings, counts, keys, webhooks, secrets } = stores

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
    door: staffDoor(behind),
  }),
)
