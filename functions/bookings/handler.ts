import * as z from 'zod'
import { framesBeside } from '../adapters/beside.ts'
import { clockFrom } from '../adapters/clock.ts'
import { doorWorld } from '../adapters/door-world.ts'
import { storesLater } from '../adapters/stores-later.ts'
import { doorEnvironment } from '../http/door-environment.ts'
import { environment } from '../http/environment.ts'
import { handle } from '../http/gateway.ts'
import { mailedToken } from '../http/mailed-link.ts'
import { staffDoor } from '../http/staff-door.ts'
import { texts } from '../judging/texts.ts'
import { bookingsApp } from './app.ts'

const env = environment(
  z.object({
    TABLE_NAME: z.string().min(3),
    DYNAMODB_ENDPOINT: z.string().optional(),
    NOW: z.string().optional(),
    LINK_SECRET: z.string().min(32).optional(),
    MAIL_FROM: z.email().optional(),
    ...doorEnvironment,
  }),
)

const { LINK_SECRET } = env
const clock = clockFrom(env.NOW)
const frames = framesBeside(import.meta.url)
const { assessments, bookings, calls, campuses, cases, editions, followUps, sessions } =
  storesLater({
    table: env.TABLE_NAME,
    endpoint: env.DYNAMODB_ENDPOINT,
  })
const identity = { issuer: env.OIDC_ISSUER, clientId: env.OIDC_CLIENT_ID }

export const handler = handle(
  bookingsApp({
    clock,
    assessments,
    bookings,
    calls,
    cases,
    outlookCalls: { followUps, texts: texts(editions) },
    frames,
    door: staffDoor({ ...doorWorld({ ...identity, sessions, clock }), frames }),
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    mailed: LINK_SECRET === undefined ? undefined : (id) => mailedToken(LINK_SECRET, id),
    contactSecret: LINK_SECRET,
    sender: env.MAIL_FROM,
    widget: LINK_SECRET === undefined ? undefined : { campuses, secret: LINK_SECRET },
  }),
)
