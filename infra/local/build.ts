import { buildEdition } from './build-edition.ts'
import { buildFunctions } from './build-functions.ts'
import { buildSite } from './build-site.ts'

// Builds everything that is served, so that whoever starts next finds it ready.
const { signal } = new AbortController()
const { digest } = await buildEdition(signal)
await buildSite(signal)
const built = await buildFunctions()
console.log(`Built edition ${digest}, the site and ${built.map(({ name }) => name).join(', ')}.`)
