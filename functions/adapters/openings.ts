import { GetCommand } from '@aws-sdk/lib-dynamodb'
import type { Key } from './batch-read.ts'
import type { Write } from './booking-writes.ts'
import type { Records } from './records.ts'
import { transacted } from './transacted.ts'

// What whoever opens a stage writes: items that offices and campuses change afterwards. Beside each
// lies what was written last, so that their changes can be told from a newer file.

type Fields = Readonly<Record<string, unknown>>

/** What an opening wrote, and what it rests on: who confirmed it, since when it is agreed. */
export type Opened = { readonly wrote: Fields; readonly grounds: Fields }

export type Standing = {
  readonly value: Fields
  /** Undefined: no opening wrote it. */
  readonly opened?: Opened | undefined
}

/** The attribute of an item that holds its value. */
export type Holds = 'office' | 'counselor' | 'campus' | 'staff'

/** An item as it was read. */
export const standingOf = (
  item: Readonly<Record<string, unknown>> | undefined,
  holds: Holds,
): Standing | undefined =>
  item?.[holds] === undefined
    ? undefined
    : { value: item[holds] as Fields, opened: item.opened as Opened | undefined }

export async function readStanding(
  { db, table }: Records,
  where: Key,
  holds: Holds,
): Promise<Standing | undefined> {
  const { Item } = await db.send(
    new GetCommand({ TableName: table, Key: where, ConsistentRead: true }),
  )
  return standingOf(Item, holds)
}

export type OpeningWrite = {
  readonly where: Key
  readonly holds: Holds
  readonly seen: Standing | undefined
  readonly next: Required<Standing>
  /** Lines of lists that name it, and those that do no more. */
  readonly lines?: readonly (Key & Fields)[]
  readonly gone?: readonly Key[]
}

const itemWrite = (TableName: string, { where, holds, seen, next }: OpeningWrite): Write =>
  seen === undefined
    ? {
        Put: {
          TableName,
          Item: { ...where, [holds]: next.value, opened: next.opened },
          ConditionExpression: 'attribute_not_exists(pk)',
        },
      }
    : {
        Update: {
          TableName,
          Key: where,
          UpdateExpression: 'SET #value = :value, opened = :opened',
          ConditionExpression: '#value = :seen',
          ExpressionAttributeNames: { '#value': holds },
          ExpressionAttributeValues: {
            ':value': next.value,
            ':opened': next.opened,
            ':seen': seen.value,
          },
        },
      }

/** All of it in one transaction; `stale` if it is not as it was seen any more, and nothing is written. */
export const writeOpened = (records: Records, write: OpeningWrite) => {
  const { table: TableName } = records
  const lines = (write.lines ?? []).map((Item) => ({ Put: { TableName, Item } }))
  const gone = (write.gone ?? []).map((Key) => ({ Delete: { TableName, Key } }))
  return transacted(records, [itemWrite(TableName, write), ...lines, ...gone], 'stage')
}
