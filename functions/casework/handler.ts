import * as z from 'zod'
import { staffWorld } from '../adapters/staff-world.ts'
import { staffEnvironment } from '../http/door-environment.ts'
import { environment } from '../http/environment.ts'
import { handle } from '../http/gateway.ts'
import { staffDoor } from '../http/staff-door.ts'
import { judgings } from '../judging/judging.ts'
import { texts } from '../judging/texts.ts'
import { casework } from './app.ts'

const env = environment(z.object({ ...staffEnvironment, LINK_SECRET: z.string().min(32) }))
const { clock, frames, stores, pause, behind } = staffWorld(import.meta.url, env)
const { assessments, bookings, campuses, cases, directory, editions } = stores

export const handler = handle(
  casework({
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
    cursorSecret: env.LINK_SECRET,
    pause,
  }),
)
