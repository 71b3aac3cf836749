import type { Context } from 'hono'
import { type Locked, openedBy } from '../../shared/keeping/assessment.ts'
import { knock } from '../http/capability.ts'
import type { Exchange } from '../http/exchange.ts'
import { refuse } from '../http/problem.ts'
import type { Door } from '../ports/assessments.ts'
import type { AssessmentsPorts } from './ports.ts'

type Opened = { readonly held: Locked; readonly by: 'owner' | 'share'; readonly door: Door }

/** Says that this was done before and nothing was done now. */
export const replayed = 'idempotent-replayed'

/** The kept assessment this request's link opens, or the refusal to answer with. */
export async function opened(
  c: Context<Exchange>,
  ports: AssessmentsPorts,
): Promise<Opened | Response> {
  const door = await knock(c)
  if (door instanceof Response) return door
  const now = ports.clock()
  const held = await ports.assessments.read(door.id, now)
  const by = openedBy(held, door.tokenHash, now)
  if (held === undefined || by === undefined) return refuse(c, { kind: 'link-not-valid' })
  return { held, by, door }
}

export async function openedByOwner(c: Context<Exchange>, ports: AssessmentsPorts) {
  const found = await opened(c, ports)
  if (found instanceof Response || found.by === 'owner') return found
  return refuse(c, { kind: 'link-read-only' })
}
