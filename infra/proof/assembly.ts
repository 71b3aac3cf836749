import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

// A cloud assembly, as `cdk synth` leaves it, read with the least that a deployment needs.

/** Any value of a template: text, numbers, lists, and functions of CloudFormation as objects. */
export type Value = string | number | boolean | null | readonly Value[] | ValueMap
export type ValueMap = { readonly [name: string]: Value }

export type Resource = {
  readonly Type: string
  readonly Properties?: ValueMap
  readonly DependsOn?: string | readonly string[]
  readonly Metadata?: ValueMap
}

export type Template = {
  readonly Resources: Readonly<Record<string, Resource>>
  readonly Outputs?: Readonly<Record<string, ValueMap>>
  readonly Parameters?: Readonly<Record<string, ValueMap>>
}

/** A file or a folder that goes to a bucket before its stack is made. */
export type FileAsset = {
  readonly id: string
  readonly path: string
  readonly packaging: 'file' | 'zip'
  readonly bucket: string
  readonly key: string
}

export type Stack = {
  readonly id: string
  readonly name: string
  /** Undefined: wherever it is deployed from. */
  readonly region: string | undefined
  readonly template: Template
  readonly assets: readonly FileAsset[]
}

export type Assembly = { readonly folder: string; readonly stacks: readonly Stack[] }

type Artifact = {
  readonly type: string
  /** `aws://account/region`, either of which may be unknown. */
  readonly environment?: string
  readonly dependencies?: readonly string[]
  readonly properties?: {
    readonly templateFile?: string
    readonly stackName?: string
    readonly file?: string
  }
}

type AssetManifest = {
  readonly files?: Readonly<
    Record<
      string,
      {
        readonly source: { readonly path?: string; readonly packaging?: 'file' | 'zip' }
        readonly destinations: Readonly<
          Record<string, { readonly bucketName: string; readonly objectKey: string }>
        >
      }
    >
  >
}

const parsed = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

/** Names of an environment-agnostic stack hold the account and region as placeholders. */
type Place = { readonly id: string; readonly region: string }

const placed = (text: string, { id, region }: Place): string =>
  text
    .replaceAll(/\$\{AWS::AccountId\}/g, id)
    .replaceAll(/\$\{AWS::Region\}/g, region)
    .replaceAll(/\$\{AWS::Partition\}/g, 'aws')

function assetsOf(folder: string, file: string, place: Place): readonly FileAsset[] {
  const { files = {} }: AssetManifest = parsed(join(folder, file))
  return Object.entries(files).flatMap(([id, { source, destinations }]) => {
    const { path, packaging = 'file' } = source
    if (path === undefined)
      throw new Error(`asset ${id} is made by a program, expected a path. Bundle it in the synth.`)
    return Object.values(destinations).map(({ bucketName, objectKey }) => ({
      id,
      path: join(folder, path),
      packaging,
      bucket: placed(bucketName, place),
      key: placed(objectKey, place),
    }))
  })
}

const regionIn = (environment = ''): string | undefined =>
  /^aws:\/\/[^/]+\/(?!unknown)(.+)$/.exec(environment)?.[1]

/** Ids so ordered that each comes after all it depends on. */
export function inOrder(needs: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const ordered: string[] = []
  const visit = (id: string, path: readonly string[]): void => {
    if (ordered.includes(id)) return
    if (path.includes(id)) throw new Error(`${[...path, id].join(' needs ')}: a circle`)
    for (const need of needs.get(id) ?? []) if (needs.has(need)) visit(need, [...path, id])
    ordered.push(id)
  }
  for (const id of needs.keys()) visit(id, [])
  return ordered
}

/** Reads an assembly: its stacks in the order in which they can be made. */
export function assemblyIn(folder: string, place: Place): Assembly {
  const manifest = join(folder, 'manifest.json')
  if (!existsSync(manifest))
    throw new Error(`${folder} holds no manifest.json. Make a cloud assembly with "npm run synth".`)
  const artifacts: Readonly<Record<string, Artifact>> = parsed(manifest).artifacts ?? {}
  const needs = new Map(
    Object.entries(artifacts).map(([id, { dependencies = [] }]) => [id, dependencies]),
  )
  const stacks = inOrder(needs).flatMap((id): Stack[] => {
    const artifact: Artifact = artifacts[id] ?? { type: '' }
    const { type, environment, properties = {}, dependencies = [] } = artifact
    const region = regionIn(environment)
    if (type !== 'aws:cloudformation:stack' || properties.templateFile === undefined) return []
    const assets = dependencies.flatMap((one) => {
      const { type: kind, properties: of } = artifacts[one] ?? { type: '' }
      const there = { ...place, region: region ?? place.region }
      return kind === 'cdk:asset-manifest' && of?.file ? assetsOf(folder, of.file, there) : []
    })
    const template: Template = parsed(join(folder, properties.templateFile))
    return [{ id, name: properties.stackName ?? id, region, template, assets }]
  })
  return { folder, stacks }
}
