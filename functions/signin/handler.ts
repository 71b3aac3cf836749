import * as z from 'zod'
import { keptShards } from '../adapters/keys.ts'
import { operations } from '../adapters/operations.ts'
import { secretFrom } from '../adapters/secrets.ts'
import { staffWorld } from '../adapters/staff-world.ts'
import { staffEnvironment } from '../http/door-environment.ts'
import { environment, secretVariables } from '../http/environment.ts'
import { handle } from '../http/gateway.ts'
import { staffDoor } from '../http/staff-door.ts'
import { signinApp } from './app.ts'

const env = environment(
  z.object({
    ...staffEnvironment,
    ...secretVariables('SIGN_IN_SECRET'),
    OIDC_LOGOUT: z.url().optional(),
  }),
)

const secret = secretFrom(env, 'SIGN_IN_SECRET')
const { log, errand } = operations('signin', env)
const { behind, stores } = staffWorld(import.meta.url, env)
const { amendments, campuses, cases, counts, editionDesk, editions, gatherings, walks } = stores

const app = signinApp(
  {
    ...behind,
    door: staffDoor(behind),
    secret: await secret,
    waiting: {
      ...{ amendments, campuses, cases, counts, editionDesk, editions, gatherings, walks },
      shards: keptShards,
    },
  },
  log,
)

export const handler = handle(app, { host: env.PUBLIC_HOST, errand })
