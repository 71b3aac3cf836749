import type { StaffDoor } from '../http/staff-door.ts'
import type { AmendmentStore, EditionDesk, EditionStore } from '../ports/editions.ts'
import type { WalkStore } from '../ports/walks.ts'
import type { Ports } from '../ports.ts'

/** What the editor's desk stands on. */
export type EditionsPorts = Pick<Ports, 'clock' | 'frames'> & {
  readonly door: StaffDoor
  readonly editions: Pick<EditionStore, 'manifest' | 'part'> & EditionDesk
  readonly amendments: AmendmentStore
  readonly walks: Pick<WalkStore, 'start' | 'read' | 'countTold'>
  /** In so many parts a walk goes over all that is kept. */
  readonly shards: number
}
