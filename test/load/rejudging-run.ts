import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { judges } from '../../functions/rechecks/judges.ts'
import { followed } from '../../functions/rechecks/lines.ts'
import { walkOn } from '../../functions/rechecks/walking.ts'
import { found } from './in-process.ts'
import { peakMb } from './measure.ts'
import { rejudgingPorts } from './rejudging-world.ts'

// In a process of its own: `node rejudging-run.ts <endpoint> <walk> <shards>`. It walks these parts of
// all that is kept, as a function would that was called for each.

export type Walked = {
  readonly ms: number
  readonly cpuMs: number
  /** What is still held after each part, once all that is not is let go. */
  readonly heldMbAfter: readonly number[]
  /** The most this process ever had from the machine. */
  readonly peakMb: number
}

const [endpoint = '', walk = '', shards = ''] = process.argv.slice(2)
const ports = rejudgingPorts(endpoint)
const walking = {
  judgeOf: judges(ports),
  follow: (ids: readonly string[]) => followed(ports, ids),
}
setFlagsFromString('--expose-gc')
const letGo: () => void = runInNewContext('gc')
const heldMbAfter: number[] = []
const startedAt = performance.now()
const before = process.cpuUsage()
for (const shard of shards.split(',').map(Number)) {
  await walkOn(ports, walking, { walk, shard })
  letGo()
  heldMbAfter.push(process.memoryUsage().heapUsed / 1_048_576)
}
const { user, system } = process.cpuUsage(before)
found({
  ms: performance.now() - startedAt,
  cpuMs: (user + system) / 1_000,
  heldMbAfter,
  peakMb: peakMb(),
} satisfies Walked)
