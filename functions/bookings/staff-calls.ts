import { type Context, Hono } from 'hono'
import * as z from 'zod'
import { letterKinds } from '../../shared/booking/letter-words.ts'
import type { Instant } from '../../shared/booking/time.ts'
import { formBody, jsonBody } from '../http/body.ts'
import type { Exchange } from '../http/exchange.ts'
import { ownOrigin } from '../http/own-origin.ts'
import { refuse } from '../http/problem.ts'
import { staffPage, staffPath } from '../http/staff-page.ts'
import { staffWords } from '../http/staff-words.ts'
import { outlookCalls } from '../walks/outlook-calls.ts'
import { dueCalls, written } from './calls.ts'
import { ownOffice } from './own-office.ts'
import { callsPage } from './pages/calls-page.ts'
import type { BookingsPorts } from './ports.ts'
import { lineBy, noteCases, noteTalks } from './staff-log.ts'

// Students whom the office writes to by hand: the list, and that it was done. Looking marks nothing.

const iso = (instant: Instant): string => new Date(instant).toISOString()

const officeId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/)

export const CallSentRequest = z
  .strictObject({
    office: officeId,
    booking: z.string().regex(/^[\w-]{22}$/),
    letter: z.enum(letterKinds),
    version: z.int().min(1),
  })
  .meta({ id: 'CallSentRequest' })

const OutlookCallSent = z.object({
  office: officeId,
  assessment: z.string().regex(/^[\w-]{22}$/),
})

async function list(c: Context<Exchange>, ports: BookingsPorts): Promise<Response> {
  const calls = await dueCalls(ports, ownOrigin(c), ownOffice(c))
  await noteTalks(
    c,
    ports,
    calls.map(({ booking }) => booking),
    { kind: 'listed' },
  )
  return c.json({
    calls: calls.map(({ since, start, ...rest }) => ({
      ...rest,
      since: iso(since),
      start: start === undefined ? undefined : iso(start),
    })),
  })
}

async function sent(c: Context<Exchange>, ports: BookingsPorts): Promise<Response> {
  const body = await jsonBody(c, CallSentRequest)
  if (body instanceof Response) return body
  const own = body.value.office === ownOffice(c)
  const line = lineBy(c, { kind: 'written-to' })
  const at = own ? await written(ports, body.value, line) : undefined
  return at === undefined ? refuse(c, { kind: 'not-found' }) : c.json({ sentAt: iso(at) })
}

/** Under /v1/staff/calls. */
export const staffCalls = (ports: BookingsPorts) =>
  new Hono<Exchange>().get('/', (c) => list(c, ports)).post('/sent', (c) => sent(c, ports))

/** Students whose result changed, as the office meets them; undefined where nobody is told. */
const turnedCalls = ({ clock, assessments, outlookCalls: told }: BookingsPorts) =>
  told && assessments && outlookCalls({ clock, assessments, ...told })

async function show(c: Context<Exchange>, ports: BookingsPorts): Promise<Response> {
  const office = ownOffice(c)
  const [calls, { offices }, turned] = await Promise.all([
    dueCalls(ports, ownOrigin(c), office),
    ports.bookings.roster(),
    office === undefined ? [] : (turnedCalls(ports)?.list(office) ?? []),
  ])
  await noteTalks(
    c,
    ports,
    calls.map(({ booking }) => booking),
    { kind: 'listed' },
  )
  await noteCases(
    c,
    ports,
    turned.map(({ assessment }) => assessment),
    { kind: 'listed' },
  )
  const { language } = c.var
  const title = staffWords[language].sections.calls
  const main = callsPage({ calls, turned }, offices, language)
  return staffPage(c, ports, { title, section: 'calls', main })
}

async function tick(c: Context<Exchange>, ports: BookingsPorts): Promise<Response> {
  const form = await formBody(c)
  if (form instanceof Response) return form
  const turned = OutlookCallSent.safeParse(Object.fromEntries(form))
  const line = lineBy(c, { kind: 'written-to' })
  if (turned.success && turned.data.office === ownOffice(c))
    await turnedCalls(ports)?.done(turned.data, line(ports.clock().getTime()))
  const version = Number(form.get('version'))
  const asked = CallSentRequest.safeParse({ ...Object.fromEntries(form), version })
  // Somebody else may have ticked it first: the page shows how it stands.
  if (asked.success && asked.data.office === ownOffice(c)) await written(ports, asked.data, line)
  return c.redirect(staffPath(c.var.language, '/calls'), 303)
}

/** The same as a page, under /staff/calls. */
export const staffCallsPage = (ports: BookingsPorts) =>
  new Hono<Exchange>().get('/', (c) => show(c, ports)).post('/', (c) => tick(c, ports))
