import { type Context, Hono } from 'hono'
import { servicesOf } from '../../shared/booking/services.ts'
import { isLive } from '../../shared/campus/campus.ts'
import type { Exchange } from '../http/exchange.ts'
import { framed, frameOf } from '../http/framed.ts'
import { frontDoor } from '../http/front-door.ts'
import { type Language, languages } from '../http/language.ts'
import { ownOrigin } from '../http/own-origin.ts'
import { refuse } from '../http/problem.ts'
import { staffPath } from '../http/staff-page.ts'
import type { Log } from '../ports/log.ts'
import { type Chosen, chosenIn } from './chosen.ts'
import { partnerApi } from './machines/api.ts'
import { keysPages } from './machines/keys-page.ts'
import { machineApi } from './machines/machine-api.ts'
import { webhookPage } from './machines/webhook-page.ts'
import { webhooksPages } from './machines/webhooks-page.ts'
import { campusNumbers } from './numbers/app.ts'
import { whileLive } from './own-campus.ts'
import { widgetPage } from './page.ts'
import type { CampusesPorts } from './ports.ts'
import { qrCode } from './qr.ts'
import { widgetPath } from './shown.ts'
import { aloneLink } from './snippet.ts'
import { staffOrigins } from './staff-origins.ts'
import { widgetWords } from './words.ts'

type Asking = Context<Exchange>
type Door = { readonly ports: CampusesPorts; readonly language: Language }

const campusOf = async ({ ports }: Door, { campus }: Chosen) =>
  campus === undefined ? undefined : ports.campuses.read(campus)

async function show(c: Asking, door: Door): Promise<Response> {
  const { ports, language } = door
  const chosen = chosenIn(new URL(c.req.url).searchParams)
  const [list, roster, campus, frame] = await Promise.all([
    ports.campuses.list(),
    ports.bookings.roster(),
    campusOf(door, chosen),
    frameOf(ports, language, 'campus'),
  ])
  const content = widgetPage({
    list: list.filter(isLive),
    services: servicesOf(roster),
    campus,
    chosen,
    rantau: ownOrigin(c),
    language,
  })
  c.header('content-language', language)
  c.header('cache-control', 'no-store')
  return c.html(framed(frame, widgetWords[language].title, content.markup))
}

async function qr(c: Asking, door: Door): Promise<Response> {
  const chosen = chosenIn(new URL(c.req.url).searchParams)
  const campus = await campusOf(door, chosen)
  if (!isLive(campus)) return refuse(c, { kind: 'not-found' })
  const { markup } = qrCode(aloneLink(ownOrigin(c), campus, chosen))
  return c.body(markup, 200, { 'content-type': 'image/svg+xml; charset=utf-8' })
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
  return app
}

/** Campuses by name, for whoever says which one is theirs. */
async function listed(c: Asking, { campuses }: CampusesPorts): Promise<Response> {
  const all = (await campuses.list()).filter(isLive)
  c.header('cache-control', 'public, max-age=300')
  return c.json({ campuses: all.map(({ slug, name, city }) => ({ slug, name, city })) })
}

/** What a campus partner needs to have the booking pages on its own site. */
export function campusesApp(ports: CampusesPorts, log?: Log) {
  const app = frontDoor(log)
  const partner = ports.door.only('campus')
  for (const language of languages) {
    app.route('/', inLanguage({ ports, language }))
    app.use(staffPath(language, '/campus/*'), partner, whileLive(ports))
    app.route(staffPath(language, '/campus/origins'), staffOrigins(ports))
    app.route(staffPath(language, '/campus/keys'), keysPages(ports))
    app.route(staffPath(language, '/campus/webhooks'), webhooksPages(ports))
    app.route(staffPath(language, '/campus/webhooks'), webhookPage(ports))
  }
  app.get('/v1/campuses', (c) => listed(c, ports))
  app.use('/v1/staff/campus/*', partner, whileLive(ports))
  app.route('/v1/staff/campus', partnerApi(ports))
  app.route('/v1/campus', machineApi(ports))
  return app.route('/', campusNumbers(ports))
}
