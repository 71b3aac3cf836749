import { type Context, Hono } from 'hono'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { dayText } from '../../../shared/time/day.ts'
import { formBody } from '../../http/body.ts'
import type { Exchange } from '../../http/exchange.ts'
import { namesIn } from '../../http/frame-names.ts'
import { frameOf } from '../../http/framed.ts'
import { languages } from '../../http/language.ts'
import { type FieldProblem, type Refusal, wordsOf } from '../../http/problem.ts'
import { memberOf } from '../../http/staff-door.ts'
import { problemSummary } from '../../http/staff-fields.ts'
import { inPageLanguage, staffRefused } from '../../http/staff-page.ts'
import { defined, notice } from '../../http/staff-parts.ts'
import { civilDayInKupang } from '../../judging/judging.ts'
import { figuresOf, programmeOf, sourcesOf } from '../browsing.ts'
import type { Contents } from '../contents.ts'
import { approve, rollBack, turnDown } from '../deciding.ts'
import type { EditionsPorts } from '../ports.ts'
import { propose } from '../proposing.ts'
import { ActivationRequest, ApprovalRequest, TurnDownRequest } from '../requests.ts'
import { previewSeen, recheckSeen } from '../seen.ts'
import { figuresTable, figureView, programmesTable, programmeView, sourcesForm } from './browse.ts'
import { changeText } from './change-text.ts'
import { textForm } from './forms.ts'
import { historyTable, proposalsTable, proposalView } from './proposal-view.ts'
import { type Room, rulesPage, rulesPath, short, whenAt } from './shell.ts'
import { type Typed, typedIn, wantedIn } from './typed.ts'
import { rulesWords } from './words.ts'

type Here = { readonly ports: EditionsPorts; readonly contentOf: Contents }
type C = Context<Exchange>

const refused = (c: C, { ports }: Here, refusal: Refusal) =>
  staffRefused(c, ports, refusal, 'rules')

/** The active edition and what it says; a page without one says that none is published. */
async function active({ ports, contentOf }: Here) {
  const now = await ports.editions.activeNow()
  return now && { now, content: await contentOf(now.digest) }
}

type Active = NonNullable<Awaited<ReturnType<typeof active>>>

/** A page about the active edition. */
const about =
  (here: Here, show: (c: C, found: Active) => Response | Promise<Response>) => async (c: C) => {
    const found = await active(here)
    return found === undefined ? refused(c, here, { kind: 'not-ready' }) : show(c, found)
  }

const standing = async ({ ports }: Here, ids: readonly string[], language: 'id' | 'en') => {
  const proposals = await Promise.all(ids.map((id) => ports.amendments.read(id)))
  const lines = proposals.flatMap((one) =>
    (one?.amendments ?? []).map(({ change }) => html`<li>${changeText(change, language)}</li>`),
  )
  return lines.length === 0 ? undefined : html`<ul>${lines}</ul>`
}

const overview = (here: Here) =>
  about(here, async (c, { now, content }) => {
    const { language } = c.var
    const words = rulesWords[language]
    const today = here.ports.clock()
    const { due } = sourcesOf(content, today)
    const day = dayText(civilDayInKupang(today))
    const walked = await recheckSeen(here.ports, now.revision, day)
    const facts = defined([
      [words.edition, html`<code>${short(now.digest)}</code>`],
      [words.since, whenAt(now.publishedAt, language)],
      [words.standing, await standing(here, now.amendments, language)],
      [words.rooms.sources, words.due(due.length)],
      [words.touches, walked && words.recheck(walked.partsDone, walked.parts, walked.changed)],
    ])
    const { countries } = namesIn(await frameOf(here.ports, language, 'staff'))
    const inside = html`${facts}${programmesTable(content, countries, language, today)}`
    const { title, lead } = words
    return rulesPage(c, here.ports, { room: 'overview', title, lead, inside })
  })

type Form = { readonly room: Room; readonly title: string; readonly inside: Markup }
type Told = { readonly typed: Typed; readonly fields?: readonly FieldProblem[] | undefined }

/** The page that a form stands on, with what was typed into it. */
function formPage({ content }: Active, { typed, fields }: Told, c: C): Form | undefined {
  const { language } = c.var
  const words = rulesWords[language]
  const filled = { typed, fields, language }
  if (typed.kind === 'figure') {
    const inside = figureView(content, typed.figure ?? '', filled)
    const title = figuresOf(content, language).figures.find(({ id }) => id === typed.figure)?.label
    return inside && { room: 'figures', title: title ?? words.rooms.figures, inside }
  }
  if (typed.kind === 'text') {
    const inside = textForm(filled, content)
    return inside && { room: 'overview', title: words.proposeText, inside }
  }
  if (typed.kind !== 'intake') return undefined
  const inside = programmeView(content, typed.programme ?? '', filled)
  const title = programmeOf(content, typed.programme ?? '', language)?.name ?? words.title
  return inside && { room: 'overview', title, inside }
}

const shown = (here: Here, typedOf: (c: C) => Typed) =>
  about(here, (c, found) => {
    const page = formPage(found, { typed: typedOf(c) }, c)
    return page === undefined
      ? refused(c, here, { kind: 'not-found' })
      : rulesPage(c, here.ports, page)
  })

const figures = (here: Here) =>
  about(here, (c, { content }) => {
    const title = rulesWords[c.var.language].rooms.figures
    const inside = figuresTable(content, c.var.language)
    return rulesPage(c, here.ports, { room: 'figures', title, inside })
  })

const nextMax = 20

const sources = (here: Here) =>
  about(here, (c, { content }) => {
    const { language } = c.var
    const words = rulesWords[language]
    const { today, all, due } = sourcesOf(content, here.ports.clock())
    const next = all.filter((one) => !due.includes(one)).slice(0, nextMax)
    const inside = html`<p>${words.sourcesDue(due.length, all.length)}</p>${
      due.length === 0 ? '' : sourcesForm(due, today, language, words.due(due.length))
    }${sourcesForm(next, today, language, words.soonest)}`
    const title = words.rooms.sources
    return rulesPage(c, here.ports, { room: 'sources', title, lead: words.sourcesLead, inside })
  })

const proposals = (here: Here) => async (c: C) => {
  const title = rulesWords[c.var.language].rooms.proposals
  const inside = proposalsTable(await here.ports.amendments.list(), c.var.language)
  return rulesPage(c, here.ports, { room: 'proposals', title, inside })
}

const dones = { proposed: 'proposed', published: 'approved', closed: 'turnedDown' } as const

const doneNotice = (c: C): Markup => {
  const done = c.req.query('done') as keyof typeof dones | undefined
  const said = done !== undefined && Object.hasOwn(dones, done) ? dones[done] : undefined
  return said === undefined ? html`` : notice('done', rulesWords[c.var.language][said])
}

/** How soon a page that still counts is loaded again. */
const refreshSeconds = 3

const proposal = (here: Here) =>
  about(here, async (c, { now, content }) => {
    const { ports } = here
    const { language } = c.var
    const found = await ports.amendments.read(c.req.param('id') ?? '')
    if (found === undefined) return refused(c, here, { kind: 'not-found' })
    const preview = await previewSeen(ports, found)
    if (!preview.done) c.header('refresh', String(refreshSeconds))
    const named = (id: string) => {
      const words = content.texts[id]?.[language] as { readonly shortName?: string } | undefined
      return words?.shortName ?? id
    }
    const view = proposalView(
      { proposal: found, preview, active: now, named },
      memberOf(c),
      language,
    )
    const title = rulesWords[language].proposal
    return rulesPage(c, ports, { room: 'proposals', title, inside: html`${doneNotice(c)}${view}` })
  })

const editions = (here: Here) => async (c: C) => {
  const { ports } = here
  const { language } = c.var
  const words = rulesWords[language]
  const [history, now] = await Promise.all([ports.editions.history(), ports.editions.activeNow()])
  const said = c.req.query('done') === 'activated' ? notice('done', words.activated) : html``
  const inside = html`${said}${historyTable(history, now, language)}`
  return rulesPage(c, ports, { room: 'editions', title: words.rooms.editions, inside })
}

/** A proposal that was not taken keeps what was typed, and says what is wrong. */
async function again(c: C, here: Here, told: Told, refusal?: Refusal): Promise<Response> {
  const found = await active(here)
  const page = found && formPage(found, told, c)
  if (page === undefined)
    return refused(c, here, refusal ?? { kind: 'body-not-valid', fields: told.fields ?? [] })
  const { language } = c.var
  const said = refusal && wordsOf(refusal, language)
  const above =
    said === undefined
      ? problemSummary(told.fields ?? [], language)
      : notice('refused', said.title, `${said.detail} ${said.next}`)
  c.set('refusal', refusal?.kind ?? 'body-not-valid')
  return rulesPage(c, here.ports, { ...page, inside: html`${above}${page.inside}`, status: 422 })
}

const sent = (here: Here) => async (c: C) => {
  const form = await formBody(c)
  if (form instanceof Response) return form
  const { language } = c.var
  const typed = typedIn(form)
  const asked = wantedIn(typed, language)
  if ('fields' in asked) return again(c, here, { typed, fields: asked.fields })
  const outcome = await propose(here.ports, here.contentOf, memberOf(c), asked.wanted)
  if (outcome.kind !== 'proposed') return again(c, here, { typed }, outcome)
  return c.redirect(rulesPath(language, `/proposals/${outcome.proposal.id}?done=proposed`), 303)
}

/** What a form of buttons carries, with its numbers as numbers. */
const carried = (form: URLSearchParams) =>
  Object.fromEntries(
    [...form].map(([name, value]) => [
      name,
      name === 'version' || name === 'revision' ? Number(value) : value,
    ]),
  )

const approved = (here: Here) => async (c: C) => {
  const form = await formBody(c)
  if (form instanceof Response) return form
  const asked = ApprovalRequest.safeParse(carried(form))
  const id = c.req.param('id') ?? ''
  if (!asked.success) return refused(c, here, { kind: 'body-not-valid', fields: [] })
  const member = memberOf(c)
  const outcome = await approve(here.ports, here.contentOf, { ...asked.data, id, member })
  if (outcome.kind !== 'decided') return refused(c, here, outcome)
  return c.redirect(rulesPath(c.var.language, `/proposals/${id}?done=published`), 303)
}

const turnedDown = (here: Here) => async (c: C) => {
  const form = await formBody(c)
  if (form instanceof Response) return form
  const asked = TurnDownRequest.safeParse(carried(form))
  const id = c.req.param('id') ?? ''
  if (!asked.success) return refused(c, here, { kind: 'body-not-valid', fields: [] })
  const outcome = await turnDown(here.ports, { ...asked.data, id, member: memberOf(c) })
  if (outcome.kind !== 'decided') return refused(c, here, outcome)
  return c.redirect(rulesPath(c.var.language, `/proposals/${id}?done=closed`), 303)
}

const activated = (here: Here) => async (c: C) => {
  const form = await formBody(c)
  if (form instanceof Response) return form
  const asked = ActivationRequest.safeParse(carried(form))
  if (!asked.success) return refused(c, here, { kind: 'body-not-valid', fields: [] })
  const outcome = await rollBack(here.ports, { ...asked.data, member: memberOf(c) })
  if (outcome.kind !== 'activated') return refused(c, here, outcome)
  return c.redirect(rulesPath(c.var.language, '/editions?done=activated'), 303)
}

const room = (here: Here) =>
  new Hono<Exchange>()
    .get('/', overview(here))
    .get(
      '/programmes/:id',
      shown(here, (c) => ({ kind: 'intake', programme: c.req.param('id') ?? '' })),
    )
    .get('/figures', figures(here))
    .get(
      '/figures/:id',
      shown(here, (c) => ({ kind: 'figure', figure: c.req.param('id') ?? '' })),
    )
    .get(
      '/texts/:part',
      shown(here, (c) => ({
        kind: 'text',
        part: c.req.param('part') ?? '',
        path: c.req.query('path') ?? '',
        language: c.req.query('language') ?? c.var.language,
      })),
    )
    .get('/sources', sources(here))
    .get('/proposals', proposals(here))
    .post('/proposals', sent(here))
    .get('/proposals/:id{[\\w-]{22}}', proposal(here))
    .post('/proposals/:id{[\\w-]{22}}/approval', approved(here))
    .post('/proposals/:id{[\\w-]{22}}/rejection', turnedDown(here))
    .get('/editions', editions(here))
    .post('/activations', activated(here))

/** The rules as pages, in both languages, for editors alone. */
export function rulesPages(here: Here): Hono<Exchange> {
  const app = new Hono<Exchange>()
  const editor = here.ports.door.only('editor')
  for (const language of languages) {
    const at = rulesPath(language)
    app.use(at, inPageLanguage, editor).use(`${at}/*`, inPageLanguage, editor)
    app.route(at, room(here))
  }
  return app
}
