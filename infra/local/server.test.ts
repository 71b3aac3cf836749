import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { type Serving, serve } from './server.ts'
import { siteFiles } from './site-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'rantau-site-'))
const pages = {
  'index.html': `<!DOCTYPE html><title>Rantau</title>${'<p>halo</p>'.repeat(200)}`,
  'tawaran/index.html': '<title>Tawaran</title>',
  'tujuan/index.html': '<title>Tujuan</title>',
  'en/destinations/index.html': '<title>Destinations</title>',
  'program/lama/index.html': '<title>Lama</title>',
  'program/rusak/index.html': '<title>Rusak</title>',
  '404.html': '<title>Tidak ada</title>',
  'en/404/index.html': '<title>Not here</title>',
  'frames/id/index.html': '<!--frame:content-->',
  'assets/page.a1b2c3d4.css': 'body{color:red}'.repeat(100),
  'icon-192.png': 'x'.repeat(2_000),
}
const html = { 'content-type': 'text/html' }
const events: APIGatewayProxyEventV2[] = []
let serving: Serving

beforeAll(async () => {
  for (const [path, text] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const origin = {
    files: siteFiles(folder),
    clock: () => new Date('2026-11-21T09:00:00Z'),
    handlers: {
      assessments: async (event: APIGatewayProxyEventV2) => {
        events.push(event)
        if (event.rawPath === '/v1/broken') throw new Error('a defect with a secret')
        return { statusCode: 200, headers: { 'content-type': 'text/plain' }, body: event.rawPath }
      },
      programmes: async ({ rawPath }: APIGatewayProxyEventV2) => {
        if (rawPath === '/tujuan') return { statusCode: 200, headers: html, body: 'told' }
        if (rawPath === '/en/destinations')
          return { statusCode: 500, headers: html, body: 'broken' }
        if (rawPath !== '/program/rusak') return { statusCode: 404, headers: html, body: 'none' }
        throw new Error('a defect')
      },
    },
  }
  serving = await serve(() => origin, '127.0.0.1', 0)
})
afterAll(async () => {
  await serving.stop()
  rmSync(folder, { recursive: true, force: true })
})

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${serving.url}${path}`, { headers, method })

/** Sends exactly these bytes; fetch would tidy the path first. */
function raw(request: string): Promise<string> {
  const { hostname, port } = new URL(serving.url)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.end(request))
    let answer = ''
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.on('end', () => resolve(answer))
    socket.on('error', reject)
  })
}

describe('the site', () => {
  test.each([
    ['/', 200, 'Rantau'],
    ['/tawaran', 200, 'Tawaran'],
    ['/tawaran/', 200, 'Tawaran'],
    ['/tawaran/index.html', 200, 'Tawaran'],
    ['/tidak-ada', 404, 'Tidak ada'],
    ['/en/not-there', 404, 'Not here'],
    ['/frames/id/', 404, 'Tidak ada'],
    ['/%zz', 404, 'Tidak ada'],
  ])('answers %s with %i', async (path, status, title) => {
    const answer = await get(path)
    expect(answer.status).toBe(status)
    expect(await answer.text()).toContain(`<title>${title}</title>`)
  })

  test('is told anew by a function where there is one, and stands in where that has nothing or fails', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    onTestFinished(() => void vi.restoreAllMocks())
    const said = async (path: string) => {
      const answer = await get(path)
      return [answer.status, (await answer.text()).slice(0, 30)]
    }
    expect(await said('/tujuan')).toEqual([200, 'told'])
    expect(await said('/en/destinations')).toEqual([200, '<title>Destinations</title>'])
    expect(await said('/program/lama')).toEqual([200, '<title>Lama</title>'])
    expect(await said('/program/tak-ada')).toEqual([404, '<title>Tidak ada</title>'])
    expect(await said('/program/rusak')).toEqual([200, '<title>Rusak</title>'])
    expect((await get('/tujuan', {}, 'POST')).status).toBe(405)
  })

  test('cannot be left for other folders of this machine', async () => {
    for (const path of ['/../../etc/hostname', '/%2e%2e/%2e%2e/etc/hostname', '/..%2fsettings.ts'])
      expect(await raw(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)).toMatch(
        /^HTTP\/1\.1 404/,
      )
  })

  test('sends text as small as the browser can read, and pictures as they are', async () => {
    const whole = pages['index.html'].length
    for (const encoding of ['br', 'gzip']) {
      const answer = await get('/', { 'accept-encoding': encoding })
      expect(answer.headers.get('content-encoding')).toBe(encoding)
      expect(Number(answer.headers.get('content-length'))).toBeLessThan(whole / 5)
      expect(await answer.text()).toBe(pages['index.html'])
    }
    const plain = await get('/', { 'accept-encoding': 'identity' })
    expect(plain.headers.get('content-encoding')).toBeNull()
    const picture = await get('/icon-192.png', { 'accept-encoding': 'br' })
    expect(picture.headers.get('content-encoding')).toBeNull()
    expect(picture.headers.get('content-type')).toBe('image/png')
  })

  test('is asked again for pages, and never again for hashed files', async () => {
    const page = await get('/', { 'accept-encoding': 'br' })
    expect(page.headers.get('cache-control')).toBe('no-cache')
    const etag = page.headers.get('etag') ?? ''
    const again = await get('/', { 'accept-encoding': 'br', 'if-none-match': etag })
    expect(again.status).toBe(304)
    expect((await get('/', { 'if-none-match': '"other"' })).status).toBe(200)
    const asset = await get('/assets/page.a1b2c3d4.css')
    expect(asset.headers.get('cache-control')).toContain('immutable')
  })

  test('tells the length to HEAD and refuses what is neither GET nor HEAD', async () => {
    const head = await get('/', { 'accept-encoding': 'identity' }, 'HEAD')
    expect(Number(head.headers.get('content-length'))).toBe(pages['index.html'].length)
    expect(await head.text()).toBe('')
    const posted = await get('/tawaran', {}, 'POST')
    expect(posted.status).toBe(405)
    expect(posted.headers.get('allow')).toBe('GET, HEAD')
  })

  test('forbids framing and sniffing on every page', async () => {
    const asked = [
      ['/', 'GET'],
      ['/tidak-ada', 'GET'],
      ['/assets/page.a1b2c3d4.css', 'GET'],
      ['/tawaran', 'DELETE'],
    ] as const
    for (const [path, method] of asked) {
      const { headers } = await get(path, {}, method)
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
    }
  })
})

describe('what is hardly HTTP', () => {
  test.each([
    ['a request without a host', 'GET /v1/health HTTP/1.1\r\n\r\n', 400],
    ['a host that cannot be', 'GET /v1/health HTTP/1.1\r\nHost: a b/c?d#@\r\n\r\n', 400],
    ['noise', 'noise\r\n\r\n', 400],
    ['a length that is no number', 'POST / HTTP/1.1\r\nContent-Length: x\r\n\r\n', 400],
    ['endless headers', `GET / HTTP/1.1\r\nHost: x\r\nA: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
  ])('%s is refused with a number and what to do', async (_, request, status) => {
    const answer = await raw(request)
    expect(answer).toContain(`HTTP/1.1 ${status} `)
    expect(answer).toMatch(/x-request-id: [0-9a-f-]{36}/)
    expect(answer).toContain('x-content-type-options: nosniff')
    const body = JSON.parse(answer.slice(answer.indexOf('{')))
    expect(body.type).toMatch(/^\/problems\//)
    expect(answer).not.toMatch(/ at |node:/)
  })

  test('a reader who hangs up in the middle leaves no line in the log', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    const { hostname, port } = new URL(serving.url)
    const socket = connect(Number(port), hostname)
    socket.write('POST /v1/judgements HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\n{')
    await new Promise((resolve) => setTimeout(resolve, 100))
    socket.destroy()
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(said).not.toHaveBeenCalled()
    said.mockRestore()
    expect((await get('/')).status).toBe(200)
  })
})

describe('a function', () => {
  test('is handed what API Gateway would hand it', async () => {
    await fetch(`${serving.url}/v1/judgements?a=1&a=2&b=%20`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: 'x=1; y=2', 'X-Odd': 'Kupang' },
      body: '{"é":1}',
    })
    expect(events.at(-1)).toMatchObject({
      version: '2.0',
      rawPath: '/v1/judgements',
      rawQueryString: 'a=1&a=2&b=%20',
      queryStringParameters: { a: '1,2', b: ' ' },
      cookies: ['x=1', 'y=2'],
      headers: { 'content-type': 'application/json', 'x-odd': 'Kupang' },
      body: '{"é":1}',
      isBase64Encoded: false,
      requestContext: {
        http: { method: 'POST', path: '/v1/judgements', sourceIp: '127.0.0.1' },
        stage: '$default',
        time: '21/Nov/2026:09:00:00 +0000',
        timeEpoch: 1_795_251_600_000,
      },
    })
    expect(events.at(-1)?.headers).not.toHaveProperty('cookie')
  })

  test('gets the plain form of a student without script, encoded as the gateway does', async () => {
    const answer = await fetch(`${serving.url}/penilaian/jawab`, {
      method: 'POST',
      body: new URLSearchParams({ 'birth.date': '2004-05' }),
    })
    expect(await answer.text()).toBe('/penilaian/jawab')
    const { body = '', isBase64Encoded } = events.at(-1) ?? {}
    expect(isBase64Encoded).toBe(true)
    expect(Buffer.from(body, 'base64').toString()).toBe('birth.date=2004-05')
  })

  test('that breaks is told apart from one that answers, without its words', async () => {
    const answer = await get('/v1/broken')
    expect(answer.status).toBe(500)
    expect(await answer.text()).not.toContain('secret')
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('never sees a body larger than the gateway lets through', async () => {
    const before = events.length
    const answer = await fetch(`${serving.url}/v1/judgements`, {
      method: 'POST',
      body: 'x'.repeat(11 * 1024 * 1024),
    })
    expect(answer.status).toBe(413)
    expect(events).toHaveLength(before)
  })
})
