import * as z from 'zod'
import { operations } from '../adapters/operations.ts'
import { secretFrom } from '../adapters/secrets.ts'
import { staffWorld } from '../adapters/staff-world.ts'
import { staffEnvironment } from '../http/door-environment.ts'
import { environment, secretVariables } from '../http/environment.ts'
import { handle } from '../http/gateway.ts'
import { staffDoor } from '../http/staff-door.ts'
import { judgings } from '../judging/judging.ts'
import { texts } from '../judging/texts.ts'
import { casework } from './app.ts'

const env = environment(z.object({ ...staffEnvironment, ...secretVariables('CURSOR_SECRET') }))
const secret = secretFrom(env, 'CURSOR_SECRET')
const { log, errand } = operations('casework', env)
const { clock, frames, stores, pause, behind } = staffWorld(import.meta.url, env)
const { assessments, bookings, campuses, cases, directory, editions } = stores

const app = casework(
  {
    clock,
    assessments,
    bookings,
    campuses,
    cases,
    directory,
    frames,
    judging: judgings(editions),
    texts: texts(editions),
    door: staffDoor(behind),
    cursorSecret: await secret,
    pause,
  },
  log,
)

export const handler = handle(app, { host: env.PUBLIC_HOST, errand })
