import { BatchGetCommand, type BatchGetCommandOutput } from '@aws-sdk/lib-dynamodb'
import type { Records } from './records.ts'

export type Key = { readonly pk: string; readonly sk: string }
export type Item = Key & Readonly<Record<string, unknown>>

/** How long to wait before asking again for what the table did not get to; tests do not wait. */
export type Pause = (ms: number) => Promise<void>

/** So many keys one BatchGetItem takes. */
const keysMax = 100
const triesMax = 8

const spelled = ({ pk, sk }: Key): string => `${pk}\n${sk}`

const unread = ({ UnprocessedKeys }: BatchGetCommandOutput, table: string): readonly Key[] =>
  (UnprocessedKeys?.[table]?.Keys ?? []) as Key[]

/** Waits longer each time, and never as long as another who asks at the same moment. */
export const backoffMs = (tries: number, firstMs: number, mostMs: number): number =>
  Math.random() * Math.min(mostMs, firstMs * 2 ** tries)

const tooMany = (count: number) =>
  new Error(
    `one read of ${count} items was asked for, and a batch takes ${keysMax}. Ask for fewer weeks, ` +
      'students or bookings at once.',
  )

/**
 * Items by their keys, in one read; what is not there is undefined. It is consistent, unless the caller
 * bears that an item is as it was a moment ago, which costs half.
 */
export async function batchRead(
  { db, table }: Records,
  keys: readonly Key[],
  pause: Pause,
  { consistent: ConsistentRead = true }: { readonly consistent?: boolean } = {},
): Promise<(key: Key) => Item | undefined> {
  const wanted = new Map(keys.map((key) => [spelled(key), key]))
  if (wanted.size > keysMax) throw tooMany(wanted.size)
  const found = new Map<string, Item>()
  let left: readonly Key[] = [...wanted.values()]
  for (let tries = 0; left.length > 0; tries += 1) {
    if (tries === triesMax)
      throw new Error(
        `the table left ${left.length} of ${wanted.size} items unread ${triesMax} times; it has ` +
          'too little throughput for what is asked of it.',
      )
    if (tries > 0) await pause(backoffMs(tries, 25, 1_000))
    const request = { [table]: { Keys: [...left], ConsistentRead } }
    const output = await db.send(new BatchGetCommand({ RequestItems: request }))
    for (const item of (output.Responses?.[table] ?? []) as Item[]) found.set(spelled(item), item)
    left = unread(output, table)
  }
  return (key) => found.get(spelled(key))
}
