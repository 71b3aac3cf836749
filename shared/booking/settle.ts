import type { Place } from './booking.ts'
import { isLive, type Ledger, type Seat, type Session, type Waiting } from './ledger.ts'
import { openings } from './openings.ts'
import { type Offering, offeringOf } from './roster.ts'
import { type Diary, freeStarts } from './slots.ts'
import { dayMs, hourMs, type Instant, minuteMs } from './time.ts'

// What the clock has done to a ledger: seats whose time ran out are gone, and who waited longest is
// offered what became free. Every reader settles first; so a freed seat never slips past the line.

/** A seat offered to somebody in line. */
export type Offer = Place & { readonly booking: string; readonly until: Instant }

export type Settled = {
  readonly diary: Diary
  readonly offers: readonly Offer[]
}

const isKept = ({ seats, opened }: Session): boolean => seats.length > 0 || opened === true

const withoutLapsed = (ledger: Ledger, now: Instant): Ledger => ({
  ...ledger,
  sessions: ledger.sessions
    .map((session) => ({ ...session, seats: session.seats.filter((seat) => isLive(seat, now)) }))
    .filter(isKept),
  waiting: ledger.waiting.filter(({ to }) => to > now),
})

const offerHoursMin = 6
const openHoursMin = 3

/** When the office is next at work for this service, within two weeks. */
const nextOpening = ({ counselor }: Diary, service: string, now: Instant): Instant | undefined => {
  const [next] = openings(counselor, service, now, now + 14 * dayMs)
  return next && Math.max(next.from, now)
}

/**
 * Until when an offer made now stands: six hours and three of the office's at the least, so that
 * whoever is asleep or has a question can still answer; never past the notice the talk needs.
 */
export const offerUntil = (
  diary: Diary,
  offering: Offering,
  start: Instant,
  now: Instant,
): Instant => {
  const open = nextOpening(diary, offering.service, now) ?? now
  const wanted = Math.max(now + offerHoursMin * hourMs, open + openHoursMin * hourMs)
  return Math.min(wanted, start - offering.noticeMinutesMin * minuteMs)
}

/** The session id is the first seat's: it is new wherever a new session begins. */
export const withSeat = (
  ledger: Ledger,
  offering: Offering,
  at: { readonly start: Instant; readonly place?: string | undefined },
  seat: Seat,
): { readonly ledger: Ledger; readonly session: Session } => {
  const { service, kind, minutes, beforeMinutes, afterMinutes, seatsMax } = offering
  const found = ledger.sessions.find(
    (one) => kind === 'group' && one.service === service && one.start === at.start,
  )
  const session: Session = found
    ? { ...found, seats: [...found.seats.filter(({ id }) => id !== seat.id), seat] }
    : {
        id: seat.id,
        service,
        start: at.start,
        end: at.start + minutes * minuteMs,
        beforeMinutes,
        afterMinutes,
        seatsMax,
        ...(at.place !== undefined && { place: at.place }),
        seats: [seat],
      }
  const others = ledger.sessions.filter((one) => one !== found)
  return { ledger: { ...ledger, sessions: [...others, session] }, session }
}

/** A ledger without a seat; a session nobody sits in any more is gone. */
export const withoutSeat = (ledger: Ledger, id: string): Ledger => ({
  ...ledger,
  sessions: ledger.sessions
    .map((session) => ({ ...session, seats: session.seats.filter((seat) => seat.id !== id) }))
    .filter(isKept),
})

const replaced = (diary: Diary, ledger: Ledger): Diary => ({
  ...diary,
  ledgers: diary.ledgers.map((one) => (one.week === ledger.week ? ledger : one)),
})

const inLine = (a: Waiting, b: Waiting): number => a.since - b.since || (a.id < b.id ? -1 : 1)

/** Offers one person in line the first start that suits, if there is one and time to answer. */
function offered({ diary, offers }: Settled, week: number, one: Waiting, now: Instant): Settled {
  const offering = offeringOf(diary.counselor, one.service)
  const ledger = diary.ledgers.find((known) => known.week === week)
  if (offering === undefined || ledger === undefined) return { diary, offers }
  const free = freeStarts(diary, one.service, one.from, one.to + 1, { now }).find(
    ({ start }) => offerUntil(diary, offering, start, now) > now,
  )
  if (free === undefined) return { diary, offers }
  const until = offerUntil(diary, offering, free.start, now)
  const seat = { id: one.id, state: 'offered', until } as const
  const made = withSeat(ledger, offering, free, seat)
  const waiting = made.ledger.waiting.filter(({ id }) => id !== one.id)
  const { start, end } = made.session
  const offer: Offer = {
    booking: one.id,
    counselor: diary.counselor.id,
    service: one.service,
    session: made.session.id,
    start,
    end,
    until,
  }
  return { diary: replaced(diary, { ...made.ledger, waiting }), offers: [...offers, offer] }
}

/** The diary as the clock has made it by now, and the offers that follow. */
export function settled(diary: Diary, now: Instant): Settled {
  const clean = { ...diary, ledgers: diary.ledgers.map((one) => withoutLapsed(one, now)) }
  return clean.ledgers
    .flatMap(({ week, waiting }) => waiting.map((one) => ({ week, one })))
    .toSorted((a, b) => inLine(a.one, b.one))
    .reduce<Settled>((so, { week, one }) => offered(so, week, one, now), {
      diary: clean,
      offers: [],
    })
}
