import type { Json } from '../edition/canonical.ts'
import { type Edition, edition, type Texts } from '../edition/edition.ts'
import { compileEdition } from '../rules/compile.ts'
import { type Catalogue, judging } from './assemble.ts'
import { wordParts } from './word-parts.ts'

/**
 * The edition a catalogue makes. Throws an EditionError, before anything can be published, if any
 * rule, date or reference in it is broken. `infra/catalogue` reads the authored files.
 */
export const editionOf = async (catalogue: Catalogue): Promise<Edition> => {
  const rules = judging(catalogue)
  compileEdition(rules)
  return edition(rules as unknown as Json, wordParts(catalogue) as unknown as Texts)
}
