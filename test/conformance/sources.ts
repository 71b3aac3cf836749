import { globSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

export const root = join(import.meta.dirname, '../..')

const outside = /(^|\/)(node_modules|dist|\.astro|\.rantau)(\/|$)/

/** Every source file that is ours, by its path from the root. */
export const sourcePaths: readonly string[] = globSync(
  ['shared', 'functions', 'infra', 'site', 'test'].map((folder) => `${folder}/**/*.{ts,mjs,astro}`),
  { cwd: root, exclude: (path) => outside.test(path) },
)
  .filter((path) => !outside.test(path))
  .sort()

export const sourceText = (path: string): string => readFileSync(join(root, path), 'utf8')

export type Import = {
  /** A path from the root, or the name of a package. */
  readonly target: string
  readonly typeOnly: boolean
}

const statement =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/g
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

/** The `imports` of package.json name folders of ours. */
const ours = /^#(?=shared\/|functions\/|infra\/)/

const targetOf = (path: string, specifier: string) =>
  specifier.startsWith('.')
    ? posix.join(posix.dirname(path), specifier)
    : specifier.replace(ours, '')

/** What a file imports. */
export function importsOf(path: string): readonly Import[] {
  const text = sourceText(path)
  const still = [...text.matchAll(statement)].map(([, type, specifier = '']) => ({
    target: targetOf(path, specifier),
    typeOnly: type !== undefined,
  }))
  const late = [...text.matchAll(dynamic)].map(([, specifier = '']) => ({
    target: targetOf(path, specifier),
    typeOnly: false,
  }))
  return [...still, ...late]
}
