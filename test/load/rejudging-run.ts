import { judges } from '../../functions/rechecks/judges.ts'
import { walkOn } from '../../functions/rechecks/walking.ts'
import { found } from './in-process.ts'
import { peakMb } from './measure.ts'
import { rejudgingPorts } from './rejudging-world.ts'

// In a process of its own: `node rejudging-run.ts <endpoint> <walk> <shards>`. It walks these parts of
// all that is kept, as a function would that was called for each.

export type Walked = {
  readonly ms: number
  readonly cpuMs: number
  /** The most memory held so far after each part. */
  readonly peakMbAfter: readonly number[]
}

const [endpoint = '', walk = '', shards = ''] = process.argv.slice(2)
const ports = rejudgingPorts(endpoint)
const judgeOf = judges(ports)
const peakMbAfter: number[] = []
const startedAt = performance.now()
const before = process.cpuUsage()
for (const shard of shards.split(',').map(Number)) {
  await walkOn(ports, judgeOf, { walk, shard })
  peakMbAfter.push(peakMb())
}
const { user, system } = process.cpuUsage(before)
found({
  ms: performance.now() - startedAt,
  cpuMs: (user + system) / 1_000,
  peakMbAfter,
} satisfies Walked)
