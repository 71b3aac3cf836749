import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

type Holder = { readonly pid: number; readonly url: string }

const script = join('infra', 'local', 'main.ts')

/** Whether the process still is a start of Rantau, and not another that got its number. */
function stillRuns(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  const path = `/proc/${pid}/cmdline`
  return existsSync('/proc/self')
    ? existsSync(path) && readFileSync(path, 'utf8').includes(script)
    : true
}

function holderIn(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

function makeFolder(data: string): void {
  try {
    mkdirSync(data, { recursive: true, mode: 0o700 })
    accessSync(data, constants.W_OK)
  } catch (error) {
    throw new Error(
      `The data folder is ${data}, where nothing can be written ` +
        `(${(error as NodeJS.ErrnoException).code}). Name a folder of your own: ` +
        'RANTAU_DATA=/some/folder npm start',
    )
  }
}

/** One start at a time on one data folder; gives back how to leave it. */
export function claim(data: string, url: string): () => void {
  makeFolder(data)
  const file = join(data, 'running.json')
  const holder = holderIn(file)
  if (holder !== undefined && holder.pid !== process.pid && stillRuns(holder.pid))
    throw new Error(
      `Rantau already runs on ${data} (process ${holder.pid}, ${holder.url}). Stop it first, or ` +
        'give this one a folder of its own: RANTAU_DATA=/some/folder npm start',
    )
  writeFileSync(file, JSON.stringify({ pid: process.pid, url } satisfies Holder))
  return () => rmSync(file, { force: true })
}
