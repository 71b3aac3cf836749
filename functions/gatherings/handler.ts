import * as z from 'zod'
import { framesBeside } from '../adapters/beside.ts'
import { clockFrom } from '../adapters/clock.ts'
import { doorWorld } from '../adapters/door-world.ts'
import { grouperBeside } from '../adapters/grouper.ts'
import { storesLater } from '../adapters/stores-later.ts'
import { doorEnvironment } from '../http/door-environment.ts'
import { environment } from '../http/environment.ts'
import { handle } from '../http/gateway.ts'
import { staffDoor } from '../http/staff-door.ts'
import { gatherings } from './app.ts'

const env = environment(
  z.object({
    TABLE_NAME: z.string().min(3),
    DYNAMODB_ENDPOINT: z.string().optional(),
    NOW: z.string().optional(),
    ...doorEnvironment,
  }),
)

const clock = clockFrom(env.NOW)
const frames = framesBeside(import.meta.url)
const {
  bookings,
  campuses,
  gatherings: days,
  sessions,
} = storesLater({
  table: env.TABLE_NAME,
  endpoint: env.DYNAMODB_ENDPOINT,
})
const identity = { issuer: env.OIDC_ISSUER, clientId: env.OIDC_CLIENT_ID }

export const handler = handle(
  gatherings({
    clock,
    bookings,
    campuses,
    frames,
    gatherings: days,
    grouper: grouperBeside(import.meta.url),
    door: staffDoor({ ...doorWorld({ ...identity, sessions, clock }), frames }),
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  }),
)
