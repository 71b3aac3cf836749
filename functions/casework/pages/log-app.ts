import { type Context, Hono } from 'hono'
import type { Exchange } from '../../http/exchange.ts'
import { memberOf } from '../../http/staff-door.ts'
import { staffPage, staffRefused } from '../../http/staff-page.ts'
import { logFor } from '../log.ts'
import type { CaseworkPorts } from '../ports.ts'
import { LogQuery } from '../requests.ts'
import { logPage } from './log-page.ts'
import { toldFor } from './telling.ts'
import { wordsFor } from './told.ts'

async function show(c: Context<Exchange>, ports: CaseworkPorts): Promise<Response> {
  const asked = LogQuery.safeParse(c.req.query())
  const found = await logFor(ports, memberOf(c), asked.success ? asked.data : {})
  if (found.kind !== 'log') return staffRefused(c, ports, found)
  const telling = await toldFor(c, ports)
  const isFirst = !asked.success || asked.data.before === undefined
  const main = logPage({ ...found, isFirst }, telling)
  return staffPage(c, ports, { title: wordsFor(telling).log.title, section: 'log', main })
}

/** The log of an office as a page, for its lead. */
export const logApp = (ports: CaseworkPorts) => new Hono<Exchange>().get('/', (c) => show(c, ports))
