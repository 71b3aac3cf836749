import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { type Context, Hono } from 'hono'
import type { Manifest } from '../../shared/edition/edition.ts'
import { aMinute, tag } from '../http/cached.ts'
import type { Exchange } from '../http/exchange.ts'
import { refuse } from '../http/problem.ts'
import type { Ports } from '../ports.ts'

const unzipped = promisify(gunzip)

/** A digest names its bytes for ever, so a phone that has them never asks again. */
const forever = 'public, max-age=31536000, immutable'
async function json(c: Context<Exchange>, gz: Uint8Array): Promise<Response> {
  const type = { 'content-type': 'application/json; charset=utf-8', vary: 'accept-encoding' }
  if (/\bgzip\b/.test(c.req.header('accept-encoding') ?? ''))
    return c.body(new Uint8Array(gz), 200, { ...type, 'content-encoding': 'gzip' })
  return c.body((await unzipped(gz)).toString('utf8'), 200, type)
}

const sha256Of = (manifest: Manifest, name: string) =>
  manifest.parts.find((candidate) => candidate.name === name)?.sha256

type Editions = Pick<Ports, 'editions'>

async function sendManifest(c: Context<Exchange>, { editions }: Editions, edition: string) {
  const manifest = await editions.manifest(edition)
  if (manifest === undefined) return refuse(c, { kind: 'edition-unknown', edition })
  return tag(c, edition, forever) ? c.body(null, 304) : c.json({ digest: edition, ...manifest })
}

async function sendPart(
  c: Context<Exchange>,
  { editions }: Editions,
  edition: string,
  name: string,
) {
  const manifest = await editions.manifest(edition)
  if (manifest === undefined) return refuse(c, { kind: 'edition-unknown', edition })
  const sha256 = sha256Of(manifest, name)
  if (sha256 === undefined) return refuse(c, { kind: 'part-unknown', part: name })
  if (tag(c, sha256, forever)) return c.body(null, 304)
  const gz = await editions.part(edition, name)
  if (gz === undefined) throw new Error(`edition ${edition} names part ${name} but lacks it`)
  return json(c, gz)
}

/** The rules as published: which edition is judged by, and each of its parts by digest. */
export const catalogue = ({ editions }: Editions) =>
  new Hono<Exchange>()
    .get('/', async (c) => {
      const active = await editions.active()
      if (active === undefined) return refuse(c, { kind: 'not-ready' })
      const { digest, publishedAt } = active
      if (tag(c, digest, aMinute)) return c.body(null, 304)
      const manifest = await editions.manifest(digest)
      if (manifest === undefined) throw new Error(`edition ${digest} is active but not whole`)
      return c.json({ digest, publishedAt, ...manifest })
    })
    .get('/:edition{[0-9a-f]{64}}', (c) => sendManifest(c, { editions }, c.req.param('edition')))
    .get('/:edition{[0-9a-f]{64}}/:part{[a-z0-9.-]+}', (c) =>
      sendPart(c, { editions }, c.req.param('edition'), c.req.param('part')),
    )
