import { html, type Markup } from '../../../shared/result/markup.ts'
import { dayText } from '../../../shared/time/day.ts'
import { formBody } from '../../http/body.ts'
import { type FieldProblem, type Refusal, wordsOf } from '../../http/problem.ts'
import { memberOf } from '../../http/staff-door.ts'
import { problemSummary } from '../../http/staff-fields.ts'
import { notice } from '../../http/staff-parts.ts'
import { civilDayInKupang } from '../../judging/judging.ts'
import { figuresOf, programmeOf } from '../browsing.ts'
import { gather } from '../drafting.ts'
import { propose } from '../proposing.ts'
import { figureView, programmeView } from './browse.ts'
import { textAbout } from './change-text.ts'
import { type Filled, textForm } from './forms.ts'
import { type Active, about, active, type C, type Here, refused } from './here.ts'
import { type Room, rulesPage, rulesPath } from './shell.ts'
import { sourcesView } from './sources-view.ts'
import { isGathered, namedProblems, type Typed, typedIn, wantedIn } from './typed.ts'
import { rulesWords } from './words.ts'

// The pages on which a change is said, and what becomes of it.

type Form = {
  readonly room: Room
  readonly title: string
  readonly lead?: string | Markup
  readonly inside: Markup
}
type Told = { readonly typed: Typed; readonly fields?: readonly FieldProblem[] | undefined }

/** Several changes often rest on one page: it is typed once, and its day is today. */
async function withSource(c: C, { ports }: Here, typed: Typed) {
  const today = dayText(civilDayInKupang(ports.clock()))
  const { changes = [] } = (await ports.amendments.draft(memberOf(c).id)) ?? {}
  const source = changes.findLast(({ change }) => change.kind !== 'source-checked')?.cited.source
  if (source === undefined || typed.url !== undefined)
    return { typed: { checked: today, ...typed }, sourceKept: false }
  const { title, url, publisher, checked } = source
  return { typed: { title, url, publisher, checked, ...typed }, sourceKept: true }
}

const titleOf = ({ content }: Active, { typed, language }: Filled): string => {
  const words = rulesWords[language]
  const { figure, programme = '' } = typed
  const label = figuresOf(content, language).figures.find(({ id }) => id === figure)?.label
  if (typed.kind === 'figure') return label ?? words.rooms.figures
  if (typed.kind === 'text') return words.proposeText
  return programmeOf(content, programme, language)?.name ?? words.title
}

/** In which room a text is found, and where it stands. */
function textHead({ content }: Active, { typed, language }: Filled) {
  const { part = '', path = '' } = typed
  const { name, place, address } = textAbout({ part, path: path.split('/') }, { content, language })
  const room: Room = address.startsWith('/texts') ? 'texts' : 'overview'
  return { room, lead: html`<a href="${rulesPath(language, address)}">${name}</a>: ${place}` }
}

/** The page that a form stands on, with what was typed into it. */
async function formPage(c: C, here: Here, found: Active, told: Told): Promise<Form | undefined> {
  const { language } = c.var
  const { content } = found
  const words = rulesWords[language]
  const { kind, figure = '', programme = '' } = told.typed
  if (kind === 'source-checked') {
    const inside = sourcesView(content, here.ports.clock(), { ...told, language }, '')
    return { room: 'sources', title: words.rooms.sources, lead: words.sourcesLead, inside }
  }
  const filled: Filled = { ...told, language, ...(await withSource(c, here, told.typed)) }
  const title = titleOf(found, filled)
  const inside =
    kind === 'figure'
      ? figureView(content, figure, filled)
      : kind === 'text'
        ? textForm(filled, content)
        : kind === 'intake'
          ? programmeView(content, programme, filled)
          : undefined
  if (kind === 'text') return inside && { ...textHead(found, filled), title, inside }
  const room = kind === 'figure' ? 'figures' : 'overview'
  return inside && { room, title, inside }
}

/** A page with the form of one change. */
export const shown = (here: Here, typedOf: (c: C) => Typed) =>
  about(here, async (c, found) => {
    const page = await formPage(c, here, found, { typed: typedOf(c) })
    return page === undefined
      ? refused(c, here, { kind: 'not-found' })
      : rulesPage(c, here.ports, page)
  })

/** Sources that are due, or those somebody looks for. */
export const sources = (here: Here) =>
  about(here, (c, { content }) => {
    const { language } = c.var
    const words = rulesWords[language]
    const asked = (c.req.query('q') ?? '').trim().slice(0, 100)
    const filled = { typed: { kind: 'source-checked' }, language }
    const inside = sourcesView(content, here.ports.clock(), filled, asked)
    const title = words.rooms.sources
    return rulesPage(c, here.ports, { room: 'sources', title, lead: words.sourcesLead, inside })
  })

/** A change that was not taken keeps what was typed, and says what is wrong. */
async function again(c: C, here: Here, told: Told, refusal?: Refusal): Promise<Response> {
  const found = await active(here)
  const page = found && (await formPage(c, here, found, told))
  if (page === undefined)
    return refused(c, here, refusal ?? { kind: 'body-not-valid', fields: told.fields ?? [] })
  const { language } = c.var
  const said = refusal && wordsOf(refusal, language)
  const above =
    said === undefined
      ? problemSummary(namedProblems(told.fields ?? [], language), language)
      : notice('refused', said.title, `${said.detail} ${said.next}`)
  c.set('refusal', refusal?.kind ?? 'body-not-valid')
  return rulesPage(c, here.ports, { ...page, inside: html`${above}${page.inside}`, status: 422 })
}

/** Proposes what a form says, or puts it beside what else is gathered. */
export const sent = (here: Here) => async (c: C) => {
  const form = await formBody(c)
  if (form instanceof Response) return form
  const { language } = c.var
  const found = await active(here)
  if (found === undefined) return refused(c, here, { kind: 'not-ready' })
  const typed = typedIn(form)
  const asked = wantedIn(typed, found.content, language)
  if ('fields' in asked) return again(c, here, { typed, fields: asked.fields })
  const { ports, contentOf } = here
  if (isGathered(typed)) {
    const outcome = await gather(ports, contentOf, memberOf(c), asked.wanted.changes)
    if (outcome.kind !== 'gathered') return again(c, here, { typed }, outcome)
    return c.redirect(rulesPath(language, '/draft?done=gathered'), 303)
  }
  const outcome = await propose(ports, contentOf, memberOf(c), asked.wanted)
  if (outcome.kind !== 'proposed') return again(c, here, { typed }, outcome)
  return c.redirect(rulesPath(language, `/proposals/${outcome.proposal.id}?done=proposed`), 303)
}
