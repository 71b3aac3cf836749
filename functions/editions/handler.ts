import * as z from 'zod'
import { framesBeside } from '../adapters/beside.ts'
import { clockFrom } from '../adapters/clock.ts'
import { doorWorld } from '../adapters/door-world.ts'
import { editionsWorld } from '../adapters/editions-world.ts'
import { storesLater } from '../adapters/stores-later.ts'
import { doorEnvironment } from '../http/door-environment.ts'
import { environment } from '../http/environment.ts'
import { handle } from '../http/gateway.ts'
import { staffDoor } from '../http/staff-door.ts'
import { editions } from './app.ts'

const env = environment(
  z.object({
    TABLE_NAME: z.string().min(3),
    DYNAMODB_ENDPOINT: z.string().optional(),
    NOW: z.string().optional(),
    ...doorEnvironment,
  }),
)

const records = { table: env.TABLE_NAME, endpoint: env.DYNAMODB_ENDPOINT }
const clock = clockFrom(env.NOW)
const frames = framesBeside(import.meta.url)
const identity = { issuer: env.OIDC_ISSUER, clientId: env.OIDC_CLIENT_ID }
const { sessions } = storesLater(records)
const door = staffDoor({ ...doorWorld({ ...identity, sessions, clock }), frames })

export const handler = handle(editions({ clock, frames, door, ...editionsWorld(records) }))
