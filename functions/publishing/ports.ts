import type { Edition } from '../../shared/edition/edition.ts'
import type { Clock } from '../ports/clock.ts'
import type { EditionStore } from '../ports/editions.ts'
import type { SecretMaker } from '../ports/secrets.ts'

/** What publishing stands on. */
export type PublishingPorts = {
  readonly clock: Clock
  /** The rules that these sources make. */
  readonly edition: () => Promise<Edition>
  readonly editions: Pick<EditionStore, 'publish'>
  readonly secrets: SecretMaker
  /** Names of the secrets that must stand before anybody is served. */
  readonly needed: readonly string[]
}
