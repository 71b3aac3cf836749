import type { Booking } from '../../shared/booking/booking.ts'
import { calendarFile } from '../../shared/booking/calendar.ts'
import { letterFor } from '../../shared/booking/letter.ts'
import type { LetterContext } from '../../shared/booking/letter-context.ts'
import { hourMs, type Instant, minuteMs } from '../../shared/booking/time.ts'
import type { Mail, NoticeId } from '../ports.ts'
import type { Due } from './due.ts'
import { PoisonError, whyOf } from './poison.ts'
import type { NoticesPorts } from './ports.ts'

// One letter, sent once. Whoever has the claim sends; what failed is tried again later by a timer, so
// that no letter waits behind another's.

const attemptsMax = 10

/** A minute, two, four ... to six hours: a mail server that is away overnight loses no letter. */
const pauseAfter = (attempt: number): number => Math.min(minuteMs * 2 ** attempt, 6 * hourMs)

async function contextOf(
  { bookings, addresses, sender, clock }: NoticesPorts,
  booking: Booking,
): Promise<LetterContext> {
  const { counselors, offices } = await bookings.roster()
  const counselor = counselors.find(({ id }) => id === booking.counselor)
  const office = offices.find(({ id }) => id === counselor?.office)
  if (counselor === undefined || office === undefined)
    throw new PoisonError(`counselor ${booking.counselor} or their office is not in the roster`)
  return { counselor, office, sender, ...addresses(booking), now: clock().getTime() }
}

export const nameOf = ({ booking, letter, version }: NoticeId): string =>
  `${booking}.${letter}.${version}`

async function mailOf(
  ports: NoticesPorts,
  booking: Booking,
  { letter, calendar }: Due,
  id: string,
): Promise<Mail | undefined> {
  const { email } = booking.contact
  if (email === undefined) return undefined
  const context = await contextOf(ports, booking)
  const file = calendar && calendarFile(booking, context, calendar)
  return { id, to: email, ...letterFor(letter, booking, context), calendar: file }
}

/** Puts it off: the timer's name counts the attempts, so that each is one timer. */
const later = (
  { scheduler }: NoticesPorts,
  notice: NoticeId,
  { calendar }: Due,
  at: Instant,
): Promise<void> =>
  scheduler.put({
    id: `${notice.booking}.again.${notice.version}.${at}`,
    at,
    task: { kind: 'letter', notice, ...(calendar !== undefined && { calendar }) },
  })

async function sendingFailed(
  ports: NoticesPorts,
  notice: NoticeId,
  due: Due,
  attempt: number,
  error: unknown,
): Promise<void> {
  const { notices, clock } = ports
  const now = clock().getTime()
  await notices.release(notice)
  if (attempt < attemptsMax) return later(ports, notice, due, now + pauseAfter(attempt))
  await notices.aside(nameOf(notice), `BOOKING#${notice.booking}`, whyOf(error), now)
}

/** Nobody can be written to by machine: the office writes by hand. */
async function toCall(ports: NoticesPorts, booking: Booking, notice: NoticeId): Promise<void> {
  const { office } = await contextOf(ports, booking)
  const now = ports.clock().getTime()
  await ports.notices.call({ ...notice, office: office.id, since: now })
  await ports.notices.finish(notice, 'to-call', now)
}

/**
 * Tells a student once. The claim is written before the letter leaves and the end after it: only if
 * this very process dies in between can a letter be sent a second time, under the same id.
 */
export async function deliver(
  ports: NoticesPorts,
  booking: Booking,
  due: Due,
  version: number = booking.version,
): Promise<void> {
  const { notices, post, clock } = ports
  const notice = { booking: booking.id, letter: due.letter, version }
  const claim = await notices.claim(notice, clock().getTime())
  if (claim.kind === 'done') return
  if (claim.kind === 'busy') return later(ports, notice, due, claim.until)
  const mail = await mailOf(ports, booking, due, nameOf(notice))
  if (mail === undefined) return toCall(ports, booking, notice)
  try {
    await post.send(mail)
  } catch (error) {
    return sendingFailed(ports, notice, due, claim.attempt, error)
  }
  await notices.finish(notice, 'sent', clock().getTime())
}

/** Records that a letter was due and why it did not go out. */
export async function skip(
  { notices, clock }: NoticesPorts,
  notice: NoticeId,
  why: string,
): Promise<void> {
  const now = clock().getTime()
  if ((await notices.claim(notice, now)).kind === 'claimed')
    await notices.finish(notice, 'skipped', now, why)
}
