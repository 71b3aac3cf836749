import * as z from 'zod'
import { grouperBeside } from '../adapters/grouper.ts'
import { operations } from '../adapters/operations.ts'
import { staffWorld } from '../adapters/staff-world.ts'
import { staffEnvironment } from '../http/door-environment.ts'
import { environment } from '../http/environment.ts'
import { handle } from '../http/gateway.ts'
import { staffDoor } from '../http/staff-door.ts'
import { gatherings } from './app.ts'

const env = environment(z.object(staffEnvironment))
const { log, errand } = operations('gatherings', env)
const { clock, frames, stores, pause, behind } = staffWorld(import.meta.url, env)
const { bookings, campuses, gatherings: days } = stores

const app = gatherings(
  {
    clock,
    bookings,
    campuses,
    frames,
    gatherings: days,
    grouper: grouperBeside(import.meta.url),
    door: staffDoor(behind),
    pause,
  },
  log,
)

export const handler = handle(app, { host: env.PUBLIC_HOST, errand })
