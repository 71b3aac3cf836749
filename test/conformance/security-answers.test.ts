import { describe, expect, test } from 'vitest'
import { frontDoor } from '../../functions/http/front-door.ts'
import { handle } from '../../functions/http/gateway.ts'
import { contentPolicy, securityHeaders } from '../../functions/http/security-headers.ts'
import { staffDoor } from '../../functions/http/staff-door.ts'
import { gatewayEvent } from '../../infra/local/gateway-event.ts'
import { appsOn, type Route, routesOf } from '../every-app.ts'
import { sessionsInMemory } from '../sessions-in-memory.ts'

// Every route of every function, asked by a stranger who brings nothing: what it answers is dressed
// alike, whether it is a page, a refusal or a defect.

const session = {
  clock: () => new Date('2026-11-23T01:00:00Z'),
  sessions: sessionsInMemory(),
  readToken: async () => ({ kind: 'not-ours', why: 'nobody signs in here' }) as const,
  renew: async () => undefined,
  pause: async () => {},
  frames: { frame: async () => '<main><!--frame:content--></main>' },
}

const apps = appsOn({
  ...session,
  door: staffDoor(session),
  secret: 's'.repeat(32),
  widget: undefined,
})

const routes = routesOf(apps, /^\//)

const address = (path: string): string =>
  `https://rantau.example${path.replace(/:(\w+)(?:\{(.*?)\}(?=\/|$))?/g, 'A'.repeat(22)).replace('*', 'x')}`

type Dressed = { readonly route: string; readonly status: number; readonly headers: Headers }

async function answered({ folder, method, path }: Route): Promise<Dressed> {
  const writes = method !== 'GET'
  const asked = {
    method,
    headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
    ...(writes && { body: '{}' }),
  }
  const answer = await apps[folder]?.request(address(path), asked)
  if (answer === undefined) throw new Error(`no app in functions/${folder}`)
  const { status, headers } = answer
  return { route: `${method} ${path}`, status, headers }
}

const all = await Promise.all(routes.map(answered))

const lacking = (isFine: (one: Dressed) => boolean): readonly string[] =>
  all.filter((one) => !isFine(one)).map(({ route, status }) => `${status} ${route}`)

describe('whatever is answered', () => {
  test('is of every function, and of many kinds', () => {
    expect(Object.keys(apps).length).toBe(8)
    expect(all.length).toBeGreaterThan(200)
    const statuses = new Set(all.map(({ status }) => status))
    expect([...statuses]).toEqual(expect.arrayContaining([200, 303, 401, 415, 500]))
  })

  test('carries each security header', () => {
    for (const [name, value] of Object.entries(securityHeaders))
      expect(lacking(({ headers }) => headers.get(name) === value)).toEqual([])
  })

  test('says who may frame it, and loads no plug-in', () => {
    const fine = ({ headers }: Dressed) => {
      const policy = headers.get('content-security-policy') ?? ''
      const isPage = headers.get('content-type')?.startsWith('text/html') === true
      const loads = isPage ? "object-src 'none'" : 'default-src '
      return policy.includes("frame-ancestors 'none'") && policy.includes(loads)
    }
    expect(lacking(fine)).toEqual([])
  })

  test('names its kind, and text its letters too', () => {
    const kinds = /^(text\/\w+; charset=utf-8|application\/((problem\+)?json(; charset=utf-8)?))$/i
    const empty = [204, 301, 303, 304]
    const fine = ({ status, headers }: Dressed) =>
      empty.includes(status) || kinds.test(headers.get('content-type') ?? '')
    expect(lacking(fine)).toEqual([])
  })

  test('is kept by nobody, save what is the same for everybody', () => {
    const kept = all.filter(({ headers }) => headers.get('cache-control') !== 'no-store')
    const open = /^GET (\/problems\/|\/embed\/warna\.css|\/kampus\/widget|\/en\/campus\/widget)/
    expect(kept.map(({ route }) => route).filter((route) => !open.test(route))).toEqual([])
  })

  test('sets no cookie for whoever only looks', () => {
    expect(lacking(({ headers }) => headers.getSetCookie().length === 0)).toEqual([])
  })
})

test('a page’s policy lets nothing change where its links lead, and no plug-in in', () => {
  const policy = contentPolicy('text/html; charset=UTF-8')
  for (const directive of ["base-uri 'none'", "object-src 'none'", "frame-ancestors 'none'"])
    expect(policy.split('; ')).toContain(directive)
})

test('what echoes a request is refused before any function sees it', async () => {
  const app = frontDoor(() => {})
  app.all('*', (c) => c.text('seen'))
  for (const method of ['TRACE', 'TRACK', 'CONNECT', 'trace']) {
    const { statusCode, headers } = await handle(app)(eventOf(method))
    expect(statusCode, method).toBe(405)
    expect(headers).toMatchObject(securityHeaders)
  }
})

function eventOf(method: string) {
  const asked = { method, url: '/v1/health', headers: { host: 'rantau.example' }, socket: {} }
  return gatewayEvent(asked as never, Buffer.alloc(0), new Date('2026-11-23T01:00:00Z'))
}
