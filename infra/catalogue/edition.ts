import { editionOf } from '../../shared/catalogue/edition.ts'
import type { Edition } from '../../shared/edition/edition.ts'
import { discoverCatalogue } from './discover.ts'

/** The edition made of the catalogue in these sources. */
export const catalogueEdition = async (): Promise<Edition> => editionOf(await discoverCatalogue())
