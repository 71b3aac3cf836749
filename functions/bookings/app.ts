import { frontDoor } from '../http/front-door.ts'
import { languages } from '../http/language.ts'
import { staffPath, staffRefused } from '../http/staff-page.ts'
import type { Log } from '../ports/log.ts'
import { bookings, waits } from './bookings.ts'
import { conflictsCounted } from './conflicts.ts'
import { holds } from './holds.ts'
import { embeddedPages, pages } from './pages/app.ts'
import type { BookingsPorts } from './ports.ts'
import { staff } from './staff.ts'
import { staffCallsPage } from './staff-calls.ts'
import { staffRequestsPage } from './staff-requests.ts'
import { talks } from './talks.ts'

/** Booking a talk with a counselor: list, hold, book, move, cancel, wait in line. */
export function bookingsApp(ports: BookingsPorts, log?: Log) {
  const app = frontDoor(log)
  app.use(conflictsCounted)
  app.route('/v1/talks', talks(ports))
  app.route('/v1/holds', holds(ports))
  app.route('/v1/bookings', bookings(ports))
  app.route('/v1/waits', waits(ports))
  app.route('/', pages(ports))
  if (ports.widget) app.route('/embed', embeddedPages(ports, ports.widget))
  const office = ports.door.only('counselor', 'lead')
  app.use('/v1/staff/*', office).route('/v1/staff', staff(ports))
  for (const language of languages) {
    const at = (path: string) => staffPath(language, path)
    app.use(at('/*'), office)
    app.route(at('/calls'), staffCallsPage(ports))
    app.route(at('/requests'), staffRequestsPage(ports))
    // Whatever no function answers is answered here, as a page.
    app.get(at('/*'), (c) => staffRefused(c, ports, { kind: 'not-found' }))
  }
  return app
}
