import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { inject } from 'vitest'
import { visitorAt } from '../staff-visitor.ts'
import { pagePath } from './talk.ts'

/** The web site of a campus, on another port and under another name than Rantau. */
export type CampusSite = {
  readonly origin: string
  readonly stop: () => Promise<void>
}

export const campus = 'kampus-contoh'
export const rantau = (): string => inject('baseUrl')

/** What a campus that minds its safety sends along: only Rantau's script and frame are let in. */
const policy = () =>
  `default-src 'none'; script-src ${rantau()}; frame-src ${rantau()}; ` +
  "base-uri 'none'; require-trusted-types-for 'script'"

const around = (body: string) =>
  `<!doctype html><html lang="id"><meta charset="utf-8"><title>Kampus</title>
  <meta name="viewport" content="width=device-width,initial-scale=1"><h1>Kampus Contoh</h1>${body}
  <p id="after">Sesudahnya</p></html>`

/** Serves pages by their path; a site's own policy keeps out all else. */
export async function campusSite(
  pages: () => Readonly<Record<string, string>>,
): Promise<CampusSite> {
  const server = createServer((request, response) => {
    const body = pages()[(request.url ?? '/').split('?')[0] ?? '/']
    const headers = { 'content-type': 'text/html', 'content-security-policy': policy() }
    response.writeHead(body === undefined ? 404 : 200, headers)
    response.end(around(body ?? ''))
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://localhost:${port}`,
    stop: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

/** Registers a site's address as the campus's partner does. */
export async function register(origin: string): Promise<void> {
  const partner = visitorAt(rantau())
  const path = '/staff/campus/origins'
  await partner.signIn('staf-contoh-nuri', path)
  const form = { address: `${origin}/karir?x=1` }
  const answer = await partner.ask(path, { form, stay: true })
  if (answer.status !== 303) throw new Error(`${origin} is not registered: ${answer.status}`)
}

export type Heard = Readonly<Record<string, string | number>> & {
  readonly name: string
  readonly instance: string
}

declare global {
  interface Window {
    heard: Heard[]
  }
}

/** Writes down every event of every widget, from the first on. */
export const listen = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.heard = []
    const names = ['ready', 'resize', 'submitting', 'requested', 'booked', 'cancelled']
    addEventListener('DOMContentLoaded', () => {
      for (const widget of document.querySelectorAll('rantau-talk'))
        for (const name of names)
          widget.addEventListener(name, (event) => {
            window.heard.push({ name, ...(event as CustomEvent).detail })
          })
    })
  })

/** All that was heard, without the sizes. */
export const heard = async (page: Page): Promise<readonly Heard[]> =>
  (await page.evaluate(() => window.heard)).filter(({ name }) => name !== 'resize')

export const inFrame = (page: Page, at = 0) => page.frameLocator('rantau-talk iframe').nth(at)

/** The page in a widget's frame, once it stands. */
export async function framePage(page: Page, selector = 'rantau-talk iframe') {
  const frame = await (await page.locator(selector).first().elementHandle())?.contentFrame()
  if (!frame) throw new Error(`${selector} holds no page`)
  return frame
}

export const embedPath = (query: Readonly<Record<string, string>> = {}): string =>
  `/embed/${campus}${pagePath('id', 'times', query)}`
