import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { chromium as playwright } from 'playwright-core'
import type { JudgingEdition } from '#shared/rules/edition.ts'
import { chromium } from '../../infra/local/chromium.ts'
import type { PageTimes, PageWork } from './browser-side.ts'
import { instant } from './engines/rantau.ts'
import { median, quantile } from './measure.ts'
import { studentsFrom } from './students.ts'
import { against, type Cell, type Table } from './table.ts'

const slowdown = 4
const students = 200

/** The engine as a page gets it: one script, minified, for a browser. */
async function script(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'browser-side.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}

declare global {
  /** Put there by the script under measure. */
  var judgeAll: (work: PageWork) => PageTimes
}

async function inSlowPage(work: PageWork): Promise<PageTimes> {
  const browser = await playwright.launch({
    executablePath: await chromium(),
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  })
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } })
    const devtools = await page.context().newCDPSession(page)
    await page.addScriptTag({ content: await script() })
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    return await page.evaluate((given) => globalThis.judgeAll(given), work)
  } finally {
    await browser.close()
  }
}

const row = (what: string, ms: readonly number[], goalMs?: number): Record<string, Cell> => ({
  what,
  'median ms': median(ms),
  'p99 ms': quantile(ms, 0.99),
  'worst ms': Math.max(...ms),
  goal: goalMs === undefined ? undefined : `median ${against(median(ms), { most: goalMs })}`,
})

/** What a student waits for after each answer, in Chromium slowed as a cheap phone is slow. */
export async function throttledTable(judgingFile: string): Promise<Table> {
  const judging: JudgingEdition = JSON.parse(readFileSync(judgingFile, 'utf8'))
  const work = { judging, students: studentsFrom(13, students, judging.facts), instant }
  const { landscapeMs, outlooksMs, compileMs, heapMb } = await inSlowPage(work)
  return {
    id: 'browser',
    title: `(c) Re-judging in Chromium slowed ${slowdown} times, ${judging.programmes.length} programmes`,
    columns: ['what', 'median ms', 'p99 ms', 'worst ms', 'goal'],
    rows: [
      row('all statuses', landscapeMs, 16),
      row('all outlooks, tallies and what is missing', outlooksMs),
      { what: 'compiling the edition, once', 'median ms': compileMs },
    ],
    notes: [
      `${students} students, each judged once, the first of them with cold code.`,
      `Heap of the page ${heapMb?.toFixed(0) ?? 'unknown'} MB.`,
    ],
  }
}
