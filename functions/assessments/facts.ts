import { Hono } from 'hono'
import { aMinute, tag } from '../http/cached.ts'
import type { Exchange } from '../http/exchange.ts'
import { judgingNow } from './intake.ts'
import type { AssessmentsPorts } from './ports.ts'

/** The registry: every fact the active rules read, its kind, and who settles it. */
export const facts = (ports: AssessmentsPorts) =>
  new Hono<Exchange>().get('/', async (c) => {
    const judging = await judgingNow(c, ports)
    if (judging instanceof Response) return judging
    const { digest, facts, scales } = judging
    if (tag(c, digest, aMinute)) return c.body(null, 304)
    return c.json({ edition: digest, facts, scales })
  })
