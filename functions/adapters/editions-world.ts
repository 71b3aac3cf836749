import type { AmendmentStore, EditionDesk, EditionStore, WalkStore } from '../ports.ts'
import { keptShards } from './keys.ts'
import type { RecordsOptions } from './records.ts'

export type EditionsWorld = {
  readonly editions: Pick<EditionStore, 'manifest' | 'part'> & EditionDesk
  readonly amendments: AmendmentStore
  readonly walks: Pick<WalkStore, 'start' | 'read'>
  readonly shards: number
}

type Opened = Omit<EditionsWorld, 'shards'>

async function open(options: RecordsOptions): Promise<Opened> {
  const [{ records }, { editionStore }, { amendmentStore }, { walkStore }] = await Promise.all([
    import('./records.ts'),
    import('./editions.ts'),
    import('./amendments.ts'),
    import('./kept-walk.ts'),
  ])
  const table = records(options)
  return {
    editions: editionStore(table),
    amendments: amendmentStore(table),
    walks: walkStore(table),
  }
}

/** What the editor's desk reaches, opened when the table is first asked something. */
export function editionsWorld(options: RecordsOptions): EditionsWorld {
  let opened: Promise<Opened> | undefined
  const later =
    <Asked extends readonly unknown[], Answer>(
      pick: (world: Opened) => (...asked: Asked) => Promise<Answer>,
    ) =>
    async (...asked: Asked) => {
      opened ??= open(options)
      return pick(await opened)(...asked)
    }
  return {
    editions: {
      manifest: later(({ editions }) => editions.manifest),
      part: later(({ editions }) => editions.part),
      activate: later(({ editions }) => editions.activate),
      activeNow: later(({ editions }) => editions.activeNow),
      history: later(({ editions }) => editions.history),
    },
    amendments: {
      propose: later(({ amendments }) => amendments.propose),
      read: later(({ amendments }) => amendments.read),
      list: later(({ amendments }) => amendments.list),
      decide: later(({ amendments }) => amendments.decide),
    },
    walks: {
      start: later(({ walks }) => walks.start),
      read: later(({ walks }) => walks.read),
    },
    shards: keptShards,
  }
}
