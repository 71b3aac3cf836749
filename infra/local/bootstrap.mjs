// Runs on the machine's own Node (20 or newer) before anything is installed: no dependencies here.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const nodeMajorMin = 24

const commands = {
  start: ['infra/local/main.ts', 'start'],
  dev: ['infra/local/main.ts', 'dev'],
  test: ['infra/local/test.ts'],
  bench: ['infra/local/bench.ts', 'bench'],
  storm: ['infra/local/bench.ts', 'storm'],
  hall: ['infra/local/bench.ts', 'hall'],
  synth: ['infra/aws/main.ts'],
  deploy: ['infra/aws/deploy.ts', 'deploy'],
  diff: ['infra/aws/deploy.ts', 'diff'],
  remove: ['infra/aws/deploy.ts', 'remove'],
  drill: ['infra/drill/main.ts'],
  'verify:dynamodb': ['infra/proof/verify-dynamodb.ts'],
  'verify:aws': ['infra/proof/verify.ts'],
  open: ['infra/opening/main.ts'],
  cost: ['infra/cost/main.ts'],
}

const parsed = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'))

/** Whether every package the lock demands of this machine stands in node_modules at its version. */
function installed() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false
  const wanted = Object.entries(parsed('package-lock.json').packages)
  const present = parsed('node_modules/.package-lock.json').packages
  return wanted.every(
    ([path, { version, optional, link }]) =>
      path === '' || optional || link || present[path]?.version === version,
  )
}

/** npm as the one that called us, or as found on PATH. */
function npm(args) {
  const cli = process.env.npm_execpath
  if (cli?.endsWith('npm-cli.js')) return spawn(process.execPath, [cli, ...args], installOptions())
  return spawn(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, installOptions())
}

const installOptions = () => ({
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
})

const ended = (child) =>
  new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve({ code, signal }))
  })

async function install() {
  const startedAt = Date.now()
  const seconds = () => Math.round((Date.now() - startedAt) / 1000)
  console.log('Installing what package-lock.json names; the first time takes about a minute ...')
  const beat = setInterval(() => console.log(`  still installing, ${seconds()} s ...`), 10_000)
  const child = npm([
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ])
  forwardSignals(child)
  const { code } = await ended(child).finally(() => clearInterval(beat))
  if (code !== 0) {
    stop(
      `npm ci ended with ${code}. Read its message above; it needs a network the first time, ` +
        'and about 900 MB of free disk. Then run the same command again.',
    )
  }
  console.log(`Installed in ${seconds()} s.`)
}

/** Major version of a Node binary, 0 if it does not run here (another libc, another processor). */
function majorOf(binary) {
  const { stdout, status } = spawnSync(binary, ['--version'], { encoding: 'utf8' })
  return status === 0 ? Number(/^v(\d+)\./.exec(stdout)?.[1] ?? 0) : 0
}

/** The pinned Node of the lockfile; the machine's own only where it is new enough. */
function pinnedNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  const folder = join(root, 'node_modules', `node-${platform}-${process.arch}`, 'bin')
  const found = [join(folder, file), process.execPath].find((path) => majorOf(path) >= nodeMajorMin)
  if (found !== undefined) return found
  return stop(
    `Rantau needs Node ${nodeMajorMin} or newer; this is ${process.version} on ` +
      `${process.platform} ${process.arch}, for which the lockfile carries none. ` +
      `Install Node ${nodeMajorMin} from https://nodejs.org and run the same command again.`,
  )
}

function forwardSignals(child) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
}

/** npm killed outright cannot say goodbye: its children notice that they were given a new parent. */
function endWithParent(child) {
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 1_000).unref()
}

/** What the child says it started; killed outright, it cannot end these itself. */
function startedBy(child) {
  const pids = new Set()
  child.on('message', (message) => Number.isInteger(message?.started) && pids.add(message.started))
  return pids
}

function endProcess(pid) {
  try {
    process.kill(pid, 'SIGTERM')
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}

function stop(message) {
  console.error(message)
  process.exit(1)
}

/** What was compiled once is read again by every process of ours: half of a start was compiling. */
const compiled = join(root, '.rantau', 'compiled')

async function run([script, ...args], node) {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
  const child = spawn(node, [join(root, script), ...args, ...process.argv.slice(3)], {
    cwd: root,
    env: { NODE_COMPILE_CACHE: compiled, ...process.env, PATH: path },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  forwardSignals(child)
  endWithParent(child)
  const started = startedBy(child)
  const { code, signal } = await ended(child)
  if (signal !== null) for (const pid of started) endProcess(pid)
  process.exit(code ?? (signal === 'SIGINT' ? 130 : 1))
}

const command = commands[process.argv[2] ?? '']
if (command === undefined)
  stop(
    `bootstrap.mjs got "${process.argv[2] ?? ''}", expected ${Object.keys(commands).join(', ')}.`,
  )
if (!installed()) await install()
await run(command, pinnedNode())
