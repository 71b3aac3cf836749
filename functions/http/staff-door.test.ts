// Over 300 lines: everything the one door of the staff promises, and who tries to come through.
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { hourMs, minuteMs } from '../../shared/booking/time.ts'
import type { StaffRole } from '../../shared/staff/staff.ts'
import { sessionsInMemory } from '../../test/sessions-in-memory.ts'
import type { TokenRead, Tokens } from '../ports.ts'
import { frontDoor } from './front-door.ts'
import { memberOf, staffDoor } from './staff-door.ts'
import { beginSession, endSession } from './staff-session.ts'

const begin = Date.parse('2026-11-23T01:00:00Z')
const here = 'https://rantau.example'
const fromHere = { 'sec-fetch-site': 'same-origin' }

/** What a provider would sign; here it is just said. */
type Said = { readonly staff: string; readonly roles: readonly StaffRole[]; readonly until: number }

const tokenOf = (said: Said): string => JSON.stringify(said)

const frames = {
  frame: async () => '<title><!--frame:title--></title><main><!--frame:content--></main>',
}

/** A house with a room for each role, and somebody at its door. */
function house() {
  const sessions = sessionsInMemory()
  let now = begin
  let renewals = 0
  let renewal: (tokens: Tokens) => Promise<Tokens | undefined> = async () => undefined
  const ports = {
    clock: () => new Date(now),
    sessions,
    frames,
    readToken: async (access: string): Promise<TokenRead> => {
      const { until, staff, roles } = JSON.parse(access) as Said
      return now < until ? { kind: 'read', staff, roles } : { kind: 'run-out' }
    },
    renew: (tokens: Tokens) => {
      renewals += 1
      return renewal(tokens)
    },
    pause: () => new Promise<void>((resolve) => setTimeout(resolve, 1)),
  }
  const door = staffDoor(ports)
  const app = frontDoor(() => {})
  for (const path of ['/staff/queue', '/en/staff/queue', '/v1/staff/queue'])
    app
      .use(path, door.only('counselor', 'lead'))
      .get(path, (c) => c.json(memberOf(c)))
      .post(path, async (c) => c.json({ got: await c.req.text(), by: memberOf(c).id }))
  app.get('/lead', door.only('counselor', 'lead'), door.only('lead'), (c) => c.text('lead'))
  app.get('/forgotten', (c) => c.json(memberOf(c)))
  app.post('/in', async (c) => {
    const tokens = (await c.req.json()) as Tokens
    await beginSession(c, ports, tokens, (JSON.parse(tokens.access) as Said).staff)
    return c.text('in')
  })
  app.post('/out', async (c) => c.json((await endSession(c, ports)) ?? null))
  const ask = (path: string, init: RequestInit = {}) => app.request(`${here}${path}`, init)
  return {
    sessions,
    ask,
    renewals: () => renewals,
    at: (instant: number) => {
      now = instant
    },
    renews: (by: typeof renewal) => {
      renewal = by
    },
    /** Hires and signs in; with the cookie the browser then holds. */
    enter: async (own: Partial<Said> = {}, refresh?: string) => {
      const said = { staff: 'staf-melati', roles: ['counselor'] as const, until: 1e15, ...own }
      if (!sessions.staff.has(said.staff))
        sessions.staff.set(said.staff, { name: 'Contoh', roles: said.roles, office: 'contoh' })
      const body = JSON.stringify({ access: tokenOf(said), refresh })
      const answer = await ask('/in', { method: 'POST', body })
      return answer.headers.getSetCookie().map((one) => one.split(';')[0] ?? '')[0] ?? ''
    },
  }
}

let rooms: ReturnType<typeof house>
beforeEach(() => {
  rooms = house()
})

const post = (cookie: string, body: string, headers: Record<string, string> = fromHere) => ({
  method: 'POST',
  body,
  headers: { cookie, 'content-type': 'application/x-www-form-urlencoded', ...headers },
})

describe('whoever is not signed in', () => {
  test('is sent to the sign-in from a page, in its language, and back to where they were going', async () => {
    const page = await rooms.ask('/staff/queue?campus=undana&x=1')
    expect(page.status).toBe(303)
    const to = encodeURIComponent('/staff/queue?campus=undana&x=1')
    expect(page.headers.get('location')).toBe(`/staff/sign-in?to=${to}`)
    const english = await rooms.ask('/en/staff/queue')
    expect(english.headers.get('location')).toBe('/en/staff/sign-in?to=%2Fen%2Fstaff%2Fqueue')
  })

  test('is told so by the API, in their language', async () => {
    const answer = await rooms.ask('/v1/staff/queue', { headers: { 'accept-language': 'en' } })
    expect(answer.status).toBe(401)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect(answer.headers.get('www-authenticate')).toContain('/staff/sign-in')
    expect(await answer.json()).toMatchObject({ type: '/problems/not-signed-in', status: 401 })
    const posted = await rooms.ask('/v1/staff/queue', post('', '{}'))
    expect(posted.status).toBe(401)
  })

  test('opens nothing with a cookie that was made up, cut or mixed from two', async () => {
    const [mine, other] = [await rooms.enter(), await rooms.enter({ staff: 'staf-kenari' })]
    const [name, value = ''] = mine.split('=')
    const [secret, staff] = value.split('.')
    const theirs = other.split('=')[1]?.split('.')[1]
    for (const forged of [
      `${secret}.${theirs}`,
      `${'A'.repeat(43)}.${staff}`,
      `${secret}`,
      `${secret}.`,
      `.${staff}`,
      `${secret}x.${staff}`,
      `${value}%00`,
    ])
      expect([
        forged,
        (await rooms.ask('/v1/staff/queue', { headers: { cookie: `${name}=${forged}` } })).status,
      ]).toEqual([forged, 401])
    const cookie = `rantau-staff=${value}`
    expect((await rooms.ask('/v1/staff/queue', { headers: { cookie } })).status).toBe(401)
  })
})

describe('whoever is signed in', () => {
  test('is known with name, roles and office, by one read of the table', async () => {
    const cookie = await rooms.enter()
    const before = rooms.sessions.reads()
    const answer = await rooms.ask('/v1/staff/queue', { headers: { cookie } })
    expect(await answer.json()).toEqual({
      id: 'staf-melati',
      name: 'Contoh',
      roles: ['counselor'],
      office: 'contoh',
    })
    expect(rooms.sessions.reads() - before).toBe(1)
  })

  test('holds a cookie no script, no other site and no other origin can read or set', async () => {
    const body = JSON.stringify({ access: tokenOf({ staff: 's', roles: [], until: 1e15 }) })
    const [cookie = ''] = (await rooms.ask('/in', { method: 'POST', body })).headers.getSetCookie()
    expect(cookie).toMatch(/^__Host-rantau-staff=[\w-]{43}\.[\w-]+;/)
    for (const part of ['HttpOnly', 'Secure', 'SameSite=Strict', 'Path=/'])
      expect(cookie.split('; ')).toContain(part)
    expect(cookie).not.toMatch(/Domain/i)
  })

  test('is refused where their role does not lead, on a page and by the API, also behind another door', async () => {
    const cookie = await rooms.enter({ staff: 'staf-lontar', roles: ['editor'] })
    const page = await rooms.ask('/staff/queue', { headers: { cookie } })
    expect([page.status, await page.text()]).toEqual([
      403,
      expect.stringContaining('bukan untuk peran Anda'),
    ])
    const answer = await rooms.ask('/v1/staff/queue', { headers: { cookie } })
    expect(await answer.json()).toMatchObject({ type: '/problems/role-not-allowed', status: 403 })
    const counselor = await rooms.enter()
    expect((await rooms.ask('/lead', { headers: { cookie: counselor } })).status).toBe(403)
  })

  test('has only the roles that token and table both name: one taken away is gone at once', async () => {
    const cookie = await rooms.enter({ roles: ['counselor', 'lead', 'editor'] })
    const record = { name: 'Contoh', office: 'contoh' }
    const roles = async () =>
      (await (await rooms.ask('/v1/staff/queue', { headers: { cookie } })).json()).roles
    rooms.sessions.staff.set('staf-melati', { ...record, roles: ['counselor', 'lead', 'campus'] })
    expect(await roles()).toEqual(['counselor', 'lead'])
    rooms.sessions.staff.set('staf-melati', { ...record, roles: ['lead'] })
    expect(await roles()).toEqual(['lead'])
    rooms.sessions.staff.set('staf-melati', { ...record, roles: [] })
    expect((await rooms.ask('/v1/staff/queue', { headers: { cookie } })).status).toBe(403)
    rooms.sessions.staff.delete('staf-melati')
    expect((await rooms.ask('/v1/staff/queue', { headers: { cookie } })).status).toBe(403)
  })

  test('is no longer after two quiet hours, nor after twelve busy ones', async () => {
    const cookie = await rooms.enter()
    const status = async () => (await rooms.ask('/v1/staff/queue', { headers: { cookie } })).status
    rooms.at(begin + 2 * hourMs)
    expect(await status()).toBe(401)
    rooms = house()
    const busy = await rooms.enter()
    for (let minutes = 0; minutes < 12 * 60; minutes += 60) {
      rooms.at(begin + minutes * minuteMs)
      const { status } = await rooms.ask('/v1/staff/queue', { headers: { cookie: busy } })
      expect([minutes, status]).toEqual([minutes, 200])
    }
    rooms.at(begin + 12 * hourMs)
    expect((await rooms.ask('/v1/staff/queue', { headers: { cookie: busy } })).status).toBe(401)
  })

  test('ends it for good by signing out: a copy of the cookie opens nothing', async () => {
    const cookie = await rooms.enter()
    const out = await rooms.ask('/out', { method: 'POST', headers: { cookie } })
    expect(await out.json()).toMatchObject({ access: expect.any(String) })
    expect(out.headers.getSetCookie()[0]).toMatch(/^__Host-rantau-staff=; Max-Age=0/)
    expect(rooms.sessions.held.size).toBe(0)
    expect((await rooms.ask('/v1/staff/queue', { headers: { cookie } })).status).toBe(401)
    expect(await (await rooms.ask('/out', { method: 'POST', headers: { cookie } })).json()).toBe(
      null,
    )
  })

  test('has signed in anew, and the sign-in that this browser held before is over', async () => {
    const first = await rooms.enter()
    const body = JSON.stringify({
      access: tokenOf({ staff: 'staf-kenari', roles: [], until: 1e15 }),
    })
    const answer = await rooms.ask('/in', { method: 'POST', body, headers: { cookie: first } })
    expect(answer.headers.getSetCookie().at(-1)).not.toContain(first)
    expect(rooms.sessions.held.size).toBe(1)
    expect((await rooms.ask('/v1/staff/queue', { headers: { cookie: first } })).status).toBe(401)
  })

  test('leaves nothing in the table that whoever reads it could use', async () => {
    const cookie = await rooms.enter({ staff: 'staf-rahasia' }, 'refresh-rahasia')
    const secret = cookie.split('=')[1]?.split('.')[0] ?? ''
    const table = JSON.stringify([...rooms.sessions.held])
    for (const kept of [secret, 'refresh-rahasia', 'staf-rahasia', 'counselor'])
      expect(table).not.toContain(kept)
    expect(secret.length).toBe(43)
  })
})

test('a route that asks who is signed in before the door is a defect, and answers nobody', async () => {
  expect((await rooms.ask('/forgotten')).status).toBe(500)
})

describe('what is written comes from our own pages alone', () => {
  test.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour under the same name', { 'sec-fetch-site': 'same-site' }],
    ['no page at all', { 'sec-fetch-site': 'none' }],
    ['a browser that says nothing', {}],
    ['another origin, by an older browser', { origin: 'https://jahat.example' }],
    ['an origin that hides', { origin: 'null' }],
    ['us without encryption', { origin: 'http://rantau.example' }],
    ['us at another port', { origin: 'https://rantau.example:8443' }],
    ['one that says both', { 'sec-fetch-site': 'cross-site', origin: here }],
  ])('not from %s, whoever sends it', async (_, headers) => {
    const cookie = await rooms.enter()
    for (const path of ['/staff/queue', '/v1/staff/queue']) {
      const answer = await rooms.ask(path, post(cookie, 'a=1', headers))
      expect(answer.status).toBe(403)
    }
    const answer = await rooms.ask('/v1/staff/queue', post('', 'a=1', headers))
    expect(await answer.json()).toMatchObject({ type: '/problems/sent-from-elsewhere' })
    const page = await rooms.ask('/staff/queue', post('', 'rahasia=1', headers))
    expect(await page.text()).not.toContain('rahasia')
  })

  test.each([
    ['as browsers say it', fromHere],
    ['as older browsers say it', { origin: here }],
  ])('and from them it is taken, %s', async (_, headers) => {
    const cookie = await rooms.enter()
    const answer = await rooms.ask('/staff/queue', post(cookie, 'a=1', headers))
    expect(await answer.json()).toEqual({ got: 'a=1', by: 'staf-melati' })
  })

  test('while reading asks for nothing of the kind', async () => {
    const cookie = await rooms.enter()
    for (const method of ['GET', 'HEAD']) {
      const headers = { cookie, 'sec-fetch-site': 'cross-site' }
      expect((await rooms.ask('/staff/queue', { method, headers })).status).toBe(200)
    }
  })
})

/** What a page would send if its one form were sent again. */
function formIn(page: string): URLSearchParams {
  const entities = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" } as const
  const read = (text: string) =>
    text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: keyof typeof entities) => entities[name])
  const fields = page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)" \/>/g)
  return new URLSearchParams(
    [...fields].map(([, name = '', value = '']) => [read(name), read(value)]),
  )
}

describe('a form that comes after its sender’s time', () => {
  test('is not done and not lost: all that was typed stands there to be sent again', async () => {
    const cookie = await rooms.enter()
    rooms.at(begin + 3 * hourMs)
    const typed = 'note=Ibu+%3Cb%3E%22Rina%22%26&tick=1&tick=2&version=7'
    const page = await rooms.ask('/en/staff/queue?case=a&b=%22', post(cookie, typed))
    const text = await page.text()
    expect(page.status).toBe(401)
    const action = '/en/staff/queue?case=a&b=%22&sent-again=1'
    expect(text).toContain(`action="${action.replaceAll('&', '&amp;')}"`)
    expect(text).toContain('You need to sign in again')
    expect(text).toMatch(/<a [^>]*href="\/en\/staff\/sign-in\?to=[^"]+"[^>]* target="_blank"/)
    expect(text).not.toContain('<b>')
    expect(formIn(text).toString()).toBe(new URLSearchParams(typed).toString())
    expect(text).not.toContain('Take step 1 first')
    const tooSoon = await (await rooms.ask(action, post(cookie, typed))).text()
    expect(tooSoon).toContain('You are not signed in yet, so it was not sent. Take step 1 first.')
    expect(formIn(tooSoon).toString()).toBe(new URLSearchParams(typed).toString())
    const again = await rooms.enter()
    const sent = await rooms.ask(action, post(again, formIn(text).toString()))
    expect((await sent.json()).got).toBe(new URLSearchParams(typed).toString())
  })

  test('keeps every letter of whatever was typed', async () => {
    const field = fc.tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }))
    await fc.assert(
      fc.asyncProperty(fc.array(field, { maxLength: 6 }), async (fields) => {
        const typed = new URLSearchParams(fields).toString()
        const page = await rooms.ask('/staff/queue', post('', typed))
        expect(formIn(await page.text()).toString()).toBe(typed)
      }),
      { numRuns: 5_000 },
    )
  })

  test('that is no form is refused as what it is', async () => {
    const json = { ...fromHere, 'content-type': 'application/json' }
    expect((await rooms.ask('/staff/queue', post('', '{}', json))).status).toBe(415)
    const large = post('', `note=${'x'.repeat(300_000)}`)
    expect((await rooms.ask('/staff/queue', large)).status).toBe(413)
  })
})

describe('a token that has run out', () => {
  const soon = { until: begin + minuteMs }
  const fresh = tokenOf({ staff: 'staf-melati', roles: ['counselor'], until: begin + hourMs })

  test('is renewed once for all requests of that moment, and nobody notices', async () => {
    const cookie = await rooms.enter(soon, 'lama')
    rooms.renews(async ({ refresh }) => {
      await new Promise((resolve) => setTimeout(resolve, 10))
      return { access: fresh, refresh: `${refresh}-baru` }
    })
    rooms.at(begin + 2 * minuteMs)
    const many = Array.from({ length: 12 }, () =>
      rooms.ask('/v1/staff/queue', { headers: { cookie } }),
    )
    for (const answer of await Promise.all(many)) expect(answer.status).toBe(200)
    expect(rooms.renewals()).toBe(1)
  })

  test('that the provider renews no more ends the sign-in', async () => {
    const cookie = await rooms.enter(soon, 'lama')
    rooms.at(begin + 2 * minuteMs)
    expect((await rooms.ask('/v1/staff/queue', { headers: { cookie } })).status).toBe(401)
    expect(rooms.sessions.held.size).toBe(0)
  })

  test('and is renewed while its owner signs out stays signed out', async () => {
    const cookie = await rooms.enter(soon, 'lama')
    rooms.renews(async () => {
      await rooms.ask('/out', { method: 'POST', headers: { cookie } })
      return { access: fresh }
    })
    rooms.at(begin + 2 * minuteMs)
    expect((await rooms.ask('/v1/staff/queue', { headers: { cookie } })).status).toBe(401)
    expect(rooms.sessions.held.size).toBe(0)
  })

  test('is an outage while the provider is away: the sign-in stands when it is back', async () => {
    const cookie = await rooms.enter(soon, 'lama')
    rooms.renews(async () => Promise.reject(new Error('the line is down')))
    rooms.at(begin + 2 * minuteMs)
    expect((await rooms.ask('/v1/staff/queue', { headers: { cookie } })).status).toBe(500)
    expect((await rooms.ask('/v1/staff/queue', { headers: { cookie } })).status).toBe(409)
    rooms.renews(async () => ({ access: fresh }))
    rooms.at(begin + 3 * minuteMs)
    expect((await rooms.ask('/v1/staff/queue', { headers: { cookie } })).status).toBe(200)
  })

  test('for somebody else than the cookie names opens nothing', async () => {
    const cookie = await rooms.enter(soon, 'lama')
    const other = tokenOf({ staff: 'staf-lain', roles: ['counselor'], until: begin + hourMs })
    rooms.renews(async () => ({ access: other }))
    rooms.at(begin + 2 * minuteMs)
    expect((await rooms.ask('/v1/staff/queue', { headers: { cookie } })).status).toBe(401)
  })
})
