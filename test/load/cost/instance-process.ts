import { pathToFileURL } from 'node:url'
import { peakMb } from '../measure.ts'

// One instance of a function in a process of its own, asked by whoever started it: the event goes in,
// the answer and what it took come out.

export type Call = {
  readonly value: unknown
  readonly ms: number
  /** What all threads of the process worked, which a busy machine changes least. */
  readonly cpuMs: number
  readonly peakMb: number
  /** What it wrote into its log. */
  readonly logBytes: number
}

type Handler = (event: unknown) => Promise<unknown>

const [bundle = ''] = process.argv.slice(2)

let logBytes = 0
process.stdout.write = (line: string | Uint8Array) => {
  logBytes += Buffer.byteLength(line)
  return true
}

async function timed(work: () => Promise<unknown>): Promise<Call> {
  logBytes = 0
  const [worked, startedAt] = [process.cpuUsage(), performance.now()]
  const value = await work()
  const ms = performance.now() - startedAt
  const { user, system } = process.cpuUsage(worked)
  return { value, ms, cpuMs: (user + system) / 1_000, peakMb: peakMb(), logBytes }
}

let handler: Handler | undefined
const { value: _, ...init } = await timed(async () => {
  handler = (await import(pathToFileURL(bundle).href)).handler
})

process.on('message', async (event) => {
  try {
    process.send?.(await timed(async () => handler?.(event)))
  } catch (error) {
    process.send?.({ failed: error instanceof Error ? (error.stack ?? error.message) : 'failed' })
  }
})
process.send?.(init)
