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
import { editions } from './app.ts'

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
  editions: read,
  editionDesk,
  amendments,
  walks,
  sessions,
} = storesLater({
  table: env.TABLE_NAME,
  endpoint: env.DYNAMODB_ENDPOINT,
})
const identity = { issuer: env.OIDC_ISSUER, clientId: env.OIDC_CLIENT_ID }
const door = staffDoor({ ...doorWorld({ ...identity, sessions, clock }), frames })
const { manifest, part } = read
const { activate, activeNow, history } = editionDesk

export const handler = handle(
  editions({
    clock,
    frames,
    door,
    editions: { manifest, part, activate, activeNow, history },
    amendments,
    walks,
    shards: keptShards,
  }),
)
