import { type Context, Hono } from 'hono'
import { personOf } from '../../../shared/casework/changing.ts'
import type { Exchange } from '../../http/exchange.ts'
import { memberOf } from '../../http/staff-door.ts'
import { staffPage, staffRefused } from '../../http/staff-page.ts'
import { workingOn } from '../desk.ts'
import { logFor } from '../log.ts'
import type { CaseworkPorts } from '../ports.ts'
import { LogQuery } from '../requests.ts'
import { logPage } from './log-page.ts'
import { toldFor } from './telling.ts'
import { wordsFor } from './told.ts'

async function show(c: Context<Exchange>, ports: CaseworkPorts): Promise<Response> {
  // A form sends what was left open as well.
  const said = Object.entries(c.req.query()).filter(([, value]) => value.trim() !== '')
  const read = LogQuery.safeParse(Object.fromEntries(said))
  const asked = read.success ? read.data : {}
  const found = await logFor(ports, memberOf(c), asked)
  if (found.kind !== 'log') return staffRefused(c, ports, found)
  const [telling, staff] = await Promise.all([
    toldFor(c, ports),
    workingOn(ports, memberOf(c).office ?? ''),
  ])
  const main = logPage({ ...found, asked, staff: staff.map(personOf) }, telling)
  return staffPage(c, ports, { title: wordsFor(telling).log.title, section: 'log', main })
}

/** The log of an office as a page, for its lead. */
export const logApp = (ports: CaseworkPorts) => new Hono<Exchange>().get('/', (c) => show(c, ports))
