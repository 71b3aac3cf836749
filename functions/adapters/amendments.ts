import { TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import { GetCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import type { AmendmentStore, Draft, DraftStep, Proposal } from '../ports/editions.ts'
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

const drafted = (TableName: string, { seen, next }: DraftStep) => ({
  Put: {
    TableName,
    Item: { ...key.draft(next.by), ...next },
    ...(seen === undefined
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : {
          ConditionExpression: 'version = :seen',
          ExpressionAttributeValues: { ':seen': seen.version },
        }),
  },
})

async function propose(
  records: Records,
  proposal: Proposal,
  taken: DraftStep | undefined,
): Promise<'written' | 'stood'> {
  const { id, at } = proposal
  const once = { TableName: records.table, ConditionExpression: 'attribute_not_exists(pk)' }
  const items = [
    { Put: { ...once, Item: { ...key.amendment(id), ...proposal } } },
    { Put: { ...once, Item: { ...key.amendmentEntry(at, id), id } } },
    ...(taken === undefined ? [] : [drafted(records.table, taken)]),
  ]
  return (await done(records, items)) ? 'written' : 'stood'
}

async function get<T>({ db, table }: Records, where: { readonly pk: string; readonly sk: string }) {
  const { Item } = await db.send(
    new GetCommand({ TableName: table, Key: where, ConsistentRead: true }),
  )
  if (Item === undefined) return undefined
  const { pk, sk, ...rest } = Item
  return rest as T
}

const read = (records: Records, id: string) => get<Proposal>(records, key.amendment(id))

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
  propose: (proposal, taken) => propose(records, proposal, taken),
  draft: (editor) => get<Draft>(records, key.draft(editor)),
  keepDraft: (step) => done(records, [drafted(records.table, step)]),
  read: (id) => read(records, id),
  list: () => list(records),
  decide: (seen, next, back) =>
    done(records, [
      decision(records.table, seen, next),
      ...(back === undefined ? [] : [drafted(records.table, back)]),
    ]),
})
