import { createHash } from 'node:crypto'
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { root } from './settings.ts'

const neverInputs = ['site/dist', 'site/.astro', 'node_modules']

/** A hash of every file the patterns name, their names included. */
export function hashOf(patterns: readonly string[]): string {
  const hash = createHash('sha256').update(process.version)
  const exclude = (path: string) => neverInputs.some((folder) => path.startsWith(folder))
  for (const path of globSync(patterns, { cwd: root, exclude }).sort()) {
    const file = join(root, path)
    if (!statSync(file).isFile() || path.endsWith('.test.ts')) continue
    hash.update(`\0${path}\0`).update(readFileSync(file))
  }
  return hash.digest('hex').slice(0, 16)
}

/** What was made, where, and from which inputs. */
export type Product = {
  readonly output: string
  readonly stampFile: string
  readonly hash: string
}

/** Runs the work unless its output stands, made from the same inputs; noted only on success. */
export async function onceFor(
  { output, stampFile, hash }: Product,
  work: () => Promise<void>,
): Promise<'built' | 'unchanged'> {
  mkdirSync(dirname(stampFile), { recursive: true })
  return alone(`${stampFile}.lock`, async () => {
    const made = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined
    if (existsSync(output) && made === hash) return 'unchanged'
    await work()
    writeFileSync(stampFile, hash)
    return 'built'
  })
}

const staleMs = 10 * 60_000

/** Whoever comes second waits, and then finds the work done; a lock left by a kill is broken. */
async function alone<T>(lock: string, work: () => Promise<T>): Promise<T> {
  while (!taken(lock)) await pause(50)
  try {
    return await work()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

function taken(lock: string): boolean {
  try {
    mkdirSync(lock)
    writeFileSync(join(lock, 'pid'), String(process.pid))
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    if (abandoned(lock)) rmSync(lock, { recursive: true, force: true })
    return false
  }
}

function abandoned(lock: string): boolean {
  try {
    if (Date.now() - statSync(lock).mtimeMs > staleMs) return true
    process.kill(Number(readFileSync(join(lock, 'pid'), 'utf8')), 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
