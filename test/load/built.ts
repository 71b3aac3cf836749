import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildEdition } from '../../infra/local/build-edition.ts'
import { type BuiltFunction, buildFunctions } from '../../infra/local/build-functions.ts'
import { buildSite, siteFolder } from '../../infra/local/build-site.ts'
import { type Edition, judgingPart } from '../../shared/edition/edition.ts'

/** Something built, or why it is not: then its figures are left out, and the rest still measured. */
export type Built<T> =
  | { readonly kind: 'built'; readonly value: T }
  | { readonly kind: 'not-built'; readonly why: string }

export type Products = {
  readonly edition: Built<Edition>
  /** The judging part in a file of its own, for processes that read only that. */
  readonly judgingFile: Built<string>
  readonly site: Built<string>
  readonly assessments: Built<BuiltFunction>
  readonly remove: () => void
}

async function attempt<T>(work: () => Promise<T>): Promise<Built<T>> {
  try {
    return { kind: 'built', value: await work() }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { kind: 'not-built', why: why.trim().split('\n').slice(0, 3).join(' ') }
  }
}

function judgingFileIn(folder: string, { parts }: Edition): string {
  const part = parts.find(({ name }) => name === judgingPart)
  if (part === undefined) throw new Error(`the edition has no part "${judgingPart}"`)
  const file = join(folder, 'judging.json')
  writeFileSync(file, part.body)
  return file
}

async function assessmentsFunction(): Promise<BuiltFunction> {
  const built = (await buildFunctions()).find(({ name }) => name === 'assessments')
  if (built === undefined) throw new Error('functions/assessments has no handler.ts')
  return built
}

/** Builds all that is measured as `npm start` would, unless it stands built. */
export async function products(): Promise<Products> {
  const { signal } = new AbortController()
  const folder = mkdtempSync(join(tmpdir(), 'rantau-bench-'))
  const edition = await attempt(() => buildEdition(signal))
  const judgingFile =
    edition.kind === 'built'
      ? await attempt(async () => judgingFileIn(folder, edition.value))
      : edition
  const site = await attempt(async () => {
    await buildSite(signal)
    return siteFolder
  })
  const assessments = await attempt(assessmentsFunction)
  const remove = () => rmSync(folder, { recursive: true, force: true })
  return { edition, judgingFile, site, assessments, remove }
}
