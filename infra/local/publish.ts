import { clockFrom } from '../../functions/adapters/clock.ts'
import { editionStore } from '../../functions/adapters/editions.ts'
import { dynamoDb, records } from '../../functions/adapters/records.ts'
import { ensureTable } from '../../functions/adapters/table.ts'
import type { Published } from '../../functions/ports.ts'
import { catalogueEdition } from '../catalogue/edition.ts'
import { table } from '../table.ts'

/** Makes the catalogue in these sources the one judged by; twice the same changes nothing. */
export async function publishCatalogue(
  endpoint: string | undefined,
  now: string | undefined,
): Promise<Published> {
  await ensureTable(dynamoDb(endpoint), table)
  const store = editionStore(records({ table: table.name, endpoint }))
  return store.publish(await catalogueEdition(), clockFrom(now)())
}

if (import.meta.main) {
  try {
    const outcome = await publishCatalogue(process.env.DYNAMODB_ENDPOINT, process.env.NOW)
    console.log(JSON.stringify(outcome))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
