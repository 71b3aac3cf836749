import { readdir } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Catalogue } from '#shared/catalogue/assemble.ts'
import { contradictions } from '#shared/catalogue/contradictions.ts'
import type { Duty } from '#shared/catalogue/duty.ts'
import type { Example, Figure, Programme, Source } from '#shared/catalogue/programme.ts'
import sources from '#shared/catalogue/sources.json' with { type: 'json' }
import { coreFacts } from '#shared/facts/core.ts'
import type { FactDefinition } from '#shared/facts/fact.ts'
import { moves, rates } from '#shared/moves/index.ts'
import { zoneTables } from './zones.ts'

const folder = fileURLToPath(new URL('../../shared/catalogue/', import.meta.url))

type Module = Readonly<Record<string, unknown>>
const load = async (path: string): Promise<Module> =>
  (await import(pathToFileURL(path).href)) as Module

/** Files by what they hold: adding a programme is adding its file, no list names it. */
const paths = async (): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true })
  return entries
    .filter((path) => /^[a-z]+\/[a-z0-9.-]+\.ts$/.test(path) && !path.endsWith('.test.ts'))
    .sort()
}

const isProgramme = (value: unknown): value is Programme =>
  typeof value === 'object' && value !== null && 'requirements' in value && 'intake' in value

const listed = async <T>(files: readonly string[], name: string, key: string): Promise<T[]> => {
  const found = files.filter((path) => path.endsWith(`/${name}.ts`))
  const modules = await Promise.all(found.map((path) => load(folder + path)))
  return modules.flatMap((module) => (module[key] as T[] | undefined) ?? [])
}

/** The whole authored catalogue, read from its folder. */
export const discoverCatalogue = async (): Promise<Catalogue> => {
  const files = await paths()
  const modules = await Promise.all(
    files
      .filter((path) => path.includes('-') && !path.endsWith('.examples.ts'))
      .map((path) => load(folder + path)),
  )
  const programmes = modules.flatMap((module) => Object.values(module).filter(isProgramme))
  return {
    programmes,
    facts: [...coreFacts, ...(await listed<FactDefinition>(files, 'facts', 'facts'))],
    figures: await listed<Figure>(files, 'figures', 'figures'),
    duties: await listed<Duty>(files, 'duties', 'duties'),
    moves,
    rates,
    contradictions,
    sources: sources as unknown as Readonly<Record<string, Source>>,
    zones: zoneTables(programmes.map(({ zone }) => zone)),
  }
}

/** The worked cases beside the programmes. */
export const discoverExamples = async (): Promise<readonly Example[]> => {
  const files = (await paths()).filter((path) => path.endsWith('.examples.ts'))
  const modules = await Promise.all(files.map((path) => load(folder + path)))
  return modules.flatMap((module) => (module.examples as readonly Example[] | undefined) ?? [])
}
