import { TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import { GetCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import type { AmendmentStore, Proposal } from '../ports.ts'
import { key } from './keys.ts'
import type { Records } from './records.ts'

// What editors propose: each whole in one item, and a line in the list that names it.

/** The write of a decision, if the proposal is still as it was read. */
export const decision = (TableName: string, seen: Proposal, next: Proposal) => ({
  Put: {
    TableName,
    Item: { ...key.amendment(next.id), ...next },
    ConditionExpression: 'version = :seen',
    ExpressionAttributeValues: { ':seen': seen.version },
  },
})

async function done({ db }: Records, items: object[]): Promise<boolean> {
  try {
    await db.send(new TransactWriteCommand({ TransactItems: items as never[] }))
    return true
  } catch (error) {
    if (error instanceof TransactionCanceledException) return false
    throw error
  }
}

async function propose(records: Records, proposal: Proposal): Promise<'written' | 'stood'> {
  const { id, at } = proposal
  const once = { TableName: records.table, ConditionExpression: 'attribute_not_exists(pk)' }
  const items = [
    { Put: { ...once, Item: { ...key.amendment(id), ...proposal } } },
    { Put: { ...once, Item: { ...key.amendmentEntry(at, id), id } } },
  ]
  return (await done(records, items)) ? 'written' : 'stood'
}

async function read({ db, table }: Records, id: string): Promise<Proposal | undefined> {
  const { Item } = await db.send(
    new GetCommand({ TableName: table, Key: key.amendment(id), ConsistentRead: true }),
  )
  if (Item === undefined) return undefined
  const { pk, sk, ...proposal } = Item
  return proposal as Proposal
}

const listedMax = 50

async function list(records: Records): Promise<readonly Proposal[]> {
  const { Items = [] } = await records.db.send(
    new QueryCommand({
      TableName: records.table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': key.amendmentEntry('', '').pk },
      ScanIndexForward: false,
      ConsistentRead: true,
      Limit: listedMax,
    }),
  )
  const found = await Promise.all(Items.map(({ id }) => read(records, String(id))))
  return found.flatMap((one) => one ?? [])
}

/** What editors propose, in DynamoDB. */
export const amendmentStore = (records: Records): AmendmentStore => ({
  propose: (proposal) => propose(records, proposal),
  read: (id) => read(records, id),
  list: () => list(records),
  decide: (seen, next) => done(records, [decision(records.table, seen, next)]),
})
