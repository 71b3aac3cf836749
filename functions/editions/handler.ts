import * as z from 'zod'
import { keptShards } from '../adapters/keys.ts'
import { operations } from '../adapters/operations.ts'
import { staffWorld } from '../adapters/staff-world.ts'
import { staffEnvironment } from '../http/door-environment.ts'
import { environment } from '../http/environment.ts'
import { handle } from '../http/gateway.ts'
import { staffDoor } from '../http/staff-door.ts'
import { editions } from './app.ts'

const env = environment(z.object(staffEnvironment))
const { log, errand } = operations('editions', env)
const { clock, frames, stores, behind } = staffWorld(import.meta.url, env)
const { manifest, part } = stores.editions
const { activate, activeNow, history } = stores.editionDesk
const { amendments, walks } = stores

const app = editions(
  {
    clock,
    frames,
    door: staffDoor(behind),
    editions: { manifest, part, activate, activeNow, history },
    amendments,
    walks,
    shards: keptShards,
  },
  log,
)

export const handler = handle(app, { host: env.PUBLIC_HOST, errand })
