import { editionStore } from '../../functions/adapters/editions.ts'
import type { Records } from '../../functions/adapters/records.ts'
import { type Judgings, judgings } from '../../functions/judging/judging.ts'
import type { EditionStore } from '../../functions/ports/editions.ts'
import { discoverCatalogue } from '../../infra/catalogue/discover.ts'
import { buildEdition } from '../../infra/local/build-edition.ts'
import { judging } from '../../shared/catalogue/assemble.ts'

// The rules an office works by in tests: held in memory, or published into its table.

export type RulesOfWorld = {
  readonly editions: EditionStore
  readonly held: Judgings
}

const digest = 'c'.repeat(64)
const never = (): never => {
  throw new Error('nobody asks for another edition here')
}

/** The catalogue of today, held without a table. */
export async function judgingsHeld(_records: Records): Promise<RulesOfWorld> {
  const editions = {
    active: async () => ({
      digest,
      publishedAt: '2026-11-01T00:00:00Z',
      revision: 1,
      catalogue: digest,
      amendments: [],
    }),
    judging: never,
    publish: never,
    manifest: never,
    part: never,
  }
  const held = judgings(editions)
  held.hold({ digest, judging: judging(await discoverCatalogue()) })
  return { editions, held }
}

/** The rules of today in the table itself, with their words. */
export async function rulesInTable(
  records: Parameters<typeof editionStore>[0],
): Promise<RulesOfWorld> {
  const editions = editionStore(records)
  await editions.publish(
    await buildEdition(new AbortController().signal),
    new Date('2026-11-23T01:00:00Z'),
  )
  return { editions, held: judgings({ active: editions.activeNow, judging: editions.judging }) }
}
