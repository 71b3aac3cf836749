import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The whole of Rantau, started as `npm start` starts it. */
export type RantauUnderTest = {
  readonly url: string
  readonly data: string
  readonly child: ChildProcess
  /** Everything it has printed so far. */
  readonly said: () => string
  readonly readyAfterMs: number
  /** Ends it politely; with the exit code it gave, if all that its functions asked was lent to them. The data stays if it was given from outside. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>
}

export type StartOptions = {
  readonly data?: string
  readonly env?: NodeJS.ProcessEnv
  readonly command?: 'start' | 'dev'
}

const bootstrap = join(import.meta.dirname, '../infra/local/bootstrap.mjs')
const readyLine = /^Rantau is ready at (http:\/\/\S+)$/m
const patienceMs = 180_000

const environmentOf = (data: string, env: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => {
  const { NOW, DYNAMODB_ENDPOINT, HOST, TABLE_NAME, npm_lifecycle_event, ...inherited } =
    process.env
  return { ...inherited, PORT: '0', RANTAU_DATA: data, ...env }
}

const exited = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode)
    else child.once('exit', (code) => resolve(code))
  })

function spoken(child: ChildProcess, said: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const failed = (why: string) => reject(new Error(`Rantau did not start (${why}):\n${said()}`))
    const timer = setTimeout(() => failed(`not ready after ${patienceMs} ms`), patienceMs)
    child.once('exit', (code) => failed(`exit ${code}`))
    child.stdout?.on('data', () => {
      const url = readyLine.exec(said())?.[1]
      if (url === undefined) return
      clearTimeout(timer)
      resolve(url)
    })
  })
}

/** What a function that nobody sees wanted of the table and is not lent would pass unnoticed. */
function assertAllLent(said: string): void {
  const refused = said.split('\n').filter((line) => line.includes('"notLent"'))
  if (refused.length > 0)
    throw new Error(
      `functions asked what infra/lending.ts does not lend them:\n${[...new Set(refused)].join('\n')}`,
    )
}

/** Starts it on an empty folder and any free port, unless told otherwise. */
export async function startRantau(options: StartOptions = {}): Promise<RantauUnderTest> {
  const data = options.data ?? mkdtempSync(join(tmpdir(), 'rantau-'))
  const startedAt = performance.now()
  const child = spawn(process.execPath, [bootstrap, options.command ?? 'start'], {
    env: environmentOf(data, options.env),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      text += chunk
    })
  const said = () => text
  const url = await spoken(child, said)
  const readyAfterMs = performance.now() - startedAt
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal)
    const code = await exited(child)
    if (options.data === undefined) rmSync(data, { recursive: true, force: true })
    assertAllLent(said())
    return code
  }
  return { url, data, child, said, readyAfterMs, stop }
}
