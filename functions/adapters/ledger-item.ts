import type { Ledger, Seat, Session, Waiting } from '../../shared/booking/ledger.ts'

// A ledger is written at every booking of its week, and paid for by its size: names are short, and
// what goes without saying is left out. Whatever is missing reads as it was meant before it existed.

type SeatItem =
  /** A confirmed seat is its id alone. */
  | string
  | {
      readonly id: string
      readonly is: Exclude<Seat['state'], 'confirmed'>
      readonly until: number
      readonly by?: string | undefined
    }

type SessionItem = {
  /** Missing: the first seat's. */
  readonly id?: string | undefined
  readonly of: string
  readonly at: number
  readonly to: number
  /** Missing: no buffer. */
  readonly pre?: number | undefined
  readonly post?: number | undefined
  /** Missing: one seat. */
  readonly max?: number | undefined
  readonly own?: true | undefined
  readonly in?: string | undefined
  readonly seats?: readonly SeatItem[] | undefined
}

type WaitingItem = {
  readonly id: string
  readonly of: string
  readonly at: number
  readonly to: number
  readonly since: number
}

/** A ledger as it lies in the table, without its keys. */
export type LedgerItem = {
  readonly counselor: string
  readonly week: number
  readonly version: number
  readonly sessions?: readonly SessionItem[] | undefined
  readonly waiting?: readonly WaitingItem[] | undefined
}

const seatItem = (seat: Seat): SeatItem =>
  seat.state === 'confirmed'
    ? seat.id
    : { id: seat.id, is: seat.state, until: seat.until, by: seat.visitor }

const seatIn = (item: SeatItem): Seat =>
  typeof item === 'string'
    ? { id: item, state: 'confirmed' }
    : {
        id: item.id,
        state: item.is,
        until: item.until,
        ...(item.by !== undefined && { visitor: item.by }),
      }

const unless = <T>(value: T, usual: T): T | undefined => (value === usual ? undefined : value)

const sessionItem = (session: Session): SessionItem => ({
  id: unless(session.id, session.seats[0]?.id ?? ''),
  of: session.service,
  at: session.start,
  to: session.end,
  pre: unless(session.beforeMinutes, 0),
  post: unless(session.afterMinutes, 0),
  max: unless(session.seatsMax, 1),
  own: session.opened,
  in: session.place,
  seats: session.seats.map(seatItem),
})

const sessionIn = ({ id, of, at, to, pre, post, max, own, in: place, seats = [] }: SessionItem) => {
  const seated = seats.map(seatIn)
  return {
    id: id ?? seated[0]?.id ?? '',
    service: of,
    start: at,
    end: to,
    beforeMinutes: pre ?? 0,
    afterMinutes: post ?? 0,
    seatsMax: max ?? 1,
    ...(own !== undefined && { opened: own }),
    ...(place !== undefined && { place }),
    seats: seated,
  } satisfies Session
}

const waitingItem = ({ id, service, from, to, since }: Waiting): WaitingItem => ({
  id,
  of: service,
  at: from,
  to,
  since,
})

const waitingIn = ({ id, of, at, to, since }: WaitingItem): Waiting => ({
  id,
  service: of,
  from: at,
  to,
  since,
})

export const ledgerItem = ({
  counselor,
  week,
  version,
  sessions,
  waiting,
}: Ledger): LedgerItem => ({
  counselor,
  week,
  version,
  sessions: sessions.map(sessionItem),
  ...(waiting.length > 0 && { waiting: waiting.map(waitingItem) }),
})

export const ledgerIn = ({ counselor, week, version, ...rest }: LedgerItem): Ledger => ({
  counselor,
  week,
  version,
  sessions: (rest.sessions ?? []).map(sessionIn),
  waiting: (rest.waiting ?? []).map(waitingIn),
})
