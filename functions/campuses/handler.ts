import * as z from 'zod'
import { framesBeside } from '../adapters/beside.ts'
import { clockFrom } from '../adapters/clock.ts'
import { storesLater } from '../adapters/stores-later.ts'
import { environment } from '../http/environment.ts'
import { handle } from '../http/gateway.ts'
import { campusesApp } from './app.ts'

const { TABLE_NAME, DYNAMODB_ENDPOINT, NOW, RANTAU_AT_HOME } = environment(
  z.object({
    TABLE_NAME: z.string().min(3),
    DYNAMODB_ENDPOINT: z.string().optional(),
    NOW: z.string().optional(),
    RANTAU_AT_HOME: z.enum(['yes']).optional(),
  }),
)

const { campuses, bookings, counts } = storesLater({
  table: TABLE_NAME,
  endpoint: DYNAMODB_ENDPOINT,
})

export const handler = handle(
  campusesApp({
    clock: clockFrom(NOW),
    campuses,
    counts,
    // Shut until staff can sign in.
    door: { only: () => async (c) => c.notFound() },
    bookings,
    frames: framesBeside(import.meta.url),
    staffAtHome: RANTAU_AT_HOME === 'yes',
  }),
)
