import { type Context, Hono } from 'hono'
import * as z from 'zod'
import type { Booking } from '../../shared/booking/booking.ts'
import { approve, decline } from '../../shared/booking/decide.ts'
import { formBody } from '../http/body.ts'
import type { Exchange } from '../http/exchange.ts'
import { fieldProblems } from '../http/field-problem.ts'
import { staffPage, staffPath, staffRefused } from '../http/staff-page.ts'
import { staffWords } from '../http/staff-words.ts'
import { alter, type Deed } from './desk.ts'
import { ownBooking, ownCounselors } from './own-office.ts'
import { type RefusedAnswer, requestsPage } from './pages/requests-page.ts'
import type { BookingsPorts } from './ports.ts'
import { DeclineRequest } from './requests.ts'
import { lyingBefore } from './staff-bookings.ts'
import { lineBy, noteTalks } from './staff-log.ts'

// What lies before the office on one page, so that no request runs out because nobody looked, and
// whoever is to be called can be.

async function show(
  c: Context<Exchange>,
  ports: BookingsPorts,
  refused?: RefusedAnswer,
): Promise<Response> {
  const counselors = await ownCounselors(c, ports)
  const now = ports.clock().getTime()
  const { talks, hours } = await lyingBefore(ports, counselors, now)
  await noteTalks(
    c,
    ports,
    talks.map(({ id }) => id),
    { kind: 'listed' },
  )
  const { language } = c.var
  const title = staffWords[language].sections.requests
  const main = requestsPage({ before: talks, hours, counselors, now, refused }, language)
  const status = refused === undefined ? 200 : 422
  return staffPage(c, ports, { title, section: 'requests', main, status })
}

const Answer = z.discriminatedUnion('deed', [
  z.object({ deed: z.literal('approve') }),
  z.object({ deed: z.literal('decline'), ...DeclineRequest.shape }),
])

const deedOf = (answer: z.output<typeof Answer>): Deed =>
  answer.deed === 'approve'
    ? { name: 'approve', body: {}, decide: approve }
    : {
        name: 'decline',
        body: { reason: answer.reason },
        decide: (books, booking, now) => decline(books, booking, answer.reason, now),
      }

async function answered(
  c: Context<Exchange>,
  ports: BookingsPorts,
  booking: Booking,
  answer: z.output<typeof Answer>,
): Promise<void> {
  const kind = answer.deed === 'approve' ? 'talk-accepted' : 'talk-declined'
  const reason = answer.deed === 'decline' ? answer.reason : undefined
  const deed = { ...deedOf(answer), line: lineBy(c, { kind, reason }) }
  await alter(ports, booking, deed, undefined)
}

/**
 * Whatever came of it, the page shows how it stands: somebody else may have answered first. What
 * cannot be told to a student is named beside what was typed.
 */
async function answer(c: Context<Exchange>, ports: BookingsPorts): Promise<Response> {
  const form = await formBody(c)
  if (form instanceof Response)
    return staffRefused(c, ports, { kind: 'bad-json', reason: '' }, 'requests')
  const asked = Answer.safeParse(Object.fromEntries(form))
  if (!asked.success) {
    const fields = fieldProblems(asked.error.issues, c.var.language)
    const [booking, reason] = [form.get('booking') ?? '', form.get('reason') ?? '']
    return show(c, ports, { booking, reason, fields })
  }
  const booking = await ownBooking(c, ports, form.get('booking') ?? '')
  if (booking !== undefined) await answered(c, ports, booking, asked.data)
  return c.redirect(staffPath(c.var.language, '/requests'), 303)
}

/** Under /staff/requests. */
export const staffRequestsPage = (ports: BookingsPorts) =>
  new Hono<Exchange>().get('/', (c) => show(c, ports)).post('/', (c) => answer(c, ports))
