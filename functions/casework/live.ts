import type { Booking } from '../../shared/booking/booking.ts'
import { type CaseHead, isOfTalk } from '../../shared/casework/case.ts'
import type { Json } from '../../shared/edition/canonical.ts'
import type { Facts } from '../../shared/facts/answer.ts'
import { type Assessment, type Locked, sharingOf } from '../../shared/keeping/assessment.ts'
import { saidWhen } from '../../shared/keeping/said.ts'
import { assessmentNamed, factsHandedOn, opensBy } from '../http/shown-by-booking.ts'
import type { AssessmentStore } from '../ports/assessments.ts'
import type { BookingStore } from '../ports/bookings.ts'

// What a student lets the office see, read where it lies each time: what they took back is not there.

type Shown = Pick<Assessment, 'id' | 'version' | 'edition' | 'at' | 'prefer' | 'changedAt'> & {
  readonly facts: Facts
  /** When each answer was said as it stands. */
  readonly saidAt: Readonly<Record<string, string>>
}

export type LiveAssessment =
  /** By the student's own word to this office, or by the link a booking brought. */
  | ({ readonly kind: 'shown'; readonly by: 'sharing' | 'booking' } & Shown)
  | { readonly kind: 'withdrawn'; readonly at: string }
  | { readonly kind: 'none' }

export type Live = {
  readonly assessment: LiveAssessment
  readonly sharing?: ReturnType<typeof sharingOf>
  readonly bookings: readonly Booking[]
}

function shownOf(held: Assessment, facts = held.facts as Facts): Shown {
  const { id, version, edition, at, prefer, changedAt, createdAt, saidAt } = held
  const said = saidWhen({ facts: facts as Json, saidAt, createdAt })
  return { id, version, edition, at, prefer, changedAt, facts, saidAt: said }
}

function withdrawnOf(head: CaseHead, held: Locked | undefined): LiveAssessment {
  const at =
    held?.withdrawnAt ??
    held?.counselor?.withdrawnAt ??
    (head.withdrawnAt === undefined ? undefined : new Date(head.withdrawnAt).toISOString())
  return at === undefined ? { kind: 'none' } : { kind: 'withdrawn', at }
}

type LivePorts = {
  readonly assessments: Pick<AssessmentStore, 'read'>
  readonly bookings: Pick<BookingStore, 'read'>
}

/**
 * The case of a talk alone. Its assessment's case is another office's, or nobody's: the counselor sees
 * what the student lets them see with that booking, and what is established about it is not theirs.
 */
async function liveOfTalk(ports: LivePorts, { id }: CaseHead, now: Date): Promise<Live> {
  const found = await ports.bookings.read({ ledgers: [], bookings: [id] }, now.getTime())
  const { bookings } = found
  const named = bookings[0] && assessmentNamed(bookings[0])
  const held = named === undefined ? undefined : await ports.assessments.read(named, now)
  const opens = bookings[0] !== undefined && (await opensBy(bookings[0], held, now))
  if (held === undefined || !opens) return { assessment: { kind: 'none' }, bookings }
  const shown = shownOf(held, factsHandedOn(held))
  return { assessment: { kind: 'shown', by: 'booking', ...shown }, bookings }
}

/** All a case rests on, as it is now. */
export async function liveOf(ports: LivePorts, head: CaseHead, now: Date): Promise<Live> {
  if (isOfTalk(head)) return liveOfTalk(ports, head, now)
  const ids = head.bookings.map(({ id }) => id)
  const [held, { bookings }] = await Promise.all([
    ports.assessments.read(head.id, now),
    ports.bookings.read({ ledgers: [], bookings: ids }, now.getTime()),
  ])
  const sharing = sharingOf(held, now)
  if (held !== undefined && sharing?.office === head.office)
    return { assessment: { kind: 'shown', by: 'sharing', ...shownOf(held) }, sharing, bookings }
  const { withdrawnAt = 0 } = head
  const since = bookings.filter(({ createdAt }) => createdAt > withdrawnAt)
  const opening = await Promise.all(since.map((one) => opensBy(one, held, now)))
  if (held !== undefined && opening.includes(true))
    return {
      assessment: { kind: 'shown', by: 'booking', ...shownOf(held, factsHandedOn(held)) },
      bookings,
    }
  return { assessment: withdrawnOf(head, held), bookings }
}
