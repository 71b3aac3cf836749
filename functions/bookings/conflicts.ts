import type { MiddlewareHandler } from 'hono'
import type { Exchange } from '../http/exchange.ts'
import { isReading } from '../http/own-page.ts'
import { count } from '../ports/errand.ts'

/** Somebody else was faster, or too many asked at once; other refusals are no race. */
const lost: readonly string[] = ['slot-taken', 'session-full', 'busy']

/** Counts whoever wanted a time that went to another meanwhile; asking why it is gone is no race. */
export const conflictsCounted: MiddlewareHandler<Exchange> = async (c, next) => {
  await next()
  if (!isReading(c) && lost.includes(c.var.refusal ?? '')) count('BookingConflicts')
}
