import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runNode } from './child.ts'
import { endOnSignals, lifetime } from './lifetime.ts'
import { secretScan } from './secret-scan.ts'
import { assertNode, buildFolder, root } from './settings.ts'

/** How many were right and how many were not; a check counts as one. */
type Tally = { readonly passed: number; readonly failed: number }

type VitestReport = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly unknown[]
  }[]
}

const bin = (path: string) => join(root, 'node_modules', path)
const reportFile = join(buildFolder, 'vitest.json')

type Command = readonly [name: string, args: readonly string[]]

/** Quick, and none of them needs another. */
const first: readonly Command[] = [
  ['format and lint', [bin('@biomejs/biome/bin/biome'), 'check', '.', '--error-on-warnings']],
  ['types', [bin('ts7/bin/tsc'), '--noEmit', '-p', root]],
  ['no secrets', secretScan],
  ['build', [join(import.meta.dirname, 'build.ts')]],
  ['a browser', [join(import.meta.dirname, 'fetch-browser.ts')]],
]

/** On a single core: the tests begin beside it. What is no page has had its types checked before. */
const typesOfPages: Command = [
  'types of pages',
  [
    bin('@astrojs/check/bin/astro-check.js'),
    ...['--root', 'site', '--tsconfig', 'site/tsconfig.pages.json'],
  ],
]

const life = lifetime()

async function check([name, args]: Command): Promise<Tally> {
  const startedAt = performance.now()
  const { code, output } = await runNode(args, {
    env: { ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    signal: life.signal,
  })
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1)
  console.log(`${code === 0 ? 'passed' : 'FAILED'}  ${name} (${seconds} s)`)
  if (code !== 0) console.log(output.trim())
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Every test there is; its own output goes straight to the reader. */
function vitest(args: readonly string[]): Promise<number> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`]
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [bin('vitest/vitest.mjs'), 'run', ...reporters, ...args],
      { cwd: root, stdio: 'inherit' },
    )
    life.onEnd(() => void child.kill('SIGTERM'))
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
}

/** A file that broke before its first test counts as one failure. */
function tallyOf(report: VitestReport): Tally {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length }
}

async function tests(args: readonly string[]): Promise<Tally> {
  rmSync(reportFile, { force: true })
  const code = await vitest(args)
  if (!existsSync(reportFile)) return { passed: 0, failed: 1 }
  const { passed, failed } = tallyOf(JSON.parse(readFileSync(reportFile, 'utf8')))
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed }
}

const sum = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
})

/** The checks and the build, then every test; with arguments only the tests they choose. */
async function all(args: readonly string[]): Promise<Tally> {
  if (args.length > 0) return tests(args)
  const checked = await Promise.all(first.map(check))
  return sum([...checked, ...(await Promise.all([check(typesOfPages), tests([])]))])
}

assertNode()
endOnSignals(life)
mkdirSync(buildFolder, { recursive: true })
const { passed, failed } = await all(process.argv.slice(2))
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
