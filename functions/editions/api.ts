import { type Context, Hono } from 'hono'
import type * as z from 'zod'
import { jsonBody } from '../http/body.ts'
import type { Exchange } from '../http/exchange.ts'
import { type Refusal, refuse } from '../http/problem.ts'
import { memberOf } from '../http/staff-door.ts'
import type { Proposal } from '../ports.ts'
import { figuresOf, programmeOf, programmesOf, sourcesOf } from './browsing.ts'
import type { Contents } from './contents.ts'
import { approve, rollBack, turnDown } from './deciding.ts'
import type { EditionsPorts } from './ports.ts'
import { propose } from './proposing.ts'
import { ActivationRequest, ApprovalRequest, ProposalRequest, TurnDownRequest } from './requests.ts'
import { previewSeen } from './seen.ts'

type Here = { readonly ports: EditionsPorts; readonly contentOf: Contents }

/** The active edition and what it says, or the refusal where none is. */
async function active(c: Context<Exchange>, { ports, contentOf }: Here) {
  const now = await ports.editions.activeNow()
  if (now === undefined) return refuse(c, { kind: 'not-ready' })
  return { now, content: await contentOf(now.digest) }
}

const answered = <T extends { readonly kind: string }>(
  c: Context<Exchange>,
  outcome: T | Refusal,
  done: T['kind'],
  show: (outcome: T) => object,
  status: 200 | 201 = 200,
): Response =>
  outcome.kind === done ? c.json(show(outcome as T), status) : refuse(c, outcome as Refusal)

const withPreview = async ({ ports }: Here, proposal: Proposal) => ({
  proposal,
  preview: await previewSeen(ports, proposal),
})

const browse = (here: Here) =>
  new Hono<Exchange>()
    .get('/', async (c) => {
      const found = await active(c, here)
      if (found instanceof Response) return found
      const programmes = programmesOf(found.content, c.var.language, here.ports.clock())
      return c.json({ active: found.now, programmes })
    })
    .get('/programmes/:id', async (c) => {
      const found = await active(c, here)
      if (found instanceof Response) return found
      const programme = programmeOf(found.content, c.req.param('id'), c.var.language)
      return programme === undefined ? refuse(c, { kind: 'not-found' }) : c.json(programme)
    })
    .get('/figures', async (c) => {
      const found = await active(c, here)
      return found instanceof Response ? found : c.json(figuresOf(found.content, c.var.language))
    })
    .get('/sources', async (c) => {
      const found = await active(c, here)
      if (found instanceof Response) return found
      const { today, due, all } = sourcesOf(found.content, here.ports.clock())
      return c.json({ today, due, count: all.length })
    })
    .get('/editions', async (c) => c.json({ editions: await here.ports.editions.history() }))

/** The body as it was asked for, and what is done with it. */
const decided = <S extends z.ZodType>(
  schema: S,
  act: (c: Context<Exchange>, body: z.output<S>) => Promise<Response>,
) =>
  async function answer(c: Context<Exchange>): Promise<Response> {
    const body = await jsonBody(c, schema)
    return body instanceof Response ? body : act(c, body.value)
  }

const proposals = (here: Here) => {
  const { ports, contentOf } = here
  const idOf = (c: Context<Exchange>) => c.req.param('id') ?? ''
  return new Hono<Exchange>()
    .get('/', async (c) => c.json({ proposals: await ports.amendments.list() }))
    .post(
      '/',
      decided(ProposalRequest, async (c, body) => {
        const outcome = await propose(ports, contentOf, memberOf(c), body)
        return answered(c, outcome, 'proposed', ({ proposal }) => ({ proposal }), 201)
      }),
    )
    .get('/:id{[\\w-]{22}}', async (c) => {
      const proposal = await ports.amendments.read(idOf(c))
      if (proposal === undefined) return refuse(c, { kind: 'not-found' })
      return c.json(await withPreview(here, proposal))
    })
    .post(
      '/:id{[\\w-]{22}}/approval',
      decided(ApprovalRequest, async (c, body) => {
        const asked = { ...body, id: idOf(c), member: memberOf(c) }
        const outcome = await approve(ports, contentOf, asked)
        return answered(c, outcome, 'decided', ({ proposal }) => ({ proposal }))
      }),
    )
    .post(
      '/:id{[\\w-]{22}}/rejection',
      decided(TurnDownRequest, async (c, body) => {
        const outcome = await turnDown(ports, { ...body, id: idOf(c), member: memberOf(c) })
        return answered(c, outcome, 'decided', ({ proposal }) => ({ proposal }))
      }),
    )
}

/** The rules for programs: to be browsed, proposed to, decided on, taken back. */
export const rulesApi = (here: Here) =>
  new Hono<Exchange>()
    .route('/', browse(here))
    .route('/proposals', proposals(here))
    .post(
      '/activations',
      decided(ActivationRequest, async (c, body) => {
        const outcome = await rollBack(here.ports, { ...body, member: memberOf(c) })
        return answered(c, outcome, 'activated', ({ digest }) => ({ digest }))
      }),
    )
