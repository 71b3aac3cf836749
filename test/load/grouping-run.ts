import { grouperBeside } from '../../functions/adapters/grouper.ts'
import { found } from './in-process.ts'
import { peakMb } from './measure.ts'
import { simulatedHall } from './simulated-hall.ts'

// In a process of its own: `node grouping-run.ts <students> <counselors> <rounds> <seed>`.

export type GroupingRun = {
  readonly seconds: number
  /** The longest the process kept anybody else waiting. */
  readonly blockedMs: number
  readonly groups: number
  readonly waiting: number
  readonly cost: number
  readonly greedyCost: number
  readonly bound: number | undefined
  readonly by: string
  /** What the second time gave: the same. */
  readonly again: boolean
  readonly peakMb: number
}

const [students = 0, guides = 0, rounds = 0, seed = 0] = process.argv.slice(2).map(Number)
const hall = simulatedHall(seed, students, guides, rounds)
const grouper = grouperBeside(import.meta.url)

let blockedMs = 0
let last = performance.now()
const beat = setInterval(() => {
  const now = performance.now()
  blockedMs = Math.max(blockedMs, now - last - 10)
  last = now
}, 10)

const startedAt = performance.now()
const formed = await grouper.form(hall)
const seconds = (performance.now() - startedAt) / 1_000
clearInterval(beat)
const second = await grouper.form(hall)

found({
  seconds,
  blockedMs,
  groups: formed.arrangement.groups.length,
  waiting: formed.arrangement.waiting.length,
  cost: formed.cost,
  greedyCost: formed.greedyCost,
  bound: formed.bound,
  by: formed.by,
  again: JSON.stringify(second.arrangement) === JSON.stringify(formed.arrangement),
  peakMb: peakMb(),
} satisfies GroupingRun)
