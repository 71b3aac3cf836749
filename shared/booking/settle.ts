import type { Place } from './booking.ts'
import { isLive, type Ledger, type Session, type Waiting, type Week } from './ledger.ts'
import { offerUntil } from './offer-time.ts'
import { offeringOf } from './roster.ts'
import { isKept, withSeat } from './seats.ts'
import { freeStarts } from './slots.ts'
import type { Instant } from './time.ts'
import { type Diary, ledgerOf, wholeWeeks } from './weeks.ts'

// What the clock has done to a ledger: seats whose time ran out are gone, and who waited longest is
// offered what became free. Every reader settles first; so a freed seat never slips past the line.

/** A seat offered to somebody in line. */
export type Offer = Place & { readonly booking: string; readonly until: Instant }

export type Settled = {
  readonly diary: Diary
  readonly offers: readonly Offer[]
}

const allLive = ({ seats }: Session, now: Instant): boolean =>
  seats.every((seat) => isLive(seat, now))

/** Most ledgers have nothing that ran out, and stay what they are. */
const isSwept = ({ sessions, waiting }: Ledger, now: Instant): boolean =>
  sessions.every((one) => allLive(one, now)) && waiting.every(({ to }) => to > now)

const sweptSession = (session: Session, now: Instant): Session => ({
  ...session,
  seats: session.seats.filter((seat) => isLive(seat, now)),
})

const sweptLedger = (ledger: Ledger, now: Instant): Ledger =>
  isSwept(ledger, now)
    ? ledger
    : {
        ...ledger,
        sessions: ledger.sessions.map((one) => sweptSession(one, now)).filter(isKept),
        waiting: ledger.waiting.filter(({ to }) => to > now),
      }

/** A diary without what ran out, before anybody in line is offered anything. */
export const swept = ({ counselor, ledgers }: Diary, now: Instant): Diary => ({
  counselor,
  ledgers: ledgers.map((one) => sweptLedger(one, now)),
})

/** A diary in which a ledger has become another. */
export const put = ({ counselor, ledgers }: Diary, ledger: Ledger): Diary => ({
  counselor,
  ledgers: ledgers.map((one) => (one.week === ledger.week ? ledger : one)),
})

type InLine = { readonly week: Week; readonly one: Waiting }

const inLine = ({ one: a }: InLine, { one: b }: InLine): number =>
  a.since - b.since || (a.id < b.id ? -1 : 1)

const offerOf = (
  counselor: string,
  { id, service, start, end, place }: Session,
  until: Instant,
) => ({
  counselor,
  service,
  session: id,
  start,
  end,
  until,
  ...(place !== undefined && { at: place }),
})

/** Offers one person in line the first start that suits, if there is one and time to answer. */
function offered({ diary, offers }: Settled, { week, one }: InLine, now: Instant): Settled {
  const offering = offeringOf(diary.counselor, one.service)
  if (offering === undefined) return { diary, offers }
  const until = (start: Instant) => offerUntil(diary.counselor, offering, start, now)
  const free = freeStarts(diary, one.service, one.from, one.to + 1, { now }).find(
    ({ start }) => until(start) > now,
  )
  if (free === undefined) return { diary, offers }
  const seat = { id: one.id, state: 'offered', until: until(free.start) } as const
  const { ledger, session } = withSeat(ledgerOf(diary, week), offering, free, seat)
  const waiting = ledger.waiting.filter(({ id }) => id !== one.id)
  return {
    diary: put(diary, { ...ledger, waiting }),
    offers: [...offers, { booking: one.id, ...offerOf(diary.counselor.id, session, seat.until) }],
  }
}

/**
 * The diary as the clock has made it by now, and the offers that follow. Only of a week that was
 * read with both its neighbours can be said what is free; other lines are left as they are.
 */
export function settled(diary: Diary, now: Instant): Settled {
  const clean = swept(diary, now)
  if (clean.ledgers.every(({ waiting }) => waiting.length === 0))
    return { diary: clean, offers: [] }
  return wholeWeeks(clean)
    .flatMap((week) => ledgerOf(clean, week).waiting.map((one) => ({ week, one })))
    .sort(inLine)
    .reduce<Settled>((so, next) => offered(so, next, now), { diary: clean, offers: [] })
}
