import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync, gzipSync } from 'node:zlib'
import type { BuiltFunction } from '../../../infra/local/build-functions.ts'
import { siteFolder } from '../../../infra/local/build-site.ts'
import { pageWeights } from '../page-weight.ts'

export type BundleWeight = {
  readonly unzippedKb: number
  /** File by file as a zip packs them, without its directory. */
  readonly zippedKb: number
  /** The code alone, which a start compiles. */
  readonly codeKb: number
}

const filesIn = (folder: string): readonly string[] =>
  globSync('**/*', { cwd: folder })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())

/** What lies in Lambda of a function. */
export function bundleWeight({ folder }: BuiltFunction): BundleWeight {
  const files = filesIn(folder).map((path) => ({ path, bytes: readFileSync(path) }))
  const kb = (sum: number) => Math.round(sum / 100) / 10
  const sum = (of: (file: (typeof files)[number]) => number) =>
    kb(files.reduce((all, file) => all + of(file), 0))
  return {
    unzippedKb: sum(({ bytes }) => bytes.length),
    zippedKb: sum(({ bytes }) => deflateRawSync(bytes, { level: 9 }).length),
    codeKb: sum(({ path, bytes }) => (path.endsWith('.mjs') ? bytes.length : 0)),
  }
}

/** What the site sends, compressed, and what of it lies in the bucket. */
export function siteWeight() {
  const pages = pageWeights(siteFolder)
  const own = pages.find(({ page }) => page.startsWith('/penilaian'))
  if (own === undefined)
    throw new Error(`${siteFolder} has no page /penilaian. Build the site first.`)
  const html = pages.map((page) => page.html).sort((a, b) => a - b)
  const files = filesIn(siteFolder)
  const stored = files.reduce((all, path) => all + statSync(path).size, 0)
  const gzipped = (path: string) => gzipSync(readFileSync(path), { level: 9 }).length
  const sum = (pattern: RegExp) =>
    files.filter((path) => pattern.test(path)).reduce((all, path) => all + gzipped(path), 0)
  return {
    files: files.length,
    storedBytes: stored,
    pageHtmlBytes: html[Math.floor(html.length / 2)] ?? 0,
    /** Fetched once by a phone that stays: script, styles and fonts of the assessment page. */
    firstVisitBytes: own.script + own.laterScript + own.css + sum(/\.woff2$/),
  }
}
