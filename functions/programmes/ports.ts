import type { EditionStore } from '../ports/editions.ts'
import type { Ports } from '../ports.ts'

/** What the pages that tell the edition in force stand on. */
export type ProgrammesPorts = Pick<Ports, 'clock' | 'frames'> & {
  readonly editions: Pick<EditionStore, 'active' | 'manifest' | 'part'>
}
