import { clockFrom } from '../../functions/adapters/clock.ts'
import { dynamoDb, type Records, records } from '../../functions/adapters/records.ts'
import { noteSown, readSown } from '../../functions/adapters/seeds.ts'
import { ensureTable } from '../../functions/adapters/table.ts'
import { isLoopback } from '../local/settings.ts'
import { hashOf } from '../local/stamp.ts'
import { table } from '../table.ts'

// What an empty table needs so that everything can be tried at once. It is sown once: what lies
// there already is the office's, and never written over.

const name = 'DEMONSTRATION'
const casesName = 'CASES'
const caseSources = ['infra/demonstration/cases/**/*', 'infra/demonstration/staff.ts']
/** After so many days the cases' own dates are past, and others are sown beside them. */
const casesLastMs = 28 * 86_400_000
const sources = ['infra/demonstration/**/*', 'shared/protection/contacts.ts']

/**
 * People who do not exist are sown on this machine and nowhere else: asked of the way to the table
 * itself, whoever gave it.
 * @throws if the table is anywhere else
 */
async function assertAtHome({ db, table }: Records): Promise<void> {
  const hostname = (await db.config.endpoint?.())?.hostname ?? 'the cloud'
  if (isLoopback(hostname.replace(/^\[|\]$/g, ''))) return
  throw new Error(
    `The demonstration was to be sown into the table "${table}" at ${hostname}, expected one on this ` +
      'machine: nobody of it exists, and a student must not meet them elsewhere. Unset ' +
      'DYNAMODB_ENDPOINT to let Rantau start its own, or open a stage with npm run open.',
  )
}

/** Puts into the table what of the demonstration was never put there; says what that was. */
export async function sow(table: Records, now: Date, contactSecret?: string): Promise<string> {
  await assertAtHome(table)
  const digest = hashOf(sources)
  const sown = await readSown(table, name)
  const at = now.getTime()
  const same = sown?.digest === digest
  if (same && sown.from <= at && at < sown.until) return 'unchanged'
  // Only now is all that loaded: most starts have nothing to sow.
  const { sowNew } = await import('./sowing.ts')
  const { said, ...rest } = await sowNew(
    table,
    { once: !same, weeks: sown?.weeks ?? [], contactSecret },
    now,
  )
  await noteSown(table, name, { digest, ...rest })
  return said
}

/** The same into the table of a running emulator, which stands after this if it did not before. */
export async function sowDemonstration(
  endpoint: string | undefined,
  now: string | undefined,
  contactSecret: string | undefined,
): Promise<string> {
  const opened = records({ table: table.name, endpoint })
  await assertAtHome(opened)
  await ensureTable(dynamoDb(endpoint), table)
  return sow(opened, clockFrom(now)(), contactSecret)
}

/** Students' cases, once there are rules to judge them by; the same again where time has gone on. */
export async function sowCases(table: Records, now: Date, secret?: string): Promise<string> {
  await assertAtHome(table)
  const digest = hashOf(caseSources)
  const at = now.getTime()
  const sown = await readSown(table, casesName)
  if (sown?.digest === digest && sown.from <= at && at < sown.until) return 'unchanged'
  const { sowCasesNew } = await import('./cases/sow-cases.ts')
  const period = String(Math.floor(at / casesLastMs))
  const cases = await sowCasesNew(table, { period, secret, now: at })
  if (cases === undefined) return 'no rules yet'
  const from = Math.floor(at / casesLastMs) * casesLastMs
  await noteSown(table, casesName, { digest, weeks: [], from, until: from + casesLastMs })
  return `${cases} cases`
}

/** The same into the table of a running emulator. */
export const sowCasesAt = (
  endpoint: string | undefined,
  now: string | undefined,
  secret: string | undefined,
): Promise<string> => sowCases(records({ table: table.name, endpoint }), clockFrom(now)(), secret)
