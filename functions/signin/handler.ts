import * as z from 'zod'
import { keptShards } from '../adapters/keys.ts'
import { staffWorld } from '../adapters/staff-world.ts'
import { staffEnvironment } from '../http/door-environment.ts'
import { environment } from '../http/environment.ts'
import { handle } from '../http/gateway.ts'
import { staffDoor } from '../http/staff-door.ts'
import { signinApp } from './app.ts'

const env = environment(
  z.object({
    ...staffEnvironment,
    SIGN_IN_SECRET: z.string().min(32),
    OIDC_LOGOUT: z.url().optional(),
  }),
)

const { behind, stores } = staffWorld(import.meta.url, env)
const { amendments, campuses, cases, counts, editionDesk, editions, gatherings, walks } = stores

export const handler = handle(
  signinApp({
    ...behind,
    door: staffDoor(behind),
    secret: env.SIGN_IN_SECRET,
    waiting: {
      ...{ amendments, campuses, cases, counts, editionDesk, editions, gatherings, walks },
      shards: keptShards,
    },
  }),
)
