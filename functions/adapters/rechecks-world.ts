import { setTimeout as pauseFor, setImmediate as turn } from 'node:timers/promises'
import type { AmendmentStore, EditionDesk, EditionStore, KeptStore, WalkStore } from '../ports.ts'
import { amendmentStore } from './amendments.ts'
import { editionStore } from './editions.ts'
import { keptStore, walkStore } from './kept-walk.ts'
import { type RecordsOptions, records } from './records.ts'

export type RechecksWorld = {
  readonly editions: EditionStore & EditionDesk
  readonly amendments: AmendmentStore
  readonly kept: KeptStore
  readonly walks: WalkStore
  /** Lets whatever else waits in this process have its turn. */
  readonly breathe: () => Promise<void>
}

/** What lies in the table of editions, proposals and walks over all that is kept. */
export function rechecksWorld(options: RecordsOptions): RechecksWorld {
  const table = records(options)
  return {
    editions: editionStore(table),
    amendments: amendmentStore(table),
    kept: keptStore(table, (ms) => pauseFor(ms)),
    walks: walkStore(table),
    breathe: () => turn(),
  }
}
