import { clockFrom } from '../../functions/adapters/clock.ts'
import { dynamoDb, type Records, records } from '../../functions/adapters/records.ts'
import { noteSown, readSown } from '../../functions/adapters/seeds.ts'
import { ensureTable } from '../../functions/adapters/table.ts'
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

/** Puts into the table what of the demonstration was never put there; says what that was. */
export async function sow(table: Records, now: Date, contactSecret?: string): Promise<string> {
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
  await ensureTable(dynamoDb(endpoint), table)
  return sow(records({ table: table.name, endpoint }), clockFrom(now)(), contactSecret)
}

/** Students' cases, once there are rules to judge them by; the same again where time has gone on. */
export async function sowCases(table: Records, now: Date, secret?: string): Promise<string> {
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
