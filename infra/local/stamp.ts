import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
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
  const made = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined
  if (existsSync(output) && made === hash) return 'unchanged'
  await work()
  mkdirSync(dirname(stampFile), { recursive: true })
  writeFileSync(stampFile, hash)
  return 'built'
}
