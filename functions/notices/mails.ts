import type { Booking } from '../../shared/booking/booking.ts'
import { calendarFile } from '../../shared/booking/calendar.ts'
import { counselorCalendar } from '../../shared/booking/counselor-calendar.ts'
import { type CounselorContext, counselorLetter } from '../../shared/booking/counselor-letter.ts'
import {
  type CounselorLetterKind,
  counselorLetterKinds,
} from '../../shared/booking/counselor-letter-words.ts'
import { letterFor } from '../../shared/booking/letter.ts'
import type { LetterContext } from '../../shared/booking/letter-context.ts'
import { cleanLine } from '../../shared/booking/letter-text.ts'
import type { LetterKind } from '../../shared/booking/letter-words.ts'
import type { Mail } from '../ports/notices.ts'
import type { Due } from './due.ts'
import { PoisonError } from './poison.ts'
import type { NoticesPorts } from './ports.ts'

// One letter as a mail: whom it goes to and what it says.

export const isForCounselor = (letter: Due['letter']): letter is CounselorLetterKind =>
  counselorLetterKinds.some((kind) => kind === letter)

/** Everything around a booking that is told of; a counselor nobody knows is poison. */
export async function contextOf(
  { bookings, addresses, desk, sender, clock }: NoticesPorts,
  booking: Booking,
): Promise<LetterContext & CounselorContext> {
  const { counselors, offices } = await bookings.roster()
  const counselor = counselors.find(({ id }) => id === booking.counselor)
  const office = offices.find(({ id }) => id === counselor?.office)
  if (counselor === undefined || office === undefined)
    throw new PoisonError(`counselor ${booking.counselor} or their office is not in the roster`)
  return { counselor, office, sender, ...addresses(booking), desk, now: clock().getTime() }
}

type Written = Omit<Mail, 'id' | 'from' | 'to'> & { readonly to: string | undefined }

const toStudent = (
  letter: LetterKind,
  booking: Booking,
  context: LetterContext,
  { calendar }: Due,
): Written => ({
  to: booking.contact.email,
  ...letterFor(letter, booking, context),
  calendar: calendar && calendarFile(booking, context, calendar),
})

const toCounselor = (
  letter: CounselorLetterKind,
  booking: Booking,
  context: CounselorContext,
  { calendar }: Due,
): Written => ({
  to: context.counselor.email,
  ...counselorLetter(letter, booking, context),
  calendar: calendar && counselorCalendar(booking, context, calendar),
})

/** The seat a letter is about: the booking's own, or the one it left. */
const told = (booking: Booking, { was }: Due): Booking =>
  was === undefined ? booking : { ...booking, ...was, state: 'cancelled' }

/** The mail, or undefined where whoever should get it has left no address. */
export async function mailOf(
  ports: NoticesPorts,
  stands: Booking,
  due: Due,
  id: string,
): Promise<Mail | undefined> {
  const { letter } = due
  const booking = told(stands, due)
  const context = await contextOf(ports, booking)
  const { to, ...said } = isForCounselor(letter)
    ? toCounselor(letter, booking, context, due)
    : toStudent(letter, booking, context, due)
  const from = `Rantau, ${cleanLine(context.office.name)}`
  return to === undefined ? undefined : { id, from, to, ...said }
}
