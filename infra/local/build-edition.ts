import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Edition } from '../../shared/edition/edition.ts'
import { runNode } from './child.ts'
import { buildFolder } from './settings.ts'
import { hashOf, onceFor } from './stamp.ts'

/** Where it stands once it is made. */
export const editionFile = join(buildFolder, 'edition.json')
const script = join(import.meta.dirname, 'write-edition.ts')
const inputs = ['shared/**/*', 'infra/catalogue/**/*', 'infra/local/write-edition.ts']

/** The edition of these sources; made once, and refused with the reason where a rule is broken. */
export async function buildEdition(signal: AbortSignal): Promise<Edition> {
  const stampFile = join(buildFolder, 'edition.stamp')
  await onceFor({ output: editionFile, stampFile, hash: hashOf(inputs) }, async () => {
    const { code, output: said } = await runNode([script, editionFile], { signal })
    if (code !== 0) throw new Error(`The catalogue cannot be published:\n${said.trim()}`)
  })
  return JSON.parse(readFileSync(editionFile, 'utf8'))
}
