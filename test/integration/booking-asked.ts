import { bookingsApp } from '../../functions/bookings/app.ts'
import { booksOf, committed } from '../../functions/bookings/committing.ts'
import {
  type At,
  accepting,
  alter,
  cancelling,
  type Deed,
  type DeskRefusal,
  moving,
  opened,
  queue,
  reserve,
} from '../../functions/bookings/desk.ts'
import type { BookingsPorts } from '../../functions/bookings/ports.ts'
import type { BookRequest, WaitRequest } from '../../functions/bookings/requests.ts'
import { hashOf } from '../../functions/http/capability.ts'
import type { BookingStore } from '../../functions/ports/bookings.ts'
import { approve, decline, lapse, outcome } from '../../shared/booking/decide.ts'
import { weeksAround } from '../../shared/booking/slots.ts'
import type { Instant } from '../../shared/booking/time.ts'
import { counselorOf, doorOf } from '../fake-door.ts'

/** What the doors to talks stand on, without doors. */
export const portsOf = (
  bookings: BookingStore,
  now: () => Instant,
  pause: (ms: number) => Promise<void>,
): BookingsPorts => ({
  bookings,
  clock: () => new Date(now()),
  pause,
  calls: { list: async () => [], done: async () => undefined },
  frames: { frame: async () => undefined },
  door: doorOf(counselorOf('contoh')),
  // A few students do in an hour what a town does in a year.
  askedPerDayMax: Number.POSITIVE_INFINITY,
})

export type Link = { readonly id: string; readonly token: string }
export type Person = { readonly email?: string; readonly whatsapp?: string }

const told = (contact: Person) => ({
  contact: { name: 'Contoh Siswa', ...contact },
  topic: 'way' as const,
  way: 'online' as const,
  language: 'id' as const,
  zone: 'Asia/Makassar',
  urgent: false,
  minor: false,
  consents: [],
})

const written = (instant: Instant): string => new Date(instant).toISOString()

export const bookRequest = (
  { start, ...at }: At,
  visitor: string,
  contact: Person,
  hold?: string,
): BookRequest => ({
  ...at,
  start: written(start),
  ...told(contact),
  visitor,
  ...(hold !== undefined && { hold }),
})

const waitRequest = ({ start, ...at }: At, to: Instant, contact: Person): WaitRequest => ({
  ...at,
  from: written(start),
  to: written(to),
  ...told(contact),
})

type Asked = { readonly ports: BookingsPorts; readonly key?: string | undefined }

export const book = (
  { ports, key }: Asked,
  at: At,
  visitor: string,
  contact: Person,
  hold?: string,
) => reserve(ports, bookRequest(at, visitor, contact, hold), key)

export const wait = ({ ports, key }: Asked, at: At, to: Instant, contact: Person) =>
  queue(ports, waitRequest(at, to, contact), key)

/** Something done to a booking by whoever has its link. */
async function done({ ports, key }: Asked, { id, token }: Link, deed: Deed) {
  const booking = await opened(ports, { id, tokenHash: await hashOf(token) })
  const unknown: DeskRefusal = { kind: 'link-not-valid' }
  return booking === undefined ? unknown : alter(ports, booking, deed, key)
}

export const move = (asked: Asked, link: Link, at: At) => done(asked, link, moving(at))
export const cancel = (asked: Asked, link: Link) => done(asked, link, cancelling(undefined))
export const accept = (asked: Asked, link: Link) => done(asked, link, accepting)

export const sayYes = (asked: Asked, link: Link) =>
  done(asked, link, { name: 'approve', body: {}, decide: approve })

export const sayNo = (asked: Asked, link: Link) =>
  done(asked, link, {
    name: 'decline',
    body: {},
    decide: (books, booking, now) => decline(books, booking, 'contoh', now),
  })

export const record = (asked: Asked, link: Link, came: 'attended' | 'no-show') =>
  done(asked, link, {
    name: 'outcome',
    body: { came },
    decide: (_, booking, now) => outcome(booking, came, now),
  })

/** The counselor moves a session with all who sit in it. */
export async function moveAll({ ports }: Asked, { start, ...at }: At, to: Instant) {
  const body = JSON.stringify({ ...at, start: written(start), to: written(to), reason: 'contoh' })
  const headers = { 'content-type': 'application/json' }
  const response = await bookingsApp(ports, () => {}).request('/v1/staff/sessions/move', {
    method: 'POST',
    headers,
    body,
  })
  const { type = 'answered' } = (await response.json()) as { readonly type?: string }
  return { kind: type.split('/').at(-1) ?? type }
}

/** What the clock alone does to a counselor's weeks. */
export async function tick({ ports }: Asked, { counselor, start }: At) {
  const { counselors } = await ports.bookings.roster()
  const whom = counselors.filter(({ id }) => id === counselor)
  const ledgers = whom.map((one) => ({ counselor, weeks: weeksAround(one, start) }))
  return committed<null, DeskRefusal>(ports, {
    question: { ledgers },
    decide: (found, now) => {
      const lapsed = lapse(booksOf(found, whom), counselor, now)
      return lapsed.kind === 'decided' ? { ...lapsed, status: 200, answer: null } : lapsed
    },
  })
}
