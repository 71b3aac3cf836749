import { type Context, Hono } from 'hono'
import { codeFrom, dayCodeLength, ownCodeLength } from '../../shared/gathering/code.ts'
import type { Day } from '../../shared/gathering/day.ts'
import { html, type Markup } from '../../shared/result/markup.ts'
import { formBody } from '../http/body.ts'
import type { Exchange } from '../http/exchange.ts'
import { framed, frameOf } from '../http/framed.ts'
import type { Language } from '../http/language.ts'
import { comeIn, goAgain } from './desk.ts'
import { studentPath } from './pages/paths.ts'
import {
  findPage,
  type JoinPage,
  joinPage,
  type OwnPage,
  ownLive,
  ownPage,
  ownTag,
} from './pages/student-page.ts'
import type { GatheringsPorts } from './ports.ts'
import { comingFrom, comingOf } from './requests.ts'
import { namesIn } from './shown.ts'
import { dayWords } from './words.ts'

// The day on a student's phone: the code on the wall, one form, then their own code and group.

type Asking = Context<Exchange>
type Door = { readonly ports: GatheringsPorts; readonly language: Language }

async function page(
  c: Asking,
  { ports, language }: Door,
  title: string,
  main: Markup,
  status: 200 | 404 | 409 | 422 = 200,
): Promise<Response> {
  const frame = await frameOf(ports, language, 'day')
  const there: Language = language === 'id' ? 'en' : 'id'
  const base = studentPath(language)
  const rest = new URL(c.req.url).pathname.slice(base.length)
  const other = html`${studentPath(there)}${rest}`.markup
  c.header('content-language', language)
  c.header('cache-control', 'no-store')
  const filled = framed(frame, html`${title}`.markup, main.markup)
  return c.html(
    filled.replaceAll('<!--frame:other-->', () => html`${other}`.markup),
    status,
  )
}

const dayOf = async (c: Asking, { ports }: Door): Promise<Day | undefined> => {
  const code = codeFrom(c.req.param('code') ?? '', dayCodeLength)
  return code === undefined ? undefined : ports.gatherings.find(code, ports.clock().getTime())
}

const unknown = (c: Asking, door: Door): Promise<Response> => {
  const typed = c.req.param('code') ?? c.req.query('code') ?? ''
  return page(c, door, dayWords[door.language].student.title, findPage(door.language, typed), 404)
}

async function find(c: Asking, door: Door): Promise<Response> {
  const { language } = door
  const typed = c.req.query('code')
  if (typed === undefined)
    return page(c, door, dayWords[language].student.title, findPage(language))
  const code = codeFrom(typed, dayCodeLength)
  return code === undefined ? unknown(c, door) : c.redirect(studentPath(language, code), 303)
}

async function form(
  c: Asking,
  door: Door,
  day: Day,
  extra: Partial<Pick<JoinPage, 'typed' | 'problems' | 'refused'>> = {},
): Promise<Response> {
  const { ports, language } = door
  const asked = { day, names: await namesIn(ports, language), now: ports.clock().getTime() }
  const main = joinPage({ ...asked, typed: new URLSearchParams(), problems: [], ...extra })
  const refused = extra.refused === 'left' ? 200 : extra.refused === 'noCode' ? 404 : 409
  const status = extra.problems ? 422 : extra.refused ? refused : 200
  return page(c, door, day.title, main, status)
}

async function join(c: Asking, door: Door): Promise<Response> {
  const day = await dayOf(c, door)
  if (day === undefined) return unknown(c, door)
  const typed = await formBody(c)
  if (typed instanceof Response) return typed
  const read = comingFrom(day, comingOf(typed))
  if (read.kind === 'wrong') return form(c, door, day, { typed, problems: read.problems })
  const came = await comeIn(door.ports, day.id, undefined, { ...read.coming, via: 'phone' })
  if (came.kind !== 'done')
    return form(c, door, day, { typed, refused: came.kind === 'busy' ? 'busy' : 'full' })
  return c.redirect(studentPath(door.language, day.code, came.code, came.key), 303)
}

/** Who asks for their own page, by their code; or the answer if they are not there. */
async function ownOf(c: Asking, door: Door): Promise<OwnPage | Response> {
  const { ports, language } = door
  const day = await dayOf(c, door)
  if (day === undefined) return unknown(c, door)
  const code = codeFrom(c.req.param('own') ?? '', ownCodeLength)
  const person = code && (await ports.gatherings.participant(day.id, code))
  if (!person) return form(c, door, day, { refused: 'noCode' })
  const names = await namesIn(ports, language)
  return { day, person, names, now: ports.clock().getTime(), key: c.req.param('key') }
}

async function own(c: Asking, door: Door): Promise<Response> {
  const found = await ownOf(c, door)
  return found instanceof Response ? found : page(c, door, found.day.title, ownPage(found))
}

/** Asked again and again by every phone in a hall: while nothing changed, two small reads answer it. */
async function live(c: Asking, door: Door): Promise<Response> {
  const day = await dayOf(c, door)
  c.header('cache-control', 'private, no-cache')
  if (day !== undefined && c.req.header('if-none-match') === ownTag(day)) {
    c.header('etag', ownTag(day))
    return c.body(null, 304)
  }
  const found = await ownOf(c, door)
  if (found instanceof Response) return found
  c.header('etag', ownTag(found.day))
  return c.html(ownLive(found).markup)
}

async function leave(c: Asking, door: Door): Promise<Response> {
  const day = await dayOf(c, door)
  if (day === undefined) return unknown(c, door)
  const typed = await formBody(c)
  if (typed instanceof Response) return typed
  const code = codeFrom(c.req.param('own') ?? '', ownCodeLength) ?? ''
  const gone = await goAgain(door.ports, day.id, code, typed.get('key') ?? '')
  // Nothing is deleted yet: they stand where they can ask for it again.
  if (gone.kind === 'busy')
    return c.redirect(studentPath(door.language, day.code, code, typed.get('key') ?? ''), 303)
  return form(c, door, day, { refused: gone.kind === 'done' ? 'left' : 'noCode' })
}

/** Under /hari and /en/day. */
export function studentDays(door: Door): Hono<Exchange> {
  const app = new Hono<Exchange>()
  const to = (work: (c: Asking, door: Door) => Promise<Response>) => (c: Asking) => {
    c.set('language', door.language)
    return work(c, door)
  }
  const joined = async (c: Asking) => {
    const day = await dayOf(c, door)
    return day === undefined ? unknown(c, door) : form(c, door, day)
  }
  app.get('/', to(find))
  app.get('/:code', to(joined)).post('/:code', to(join))
  app.get('/:code/:own', to(own)).get('/:code/:own/live', to(live))
  app.post('/:code/:own/leave', to(leave))
  app.get('/:code/:own/:key{[\\w-]{43}}', to(own))
  return app
}
