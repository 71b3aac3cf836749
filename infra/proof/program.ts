import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'

/** A server of somebody else's that runs on this machine while we look at it. */
export type Program = { readonly endpoint: string; readonly stop: () => Promise<void> }

export type ProgramOptions = {
  readonly command: string
  readonly args: readonly string[]
  readonly endpoint: string
  readonly env?: NodeJS.ProcessEnv
  readonly patienceMs?: number
}

const ended = (child: ChildProcess): boolean =>
  child.pid === undefined || child.exitCode !== null || child.signalCode !== null

async function stop(child: ChildProcess): Promise<void> {
  if (ended(child)) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), 3_000)
  await gone
  clearTimeout(late)
}

async function answers(endpoint: string): Promise<boolean> {
  try {
    await fetch(endpoint, { signal: AbortSignal.timeout(1_000) })
    return true
  } catch {
    return false
  }
}

async function ready(child: ChildProcess, { endpoint, patienceMs = 60_000 }: ProgramOptions) {
  for (const until = Date.now() + patienceMs; Date.now() < until; await pause(50)) {
    if (ended(child)) return false
    if (await answers(endpoint)) return true
  }
  return false
}

/** Starts it and waits until it speaks HTTP; a program that never does is ended and quoted. */
export async function program(options: ProgramOptions): Promise<Program> {
  const { command, args, endpoint, env } = options
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const take = (chunk: Buffer | Error) => {
    said = `${said}${chunk}`.slice(-2_000)
  }
  child.stdout.on('data', take)
  child.stderr.on('data', take)
  child.once('error', take)
  const kill = () => void child.kill('SIGKILL')
  process.once('exit', kill)
  child.once('exit', () => process.off('exit', kill))
  if (await ready(child, options)) return { endpoint, stop: () => stop(child) }
  await stop(child)
  throw new Error(`${command} did not answer on ${endpoint}. It said: ${said.trim() || 'nothing'}`)
}
