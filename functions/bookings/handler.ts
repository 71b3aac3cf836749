import * as z from 'zod'
import { staffWorld } from '../adapters/staff-world.ts'
import { staffEnvironment } from '../http/door-environment.ts'
import { environment } from '../http/environment.ts'
import { handle } from '../http/gateway.ts'
import { mailedToken } from '../http/mailed-link.ts'
import { staffDoor } from '../http/staff-door.ts'
import { namesInForce, texts } from '../judging/texts.ts'
import { bookingsApp } from './app.ts'

const env = environment(
  z.object({
    ...staffEnvironment,
    LINK_SECRET: z.string().min(32).optional(),
    MAIL_FROM: z.email().optional(),
  }),
)

const { LINK_SECRET } = env
const { clock, frames, stores, pause, behind } = staffWorld(import.meta.url, env)
const { assessments, bookings, calls, campuses, cases, editions, followUps } = stores

const words = texts(editions)

export const handler = handle(
  bookingsApp({
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
    mailed: LINK_SECRET === undefined ? undefined : (id) => mailedToken(LINK_SECRET, id),
    contactSecret: LINK_SECRET,
    sender: env.MAIL_FROM,
    widget: LINK_SECRET === undefined ? undefined : { campuses, secret: LINK_SECRET },
  }),
)
