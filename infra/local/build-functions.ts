import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { serialize } from 'node:v8'
import { build } from 'esbuild'
import { judgingPart } from '../../shared/edition/edition.ts'
import { folded } from '../../shared/rules/folding.ts'
import { bundleOptions } from '../bundle.ts'
import { openApiOf, type Part } from '../openapi.ts'
import { buildEdition, editionFile } from './build-edition.ts'
import { siteFolder, siteInputs } from './build-site.ts'
import { runNode } from './child.ts'
import { buildFolder, root } from './settings.ts'
import { hashOf, onceFor } from './stamp.ts'

/** A function as it would lie in Lambda: its folder holds handler.mjs and what it reads. */
export type BuiltFunction = { readonly name: string; readonly folder: string }

const functionInputs = [
  'functions/**/*',
  'shared/**/*',
  'infra/bundle.ts',
  'infra/openapi.ts',
  'infra/catalogue/**/*',
  'infra/local/build-functions.ts',
  'package-lock.json',
]

/** A folder under functions/ is a Lambda if and only if it has handler.ts. */
export const functionNames = (): string[] =>
  readdirSync(join(root, 'functions')).filter((name) =>
    existsSync(join(root, 'functions', name, 'handler.ts')),
  )

/** What is imported only later is cut off into files of its own, which a start need not read. */
const bundle = (entry: string, outdir: string) =>
  build({
    ...bundleOptions,
    entryPoints: [join(root, entry)],
    outdir,
    outExtension: { '.js': '.mjs' },
    splitting: true,
    logLevel: 'silent',
  })

const describesItself = (name: string): boolean =>
  existsSync(join(root, 'functions', name, 'openapi.ts'))

/**
 * What a function says of its addresses, in a process of its own: schemas are known by name to the
 * whole process that loads them.
 */
async function openApiPartOf(name: string, folder: string): Promise<Part> {
  const outdir = join(folder, `openapi-${name}`)
  await bundle(`functions/${name}/openapi.ts`, outdir)
  const print = `process.stdout.write(JSON.stringify((await import(process.argv[1])).openApi()))`
  const script = pathToFileURL(join(outdir, 'openapi.mjs')).href
  const { code, output } = await runNode(['-e', print, script])
  if (code !== 0) throw new Error(`The OpenAPI document of ${name} is not made:\n${output.trim()}`)
  rmSync(outdir, { recursive: true })
  return JSON.parse(output)
}

/**
 * The document of the whole API, laid beside the function that brings its head and serves it:
 * computed now, so that no request pays for it.
 */
async function writeOpenApi(name: string, folder: string): Promise<void> {
  if (!describesItself(name)) return
  const own = await openApiPartOf(name, folder)
  if (own.head === undefined) return
  const others = functionNames().filter((one) => one !== name && describesItself(one))
  const parts = await Promise.all(others.map((one) => openApiPartOf(one, folder)))
  writeFileSync(join(folder, 'openapi.json'), JSON.stringify(openApiOf([own, ...parts])))
}

/** The rules of now, folded, so that a function that starts has them in memory before it is asked. */
async function layEdition(folder: string): Promise<void> {
  const { digest, parts } = await buildEdition(new AbortController().signal)
  const body = parts.find(({ name }) => name === judgingPart)?.body
  if (body === undefined) throw new Error(`edition ${digest} has no part "${judgingPart}"`)
  const judging = folded(JSON.parse(body))
  writeFileSync(join(folder, 'edition.bin'), serialize({ digest, judging }))
}

const framesFolder = join(siteFolder, 'frames')

const layFrames = async (folder: string): Promise<void> => {
  if (existsSync(framesFolder)) cpSync(framesFolder, join(folder, 'frames'), { recursive: true })
}

/** The thread that divides halls, and the solver compiled for it. */
async function layGrouper(folder: string): Promise<void> {
  const outdir = join(folder, 'grouper')
  await bundle('functions/adapters/grouper-worker.ts', outdir)
  renameSync(join(outdir, 'grouper-worker.mjs'), join(outdir, 'worker.mjs'))
  cpSync(join(root, 'node_modules/highs/build/highs.wasm'), join(outdir, 'highs.wasm'))
}

/** The rules of these sources, whole, for the function that publishes them. */
async function layCatalogue(folder: string): Promise<void> {
  await buildEdition(new AbortController().signal)
  cpSync(editionFile, join(folder, 'catalogue.json'))
}

/** What may lie beside a bundle, each by the name the bundle would ask for it by. */
const besides = {
  'catalogue.json': layCatalogue,
  'edition.bin': layEdition,
  'frames/': layFrames,
  'grouper/': layGrouper,
} as const

/** Lays beside a bundle what it reads, and nothing that it does not: every start carries all of it. */
async function layBesides(folder: string): Promise<void> {
  const code = globSync('**/*.mjs', { cwd: folder }).map((name) =>
    readFileSync(join(folder, name), 'utf8'),
  )
  for (const [name, lay] of Object.entries(besides))
    if (code.some((text) => text.includes(name))) await lay(folder)
}

const oldMs = 60 * 60_000

/** Earlier builds; the last hour's may still be starting somewhere. */
function removeOld(builds: string): void {
  for (const path of globSync('*', { cwd: builds }).map((name) => join(builds, name)))
    if (Date.now() - statSync(path).mtimeMs > oldMs) rmSync(path, { recursive: true, force: true })
}

/** Bundles one function into a folder, with all that it reads there. */
export async function buildFunction(name: string, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  await bundle(`functions/${name}/handler.ts`, folder)
  await writeOpenApi(name, folder)
  await layBesides(folder)
}

/** Bundles every function, unless it stands bundled from the same sources and frames. */
export async function buildFunctions(): Promise<readonly BuiltFunction[]> {
  const sources = hashOf([...functionInputs, ...siteInputs])
  // Bundled while the site was not built, it must not stand in for the whole one afterwards.
  const hash = existsSync(framesFolder) ? sources : `${sources}-frameless`
  return Promise.all(
    functionNames().map(async (name) => {
      const folder = join(buildFolder, 'functions', name, hash)
      const stampFile = join(buildFolder, `functions-${name}.stamp`)
      await onceFor({ output: folder, stampFile, hash }, () => {
        removeOld(join(buildFolder, 'functions', name))
        return buildFunction(name, folder)
      })
      return { name, folder }
    }),
  )
}

/** Those that serve somebody; nobody waits for the one that a deployment calls. */
export const buildServed = async (): Promise<readonly BuiltFunction[]> =>
  (await buildFunctions()).filter(({ name }) => name !== 'publishing')
