import { type Booking, movesMax, stateAt } from '../../shared/booking/booking.ts'
import type { Instant } from '../../shared/booking/time.ts'
import { canonicalJson, type Json } from '../../shared/edition/canonical.ts'

const iso = (instant: Instant | undefined): string | undefined =>
  instant === undefined ? undefined : new Date(instant).toISOString()

/** What can still be done with a booking, by whoever holds its link. */
export const possible = (booking: Booking, now: Instant) => {
  const state = stateAt(booking, now)
  const ahead = booking.place === undefined || booking.place.start > now
  const seated = (state === 'pending' || state === 'confirmed') && ahead
  return {
    move: seated && booking.moves < movesMax,
    cancel: seated || ((state === 'waiting' || state === 'offered') && ahead),
    accept: state === 'offered' && ahead,
  }
}

const standing = (booking: Booking, now: Instant) => {
  const { version, counselor, service, place, waitsFor, until } = booking
  return {
    version,
    state: stateAt(booking, now),
    counselor,
    service,
    ...(place && { start: iso(place.start), end: iso(place.end), place: place.at }),
    ...(waitsFor && { waitsFor: { from: iso(waitsFor.from), to: iso(waitsFor.to) } }),
    ...(until !== undefined && { until: iso(until) }),
  }
}

type Person = Pick<Booking, 'contact' | 'wishes' | 'consents'>
type Whose = Pick<Booking, 'id'> & Person

/** The table gives fields back in any order: an answer that is given again is the same to the letter. */
const inOrder = <T>(value: T): T => JSON.parse(canonicalJson(value as Json))

const person = ({ contact, wishes, consents }: Person): Person => ({
  contact: inOrder(contact),
  wishes: inOrder(wishes),
  consents: inOrder(consents),
})

const course = (booking: Booking, now: Instant) => ({
  movesLeft: movesMax - booking.moves,
  possible: possible(booking, now),
  createdAt: iso(booking.createdAt),
  changedAt: iso(booking.changedAt),
  cancelledAt: iso(booking.cancelledAt),
  expiresAt: iso(booking.expiresAt),
})

/** A booking as its student sees it: all they told us, and nothing that opens or locates others. */
export const shownBooking = (booking: Booking, now: Instant) => ({
  id: booking.id,
  ...standing(booking, now),
  ...person(booking),
  reason: booking.reason,
  ...course(booking, now),
})

export type ShownBooking = ReturnType<typeof shownBooking>

/** The same for the staff: by a link to the assessment they would read it past the log. */
export const shownToStaff = ({
  wishes: { assessment: _, ...wishes },
  ...shown
}: ShownBooking): ShownBooking => ({ ...shown, wishes })

/** What a request said beside the booking it is about. */
type Said = { readonly reason?: string | null | undefined }

/**
 * As much of an answer as is kept with its key: nothing of what a student told us, and not whose it is,
 * for it outlives who erases by a day. Whoever sends the request again tells it again, or the booking does.
 */
export type KeptAnswer = {
  readonly standing: ReturnType<typeof standing>
  readonly course: ReturnType<typeof course>
  /** Missing: the request's own. */
  readonly reason?: string | null | undefined
}

const ownReason = ({ reason }: Said): string | null => reason ?? null

export const keptAnswer = (booking: Booking, said: Said, now: Instant): KeptAnswer => {
  const reason = booking.reason ?? null
  return {
    standing: standing(booking, now),
    course: course(booking, now),
    ...(reason !== ownReason(said) && { reason }),
  }
}

/** The answer that was kept, as it was given. */
export const recalled = (
  { standing, course, reason }: KeptAnswer,
  whose: Whose,
  said: Said,
): ShownBooking => ({
  id: whose.id,
  ...standing,
  ...person(whose),
  reason: (reason === undefined ? ownReason(said) : reason) ?? undefined,
  ...course,
})
