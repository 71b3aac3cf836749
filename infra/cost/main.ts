import { spawn } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { assertNode, root } from '../local/settings.ts'
import { billsOf, printedBills } from './printed.ts'

// What a month costs, from what was measured on this machine and what AWS asks.

assertNode()

/** Measuring crosses every boundary there is, so it lives with the tests; here it is only started. */
function measure(): Promise<number> {
  const script = join(root, 'test/load/cost/measuring.ts')
  const child = spawn(process.execPath, [script], { cwd: root, stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

const options = new Set(process.argv.slice(2))
const unknown = [...options].filter((one) => !['--measure', '--json'].includes(one))
if (unknown.length > 0) {
  console.error(`npm run cost got ${unknown.join(' ')}; it knows --measure and --json.`)
  process.exit(1)
}
if (options.has('--measure')) process.exit(await measure())
const bills = billsOf()
console.log(options.has('--json') ? JSON.stringify(bills, null, 2) : printedBills(bills))
