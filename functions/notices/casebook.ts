import { type Booking, stateAt } from '../../shared/booking/booking.ts'
import { type CaseBooking, type CaseHead, showsAssessment } from '../../shared/casework/case.ts'
import { ofCase } from '../../shared/casework/event.ts'
import {
  booked,
  bookingGone,
  caseBooking,
  emptyHead,
  forgotten,
  goesOnIn,
  leftBehind,
} from '../../shared/casework/student.ts'
import type { Locked } from '../../shared/keeping/assessment.ts'
import { persistently } from '../http/persistently.ts'
import { assessmentNamed, brings, factsHandedOn, opensBy } from '../http/shown-by-booking.ts'
import type { Judgings } from '../judging/judging.ts'
import { judgedNow } from '../judging/queue-line.ts'
import type { AssessmentStore } from '../ports/assessments.ts'
import type { BookingStore } from '../ports/bookings.ts'
import type { CaseStore } from '../ports/cases.ts'
import type { Clock } from '../ports/clock.ts'
import type { TableEvent } from '../ports/timers.ts'
import { bookingIn } from './images.ts'

// Bookings make cases: whatever becomes of one is written into its office's case, once, however
// often the table tells of it. And what is left of a case that ended is cleared away.

export type CasebookPorts = {
  readonly clock: Clock
  readonly cases: CaseStore
  readonly assessments: Pick<AssessmentStore, 'read'>
  readonly bookings: Pick<BookingStore, 'roster' | 'read'>
  readonly judging: Pick<Judgings, 'active'>
  readonly pause: (ms: number) => Promise<void>
}

export type Casebook = {
  /** What happened in the table. */
  readonly take: (event: TableEvent) => Promise<void>
  /** A booking as the clock has made it. */
  readonly lapsed: (booking: Booking) => Promise<void>
}

const headOf = async ({ cases }: CasebookPorts, id: string, now: number) =>
  (await cases.heads([id], now))[0]

/** A booking is gone: its case ends with it, or goes on without it. */
async function left(ports: CasebookPorts, booking: string, id: string): Promise<void> {
  let ended = false
  await persistently(ports.pause, async () => {
    const now = ports.clock().getTime()
    const head = await headOf(ports, id, now)
    const told = head && bookingGone(head, booking, now)
    if (head === undefined || told === undefined) return 'done'
    ended = told === 'nothing-left'
    if (told === 'nothing-left') return ports.cases.commit({ before: head, after: undefined })
    return ports.cases.commit({ before: head, after: told.head, event: told.event })
  })
  if (ended) await ports.cases.purge(id)
}

type Shown = {
  readonly held: Locked | undefined
  /** It is the assessment this booking brought, and its student agrees still; */
  readonly belongs: boolean
  /** and its counselor may see it. */
  readonly opens: boolean
}

async function shownBy(
  { assessments }: CasebookPorts,
  booking: Booking,
  now: Date,
): Promise<Shown> {
  const id = assessmentNamed(booking)
  const held = id === undefined ? undefined : await assessments.read(id, now)
  const [belongs, opens] = await Promise.all([
    brings(booking, held, now),
    opensBy(booking, held, now),
  ])
  return { held, belongs, opens }
}

/** The case of the assessment a booking brought, if that case is with this office. */
async function casedAt(
  ports: CasebookPorts,
  { held, belongs }: Shown,
  office: string,
): Promise<'here' | 'elsewhere' | 'nowhere'> {
  if (!belongs || held === undefined) return 'elsewhere'
  const head = await headOf(ports, held.id, ports.clock().getTime())
  if (head === undefined) return 'nowhere'
  return head.office === office ? 'here' : 'elsewhere'
}

/** The case of a booking that has none yet: its assessment's, if that is this office's or nobody's. */
async function caseFor(
  ports: CasebookPorts,
  booking: Booking,
  shown: Shown,
  office: string,
): Promise<string> {
  const cased = await casedAt(ports, shown, office)
  const isIts = cased === 'here' || (cased === 'nowhere' && shown.opens)
  return isIts && shown.held !== undefined ? shown.held.id : booking.id
}

async function judgedOf(
  { judging }: CasebookPorts,
  { held, opens }: Shown,
  head: CaseHead | undefined,
  now: Date,
) {
  if (!opens || held === undefined) return undefined
  const corrected = head?.corrected ?? {}
  const told = { facts: factsHandedOn(held), corrected, prefer: held.prefer }
  return judgedNow(await judging.active(), told, now)
}

type Place = {
  readonly id: string
  readonly office: string
  /** The talk had a case of its own, which goes on here. */
  readonly from?: string | undefined
}

/** The talk's own case, as it goes on in that of its assessment. */
async function goingOn(ports: CasebookPorts, before: CaseHead, from: string | undefined) {
  const now = ports.clock().getTime()
  const own = from === undefined ? undefined : await headOf(ports, from, now)
  if (own === undefined) return { stood: before, joins: undefined }
  const { stood, events } = goesOnIn(before, own, await ports.cases.events(own.id))
  return { stood, joins: { head: own, events } }
}

/** Found by its assessment, should that come to this office. */
async function keptApart({ cases }: CasebookPorts, one: CaseBooking, id: string, shown: Shown) {
  const { held, belongs } = shown
  if (belongs && held !== undefined && held.id !== id) await cases.apart.keep(held.id, one)
}

async function written(ports: CasebookPorts, one: Booking, place: Place): Promise<void> {
  const { id, office, from } = place
  await persistently(ports.pause, async () => {
    const clock = ports.clock()
    const now = clock.getTime()
    const [before, shown] = await Promise.all([headOf(ports, id, now), shownBy(ports, one, clock)])
    const own = { ...shown, opens: shown.opens && shown.held?.id === id }
    const judged = await judgedOf(ports, own, before, clock)
    const { stood, joins } = await goingOn(ports, before ?? emptyHead({ id, office }, now), from)
    const slice: CaseBooking = caseBooking(one, own.opens)
    await keptApart(ports, slice, id, shown)
    const told = booked(stood, slice, judged, now)
    if (told === undefined) return 'done'
    const { held } = own
    const assessment =
      own.opens && held !== undefined
        ? ({ kind: 'as-read', id: held.id, version: held.version } as const)
        : undefined
    return ports.cases.commit({ before, after: told.head, event: told.event, assessment, joins })
  })
}

const makesCase = (state: Booking['state']): boolean =>
  state === 'offered' || state === 'pending' || state === 'confirmed'

/** A talk with a case of its own goes on in its assessment's, once that is with the same office. */
async function joining(ports: CasebookPorts, booking: Booking, office: string): Promise<Place> {
  const own = { id: booking.id, office }
  const shown = await shownBy(ports, booking, ports.clock())
  if (shown.held === undefined || (await casedAt(ports, shown, office)) !== 'here') return own
  // Who looked is read by whoever owns the assessment from now on.
  for (const line of await ports.cases.views(own.id, ports.clock().getTime()))
    await ports.cases.noted(ofCase(line, shown.held.id))
  return { id: shown.held.id, office, from: own.id }
}

async function placed(
  ports: CasebookPorts,
  booking: Booking,
  office: string,
): Promise<Place | undefined> {
  const known = await ports.cases.caseOf(booking.id)
  const head = known && (await headOf(ports, known, ports.clock().getTime()))
  if (known !== undefined && head && head.office === office)
    return known === booking.id ? joining(ports, booking, office) : { id: known, office }
  if (known !== undefined) await left(ports, booking.id, known)
  if (!makesCase(booking.state)) return undefined
  const shown = await shownBy(ports, booking, ports.clock())
  return { id: await caseFor(ports, booking, shown, office), office }
}

async function changed(ports: CasebookPorts, booking: Booking): Promise<void> {
  const { counselors } = await ports.bookings.roster()
  const office = counselors.find(({ id }) => id === booking.counselor)?.office
  if (office === undefined) return
  const place = await placed(ports, booking, office)
  if (place !== undefined) await written(ports, booking, place)
  if (place?.from !== undefined) await ports.cases.purge(place.from)
}

async function bookingEvent(ports: CasebookPorts, event: TableEvent): Promise<void> {
  const [before, after] = [bookingIn(event.before), bookingIn(event.after)]
  const named = before && assessmentNamed(before)
  if (named !== undefined && (after === undefined || assessmentNamed(after) !== named))
    await ports.cases.apart.forget(named, before?.id)
  if (after !== undefined) return changed(ports, after)
  const known = before && (await ports.cases.caseOf(before.id))
  if (before !== undefined && known !== undefined) await left(ports, before.id, known)
}

/** The talks of the office that had the case before, as they are now: each gets a case of its own there. */
async function placedAnew(ports: CasebookPorts, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const now = ports.clock().getTime()
  const { bookings } = await ports.bookings.read({ ledgers: [], bookings: ids }, now)
  for (const one of bookings) await changed(ports, { ...one, state: stateAt(one, now) })
}

/** A case that ended, or whose history was erased: whoever began to clear it away may not have ended. */
async function caseEvent(ports: CasebookPorts, { before, after }: TableEvent): Promise<void> {
  const { cases } = ports
  const [was, is] = [before as CaseHead | undefined, after as CaseHead | undefined]
  if (was !== undefined && is === undefined) {
    await cases.retire(was)
    await cases.purge(was.id)
  }
  if (is !== undefined && was?.office !== is.office) {
    const left = was === undefined ? [] : leftBehind(was, is)
    await placedAnew(ports, [...new Set([...left, ...(await cases.apart.list(is.id))])])
  }
  if (was !== undefined && is !== undefined && showsAssessment(was) && !showsAssessment(is))
    await cases.unsee(is.id)
  if (is?.purgedTo !== undefined && is.purgedTo !== was?.purgedTo)
    await cases.purge(is.id, is.purgedTo)
}

/** An assessment that ran out takes with it what rested on it, as one that its student erased. */
async function assessmentGone(ports: CasebookPorts, id: string): Promise<void> {
  let gone: { readonly last: number | undefined } | undefined
  await persistently(ports.pause, async () => {
    const now = ports.clock().getTime()
    const head = await headOf(ports, id, now)
    // Who looked is written down also where no office has a case.
    if (head === undefined) gone = { last: undefined }
    if (head === undefined || !showsAssessment(head)) return 'done'
    const after = forgotten(head, now)
    gone = { last: after?.purgedTo }
    return ports.cases.commit({ before: head, after })
  })
  await ports.cases.apart.forget(id)
  if (gone !== undefined) await ports.cases.purge(id, (gone as { readonly last?: number }).last)
}

type AssessmentImage = { readonly id: string } | undefined

async function assessmentEvent(ports: CasebookPorts, { before, after }: TableEvent) {
  const [was, is] = [before as AssessmentImage, after as AssessmentImage]
  if (was !== undefined && is === undefined) await assessmentGone(ports, was.id)
}

/** The casebook of all offices. */
export const casebook = (ports: CasebookPorts): Casebook => ({
  take: async (event) => {
    if (event.kind === 'booking') await bookingEvent(ports, event)
    if (event.kind === 'case') await caseEvent(ports, event)
    if (event.kind === 'assessment') await assessmentEvent(ports, event)
  },
  lapsed: (booking) =>
    changed(ports, { ...booking, state: stateAt(booking, ports.clock().getTime()) }),
})
