import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import {
  type Edition,
  judgingPart,
  type Manifest,
  type Part,
  whyBroken,
} from '../../shared/edition/edition.ts'
import type { ActiveEdition, EditionStore, Published } from '../ports.ts'
import { believed } from './believed.ts'
import { key } from './keys.ts'
import type { Records } from './records.ts'

type Pointer = {
  readonly digest: string
  readonly publishedAt: string
  readonly revision: number
}

/** DynamoDB refuses items of 400 KiB; the rest is for keys and attribute names. */
const partBytesMax = 400 * 1024 - 2_048

export type EditionStoreOptions = {
  /** How long the pointer is believed before it is read again. */
  readonly activeForMs?: number
  /** Milliseconds that only go forward; never the clock of judgements. */
  readonly monotonicMs?: () => number
}

const zipped = promisify(gzip)
const unzipped = promisify(gunzip)

async function packed({ name, body }: Part): Promise<Uint8Array> {
  const gz = await zipped(body, { level: 9 })
  if (gz.byteLength > partBytesMax)
    throw new Error(
      `edition part "${name}" is ${gz.byteLength} bytes gzipped, more than the ${partBytesMax} ` +
        'one item can hold. Cut it into smaller parts.',
    )
  return gz
}

/** Writes an item unless one stands there; what stands there under a digest is the same thing. */
async function putOnce({ db, table }: Records, item: Record<string, unknown>): Promise<void> {
  try {
    await db.send(
      new PutCommand({
        TableName: table,
        Item: item,
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    )
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error
  }
}

async function get<T>({ db, table }: Records, where: { pk: string; sk: string }) {
  const { Item } = await db.send(
    new GetCommand({ TableName: table, Key: where, ConsistentRead: true }),
  )
  return Item as T | undefined
}

const readPointer = (records: Records) => get<Pointer>(records, key.activeEdition())

const readManifest = async (records: Records, digest: string): Promise<Manifest | undefined> => {
  const item = await get<{ manifest: Manifest }>(records, key.editionManifest(digest))
  return item?.manifest
}

const readPart = async (records: Records, digest: string, name: string) => {
  const item = await get<{ gz: Uint8Array }>(records, key.editionPart(digest, name))
  return item?.gz
}

/** All parts, then the manifest: whoever sees a manifest can read every part it names. */
async function writeOnce(records: Records, { digest, manifest, parts }: Edition): Promise<void> {
  const packs = await Promise.all(
    parts.map(async (part) => ({ ...key.editionPart(digest, part.name), gz: await packed(part) })),
  )
  for (let at = 0; at < packs.length; at += 8)
    await Promise.all(packs.slice(at, at + 8).map((item) => putOnce(records, item)))
  await putOnce(records, { ...key.editionManifest(digest), manifest })
}

/** Points at the edition if the pointer is still the one that was read. */
async function flip(
  { db, table }: Records,
  seen: Pointer | undefined,
  next: Omit<Pointer, 'revision'>,
): Promise<boolean> {
  try {
    await db.send(
      new PutCommand({
        TableName: table,
        Item: { ...key.activeEdition(), ...next, revision: (seen?.revision ?? 0) + 1 },
        ConditionExpression:
          seen === undefined ? 'attribute_not_exists(pk)' : 'revision = :revision',
        ...(seen && { ExpressionAttributeValues: { ':revision': seen.revision } }),
      }),
    )
    return true
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false
    throw error
  }
}

async function publish(records: Records, edition: Edition, at: Date): Promise<Published> {
  const broken = await whyBroken(edition)
  if (broken !== undefined)
    throw new Error(`edition ${edition.digest} is refused: ${broken}. Build it again.`)
  const { digest } = edition
  const seen = await readPointer(records)
  if (seen?.digest === digest) return { kind: 'unchanged', digest }
  if ((await readManifest(records, digest)) === undefined) await writeOnce(records, edition)
  if (await flip(records, seen, { digest, publishedAt: at.toISOString() }))
    return { kind: 'published', digest, before: seen?.digest }
  const active = (await readPointer(records))?.digest ?? 'none'
  return active === digest ? { kind: 'unchanged', digest } : { kind: 'overtaken', digest, active }
}

async function readJudging(records: Records, digest: string): Promise<string | undefined> {
  const gz = await readPart(records, digest, judgingPart)
  return gz && (await unzipped(gz)).toString('utf8')
}

async function readActive(records: Records): Promise<ActiveEdition | undefined> {
  const pointer = await readPointer(records)
  return pointer && { digest: pointer.digest, publishedAt: pointer.publishedAt }
}

/** How many manifests are held; a digest's manifest never changes. */
const manifestsMax = 8

function manifestReader(records: Records) {
  const held = new Map<string, Manifest>()
  return async (digest: string): Promise<Manifest | undefined> => {
    const manifest = held.get(digest) ?? (await readManifest(records, digest))
    if (manifest === undefined) return undefined
    held.set(digest, manifest)
    for (const oldest of held.keys()) if (held.size > manifestsMax) held.delete(oldest)
    return manifest
  }
}

/** Editions in DynamoDB: parts are written once, and one conditional write makes them active. */
export function editionStore(
  records: Records,
  { activeForMs = 60_000, monotonicMs = () => performance.now() }: EditionStoreOptions = {},
): EditionStore {
  return {
    publish: (edition, at) => publish(records, edition, at),
    active: believed(() => readActive(records), {
      forMs: activeForMs,
      monotonicMs,
      keeps: (active) => active !== undefined,
    }),
    manifest: manifestReader(records),
    judging: (digest) => readJudging(records, digest),
    part: (digest, name) => readPart(records, digest, name),
  }
}
