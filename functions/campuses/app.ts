import { type Context, Hono } from 'hono'
import { servicesOf } from '../../shared/booking/services.ts'
import { originFrom } from '../../shared/campus/origin.ts'
import { formBody } from '../http/body.ts'
import type { Exchange } from '../http/exchange.ts'
import { framed, frameOf } from '../http/framed.ts'
import { fromHere } from '../http/from-here.ts'
import { frontDoor, type LogLine } from '../http/front-door.ts'
import { type Language, languages } from '../http/language.ts'
import { ownOrigin } from '../http/own-origin.ts'
import { refuse } from '../http/problem.ts'
import { type Chosen, chosenIn } from './chosen.ts'
import { campusNumbers } from './numbers/app.ts'
import { widgetPage } from './page.ts'
import type { CampusesPorts } from './ports.ts'
import { qrCode } from './qr.ts'
import { type Shown, widgetAddress, widgetPath } from './shown.ts'
import { aloneLink } from './snippet.ts'
import { widgetWords } from './words.ts'

type Asking = Context<Exchange>
type Door = { readonly ports: CampusesPorts; readonly language: Language }

const campusOf = async ({ ports }: Door, { campus }: Chosen) =>
  campus === undefined ? undefined : ports.campuses.read(campus)

async function page(
  c: Asking,
  door: Door,
  chosen: Chosen,
  refusal?: Shown['refusal'],
): Promise<Response> {
  const { ports, language } = door
  const [list, roster, campus, frame] = await Promise.all([
    ports.campuses.list(),
    ports.bookings.roster(),
    campusOf(door, chosen),
    frameOf(ports, language, 'campus'),
  ])
  const content = widgetPage({
    list,
    services: servicesOf(roster),
    campus,
    chosen,
    rantau: ownOrigin(c),
    language,
    canRegister: ports.staffAtHome,
    refusal,
  })
  c.header('content-language', language)
  c.header('cache-control', 'no-store')
  const status = refusal === undefined ? 200 : 409
  return c.html(framed(frame, widgetWords[language].title, content.markup), status)
}

const show = (c: Asking, door: Door): Promise<Response> =>
  page(c, door, { ...chosenIn(new URL(c.req.url).searchParams) })

async function qr(c: Asking, door: Door): Promise<Response> {
  const chosen = chosenIn(new URL(c.req.url).searchParams)
  const campus = await campusOf(door, chosen)
  if (campus === undefined) return refuse(c, { kind: 'not-found' })
  const { markup } = qrCode(aloneLink(ownOrigin(c), campus, chosen))
  return c.body(markup, 200, { 'content-type': 'image/svg+xml; charset=utf-8' })
}

/** Campuses by name, for whoever says which one is theirs. */
async function listed(c: Asking, { campuses }: CampusesPorts): Promise<Response> {
  const all = await campuses.list()
  c.header('cache-control', 'public, max-age=300')
  return c.json({ campuses: all.map(({ slug, name, city }) => ({ slug, name, city })) })
}

async function register(c: Asking, door: Door): Promise<Response> {
  const form = await formBody(c)
  if (form instanceof Response) return form
  const chosen = chosenIn(form)
  const read = originFrom(chosen.address)
  if (read.kind !== 'origin') return page(c, door, chosen)
  const outcome = await door.ports.campuses.register(chosen.campus ?? '-', read.origin)
  if (outcome !== 'registered') return page(c, door, chosen, outcome)
  return c.redirect(`${widgetAddress(door.language, chosen)}#origins`, 303)
}

function inLanguage(door: Door): Hono<Exchange> {
  const app = new Hono<Exchange>()
  const to = (work: (c: Asking, door: Door) => Promise<Response>) => (c: Asking) => {
    c.set('language', door.language)
    return work(c, door)
  }
  const path = widgetPath(door.language)
  app.get(path, to(show))
  app.get(`${path}/qr.svg`, to(qr))
  if (door.ports.staffAtHome) app.post(path, fromHere, to(register))
  return app
}

/** What a campus partner needs to have the booking pages on its own site. */
export function campusesApp(ports: CampusesPorts, write?: LogLine) {
  const app = frontDoor(write)
  for (const language of languages) app.route('/', inLanguage({ ports, language }))
  app.get('/v1/campuses', (c) => listed(c, ports))
  return app.route('/', campusNumbers(ports))
}
