import { PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, expect } from 'vitest'
import { key } from '../../functions/adapters/keys.ts'
import { dynamoDb, type Records, records as recordsAt } from '../../functions/adapters/records.ts'
import { ensureTable } from '../../functions/adapters/table.ts'
import { openStage, type Stage, type Wish } from '../../infra/opening/open.ts'
import type { Opening } from '../../infra/opening/opening.ts'
import { now } from '../../infra/opening/opening-under-test.ts'
import { table } from '../../infra/table.ts'
import { canonicalJson, type Json } from '../../shared/edition/canonical.ts'
import { type SignInsInMemory, signInsInMemory } from '../sign-ins-in-memory.ts'
import { type TableOfOurs, tableOfOurs } from './table-of-ours.ts'

export const site = 'https://rantau.go.id'
export const plainly: Wish = { replace: false, only: [], dryRun: false, inviteAgain: false }

let ours: TableOfOurs
beforeAll(async () => {
  ours = await tableOfOurs({ silent: true })
})
afterAll(() => ours.stop())

let tables = 0
/** Each stage has a table of its own, in the one emulator. */
export async function aStage(name: Stage['name'], { edition = true } = {}) {
  tables += 1
  const shape = { ...table, name: `rantau-${tables}`, stream: undefined }
  await ensureTable(dynamoDb(ours.endpoint), shape)
  const records = recordsAt({ table: shape.name, endpoint: ours.endpoint })
  const signIns = signInsInMemory(site)
  const stage: Stage = { name, records, signIns, say: () => {} }
  if (edition) await activate(records)
  return { stage, records, signIns }
}

/** Opening asks whether there is one, and nothing of what is in it. */
export const activate = ({ db, table: TableName }: Records) =>
  db.send(
    new PutCommand({
      TableName,
      Item: { ...key.activeEdition(), digest: 'x', publishedAt: now.toISOString(), revision: 1 },
    }),
  )

export async function everything({ db, table: TableName }: Records) {
  const { Items = [] } = await db.send(new ScanCommand({ TableName }))
  return new Map(Items.map((item) => [`${item.pk} ${item.sk}`, canonicalJson(item as Json)]))
}

export const all = async ({
  records,
  signIns,
}: {
  records: Records
  signIns: SignInsInMemory
}) => ({
  table: await everything(records),
  held: new Map(
    [...signIns.held].map(([email, one]) => [email, { ...one, roles: [...one.roles].sort() }]),
  ),
  letters: [...signIns.letters],
})

export const open = (stage: Stage, opening: Opening, wish: Partial<Wish> = {}) =>
  openStage(stage, opening, { ...plainly, ...wish }, now)

export async function opened(stage: Stage, opening: Opening, wish: Partial<Wish> = {}) {
  const done = await open(stage, opening, wish)
  return done.kind === 'opened' ? done : expect.unreachable(canonicalJson(done.reasons as never))
}

export async function refused(stage: Stage, opening: Opening, wish: Partial<Wish> = {}) {
  const done = await open(stage, opening, wish)
  return done.kind === 'refused' ? done.reasons : expect.unreachable('it was opened')
}

export const didOf = ({ settled }: Awaited<ReturnType<typeof opened>>) =>
  Object.fromEntries(settled.map(({ name, did }) => [name, did]))

export const campusOf = (opening: Opening) => {
  const [campus] = opening.campuses
  return campus ?? expect.unreachable('no campus')
}

export const readItem = async (
  { db, table: TableName }: Records,
  where: { pk: string; sk: string },
) => {
  const { Items = [] } = await db.send(new ScanCommand({ TableName }))
  return Items.find(({ pk, sk }) => pk === where.pk && sk === where.sk) ?? {}
}

export const isWrite = (command: unknown) =>
  /^(TransactWrite|Put|Update|Delete)Command$/.test((command as object).constructor.name)

/** The same way to the table, with something done before each write of it. */
export const beforeWrites = (
  { db, ...rest }: Records,
  before: () => Promise<void>,
  after: () => Promise<void> = async () => {},
): Records => ({
  ...rest,
  db: new Proxy(db, {
    get: (client, name) =>
      name === 'send'
        ? async (command: never, ...more: never[]) => {
            if (isWrite(command)) await before()
            const answer = await client.send(command, ...more)
            if (isWrite(command)) await after()
            return answer
          }
        : Reflect.get(client, name),
  }),
})
