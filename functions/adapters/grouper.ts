import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { type Formed, form } from '../../shared/gathering/form.ts'
import type { Arrangement, Group, Hall } from '../../shared/gathering/hall.ts'
import { replace } from '../../shared/gathering/replace.ts'
import type { Grouper } from '../ports/gatherings.ts'
import type { SolverLimits } from './highs.ts'

type Asked =
  | { readonly kind: 'form'; readonly hall: Hall; readonly first: number }
  | {
      readonly kind: 'replace'
      readonly hall: Hall
      readonly groups: readonly Group[]
      readonly first: number
    }

/** What a thread is begun with. */
export type GrouperQuestion = {
  readonly asked: Asked
  readonly limits: SolverLimits
  /** Where the compiled solver lies, if not beside its loader. */
  readonly wasm?: string | undefined
}

/**
 * Steps end a search, so that the same hall is divided the same however busy the machine is; seconds
 * only where it is so slow that nobody would wait. Where people would have to move, near the fewest
 * is not the fewest. That is up to four questions, one after the other.
 */
const limitsFor = ({ kind }: Asked): SolverLimits =>
  kind === 'replace'
    ? { stepsMax: 50_000, secondsMax: 4 }
    : { stepsMax: 2_000, secondsMax: 8, gapMax: 0.05 }

/** Far beyond the limits: a thread that is not back by then never will be. */
const deadlineMs = 20_000
const heapMbMax = 512

/** The thread's code: bundled beside the function, or as it was written. */
function threadBeside(bundleUrl: string) {
  const bundled = new URL('grouper/worker.mjs', bundleUrl)
  return existsSync(fileURLToPath(bundled))
    ? { code: bundled, wasm: fileURLToPath(new URL('grouper/highs.wasm', bundleUrl)) }
    : { code: new URL('./grouper-worker.ts', import.meta.url) }
}

function answered<T>(bundleUrl: string, asked: Asked): Promise<T | undefined> {
  const { code, wasm } = threadBeside(bundleUrl)
  const workerData = { asked, limits: limitsFor(asked), wasm } satisfies GrouperQuestion
  const worker = new Worker(code, {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: heapMbMax },
  })
  return new Promise<T | undefined>((resolve) => {
    const timer = setTimeout(() => resolve(undefined), deadlineMs)
    const ended = (answer: T | undefined) => {
      clearTimeout(timer)
      resolve(answer)
    }
    worker.once('message', (answer: T) => ended(answer))
    worker.once('error', () => ended(undefined))
    worker.once('exit', () => ended(undefined))
  }).finally(() => worker.terminate())
}

const noSolver = () => undefined

/**
 * Groups by a solver in a thread of its own, which ends with its answer and gives its memory back; the
 * process goes on serving meanwhile. Where the thread fails, groups are made without a solver.
 */
export function grouperBeside(bundleUrl: string): Grouper {
  let last: Promise<unknown> = Promise.resolve()
  /** One at a time: two halls at once would take twice the memory and be no sooner done. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work)
    last = next.catch(() => undefined)
    return next
  }
  return {
    form: (hall, first = 1) =>
      inTurn(async () => {
        const found = await answered<Formed>(bundleUrl, { kind: 'form', hall, first })
        return found ?? form(hall, noSolver, first)
      }),
    replace: (hall, groups, first) =>
      inTurn(async () => {
        const asked = { kind: 'replace', hall, groups, first } as const
        const found = await answered<Arrangement>(bundleUrl, asked)
        return found ?? replace(hall, groups, noSolver, first)
      }),
  }
}
