import * as z from 'zod'
import { framesBeside } from '../adapters/beside.ts'
import { clockFrom } from '../adapters/clock.ts'
import { doorWorld } from '../adapters/door-world.ts'
import { storesLater } from '../adapters/stores-later.ts'
import { doorEnvironment } from '../http/door-environment.ts'
import { environment } from '../http/environment.ts'
import { handle } from '../http/gateway.ts'
import { staffDoor } from '../http/staff-door.ts'
import { campusesApp } from './app.ts'

const env = environment(
  z.object({
    TABLE_NAME: z.string().min(3),
    DYNAMODB_ENDPOINT: z.string().optional(),
    NOW: z.string().optional(),
    ...doorEnvironment,
  }),
)

const { campuses, bookings, counts, sessions } = storesLater({
  table: env.TABLE_NAME,
  endpoint: env.DYNAMODB_ENDPOINT,
})
const frames = framesBeside(import.meta.url)
const identity = { issuer: env.OIDC_ISSUER, clientId: env.OIDC_CLIENT_ID }
const clock = clockFrom(env.NOW)
const world = doorWorld({ ...identity, sessions, clock })

export const handler = handle(
  campusesApp({ clock, campuses, bookings, counts, frames, door: staffDoor({ ...world, frames }) }),
)
