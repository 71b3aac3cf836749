import * as z from 'zod'
import { framesBeside } from '../adapters/beside.ts'
import { clockFrom } from '../adapters/clock.ts'
import { storesLater } from '../adapters/stores-later.ts'
import { environment } from '../http/environment.ts'
import { handle } from '../http/gateway.ts'
import { programmes } from './app.ts'

const env = environment(
  z.object({
    TABLE_NAME: z.string().min(3),
    DYNAMODB_ENDPOINT: z.string().optional(),
    NOW: z.string().optional(),
  }),
)

const { editions } = storesLater({ table: env.TABLE_NAME, endpoint: env.DYNAMODB_ENDPOINT })

export const handler = handle(
  programmes({ clock: clockFrom(env.NOW), frames: framesBeside(import.meta.url), editions }),
)
