import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Bytes of one page as they travel, gzipped file by file. */
export type PageWeight = {
  readonly page: string
  readonly html: number
  readonly css: number
  /** What runs when the page opens: inline, linked, and all that these import. */
  readonly script: number
  /** What may be fetched later, by `import()` or by a worker. */
  readonly laterScript: number
}

const gzipped = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length

const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found)

const still = /(?:\bimport|\bfrom)\s*["']([^"']+\.js)["']/g
const late = /(?:\bimport\(\s*|new URL\(\s*|register\(\s*)["'`]([^"'`]+\.js)["'`]/g
const scriptTag = /<script\b([^>]*)>([\s\S]*?)<\/script>/g

const isScript = (attributes: string) =>
  !/\btype=["']?(application\/(ld\+)?json|speculationrules)/.test(attributes)

type Reach = { readonly now: Set<string>; readonly later: Set<string> }

/** Every script file that this text leads to, from its own place in the site. */
function follow(folder: string, text: string, at: string, reach: Reach, isLater: boolean): void {
  const visit = (specifier: string, later: boolean) => {
    const path = specifier.startsWith('/') ? specifier : posix.join(posix.dirname(at), specifier)
    const seen = later ? reach.later : reach.now
    const file = join(folder, path)
    if (seen.has(path) || !existsSync(file)) return
    seen.add(path)
    follow(folder, readFileSync(file, 'utf8'), path, reach, later)
  }
  for (const path of all(text, still)) visit(path, isLater)
  for (const path of all(text, late)) visit(path, true)
}

function scriptsOf(folder: string, html: string, at: string) {
  const reach: Reach = { now: new Set(), later: new Set() }
  let inline = ''
  for (const [, attributes = '', body = ''] of html.matchAll(scriptTag)) {
    if (!isScript(attributes)) continue
    const [source] = all(attributes, /\bsrc=["']([^"']+)["']/g)
    if (source === undefined) inline += body
    follow(folder, source === undefined ? body : `import"${source}"`, at, reach, false)
  }
  const size = (path: string) => gzipped(readFileSync(join(folder, path)))
  const sum = (paths: readonly string[]) => paths.reduce((total, path) => total + size(path), 0)
  return {
    script: sum([...reach.now]) + (inline.trim() === '' ? 0 : gzipped(inline)),
    laterScript: sum([...reach.later].filter((path) => !reach.now.has(path))),
  }
}

function cssOf(folder: string, html: string): number {
  const links = all(html, /<link\b[^>]*\bhref=["']([^"']+\.css)["']/g)
  return links.reduce((total, path) => total + gzipped(readFileSync(join(folder, path))), 0)
}

function weigh(folder: string, file: string): PageWeight {
  const html = readFileSync(join(folder, file), 'utf8')
  const page = `/${file.replace(/(^|\/)index\.html$/, '')}`
  const css = cssOf(folder, html)
  return { page, html: gzipped(html), css, ...scriptsOf(folder, html, `/${file}`) }
}

/** Every page of the built site, by address. */
export const pageWeights = (folder: string): readonly PageWeight[] =>
  globSync('**/*.html', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('frames/'))
    .sort()
    .map((file) => weigh(folder, file))
