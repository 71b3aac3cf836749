import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FunctionName, lending } from './lending.ts'
import { type FunctionLending, family, gathered, type Lent, type TableAction } from './lent.ts'
import { whyNotLent } from './lent-call.ts'

const called = (operation: string, body: object) => ({
  target: `DynamoDB_20120810.${operation}`,
  body: { TableName: 'rantau', ...body },
})
const keyed = (pk: string) => ({ pk: { S: pk }, sk: { S: 'X' } })
const gets = (pk: string) => called('GetItem', { Key: keyed(pk) })
const getsAll = (...pks: readonly string[]) =>
  called('BatchGetItem', { RequestItems: { rantau: { Keys: pks.map(keyed) } } })
const writesAll = (...pks: readonly string[]) =>
  called('BatchWriteItem', {
    RequestItems: {
      rantau: pks.map((pk, at) =>
        at % 2 === 0
          ? { DeleteRequest: { Key: keyed(pk) } }
          : { PutRequest: { Item: { ...keyed(pk), more: { N: '1' } } } },
      ),
    },
  })
const queries = (more: object = {}) =>
  called('Query', {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
    ExpressionAttributeValues: { ':pk': { S: 'CASE#a' }, ':prefix': { S: 'EVENT#' } },
    ...more,
  })
const queriesKept = (shard: string) =>
  called('Query', {
    IndexName: 'kept',
    KeyConditionExpression: 'keptShard = :shard AND pk > :after',
    ExpressionAttributeValues: { ':shard': { S: shard }, ':after': { S: 'ASSESSMENT#a' } },
  })
const transacts = (...TransactItems: readonly object[]) =>
  called('TransactWriteItems', { TransactItems })
const inTable = { TableName: 'rantau' }

const lent = (...some: readonly Lent[]): FunctionLending => ({ table: some })
const may = (actions: readonly TableAction[], ...keys: readonly string[]): Lent => ({
  actions,
  keys,
})

describe('a call is let through', () => {
  test('where its action is lent on the family of its key, whoever it is about', () => {
    const own = lent(may(['GetItem'], 'CASE#*', 'ROSTER'))
    expect(whyNotLent(own, gets('CASE#anybody#at#all'))).toBeUndefined()
    expect(whyNotLent(own, gets('ROSTER'))).toBeUndefined()
  })

  test('where one statement allows every item of a batch', () => {
    const own = lent(may(['BatchGetItem', 'BatchWriteItem'], 'SESSION#*', 'STAFF#*'))
    expect(whyNotLent(own, getsAll('SESSION#a', 'STAFF#b'))).toBeUndefined()
    expect(whyNotLent(own, writesAll('SESSION#a', 'STAFF#b'))).toBeUndefined()
  })

  test('where a query is about a partition it is lent, by whatever names it is asked', () => {
    const own = lent(may(['Query'], 'CASE#*'))
    expect(whyNotLent(own, queries())).toBeUndefined()
    const named = {
      KeyConditionExpression: '#sk > :prefix AND #pk=:pk',
      ExpressionAttributeNames: { '#pk': 'pk', '#sk': 'sk' },
    }
    expect(whyNotLent(own, queries(named))).toBeUndefined()
  })

  test('where each part of a transaction is lent as what it does', () => {
    const own = lent(
      may(['PutItem'], 'CASE#*'),
      may(['UpdateItem'], 'COUNT#*'),
      may(['DeleteItem'], 'QUEUE#*'),
      may(['ConditionCheckItem'], 'ASSESSMENT#*'),
    )
    const all = [
      { Put: { ...inTable, Item: keyed('CASE#a') } },
      { Update: { ...inTable, Key: keyed('COUNT#o') } },
      { Delete: { ...inTable, Key: keyed('QUEUE#o#all') } },
      { ConditionCheck: { ...inTable, Key: keyed('ASSESSMENT#a') } },
    ]
    expect(whyNotLent(own, transacts(...all))).toBeUndefined()
    expect(whyNotLent(own, transacts(...all, { Delete: { ...inTable, Key: keyed('CASE#a') } })))
      // Of those two keys one is not lent, and IAM judges an action by all its keys.
      .toEqual({ action: 'DeleteItem', index: undefined, families: ['CASE#*', 'QUEUE#*'] })
  })
})

describe('a call is refused', () => {
  test('whose family is another, however alike it begins', () => {
    const own = lent(may(['GetItem'], 'CASE#*', 'CAMPUSES'))
    for (const pk of ['CASEOF#a', 'CASE', 'CAMPUSES#a', 'CAMPUS#a', ''])
      expect(whyNotLent(own, gets(pk))?.action).toBe('GetItem')
  })

  test('that does something else to the same item', () => {
    const own = lent(may(['GetItem', 'Query'], 'CASE#*'))
    expect(whyNotLent(own, called('DeleteItem', { Key: keyed('CASE#a') }))?.action).toBe(
      'DeleteItem',
    )
    expect(whyNotLent(own, getsAll('CASE#a'))?.action).toBe('BatchGetItem')
  })

  test('whose reason names the family, and nobody in it', () => {
    const why = whyNotLent(lent(), getsAll('ASSESSMENT#ana', 'ASSESSMENT#ben', 'ROSTER'))
    expect(why).toEqual({
      action: 'BatchGetItem',
      index: undefined,
      families: ['ASSESSMENT#*', 'ROSTER'],
    })
  })

  test('on many items that only two statements together would allow, until they are gathered', () => {
    const two = [may(['BatchGetItem'], 'SESSION#*'), may(['BatchGetItem'], 'STAFF#*')]
    const asked = getsAll('SESSION#a', 'STAFF#b')
    expect(whyNotLent(lent(...two), asked)?.families).toEqual(['SESSION#*', 'STAFF#*'])
    expect(whyNotLent(lent(...gathered(two)), asked)).toBeUndefined()
  })

  test('that scans, lists, describes or speaks SQL, whatever is lent', () => {
    const everything: readonly TableAction[] = ['GetItem', 'Query', 'PutItem', 'DeleteItem']
    const own = lent(may(everything, '*'))
    for (const operation of ['Scan', 'ListTables', 'DescribeTable', 'ExecuteStatement', ''])
      expect(whyNotLent(own, called(operation, {}))).toMatchObject({
        action: operation,
        families: [],
      })
  })

  test('that asks the index where only the table is lent, and the table where only the index is', () => {
    const ofTable = lent(may(['Query'], 'KEPT#*', 'CASE#*'))
    const ofIndex = { table: [], kept: [may(['Query'], 'KEPT#*', 'CASE#*')] }
    expect(whyNotLent(ofTable, queriesKept('KEPT#03'))?.index).toBe('kept')
    expect(whyNotLent(ofIndex, queriesKept('KEPT#03'))).toBeUndefined()
    expect(whyNotLent(ofIndex, queries())?.action).toBe('Query')
    expect(whyNotLent(ofTable, queries({ IndexName: 'other' }))?.index).toBe('other')
  })

  test('that goes to another table', () => {
    const own = lent(may(['GetItem', 'BatchGetItem'], 'CASE#*'))
    const elsewhere = { TableName: 'other', Key: keyed('CASE#a') }
    expect(whyNotLent(own, called('GetItem', elsewhere))?.action).toBe('GetItem')
    const batch = { RequestItems: { other: { Keys: [keyed('CASE#a')] } } }
    expect(whyNotLent(own, called('BatchGetItem', batch))?.action).toBe('BatchGetItem')
  })

  test('whose keys cannot be read, even by who may read all there is', () => {
    const own = lent(may(['GetItem', 'Query', 'BatchGetItem', 'PutItem'], '*'))
    const odd = [
      { Key: { pk: { N: '1' } } },
      { Key: 'CASE#a' },
      {},
      { Key: { pk: null } },
      { KeyConditionExpression: 'sk = :pk', ExpressionAttributeValues: { ':pk': { S: 'CASE#a' } } },
    ]
    for (const body of odd)
      for (const operation of ['GetItem', 'Query', 'PutItem', 'BatchGetItem'])
        expect(whyNotLent(own, called(operation, body))?.action).toBe(operation)
    expect(whyNotLent(own, { target: 'DynamoDB_20120810.GetItem', body: undefined })).toBeDefined()
  })
})

const aKey = fc
  .tuple(fc.constantFrom(...Object.values(family)), fc.string({ maxLength: 12 }))
  .map(([pattern, id]) => pattern.replace('*', id))
const aFunction = fc.constantFrom(...(Object.keys(lending) as FunctionName[]))

test('a call on many items is let through exactly where each of them alone would be', () => {
  fc.assert(
    fc.property(aFunction, fc.array(aKey, { minLength: 1, maxLength: 6 }), (name, pks) => {
      const own = lending[name]
      for (const many of [getsAll, writesAll]) {
        const each = pks.map((pk) => whyNotLent(own, many(pk)))
        const all = each.every((why) => why === undefined)
        expect(whyNotLent(own, many(...pks)) === undefined).toBe(all)
      }
    }),
    { numRuns: 5_000 },
  )
})

test('whatever else is lent, what was let through before still is', () => {
  const aLent = fc.record({
    actions: fc.uniqueArray(
      fc.constantFrom<TableAction>('GetItem', 'BatchGetItem', 'Query', 'BatchWriteItem'),
    ),
    keys: fc.uniqueArray(fc.constantFrom(...Object.values(family)), { maxLength: 4 }),
  })
  const few = { maxLength: 4 }
  const aCall = fc.oneof(
    aKey.map(gets),
    fc.array(aKey, { minLength: 1, maxLength: 4 }).map((pks) => getsAll(...pks)),
    fc.array(aKey, { minLength: 1, maxLength: 4 }).map((pks) => writesAll(...pks)),
  )
  fc.assert(
    fc.property(fc.array(aLent, few), fc.array(aLent, few), aCall, (some, more, call) => {
      const before = whyNotLent({ table: gathered(some) }, call)
      const after = whyNotLent({ table: gathered([...some, ...more]) }, call)
      if (before === undefined) expect(after).toBeUndefined()
    }),
    { numRuns: 5_000 },
  )
})
