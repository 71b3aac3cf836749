import { discoverCatalogue } from '../../infra/catalogue/discover.ts'

/** How many programmes there are: every page shows them all, and one more needs no other test. */
export const programmeCount = (await discoverCatalogue()).programmes.length
