import { type FunctionLending, familyOf, type Lent } from './lent.ts'
import { table } from './table.ts'

// Whether a call is lent, as IAM would decide it: by the action, the table or its index, and the
// partition keys that the call names (`dynamodb:LeadingKeys`, for all values).

/** A call as it goes over the wire: its `X-Amz-Target`, and its body. */
export type TableCall = { readonly target: string; readonly body: unknown }

/** What a call does, to which partition keys; a transaction does several things. */
export type Deed = {
  readonly action: string
  /** The index it is done to; undefined: the table itself. */
  readonly index?: string | undefined
  readonly keys: readonly string[]
}

/** Why a call is not lent: what it wanted to do, by families of keys, for they name nobody. */
export type NotLent = {
  readonly action: string
  readonly index?: string | undefined
  readonly families: readonly string[]
}

type Members = Readonly<Record<string, unknown>>

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const membersOf = (value: unknown): Members => (isMembers(value) ? value : {})
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** A key that cannot be read is in no family, so nobody is lent it. */
const unreadable = '?'

const textOf = (value: unknown): string => {
  const { S } = membersOf(value)
  return typeof S === 'string' ? S : unreadable
}

const keyIn = (item: unknown): string => textOf(membersOf(item)[table.partitionKey])

const isOurs = (name: unknown): boolean => name === table.name

/** Keys in another table are in no family of ours. */
const inTable = (tableName: unknown, key: string): string => (isOurs(tableName) ? key : unreadable)

/** The partition that a query is about, by the name of its key in the table or the index. */
function queried(body: Members): Deed {
  const { IndexName: index, KeyConditionExpression: condition } = body
  const found = table.indexes.find(({ name }) => name === index)
  const wanted = index === undefined ? table.partitionKey : found?.partitionKey
  const names = membersOf(body.ExpressionAttributeNames)
  const equalities = String(condition).matchAll(/([#\w]+)\s*=\s*(:\w+)/g)
  const value = [...equalities].find(([, name = '']) => (names[name] ?? name) === wanted)?.[2]
  const key = value && textOf(membersOf(body.ExpressionAttributeValues)[value])
  const keys = [inTable(body.TableName, key ?? unreadable)]
  return { action: 'Query', index: index === undefined ? undefined : String(index), keys }
}

const one = (action: string, keyed: unknown, { TableName }: Members): readonly Deed[] => [
  { action, keys: [inTable(TableName, keyIn(keyed))] },
]

/** All tables of a batch, each with what is asked of it. */
const batched = (action: string, { RequestItems }: Members, keysOf: (asked: unknown) => string[]) =>
  Object.entries(membersOf(RequestItems)).map(([name, asked]) => ({
    action,
    keys: keysOf(asked).map((key) => inTable(name, key)),
  }))

const written = (request: unknown): string => {
  const { PutRequest, DeleteRequest } = membersOf(request)
  return keyIn(PutRequest ? membersOf(PutRequest).Item : membersOf(DeleteRequest).Key)
}

const parts = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
  Get: 'GetItem',
} as const

/** Each action of a transaction with all the keys it is done to. */
function transacted({ TransactItems }: Members): readonly Deed[] {
  const deeds = new Map<string, string[]>()
  for (const item of listOf(TransactItems))
    for (const [part, asked] of Object.entries(membersOf(item))) {
      const { TableName, Item, Key } = membersOf(asked)
      const action = parts[part as keyof typeof parts] ?? part
      const key = inTable(TableName, keyIn(part === 'Put' ? Item : Key))
      deeds.set(action, [...(deeds.get(action) ?? []), key])
    }
  return [...deeds].map(([action, keys]) => ({ action, keys }))
}

const readings: Readonly<Record<string, (body: Members) => readonly Deed[]>> = {
  GetItem: (body) => one('GetItem', body.Key, body),
  UpdateItem: (body) => one('UpdateItem', body.Key, body),
  DeleteItem: (body) => one('DeleteItem', body.Key, body),
  PutItem: (body) => one('PutItem', body.Item, body),
  Query: (body) => [queried(body)],
  BatchGetItem: (body) =>
    batched('BatchGetItem', body, (asked) => listOf(membersOf(asked).Keys).map(keyIn)),
  BatchWriteItem: (body) => batched('BatchWriteItem', body, (asked) => listOf(asked).map(written)),
  TransactWriteItems: transacted,
  TransactGetItems: transacted,
}

/** All that a call does; one that names no items, like a scan, does one thing to no key. */
export function deedsOf({ target, body }: TableCall): readonly Deed[] {
  const operation = target.slice(target.indexOf('.') + 1)
  const deeds = readings[operation]?.(membersOf(body)) ?? []
  return deeds.length > 0 ? deeds : [{ action: operation, keys: [] }]
}

const fits = (pattern: string, key: string): boolean =>
  pattern.endsWith('*') ? key.startsWith(pattern.slice(0, -1)) : key === pattern

/** One statement allows all keys of a deed, or the deed is not allowed. */
const allows = ({ actions, keys }: Lent, deed: Deed): boolean =>
  deed.keys.length > 0 &&
  actions.some((action) => action === deed.action) &&
  deed.keys.every((key) => key !== unreadable && keys.some((pattern) => fits(pattern, key)))

const lentFor = ({ table: ofTable, kept = [] }: FunctionLending, { index }: Deed) => {
  if (index === undefined) return ofTable
  return index === 'kept' ? kept : []
}

/** Families of keys, each once. */
export const familiesOf = (keys: readonly string[]): readonly string[] =>
  [...new Set(keys.map(familyOf))].sort()

/** The first thing in a call that is not lent, by families; undefined if all of it is. */
export function whyNotLent(lending: FunctionLending, call: TableCall): NotLent | undefined {
  const denied = deedsOf(call).find(
    (deed) => !lentFor(lending, deed).some((lent) => allows(lent, deed)),
  )
  if (denied === undefined) return undefined
  const { action, index, keys } = denied
  return { action, index, families: familiesOf(keys) }
}
