import type { Context } from 'hono'
import { type Share, shareExpiry } from '../../shared/keeping/assessment.ts'
import { fragmentOf, hashOf, newToken, repeatKey, shareTokenFrom } from '../http/capability.ts'
import type { Exchange } from '../http/exchange.ts'
import { refuse } from '../http/problem.ts'
import { openedByOwner, replayed } from './opened.ts'
import type { AssessmentsPorts } from './ports.ts'

// Handing a kept assessment on, for reading only.

const shareTriesMax = 3

const shared = (c: Context<Exchange>, id: string, token: string, { expiresAt }: Share) =>
  c.json({ token, link: fragmentOf(id, token), expiresAt }, 201)

/** A second link, for reading only. Two made at once both succeed: the later one tries again. */
export async function share(c: Context<Exchange>, ports: AssessmentsPorts): Promise<Response> {
  const key = repeatKey(c)
  if (key instanceof Response) return key
  for (let tries = 1; ; tries += 1) {
    const found = await openedByOwner(c, ports)
    if (found instanceof Response) return found
    const { held, door } = found
    const token = key === undefined ? newToken() : await shareTokenFrom(key, door)
    const tokenHash = await hashOf(token)
    const before = held.shares.find((one) => one.tokenHash === tokenHash)
    if (before !== undefined) {
      c.header(replayed, 'true')
      return shared(c, held.id, token, before)
    }
    const now = ports.clock()
    const createdAt = now.toISOString()
    const link = { tokenHash, createdAt, expiresAt: shareExpiry(now, held) }
    const { version } = held
    const outcome = await ports.assessments.share({ ...door, version }, link, now)
    if (outcome.kind === 'changed') return shared(c, held.id, token, link)
    if (outcome.kind !== 'version-stale' || tries === shareTriesMax) return refuse(c, outcome)
  }
}
