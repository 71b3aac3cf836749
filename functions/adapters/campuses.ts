import { TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import { GetCommand, paginateQuery, TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import type { Campus, CampusEntry } from '../../shared/campus/campus.ts'
import type { CampusStore } from '../ports.ts'
import { key } from './keys.ts'
import type { Records } from './records.ts'

async function read({ db, table }: Records, slug: string): Promise<Campus | undefined> {
  const { Item } = await db.send(new GetCommand({ TableName: table, Key: key.campus(slug) }))
  return (Item as { readonly campus: Campus } | undefined)?.campus
}

async function list({ db, table }: Records): Promise<readonly CampusEntry[]> {
  const entries: CampusEntry[] = []
  const query = {
    TableName: table,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': key.campusEntry('').pk },
  }
  for await (const { Items = [] } of paginateQuery({ client: db }, query))
    entries.push(...Items.map((item) => (item as { readonly entry: CampusEntry }).entry))
  return entries
}

/** Campuses in DynamoDB: the campus is read each time, so that a revocation holds at once. */
export const campusStore = (records: Records): CampusStore => ({
  read: (slug) => read(records, slug),
  list: () => list(records),
})

const isTaken = (error: unknown): boolean =>
  error instanceof TransactionCanceledException &&
  (error.CancellationReasons ?? []).some(({ Code }) => Code === 'ConditionalCheckFailed')

/** Adds a campus and its line in the list, both or neither; one that stands stays as it is. */
export async function addCampus(
  { db, table }: Records,
  campus: Campus,
): Promise<'written' | 'stood'> {
  const { slug, name, city } = campus
  const items = [
    { ...key.campus(slug), campus },
    { ...key.campusEntry(slug), entry: { slug, name, city } },
  ]
  const once = { TableName: table, ConditionExpression: 'attribute_not_exists(pk)' }
  const puts = items.map((Item) => ({ Put: { ...once, Item } }))
  try {
    await db.send(new TransactWriteCommand({ TransactItems: puts }))
    return 'written'
  } catch (error) {
    if (isTaken(error)) return 'stood'
    throw error
  }
}
