import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FrameStore } from '../ports.ts'

/** A file that was laid beside the bundle, read as the function starts; undefined if none was. */
function fileBeside(bundleUrl: string, name: string): () => Promise<string | undefined> {
  const path = join(dirname(fileURLToPath(bundleUrl)), name)
  const text = readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  text.catch(() => {})
  return () => text
}

/** The frames Astro built, laid beside the function's bundle. */
export function framesBeside(bundleUrl: string): FrameStore {
  const both = (folder: string) => ({
    id: fileBeside(bundleUrl, `${folder}/id/index.html`),
    en: fileBeside(bundleUrl, `${folder}/en/index.html`),
  })
  const frames = {
    plain: both('frames'),
    offer: both('frames/offer'),
    talk: both('frames/talk'),
    embed: both('frames/embed'),
  }
  return { frame: (language, page) => frames[page ?? 'plain'][language]() }
}

/** The function's OpenAPI document, computed when it was built. */
export const openApiBeside = (bundleUrl: string) => fileBeside(bundleUrl, 'openapi.json')

/** The edition that was active when the function was built; undefined if none was laid here. */
export async function editionBeside(bundleUrl: string): Promise<unknown> {
  const text = await fileBeside(bundleUrl, 'edition.json')()
  return text === undefined ? undefined : JSON.parse(text)
}
