import { clockFrom } from '../../functions/adapters/clock.ts'
import { editionStore } from '../../functions/adapters/editions.ts'
import { dynamoDb, records } from '../../functions/adapters/records.ts'
import { ensureTable } from '../../functions/adapters/table.ts'
import type { Published } from '../../functions/ports.ts'
import type { Edition } from '../../shared/edition/edition.ts'
import { table } from '../table.ts'

/** Makes an edition the one judged by, in a table that stands after this if it did not before. */
export async function publishEdition(
  edition: Edition,
  endpoint: string | undefined,
  now: string | undefined,
): Promise<Published> {
  await ensureTable(dynamoDb(endpoint), table)
  const store = editionStore(records({ table: table.name, endpoint }))
  return store.publish(edition, clockFrom(now)())
}
