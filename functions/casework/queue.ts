import { type Context, Hono } from 'hono'
import type * as z from 'zod'
import { jsonBody } from '../http/body.ts'
import type { Exchange } from '../http/exchange.ts'
import { fieldProblems } from '../http/field-problem.ts'
import { owedTo } from '../http/owed.ts'
import { refuse } from '../http/problem.ts'
import { memberOf } from '../http/staff-door.ts'
import { bulkOf, moveBulk, previewBulk, undoBulk } from './bulk-desk.ts'
import { refuseDeed } from './deeds.ts'
import type { CaseworkPorts } from './ports.ts'
import { calledBy, claimNext, queueFor, reviewsFor } from './queue-desk.ts'
import { CasesMoveRequest, CasesPreviewRequest, CasesUndoRequest, QueueQuery } from './requests.ts'
import { shownLine } from './shown.ts'
import { entryFor } from './view.ts'

// The queue of an office, and what a lead does with many cases at once.

/** The address's own words, or the refusal to answer with. */
export function queryOf<S extends z.ZodType>(
  c: Context<Exchange>,
  schema: S,
): { readonly value: z.output<S> } | Response {
  const asked = schema.safeParse(c.req.query())
  if (asked.success) return { value: asked.data }
  const fields = fieldProblems(asked.error.issues, c.var.language)
  return refuse(c, { kind: 'parameter-not-valid', fields })
}

const notThisCursor = {
  id: 'Kursor ini bukan untuk daftar ini. Mulai dari halaman pertama.',
  en: 'This cursor is not for this list. Begin with its first page.',
} as const

async function list(c: Context<Exchange>, ports: CaseworkPorts): Promise<Response> {
  const asked = queryOf(c, QueueQuery)
  if (asked instanceof Response) return asked
  const page = await queueFor(ports, memberOf(c), asked.value)
  if (page.kind !== 'page') {
    const fields = [{ field: 'cursor', detail: notThisCursor[c.var.language] }]
    return refuse(c, { kind: 'parameter-not-valid', fields })
  }
  const { at, heads, counts, found, next } = page
  return c.json({
    at,
    cases: heads.map((head) => shownLine(head, at)),
    counts: Object.fromEntries([...counts].filter(([, count]) => count > 0)),
    found,
    next,
  })
}

const notACode = {
  id: 'Enam huruf dan angka, seperti K7Q-2MX; tanpa I, O, 0, dan 1.',
  en: 'Six letters and digits, such as K7Q-2MX; never I, O, 0 or 1.',
} as const

/** Whom somebody on the telephone speaks of. That they were looked up is a line of each one's log. */
async function called(c: Context<Exchange>, ports: CaseworkPorts): Promise<Response> {
  const found = await calledBy(ports, memberOf(c), c.req.param('code') ?? '')
  if ('kind' in found) {
    const fields = [{ field: 'code', detail: notACode[c.var.language] }]
    return refuse(c, { kind: 'parameter-not-valid', fields })
  }
  const now = ports.clock().getTime()
  const cases: ReturnType<typeof shownLine>[] = []
  for (const head of found)
    if (await ports.cases.looked(entryFor(head, memberOf(c), 'listed', now)))
      cases.push(shownLine(head, now))
  return c.json({ cases })
}

async function next(c: Context<Exchange>, ports: CaseworkPorts): Promise<Response> {
  const outcome = await claimNext(ports, memberOf(c))
  if (outcome === undefined) return c.json({ case: null })
  if (outcome.kind !== 'done') return refuseDeed(c, outcome)
  return c.json({ case: shownLine(outcome.head, ports.clock().getTime()) })
}

async function look(c: Context<Exchange>, ports: CaseworkPorts): Promise<Response> {
  const body = await jsonBody(c, CasesPreviewRequest)
  if (body instanceof Response) return body
  const seen = await previewBulk(ports, memberOf(c), body.value.cases, body.value.to)
  return seen.kind === 'preview' ? c.json(seen) : refuse(c, seen)
}

async function move(c: Context<Exchange>, ports: CaseworkPorts): Promise<Response> {
  const body = await jsonBody(c, CasesMoveRequest)
  if (body instanceof Response) return body
  const done = await moveBulk(ports, memberOf(c), body.value)
  return done.kind === 'moved' ? c.json(done.move, 201) : refuse(c, done)
}

async function moved(c: Context<Exchange>, ports: CaseworkPorts): Promise<Response> {
  const found = await bulkOf(ports, memberOf(c), c.req.param('id') ?? '')
  return 'kind' in found ? refuse(c, found) : c.json(found)
}

async function undo(c: Context<Exchange>, ports: CaseworkPorts): Promise<Response> {
  const body = await jsonBody(c, CasesUndoRequest)
  if (body instanceof Response) return body
  const done = await undoBulk(ports, memberOf(c), c.req.param('id') ?? '', body.value.reason)
  return done.kind === 'undone' ? c.json(done) : refuse(c, done)
}

async function reviews(c: Context<Exchange>, ports: CaseworkPorts): Promise<Response> {
  const heads = await reviewsFor(ports, memberOf(c))
  const waiting = heads.flatMap(({ id, version, office, overrides }) =>
    overrides
      .filter(({ state }) => state.kind === 'waiting')
      .map((override) => ({ case: id, version, office, override })),
  )
  return c.json({ reviews: waiting })
}

async function owed(c: Context<Exchange>, ports: CaseworkPorts): Promise<Response> {
  return c.json(await owedTo(ports, memberOf(c), ports.clock().getTime()))
}

/** Under /v1/staff/queue. */
export const queue = (ports: CaseworkPorts) =>
  new Hono<Exchange>()
    .get('/', (c) => list(c, ports))
    .get('/codes/:code{[\\w-]{6,9}}', (c) => called(c, ports))
    .post('/next', (c) => next(c, ports))
    .get('/reviews', (c) => reviews(c, ports))
    .get('/owed', (c) => owed(c, ports))
    .post('/moves/preview', (c) => look(c, ports))
    .post('/moves', (c) => move(c, ports))
    .get('/moves/:id{[\\w-]{22}}', (c) => moved(c, ports))
    .post('/moves/:id{[\\w-]{22}}/undo', (c) => undo(c, ports))
