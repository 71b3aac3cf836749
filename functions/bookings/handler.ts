import * as z from 'zod'
import { framesBeside } from '../adapters/beside.ts'
import { clockFrom } from '../adapters/clock.ts'
import { storesLater } from '../adapters/stores-later.ts'
import { environment } from '../http/environment.ts'
import { handle } from '../http/gateway.ts'
import { mailedToken } from '../http/mailed-link.ts'
import { bookingsApp } from './app.ts'

const { TABLE_NAME, DYNAMODB_ENDPOINT, NOW, RANTAU_AT_HOME, LINK_SECRET, MAIL_FROM } = environment(
  z.object({
    TABLE_NAME: z.string().min(3),
    DYNAMODB_ENDPOINT: z.string().optional(),
    NOW: z.string().optional(),
    LINK_SECRET: z.string().min(32).optional(),
    MAIL_FROM: z.email().optional(),
    RANTAU_AT_HOME: z.enum(['yes']).optional(),
  }),
)

const { assessments, bookings, calls, campuses } = storesLater({
  table: TABLE_NAME,
  endpoint: DYNAMODB_ENDPOINT,
})

export const handler = handle(
  bookingsApp({
    clock: clockFrom(NOW),
    assessments,
    bookings,
    calls,
    frames: framesBeside(import.meta.url),
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    mailed: LINK_SECRET === undefined ? undefined : (id) => mailedToken(LINK_SECRET, id),
    contactSecret: LINK_SECRET,
    sender: MAIL_FROM,
    widget: LINK_SECRET === undefined ? undefined : { campuses, secret: LINK_SECRET },
    staffAtHome: RANTAU_AT_HOME === 'yes',
  }),
)
