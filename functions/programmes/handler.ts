import * as z from 'zod'
import { framesBeside } from '../adapters/beside.ts'
import { clockFrom } from '../adapters/clock.ts'
import { operations } from '../adapters/operations.ts'
import { storesLater } from '../adapters/stores-later.ts'
import { answering, environment } from '../http/environment.ts'
import { handle } from '../http/gateway.ts'
import { programmes } from './app.ts'

const env = environment(z.object(answering))

const { log, errand } = operations('programmes', env)
const { editions } = storesLater({ table: env.TABLE_NAME, endpoint: env.DYNAMODB_ENDPOINT })

const app = programmes(
  { clock: clockFrom(env.NOW), frames: framesBeside(import.meta.url), editions },
  log,
)

export const handler = handle(app, { host: env.PUBLIC_HOST, errand })
