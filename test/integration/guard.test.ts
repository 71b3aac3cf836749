import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { records } from '../../functions/adapters/records.ts'
import type { FunctionLending } from '../../infra/lent.ts'
import { type Guard, guard } from '../../infra/local/guard.ts'

const reader: FunctionLending = { table: [{ actions: ['GetItem'], keys: ['ROSTER'] }] }
const clock: FunctionLending = { table: [], atHome: [{ actions: ['PutItem'], keys: ['SCHEDULE'] }] }

let behind: Server
let guarded: Guard
let asked: { readonly path: string | undefined; readonly target: unknown; readonly body: string }[]
let lines: string[]
let heard: string[]

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of incoming) text += chunk
  return text
}

/** A DynamoDB that finds an office wherever it is asked. */
const office = JSON.stringify({ Item: { pk: { S: 'ROSTER' }, name: { S: 'Kantor Contoh' } } })

beforeEach(async () => {
  ;[asked, lines, heard] = [[], [], []]
  behind = createServer(async (incoming, outgoing) => {
    const body = await bodyOf(incoming)
    asked.push({ path: incoming.url, target: incoming.headers['x-amz-target'], body })
    outgoing.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end(office)
  }).listen(0, '127.0.0.1')
  await once(behind, 'listening')
  const { port } = behind.address() as { readonly port: number }
  guarded = await guard({
    endpoint: `http://127.0.0.1:${port}`,
    lent: { reader, clock },
    write: (line) => lines.push(line),
    heard: (name, { target }) => heard.push(`${name} ${target}`),
  })
})

afterEach(async () => {
  await guarded.stop()
  behind.closeAllConnections()
  behind.close()
})

const tableOf = (name: string) => records({ table: 'rantau', endpoint: guarded.endpointOf(name) })

const readsRoster = new GetCommand({ TableName: 'rantau', Key: { pk: 'ROSTER', sk: 'X' } })
const sets = (pk: string) => new PutCommand({ TableName: 'rantau', Item: { pk, sk: 'X' } })

test('what a function is lent reaches the table, and the table’s answer the function', async () => {
  const { Item } = await tableOf('reader').db.send(readsRoster)
  expect(Item).toEqual({ pk: 'ROSTER', name: 'Kantor Contoh' })
  expect(asked).toHaveLength(1)
  // Another DynamoDB than ours answers at its root alone.
  expect(asked[0]).toMatchObject({ path: '/', target: 'DynamoDB_20120810.GetItem' })
  expect(heard).toEqual(['reader DynamoDB_20120810.GetItem'])
  expect(lines).toEqual([])
})

test('what it is not lent never reaches the table, and fails as it would in the cloud', async () => {
  const { db } = tableOf('reader')
  await expect(db.send(sets('STAFF#somebody'))).rejects.toMatchObject({
    name: 'AccessDeniedException',
    $metadata: { httpStatusCode: 400, attempts: 1 },
  })
  expect(asked).toEqual([])
  expect(heard).toEqual([])
})

test('whoever operates it reads who wanted what, by family, and nobody’s id', async () => {
  const failed = await tableOf('reader')
    .db.send(sets('STAFF#somebody'))
    .catch((error: Error) => error.message)
  expect(failed).toContain('assumed-role/reader')
  expect(failed).toContain('dynamodb:PutItem')
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { level: 'error', notLent: { function: 'reader', action: 'PutItem', families: ['STAFF#*'] } },
  ])
  expect(`${failed}${lines}`).not.toContain('somebody')
})

test('what the table stands in for at home is lent at home too', async () => {
  await tableOf('clock').db.send(sets('SCHEDULE'))
  expect(asked).toHaveLength(1)
})

test('whoever is no function of ours is lent nothing', async () => {
  for (const name of ['stranger', '', '__proto__'])
    await expect(tableOf(name).db.send(readsRoster)).rejects.toThrow('is not authorized')
  const found = await fetch(guarded.endpointOf('reader'))
  expect(found.status).toBe(400)
  expect(asked).toEqual([])
})

test('a table that is gone is no table, for whoever asks through the guard too', async () => {
  behind.closeAllConnections()
  behind.close()
  const { db } = tableOf('reader')
  await expect(db.send(readsRoster)).rejects.not.toMatchObject({ name: 'AccessDeniedException' })
})
