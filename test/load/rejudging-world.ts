import { rechecksWorld } from '../../functions/adapters/rechecks-world.ts'
import { judgings } from '../../functions/judging/judging.ts'
import type { RechecksPorts } from '../../functions/rechecks/ports.ts'
import { table } from '../../infra/table.ts'

export const judgedAt = new Date('2026-12-02T00:00:00Z')

/** What rechecks stand on, with a table that is told where it is and nobody to tell. */
export function rejudgingPorts(endpoint: string): RechecksPorts & ReturnType<typeof rechecksWorld> {
  const clock = () => judgedAt
  const world = rechecksWorld({
    records: { table: table.name, endpoint },
    clock,
    from: 'janji@rantau.example',
    mailbox: '/nowhere',
  })
  const { activeNow, judging } = world.editions
  return {
    ...world,
    clock,
    judging: judgings({ active: activeNow, judging }),
    activeNow,
    budgetMs: 3_600_000,
    monotonicMs: () => performance.now(),
    tell: async () => {},
    forget: async () => {},
    log: () => {},
  }
}
