import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type OriginNote, originFrom } from './origin.ts'
import { originWords } from './origin-words.ts'

const runs = { numRuns: 5_000 }

const originOf = (text: string): string => {
  const read = originFrom(text)
  return read.kind === 'origin' ? read.origin : expect.unreachable(`${text}: ${read.kind}`)
}

const notesOn = (text: string): readonly OriginNote['kind'][] => {
  const read = originFrom(text)
  return read.kind === 'origin' ? read.notes.map(({ kind }) => kind) : []
}

describe('a campus types the address of its page', () => {
  test.each([
    ['www.kampus.example', 'https://www.kampus.example'],
    ['  https://Karir.Kampus.EXAMPLE/lowongan/?id=7#atas ', 'https://karir.kampus.example'],
    ['kampus.example:443', 'https://kampus.example'],
    ['https://kampus.example:8443/', 'https://kampus.example:8443'],
    ['https://kampus.example.', 'https://kampus.example'],
    ['//kampus.example/', 'https://kampus.example'],
    ['https:kampus.example', 'https://kampus.example'],
    ['https//kampus.example', 'https://kampus.example'],
    ['https://kampus.example\\@lain.example', 'https://kampus.example'],
    ['bücher.example', 'https://xn--bcher-kva.example'],
    ['localhost:8080', 'http://localhost:8080'],
    ['localhost:443', 'http://localhost:443'],
    ['http://127.0.0.1:80/', 'http://127.0.0.1'],
    ['http://karir.localhost:3000', 'http://karir.localhost:3000'],
    ['https://localhost', 'https://localhost'],
  ])('%j is read as %s', (typed, origin) => {
    expect(originOf(typed)).toBe(origin)
  })

  test.each([
    ['', 'address-missing'],
    ['https://', 'address-missing'],
    ['https://:443', 'address-missing'],
    [`https://kampus.example/${'a'.repeat(2_048)}`, 'address-too-long'],
    ['https://a.example https://b.example', 'several-addresses'],
    ['a.example,b.example', 'several-addresses'],
    ["https://a.example;script-src 'unsafe-inline'", 'several-addresses'],
    ['https://a.example;script-src', 'several-addresses'],
    ['http://kampus.example', 'not-encrypted'],
    ['kampus.example:80', 'not-encrypted'],
    ['http://kampus.example:8080', 'not-encrypted'],
    ['http://localhost.example', 'not-encrypted'],
    ['file:///C:/kampus/index.html', 'scheme-not-web'],
    ['chrome-extension://abc', 'scheme-not-web'],
    ['karir@kampus.example', 'user-in-address'],
    ['https://@kampus.example', 'user-in-address'],
    ['https://kampus.example:rahasia@lain.example', 'user-in-address'],
    ['https://*.kampus.example', 'wildcard'],
    ['*', 'wildcard'],
    ['https://%2a.kampus.example', 'wildcard'],
    ['kampus.example:0', 'port-not-valid'],
    ['kampus.example:70000', 'port-not-valid'],
    ['javascript:alert(1)', 'port-not-valid'],
    ['https://203.0.113.7', 'number-address'],
    ['127.0.0.2:8080', 'number-address'],
    ['http://[::1]:8080', 'number-address'],
    ['3405803783', 'number-address'],
    ['kampus', 'name-incomplete'],
    ['null', 'name-incomplete'],
    ['https://kampus_kita.example', 'name-not-valid'],
    ["https://kampus'x.example", 'name-not-valid'],
    ['https://-kampus.example', 'name-not-valid'],
    ['https://kampus..example', 'name-not-valid'],
    [`https://${'a'.repeat(64)}.example`, 'name-not-valid'],
  ])('%j is refused as %s', (typed, kind) => {
    expect(originFrom(typed).kind).toBe(kind)
  })

  test('is told that with and without www are two addresses, and which the other one is', () => {
    const other = (text: string) => {
      const read = originFrom(text)
      return read.kind === 'origin' && read.notes.find(({ kind }) => kind === 'this-name-only')
    }
    expect(other('www.kampus.example')).toMatchObject({ other: 'https://kampus.example' })
    expect(other('kampus.example:8443')).toMatchObject({ other: 'https://www.kampus.example:8443' })
  })

  test('is told everything that was changed', () => {
    expect(notesOn('KAMPUS.example:443/karir')).toEqual([
      'scheme-added',
      'path-dropped',
      'usual-port-dropped',
      'this-name-only',
    ])
    expect(notesOn('https://bücher.example:8443/')).toEqual([
      'own-port',
      'in-ascii',
      'this-name-only',
    ])
    expect(notesOn('localhost')).toEqual(['scheme-added', 'this-computer-only'])
  })

  test('with http is shown the same address with https', () => {
    expect(originFrom('http://kampus.example:8080/x')).toEqual({
      kind: 'not-encrypted',
      instead: 'https://kampus.example',
    })
  })
})

/** "xn--" begins what letters beyond ASCII are spelled as; of any others it is no name. */
const label = fc
  .stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/)
  .filter((one) => !one.startsWith('xn--'))
const named = fc
  .tuple(
    label,
    fc.constantFrom('kampus', 'bücher', 'μ', '例え', 'straße'),
    fc.constantFrom('example', 'ac.id'),
  )
  .map((parts) => parts.join('.'))
const port = fc.option(fc.integer({ min: 1, max: 65_535 }), { nil: undefined })
const rest = fc.constantFrom(
  '',
  '/',
  '/karir/',
  '/a:b@c',
  '?x=1',
  '#y',
  '/?q=https://lain.example',
  '\\z',
)
/** In ASCII only: a capital of ß would be another name. */
const shouted = (text: string) => text.replace(/[a-z]/g, (letter) => letter.toUpperCase())
const pages = fc.record({ named, port, rest })

const written = (scheme: string, page: { named: string; port: number | undefined; rest: string }) =>
  `${scheme}${page.named}${page.port === undefined ? '' : `:${page.port}`}${page.rest}`

describe('whatever is typed', () => {
  test('a page that opens in a browser is read as the origin the browser gives it', () => {
    fc.assert(
      fc.property(
        pages,
        fc.constantFrom('https://', 'HTTPS://', ' https:/', 'https:\\\\'),
        (page, scheme) => {
          expect(originOf(written(scheme, page))).toBe(new URL(written('https://', page)).origin)
        },
      ),
      runs,
    )
  })

  test('leaving out the scheme, shouting or a closing dot changes nothing', () => {
    fc.assert(
      fc.property(pages, (page) => {
        fc.pre(page.port !== 80)
        const plain = originOf(written('https://', page))
        expect(originOf(written('', page))).toBe(plain)
        expect(originOf(written('https://', { ...page, named: shouted(page.named) }))).toBe(plain)
        expect(originOf(written('https://', { ...page, named: `${page.named}.` }))).toBe(plain)
      }),
      runs,
    )
  })

  const odd = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc
      .array(
        fc.constantFrom(
          'https://',
          'http://',
          'a',
          'kampus.example',
          '.',
          ':',
          '8080',
          '@',
          '*',
          ';',
          "'",
          '"',
          '%3b',
          '/',
          '\\',
          ' ',
          '\t',
          '\n',
          '[',
          ']',
          'ß',
          '１',
          '。',
          '\u00ad',
          'localhost',
          '127.0.0.1',
        ),
        { maxLength: 7 },
      )
      .map((parts) => parts.join('')),
  )

  test('nothing throws, and what is accepted can stand in a header and ends it nowhere', () => {
    fc.assert(
      fc.property(odd, (text) => {
        const read = originFrom(text)
        if (read.kind !== 'origin') return
        expect(read.origin).toMatch(/^https?:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?$/)
        expect(read.origin.length).toBeLessThanOrEqual(267)
        expect(new URL(read.origin).origin).toBe(read.origin)
        const isHttp = read.origin.startsWith('http:')
        if (isHttp)
          expect(new URL(read.origin).hostname).toMatch(/^(127\.0\.0\.1|(.+\.)?localhost)$/)
      }),
      { numRuns: 20_000 },
    )
  })

  test('what was accepted is accepted again as it is, with nothing left to change', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          odd,
          pages.map((page) => written('', page)),
        ),
        (text) => {
          const read = originFrom(text)
          if (read.kind !== 'origin') return
          expect(originOf(read.origin)).toBe(read.origin)
          const kinds = ['own-port', 'this-name-only', 'this-computer-only']
          expect(notesOn(read.origin).filter((kind) => !kinds.includes(kind))).toEqual([])
        },
      ),
      runs,
    )
  })

  test('every answer is put into words in both languages', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          odd,
          pages.map((page) => written('', page)),
        ),
        (text) => {
          const read = originFrom(text)
          for (const said of read.kind === 'origin' ? read.notes : [read]) {
            const { id, en } = originWords(said)
            expect(id).not.toBe(en)
            for (const words of [id, en]) expect(words).not.toMatch(/undefined|^$/)
          }
        },
      ),
      runs,
    )
  })
})
