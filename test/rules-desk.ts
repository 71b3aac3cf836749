import { gzipSync } from 'node:zlib'
import { expect } from 'vitest'
import type * as z from 'zod'
import { editions } from '../functions/editions/app.ts'
import { rulesOperations } from '../functions/editions/openapi.ts'
import type { EditionsPorts } from '../functions/editions/ports.ts'
import * as schemas from '../functions/editions/schemas.ts'
import type {
  Activation,
  ActiveEdition,
  Draft,
  DraftStep,
  Proposal,
} from '../functions/ports/editions.ts'
import type { Walk, WalkShard } from '../functions/ports/walks.ts'
import { catalogueEdition } from '../infra/catalogue/edition.ts'
import type { StaffMember } from '../shared/staff/staff.ts'

export const ana: StaffMember = { id: 'ana', name: 'Contoh Ana', roles: ['editor'] }
export const ben: StaffMember = { id: 'ben', name: 'Contoh Ben', roles: ['editor'] }
const shards = 2
const frame =
  '<!--frame:names {"countries":{"DE":"Jerman"}}--><title><!--frame:title--></title><!--frame:rooms--><!--frame:who--><!--frame:other--><main><!--frame:content--></main>'

export const catalogue = await catalogueEdition()

/** A desk at which whoever is named sits, with the real catalogue active. */
export function aDesk() {
  let member = ana
  let now = new Date('2026-11-22T04:00:00Z')
  let active: ActiveEdition = {
    digest: catalogue.digest,
    publishedAt: '2026-11-21T09:00:00.000Z',
    revision: 1,
    catalogue: catalogue.digest,
    amendments: [],
  }
  const history: Activation[] = [{ ...active, kind: 'catalogue' }]
  const published = new Map([[catalogue.digest, catalogue]])
  const proposals = new Map<string, Proposal>()
  const walks = new Map<string, { walk: Walk; shards: WalkShard[] }>()
  const drafts = new Map<string, Draft>()
  const keepDraft = ({ seen, next }: DraftStep): boolean => {
    if (drafts.get(next.by)?.version !== seen?.version) return false
    drafts.set(next.by, next)
    return true
  }
  const ports: EditionsPorts = {
    clock: () => now,
    frames: { frame: async () => frame },
    door: {
      only: () => async (c, next) => {
        c.set('member', member)
        await next()
      },
    },
    editions: {
      manifest: async (digest) => published.get(digest)?.manifest,
      part: async (digest, name) => {
        const part = published.get(digest)?.parts.find((one) => one.name === name)
        return part && gzipSync(part.body, { level: 1 })
      },
      activeNow: async () => active,
      history: async () => history,
      activate: async ({ seen, edition, amendments, kind, by, reason, at, decides }) => {
        if (seen.revision !== active.revision) return 'overtaken'
        if ('parts' in edition) published.set(edition.digest, edition)
        const { digest } = edition
        active = {
          ...seen,
          digest,
          amendments,
          publishedAt: at.toISOString(),
          revision: seen.revision + 1,
        }
        history.unshift({ ...active, kind, by, reason, proposal: decides?.next.id })
        if (decides !== undefined) proposals.set(decides.next.id, decides.next)
        return 'activated'
      },
    },
    amendments: {
      propose: async (proposal, taken) => {
        if (taken !== undefined && !keepDraft(taken)) return 'stood'
        proposals.set(proposal.id, proposal)
        return 'written'
      },
      draft: async (editor) => drafts.get(editor),
      keepDraft: async (step) => keepDraft(step),
      read: async (id) => proposals.get(id),
      list: async () => [...proposals.values()],
      decide: async (_, next, back) => {
        if (back !== undefined && !keepDraft(back)) return false
        proposals.set(next.id, next)
        return true
      },
    },
    walks: {
      start: async (walk) => {
        walks.set(walk.id, { walk, shards: [] })
        return 'written'
      },
      read: async (id) => walks.get(id),
      countTold: async () => ({ mail: 7, call: 2 }),
    },
    shards,
  }
  const app = editions(ports, () => {})
  const get = async (path: string) => {
    const answer = await app.request(path)
    return { status: answer.status, text: await answer.text() }
  }
  const postAll = (path: string, form: URLSearchParams) =>
    app.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: form.toString(),
    })
  const post = (path: string, fields: Record<string, string>) =>
    postAll(path, new URLSearchParams(fields))
  const walked = () => {
    const turned = [
      { programme: 'de-blue-card', from: 'ready', to: 'closed', count: 3, codes: ['AAA-BBB'] },
    ]
    for (const one of walks.values())
      one.shards = [0, 1].map((shard) => ({
        ...{ shard, steps: 1, done: true, judged: 5, changed: shard === 0 ? 3 : 0 },
        turned: shard === 0 ? turned : [],
      }))
  }
  const as = (who: StaffMember) => {
    member = who
  }
  /** Asks as a program, and holds the answer against what the document says of the address. */
  const told = async (id: string, path: string, body?: unknown) => {
    const { method = 'get', status, schema } = rulesOperations.find((one) => one.id === id) ?? {}
    const headers = { 'content-type': 'application/json' }
    const sent = body === undefined ? {} : { headers, body: JSON.stringify(body) }
    const answer = await app.request(`/v1/staff/rules${path}`, { method, ...sent })
    expect([id, answer.status]).toEqual([id, status])
    const json = await answer.json()
    const known = (schemas as Readonly<Record<string, unknown>>)[schema ?? ''] as z.ZodType
    expect(known.parse(json), id).toEqual(json)
    return json
  }
  const at = (text: string) => {
    now = new Date(text)
  }
  return { app, get, post, postAll, told, walked, as, at, active: () => active }
}
