import { frontDoor } from '../http/front-door.ts'
import type { Log } from '../ports/log.ts'
import { rulesApi } from './api.ts'
import { contents } from './contents.ts'
import { rulesPages } from './pages/app.ts'
import type { EditionsPorts } from './ports.ts'

/** The editor's desk: the rules in force, what is to change in them, and whom that touches. */
export function editions(ports: EditionsPorts, log?: Log) {
  const app = frontDoor(log)
  const here = { ports, contentOf: contents(ports) }
  const editor = ports.door.only('editor')
  app.use('/v1/staff/rules', editor).use('/v1/staff/rules/*', editor)
  app.route('/v1/staff/rules', rulesApi(here))
  app.route('/', rulesPages(here))
  return app
}
