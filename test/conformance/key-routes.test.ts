import { describe, expect, test } from 'vitest'
import { staffDoor } from '../../functions/http/staff-door.ts'
import type { KeyStore } from '../../functions/ports/partners.ts'
import { functionFor } from '../../infra/routes.ts'
import {
  type ApiKey,
  type KeyScope,
  keyBytes,
  keyScopes,
  keyText,
} from '../../shared/campus/api-key.ts'
import type { Campus } from '../../shared/campus/campus.ts'
import { sha256 } from '../../shared/edition/sha-256.ts'
import { appsOn, nothing, routesOf } from '../every-app.ts'

// Every address that a key opens, as the apps list them, tried with every state a key can be in.

const campus = (slug: string): Campus => ({
  slug,
  name: slug,
  city: 'Kota',
  origins: [`https://www.${slug}.example`],
})

const keyNamed = (nth: number): string => keyText(new Uint8Array(keyBytes).fill(nth))
const numbered = { own: 1, other: 2, unknown: 3 } as const

let uses = 0
const known = new Map<string, { readonly campus: Campus; readonly key: ApiKey }>()

async function opens(nth: number, slug: string, scopes: readonly KeyScope[]): Promise<string> {
  const hash = await sha256(keyNamed(nth))
  const key = { id: slug, name: slug, scopes, shown: '…', hash, madeAt: 0 }
  known.set(hash, { campus: campus(slug), key })
  return keyNamed(nth)
}

const keys: Pick<KeyStore, 'open' | 'count'> = {
  open: async (hash) => known.get(hash),
  count: async () => {
    uses += 1
    return uses
  },
}

const asked: string[] = []
const apps = appsOn({
  clock: () => new Date('2026-12-01T00:00:30Z'),
  keys,
  counts: {
    windows: async (slug: string) => {
      asked.push(slug)
      return []
    },
  },
  webhooks: {
    endpoints: async (slug: string) => {
      asked.push(slug)
      return []
    },
    read: async (slug: string) => {
      asked.push(slug)
      return undefined
    },
  },
  door: staffDoor(nothing as never),
  widget: undefined,
})

const routes = routesOf(apps, /^\/v1\/campus\//)
const filled = (path: string): string => path.replace(/:(\w+)(\{.*?\}(?=\/|$))?/g, 'A'.repeat(22))

const ask = (path: string, headers: Record<string, string> = {}) =>
  Promise.resolve(apps.campuses?.request(`https://rantau.example${filled(path)}`, { headers }))

const bearer = (key: string) => ({ authorization: `Bearer ${key}` })

describe('every address that a key opens', () => {
  test('is read alone, and led to the function that answers it', () => {
    expect(routes.map(({ path }) => path)).toHaveLength(4)
    for (const { method, path, folder } of routes) {
      expect([path, method]).toEqual([path, 'GET'])
      expect([path, functionFor(filled(path))]).toEqual([path, folder])
    }
  })

  test('asks for a key, and tells a mistyped, an unknown and a revoked one the same', async () => {
    const good = await opens(numbered.own, 'kampus', keyScopes)
    for (const { path } of routes) {
      const none = await ask(path)
      expect([none?.status, none?.headers.get('www-authenticate')]).toEqual([
        401,
        'Bearer realm="rantau-campus"',
      ])
      const wrong = [keyNamed(numbered.unknown), `${good.slice(0, -1)}_`, 'x', good.slice(0, 20)]
      const bodies = new Set<string>()
      for (const key of wrong) {
        const answer = await ask(path, bearer(key))
        expect([path, answer?.status]).toEqual([path, 401])
        expect(answer?.headers.get('www-authenticate')).toContain('error="invalid_token"')
        const { requestId: _, ...body } = (await answer?.json()) ?? {}
        bodies.add(JSON.stringify(body))
      }
      expect(bodies.size).toBe(1)
    }
  })

  test('opens by no cookie and no sign-in, and no key opens what a person signs in for', async () => {
    const good = await opens(numbered.own, 'kampus', keyScopes)
    for (const { path } of routes) {
      const cookie = { cookie: `__Host-rantau-staff=${good}; rantau=${good}` }
      expect((await ask(path, cookie))?.status).toBe(401)
      expect((await ask(`${path}?key=${good}&access_token=${good}`))?.status).toBe(401)
    }
    for (const { path, method } of routesOf(apps, /^\/v1\/staff\/campus(\/|$)/)) {
      const answer = await apps.campuses?.request(`https://rantau.example${filled(path)}`, {
        method,
        headers: { ...bearer(good), 'sec-fetch-site': 'same-origin' },
      })
      expect([path, answer?.status]).toEqual([path, 401])
    }
  })

  test('opens to a key that is for it alone, and shows its own campus and no other', async () => {
    uses = 0
    for (const { path } of routes) {
      const opened: KeyScope[] = []
      for (const scope of keyScopes) {
        const answer = await ask(path, bearer(await opens(numbered.other, 'lain', [scope])))
        if (answer?.status === 403) {
          expect(answer.headers.get('www-authenticate')).toContain('insufficient_scope')
          continue
        }
        expect([200, 404]).toContain(answer?.status)
        opened.push(scope)
        expect(await answer?.text()).not.toContain('kampus.example')
      }
      expect([path, opened]).toEqual([path, [opened[0]]])
    }
    expect(new Set(asked)).toEqual(new Set(['lain']))
  })

  test('says when to come again to a key that asks too often', async () => {
    const good = await opens(numbered.own, 'kampus', keyScopes)
    uses = 59
    expect((await ask('/v1/campus/origins', bearer(good)))?.status).toBe(200)
    const refused = await ask('/v1/campus/origins', bearer(good))
    expect([refused?.status, refused?.headers.get('retry-after')]).toEqual([429, '30'])
  })
})
