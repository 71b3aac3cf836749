import { expect, test } from 'vitest'
import { type Import, importsOf, sourcePaths } from './sources.ts'

/** A rule of who may import whom: the files it is for, and what each of their imports may be. */
type Layer = {
  readonly name: string
  readonly files: RegExp
  readonly may: RegExp
  /** Allowed where only the type is taken, and so nothing is left at run time. */
  readonly mayAsType?: RegExp
}

// The first that matches a file holds for it.
const layers: readonly Layer[] = [
  { name: 'configuration', files: /(\.(config|d)\.ts$|^site\/build\/)/, may: /./ },
  { name: 'a test', files: /(^test\/|\.test\.ts$)/, may: /./ },
  {
    name: 'shared/booking',
    files: /^shared\/booking\//,
    may: /^(shared\/|zod\/mini$|temporal-polyfill$|ical-generator$)/,
  },
  {
    name: 'shared',
    files: /^shared\//,
    may: /^(shared\/|zod\/mini$)/,
  },
  {
    name: 'functions/adapters',
    files: /^functions\/adapters\//,
    may: /^(shared\/|functions\/(adapters\/|ports(\.ts$|\/))|@aws-sdk\/|@aws-lambda-powertools\/|nodemailer$|highs$|jose$|openid-client$|node:)/,
  },
  {
    name: 'a handler',
    files: /^functions\/[^/]+\/handler\.ts$/,
    may: /^(functions\/(adapters|http|judging|walks)\/|zod$)/,
  },
  {
    name: 'functions/http and ports',
    files: /^functions\/(http\/|ports(\.ts$|\/))/,
    may: /^(shared\/|functions\/(http\/|ports(\.ts$|\/))|hono(\/|$)|zod$|node:)/,
    mayAsType: /^aws-lambda$/,
  },
  {
    name: 'an app',
    files: /^functions\//,
    may: /^(shared\/|functions\/((http|judging|walks)\/|ports(\.ts$|\/))|hono(\/|$)|zod$|qr$|node:zlib$|node:util$)/,
    mayAsType: /^aws-lambda$/,
  },
  {
    name: 'infra/drill',
    files: /^infra\/drill\//,
    may: /^(infra\/|functions\/adapters\/|@aws-sdk\/client-dynamodb$|node:)/,
  },
  {
    name: 'infra/proof',
    files: /^infra\/proof\//,
    may: /^(infra\/|shared\/|functions\/(adapters|http)\/|@aws-sdk\/client-|jose$|aws-cdk-lib|constructs$|node:)/,
    mayAsType: /^(functions\/ports(\.ts$|\/)|aws-lambda$)/,
  },
  {
    name: 'the cloud behind the opening of a stage',
    files: /^infra\/opening\/cloud\.ts$/,
    may: /^(infra\/opening\/|shared\/|@aws-sdk\/client-(cloudformation|cognito-identity-provider)$)/,
  },
  {
    name: 'the opening of a stage',
    files: /^infra\/opening\//,
    may: /^(infra\/|shared\/|functions\/adapters\/|node:|zod$)/,
    mayAsType: /^functions\/ports(\.ts$|\/)/,
  },
  {
    name: 'infra',
    files: /^infra\//,
    may: /^(infra\/|shared\/|functions\/(adapters|http)\/|node:|esbuild$|oidc-provider$|aws-cdk-lib|constructs$|cdk-nag$|zod$|cdk\.json$)/,
    mayAsType: /^(functions\/ports(\.ts$|\/)|(aws-lambda|esbuild)$)/,
  },
  {
    name: 'site',
    files: /^site\//,
    may: /^(site\/|shared\/|astro(\/|:|$)|@observablehq\/plot$|node:)/,
    mayAsType: /^(functions\/|zod$)/,
  },
]

const ownFolder = (path: string) => /^functions\/[^/]+\//.exec(path)?.[0]

function allowed(path: string, layer: Layer, { target, typeOnly }: Import): boolean {
  if (layer.may.test(target)) return true
  if (typeOnly && layer.mayAsType?.test(target)) return true
  const own = ownFolder(path)
  return own !== undefined && target.startsWith(own)
}

test('every file imports only what its place in the tree allows', () => {
  const offences = sourcePaths.flatMap((path) => {
    const layer = layers.find(({ files }) => files.test(path))
    if (layer === undefined) return [`${path} belongs to no layer`]
    return importsOf(path)
      .filter((each) => !allowed(path, layer, each))
      .map(({ target }) => `${path} (${layer.name}) imports ${target}`)
  })
  expect(offences).toEqual([])
})

test('no function imports another function', () => {
  const lambda = /^functions\/(?!adapters\/|http\/|judging\/|ports\/|walks\/)([^/]+)\//
  const offences = sourcePaths
    .filter((path) => !path.endsWith('.test.ts') && lambda.test(path))
    .flatMap((path) =>
      importsOf(path)
        .map(({ target }) => target)
        .filter((target) => lambda.test(target) && !target.startsWith(ownFolder(path) ?? '-'))
        .map((target) => `${path} imports ${target}`),
    )
  expect(offences).toEqual([])
})

test('every relative import names its file with its ending', () => {
  const offences = sourcePaths.flatMap((path) =>
    importsOf(path)
      .filter(({ target }) => /^(shared|functions|infra|site|test)\//.test(target))
      .filter(({ target }) => !/\.(ts|mjs|js|json|astro|css|svg)(\?\w+)?$/.test(target))
      .map(({ target }) => `${path} imports ${target}`),
  )
  expect(offences).toEqual([])
})
