import { type Context, Hono } from 'hono'
import type { Campus } from '../../../shared/campus/campus.ts'
import { type Landscape, type Numbers, numbersOf } from '../../../shared/campus/numbers.ts'
import { lastClosed, lastOf, lastWindow } from '../../../shared/campus/week.ts'
import type { Exchange } from '../../http/exchange.ts'
import { type Language, languages } from '../../http/language.ts'
import { refuse } from '../../http/problem.ts'
import { staffPage, staffPath, staffRefused } from '../../http/staff-page.ts'
import { staffWords } from '../../http/staff-words.ts'
import { ownCampus } from '../own-campus.ts'
import type { CampusesPorts } from '../ports.ts'
import { numbersPage } from './page.ts'
import { sheetOf } from './sheet.ts'
import { numbersWords } from './words.ts'

// What a partner sees: the numbers of their own campus. No address names a campus, so none can name
// another's: whose numbers these are is said by who signed in.

type Own = { readonly campus: Campus; readonly numbers: Numbers }

async function numbersFor(ports: CampusesPorts, campus: Campus): Promise<Own> {
  return { campus, numbers: numbersOf(await ports.counts.windows(campus.slug)) }
}

async function own(c: Context<Exchange>, ports: CampusesPorts): Promise<Own | undefined> {
  const campus = await ownCampus(c, ports)
  return campus && numbersFor(ports, campus)
}

const chosenIn = (c: Context<Exchange>, { periods }: Numbers): Landscape | undefined =>
  periods.find(({ first }) => first === c.req.query('period')) ?? periods.at(-1)

async function page(c: Context<Exchange>, ports: CampusesPorts): Promise<Response> {
  const found = await own(c, ports)
  if (found === undefined) return staffRefused(c, ports, { kind: 'not-found' })
  const { campus, numbers } = found
  const { language } = c.var
  const until = lastClosed(ports.clock().getTime())
  const chosen = chosenIn(c, numbers)
  const endpoints = await ports.webhooks.endpoints(campus.slug)
  const stopped = endpoints.filter(({ off }) => off !== undefined && off.why !== 'by-hand')
  const main = numbersPage({ campus, numbers, until, chosen, language, stopped: stopped.length })
  const title = staffWords[language].sections.campus
  return staffPage(c, ports, { title, section: 'campus', main })
}

/** The numbers of a campus as a file. */
export async function sheetAnswer(c: Context<Exchange>, ports: CampusesPorts, campus: Campus) {
  const { numbers } = await numbersFor(ports, campus)
  const { language } = c.var
  const name = `${numbersWords[language].sheet.file}-${campus.slug}.csv`
  return c.body(sheetOf(numbers, language), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}"`,
  })
}

async function sheet(c: Context<Exchange>, ports: CampusesPorts): Promise<Response> {
  const campus = await ownCampus(c, ports)
  if (campus === undefined) return staffRefused(c, ports, { kind: 'not-found' })
  return sheetAnswer(c, ports, campus)
}

/** The numbers of a campus for programs. */
export async function numbersAnswer(c: Context<Exchange>, ports: CampusesPorts, campus: Campus) {
  const { numbers } = await numbersFor(ports, campus)
  const { definitions, how } = numbersWords[c.var.language]
  return c.json({
    campus: campus.slug,
    countedUntil: lastOf(lastWindow(lastClosed(ports.clock().getTime()))),
    ...numbers,
    definitions,
    rules: how,
  })
}

async function api(c: Context<Exchange>, ports: CampusesPorts): Promise<Response> {
  const campus = await ownCampus(c, ports)
  if (campus === undefined) return refuse(c, { kind: 'not-found' })
  return numbersAnswer(c, ports, campus)
}

const pagesIn = (ports: CampusesPorts, language: Language) =>
  new Hono<Exchange>()
    .get(staffPath(language, '/campus'), (c) => page(c, ports))
    .get(staffPath(language, '/campus/numbers.csv'), (c) => sheet(c, ports))

/** The numbers of the campus that signed in, behind its door: as a page, as a file, for programs. */
export function campusNumbers(ports: CampusesPorts): Hono<Exchange> {
  const app = new Hono<Exchange>()
  for (const language of languages) app.route('/', pagesIn(ports, language))
  return app.get('/v1/staff/campus', (c) => api(c, ports))
}
