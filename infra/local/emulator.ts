import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { delimiter, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** A DynamoDB on this machine, and how to end it. */
export type Emulator = {
  readonly endpoint: string
  /** The process that was started here, if one was. */
  readonly pid?: number | undefined
  /** Ends what was started here; an endpoint given from outside is left alone. */
  readonly stop: () => Promise<void>
}

export type EmulatorOptions = {
  /** The folder that holds the table's file. */
  readonly data: string
  /** DYNAMODB_ENDPOINT: use this one and start none. */
  readonly endpoint?: string | undefined
  /** Where the program is; tests say that it is nowhere. */
  readonly binary?: () => string | undefined
}

const patienceMs = 10_000
const root = join(import.meta.dirname, '../..')
const binaryName = process.platform === 'win32' ? 'dynoxide.exe' : 'dynoxide'

/** The emulator's program: from the lockfile, else from PATH. */
export function emulatorBinary(): string | undefined {
  const scope = join(root, 'node_modules', '@dynoxide')
  const packages = existsSync(scope) ? readdirSync(scope).map((name) => join(scope, name)) : []
  const folders = [...packages, ...(process.env.PATH ?? '').split(delimiter)]
  return folders
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, binaryName))
    .find((path) => existsSync(path))
}

const missingBinary = () =>
  new Error(
    `The DynamoDB emulator "dynoxide" was found neither in node_modules/@dynoxide nor on PATH ` +
      `(this is ${process.platform} ${process.arch}). Run "npm ci" again; where the lockfile has ` +
      'none for this machine, install dynoxide and put it on PATH, or set DYNAMODB_ENDPOINT to a ' +
      'running DynamoDB Local, e.g. DYNAMODB_ENDPOINT=http://127.0.0.1:8000.',
  )

/** A port nobody holds at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject()))
    })
  })
}

/** What a process was started as; undefined once it is gone, or where the system does not say. */
function commandLine(pid: number): string | undefined {
  const path = `/proc/${pid}/cmdline`
  return existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\0', ' ') : undefined
}

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function endedWithin(pid: number, ms: number): Promise<boolean> {
  for (const until = Date.now() + ms; Date.now() < until; await pause(20))
    if (!alive(pid)) return true
  return !alive(pid)
}

/**
 * Ends an emulator that outlived a killed start on this same data. The number in the file is
 * believed only if that process still is an emulator of this very file.
 */
async function endSurvivor(pidFile: string, dbPath: string): Promise<void> {
  if (!existsSync(pidFile)) return
  const pid = Number(readFileSync(pidFile, 'utf8'))
  const isOurs = () => {
    const started = Number.isInteger(pid) && pid > 1 ? commandLine(pid) : undefined
    return started?.includes('dynoxide') === true && started.includes(dbPath)
  }
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (isOurs()) process.kill(pid, signal)
    for (const until = Date.now() + 500; isOurs() && Date.now() < until; ) await pause(10)
  }
  rmSync(pidFile, { force: true })
}

async function answers(endpoint: string): Promise<boolean> {
  try {
    await fetch(endpoint, { signal: AbortSignal.timeout(1_000) })
    return true
  } catch {
    return false
  }
}

/** Waits until the endpoint speaks HTTP, or says that it never did. */
async function ready(endpoint: string, child?: ChildProcess): Promise<boolean> {
  for (const until = Date.now() + patienceMs; Date.now() < until; await pause(15)) {
    if (child !== undefined && child.exitCode !== null) return false
    if (await answers(endpoint)) return true
  }
  return false
}

async function launch(binary: string, dbPath: string): Promise<[ChildProcess, string]> {
  const port = await freePort()
  const args = ['serve', '--host', '127.0.0.1', '--port', String(port), '--db-path', dbPath]
  const child = spawn(binary, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr?.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-2_000)
  })
  const failed = new Promise<boolean>((resolve) => {
    child.once('error', (error) => {
      said += error.message
      resolve(false)
    })
  })
  const endpoint = `http://127.0.0.1:${port}`
  if (await Promise.race([ready(endpoint, child), failed])) return [child, endpoint]
  child.kill('SIGKILL')
  throw new Error(`The DynamoDB emulator ${binary} did not answer on ${endpoint}: ${said.trim()}`)
}

/** Every DynamoDB answers in its own media type, also when it refuses a request without a signature. */
async function isDynamoDb(endpoint: string): Promise<boolean> {
  try {
    const { headers } = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': 'DynamoDB_20120810.ListTables',
      },
      body: '{}',
      signal: AbortSignal.timeout(5_000),
    })
    return headers.get('content-type')?.startsWith('application/x-amz-json') === true
  } catch {
    return false
  }
}

const given = async (endpoint: string): Promise<Emulator> => {
  if (await isDynamoDb(endpoint)) return { endpoint, stop: async () => {} }
  throw new Error(
    `DYNAMODB_ENDPOINT is ${endpoint}, where no DynamoDB answers. Start that DynamoDB first, or unset ` +
      'DYNAMODB_ENDPOINT to let Rantau start its own.',
  )
}

/** Starts the emulator on a file in the data folder; what was written there before is still there. */
export async function emulator(options: EmulatorOptions): Promise<Emulator> {
  const { data, endpoint } = options
  if (endpoint !== undefined && endpoint !== '') return given(endpoint)
  const binary = (options.binary ?? emulatorBinary)()
  if (binary === undefined) throw missingBinary()
  const dbPath = join(data, 'table.sqlite')
  const pidFile = join(data, 'emulator.pid')
  await endSurvivor(pidFile, dbPath)
  const [child, at] = await launch(binary, dbPath)
  writeFileSync(pidFile, String(child.pid))
  return { endpoint: at, pid: child.pid, stop: () => end(child, pidFile) }
}

async function end(child: ChildProcess, pidFile: string): Promise<void> {
  if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
    child.kill('SIGTERM')
    if (!(await endedWithin(child.pid, 3_000))) child.kill('SIGKILL')
  }
  rmSync(pidFile, { force: true })
}
