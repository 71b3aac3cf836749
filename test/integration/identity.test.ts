import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decodeJwt, decodeProtectedHeader } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cognitoSignOut, identityProvider } from '../../functions/adapters/identity.ts'
import { tokenReader } from '../../functions/adapters/tokens.ts'
import type { SignInBegun, Tokens } from '../../functions/ports/identity.ts'
import { staff } from '../../infra/demonstration/staff.ts'
import { signInDoor } from '../../infra/local/sign-in/door.ts'
import { confirmOut, visitorAt } from '../staff-visitor.ts'

// The client that the functions use, against the provider that runs at home.

const clientId = 'rantau-staff'
const data = mkdtempSync(join(tmpdir(), 'rantau-'))
let server: Server
let origin: string
let door: ReturnType<typeof signInDoor>
let identity: { readonly issuer: string; readonly clientId: string }

/** The provider as a start opens it; what it kept is in the folder. */
const opened = () => signInDoor({ issuer: identity.issuer, origins: [origin], staff, data })

beforeAll(async () => {
  server = createServer((asked, response) => {
    if (!door(asked, response)) response.writeHead(404).end()
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  origin = `http://127.0.0.1:${(server.address() as { readonly port: number }).port}`
  identity = { issuer: `${origin}/oidc`, clientId }
  door = opened()
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  rmSync(data, { recursive: true, force: true })
})

const returnTo = () => `${origin}/staff/sign-in/return`

/** Signs in up to where the browser is sent back, with what it brings. */
async function cameBack(member = 'staf-contoh-anggrek', visitor = visitorAt(origin)) {
  const { address, ...begun } = await identityProvider(identity).begin({
    returnTo: returnTo(),
    language: 'en',
  })
  const { url } = await visitor.signIn(member, address)
  return { begun, url, visitor }
}

async function tokensOf(member?: string): Promise<Tokens> {
  const { begun, url } = await cameBack(member)
  const outcome = await identityProvider(identity).finish(begun, url)
  if (outcome.kind !== 'tokens') throw new Error(`not signed in: ${outcome.why}`)
  return outcome.tokens
}

describe('signing in at home', () => {
  test('gives the tokens Cognito gives: who, which roles, for which client and what use', async () => {
    const { access, id = '', refresh } = await tokensOf()
    expect(decodeProtectedHeader(access)).toMatchObject({ alg: 'RS256', kid: expect.any(String) })
    expect(decodeJwt(access)).toMatchObject({
      iss: identity.issuer,
      sub: 'staf-contoh-anggrek',
      client_id: clientId,
      token_use: 'access',
      'cognito:groups': ['counselor', 'lead'],
    })
    expect(decodeJwt(id)).toMatchObject({
      aud: clientId,
      name: 'Contoh Anggrek',
      'cognito:groups': ['counselor', 'lead'],
    })
    expect(refresh).toBeDefined()
    const read = tokenReader(identity)
    expect(await read(access)).toEqual({
      kind: 'read',
      staff: 'staf-contoh-anggrek',
      roles: ['counselor', 'lead'],
    })
    expect(await read(id)).toMatchObject({ kind: 'not-ours' })
    expect(await read(refresh ?? '')).toMatchObject({ kind: 'not-ours' })
  })

  type Brought = readonly [begun: SignInBegun, url: string]
  const changes: Readonly<Record<string, (begun: SignInBegun, url: string) => Brought>> = {
    'another verifier': (begun, url) => [{ ...begun, verifier: 'x'.repeat(43) }, url],
    'another state': (begun, url) => [{ ...begun, state: 'x'.repeat(43) }, url],
    'another nonce': (begun, url) => [{ ...begun, nonce: 'x'.repeat(43) }, url],
    'a code that was changed': (begun, url) => [
      begun,
      url.replace(/code=(.)/, (_, first) => `code=${first === '_' ? '-' : '_'}`),
    ],
    'another issuer named': (begun, url) => [begun, url.replace(/iss=[^&]+/, 'iss=https://x.y')],
    'no code at all': (begun, url) => [begun, url.replace(/code=[^&]+&/, '')],
  }
  test.each(Object.entries(changes))('is not finished with %s', async (_, changed) => {
    const { begun, url } = await cameBack()
    const outcome = await identityProvider(identity).finish(...changed(begun, url))
    expect(outcome).toEqual({ kind: 'not-finished', why: expect.any(String) })
  })

  test('is finished once: whoever brings the same code again gets nothing, and ends the first', async () => {
    const { begun, url } = await cameBack()
    const client = identityProvider(identity)
    const first = await client.finish(begun, url)
    expect(first.kind).toBe('tokens')
    expect((await client.finish(begun, url)).kind).toBe('not-finished')
    expect(first.kind === 'tokens' && (await client.renew(first.tokens))).toBe(undefined)
  })

  test('is stopped for an address that is not ours', async () => {
    const begun = identityProvider(identity).begin({
      returnTo: 'https://jahat.example/staff/sign-in/return',
      language: 'id',
    })
    const { status, text } = await visitorAt(origin).ask((await begun).address)
    expect([status, text]).toEqual([400, expect.stringContaining('Masuk tidak bisa diteruskan')])
  })

  test('and saying no there leads back to a plain no here', async () => {
    const client = identityProvider(identity)
    const { state, nonce, verifier } = await client.begin({ returnTo: returnTo(), language: 'id' })
    const denied = new URLSearchParams({ error: 'access_denied', state, iss: identity.issuer })
    const outcome = await client.finish({ state, nonce, verifier }, `${returnTo()}?${denied}`)
    expect(outcome).toEqual({ kind: 'not-finished', why: 'access_denied' })
  })
})

describe('tokens that run out', () => {
  test('are renewed as often as one asks, by several at once, and after a restart', async () => {
    const tokens = await tokensOf('staf-contoh-lontar')
    const client = identityProvider(identity)
    const fresh = await Promise.all([1, 2, 3].map(() => client.renew(tokens)))
    for (const one of fresh)
      expect(await tokenReader(identity)(one?.access ?? '')).toMatchObject({
        staff: 'staf-contoh-lontar',
        roles: ['editor'],
      })
    door = opened()
    const [first] = fresh
    expect(first && (await identityProvider(identity).renew(first))).toBeDefined()
    expect(await tokenReader(identity)(tokens.access)).toMatchObject({ kind: 'read' })
  })

  test('are not renewed without a refresh token, or with one that was made up', async () => {
    const client = identityProvider(identity)
    expect(await client.renew({ access: 'x' })).toBeUndefined()
    expect(await client.renew({ access: 'x', refresh: 'made up' })).toBeUndefined()
  })

  test('are an outage, no end, while the provider does not answer', async () => {
    const tokens = await tokensOf()
    const client = identityProvider(identity)
    await client.renew(tokens)
    const real = door
    door = (_, response) => {
      response.writeHead(503).end()
      return true
    }
    await expect(client.renew(tokens)).rejects.toThrow('the tokens were not renewed')
    await expect(identityProvider(identity).renew(tokens)).rejects.toThrow()
    door = real
    expect(await client.renew(tokens)).toBeDefined()
  })
})

describe('signing out', () => {
  test('ends the provider’s own session: the next sign-in asks again who it is', async () => {
    const { begun, url, visitor } = await cameBack()
    const client = identityProvider(identity)
    const outcome = await client.finish(begun, url)
    const tokens = outcome.kind === 'tokens' ? outcome.tokens : undefined
    const again = await client.begin({ returnTo: returnTo(), language: 'id' })
    expect((await visitor.ask(again.address)).url).toContain(returnTo())
    const there = `${origin}/en/staff/sign-out`
    const leaving = await visitor.ask(
      await client.signOut({ returnTo: there, language: 'en', tokens }),
    )
    const left = await confirmOut(visitor.ask, leaving)
    expect(left.url.split('?')[0]).toBe(there)
    const asked = await client.begin({ returnTo: returnTo(), language: 'id' })
    expect((await visitor.ask(asked.address)).text).toContain('Masuk sebagai siapa?')
  })

  test('goes to Cognito’s own address where that is the provider', async () => {
    const signOut = cognitoSignOut('https://masuk.contoh.example/logout', identity)
    const there = 'https://rantau.example/staff/sign-out'
    expect(await signOut({ returnTo: there, language: 'id' })).toBe(
      'https://masuk.contoh.example/logout?client_id=rantau-staff&logout_uri=https%3A%2F%2F' +
        'rantau.example%2Fstaff%2Fsign-out&lang=id',
    )
  })
})

describe('the provider at home', () => {
  /** Asks under a name of the asker's choice, which fetch does not let one choose. */
  const statusFor = (host: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      const path = '/oidc/.well-known/openid-configuration'
      const asked = request(`${origin}${path}`, { headers: { host } }, (answer) => {
        answer.resume()
        resolve(answer.statusCode)
      })
      asked.once('error', reject).end()
    })

  test('answers this machine by its own names, and a name that was made to mean it not at all', async () => {
    const { port } = new URL(origin)
    expect(await statusFor(`localhost:${port}`)).toBe(200)
    expect(await statusFor(`jahat.example:${port}`)).toBe(404)
    expect(await statusFor(`127.0.0.1.jahat.example:${port}`)).toBe(404)
  })

  test('keeps its keys and whom it knows where nobody else of this machine reads them', () => {
    for (const name of ['sign-in-keys.json', 'sign-in.json'])
      expect((statSync(join(data, name)).mode & 0o777).toString(8)).toBe('600')
  })

  test('speaks without encryption to this machine alone', async () => {
    const plain = { issuer: 'http://masuk.contoh.example', clientId }
    await expect(
      identityProvider(plain).begin({ returnTo: returnTo(), language: 'id' }),
    ).rejects.toThrow('expected https')
  })
})
