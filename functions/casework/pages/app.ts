import { Hono } from 'hono'
import type { Exchange } from '../../http/exchange.ts'
import { languages } from '../../http/language.ts'
import { inPageLanguage, staffPath } from '../../http/staff-page.ts'
import type { CaseworkPorts } from '../ports.ts'
import { caseApp } from './case-app.ts'
import { logApp } from './log-app.ts'
import { queueApp } from './queue-app.ts'
import { reassignApp } from './reassign-app.ts'

/** Queue, cases and log as pages, in both languages, each behind its door. */
export function caseworkPages(ports: CaseworkPorts): Hono<Exchange> {
  const app = new Hono<Exchange>()
  const staff = ports.door.only('counselor', 'lead')
  const leads = ports.door.only('lead')
  for (const language of languages) {
    const at = (path: string) => staffPath(language, path)
    app.use(at('/queue'), inPageLanguage, staff)
    app.use(at('/queue/reassign/*'), inPageLanguage, leads)
    app.use(at('/cases/*'), inPageLanguage, staff)
    app.use(at('/log'), inPageLanguage, leads)
    app.route(at('/queue'), queueApp(ports))
    app.route(at('/queue/reassign'), reassignApp(ports))
    app.route(at('/cases'), caseApp(ports))
    app.route(at('/log'), logApp(ports))
  }
  return app
}
