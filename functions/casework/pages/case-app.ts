import { type Context, Hono } from 'hono'
import type { Counselor } from '../../../shared/booking/roster.ts'
import { isOfTalk } from '../../../shared/casework/case.ts'
import { personOf } from '../../../shared/casework/changing.ts'
import { codeOf } from '../../../shared/casework/code.ts'
import type { Deed } from '../../../shared/casework/deed.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { formBody } from '../../http/body.ts'
import type { Exchange } from '../../http/exchange.ts'
import { type FieldProblem, statusOf } from '../../http/problem.ts'
import { memberOf } from '../../http/staff-door.ts'
import { type StaffPage, staffPage, staffPath, staffRefused } from '../../http/staff-page.ts'
import { notice } from '../../http/staff-parts.ts'
import { deedFields, deedOf, refusalOf } from '../deeds.ts'
import { type DeskRefusal, decideOn, workingOn } from '../desk.ts'
import type { CaseworkPorts } from '../ports.ts'
import { type CaseClosed, type CaseNotFound, type CaseView, viewCase } from '../view.ts'
import { briefPage } from './brief-page.ts'
import { changesShown } from './case-history.ts'
import { casePage } from './case-page.ts'
import { caseReport } from './case-report.ts'
import type { CaseShown, Typed } from './case-shown.ts'
import { correctPage } from './correct-page.ts'
import { answerFields, answerIn, deedIn } from './deed-form.ts'
import { type Told, toldFor } from './telling.ts'
import { refusalWords, wordsFor } from './told.ts'

type Asking = Context<Exchange>

/** What came of a form that could not be kept. */
type Came = {
  readonly said?: Markup | undefined
  readonly typed?: Typed | undefined
  readonly status?: StaffPage['status']
}

const idOf = (c: Asking): string => c.req.param('id') ?? ''

const asked = (c: Asking, name: string): string | undefined => {
  const said = c.req.query(name)
  return said !== undefined && /^[\w.-]{1,96}$/.test(said) ? said : undefined
}

/** Where to read what came of it. */
const sections = {
  correct: 'comparison',
  uncorrect: 'facts',
  confirm: 'facts',
  override: 'decisions',
  approve: 'decisions',
  refuse: 'decisions',
  recommend: 'decisions',
  'follow-up': 'next',
  note: 'notes',
  outcome: 'bookings',
} as const satisfies { readonly [K in Deed['kind']]?: string }

/** What was just done stands on top of the page, where whoever comes back stands too. */
const doneSaid = (c: Asking, telling: Told): Markup | undefined => {
  const words = wordsFor(telling)
  const name = asked(c, 'done') ?? ''
  if (!Object.hasOwn(words.done, name)) return undefined
  const text = words.done[name as keyof typeof words.done]
  if (!Object.hasOwn(sections, name)) return notice('done', text)
  const section = sections[name as keyof typeof sections]
  return notice('done', text, html`<p><a href="#${section}">${words.case.seeIt}</a></p>`)
}

async function shownOf(
  ports: CaseworkPorts,
  view: CaseView,
  { said, typed }: Came,
  counselors: readonly Counselor[],
): Promise<Omit<CaseShown, 'told'>> {
  const { head, opening, earlier, events, since, bookings, sharing, elsewhere } = view
  return {
    head,
    opening,
    events,
    earlier,
    since,
    bookings,
    contact: elsewhere ? undefined : sharing?.contact,
    elsewhere,
    counselors,
    colleagues: elsewhere ? [] : (await workingOn(ports, head.office)).map(personOf),
    said,
    typed,
  }
}

type Looked = { readonly telling: Told; readonly shown: CaseShown }

/** All a page of a case shows; looking is written down. */
async function lookedAt(
  c: Asking,
  ports: CaseworkPorts,
  kind: 'opened' | 'printed',
  came: Came,
): Promise<Looked | CaseNotFound | CaseClosed> {
  // A fact is corrected from the page of its case.
  const onward = came.typed ?? asked(c, 'done') ?? asked(c, 'fact')
  const afterDeed = kind === 'opened' && onward !== undefined
  const [view, telling, roster] = await Promise.all([
    viewCase(ports, memberOf(c), idOf(c), { kind, afterDeed }),
    toldFor(c, ports),
    ports.bookings.roster(),
  ])
  if (view.kind !== 'case') return view
  const wanted = came.typed?.fields.get('programme') ?? asked(c, 'programme')
  const [told, shown] = await Promise.all([
    caseReport(ports, view, wanted, telling),
    shownOf(ports, view, { ...came, said: came.said ?? doneSaid(c, telling) }, roster.counselors),
  ])
  return { telling, shown: { ...shown, told } }
}

const gone = (
  c: Asking,
  ports: CaseworkPorts,
  why: CaseNotFound | CaseClosed = { kind: 'not-found' },
): Promise<Response> => staffRefused(c, ports, why, 'queue')

async function show(c: Asking, ports: CaseworkPorts, came: Came = {}): Promise<Response> {
  const looked = await lookedAt(c, ports, 'opened', came)
  if ('kind' in looked) return gone(c, ports, looked)
  const { telling, shown } = looked
  const wanted = came.typed?.fields.get('programme') ?? asked(c, 'programme')
  const title = wordsFor(telling).case.title(codeOf(shown.head.id))
  const main = casePage(shown, wanted, telling)
  return staffPage(c, ports, { title, section: 'queue', main, status: came.status })
}

async function brief(c: Asking, ports: CaseworkPorts): Promise<Response> {
  const looked = await lookedAt(c, ports, 'printed', {})
  if ('kind' in looked) return gone(c, ports, looked)
  const { telling, shown } = looked
  const title = wordsFor(telling).brief.title(codeOf(shown.head.id))
  return staffPage(c, ports, { title, section: 'queue', main: briefPage(shown, telling) })
}

async function correct(
  c: Asking,
  ports: CaseworkPorts,
  fact: string,
  came: Came = {},
): Promise<Response> {
  const looked = await lookedAt(c, ports, 'opened', came)
  if ('kind' in looked) return gone(c, ports, looked)
  const { told, elsewhere, head } = looked.shown
  // Sending it would be refused: a lead of another office decides about overrides alone.
  if (told === undefined || elsewhere || isOfTalk(head)) return gone(c, ports)
  const { telling, shown } = looked
  const { edition } = telling
  const typed =
    came.typed === undefined || edition === undefined
      ? undefined
      : answerIn(came.typed.fields, fact, edition.judging, telling).answer
  const main = correctPage(shown, told, { fact, typed }, telling)
  if (main === undefined) return gone(c, ports)
  const title = wordsFor(telling).deeds.correctTitle(telling.names.fact(fact))
  return staffPage(c, ports, { title, section: 'queue', main, status: came.status })
}

/** The page a form stood on, with what came of it. */
const again = (c: Asking, ports: CaseworkPorts, came: Came & { readonly typed: Typed }) =>
  came.typed.deed === 'correct'
    ? correct(c, ports, came.typed.fields.get('fact') ?? '', came)
    : show(c, ports, came)

function refusedSaid(refusal: DeskRefusal, telling: Told): Markup {
  const words = wordsFor(telling).refusals
  const title = refusalWords(refusal, telling)
  if (refusal.kind !== 'case-stale') return notice('refused', title)
  const { changes = [] } = refusal
  const list =
    changes.length === 0 ? '' : html`<p>${words.staleLead}</p>${changesShown(changes, telling)}`
  return notice('stale', title, html`${list}<p>${words.staleAgain}</p>`)
}

const fieldsOf = (refusal: DeskRefusal, language: 'id' | 'en'): readonly FieldProblem[] => {
  if (refusal.kind !== 'deed-not-valid') return []
  return refusal.problems === undefined
    ? deedFields(refusal, language, '')
    : answerFields(refusal.problems, language)
}

async function refused(c: Asking, ports: CaseworkPorts, refusal: DeskRefusal, typed: Typed) {
  if (refusal.kind === 'not-found') return gone(c, ports)
  const { language } = c.var
  const status = statusOf(refusalOf(refusal, language).kind)
  const problems = fieldsOf(refusal, language)
  if (problems.length > 0) return again(c, ports, { typed: { ...typed, problems }, status })
  const said = refusedSaid(refusal, await toldFor(c, ports))
  return again(c, ports, { typed, said, status })
}

async function act(c: Asking, ports: CaseworkPorts): Promise<Response> {
  const form = await formBody(c)
  if (form instanceof Response)
    return staffRefused(c, ports, { kind: 'bad-json', reason: '' }, 'queue')
  const { language } = c.var
  const typed = { deed: form.get('deed') ?? '', fields: form }
  const read = deedIn(form, await ports.judging.active(), { language })
  if (read.kind === 'problems')
    return again(c, ports, { typed: { ...typed, problems: read.fields }, status: 422 })
  const deed = deedOf(read.deed)
  const outcome = await decideOn(ports, memberOf(c), idOf(c), { deed, basedOn: read.basedOn })
  if (outcome.kind !== 'done') return refused(c, ports, outcome, typed)
  // Whoever decided for another office sees its case no more.
  const own = outcome.head.office === memberOf(c).office
  const path = own ? `/cases/${idOf(c)}?done=${deed.kind}#done` : `/queue?done=${deed.kind}#done`
  return c.redirect(staffPath(language, path), 303)
}

/** A case as pages: look, decide, correct a fact, print the brief. */
export const caseApp = (ports: CaseworkPorts) =>
  new Hono<Exchange>()
    .get('/:id{[\\w-]{22}}', (c) => show(c, ports))
    .post('/:id{[\\w-]{22}}', (c) => act(c, ports))
    .get('/:id{[\\w-]{22}}/correct', (c) => correct(c, ports, asked(c, 'fact') ?? ''))
    .get('/:id{[\\w-]{22}}/brief', (c) => brief(c, ports))
