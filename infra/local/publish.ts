import { clockFrom } from '../../functions/adapters/clock.ts'
import { editionStore } from '../../functions/adapters/editions.ts'
import { indexKeptOnce } from '../../functions/adapters/kept-walk.ts'
import { dynamoDb, records } from '../../functions/adapters/records.ts'
import { ensureTable } from '../../functions/adapters/table.ts'
import type { Published } from '../../functions/ports/editions.ts'
import type { Edition } from '../../shared/edition/edition.ts'
import { heldBackText } from '../../shared/edition/held-back.ts'
import { table } from '../table.ts'

/** Makes an edition the one judged by, in a table that stands after this if it did not before. */
export async function publishEdition(
  edition: Edition,
  endpoint: string | undefined,
  now: string | undefined,
): Promise<Published> {
  await ensureTable(dynamoDb(endpoint), table)
  const opened = records({ table: table.name, endpoint })
  await indexKeptOnce(opened)
  return editionStore(opened).publish(edition, clockFrom(now)())
}

/** What became of the publication, for the console: a catalogue held back says by what. */
export function toldOf(published: Published): string {
  if (published.kind !== 'held-back') return published.kind
  return heldBackText(published.amendment, published.why)
}
