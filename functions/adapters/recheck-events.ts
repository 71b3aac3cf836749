import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import type { RecheckEvent } from '../ports/timers.ts'
import { key } from './keys.ts'
import type { StreamRecord } from './stream-events.ts'

// What the table's stream tells of editions and of what is kept.

type Item = Readonly<Record<string, unknown>>
type Image = Readonly<Record<string, AttributeValue>> | undefined

const plain = (image: Image): Item | undefined =>
  image && (unmarshall(image as Record<string, AttributeValue>) as Item)

const walkPrefix = key.walk('').pk
const assessmentPrefix = key.assessment('').pk

const is = (place: { readonly pk: string; readonly sk: string }, { pk, sk }: Item) =>
  pk === place.pk && sk === place.sk

/** The walk that wrote down last what was answered. */
const runOf = (item: Item | undefined): unknown =>
  (item?.judged as { readonly run?: unknown } | undefined)?.run

const isGone = (item: Item | undefined): boolean =>
  item === undefined || item.withdrawnAt !== undefined

function meaning(keys: Item, before: Item | undefined, after: Item | undefined) {
  const pk = String(keys.pk)
  const assessment = pk.startsWith(assessmentPrefix) ? pk.slice(assessmentPrefix.length) : undefined
  if (assessment !== undefined && before !== undefined && isGone(after) && !isGone(before))
    return { kind: 'gone', assessment } as const
  if (after === undefined) return undefined
  if (is(key.activeEdition(), keys)) return { kind: 'activated' } as const
  if (pk.startsWith(walkPrefix) && is(key.walk(pk.slice(walkPrefix.length)), keys))
    return before === undefined
      ? ({ kind: 'walk-begun', walk: pk.slice(walkPrefix.length) } as const)
      : undefined
  if (assessment !== undefined && runOf(after) !== runOf(before))
    return { kind: 'judged', assessment } as const
  return undefined
}

function eventOf({ eventID = '', dynamodb = {} }: StreamRecord): readonly RecheckEvent[] {
  const keys = plain(dynamodb.Keys) ?? {}
  const found = meaning(keys, plain(dynamodb.OldImage), plain(dynamodb.NewImage))
  if (found === undefined) return []
  return [{ ...found, id: eventID, sequence: dynamodb.SequenceNumber ?? '' }]
}

/** What happened, in order; undefined if this is no event of a stream. */
export function recheckEvents(event: unknown): readonly RecheckEvent[] | undefined {
  if (typeof event !== 'object' || event === null || !('Records' in event)) return undefined
  return (event.Records as readonly StreamRecord[]).flatMap(eventOf)
}
