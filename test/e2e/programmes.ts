import { discoverCatalogue } from '../../infra/catalogue/discover.ts'

export const programmeIds = (await discoverCatalogue()).programmes.map(({ id }) => id)

/** How many programmes there are: every page shows them all, and one more needs no other test. */
export const programmeCount = programmeIds.length
