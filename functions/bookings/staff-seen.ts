import type { Booking } from '../../shared/booking/booking.ts'
import { type StudentCase, studentCase } from '../../shared/casework/student-view.ts'
import type { BookingsPorts } from './ports.ts'

/** What whoever holds a booking's link reads of the staff's work on it. */
export type StaffSeen = Pick<StudentCase, 'views' | 'notes' | 'followUp'> & {
  /** The case is that of an assessment: what was written to its owner is read behind its own link. */
  readonly elsewhere: boolean
}

const nothing: StaffSeen = { views: [], notes: [], elsewhere: false }

/** Since the booking was there, without reasons: the rest is for whoever owns the assessment. */
const asFarAsTheirs = ({ views }: StudentCase, { createdAt }: Booking): StaffSeen => ({
  views: views
    .filter(({ at }) => at >= createdAt)
    .map(({ id, at, kind, by, office }) => ({ id, at, kind, by, office })),
  notes: [],
  elsewhere: true,
})

type Seeing = Pick<BookingsPorts, 'clock'> & {
  readonly cases?: Omit<NonNullable<BookingsPorts['cases']>, 'noted'> | undefined
}

/** Who of the staff opened or changed what about this talk. */
export async function staffSeen({ cases, clock }: Seeing, booking: Booking): Promise<StaffSeen> {
  const id = await cases?.caseOf(booking.id)
  if (cases === undefined || id === undefined) return nothing
  const now = clock().getTime()
  const [[head], events, views] = await Promise.all([
    cases.heads([id], now),
    cases.events(id),
    cases.views(id, now),
  ])
  if (head === undefined) return nothing
  const seen = studentCase({ head, facts: {}, events, views })
  if (id !== booking.id) return asFarAsTheirs(seen, booking)
  const { notes, followUp } = seen
  return { views: seen.views, notes, ...(followUp && { followUp }), elsewhere: false }
}
