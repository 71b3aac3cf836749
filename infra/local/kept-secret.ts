import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What must be the same tomorrow is made once, into a file that its owner alone may read. */
export function keptText(data: string, name: string, make: () => string): string {
  const file = join(data, name)
  if (!existsSync(file)) writeFileSync(file, make(), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}

/** A secret of this machine: a link, or a sign-in, from yesterday still opens. */
export const keptSecret = (
  data: string,
  name: 'link-secret' | 'cursor-secret' | 'sign-in-secret' | 'webhook-secret',
): string => keptText(data, name, () => randomBytes(32).toString('hex'))
