import * as z from 'zod'
import { operations } from '../adapters/operations.ts'
import { secretIfAny } from '../adapters/secrets.ts'
import { staffWorld } from '../adapters/staff-world.ts'
import { staffEnvironment } from '../http/door-environment.ts'
import { environment, secretVariables } from '../http/environment.ts'
import { handle } from '../http/gateway.ts'
import { mailedToken } from '../http/mailed-link.ts'
import { staffDoor } from '../http/staff-door.ts'
import { namesInForce, texts } from '../judging/texts.ts'
import { bookingsApp } from './app.ts'

const env = environment(
  z.object({
    ...staffEnvironment,
    ...secretVariables('LINK_SECRET'),
    MAIL_FROM: z.email().optional(),
  }),
)

const reading = secretIfAny(env, 'LINK_SECRET')
const { log, errand } = operations('bookings', env)
const { clock, frames, stores, pause, behind } = staffWorld(import.meta.url, env)
const { assessments, bookings, calls, campuses, cases, editions, followUps } = stores

const words = texts(editions)
const secret = await reading

const app = bookingsApp(
  {
    clock,
    assessments,
    bookings,
    calls,
    cases,
    outlookCalls: { followUps, texts: words },
    called: namesInForce(editions, words),
    frames,
    door: staffDoor(behind),
    pause,
    mailed: secret === undefined ? undefined : (id) => mailedToken(secret, id),
    contactSecret: secret,
    sender: env.MAIL_FROM,
    widget: secret === undefined ? undefined : { campuses, secret },
  },
  log,
)

export const handler = handle(app, { host: env.PUBLIC_HOST, errand })
