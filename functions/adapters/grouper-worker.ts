import { parentPort, workerData } from 'node:worker_threads'
import { form } from '../../shared/gathering/form.ts'
import { replace } from '../../shared/gathering/replace.ts'
import type { GrouperQuestion } from './grouper.ts'
import { highsSolver } from './highs.ts'

// A thread of its own for one question: the solver works without a pause, and nobody waits for it but
// whoever asked.

const { asked, limits, wasm } = workerData as GrouperQuestion
const solve = await highsSolver(limits, wasm)

parentPort?.postMessage(
  asked.kind === 'form'
    ? form(asked.hall, solve, asked.first)
    : replace(asked.hall, asked.groups, solve, asked.first),
)
