import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import {
  ConditionalCheckFailedException,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb'
import { GetCommand, PutCommand, paginateQuery, TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import {
  type Edition,
  judgingPart,
  type Manifest,
  type Part,
  whyBroken,
} from '../../shared/edition/edition.ts'
import type {
  Activated,
  Activation,
  ActiveEdition,
  EditionDesk,
  EditionStore,
  Published,
} from '../ports/editions.ts'
import { amendmentStore, decision } from './amendments.ts'
import { believed } from './believed.ts'
import { key } from './keys.ts'
import type { Records } from './records.ts'

/** Before editors amended anything the pointer named neither catalogue nor amendments. */
type Pointer = Pick<ActiveEdition, 'digest' | 'publishedAt' | 'revision'> &
  Partial<Pick<ActiveEdition, 'catalogue' | 'amendments'>>

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

async function readActive(records: Records): Promise<ActiveEdition | undefined> {
  const pointer = await get<Pointer>(records, key.activeEdition())
  if (pointer === undefined) return undefined
  const { digest, publishedAt, revision, catalogue = digest, amendments = [] } = pointer
  return { digest, publishedAt, revision, catalogue, amendments }
}

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

/** What the first pointers did not write down is written before the next one takes their place. */
async function remember(records: Records, seen: ActiveEdition | undefined): Promise<void> {
  if (seen === undefined) return
  await putOnce(records, { ...key.activation(seen.revision), ...seen, kind: 'catalogue' })
}

type Next = Omit<Activation, 'revision'> & { readonly decides?: Activated['decides'] }

/** Points at the edition if the pointer is still the one that was read, and writes down that it did. */
async function flip(
  records: Records,
  seen: ActiveEdition | undefined,
  { decides, ...next }: Next,
): Promise<boolean> {
  const { db, table: TableName } = records
  const revision = (seen?.revision ?? 0) + 1
  const { kind, by, reason, ...pointer } = { ...next, revision }
  const proposal = decides?.next.id
  await remember(records, seen)
  const condition =
    seen === undefined
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : {
          ConditionExpression: 'revision = :revision',
          ExpressionAttributeValues: { ':revision': seen.revision },
        }
  const TransactItems = [
    { Put: { TableName, Item: { ...key.activeEdition(), ...pointer }, ...condition } },
    {
      Put: {
        TableName,
        Item: { ...key.activation(revision), ...pointer, kind, by, reason, proposal },
      },
    },
    ...(decides === undefined ? [] : [decision(TableName, decides.seen, decides.next)]),
  ]
  try {
    await db.send(new TransactWriteCommand({ TransactItems }))
    return true
  } catch (error) {
    if (error instanceof TransactionCanceledException) return false
    throw error
  }
}

/** The catalogue with what editors amended beside it, or the amendment that it does not bear. */
async function carried(records: Records, edition: Edition, standing: readonly string[]) {
  if (standing.length === 0) return { kind: 'carried', edition, amendments: [] } as const
  const { read } = amendmentStore(records)
  // Whoever only reads an edition need not load what checks one.
  const { carriedOver } = await import('../../shared/edition/carry.ts')
  const proposals = await Promise.all(standing.map(read))
  return carriedOver(
    edition,
    proposals.flatMap((one) => one ?? []),
  )
}

async function publish(records: Records, edition: Edition, at: Date): Promise<Published> {
  const broken = await whyBroken(edition)
  if (broken !== undefined)
    throw new Error(`edition ${edition.digest} is refused: ${broken}. Build it again.`)
  const seen = await readActive(records)
  if (seen?.catalogue === edition.digest) return { kind: 'unchanged', digest: seen.digest }
  const whole = await carried(records, edition, seen?.amendments ?? [])
  if (whole.kind !== 'carried') return { ...whole, kind: 'held-back', digest: edition.digest }
  const { digest } = whole.edition
  if ((await readManifest(records, digest)) === undefined) await writeOnce(records, whole.edition)
  const next = {
    kind: 'catalogue',
    digest,
    publishedAt: at.toISOString(),
    catalogue: edition.digest,
    amendments: whole.amendments,
  } as const
  if (await flip(records, seen, next)) return { kind: 'published', digest, before: seen?.digest }
  const now = await readActive(records)
  const active = now?.digest ?? 'none'
  return now?.catalogue === edition.digest
    ? { kind: 'unchanged', digest: active }
    : { kind: 'overtaken', digest, active }
}

async function activate(records: Records, activated: Activated) {
  const { seen, edition, at, amendments, kind, by, reason, decides } = activated
  const { digest } = edition
  if ('parts' in edition) {
    const broken = await whyBroken(edition)
    if (broken !== undefined) throw new Error(`edition ${digest} is refused: ${broken}`)
    if ((await readManifest(records, digest)) === undefined) await writeOnce(records, edition)
  } else if ((await readManifest(records, digest)) === undefined) return 'unknown'
  const { catalogue } = seen
  const publishedAt = at.toISOString()
  const next = { kind, digest, publishedAt, catalogue, amendments, by, reason, decides }
  return (await flip(records, seen, next)) ? 'activated' : 'overtaken'
}

const historyMax = 200

/** Newest first. */
async function history({ db, table }: Records): Promise<readonly Activation[]> {
  const found: Activation[] = []
  const query = {
    TableName: table,
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :activated)',
    ExpressionAttributeValues: { ':pk': key.activeEdition().pk, ':activated': 'ACTIVATED#' },
    ScanIndexForward: false,
    ConsistentRead: true,
  }
  for await (const { Items = [] } of paginateQuery({ client: db, pageSize: historyMax }, query)) {
    for (const { pk, sk, ...activation } of Items) found.push(activation as Activation)
    if (found.length >= historyMax) break
  }
  return found
}

async function readJudging(records: Records, digest: string): Promise<string | undefined> {
  const gz = await readPart(records, digest, judgingPart)
  return gz && (await unzipped(gz)).toString('utf8')
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
): EditionStore & EditionDesk {
  return {
    publish: (edition, at) => publish(records, edition, at),
    activate: (activated) => activate(records, activated),
    activeNow: () => readActive(records),
    history: () => history(records),
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
