import type { CaseHead } from '../../shared/casework/case.ts'
import { codeOf } from '../../shared/casework/code.ts'
import { queueChange, shardOf } from '../../shared/casework/queue.ts'
import type { AssessmentPart } from '../ports/assessments.ts'
import type { CaseChange } from '../ports/cases.ts'
import { itemOfBooking } from './booking-items.ts'
import type { Write } from './booking-writes.ts'
import { itemOfEvent, itemOfHead, itemOfLine, itemsOfLog } from './case-items.ts'
import { key } from './keys.ts'

// A change of a case as writes of one transaction: what the office keeps, its history, its log, and
// every list and count it stands in.

const asRead = (before: CaseHead | undefined) =>
  before === undefined || before.version === 0
    ? { ConditionExpression: 'attribute_not_exists(pk)' }
    : {
        ConditionExpression: 'version = :read',
        ExpressionAttributeValues: { ':read': before.version },
      }

const headWrite = (TableName: string, { before, after }: CaseChange, id: string): Write =>
  after === undefined
    ? { Delete: { TableName, Key: key.caseHead(id), ...asRead(before) } }
    : { Put: { TableName, Item: itemOfHead(after), ...asRead(before) } }

function queueWrites(TableName: string, { before, after }: CaseChange, id: string): Write[] {
  const { added, removed, counts } = queueChange(before, after)
  return [
    ...added.map((one): Write => ({ Put: { TableName, Item: itemOfLine(one) } })),
    ...removed.map(
      ({ office, list, order }): Write => ({
        Delete: { TableName, Key: key.queueLine(office, list, order) },
      }),
    ),
    ...counts.map(
      ({ office, filter, by }): Write => ({
        Update: {
          TableName,
          Key: key.count(office, filter, shardOf(id)),
          UpdateExpression: 'ADD cases :by',
          ExpressionAttributeValues: { ':by': by },
        },
      }),
    ),
  ]
}

const bookingIds = (head: CaseHead | undefined) => (head?.bookings ?? []).map(({ id }) => id)

/** Older talks are found by their case. */
const talksByCodeMax = 5

/** A case and its newest talks are found in their office by the codes their student reads out. */
const codesOf = (head: CaseHead | undefined) =>
  head === undefined || head.version === 0
    ? []
    : [...new Set([head.id, ...bookingIds(head).slice(-talksByCodeMax)].map(codeOf))].map((code) =>
        key.caseCode(head.office, code, head.id),
      )

function codeWrites(TableName: string, { before, after }: CaseChange): Write[] {
  const [were, are] = [codesOf(before), codesOf(after)]
  const isIn = (all: typeof were, { pk }: { readonly pk: string }) =>
    all.some((one) => one.pk === pk)
  return [
    ...are.filter((one) => !isIn(were, one)).map((Item): Write => ({ Put: { TableName, Item } })),
    ...were.filter((one) => !isIn(are, one)).map((Key): Write => ({ Delete: { TableName, Key } })),
  ]
}

/** A booking knows its case, so that whoever changes the booking finds it. */
function pointerWrites(TableName: string, change: CaseChange): Write[] {
  const { before, after } = change
  const [were, are] = [bookingIds(before), bookingIds(after)]
  const seconds = Math.ceil((after?.expiresAt ?? 0) / 1_000)
  return [
    ...codeWrites(TableName, change),
    ...are
      .filter((one) => !were.includes(one))
      .map((one): Write => {
        const item = { ...key.caseOf(one), case: after?.id, expiresAtSeconds: seconds }
        return { Put: { TableName, Item: item } }
      }),
    ...were
      .filter((one) => !are.includes(one))
      .map((one): Write => ({ Delete: { TableName, Key: key.caseOf(one) } })),
  ]
}

function assessmentWrite(TableName: string, part: AssessmentPart): Write {
  if (part.kind === 'as-read')
    return {
      ConditionCheck: {
        TableName,
        Key: key.assessment(part.id),
        ConditionExpression: 'version = :read AND attribute_not_exists(withdrawnAt)',
        ExpressionAttributeValues: { ':read': part.version },
      },
    }
  const { door, sharing, now } = part
  return {
    Update: {
      TableName,
      Key: key.assessment(door.id),
      ConditionExpression:
        'tokenHash = :tokenHash AND expiresAt > :now AND version = :read ' +
        'AND attribute_not_exists(withdrawnAt)',
      UpdateExpression: 'SET counselor = :sharing, changedAt = :now, version = version + :one',
      ExpressionAttributeValues: {
        ':tokenHash': door.tokenHash,
        ':now': now.toISOString(),
        ':read': door.version,
        ':sharing': sharing,
        ':one': 1,
      },
    },
  }
}

/** The lists, counts and names of a case that is no more; counts only as long as its lists stand. */
export function retiringWrites(TableName: string, head: CaseHead): Write[] {
  const ended = { before: head, after: undefined }
  const [first, ...rest] = queueWrites(TableName, ended, head.id)
  const names = pointerWrites(TableName, ended)
  const gone: Write = {
    ConditionCheck: { TableName, Key: key.caseHead(head.id), ...asRead(undefined) },
  }
  if (first?.Delete === undefined) return [gone, ...names]
  const stands = { ...first.Delete, ConditionExpression: 'attribute_exists(pk)' }
  return [gone, { Delete: stands }, ...rest, ...names]
}

/** Whether anything of the case itself is written. */
const isChanged = ({ before, after }: CaseChange): boolean =>
  after !== undefined || (before !== undefined && before.version > 0)

/** Where a write goes: a transaction writes an item once. */
const placeOf = ({ Put, Delete, Update, ConditionCheck }: Write): string => {
  const { pk, sk } = Put?.Item ?? Delete?.Key ?? Update?.Key ?? ConditionCheck?.Key ?? {}
  return JSON.stringify([pk, sk])
}

/** Two counts of one item are one; what one case takes over the other does not delete. */
function joinedWrites(of: readonly Write[], ended: readonly Write[]): Write[] {
  const all = new Map(of.map((one) => [placeOf(one), one]))
  for (const one of ended) {
    const same = all.get(placeOf(one))
    if (same === undefined) all.set(placeOf(one), one)
    if (same?.Update === undefined || one.Update === undefined) continue
    const [a, b] = [same.Update, one.Update].map((by) =>
      Number(by.ExpressionAttributeValues?.[':by']),
    )
    const by = (a ?? 0) + (b ?? 0)
    const Update = { ...same.Update, ExpressionAttributeValues: { ':by': by } }
    all.set(placeOf(one), { Update })
  }
  return [...all.values()]
}

/** A change with the talk's own case that ends in it. */
export function writesOfCase(TableName: string, id: string, change: CaseChange): Write[] {
  const { joins } = change
  const own = caseWrites(TableName, id, change)
  if (joins === undefined) return own
  const { head, events } = joins
  const ended = caseWrites(TableName, head.id, { before: head, after: undefined })
  const carried = events.map((one): Write => ({ Put: { TableName, Item: itemOfEvent(one) } }))
  return [...joinedWrites(own, ended), ...carried]
}

/** All of a change; a case that was not there and is not to be is guarded against coming meanwhile. */
export function caseWrites(TableName: string, id: string, change: CaseChange): Write[] {
  const { event, log, booking, assessment } = change
  const put = (Item: Record<string, unknown>): Write => ({ Put: { TableName, Item } })
  if (!isChanged(change))
    return [{ ConditionCheck: { TableName, Key: key.caseHead(id), ...asRead(undefined) } }]
  return [
    headWrite(TableName, change, id),
    ...(event ? [put(itemOfEvent(event))] : []),
    ...(log ? itemsOfLog(log).map(put) : []),
    ...queueWrites(TableName, change, id),
    ...pointerWrites(TableName, change),
    ...(booking
      ? [
          {
            Put: {
              TableName,
              Item: itemOfBooking(booking),
              ConditionExpression: 'version = :read',
              ExpressionAttributeValues: { ':read': booking.version - 1 },
            },
          },
        ]
      : []),
    ...(assessment ? [assessmentWrite(TableName, assessment)] : []),
  ]
}
