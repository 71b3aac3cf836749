import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import type { Records } from '../../../functions/adapters/records.ts'
import { tableStream } from '../../../functions/adapters/stream.ts'
import { sowCasesAt, sowDemonstration } from '../../../infra/demonstration/sow.ts'
import type { ServedName } from '../../../infra/function-names.ts'
import { type BuiltFunction, buildServed } from '../../../infra/local/build-functions.ts'
import { publishEdition } from '../../../infra/local/publish.ts'
import { table } from '../../../infra/table.ts'
import { type Edition, judgingPart } from '../../../shared/edition/edition.ts'
import type { JudgingEdition } from '../../../shared/rules/edition.ts'
import { tableOfOurs } from '../../integration/table-of-ours.ts'
import { studentsFrom } from '../students.ts'
import { type Instance, instance } from './instance.ts'
import { issuer } from './issuer.ts'
import { meteredTable } from './metered.ts'

export const now = '2026-11-23T01:00:00.000Z'
export const origin = 'https://rantau.example'
const secret = 'a-secret-for-measuring-and-nothing-else'

/** A table with the demonstration and the edition in it, and every function running beside it. */
export type CostWorld = Awaited<ReturnType<typeof costWorld>>

const bundleOf = (built: readonly BuiltFunction[], name: string): string => {
  const found = built.find((one) => one.name === name)
  if (found === undefined) throw new Error(`functions/${name} was not built`)
  return join(found.folder, 'handler.mjs')
}

/** What the template gives every function, together; each reads what is its own. */
const environment = (
  endpoint: string,
  identity: { url: string; clientId: string },
  box: string,
) => ({
  TABLE_NAME: table.name,
  DYNAMODB_ENDPOINT: endpoint,
  NOW: now,
  OIDC_ISSUER: identity.url,
  OIDC_CLIENT_ID: identity.clientId,
  LINK_SECRET: secret,
  CURSOR_SECRET: secret,
  SIGN_IN_SECRET: secret,
  WEBHOOK_SECRET: secret,
  SITE_URL: origin,
  MAIL_FROM: 'janji@rantau.example',
  MAILBOX: box,
})

/** Every item of the table as text: what it weighs, near enough to the byte. */
async function bytesIn({ db, table: TableName }: Records): Promise<number> {
  let bytes = 0
  let ExclusiveStartKey: Record<string, unknown> | undefined
  do {
    const page = await db.send(new ScanCommand({ TableName, ExclusiveStartKey }))
    for (const item of page.Items ?? []) bytes += Buffer.byteLength(JSON.stringify(item))
    ExclusiveStartKey = page.LastEvaluatedKey
  } while (ExclusiveStartKey !== undefined)
  return bytes
}

async function filled(endpoint: string, edition: Edition): Promise<void> {
  await sowDemonstration(endpoint, now, secret)
  await publishEdition(edition, endpoint, now)
  await sowCasesAt(endpoint, now, secret)
}

const studentsOf = ({ parts }: Edition, count: number): readonly unknown[] => {
  const body = parts.find(({ name }) => name === judgingPart)?.body ?? ''
  const students = studentsFrom(23, count, (JSON.parse(body) as JudgingEdition).facts)
  // Whoever is younger shows nothing to an office without a guardian.
  return students.map((facts) => ({ ...facts, birth: { known: '2004-05' } }))
}

export async function costWorld(edition: Edition, students: number) {
  const [built, ours] = [await buildServed(), await tableOfOurs()]
  await filled(ours.endpoint, edition)
  const metered = await meteredTable(ours.endpoint)
  const identity = await issuer()
  const box = mkdtempSync(join(tmpdir(), 'rantau-mailbox-'))
  const env = environment(metered.endpoint, identity, box)
  const stream = await tableStream(table.name, ours.endpoint)
  const running = new Map<ServedName, Instance>()
  const of = async (name: ServedName): Promise<Instance> => {
    const known = running.get(name) ?? (await instance(bundleOf(built, name), { env }))
    running.set(name, known)
    return known
  }
  const opened = ours.open()
  const stop = async () => {
    for (const one of running.values()) one.stop()
    stream.close()
    identity.stop()
    metered.stop()
    opened.db.destroy()
    rmSync(box, { recursive: true, force: true })
    await ours.stop()
  }
  const cookieOf = (staff: string, ...roles: readonly string[]) =>
    identity.cookieOf(opened, staff, roles, Date.parse(now))
  const bytes = () => bytesIn(opened)
  const facts = studentsOf(edition, students)
  const tableAt = ours.endpoint
  return {
    built,
    env,
    tableAt,
    of,
    metered,
    stream,
    cookieOf,
    bytes,
    facts,
    digest: edition.digest,
    stop,
  }
}
