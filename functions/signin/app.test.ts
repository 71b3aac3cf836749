import { beforeEach, describe, expect, test } from 'vitest'
import { hourMs, minuteMs } from '../../shared/booking/time.ts'
import { sessionsInMemory } from '../../test/sessions-in-memory.ts'
import { staffDoor } from '../http/staff-door.ts'
import type { IdentityProvider, TokenRead } from '../ports/identity.ts'
import { signinApp } from './app.ts'
import type { WaitingPorts } from './waiting.ts'

const begin = Date.parse('2026-11-23T01:00:00Z')
const here = 'https://rantau.example'
const there = 'https://masuk.contoh.example'

/** A provider that trusts whoever comes back, if they bring what they were sent with. */
function provider(): IdentityProvider {
  let count = 0
  return {
    begin: async ({ returnTo, language }) => {
      count += 1
      const begun = { state: `state-${count}`.padEnd(22, 'x'), nonce: 'n', verifier: `v${count}` }
      const address = `${there}/auth?state=${begun.state}&to=${returnTo}&language=${language}`
      return { ...begun, address }
    },
    finish: async ({ state, verifier }, cameBack) => {
      const asked = new URL(cameBack).searchParams
      const known = asked.get('state') === state && asked.get('code') === `code of ${verifier}`
      const staff = 'staf-melati'
      return known
        ? { kind: 'tokens', tokens: { access: staff, id: 'an id token' }, staff }
        : { kind: 'not-finished', why: 'access_denied' }
    },
    renew: async () => undefined,
  }
}

const nothingWaits: WaitingPorts = {
  cases: { counts: async () => new Map(), lines: async () => [] },
  gatherings: { beginning: async () => [] },
  amendments: { list: async () => [] },
  counts: { windows: async () => [] },
  campuses: { read: async (slug: string) => ({ slug, name: slug, city: 'Kota', origins: [] }) },
  editions: { active: async () => undefined },
  editionDesk: { history: async () => [] },
  walks: { read: async () => undefined },
  shards: 16,
}

function house() {
  const sessions = sessionsInMemory()
  sessions.staff.set('staf-melati', { name: 'Contoh <Melati>', roles: ['counselor', 'lead'] })
  let now = begin
  const ports = {
    clock: () => new Date(now),
    sessions,
    frames: {
      frame: async () => '<title><!--frame:title--></title><main><!--frame:content--></main>',
    },
    readToken: async (staff: string): Promise<TokenRead> => ({
      kind: 'read',
      staff,
      roles: ['counselor', 'lead'],
    }),
    provider: provider(),
    renew: async () => undefined,
    signOut: async ({
      returnTo,
      tokens,
    }: {
      returnTo: string
      tokens?: { id?: string | undefined } | undefined
    }) => `${there}/out?to=${returnTo}&hint=${tokens?.id}`,
    pause: async () => {},
    secret: 's'.repeat(32),
    waiting: nothingWaits,
  }
  const app = signinApp({ ...ports, door: staffDoor(ports) }, () => {})
  const jar = new Map<string, string>()
  const ask = async (path: string, init: RequestInit = {}) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { cookie, 'sec-fetch-site': 'same-origin', ...init.headers }
    const answer = await app.request(`${here}${path}`, { ...init, headers })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (/Max-Age=0/.test(line)) jar.delete(name)
      else jar.set(name, value)
    }
    return answer
  }
  const at = (instant: number) => {
    now = instant
  }
  return { ask, jar, sessions, at }
}

let one: ReturnType<typeof house>
beforeEach(() => {
  one = house()
})

/** Where the provider sends the browser back to, once somebody said who they are there. */
const backFrom = (location: string | null): string => {
  const state = new URL(location ?? '').searchParams.get('state') ?? ''
  const nth = /state-(\d+)/.exec(state)?.[1]
  return `/staff/sign-in/return?${new URLSearchParams({ state, code: `code of v${nth}` })}`
}

const signIn = async (path = '/staff/sign-in') =>
  one.ask(backFrom((await one.ask(path)).headers.get('location')))

describe('signing in', () => {
  test('leads to the provider and back to where one was going', async () => {
    const away = await one.ask('/en/staff/sign-in?to=/en/staff/queue%3Fa%3Db')
    expect(away.status).toBe(303)
    const address = new URL(away.headers.get('location') ?? '')
    expect(address.origin).toBe(there)
    expect(address.searchParams.get('to')).toBe(`${here}/staff/sign-in/return`)
    expect(address.searchParams.get('language')).toBe('en')
    const back = await one.ask(backFrom(address.href))
    const text = await back.text()
    expect(back.status).toBe(200)
    expect(text).toContain('<meta http-equiv="refresh" content="0;url=/en/staff/queue?a=b" />')
    expect(text).toContain('You are signed in')
    expect((await one.ask('/staff')).status).toBe(200)
  })

  test('carries what only this browser may bring back in a cookie of minutes', async () => {
    const away = await one.ask('/staff/sign-in')
    const [cookie = ''] = away.headers.getSetCookie()
    expect(cookie).toMatch(
      /^__Host-rantau-in-[\w-]+=[\w-]+; Max-Age=900; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    )
    expect(Buffer.from(cookie, 'base64url').toString()).not.toContain('state-1')
    await one.ask(backFrom(away.headers.get('location')))
    expect([...one.jar.keys()]).toEqual(['__Host-rantau-staff'])
  })

  test('works in several tabs at once, each to its own place', async () => {
    const tabs = await Promise.all(
      ['queue', 'calls', 'log'].map((room) => one.ask(`/staff/sign-in?to=/staff/${room}`)),
    )
    const places = []
    for (const { headers } of tabs.toReversed()) {
      const text = await (await one.ask(backFrom(headers.get('location')))).text()
      places.push(/content="0;url=([^"]+)"/.exec(text)?.[1])
    }
    expect(places).toEqual(['/staff/log', '/staff/calls', '/staff/queue'])
    expect(one.sessions.held.size).toBe(1)
  })

  test('that is begun again and again fills the browser with no more than four', async () => {
    for (let nth = 0; nth < 9; nth += 1) await one.ask('/staff/sign-in')
    expect(one.jar.size).toBe(4)
  })

  test('is not asked of whoever is signed in already', async () => {
    await signIn()
    const again = await one.ask('/staff/sign-in?to=/staff/queue')
    expect([again.status, again.headers.get('location')]).toEqual([303, '/staff/queue'])
  })

  test('is not finished by another browser, a second time, too late, or against the provider’s no', async () => {
    const back = backFrom((await one.ask('/staff/sign-in?to=/staff/queue')).headers.get('location'))
    const jar = new Map(one.jar)
    one.jar.clear()
    const elsewhere = await one.ask(back)
    expect([elsewhere.status, await elsewhere.text()]).toEqual([
      400,
      expect.stringContaining('Masuknya belum selesai'),
    ])
    for (const [name, value] of jar) one.jar.set(name, value)
    expect((await one.ask(back.replace('code+of', 'kode'))).status).toBe(400)
    expect((await one.ask(back)).status).toBe(400)
    const late = backFrom((await one.ask('/staff/sign-in')).headers.get('location'))
    one.at(begin + 15 * minuteMs)
    expect((await one.ask(late)).status).toBe(400)
    expect(one.sessions.held.size).toBe(0)
    for (const query of ['', '?state=', '?state=x', `?state=${'x'.repeat(500)}`, '?code=1'])
      expect((await one.ask(`/staff/sign-in/return${query}`)).status).toBe(400)
  })

  test('leads nobody to another site', async () => {
    const text = await (await signIn('/staff/sign-in?to=https://jahat.example/staff')).text()
    expect(text).toContain('content="0;url=/staff"')
  })
})

describe('signing out', () => {
  test('ends it here, and goes on to the provider to end it there', async () => {
    await signIn()
    const answer = await one.ask('/staff/sign-out', { method: 'POST' })
    expect(await answer.text()).toContain(
      `content="0;url=${there}/out?to=${here}/staff/sign-out&amp;hint=an id token"`,
    )
    expect([one.sessions.held.size, one.jar.size]).toEqual([0, 0])
    expect((await one.ask('/staff')).status).toBe(303)
    const out = await one.ask('/en/staff/sign-out')
    expect(await out.text()).toContain('You are signed out')
  })

  test('is done by nobody else’s page, and not by looking', async () => {
    await signIn()
    const headers = { 'sec-fetch-site': 'cross-site' }
    expect((await one.ask('/staff/sign-out', { method: 'POST', headers })).status).toBe(403)
    await one.ask('/staff/sign-out')
    expect((await one.ask('/staff')).status).toBe(200)
  })

  test('goes to the provider even where nobody is signed in here any more', async () => {
    await signIn()
    one.at(begin + 3 * hourMs)
    const answer = await one.ask('/staff/sign-out', { method: 'POST' })
    expect(await answer.text()).toContain(`${there}/out`)
    expect((await one.ask('/staff/sign-out', { method: 'POST' })).status).toBe(200)
  })
})

test('the first page says what each role can do, and names nobody as markup', async () => {
  await signIn()
  const text = await (await one.ask('/en/staff')).text()
  expect(text).toContain('Hello, Contoh &lt;Melati&gt;')
  for (const role of ['Counselor', 'Lead counselor']) expect(text).toContain(`<dt>${role}</dt>`)
  expect(text).not.toContain('Editor')
  expect(text).toContain('href="/en/staff/queue?claim=mine"')
  expect((await one.ask('/staff/sign-in/done')).status).toBe(200)
})
