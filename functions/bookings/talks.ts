import { type Context, Hono } from 'hono'
import type * as z from 'zod'
import { explain } from '../../shared/booking/explain.ts'
import { listedStarts } from '../../shared/booking/listing.ts'
import { type Counselor, offeringOf, type Roster } from '../../shared/booking/roster.ts'
import type { Asker, FreeStart } from '../../shared/booking/slots.ts'
import { nextDate, zonedDay } from '../../shared/booking/time.ts'
import { startsByDay, type ViewedStart } from '../../shared/booking/viewed.ts'
import { hashOf } from '../http/capability.ts'
import type { Exchange } from '../http/exchange.ts'
import { fieldProblems } from '../http/field-problem.ts'
import { refuse } from '../http/problem.ts'
import { diaryOver } from './diaries.ts'
import { nearestTo } from './nearest.ts'
import type { BookingsPorts } from './ports.ts'
import { StartsQuery, VisitorToken, WhyQuery } from './requests.ts'

const aMinute = 'public, max-age=60'

/** What anybody may know of a counselor: not their limits, nor where an online talk is joined. */
const shown = ({ id, office, name, zone, languages, topics, offerings }: Counselor) => ({
  id,
  office,
  name,
  zone,
  languages,
  topics,
  offerings,
})

const choices = ({ offices, counselors }: Roster) => ({
  offices,
  counselors: counselors.map(shown),
})

/** The query in the shape asked for, or the refusal to answer with. */
function queryOf<S extends z.ZodType>(c: Context<Exchange>, schema: S): z.output<S> | Response {
  const result = schema.safeParse(c.req.query())
  if (result.success) return result.data
  const fields = fieldProblems(result.error.issues, c.var.language)
  return refuse(c, { kind: 'parameter-not-valid', fields })
}

type Asked = z.output<typeof StartsQuery>

const suits = (counselor: Counselor, { service, topic, language, way, ...asked }: Asked): boolean =>
  (asked.counselor === undefined || asked.counselor === counselor.id) &&
  (topic === undefined || counselor.topics.includes(topic)) &&
  (language === undefined || counselor.languages.includes(language)) &&
  offeringOf(counselor, service) !== undefined &&
  (way === undefined || (offeringOf(counselor, service)?.ways.includes(way) ?? false))

type Listed = FreeStart & { readonly counselor: Counselor; readonly zone: string }

const iso = (instant: number): string => new Date(instant).toISOString()

/** A start as the API lists it: the instants, and what both clocks show. */
const listedStart = ({ start, end, counselor, zone: _, ...rest }: ViewedStart<Listed>) => ({
  start: iso(start),
  end: iso(end),
  counselor: counselor.id,
  ...rest,
})

const daysOf = (found: readonly Listed[], zone: string) =>
  startsByDay(found, zone).map(({ date, starts }) => ({ date, starts: starts.map(listedStart) }))

async function listed(
  ports: BookingsPorts,
  counselors: readonly Counselor[],
  asked: Asked,
  asker: Asker,
): Promise<readonly Listed[]> {
  const from = zonedDay(asked.zone, asked.from).start
  const to = zonedDay(asked.zone, nextDate(asked.to)).start
  const each = counselors.map(async (counselor) => {
    const diary = await diaryOver(ports, counselor, from, to)
    const free = listedStarts(diary, asked.service, { from, to }, asker)
    return free.map((start) => ({ ...start, counselor, zone: counselor.zone }))
  })
  const starts = (await Promise.all(each)).flat()
  return starts.toSorted((a, b) => a.start - b.start || (a.counselor.id < b.counselor.id ? -1 : 1))
}

/** Who asks, if the request names a visitor; or the refusal to answer with. */
async function askerOf(c: Context<Exchange>, { clock }: BookingsPorts): Promise<Asker | Response> {
  const now = clock().getTime()
  const header = c.req.header('rantau-visitor')
  if (header === undefined) return { now }
  const token = VisitorToken.safeParse(header)
  if (token.success) return { now, visitor: await hashOf(token.data) }
  const fields = fieldProblems(token.error.issues, c.var.language)
  const named = fields.map(({ detail }) => ({ field: 'Rantau-Visitor', detail }))
  return refuse(c, { kind: 'parameter-not-valid', fields: named })
}

async function starts(c: Context<Exchange>, ports: BookingsPorts): Promise<Response> {
  const asked = queryOf(c, StartsQuery)
  if (asked instanceof Response) return asked
  const asker = await askerOf(c, ports)
  if (asker instanceof Response) return asker
  const { counselors } = await ports.bookings.roster()
  if (asked.counselor !== undefined && !counselors.some(({ id }) => id === asked.counselor))
    return refuse(c, { kind: 'counselor-unknown', counselor: asked.counselor })
  if (!counselors.some((one) => offeringOf(one, asked.service) !== undefined))
    return refuse(c, { kind: 'service-unknown', service: asked.service })
  const suitable = counselors.filter((one) => suits(one, asked))
  const found = await listed(ports, suitable, asked, asker)
  return c.json({ zone: asked.zone, days: daysOf(found, asked.zone) })
}

/** Why one start is not free, in words; or that it is. */
async function why(c: Context<Exchange>, ports: BookingsPorts): Promise<Response> {
  const asked = queryOf(c, WhyQuery)
  if (asked instanceof Response) return asked
  const asker = await askerOf(c, ports)
  if (asker instanceof Response) return asker
  const { counselors } = await ports.bookings.roster()
  const counselor = counselors.find(({ id }) => id === asked.counselor)
  if (counselor === undefined)
    return refuse(c, { kind: 'counselor-unknown', counselor: asked.counselor })
  const start = Date.parse(asked.start)
  const diary = await diaryOver(ports, counselor, start, start + 1)
  const refusal = explain(diary, asked.service, start, asker)
  if (refusal === undefined) return c.json({ free: true, start: new Date(start).toISOString() })
  const at = { service: asked.service, start }
  const nearest = await nearestTo(ports, counselors, counselor.id, at)
  return refuse(c, { ...refusal, zone: asked.zone, nearest })
}

/** What can be booked: with whom, for what, when. */
export const talks = (ports: BookingsPorts) =>
  new Hono<Exchange>()
    .get('/', async (c) => {
      c.header('cache-control', aMinute)
      return c.json(choices(await ports.bookings.roster()))
    })
    .get('/starts', (c) => starts(c, ports))
    .get('/why', (c) => why(c, ports))
