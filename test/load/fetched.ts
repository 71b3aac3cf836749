import { gzipSync } from 'node:zlib'
import { type Page, chromium as playwright } from 'playwright-core'
import { chromium } from '../../infra/local/chromium.ts'
import { startRantau } from '../rantau-under-test.ts'

/** What a page asks for by itself after it was opened for the first time, gzipped. */
export type Fetched = { readonly scriptBytes: number; readonly otherBytes: number }

const gzipped = (body: Buffer): number => gzipSync(body, { level: 9 }).length

/** Opens a page and adds up what it fetched; the page itself, its styles and pictures left out. */
async function open(page: Page, url: string): Promise<Fetched> {
  const scripts: Promise<number>[] = []
  const others: Promise<number>[] = []
  page.on('response', (response) => {
    const type = response.request().resourceType()
    const size = async () => (response.ok() ? gzipped(await response.body()) : 0)
    if (type === 'script') scripts.push(size())
    if (type === 'fetch' || type === 'xhr') others.push(size())
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  const sum = async (sizes: Promise<number>[]) =>
    (await Promise.all(sizes)).reduce((total, size) => total + size, 0)
  return { scriptBytes: await sum(scripts), otherBytes: await sum(others) }
}

/** Starts the whole of Rantau and opens each address as a new visitor would. */
export async function fetchedBy(
  addresses: readonly string[],
): Promise<ReadonlyMap<string, Fetched>> {
  const rantau = await startRantau()
  const found = new Map<string, Fetched>()
  try {
    const browser = await playwright.launch({
      executablePath: await chromium(),
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    })
    try {
      for (const address of addresses) {
        const context = await browser.newContext({ serviceWorkers: 'block' })
        found.set(address, await open(await context.newPage(), rantau.url + address))
        await context.close()
      }
    } finally {
      await browser.close()
    }
  } finally {
    await rantau.stop()
  }
  return found
}
