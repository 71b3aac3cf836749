import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { transform } from 'esbuild'

// Kept on the phone from the first visit; every other page is kept once it has been opened.
const shelf = [
  ['', 'penilaian', 'hasil', 'simpan', 'tujuan', 'tawaran', 'bantuan', 'offline'],
  ['en', 'en/assessment', 'en/result', 'en/keep', 'en/destinations', 'en/offer', 'en/help'],
  ['en/offline'],
].flat()

/** Writes the service worker after the build, named by a digest of everything that was built. */
export function offlineShelf(): AstroIntegration {
  return {
    name: 'offline-shelf',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir)
        const files = await filesUnder(folder)
        const used = await usedBy(folder, files)
        const kept = files.filter((file) => isKept(file, used)).map(addressOf)
        const source = await readFile(new URL('./service-worker.js', import.meta.url), 'utf8')
        const digest = await digestOf(folder, files)
        const worker = source
          .replace("'__VERSION__'", JSON.stringify(digest))
          .replace("'__SHELF__'", JSON.stringify(kept))
        const { code } = await transform(worker, { minify: true, format: 'iife', target: 'es2022' })
        await writeFile(join(folder, 'sw.js'), code)
        logger.info(`${kept.length} files for offline use, version ${digest}`)
      },
    },
  }
}

const isShelved = (file: string): boolean =>
  file.endsWith('index.html') && shelf.includes(file.replace(/\/?index\.html$/, ''))

const isKept = (file: string, used: ReadonlySet<string>): boolean =>
  used.has(file) || file === 'manifest.webmanifest' || file === 'icon.svg' || isShelved(file)

const assetName = /[\w.@-]+\.[a-z\d]+/g

/** What the pages on the shelf lead to; what others need is kept when they are opened. */
async function usedBy(folder: string, files: readonly string[]): Promise<ReadonlySet<string>> {
  const assets = new Set(files.filter((file) => file.startsWith('assets/')))
  const used = new Set<string>()
  const visit = async (file: string): Promise<void> => {
    const text = await readFile(join(folder, file), 'utf8')
    for (const [name] of text.matchAll(assetName)) {
      const asset = `assets/${name}`
      if (!assets.has(asset) || used.has(asset)) continue
      used.add(asset)
      await visit(asset)
    }
  }
  for (const page of files.filter(isShelved)) await visit(page)
  return used
}

const addressOf = (file: string): string => `/${file.replace(/\/?index\.html$/, '')}`

async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && entry.name !== 'sw.js')
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'))
    .sort()
}

async function digestOf(folder: string, files: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update(await readFile(join(folder, file)))
  return hash.digest('hex').slice(0, 12)
}
