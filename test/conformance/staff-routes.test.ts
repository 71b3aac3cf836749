import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { frontDoor } from '../../functions/http/front-door.ts'
import { staffDoor } from '../../functions/http/staff-door.ts'
import { beginSession } from '../../functions/http/staff-session.ts'
import type { TokenRead } from '../../functions/ports/identity.ts'
import { functionFor } from '../../infra/routes.ts'
import { type StaffRole, staffRoles } from '../../shared/staff/staff.ts'
import { appsOn, type Route, routesOf } from '../every-app.ts'
import { sessionsInMemory } from '../sessions-in-memory.ts'
import { root } from './sources.ts'

// Every staff route there is, as the apps themselves list them, tried by nobody and by each role.

const office: readonly StaffRole[] = ['counselor', 'lead']

/** Whose each part of the house is; `anybody` is whoever is about to sign in, or has just left. */
const rooms: readonly (readonly [path: RegExp, whose: readonly StaffRole[] | 'anybody'])[] = [
  [/^(\/en)?\/staff\/(sign-(in|in\/return|out))?$/, 'anybody'],
  [/^(\/en)?\/staff(\/sign-in\/done)?$/, staffRoles],
  [/^(\/en)?\/staff\/\*$/, office],
  [/^(\/en|\/v1)?\/staff\/campus(\/|$)/, ['campus']],
  [/^(\/en|\/v1)?\/staff\/rules(\/|$)/, ['editor']],
  [/^(\/en|\/v1)?\/staff\/log(\/|$)/, ['lead']],
  [/^(\/en|\/v1)?\/staff\/queue\/(moves|reassign|reviews)(\/|$)/, ['lead']],
  [/^(\/en|\/v1)?\/staff\/(queue|cases|days|requests|calls|bookings|sessions)(\/|$)/, office],
]

const sessions = sessionsInMemory()
const session = {
  clock: () => new Date('2026-11-23T01:00:00Z'),
  sessions,
  readToken: async (role: string): Promise<TokenRead> => ({
    kind: 'read',
    staff: `staf-${role}`,
    roles: [role as StaffRole],
  }),
  renew: async () => undefined,
  pause: async () => {},
  frames: { frame: async () => '<main><!--frame:content--></main>' },
}

/** Every function with a staff door. */
const {
  assessments: _,
  programmes: __,
  ...apps
} = appsOn({
  ...session,
  door: staffDoor(session),
  secret: 's'.repeat(32),
  widget: undefined,
})

const routes = routesOf(apps, /^(\/en|\/v1)?\/staff(\/|$)/)

const samples = [
  'A'.repeat(22),
  'abcdef',
  '1',
  '2026-11-23',
  'kampus',
  'a'.repeat(64),
  `evt_${'A'.repeat(22)}`,
]

/** An address that a route with parameters answers. */
const filled = (path: string): string =>
  path.replace(/:(\w+)(?:\{(.*?)\}(?=\/|$))?/g, (_, name, pattern = '[^/]+') => {
    const fits = samples.find((one) => new RegExp(`^(?:${pattern})$`).test(one))
    if (fits === undefined) throw new Error(`no sample fits :${name}{${pattern}}. Add one.`)
    return fits
  })

const whose = (path: string) => rooms.find(([pattern]) => pattern.test(path))?.[1]

const isApi = (path: string): boolean => path.startsWith('/v1/')

const cookies = new Map<StaffRole, string>()

beforeAll(async () => {
  const entrance = frontDoor(() => {})
  entrance.post('/:role', async (c) => {
    const role = c.req.param('role')
    sessions.staff.set(`staf-${role}`, { name: 'Contoh', roles: [role as StaffRole] })
    await beginSession(c, session, { access: role }, `staf-${role}`)
    return c.text('in')
  })
  for (const role of staffRoles) {
    const answer = await entrance.request(`https://rantau.example/${role}`, { method: 'POST' })
    cookies.set(role, answer.headers.getSetCookie()[0]?.split(';')[0] ?? '')
  }
})

function ask({ folder, method, path }: Route, role: StaffRole | undefined, site = 'same-origin') {
  const writes = method !== 'GET'
  const type = isApi(path) ? 'application/json' : 'application/x-www-form-urlencoded'
  const headers = {
    'sec-fetch-site': site,
    ...(role && { cookie: cookies.get(role) ?? '' }),
    ...(writes && { 'content-type': type }),
  }
  const body = writes ? { body: isApi(path) ? '{}' : 'a=b' } : {}
  const address = `https://rantau.example${filled(path)}`
  return Promise.resolve(apps[folder]?.request(address, { method, headers, ...body }))
}

const guarded = routes.filter(({ path }) => whose(path) !== 'anybody')

describe('every staff route', () => {
  test('is somebody’s: a new one says whose before it is opened', () => {
    expect(routes.length).toBeGreaterThan(20)
    expect(routes.filter(({ path }) => whose(path) === undefined)).toEqual([])
  })

  test('is of a function that is tried here, and is led to it', () => {
    const withDoor = globSync('functions/*/handler.ts', { cwd: root })
      .filter((path) => readFileSync(join(root, path), 'utf8').includes('staffDoor('))
      .map((path) => path.split('/')[1] ?? '')
    expect(withDoor.toSorted()).toEqual(Object.keys(apps).toSorted())
    const astray = routes.filter(({ folder, path }) => functionFor(filled(path)) !== folder)
    expect(astray).toEqual([])
  })

  test('asks whoever did not sign in to do so', async () => {
    for (const route of guarded) {
      const answer = await ask(route, undefined)
      const expected = !isApi(route.path) && route.method === 'GET' ? 303 : 401
      expect([route, answer?.status]).toEqual([route, expected])
      if (expected === 303)
        expect(answer?.headers.get('location')).toMatch(/^(\/en)?\/staff\/sign-in\?to=/)
    }
  })

  test.each(staffRoles)('opens to a %s if it is theirs, and else not', async (role) => {
    for (const route of guarded) {
      const status = (await ask(route, role))?.status ?? 0
      const theirs = whose(route.path)?.includes(role) === true
      if (theirs) expect([401, 403], JSON.stringify(route)).not.toContain(status)
      else expect([route, status]).toEqual([route, 403])
    }
  })

  test('takes nothing that another site’s page sends, whoever is signed in', async () => {
    for (const route of routes.filter(({ method }) => method !== 'GET'))
      for (const role of staffRoles)
        for (const site of ['cross-site', 'same-site', 'none'])
          expect([route, (await ask(route, role, site))?.status]).toEqual([route, 403])
  })
})
