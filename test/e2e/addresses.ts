import { inject } from 'vitest'
import { type PageName, pathTo } from '../../site/src/routes.ts'
import { type Language, languages, otherLanguage } from '../../site/src/words/words.ts'

export { type Language, languages, otherLanguage, pathTo }

/** The fixed pages; what the plain form answers is no page of its own. */
const names: readonly PageName[] = [
  'home',
  'assessment',
  'result',
  'keep',
  'destinations',
  'offer',
  'help',
  'privacy',
  'about',
  'offline',
]

export const urlOf = (path: string): string => new URL(path, inject('baseUrl')).href

const isFile = (path: string): boolean => /\.[a-z0-9]+$/.test(path)

/** Where the links of a page lead within Rantau, without what follows the mark. */
export async function linksOn(path: string): Promise<readonly string[]> {
  const html = await (await fetch(urlOf(path))).text()
  const links = [...html.matchAll(/<a\b[^>]*\shref="(\/[^"#?]*)/g)].map(([, link = '']) => link)
  return [...new Set(links)].filter((link) => !isFile(link))
}

/** Every page a student can open, in one language: the fixed ones and all programmes. */
export async function pagesIn(language: Language): Promise<readonly string[]> {
  const programmes = await linksOn(pathTo('destinations', language))
  const fixed = names.map((name) => pathTo(name, language))
  const base = pathTo({ programme: '' }, language)
  return [...fixed, ...programmes.filter((link) => link.startsWith(base))]
}
