import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { records } from '../../functions/adapters/records.ts'
import { type Position, type ShardRecords, tableStream } from '../../functions/adapters/stream.ts'
import { dueTimers, tableTimers } from '../../functions/adapters/timers.ts'
import { errorLine } from '../../functions/http/front-door.ts'
import type { Lifetime } from './lifetime.ts'

// What Lambda's event source and EventBridge do in the cloud: functions are called with what happened
// in the table, and with what is due.

/** A function, as it would be called. */
export type ToldHandler = (event: unknown) => Promise<unknown>

/** One that is called with what happens. */
export type Told = {
  readonly name: string
  /** Asked for each call, so that a rebuilt function takes over at once. */
  readonly handler: () => ToldHandler
  /** The tasks that are its own. */
  readonly tasks: readonly string[]
}

export type TellingOptions = {
  readonly table: string
  readonly endpoint: string | undefined
  /** The folder that remembers how far the stream was read. */
  readonly data: string
  readonly clock: () => Date
  readonly told: readonly Told[]
}

const idleMs = 500
const afterFailureMs = 2_000

function positionIn(file: string): Position {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  } catch {
    return {}
  }
}

function keepPosition(file: string, position: Position): void {
  writeFileSync(`${file}.part`, JSON.stringify(position))
  renameSync(`${file}.part`, file)
}

/** The events before the first that must come again: only these count as read. */
async function dealtWith(handler: ToldHandler, { records: Records }: ShardRecords) {
  const answer = (await handler({ Records })) as {
    readonly batchItemFailures?: readonly { readonly itemIdentifier: string }[]
  }
  const failed = new Set(answer.batchItemFailures?.map(({ itemIdentifier }) => itemIdentifier))
  const first = Records.findIndex(({ dynamodb }) => failed.has(dynamodb?.SequenceNumber ?? ''))
  return { done: first === -1 ? Records : Records.slice(0, first), again: first !== -1 }
}

/** Calls until life ends; a failure is told and tried again, for nothing here may be lost. */
async function whileAlive(life: Lifetime, work: () => Promise<number>): Promise<void> {
  while (!life.signal.aborted) {
    const waitMs = await work().catch((error) => {
      if (!life.signal.aborted)
        console.error(JSON.stringify({ level: 'error', error: errorLine(error) }))
      return afterFailureMs
    })
    await pause(waitMs, undefined, { signal: life.signal }).catch(() => {})
  }
}

/** The first reader's place was written down before there was another. */
const positionFile = ({ name }: Told): string =>
  name === 'notices' ? 'stream-position.json' : `stream-position-${name}.json`

async function readStream(life: Lifetime, options: TellingOptions, told: Told): Promise<void> {
  const stream = await tableStream(options.table, options.endpoint)
  const file = join(options.data, positionFile(told))
  let position = positionIn(file)
  await whileAlive(life, async () => {
    let waitMs = idleMs
    for (const shard of await stream.read(position)) {
      if (shard.records.length === 0) continue
      const { done, again } = await dealtWith(told.handler(), shard)
      const last = done.at(-1)?.dynamodb?.SequenceNumber
      if (last !== undefined) {
        position = { ...position, [shard.shard]: last }
        keepPosition(file, position)
      }
      waitMs = again ? afterFailureMs : 0
    }
    return waitMs
  })
  stream.close()
}

const kindOf = (task: unknown): string => String((task as { readonly kind?: unknown }).kind)

/** A task that failed stays where it is and is due again. */
async function ring(life: Lifetime, options: TellingOptions): Promise<void> {
  const table = records(options)
  const timers = tableTimers(table)
  await whileAlive(life, async () => {
    const due = await dueTimers(table, options.clock().getTime())
    for (const timer of due) {
      const whose = options.told.find(({ tasks }) => tasks.includes(kindOf(timer.task)))
      await whose?.handler()(timer.task)
      await timers.remove(timer)
    }
    return idleMs
  })
  table.db.destroy()
}

/** Begins to tell students what happens; ends with the life it was begun in. */
export function tell(life: Lifetime, options: TellingOptions): void {
  const readers = options.told.map((told) => readStream(life, options, told))
  const both = Promise.all([...readers, ring(life, options)])
  both.catch((error) => console.error(error instanceof Error ? error.message : error))
  life.onEnd(async () => {
    await both.catch(() => {})
  })
}
