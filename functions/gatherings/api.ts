import { type Context, Hono } from 'hono'
import * as z from 'zod'
import { codeFrom, dayCodeLength, ownCodeLength } from '../../shared/gathering/code.ts'
import { sizeMost } from '../../shared/gathering/hall.ts'
import { jsonBody } from '../http/body.ts'
import type { Exchange } from '../http/exchange.ts'
import { type FieldProblem, refuse } from '../http/problem.ts'
import { tickCame, tickGroup } from './attendance.ts'
import {
  callOff,
  comeIn,
  type DeskRefusal,
  type Done,
  dropOut,
  formGroups,
  goAgain,
  openDay,
  takeInGuide,
  takeOff,
} from './desk.ts'
import { tagOf } from './pages/day-parts.ts'
import type { GatheringsPorts } from './ports.ts'
import { AboutCode, ComingRequest, comingFrom, OpeningRequest, openingFrom } from './requests.ts'
import { shownForOne, shownForStaff, shownForStudents } from './shown.ts'
import { officeOf } from './staff-app.ts'
import { dayWords } from './words.ts'

// The same as the pages, for programs.

type Asking = Context<Exchange>

const idOf = (c: Asking): string => c.req.param('id') ?? ''

export const DayVersionRequest = z
  .strictObject({ version: z.int().min(1) })
  .meta({ id: 'DayVersionRequest' })
export const DayDropRequest = z
  .strictObject({ version: z.int().min(1), guide: z.string().max(64) })
  .meta({ id: 'DayDropRequest' })
export const DayGuideRequest = z
  .strictObject({
    version: z.int().min(1),
    counselor: z.string().max(64),
    knows: z.array(AboutCode).max(26).default([]),
    seatsMax: z.int().min(1).max(sizeMost).default(sizeMost),
  })
  .meta({ id: 'DayGuideRequest' })
export const DayCameRequest = z
  .strictObject({ came: z.union([z.boolean(), z.null()]) })
  .meta({ id: 'DayCameRequest' })
export const DayLeaveRequest = z
  .strictObject({ key: z.string().max(128) })
  .meta({ id: 'DayLeaveRequest' })

const refused = (c: Asking, refusal: DeskRefusal): Response =>
  refuse(c, refusal.kind === 'day-unknown' ? { kind: 'not-found' } : refusal)

async function shown(c: Asking, ports: GatheringsPorts, status: 200 | 201 = 200) {
  const now = ports.clock().getTime()
  const book = await ports.gatherings.read(idOf(c), now)
  if (book === undefined || book.day.office !== officeOf(c)) return refuse(c, { kind: 'not-found' })
  c.header('etag', tagOf(book.day, now))
  return c.json(shownForStaff(book, now), status)
}

async function answered(c: Asking, ports: GatheringsPorts, outcome: Done | DeskRefusal) {
  return outcome.kind === 'done' ? shown(c, ports) : refused(c, outcome)
}

const wrong = (c: Asking, fields: readonly FieldProblem[]) =>
  refuse(c, { kind: 'body-not-valid', fields })

async function list(c: Asking, ports: GatheringsPorts): Promise<Response> {
  const days = await ports.gatherings.list(officeOf(c), ports.clock().getTime())
  const all = days.map((day) => ({
    id: day.id,
    version: day.version,
    people: day.arrivals,
    ...shownForStudents(day),
  }))
  return c.json({ days: all })
}

async function open(c: Asking, ports: GatheringsPorts): Promise<Response> {
  const body = await jsonBody(c, OpeningRequest)
  if (body instanceof Response) return body
  const [roster, campuses] = await Promise.all([ports.bookings.roster(), ports.campuses.list()])
  const slugs = campuses.map(({ slug }) => slug)
  const known = { roster, campuses: slugs, office: officeOf(c), now: ports.clock().getTime() }
  const read = openingFrom(known, body.value)
  const { problems } = dayWords[c.var.language].new
  if (read.kind === 'wrong')
    return wrong(
      c,
      read.fields.map((field) => ({ field, detail: problems[field] })),
    )
  const opened = await openDay(ports, read.opening)
  if (opened.kind !== 'done') return refused(c, opened)
  const { day, busy } = opened
  c.header('location', `/v1/staff/days/${day.id}`)
  return c.json({ ...shownForStaff({ day, participants: [] }, known.now), busy }, 201)
}

async function enter(c: Asking, ports: GatheringsPorts): Promise<Response> {
  const body = await jsonBody(c, ComingRequest)
  if (body instanceof Response) return body
  const day = await ports.gatherings.head(idOf(c), ports.clock().getTime())
  if (day === undefined || day.office !== officeOf(c)) return refuse(c, { kind: 'not-found' })
  const read = comingFrom(day, body.value)
  const { problems } = dayWords[c.var.language].student
  if (read.kind === 'wrong')
    return wrong(
      c,
      read.problems.map((field) => ({ field, detail: problems[field] })),
    )
  const came = await comeIn(ports, day.id, officeOf(c), { ...read.coming, via: 'paper' })
  return came.kind === 'done' ? c.json(shownForOne(came.day, came.code), 201) : refused(c, came)
}

const ownCodeIn = (c: Asking): string => codeFrom(c.req.param('own') ?? '', ownCodeLength) ?? ''

type Work<T> = (
  c: Asking,
  at: { readonly id: string; readonly office: string },
  asked: T,
) => Promise<Done | DeskRefusal>

const deed =
  <S extends z.ZodType>(ports: GatheringsPorts, schema: S, work: Work<z.output<S>>) =>
  async (c: Asking): Promise<Response> => {
    const body = await jsonBody(c, schema)
    if (body instanceof Response) return body
    return answered(c, ports, await work(c, { id: idOf(c), office: officeOf(c) }, body.value))
  }

/** Under /v1/staff/days. */
export function staffDaysApi(ports: GatheringsPorts): Hono<Exchange> {
  const app = new Hono<Exchange>()
  const at = (rest = '') => `/:id{[\\w-]{22}}${rest}`
  app.get('/', (c) => list(c, ports)).post('/', (c) => open(c, ports))
  app.get(at(), (c) => shown(c, ports))
  app.post(at('/people'), (c) => enter(c, ports))
  app.post(
    at('/groups'),
    deed(ports, DayVersionRequest, (_, { id, office }, { version }) =>
      formGroups(ports, id, office, version),
    ),
  )
  app.post(
    at('/drop-outs'),
    deed(ports, DayDropRequest, (_, { id, office }, { guide, version }) =>
      dropOut(ports, id, office, guide, version),
    ),
  )
  app.post(
    at('/guides'),
    deed(ports, DayGuideRequest, (_, { id, office }, { version, ...guide }) =>
      takeInGuide(
        ports,
        id,
        office,
        { id: guide.counselor, knows: guide.knows, seatsMax: guide.seatsMax },
        version,
      ),
    ),
  )
  app.post(
    at('/cancel'),
    deed(ports, DayVersionRequest, (_, { id, office }, { version }) =>
      callOff(ports, id, office, version),
    ),
  )
  app.put(
    at('/people/:own/attendance'),
    deed(ports, DayCameRequest, (c, { id, office }, { came }) =>
      tickCame(ports, id, office, ownCodeIn(c), came ?? undefined),
    ),
  )
  app.post(at('/groups/:group{\\d{1,3}}/attendance'), async (c) =>
    answered(c, ports, await tickGroup(ports, idOf(c), officeOf(c), c.req.param('group') ?? '')),
  )
  app.delete(at('/people/:own'), async (c) =>
    answered(c, ports, await takeOff(ports, idOf(c), officeOf(c), ownCodeIn(c))),
  )
  return app
}

const dayOf = async (c: Asking, ports: GatheringsPorts) => {
  const code = codeFrom(c.req.param('code') ?? '', dayCodeLength)
  return code && (await ports.gatherings.find(code, ports.clock().getTime()))
}

async function join(c: Asking, ports: GatheringsPorts): Promise<Response> {
  const body = await jsonBody(c, ComingRequest)
  if (body instanceof Response) return body
  const day = await dayOf(c, ports)
  if (!day) return refuse(c, { kind: 'not-found' })
  const read = comingFrom(day, body.value)
  const { problems } = dayWords[c.var.language].student
  if (read.kind === 'wrong')
    return wrong(
      c,
      read.problems.map((field) => ({ field, detail: problems[field] })),
    )
  const came = await comeIn(ports, day.id, undefined, { ...read.coming, via: 'phone' })
  if (came.kind !== 'done') return refused(c, came)
  return c.json({ ...shownForOne(came.day, came.code), key: came.key }, 201)
}

async function one(c: Asking, ports: GatheringsPorts): Promise<Response> {
  const day = await dayOf(c, ports)
  const person = day && (await ports.gatherings.participant(day.id, ownCodeIn(c)))
  return day && person
    ? c.json(shownForOne(day, person.code))
    : refuse(c, { kind: 'participant-unknown' })
}

async function leave(c: Asking, ports: GatheringsPorts): Promise<Response> {
  const body = await jsonBody(c, DayLeaveRequest)
  if (body instanceof Response) return body
  const day = await dayOf(c, ports)
  if (!day) return refuse(c, { kind: 'not-found' })
  const gone = await goAgain(ports, day.id, ownCodeIn(c), body.value.key)
  return gone.kind === 'done' ? c.json({ left: true }) : refused(c, gone)
}

/** Under /v1/days: what a student's phone asks. */
export function studentDaysApi(ports: GatheringsPorts): Hono<Exchange> {
  const app = new Hono<Exchange>()
  app.get('/:code', async (c) => {
    const day = await dayOf(c, ports)
    return day ? c.json(shownForStudents(day)) : refuse(c, { kind: 'not-found' })
  })
  app.post('/:code/people', (c) => join(c, ports))
  app.get('/:code/people/:own', (c) => one(c, ports))
  app.post('/:code/people/:own/leave', (c) => leave(c, ports))
  return app
}
