import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { judgingPart } from '../../shared/edition/edition.ts'
import { bundleOptions } from '../bundle.ts'
import { buildEdition } from './build-edition.ts'
import { siteFolder } from './build-site.ts'
import { buildFolder, root } from './settings.ts'
import { hashOf, onceFor } from './stamp.ts'

/** A function as it would lie in Lambda: its folder holds handler.mjs and what it reads. */
export type BuiltFunction = { readonly name: string; readonly folder: string }

const functionInputs = [
  'functions/**/*',
  'shared/**/*',
  'infra/bundle.ts',
  'infra/catalogue/**/*',
  'infra/local/build-functions.ts',
  'package-lock.json',
]

/** A folder under functions/ is a Lambda if and only if it has handler.ts. */
export const functionNames = (): string[] =>
  readdirSync(join(root, 'functions')).filter((name) =>
    existsSync(join(root, 'functions', name, 'handler.ts')),
  )

const bundle = (entry: string, outfile: string) =>
  build({ ...bundleOptions, entryPoints: [join(root, entry)], outfile, logLevel: 'silent' })

/** The function's OpenAPI document, if it has one: computed now, so that no request pays for it. */
async function writeOpenApi(name: string, folder: string): Promise<void> {
  const source = `functions/${name}/openapi.ts`
  if (!existsSync(join(root, source))) return
  const script = join(folder, 'openapi.mjs')
  await bundle(source, script)
  const { openApi } = await import(pathToFileURL(script).href)
  writeFileSync(join(folder, 'openapi.json'), JSON.stringify(openApi()))
  rmSync(script)
}

/** The rules of now, so that a function that starts has them in memory before it is asked. */
async function layEdition(folder: string): Promise<void> {
  const { digest, parts } = await buildEdition(new AbortController().signal)
  const judging = parts.find(({ name }) => name === judgingPart)?.body
  if (judging === undefined) throw new Error(`edition ${digest} has no part "${judgingPart}"`)
  writeFileSync(join(folder, 'edition.json'), `{"digest":"${digest}","judging":${judging}}`)
}

const oldMs = 60 * 60_000

/** Earlier builds; the last hour's may still be starting somewhere. */
function removeOld(builds: string): void {
  for (const path of globSync('*', { cwd: builds }).map((name) => join(builds, name)))
    if (Date.now() - statSync(path).mtimeMs > oldMs) rmSync(path, { recursive: true, force: true })
}

async function buildOne(name: string, folder: string): Promise<void> {
  removeOld(join(buildFolder, 'functions', name))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  await bundle(`functions/${name}/handler.ts`, join(folder, 'handler.mjs'))
  await writeOpenApi(name, folder)
  await layEdition(folder)
  const frames = join(siteFolder, 'frames')
  if (existsSync(frames)) cpSync(frames, join(folder, 'frames'), { recursive: true })
}

/** Bundles every function, unless it stands bundled from the same sources and frames. */
export async function buildFunctions(): Promise<readonly BuiltFunction[]> {
  const hash = hashOf([...functionInputs, 'site/src/**/*'])
  return Promise.all(
    functionNames().map(async (name) => {
      const folder = join(buildFolder, 'functions', name, hash)
      const stampFile = join(buildFolder, `functions-${name}.stamp`)
      await onceFor({ output: folder, stampFile, hash }, () => buildOne(name, folder))
      return { name, folder }
    }),
  )
}
