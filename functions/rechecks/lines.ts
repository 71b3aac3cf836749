import { showsAssessment } from '../../shared/casework/case.ts'
import { headAt, judgedAnew } from '../../shared/casework/student.ts'
import type { Facts } from '../../shared/facts/answer.ts'
import { persistently } from '../http/persistently.ts'
import { factsHandedOn } from '../http/shown-by-booking.ts'
import { judgedNow } from '../judging/queue-line.ts'
import type { RechecksPorts } from './ports.ts'

type LinesPorts = Pick<
  RechecksPorts,
  'clock' | 'judging' | 'cases' | 'assessments' | 'pause' | 'breathe'
>

async function headOf({ cases }: LinesPorts, id: string, now: number) {
  const [head] = await cases.heads([id], now)
  const shown = head && headAt(head, now)
  return shown !== undefined && showsAssessment(shown) ? head : undefined
}

/** Read, judged and written as it was read: with what the office corrected, by what is active now. */
async function attempted(ports: LinesPorts, id: string): Promise<'done' | 'stale'> {
  const clock = ports.clock()
  const now = clock.getTime()
  const [head, held] = await Promise.all([
    headOf(ports, id, now),
    ports.assessments.read(id, clock),
  ])
  if (head === undefined || held === undefined || held.withdrawnAt !== undefined) return 'done'
  const { sharing, corrected } = head
  const facts = sharing === undefined ? factsHandedOn(held) : (held.facts as Facts)
  const told = { facts, corrected, prefer: held.prefer }
  const judged = judgedNow(await ports.judging.active(), told, clock)
  const anew = judged && judgedAnew(head, judged, now)
  if (anew === undefined) return 'done'
  const assessment = { kind: 'as-read', id, version: held.version } as const
  return ports.cases.commit({ before: head, after: anew.head, event: anew.event, assessment })
}

/**
 * Of these assessments, whatever an office sees has its line in the queue say what the case would open
 * on now: also where no outlook of the student's turned. Again, it writes nothing.
 */
export async function followed(ports: LinesPorts, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const heads = await ports.cases.heads(ids, ports.clock().getTime())
  for (const head of heads) {
    if (!showsAssessment(head)) continue
    await persistently(ports.pause, () => attempted(ports, head.id))
    await ports.breathe()
  }
}
