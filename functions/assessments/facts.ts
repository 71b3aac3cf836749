import { Hono } from 'hono'
import type { Exchange } from '../http/exchange.ts'
import type { AssessmentsPorts } from './app.ts'
import { judgingNow } from './intake.ts'

/** The registry: every fact the active rules read, its kind, and who settles it. */
export const facts = (ports: AssessmentsPorts) =>
  new Hono<Exchange>().get('/', async (c) => {
    const judging = await judgingNow(c, ports)
    if (judging instanceof Response) return judging
    c.header('cache-control', 'public, max-age=60')
    c.header('etag', `W/"${judging.digest}"`)
    const { digest, facts, scales } = judging
    return c.json({ edition: digest, facts, scales })
  })
