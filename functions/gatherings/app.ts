import { frontDoor } from '../http/front-door.ts'
import { languages } from '../http/language.ts'
import type { Log } from '../ports/log.ts'
import { staffDaysApi, studentDaysApi } from './api.ts'
import { daysPath, studentPath } from './pages/paths.ts'
import type { GatheringsPorts } from './ports.ts'
import { staffDays } from './staff-app.ts'
import { studentDays } from './student-app.ts'

/** The group day: an organiser's pages and API, and what a student's phone needs. */
export function gatherings(ports: GatheringsPorts, log?: Log) {
  const app = frontDoor(log)
  const office = ports.door.only('counselor', 'lead')
  app.use('/v1/staff/days', office).use('/v1/staff/days/*', office)
  app.route('/v1/staff/days', staffDaysApi(ports))
  app.route('/v1/days', studentDaysApi(ports))
  for (const language of languages) {
    const path = daysPath(language)
    app.use(path, office).use(`${path}/*`, office).route(path, staffDays(ports))
    app.route(studentPath(language), studentDays({ ports, language }))
  }
  return app
}
