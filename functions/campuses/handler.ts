import * as z from 'zod'
import { staffWorld } from '../adapters/staff-world.ts'
import { staffEnvironment } from '../http/door-environment.ts'
import { environment } from '../http/environment.ts'
import { handle } from '../http/gateway.ts'
import { staffDoor } from '../http/staff-door.ts'
import { campusesApp } from './app.ts'

const env = environment(z.object(staffEnvironment))
const { clock, frames, stores, behind } = staffWorld(import.meta.url, env)
const { campuses, bookings, counts } = stores

export const handler = handle(
  campusesApp({ clock, campuses, bookings, counts, frames, door: staffDoor(behind) }),
)
