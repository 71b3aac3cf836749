import type { TestProject } from 'vitest/node'
import { chromiumForTests } from '../infra/local/chromium.ts'
import { lettersOfAPhone } from './e2e/fonts.ts'
import { startRantau } from './rantau-under-test.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the whole of Rantau answers, on an empty table. */
    baseUrl: string
    /** The folder it keeps its table and its secrets in. */
    data: string
    /** A Chromium that starts on this machine. */
    chromePath: string
    /** What CHROME needs here: no sandbox as root, no calls home. */
    chromeArgs: readonly string[]
    /** Which letters it finds. */
    chromeLetters: Readonly<Record<string, string>>
  }
}

const chromeArgs = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** The day all browser tests are judged on: the law of another day gives other results. */
const NOW = '2026-11-21T04:00:00Z'

/** Starts what the browser tests walk through, once for all of them. */
export default async function setup(project: TestProject): Promise<() => Promise<unknown>> {
  project.provide('chromePath', await chromiumForTests())
  project.provide('chromeArgs', chromeArgs)
  project.provide('chromeLetters', lettersOfAPhone())
  const rantau = await startRantau({ env: { NOW } })
  project.provide('baseUrl', rantau.url)
  project.provide('data', rantau.data)
  return () => rantau.stop()
}
