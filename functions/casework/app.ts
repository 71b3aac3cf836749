import { frontDoor } from '../http/front-door.ts'
import type { Log } from '../ports/log.ts'
import { cases } from './cases.ts'
import { log } from './log.ts'
import { caseworkPages } from './pages/app.ts'
import type { CaseworkPorts } from './ports.ts'
import { queue } from './queue.ts'

/** The counselors' work: who is next, one case, and who looked at what. */
export function casework(ports: CaseworkPorts, lines?: Log) {
  const app = frontDoor(lines)
  const staff = ports.door.only('counselor', 'lead')
  const leads = ports.door.only('lead')
  app.use('/v1/staff/queue', staff).use('/v1/staff/queue/*', staff)
  app.use('/v1/staff/cases/*', staff)
  app.use('/v1/staff/queue/moves/*', leads).use('/v1/staff/queue/reviews', leads)
  app.use('/v1/staff/log', leads)
  app.route('/v1/staff/queue', queue(ports))
  app.route('/v1/staff/cases', cases(ports))
  app.route('/v1/staff/log', log(ports))
  app.route('/', caseworkPages(ports))
  return app
}
