import { type Context, Hono } from 'hono'
import { codeFrom, ownCodeLength } from '../../shared/gathering/code.ts'
import type { DayBook } from '../../shared/gathering/day.ts'
import { html, type Markup } from '../../shared/result/markup.ts'
import { formBody } from '../http/body.ts'
import type { Exchange } from '../http/exchange.ts'
import { framed, frameOf } from '../http/framed.ts'
import { ownOrigin } from '../http/own-origin.ts'
import { memberOf } from '../http/staff-door.ts'
import { staffPage, staffRefused } from '../http/staff-page.ts'
import { tickCame, tickGroup } from './attendance.ts'
import {
  callOff,
  comeIn,
  type DeskRefusal,
  type Done,
  dropOut,
  formGroups,
  openDay,
  takeInGuide,
  takeOff,
} from './desk.ts'
import { cameIn, codeIn, guideIn, versionIn } from './desk-forms.ts'
import { previewDrop } from './drop-preview.ts'
import { livePart } from './pages/day-live.ts'
import { dayPage, type Told } from './pages/day-page.ts'
import { type Shown, tagOf } from './pages/day-parts.ts'
import { dropPage } from './pages/drop-page.ts'
import { hallLive, hallPage } from './pages/hall-page.ts'
import { listPage } from './pages/list-page.ts'
import { newPage } from './pages/new-page.ts'
import { daysPath } from './pages/paths.ts'
import { groupsPage, paperPage, summaryPage, wallPage } from './pages/print-pages.ts'
import type { GatheringsPorts } from './ports.ts'
import {
  type ComingProblem,
  comingFrom,
  comingOf,
  type OpeningField,
  openingFrom,
  openingOf,
} from './requests.ts'
import { namesIn } from './shown.ts'
import { dayWords } from './words.ts'

// The organiser's pages. Each form does one thing and leads back to the page, which shows how it stands.

type Asking = Context<Exchange>

/** Whose days are seen: the office of whoever asks. */
export const officeOf = (c: Asking): string => memberOf(c).office ?? ''

const idOf = (c: Asking): string => c.req.param('id') ?? ''

async function list(c: Asking, ports: GatheringsPorts): Promise<Response> {
  const now = ports.clock().getTime()
  const days = await ports.gatherings.list(officeOf(c), now)
  const { language } = c.var
  const main = listPage(days, now, language)
  return staffPage(c, ports, { title: dayWords[language].list.title, section: 'days', main })
}

async function blank(
  c: Asking,
  ports: GatheringsPorts,
  typed = new URLSearchParams(),
  wrong: readonly OpeningField[] = [],
): Promise<Response> {
  const [{ counselors }, campuses] = await Promise.all([
    ports.bookings.roster(),
    ports.campuses.list(),
  ])
  const { language } = c.var
  const own = counselors.filter(({ office }) => office === officeOf(c))
  const main = newPage({ counselors: own, campuses, typed, wrong, language })
  const status = wrong.length > 0 ? 422 : 200
  return staffPage(c, ports, { title: dayWords[language].new.title, section: 'days', main, status })
}

async function open(c: Asking, ports: GatheringsPorts): Promise<Response> {
  const form = await formBody(c)
  if (form instanceof Response) return form
  const [roster, campuses] = await Promise.all([ports.bookings.roster(), ports.campuses.list()])
  const slugs = campuses.map(({ slug }) => slug)
  const known = { roster, campuses: slugs, office: officeOf(c), now: ports.clock().getTime() }
  const read = openingFrom(known, openingOf(form, slugs))
  if (read.kind === 'wrong') return blank(c, ports, form, read.fields)
  const opened = await openDay(ports, read.opening)
  if (opened.kind !== 'done') return staffRefused(c, ports, { kind: 'busy' }, 'days')
  return c.redirect(`${daysPath(c.var.language, `/${opened.day.id}`)}?told=opened`, 303)
}

async function shownOf(c: Asking, ports: GatheringsPorts, book: DayBook): Promise<Shown> {
  const names = await namesIn(ports, c.var.language)
  const now = ports.clock().getTime()
  const at = c.req.query('at')?.trim()
  const code = codeFrom(at ?? '', ownCodeLength)
  return {
    book,
    names,
    now,
    origin: ownOrigin(c),
    counselor: memberOf(c).counselor,
    at: code ?? at,
  }
}

async function bookOf(c: Asking, ports: GatheringsPorts): Promise<DayBook | undefined> {
  const book = await ports.gatherings.read(idOf(c), ports.clock().getTime())
  return book?.day.office === officeOf(c) ? book : undefined
}

type Extra = {
  readonly typed?: URLSearchParams
  readonly problems?: readonly ComingProblem[]
  readonly told?: Told | undefined
}

const isTold = (text: string | undefined): text is Told =>
  text !== undefined && Object.hasOwn(dayWords.id.told, text)

async function show(c: Asking, ports: GatheringsPorts, extra: Extra = {}): Promise<Response> {
  const book = await bookOf(c, ports)
  if (book === undefined) return staffRefused(c, ports, { kind: 'not-found' }, 'days')
  const asked = c.req.query('told')
  const { typed = new URLSearchParams(), problems = [] } = extra
  const told = extra.told ?? (isTold(asked) ? asked : undefined)
  const entered = codeFrom(c.req.query('entered') ?? '', ownCodeLength)
  const shown = await shownOf(c, ports, book)
  const { counselors } = await ports.bookings.roster()
  const own = counselors.filter(({ office }) => office === book.day.office)
  const main = dayPage({ ...shown, typed, problems, told, entered, counselors: own })
  const status = problems.length > 0 ? 422 : told === 'stale' ? 409 : 200
  return staffPage(c, ports, { title: book.day.title, section: 'days', main, status })
}

/** Where on the page one was: what is open there and where it stands. */
type Back = '' | `&at=${string}`

/** Whatever came of it: back to the page, which says so; what somebody else did first is told at once. */
async function answered(
  c: Asking,
  ports: GatheringsPorts,
  outcome: Done | DeskRefusal,
  told: Told,
  back: Back = '',
): Promise<Response> {
  if (outcome.kind === 'done')
    return c.redirect(`${daysPath(c.var.language, `/${idOf(c)}`)}?told=${told}${back}`, 303)
  if (outcome.kind === 'day-stale') return show(c, ports, { told: 'stale' })
  if (outcome.kind === 'day-unknown') return staffRefused(c, ports, { kind: 'not-found' }, 'days')
  return staffRefused(c, ports, outcome, 'days')
}

type Deed = (
  ports: GatheringsPorts,
  at: { readonly id: string; readonly office: string; readonly form: URLSearchParams },
) => Promise<Done | DeskRefusal>

const deed =
  (ports: GatheringsPorts, told: Told, work: Deed) =>
  async (c: Asking): Promise<Response> => {
    const form = await formBody(c)
    if (form instanceof Response) return form
    return answered(c, ports, await work(ports, { id: idOf(c), office: officeOf(c), form }), told)
  }

async function enterPaper(c: Asking, ports: GatheringsPorts): Promise<Response> {
  const form = await formBody(c)
  if (form instanceof Response) return form
  const book = await bookOf(c, ports)
  if (book === undefined) return staffRefused(c, ports, { kind: 'not-found' }, 'days')
  const read = comingFrom(book.day, comingOf(form))
  if (read.kind === 'wrong') return show(c, ports, { typed: form, problems: read.problems })
  const coming = { ...read.coming, via: 'paper' } as const
  const outcome = await comeIn(ports, idOf(c), officeOf(c), coming)
  if (outcome.kind !== 'done') return answered(c, ports, outcome, 'busy')
  return c.redirect(`${daysPath(c.var.language, `/${idOf(c)}`)}?entered=${outcome.code}`, 303)
}

/** A part of a page that a script fetches again and again: nothing is sent while nothing changed. */
const live =
  (ports: GatheringsPorts, part: (shown: Shown) => Markup) =>
  async (c: Asking): Promise<Response> => {
    const now = ports.clock().getTime()
    const head = await ports.gatherings.head(idOf(c), now)
    if (head === undefined || head.office !== officeOf(c)) return c.notFound()
    c.header('etag', tagOf(head, now))
    c.header('cache-control', 'private, no-cache')
    if (c.req.header('if-none-match') === tagOf(head, now)) return c.body(null, 304)
    const book = await bookOf(c, ports)
    if (book === undefined) return c.notFound()
    c.header('etag', tagOf(book.day, now))
    return c.html(part(await shownOf(c, ports, book)).markup)
  }

const printed =
  (ports: GatheringsPorts, page: (shown: Shown) => Markup) =>
  async (c: Asking): Promise<Response> => {
    const book = await bookOf(c, ports)
    if (book === undefined) return staffRefused(c, ports, { kind: 'not-found' }, 'days')
    const main = page(await shownOf(c, ports, book))
    return staffPage(c, ports, { title: book.day.title, section: 'days', main })
  }

async function hall(c: Asking, ports: GatheringsPorts): Promise<Response> {
  const book = await bookOf(c, ports)
  if (book === undefined) return staffRefused(c, ports, { kind: 'not-found' }, 'days')
  const { language } = c.var
  const frame = await frameOf(ports, language, 'hall')
  c.header('content-language', language)
  c.header('cache-control', 'no-store')
  const title = html`${book.day.title}`.markup
  return c.html(framed(frame, title, hallPage(await shownOf(c, ports, book)).markup))
}

/** What it would cost if a counselor could not come, before it is decided. */
async function dropAsked(c: Asking, ports: GatheringsPorts): Promise<Response> {
  const book = await bookOf(c, ports)
  if (book === undefined) return staffRefused(c, ports, { kind: 'not-found' }, 'days')
  const guide = c.req.query('guide') ?? ''
  const preview = await previewDrop(ports, book, guide)
  if (preview.kind !== 'preview') return staffRefused(c, ports, preview, 'days')
  const main = dropPage(await shownOf(c, ports, book), guide, preview)
  return staffPage(c, ports, { title: book.day.title, section: 'days', main })
}

/** One person, or all of a group of whom nothing was said yet. */
async function attendance(c: Asking, ports: GatheringsPorts): Promise<Response> {
  const form = await formBody(c)
  if (form instanceof Response) return form
  const [group, code] = [form.get('group'), codeIn(form)]
  const outcome =
    group === null
      ? await tickCame(ports, idOf(c), officeOf(c), code, cameIn(form))
      : await tickGroup(ports, idOf(c), officeOf(c), group)
  const [at, piece] = group === null ? [code, `p-${code}`] : [group, `g-${group}`]
  return answered(
    c,
    ports,
    outcome,
    'ticked',
    `&at=${encodeURIComponent(at)}#${encodeURIComponent(piece)}`,
  )
}

/** Under /staff/days, in either language. */
export function staffDays(ports: GatheringsPorts): Hono<Exchange> {
  const app = new Hono<Exchange>()
  const at = (rest = '') => `/:id{[\\w-]{22}}${rest}`
  app.get('/', (c) => list(c, ports)).post('/', (c) => open(c, ports))
  app.get('/new', (c) => blank(c, ports))
  app.get(at(), (c) => show(c, ports))
  app.get(at('/live'), live(ports, livePart))
  app.get(at('/hall'), (c) => hall(c, ports))
  app.get(at('/hall/live'), live(ports, hallLive))
  app.get(at('/paper'), printed(ports, paperPage))
  app.get(at('/wall'), printed(ports, wallPage))
  app.get(at('/groups'), printed(ports, groupsPage))
  app.get(at('/summary'), printed(ports, summaryPage))
  app.post(at('/people'), (c) => enterPaper(c, ports))
  app.post(
    at('/form'),
    deed(ports, 'formed', (p, { id, office, form }) => formGroups(p, id, office, versionIn(form))),
  )
  app.get(at('/drop'), (c) => dropAsked(c, ports))
  app.post(
    at('/drop'),
    deed(ports, 'dropped', (p, { id, office, form }) =>
      dropOut(p, id, office, form.get('guide') ?? '', versionIn(form)),
    ),
  )
  app.post(
    at('/guides'),
    deed(ports, 'added', (p, { id, office, form }) =>
      takeInGuide(p, id, office, guideIn(form), versionIn(form)),
    ),
  )
  app.post(
    at('/cancel'),
    deed(ports, 'cancelled', (p, { id, office, form }) => callOff(p, id, office, versionIn(form))),
  )
  app.post(
    at('/off'),
    deed(ports, 'off', (p, { id, office, form }) => takeOff(p, id, office, codeIn(form))),
  )
  app.post(at('/attendance'), (c) => attendance(c, ports))
  return app
}
