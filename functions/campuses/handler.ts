import * as z from 'zod'
import { operations } from '../adapters/operations.ts'
import { secretFrom } from '../adapters/secrets.ts'
import { staffWorld } from '../adapters/staff-world.ts'
import { staffEnvironment } from '../http/door-environment.ts'
import { environment, secretVariables } from '../http/environment.ts'
import { handle } from '../http/gateway.ts'
import { staffDoor } from '../http/staff-door.ts'
import { sealedSecrets } from '../http/webhook-secrets.ts'
import { campusesApp } from './app.ts'

const env = environment(
  z.object({
    ...staffEnvironment,
    /** Seals what webhooks are signed with. */
    ...secretVariables('WEBHOOK_SECRET'),
    /** At home: "yes" lets webhooks reach this machine itself. */
    WEBHOOK_LOOPBACK: z.enum(['yes', 'no']).default('no'),
  }),
)
const secret = secretFrom(env, 'WEBHOOK_SECRET')
const { log, errand } = operations('campuses', env)
const { clock, frames, stores, behind } = staffWorld(import.meta.url, env)
const { campuses, bookings, counts, keys, webhooks, secrets } = stores

const app = campusesApp(
  {
    clock,
    campuses,
    bookings,
    counts,
    keys,
    webhooks,
    secrets: sealedSecrets(secrets, await secret),
    home: env.WEBHOOK_LOOPBACK === 'yes',
    frames,
    door: staffDoor(behind),
  },
  log,
)

export const handler = handle(app, { host: env.PUBLIC_HOST, errand })
