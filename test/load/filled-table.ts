import { spawnSync } from 'node:child_process'
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { marshall } from '@aws-sdk/util-dynamodb'
import { type Records, records } from '../../functions/adapters/records.ts'
import { emulator, emulatorBinary } from '../../infra/local/emulator.ts'
import { table } from '../../infra/table.ts'

/** A table that was filled before it was opened. */
export type FilledTable = {
  readonly open: () => Records
  readonly items: number
  readonly stop: () => Promise<void>
}

const schema = {
  Table: {
    TableName: table.name,
    AttributeDefinitions: [table.partitionKey, table.sortKey].map((AttributeName) => ({
      AttributeName,
      AttributeType: 'S',
    })),
    KeySchema: [
      { AttributeName: table.partitionKey, KeyType: 'HASH' },
      { AttributeName: table.sortKey, KeyType: 'RANGE' },
    ],
    BillingModeSummary: { BillingMode: 'PAY_PER_REQUEST' },
  },
}

type Items = Iterable<Record<string, unknown>>

function* linesOf(items: Items, count: () => void): Iterable<string> {
  for (const item of items) {
    count()
    yield `${JSON.stringify({ Item: marshall(item, { removeUndefinedValues: true }) })}\n`
  }
}

function imported(data: string, source: string, schemaFile: string): void {
  const binary = emulatorBinary() ?? 'dynoxide'
  const output = join(data, 'table.sqlite')
  const options = ['import', '--source', source, '--schema', schemaFile, '--output', output]
  const { status, stderr } = spawnSync(binary, options, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`the emulator did not take the items in: ${stderr}`)
}

/**
 * A table with all these items, taken in by the emulator as DynamoDB's own export: a million items
 * one request after the other would take it a quarter of an hour.
 */
export async function filledTable(items: Items): Promise<FilledTable> {
  const data = mkdtempSync(join(tmpdir(), 'rantau-filled-'))
  const source = join(data, 'export')
  const folder = join(source, table.name, 'data')
  mkdirSync(folder, { recursive: true })
  let count = 0
  const lines = linesOf(items, () => {
    count += 1
  })
  const file = createWriteStream(join(folder, 'items.json.gz'))
  await pipeline(Readable.from(lines), createGzip({ level: 1 }), file)
  const schemaFile = join(data, 'schema.json')
  writeFileSync(schemaFile, JSON.stringify(schema))
  imported(data, source, schemaFile)
  rmSync(source, { recursive: true })
  const running = await emulator({ data })
  return {
    items: count,
    open: () => records({ table: table.name, endpoint: running.endpoint }),
    stop: async () => {
      await running.stop()
      rmSync(data, { recursive: true, force: true })
    },
  }
}
