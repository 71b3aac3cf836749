import { join } from 'node:path'
import { buildEdition, editionFile } from './build-edition.ts'
import { runNode } from './child.ts'
import { buildFolder, root } from './settings.ts'
import { hashOf, onceFor } from './stamp.ts'

export const siteFolder = join(root, 'site', 'dist')

/** Everything a built page may depend on. */
export const siteInputs = ['site/**/*', 'shared/**/*', 'infra/catalogue/**/*', 'package-lock.json']

const astro = join(root, 'node_modules/astro/bin/astro.mjs')

/** Builds the static site, unless it stands built from the same sources. */
export function buildSite(signal: AbortSignal): Promise<'built' | 'unchanged'> {
  const stampFile = join(buildFolder, 'site.stamp')
  return onceFor({ output: siteFolder, stampFile, hash: hashOf(siteInputs) }, async () => {
    await buildEdition(signal)
    const quiet = { ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', NO_COLOR: '1' }
    const { code, output } = await runNode([astro, 'build', '--root', 'site'], {
      env: { ...quiet, RANTAU_EDITION: editionFile },
      signal,
    })
    if (code !== 0) throw new Error(`The site does not build:\n${output.trim()}`)
  })
}
