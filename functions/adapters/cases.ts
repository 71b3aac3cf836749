import { setTimeout as pauseFor } from 'node:timers/promises'
import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { CaseHead } from '../../shared/casework/case.ts'
import { type LogEntry, logKeptMs } from '../../shared/casework/event.ts'
import { orderOf, type QueueEntry, type QueueList } from '../../shared/casework/queue.ts'
import type { Committed } from '../ports/bookings.ts'
import type { CaseChange, CaseStore, QueueStretch } from '../ports/cases.ts'
import { backoffMs, batchRead, type Item, type Key } from './batch-read.ts'
import type { Write } from './booking-writes.ts'
import { bulkMoves } from './bulk-moves.ts'
import { eventIn, headIn, itemOfSeen, itemsOfLog, logIn, seenIn } from './case-items.ts'
import { caseWrites, retiringWrites, writesOfCase } from './case-writes.ts'
import { key } from './keys.ts'
import { purge, unsee } from './purge.ts'
import { queried } from './queried.ts'
import type { Records } from './records.ts'
import { talksApart } from './talks-apart.ts'
import { transacted } from './transacted.ts'

const pause = (ms: number) => pauseFor(ms)

const attemptsMax = 8

async function itemAt({ db, table }: Records, Key: Key): Promise<Item | undefined> {
  const { Item } = await db.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }))
  return Item as Item | undefined
}

const keysMax = 100

async function heads(
  records: Records,
  ids: readonly string[],
  now: number,
): Promise<readonly CaseHead[]> {
  const wanted = [...new Set(ids)]
  const found: CaseHead[] = []
  for (let at = 0; at < wanted.length; at += keysMax) {
    const keys = wanted.slice(at, at + keysMax).map((id) => key.caseHead(id))
    const lies = await batchRead(records, keys, pause)
    for (const one of keys) {
      const item = lies(one)
      if (item !== undefined) found.push(headIn(item))
    }
  }
  return found.filter(({ expiresAt }) => expiresAt > now)
}

/** One that the clock has ended and the table still holds goes whole: it is in nobody's way. */
async function cleared(records: Records, id: string, now: number): Promise<void> {
  const item = await itemAt(records, key.caseHead(id))
  const before = item && headIn(item)
  if (before === undefined || before.expiresAt > now) return
  const writes = caseWrites(records.table, id, { before, after: undefined })
  if ((await transacted(records, writes, 'case')) === 'done') await purge(records, id)
}

async function commit(records: Records, change: CaseChange): Promise<Committed> {
  const { before, after } = change
  const id = after?.id ?? before?.id
  if (id === undefined) throw new Error('a change of a case names none, neither before nor after')
  const outcome = await transacted(records, writesOfCase(records.table, id, change), 'case')
  // Whoever found no case tries again, and by then there is none.
  if (outcome !== 'done' && before === undefined && after !== undefined)
    await cleared(records, id, after.changedAt)
  return outcome
}

/** The talks of a case that ended which have no other case by now. */
async function withoutPlace(records: Records, { id, bookings }: CaseHead) {
  const places = await Promise.all(bookings.map((one) => itemAt(records, key.caseOf(one.id))))
  return bookings.filter((_, at) => (places[at]?.case ?? id) === id)
}

/** Lists and counts outlive no case: what only met another write is tried again. */
async function retire(records: Records, ended: CaseHead): Promise<void> {
  const head = { ...ended, bookings: await withoutPlace(records, ended) }
  const writes = retiringWrites(records.table, head)
  const line = writes.find(({ Delete }) => Delete?.ConditionExpression !== undefined)?.Delete?.Key
  for (let tries = 0; tries < attemptsMax; tries += 1) {
    if (tries > 0) await pause(backoffMs(tries, 10, 300))
    if ((await transacted(records, writes, 'case')) === 'done') return
    // Another did it, or the case has come again.
    if ((await itemAt(records, key.caseHead(head.id))) !== undefined) return
    if (line !== undefined && (await itemAt(records, line as Key)) === undefined) return
  }
  throw new Error(`case ${head.id} is gone, and its lists could not be cleared; it must come again`)
}

const inPartition = (pk: string, prefix: string) => ({
  KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
  ExpressionAttributeValues: { ':pk': pk, ':prefix': prefix },
  ConsistentRead: true,
})

/** Writes beside what stands there: a case, where nothing else is named. */
async function beside(
  records: Records,
  id: string,
  items: readonly object[],
  Key: Key = key.caseHead(id),
): Promise<boolean> {
  const { table: TableName } = records
  const there: Write = {
    ConditionCheck: { TableName, Key, ConditionExpression: 'attribute_exists(pk)' },
  }
  const puts = items.map((Item): Write => ({ Put: { TableName, Item } }))
  for (let tries = 0; tries < attemptsMax; tries += 1) {
    if (tries > 0) await pause(backoffMs(tries, 10, 300))
    if ((await transacted(records, [there, ...puts], 'log')) === 'done') return true
    // Two who look at the same moment are in each other's way: that is no case that is gone.
    if ((await itemAt(records, Key)) === undefined) return false
  }
  throw new Error(`case ${id}: ${attemptsMax} times others wrote while somebody looked at it`)
}

/** Somebody saw a student outside a case: beside their case, or else beside their assessment. */
async function noted(records: Records, entry: LogEntry): Promise<boolean> {
  const { case: id } = entry
  const items = itemsOfLog(entry)
  const stands = await beside(records, id, items)
  return stands || beside(records, id, items, key.assessment(id))
}

async function log(
  { db, table }: Records,
  office: string,
  day: string,
  { before, most }: { readonly before?: string | undefined; readonly most: number },
) {
  const { pk } = key.staffLog(office, day, new Date(0), '', '')
  const { Items = [], LastEvaluatedKey } = await db.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: before === undefined ? 'pk = :pk' : 'pk = :pk AND sk < :before',
      ExpressionAttributeValues: { ':pk': pk, ...(before && { ':before': before }) },
      ScanIndexForward: false,
      Limit: most,
    }),
  )
  return {
    entries: Items.map((one) => logIn(one as Item)),
    ...(LastEvaluatedKey && { before: String(LastEvaluatedKey.sk) }),
  }
}

/** Between these keys; whatever sorts after every order there is ends an open stretch. */
const stretchOf = ({ after, from, to }: QueueStretch) => ({
  ':from': after ?? (from === undefined ? '' : orderOf(from, '')),
  ':to': to === undefined ? '~' : orderOf(to, ''),
})

async function lines(
  { db, table }: Records,
  office: string,
  list: QueueList,
  stretch: QueueStretch,
): Promise<readonly QueueEntry[]> {
  const { pk } = key.queueLine(office, list, '')
  const { ':from': from, ':to': to } = stretchOf(stretch)
  const query = new QueryCommand({
    TableName: table,
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
    // The key that `after` names is read again and left out.
    ExpressionAttributeValues: { ':pk': pk, ':from': from || ' ', ':to': to },
    Limit: stretch.most + (stretch.after === undefined ? 0 : 1),
    ConsistentRead: true,
  })
  const { Items = [] } = await db.send(query)
  return (Items as Item[])
    .filter(({ sk }) => sk !== stretch.after)
    .map(({ sk, case: id, office: of, filters }) => ({
      office: String(of),
      list,
      order: sk,
      case: String(id),
      ...(filters !== undefined && { filters: filters as readonly string[] }),
    }))
}

async function counts(records: Records, office: string): Promise<ReadonlyMap<string, number>> {
  const items = await queried<Item>(records, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': key.count(office, '', 0).pk },
    ConsistentRead: true,
  })
  const found = new Map<string, number>()
  for (const { sk, cases } of items) {
    const filter = sk.slice(0, sk.lastIndexOf('#'))
    found.set(filter, (found.get(filter) ?? 0) + Number(cases))
  }
  return found
}

/** Cases in DynamoDB: every question names its items or one stretch of one list; nothing scans. */
export const caseStore = (records: Records): CaseStore => ({
  heads: (ids, now) => heads(records, ids, now),
  caseOf: async (booking) => {
    const item = await itemAt(records, key.caseOf(booking))
    return item === undefined ? undefined : String(item.case)
  },
  byCode: async (office, code) => {
    const query = {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': key.caseCode(office, code, '').pk },
      ConsistentRead: true,
    }
    return (await queried<Item>(records, query)).map(({ sk }) => sk)
  },
  commit: (change) => commit(records, change),
  events: async (id) =>
    (await queried<Item>(records, inPartition(key.caseHead(id).pk, 'EVENT#'))).map(eventIn),
  seen: async (id, member) => {
    const item = await itemAt(records, key.caseSeen(id, member))
    return item && seenIn(item)
  },
  looked: (entry, seen) => {
    const items = seen ? [itemOfSeen(entry.case, entry.by.id, seen)] : []
    return beside(records, entry.case, [...itemsOfLog(entry), ...items])
  },
  noted: (entry) => noted(records, entry),
  saw: (id, member, seen) => beside(records, id, [itemOfSeen(id, member, seen)]),
  views: async (id, now) => {
    const query = { ...inPartition(key.caseHead(id).pk, 'LOG#'), ScanIndexForward: false }
    const entries = (await queried<Item>(records, query)).map(logIn)
    return entries.filter(({ at }) => at + logKeptMs > now)
  },
  log: (office, day, page) => log(records, office, day, page),
  lines: (office, list, stretch) => lines(records, office, list, stretch),
  counts: (office) => counts(records, office),
  purge: (id, toVersion) => purge(records, id, toVersion),
  unsee: (id) => unsee(records, id),
  retire: (head) => retire(records, head),
  apart: talksApart(records, beside),
  ...bulkMoves(records, beside),
})
