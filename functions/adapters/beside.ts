import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deserialize } from 'node:v8'
import type { Edition } from '../../shared/edition/edition.ts'
import type { FrameStore } from '../ports/campuses.ts'

/** A file that was laid beside the bundle; undefined if none was. */
async function bytesBeside(bundleUrl: string, name: string): Promise<Buffer | undefined> {
  const path = join(dirname(fileURLToPath(bundleUrl)), name)
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
}

/** Its text, read as the function starts. */
function fileBeside(bundleUrl: string, name: string): () => Promise<string | undefined> {
  const text = bytesBeside(bundleUrl, name).then((bytes) => bytes?.toString('utf8'))
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
    campus: both('frames/campus'),
    staff: both('frames/staff'),
    day: both('frames/day'),
    hall: both('frames/hall'),
    home: both('frames/home'),
    destinations: both('frames/destinations'),
    programme: both('frames/programme'),
    assessment: both('frames/assessment'),
    result: both('frames/result'),
    keep: both('frames/keep'),
  }
  return { frame: (language, page) => frames[page ?? 'plain'][language]() }
}

/** The function's OpenAPI document, computed when it was built. */
export const openApiBeside = (bundleUrl: string) => fileBeside(bundleUrl, 'openapi.json')

/**
 * The edition that was active when the function was built, as V8 writes down objects: what stands in
 * several places is one object again. Undefined if none was laid here.
 */
export async function editionBeside(bundleUrl: string): Promise<unknown> {
  const bytes = await bytesBeside(bundleUrl, 'edition.bin')
  return bytes && deserialize(bytes)
}

/**
 * The whole catalogue these sources make, laid beside the function that publishes it.
 * @throws if none was laid there
 */
export const catalogueBeside = (bundleUrl: string) => async (): Promise<Edition> => {
  const bytes = await bytesBeside(bundleUrl, 'catalogue.json')
  if (bytes === undefined)
    throw new Error('no catalogue.json lies beside the bundle: build it anew')
  return JSON.parse(bytes.toString('utf8'))
}
