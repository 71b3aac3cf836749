import * as z from 'zod'
import { framesBeside } from '../adapters/beside.ts'
import { clockFrom } from '../adapters/clock.ts'
import { doorWorld } from '../adapters/door-world.ts'
import { storesLater } from '../adapters/stores-later.ts'
import { doorEnvironment } from '../http/door-environment.ts'
import { environment } from '../http/environment.ts'
import { handle } from '../http/gateway.ts'
import { staffDoor } from '../http/staff-door.ts'
import { judgings } from '../judging/judging.ts'
import { texts } from '../judging/texts.ts'
import { casework } from './app.ts'

const env = environment(
  z.object({
    TABLE_NAME: z.string().min(3),
    DYNAMODB_ENDPOINT: z.string().optional(),
    NOW: z.string().optional(),
    LINK_SECRET: z.string().min(32),
    ...doorEnvironment,
  }),
)

const clock = clockFrom(env.NOW)
const frames = framesBeside(import.meta.url)
const { assessments, bookings, campuses, cases, directory, editions, sessions } = storesLater({
  table: env.TABLE_NAME,
  endpoint: env.DYNAMODB_ENDPOINT,
})
const identity = { issuer: env.OIDC_ISSUER, clientId: env.OIDC_CLIENT_ID }

export const handler = handle(
  casework({
    clock,
    assessments,
    bookings,
    campuses,
    cases,
    directory,
    frames,
    judging: judgings(editions),
    texts: texts(editions),
    door: staffDoor({ ...doorWorld({ ...identity, sessions, clock }), frames }),
    cursorSecret: env.LINK_SECRET,
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  }),
)
