import { watch } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { Lifetime } from './lifetime.ts'
import { root } from './settings.ts'

const folders = ['site', 'shared', 'functions', 'infra/catalogue']
const quietMs = 150
const isOutput = (path: string) => /(^|[\\/])(dist|\.astro|node_modules)([\\/]|$)/.test(path)

/** Calls back once a burst of changes to the sources has ended; never twice at a time. */
export function onChange(life: Lifetime, work: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  const soon = (_: string, path: string | null) => {
    if (path !== null && isOutput(path)) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(work)
    }, quietMs)
  }
  for (const folder of folders) {
    const watcher = watch(join(root, folder), { recursive: true }, soon)
    life.onEnd(() => watcher.close())
  }
  life.onEnd(() => clearTimeout(timer))
}

const reloadScript = `new EventSource('/dev/changes').addEventListener('change', () => location.reload())`

/** Makes every page listen for changes; its content policy would forbid that and is left out. */
export const listening = (html: string): string =>
  html
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '')
    .replace('</head>', '<script src="/dev/reload.js"></script></head>')

/** Tells open pages to load again. */
export function reloader(life: Lifetime) {
  const open = new Set<ServerResponse>()
  life.onEnd(() => {
    for (const response of open) response.end()
  })
  return {
    changed: () => {
      for (const response of open) response.write('event: change\ndata: \n\n')
    },
    before: (request: IncomingMessage, response: ServerResponse): boolean => {
      if (request.url === '/dev/reload.js') {
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(reloadScript)
        return true
      }
      if (request.url !== '/dev/changes') return false
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write(': open\n\n')
      open.add(response)
      response.once('close', () => open.delete(response))
      return true
    },
  }
}
