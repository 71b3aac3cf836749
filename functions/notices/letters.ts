import type { Booking } from '../../shared/booking/booking.ts'
import { counselorLetterKinds } from '../../shared/booking/counselor-letter-words.ts'
import { letterKinds } from '../../shared/booking/letter-words.ts'
import { hourMs, type Instant, minuteMs } from '../../shared/booking/time.ts'
import { count } from '../ports/errand.ts'
import type { NoticeId } from '../ports/notices.ts'
import type { Due } from './due.ts'
import { contextOf, isForCounselor, mailOf } from './mails.ts'
import { whyOf } from './poison.ts'
import type { NoticesPorts } from './ports.ts'

// One letter, sent once. Whoever has the claim sends; what failed is tried again later by a timer, so
// that no letter waits behind another's.

const attemptsMax = 10

/** A minute, two, four ... to six hours: a mail server that is away overnight loses no letter. */
const pauseAfter = (attempt: number): number => Math.min(minuteMs * 2 ** attempt, 6 * hourMs)

export const nameOf = ({ booking, letter, version }: NoticeId): string =>
  `${booking}.${letter}.${version}`

const kinds: readonly NoticeId['letter'][] = [...letterKinds, ...counselorLetterKinds]

/**
 * Puts it off. The timer's name counts the attempts and tells one letter from another, so that each
 * is one timer.
 */
const later = (
  { scheduler }: NoticesPorts,
  notice: NoticeId,
  { calendar, was }: Due,
  at: Instant,
): Promise<void> =>
  scheduler.put({
    id: `${notice.booking}.again${kinds.indexOf(notice.letter)}.${notice.version}.${at}`,
    at,
    task: {
      kind: 'letter',
      notice,
      ...(calendar !== undefined && { calendar }),
      ...(was !== undefined && { was }),
    },
  })

/** Nobody can be written to by machine: the office writes to a student by hand. */
async function byHand(ports: NoticesPorts, booking: Booking, notice: NoticeId): Promise<void> {
  const { letter } = notice
  const now = ports.clock().getTime()
  if (isForCounselor(letter))
    return ports.notices.finish(notice, 'skipped', now, 'the counselor has left no address')
  const { office } = await contextOf(ports, booking)
  await ports.notices.call({ ...notice, letter, office: office.id, since: now })
  await ports.notices.finish(notice, 'to-call', now)
}

/** What no mail server takes is written by hand where there is a number, else looked at by a person. */
async function sendingFailed(
  ports: NoticesPorts,
  { booking, notice, due }: { booking: Booking; notice: NoticeId; due: Due },
  attempt: number,
  error: unknown,
): Promise<void> {
  const { notices, clock } = ports
  const now = clock().getTime()
  await notices.release(notice)
  if (attempt < attemptsMax) return later(ports, notice, due, now + pauseAfter(attempt))
  if (booking.contact.whatsapp !== undefined && !isForCounselor(notice.letter))
    return byHand(ports, booking, notice)
  await notices.aside(nameOf(notice), `BOOKING#${notice.booking}`, whyOf(error), now)
  count('SetAside')
}

/**
 * Tells somebody once. The claim is written before the letter leaves and the end after it: only if
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
  if (mail === undefined) return byHand(ports, booking, notice)
  try {
    await post.send(mail)
  } catch (error) {
    return sendingFailed(ports, { booking, notice, due }, claim.attempt, error)
  }
  await notices.finish(notice, 'sent', clock().getTime())
  count('LettersSent')
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
