import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { contentPolicy } from '../../../functions/http/security-headers.ts'
import { siteFiles } from '../../local/site-files.ts'
import { addressedFiles, addressing, answering, edgeBytesMax } from './viewer-functions.ts'

const folder = mkdtempSync(join(tmpdir(), 'rantau-site-'))
afterAll(() => rmSync(folder, { recursive: true }))

const files = [
  ...['index.html', '404.html', 'sw.js', 'icon.svg', 'tujuan/index.html', 'tujuan/de/index.html'],
  ...[
    'en/index.html',
    'en/404.html',
    'en/help/index.html',
    'program/de.x/index.html',
    'kabar.html',
  ],
  ...['embed/rantau.js', 'assets/a.js', 'frames/id/index.html'],
]
for (const file of files) {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), `this is /${file}`)
}

type Event = Record<string, unknown>
function runs(code: string): (event: Event) => Record<string, unknown> {
  const ask = runInNewContext(`${code}; (text) => JSON.stringify(handler(JSON.parse(text)))`)
  return (event) => JSON.parse(ask(JSON.stringify(event)))
}

const addressed = runs(addressing(addressedFiles(folder)))
const home = siteFiles(folder)

const asked = (uri: string): string => String(addressed({ request: { uri } }).uri)

const words = [
  'tujuan',
  'de',
  'en',
  'help',
  'program',
  'de.x',
  'kabar',
  'index.html',
  '404',
  'sw.js',
]
const odd = [
  '..',
  '%2e%2e',
  '%00',
  '%',
  '%74ujuan',
  '__proto__',
  'constructor',
  'kabar.html',
  'x y',
]
const anyUri = fc
  .array(fc.constantFrom(...words, ...odd), { maxLength: 4 })
  .chain((all) => fc.constantFrom('', '/').map((end) => `/${all.join('/')}${end}`))

describe('the function that turns an address into a file', () => {
  test('means what is meant at home, and where nothing is meant says so in the same page', async () => {
    await fc.assert(
      fc.asyncProperty(anyUri, async (uri) => {
        const { body } = await home({ path: uri })
        expect([uri, `this is ${asked(uri)}`]).toEqual([uri, body.toString()])
      }),
      { numRuns: 5_000 },
    )
  })

  test('never leads to a frame, which is for functions to fill', () => {
    expect(asked('/frames/id')).toBe('/404.html')
  })

  test('is small enough for CloudFront, also with six times the programmes of today', () => {
    const many = Array.from({ length: 183 }, (_, at) => `de.a-programme-${at}/index.html`)
    const pages = many.flatMap((page) => [`program/${page}`, `en/programme/${page}`])
    const code = addressing([...addressedFiles(folder), ...pages])
    expect(Buffer.byteLength(code)).toBeLessThan(edgeBytesMax)
  })
})

describe('the function that dresses what storage answers', () => {
  const dressed = runs(answering())
  const answerOf = (headers: Record<string, string>, statusCode = 200) => {
    const all = Object.entries(headers).map(([name, value]) => [name, { value }])
    return dressed({ response: { statusCode, headers: Object.fromEntries(all) } })
  }
  const policyOf = (type: string) =>
    (answerOf({ 'content-type': type }).headers as Record<string, { value: string }>)[
      'content-security-policy'
    ]?.value

  test.each(['text/html', 'text/javascript', 'application/json', 'image/png'])(
    'says of %s what the server at home says',
    (type) => expect(policyOf(type)).toBe(contentPolicy(type)),
  )

  test('says that a page which stands for a missing one is missing', () => {
    expect(answerOf({ 'content-type': 'text/html', 'x-amz-meta-status': '404' }).statusCode).toBe(
      404,
    )
    expect(answerOf({ 'content-type': 'text/html' }).statusCode).toBe(200)
  })

  test('leaves a browser the page it holds already: a 404 without one would be empty', () => {
    const known = answerOf({ 'content-type': 'text/html', 'x-amz-meta-status': '404' }, 304)
    expect(known.statusCode).toBe(304)
  })

  test('leaves what a function said of its own page', () => {
    const own = { 'content-type': 'text/html', 'content-security-policy': 'frame-ancestors x' }
    expect(answerOf(own).headers).toMatchObject({
      'content-security-policy': { value: 'frame-ancestors x' },
    })
  })

  test('is small enough for CloudFront', () => {
    expect(Buffer.byteLength(answering())).toBeLessThan(edgeBytesMax)
  })
})
