import {
  type AttributeValue,
  BatchWriteItemCommand,
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  PutItemCommand,
  paginateScan,
} from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { editionStore } from '../../functions/adapters/editions.ts'
import { dynamoDb } from '../../functions/adapters/records.ts'
import { sow } from '../../infra/demonstration/sow.ts'
import { answer } from '../../infra/drill/answering.ts'
import { type DrillClients, drill } from '../../infra/drill/drill.ts'
import { buildEdition } from '../../infra/local/build-edition.ts'
import { table } from '../../infra/table.ts'
import { now } from './api-under-test.ts'
import { type TableOfOurs, tableOfOurs } from './table-of-ours.ts'

type Item = Record<string, AttributeValue>
type Came = (items: readonly Item[]) => readonly Item[]

let ours: TableOfOurs
let edition: string

beforeAll(async () => {
  ours = await tableOfOurs({ silent: true })
  const built = await buildEdition(new AbortController().signal)
  edition = built.digest
  await editionStore(ours.open()).publish(built, new Date(now))
  await sow(ours.open(), new Date(now))
})

afterAll(() => ours.stop())

/** A table as AWS restores it: with its keys and items, and without expiry, stream and index. */
async function bare(db: DynamoDBClient, TableName: string): Promise<void> {
  const names = [table.partitionKey, table.sortKey]
  const kinds = ['HASH', 'RANGE'] as const
  await db.send(
    new CreateTableCommand({
      ...{ TableName, BillingMode: 'PAY_PER_REQUEST' },
      AttributeDefinitions: names.map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      KeySchema: names.map((AttributeName, at) => ({ AttributeName, KeyType: kinds[at] })),
    }),
  )
}

async function fill(db: DynamoDBClient, to: string, items: readonly Item[]): Promise<void> {
  for (let at = 0; at < items.length; at += 25) {
    const puts = items.slice(at, at + 25).map((one) => ({ PutRequest: { Item: one } }))
    await db.send(new BatchWriteItemCommand({ RequestItems: { [to]: puts } }))
  }
}

/** The emulator restores nothing itself; this stands in for it, and may lose or change something. */
const restoring =
  (came: Came, meanwhile?: (db: DynamoDBClient) => Promise<unknown>): DrillClients['restore'] =>
  async (db, { from, to }) => {
    const items: Item[] = []
    for await (const { Items = [] } of paginateScan({ client: db }, { TableName: from }))
      items.push(...Items)
    await meanwhile?.(db)
    await bare(db, to)
    await fill(db, to, came(items))
    return 'point-in-time'
  }

const all: Came = (items) => items

let drills = 0

function drilled(
  restore: DrillClients['restore'],
  keeps = false,
  reads: DrillClients['answer'] = (name) => answer(name, ours.endpoint),
) {
  const db = dynamoDb(ours.endpoint)
  const clients: DrillClients = {
    ...{ db, restore, emulated: true, keeps },
    answer: reads,
    now: () => new Date(now),
    monotonicMs: () => performance.now(),
  }
  drills += 1
  return drill(clients, table.name, `restored-${drills}`)
}

const stands = (name: string) =>
  dynamoDb(ours.endpoint)
    .send(new DescribeTableCommand({ TableName: name }))
    .then(({ Table }) => Table)
    .catch(() => undefined)

describe('whoever tries whether what is kept can be had back', () => {
  test('reads that all of it is back, as infra/table.ts says, and that a function answers from it', async () => {
    const result = await drilled(restoring(all), true)
    expect(result).toMatchObject({
      ...{ kind: 'restored', moving: [], differences: [], notAsDefined: [] },
      answer: { status: 200, edition },
    })
    expect(result.families.get('EDITION')?.items).toBeGreaterThan(2)
    expect(result.families.get('ROSTER')?.items).toBeGreaterThan(2)
    const restored = await stands(`restored-${drills}`)
    expect(restored?.StreamSpecification?.StreamViewType).toBe(table.stream)
    expect(restored?.GlobalSecondaryIndexes?.map(({ IndexName }) => IndexName)).toEqual(['kept'])
  })

  test('leaves nothing behind', async () => {
    await drilled(restoring(all))
    expect(await stands(`restored-${drills}`)).toBeUndefined()
  })

  test('reads which family lacks an item, or has one that is not as it was', async () => {
    const isRoster = ({ pk }: Item) => pk?.S === 'ROSTER'
    const lost = await drilled(restoring((items) => items.toSpliced(items.findIndex(isRoster), 1)))
    expect(lost.kind).toBe('differs')
    expect(lost.differences.map(({ family, was, is }) => [family, was - is])).toEqual([
      ['ROSTER', 1],
    ])
    const other = await drilled(
      restoring((items) => items.map((one) => (isRoster(one) ? { ...one, odd: { S: '1' } } : one))),
    )
    expect(other).toMatchObject({ kind: 'differs', differences: [{ family: 'ROSTER' }] })
  })

  test('reads that no function can be served from what came back', async () => {
    const result = await drilled(
      restoring((items) => items.filter(({ pk }) => pk?.S !== 'CATALOGUE')),
    )
    expect(result).toMatchObject({ kind: 'differs', answer: { edition: undefined } })
    // All items are there, and still the function tells of other rules, or of none.
    for (const told of [undefined, 'another'])
      expect(
        await drilled(restoring(all), false, async () => ({ status: 200, edition: told })),
      ).toMatchObject({ kind: 'differs', differences: [] })
  })

  test('is not told that something is wrong where somebody wrote meanwhile', async () => {
    const wrote = (db: DynamoDBClient) =>
      db.send(
        new PutItemCommand({
          TableName: table.name,
          Item: { pk: { S: 'STAFFLOG#contoh#2026-11-21' }, sk: { S: String(drills) } },
        }),
      )
    const result = await drilled(restoring(all, wrote))
    expect(result).toMatchObject({ kind: 'restored', moving: ['STAFFLOG'] })
  })
})
