import { spawn } from 'node:child_process'
import { root } from './settings.ts'

export type Ran = { readonly code: number; readonly output: string }

export type RunOptions = {
  readonly env?: NodeJS.ProcessEnv
  readonly signal?: AbortSignal
  /** Called with each piece of output as it comes. */
  readonly onOutput?: (text: string) => void
}

/** Runs a Node script of ours to its end, on this very Node, and collects what it says. */
export function runNode(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal: options.signal,
      killSignal: 'SIGTERM',
    })
    let output = ''
    const take = (chunk: Buffer) => {
      output += chunk
      options.onOutput?.(chunk.toString())
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: code ?? 1, output }))
  })
}
