import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FrameStore } from '../ports.ts'

/** Reads a file that was laid beside the bundle, once; undefined if there is none. */
function fileBeside(bundleUrl: string, name: string): () => Promise<string | undefined> {
  const path = join(dirname(fileURLToPath(bundleUrl)), name)
  let text: Promise<string | undefined> | undefined
  const read = () =>
    readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw error
    })
  return () => {
    text ??= read()
    return text
  }
}

/** The frames Astro built, laid beside the function's bundle. */
export function framesBeside(bundleUrl: string): FrameStore {
  const frames = {
    id: fileBeside(bundleUrl, 'frames/id/index.html'),
    en: fileBeside(bundleUrl, 'frames/en/index.html'),
  }
  return { frame: (language) => frames[language]() }
}

/** The function's OpenAPI document, computed when it was built. */
export const openApiBeside = (bundleUrl: string) => fileBeside(bundleUrl, 'openapi.json')
