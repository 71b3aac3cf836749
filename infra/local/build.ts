import { buildFunctions } from './build-functions.ts'
import { buildSite } from './build-site.ts'

// Builds everything that is served, so that whoever starts next finds it ready.
await buildSite(new AbortController().signal)
const built = await buildFunctions()
console.log(`Built the site and ${built.map(({ name }) => name).join(', ')}.`)
