import { chromiumForTests } from './chromium.ts'

// Brings the browser of the tests while something else is built: what comes after finds it.
console.log(await chromiumForTests())
