import { createHmac, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { createLocalJWKSet, exportJWK, SignJWT, UnsecuredJWT } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { tokenReader, tokenReaderBy } from './tokens.ts'

const issuer = 'https://masuk.contoh.example/kolam'
const clientId = 'rantau-staff'
const now = Date.parse('2026-11-23T01:00:00Z')

const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 })
const [ours, newer, foreign] = [pair(), pair(), pair()]

/** A key that does not say by which algorithm it signs: then it is for us to say. */
const published = async (kid: string, { publicKey }: { readonly publicKey: KeyObject }) => ({
  ...(await exportJWK(publicKey)),
  kid,
  use: 'sig',
})

const good = {
  sub: 'staf-contoh-melati',
  iss: issuer,
  client_id: clientId,
  token_use: 'access',
  'cognito:groups': ['counselor', 'lead', 'arisan'],
  iat: now / 1_000 - 60,
  exp: now / 1_000 + 600,
}

const signed = (
  claims: Record<string, unknown> = {},
  header: Record<string, unknown> = {},
  key = ours.privateKey,
) =>
  new SignJWT({ ...good, ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: 'one', ...header })
    .sign(key)

let read: ReturnType<typeof tokenReaderBy>
beforeAll(async () => {
  const keys = createLocalJWKSet({ keys: [await published('one', ours)] })
  read = tokenReaderBy({ issuer, clientId }, keys, () => new Date(now))
})

describe('an access token', () => {
  test('says who somebody is, and which of our roles they have', async () => {
    expect(await read(await signed())).toEqual({
      kind: 'read',
      staff: 'staf-contoh-melati',
      roles: ['counselor', 'lead'],
    })
    const without = await signed({ 'cognito:groups': undefined })
    expect(await read(without)).toMatchObject({ kind: 'read', roles: [] })
  })

  test('that has run out asks for another, and one of a minute later is not yet believed', async () => {
    expect(await read(await signed({ exp: now / 1_000 - 1 }))).toEqual({ kind: 'run-out' })
    expect(await read(await signed({ exp: now / 1_000 }))).toEqual({ kind: 'run-out' })
    expect(await read(await signed({ exp: now / 1_000 + 1 }))).toMatchObject({ kind: 'read' })
    const early = await read(await signed({ nbf: now / 1_000 + 60 }))
    expect(early.kind).toBe('not-ours')
  })

  test.each([
    ['of another issuer', { iss: 'https://masuk.contoh.example/lain' }],
    ['for another client', { client_id: 'toko-sebelah' }],
    ['for no client', { client_id: undefined }],
    ['that is an id token', { token_use: 'id', aud: clientId, client_id: undefined }],
    ['that is an id token and names our client too', { token_use: 'id', aud: clientId }],
    ['that says not what it is for', { token_use: undefined }],
    ['that never ends', { exp: undefined }],
    ['of nobody', { sub: undefined }],
    ['for another client that has run out', { client_id: 'toko', exp: now / 1_000 - 1 }],
  ])('%s is refused', async (_, claims) => {
    expect((await read(await signed(claims))).kind).toBe('not-ours')
  })
})

describe('a forged token is refused:', () => {
  const parts = (header: object) =>
    [header, good].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')

  test('signed by a stranger under the name of our key', async () => {
    expect((await read(await signed({}, {}, foreign.privateKey))).kind).toBe('not-ours')
  })

  test('not signed at all', async () => {
    const unsigned = new UnsecuredJWT(good).encode()
    expect((await read(unsigned)).kind).toBe('not-ours')
    expect((await read(`${parts({ alg: 'none', kid: 'one' })}.`)).kind).toBe('not-ours')
  })

  test('signed with our public key as if it were a password', async () => {
    const publicPem = ours.publicKey.export({ type: 'spki', format: 'pem' })
    const text = parts({ alg: 'HS256', kid: 'one', typ: 'JWT' })
    const mac = createHmac('sha256', publicPem).update(text).digest('base64url')
    expect((await read(`${text}.${mac}`)).kind).toBe('not-ours')
  })

  test('that brings its own key along, or names an address of one', async () => {
    const jwk = await exportJWK(foreign.publicKey)
    for (const header of [{ jwk }, { jku: 'https://maling.example/keys' }, { kid: 'two' }])
      expect((await read(await signed({}, header, foreign.privateKey))).kind).toBe('not-ours')
  })

  test('signed by us in a way we do not sign', async () => {
    for (const alg of ['RS512', 'PS256'])
      expect((await read(await signed({}, { alg }))).kind).toBe('not-ours')
  })

  test('with one letter changed, or no token at all', async () => {
    const token = await signed()
    const [head, body, mac] = token.split('.')
    const bolder = Buffer.from(JSON.stringify({ ...good, sub: 'staf-lain' })).toString('base64url')
    expect((await read(`${head}.${bolder}.${mac}`)).kind).toBe('not-ours')
    for (const text of ['', 'x', 'a.b.c', `${head}.${body}`, '"'.repeat(9)])
      expect((await read(text)).kind).toBe('not-ours')
  })
})

describe('the keys of the issuer', () => {
  let server: Server
  let keys: object[]
  let asked: number
  let answering: boolean
  let at: string
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked += 1
      const known = request.url === '/.well-known/jwks.json' && answering
      response.writeHead(known ? 200 : 503, { 'content-type': 'application/json' })
      response.end(known ? JSON.stringify({ keys }) : '')
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    at = `http://127.0.0.1:${(server.address() as { readonly port: number }).port}`
  })
  afterAll(() => new Promise((resolve) => server.close(resolve)))
  beforeEach(async () => {
    asked = 0
    answering = true
    keys = [await published('one', ours)]
  })

  const later = { exp: Math.floor(Date.now() / 1_000) + 600, iat: Math.floor(Date.now() / 1_000) }
  const here = (header: object = {}, key = ours.privateKey) =>
    signed({ iss: at, ...later }, { ...header }, key)

  test('are fetched once, and again when a token names a new one', async () => {
    const ask = tokenReader({ issuer: at, clientId }, { cooldownMs: 0 })
    await Promise.all([1, 2, 3].map(async () => ask(await here())))
    expect(await ask(await here())).toMatchObject({ kind: 'read' })
    expect(asked).toBe(1)
    keys = [await published('two', newer)]
    expect(await ask(await here({ kid: 'two' }, newer.privateKey))).toMatchObject({ kind: 'read' })
    expect(asked).toBe(2)
    // The old key is gone with that: what it signed opens nothing any more.
    expect((await ask(await here())).kind).toBe('not-ours')
  })

  test('are not fetched for every made-up name of a key', async () => {
    const ask = tokenReader({ issuer: at, clientId })
    expect(await ask(await here())).toMatchObject({ kind: 'read' })
    for (let nth = 0; nth < 20; nth += 1)
      expect((await ask(await here({ kid: `x${nth}` }, foreign.privateKey))).kind).toBe('not-ours')
    expect(asked).toBe(1)
  })

  test('that cannot be had are an outage, and nobody’s forgery', async () => {
    answering = false
    const ask = tokenReader({ issuer: at, clientId })
    await expect(ask(await here())).rejects.toThrow('no key to read access tokens by')
    answering = true
    expect(await ask(await here())).toMatchObject({ kind: 'read' })
  })
})
