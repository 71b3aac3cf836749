import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider'

// What the provider remembers, in one small file: at home a handful of people sign in, and a restart
// must not end what they are at.

type Kept = { readonly payload: AdapterPayload; readonly until: number | undefined }
type Shelf = Map<string, Kept>

function shelfIn(file: string): Shelf {
  try {
    return new Map(existsSync(file) ? Object.entries(JSON.parse(readFileSync(file, 'utf8'))) : [])
  } catch {
    return new Map()
  }
}

function write(file: string, shelf: Shelf): void {
  const now = Date.now()
  for (const [key, { until }] of shelf) if (until !== undefined && until <= now) shelf.delete(key)
  writeFileSync(`${file}.part`, JSON.stringify(Object.fromEntries(shelf)), { mode: 0o600 })
  renameSync(`${file}.part`, file)
}

function adapterFor(name: string, shelf: Shelf, changed: () => void): Adapter {
  const keyOf = (id: string) => `${name} ${id}`
  const live = (kept: Kept | undefined) =>
    kept === undefined || (kept.until ?? Number.POSITIVE_INFINITY) <= Date.now()
      ? undefined
      : kept.payload
  const where = (fits: (payload: AdapterPayload) => boolean) =>
    live([...shelf].find(([key, { payload }]) => key.startsWith(`${name} `) && fits(payload))?.[1])
  return {
    upsert: async (id, payload, seconds) => {
      const until = seconds === undefined ? undefined : Date.now() + seconds * 1_000
      shelf.set(keyOf(id), { payload, until })
      changed()
    },
    find: async (id) => live(shelf.get(keyOf(id))),
    findByUid: async (uid) => where((payload) => payload.uid === uid),
    findByUserCode: async (code) => where((payload) => payload.userCode === code),
    consume: async (id) => {
      const kept = shelf.get(keyOf(id))
      if (kept) kept.payload.consumed = Math.floor(Date.now() / 1_000)
      changed()
    },
    destroy: async (id) => {
      shelf.delete(keyOf(id))
      changed()
    },
    revokeByGrantId: async (grantId) => {
      for (const [key, { payload }] of shelf) if (payload.grantId === grantId) shelf.delete(key)
      changed()
    },
  }
}

/** Keeps it all in the folder. */
export function keptIn(data: string): AdapterFactory {
  const file = join(data, 'sign-in.json')
  const shelf = shelfIn(file)
  return (name) => adapterFor(name, shelf, () => write(file, shelf))
}
