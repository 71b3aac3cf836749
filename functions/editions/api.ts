import { type Context, Hono } from 'hono'
import type * as z from 'zod'
import { differencesBetween } from '../../shared/edition/difference.ts'
import { jsonBody } from '../http/body.ts'
import type { Exchange } from '../http/exchange.ts'
import { fieldProblems } from '../http/field-problem.ts'
import { type Refusal, refuse } from '../http/problem.ts'
import { memberOf } from '../http/staff-door.ts'
import type { Proposal } from '../ports/editions.ts'
import { figuresOf, programmeOf, programmesOf, sourcesOf } from './browsing.ts'
import type { Contents } from './contents.ts'
import { approve, turnDown } from './deciding.ts'
import { askForYes, draftSeen, drop, gather, reopen, tryOut } from './drafting.ts'
import type { EditionsPorts } from './ports.ts'
import { propose } from './proposing.ts'
import {
  ActivationRequest,
  ApprovalRequest,
  CompareQuery,
  DraftRequest,
  ProposalRequest,
  TextsQuery,
  TryOutRequest,
  TurnDownRequest,
  VersionRequest,
} from './requests.ts'
import { proposeBack, undoLast } from './returning.ts'
import { previewSeen, wereActive } from './seen.ts'
import { textsListed } from './texts-found.ts'

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

/** Texts that are no programme's own, found as on their page. */
const texts = (here: Here) => async (c: Context<Exchange>) => {
  const asked = TextsQuery.safeParse(c.req.query())
  if (!asked.success) {
    const fields = fieldProblems(asked.error.issues, c.var.language)
    return refuse(c, { kind: 'parameter-not-valid', fields })
  }
  const found = await active(c, here)
  if (found instanceof Response) return found
  const { q: words, ...rest } = asked.data
  const listed = textsListed(found.content, { ...rest, words })
  return listed === undefined ? refuse(c, { kind: 'not-found' }) : c.json(listed)
}

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
    .get('/texts', texts(here))
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
      '/:id{[\\w-]{22}}/request',
      decided(VersionRequest, async (c, { version }) => {
        const outcome = await askForYes(ports, { id: idOf(c), version, member: memberOf(c) })
        return answered(c, outcome, 'decided', ({ proposal }) => ({ proposal }))
      }),
    )
    .post(
      '/:id{[\\w-]{22}}/reopening',
      decided(VersionRequest, async (c, { version }) => {
        const asked = { id: idOf(c), version, member: memberOf(c) }
        const outcome = await reopen(ports, asked, 'reopened')
        return outcome.kind === 'gathered' ? draftNow(c, here) : refuse(c, outcome)
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

/** What an editor gathers, with what of it cannot be made now. */
async function draftNow(c: Context<Exchange>, here: Here, status: 200 | 201 = 200) {
  const found = await active(c, here)
  if (found instanceof Response) return found
  const seen = await draftSeen(here.ports, found.content, memberOf(c))
  return c.json({ changes: seen.map(({ drafted, unfit }) => ({ ...drafted, unfit })) }, status)
}

const drafts = (here: Here) => {
  const { ports, contentOf } = here
  return new Hono<Exchange>()
    .get('/', (c) => draftNow(c, here))
    .post(
      '/changes',
      decided(DraftRequest, async (c, { changes }) => {
        const outcome = await gather(ports, contentOf, memberOf(c), changes)
        return outcome.kind === 'gathered' ? draftNow(c, here, 201) : refuse(c, outcome)
      }),
    )
    .delete('/changes/:change{[\\w-]{22}}', async (c) => {
      const outcome = await drop(ports, memberOf(c), c.req.param('change'))
      return outcome.kind === 'gathered' ? draftNow(c, here) : refuse(c, outcome)
    })
    .post(
      '/proposal',
      decided(TryOutRequest, async (c, { reason }) => {
        const outcome = await tryOut(ports, contentOf, memberOf(c), reason)
        return answered(c, outcome, 'proposed', ({ proposal }) => ({ proposal }), 201)
      }),
    )
}

/** Two editions that were in force, and all that the second says otherwise. */
const differences = (here: Here) => async (c: Context<Exchange>) => {
  const asked = CompareQuery.safeParse(c.req.query())
  if (!asked.success) {
    const fields = fieldProblems(asked.error.issues, c.var.language)
    return refuse(c, { kind: 'parameter-not-valid', fields })
  }
  const { from, to } = asked.data
  if (!(await wereActive(here.ports, [from, to])))
    return refuse(c, { kind: 'edition-never-active' })
  const [was, is] = await Promise.all([here.contentOf(from), here.contentOf(to)])
  return c.json({ from, to, differences: differencesBetween(was, is) })
}

/** The rules for programs: to be browsed, proposed to, decided on, taken back. */
export const rulesApi = (here: Here) =>
  new Hono<Exchange>()
    .route('/', browse(here))
    .get('/differences', differences(here))
    .route('/draft', drafts(here))
    .route('/proposals', proposals(here))
    .post(
      '/returns',
      decided(ActivationRequest, async (c, body) => {
        const asked = { ...body, member: memberOf(c) }
        const outcome = await proposeBack(here.ports, here.contentOf, asked)
        return answered(c, outcome, 'proposed', ({ proposal }) => ({ proposal }), 201)
      }),
    )
    .post(
      '/activations',
      decided(ActivationRequest, async (c, body) => {
        const outcome = await undoLast(here.ports, { ...body, member: memberOf(c) })
        return answered(c, outcome, 'activated', ({ digest }) => ({ digest }))
      }),
    )
