// Longer than most: one sentence for each thing that may or may not be done about a talk.
import { describe, expect, test } from 'vitest'
import { commit, emptyTable, readBooks } from '../../test/arbitraries/talk-table.ts'
import { aRequest } from '../../test/arbitraries/talks.ts'
import { type Booking, heldPerWeekMax, holdMinutes, lineMax, movesMax, stateAt } from './booking.ts'
import {
  accept,
  approve,
  book,
  cancel,
  type Decided,
  decline,
  hold,
  lapse,
  move,
  moveSession,
  outcome,
  release,
  wait,
} from './decide.ts'
import { weekOf } from './ledger.ts'
import type { Counselor, Offering } from './roster.ts'
import { dayMs, hourMs, type Instant, minuteMs } from './time.ts'
import { weeksAround } from './weeks.ts'

const now = Date.parse('2026-12-01T00:00:00Z')
const at = (time: string): Instant => Date.parse(`2026-12-${time}:00Z`)

const person: Offering = {
  service: 'talk-30',
  kind: 'individual',
  minutes: 30,
  seatsMax: 1,
  seatsMin: 1,
  ways: ['online'],
  stepMinutes: 30,
  beforeMinutes: 0,
  afterMinutes: 0,
  noticeMinutesMin: 120,
  daysAheadMax: 28,
  confirmation: { kind: 'immediate' },
}
const asked: Offering = {
  ...person,
  service: 'talk-45',
  minutes: 45,
  confirmation: { kind: 'counselor', hoursMax: 24 },
}
const group: Offering = {
  ...person,
  service: 'group-60',
  kind: 'group',
  minutes: 60,
  stepMinutes: 60,
  seatsMax: 2,
  seatsMin: 2,
}

/** From nine to three in Kupang: 01:00 to 07:00 UTC. */
const melati: Counselor = {
  id: 'melati',
  office: 'kupang',
  name: 'Contoh Melati',
  zone: 'Asia/Makassar',
  languages: ['id'],
  topics: ['way'],
  offerings: [person, asked, group],
  week: ([1, 2, 3, 4, 5] as const).map((weekday) => ({ weekday, from: '09:00', to: '15:00' })),
  exceptions: [],
  limits: {},
}
/** On Mondays from six: while it is still Sunday, and so the week before, in UTC. */
const mawar: Counselor = {
  ...melati,
  id: 'mawar',
  name: 'Contoh Mawar',
  week: [...melati.week, { weekday: 1, from: '06:00', to: '09:00' }],
}

const counselors = [melati, mawar]

const made = <T>(answer: Decided<T> | { readonly kind: string }): Decided<T> => {
  if (answer.kind !== 'decided') throw new Error(`refused: ${answer.kind}`)
  return answer as Decided<T>
}

/** A desk with a table behind it, at which one thing is done after the other. */
function office() {
  const table = emptyTable(counselors)
  const kept = <T>(answer: Decided<T> | { readonly kind: string }): Decided<T> => {
    const done = made(answer)
    if (commit(table, done.change) === 'stale') throw new Error('stale')
    return done
  }
  const books = (students: readonly string[], ...starts: readonly Instant[]) =>
    readBooks(table, {
      weeks: counselors.map(({ id }) => [id, starts.flatMap((one) => weeksAround(melati, one))]),
      students,
    })
  const visitors = (visitor: string, ...starts: readonly Instant[]) => {
    const read = readBooks(table, {
      weeks: counselors.map(({ id }) => [id, starts.flatMap((one) => weeksAround(melati, one))]),
      visitor,
    })
    return { ...read, visitor: read.visitor ?? { visitor, version: 0, holds: [] } }
  }
  const seat = (id: string, start: Instant, service = 'talk-30', counselor = 'melati') =>
    kept(book(books([id], start), { counselor, service, start }, aRequest(id, now), { now }))
      .booking
  const stored = (id: string): Booking => {
    const booking = table.bookings.get(id)
    if (booking === undefined) throw new Error(`no booking ${id}`)
    return booking
  }
  const inLine = (id: string, start: Instant, service = 'talk-30', when = now) => {
    const range = { counselor: 'melati', service, from: start, to: start }
    return kept(wait(books([id], start), range, aRequest(id, when), when)).booking
  }
  return { table, kept, books, visitors, seat, stored, inLine }
}

const nine = at('08T01:00')
const ten = at('08T02:00')
const eleven = at('08T03:00')
const to = (start: Instant, service = 'talk-30', counselor = 'melati') => ({
  counselor,
  service,
  start,
})
const student = (start: Instant, service?: string, counselor?: string) =>
  ({ at: to(start, service, counselor), by: 'student' }) as const

describe('a hold', () => {
  test('is the same hold when the same start is held again', () => {
    const { kept, visitors } = office()
    const first = kept(hold(visitors('me', nine), to(nine), 'a', now)).hold
    const again = made(hold(visitors('me', nine), to(nine), 'b', now + minuteMs))
    expect(again.hold).toEqual(first)
    expect(again.change.ledgers).toEqual([])
  })

  test('keeps others out until its time has run out, and not an instant longer', () => {
    const { kept, visitors } = office()
    const { until } = kept(hold(visitors('me', nine), to(nine), 'a', now)).hold
    const other = (when: Instant) => hold(visitors('you', nine), to(nine), 'b', when).kind
    expect([other(until - 1), other(until)]).toEqual(['slot-taken', 'decided'])
  })

  test('beside two others is refused, until one is given back or has run out', () => {
    const { kept, visitors } = office()
    const { until } = kept(hold(visitors('me', nine), to(nine), 'a', now)).hold
    kept(hold(visitors('me', ten), to(ten), 'b', now + minuteMs))
    const third = (when = now) => hold(visitors('me', eleven), to(eleven), 'c', when)
    expect(third()).toEqual({ kind: 'too-many-holds', holdsMax: 2 })
    expect(third(until - 1)).toEqual({ kind: 'too-many-holds', holdsMax: 2 })
    expect(third(until).kind).toBe('decided')
    kept(release(visitors('me', nine), 'a', now))
    expect(third().kind).toBe('decided')
  })

  test('of a start in the way of an own hold takes its place', () => {
    const { kept, table, visitors } = office()
    kept(hold(visitors('me', nine), to(nine, 'talk-45'), 'a', now))
    kept(hold(visitors('me', nine), to(nine + 30 * minuteMs), 'b', now))
    expect(table.visitors.get('me')?.holds.map(({ seat }) => seat)).toEqual(['b'])
    const seats = [...table.ledgers.values()].flatMap(({ sessions }) => sessions)
    expect(seats.map(({ id }) => id)).toEqual(['b'])
  })

  test('is given back by whoever has it, and by nobody else', () => {
    const { kept, visitors } = office()
    kept(hold(visitors('me', nine), to(nine), 'a', now))
    expect(release(visitors('you', nine), 'a', now)).toEqual({ kind: 'hold-not-yours' })
    expect(release(visitors('me', nine), 'a', now + dayMs).kind).toBe('decided')
  })

  test('closes no week to others: so many are held, and the rest is booked without', () => {
    const { kept, visitors, seat } = office()
    const half = (nth: number): Instant => nine + nth * 30 * minuteMs
    const days = [0, 1].flatMap((day) =>
      [0, 1, 2, 3, 4, 5, 6].map((nth) => half(nth) + day * dayMs),
    )
    const holding = (nth: number) =>
      hold(visitors(`phone-${nth}`, days[nth] ?? 0), to(days[nth] ?? 0), `h-${nth}`, now)
    for (let nth = 0; nth < heldPerWeekMax; nth++) kept(holding(nth))
    const refusal = { kind: 'too-many-held', heldMax: heldPerWeekMax }
    // What nobody could book is not told as what can be booked without.
    expect(hold(visitors('late', days[0] ?? 0), to(days[0] ?? 0), 'h', now).kind).toBe('slot-taken')
    expect(holding(heldPerWeekMax)).toEqual(refusal)
    expect(seat('ada', days[heldPerWeekMax] ?? 0).state).toBe('confirmed')
    const later = now + holdMinutes * minuteMs
    const last = days[heldPerWeekMax + 1] ?? 0
    expect(hold(visitors('phone-99', last), to(last), 'h-99', later).kind).toBe('decided')
  })

  test('of one counselor is not used up by a booking with another', () => {
    const { kept, table, visitors } = office()
    kept(hold(visitors('me', nine), to(nine), 'a', now))
    const books = visitors('me', ten)
    kept(book(books, to(ten, 'talk-30', 'mawar'), aRequest('ada', now), { now, hold: 'a' }))
    expect(table.visitors.get('me')?.holds.map(({ seat }) => seat)).toEqual(['a'])
  })

  test('is refused to a student who is known to sit elsewhere then', () => {
    const { books, seat, visitors } = office()
    seat('ada', nine)
    const known = { ...visitors('me', nine), students: books(['ada'], nine).students }
    const there = to(nine, 'talk-30', 'mawar')
    const taken = [{ from: nine, to: nine + 30 * minuteMs }]
    expect(hold(known, there, 'a', now)).toEqual({ kind: 'student-busy', start: nine, taken })
  })
})

describe('a booking', () => {
  test('uses up the hold it was typed under', () => {
    const { kept, table, visitors } = office()
    kept(hold(visitors('me', nine), to(nine), 'a', now))
    const { booking } = kept(
      book(visitors('me', nine), to(nine), aRequest('ada', now), { now, hold: 'a' }),
    )
    expect(booking.state).toBe('confirmed')
    expect(table.visitors.get('me')?.holds).toEqual([])
  })

  test('beside another at the same time is refused, whichever contact the other was made with', () => {
    const { books, kept } = office()
    const both = books(['mail', 'phone'], nine)
    kept(book(both, to(nine), aRequest('ada', now), { now }))
    const later = to(nine + 30 * minuteMs, 'talk-45', 'mawar')
    expect(book(books(['phone'], nine), later, aRequest('b', now), { now }).kind).toBe('decided')
    const same = to(nine, 'talk-45', 'mawar')
    expect(book(books(['phone'], nine), same, aRequest('b', now), { now })).toEqual({
      kind: 'student-busy',
      start: nine,
      taken: [{ from: nine, to: nine + 30 * minuteMs }],
    })
  })

  test('of a second seat in a group is refused, even while the first is only offered', () => {
    const { books, kept, seat, inLine, stored } = office()
    seat('ada', nine, 'group-60')
    const again = (who: string) =>
      book(books([who], nine), to(nine, 'group-60'), aRequest('more', now), { now })
    expect(again('ada')).toEqual({ kind: 'seat-already' })
    const ben = seat('ben', nine, 'group-60')
    inLine('cara', nine, 'group-60')
    kept(cancel(books(['ben'], nine), ben, 'student', now))
    kept(cancel(books(['ada'], nine), stored('ada'), 'student', now))
    expect(stored('cara').state).toBe('offered')
    expect(again('cara')).toEqual({ kind: 'seat-already' })
  })

  test('in a way that is not offered is refused with those that are', () => {
    const { books } = office()
    const request = aRequest('ada', now)
    const wanted = { ...request, wishes: { ...request.wishes, way: 'place' as const } }
    expect(book(books(['ada'], nine), to(nine), wanted, { now })).toEqual({
      kind: 'way-not-offered',
      ways: ['online'],
    })
  })

  test('with a counselor or of a service nobody knows is refused', () => {
    const { books } = office()
    const refused = (counselor: string, service: string) =>
      book(books([], nine), to(nine, service, counselor), aRequest('a', now), { now })
    expect(refused('kenanga', 'talk-30')).toEqual({
      kind: 'counselor-unknown',
      counselor: 'kenanga',
    })
    expect(refused('melati', 'dance')).toEqual({ kind: 'service-unknown', service: 'dance' })
  })

  test('is decided on weeks that were read, or not at all', () => {
    const books = readBooks(emptyTable(counselors), { weeks: [['melati', [weekOf(nine)]]] })
    expect(() => book(books, to(nine), aRequest('ada', now), { now })).toThrow('was not read')
  })
})

describe('a request that awaits the counselor', () => {
  test('takes the time of its student too, until it has run out', () => {
    const { books, seat } = office()
    const { until = 0 } = seat('ada', nine, 'talk-45')
    const elsewhere = (when: Instant) =>
      book(books(['ada'], nine), to(nine, 'talk-30', 'mawar'), aRequest('b', when), { now: when })
    expect(elsewhere(until - 1).kind).toBe('student-busy')
    expect(elsewhere(until).kind).toBe('decided')
  })

  test('takes the time until it is answered, declined or has run out', () => {
    const { books, kept, seat, stored } = office()
    const ada = seat('ada', nine, 'talk-45')
    expect([ada.state, ada.until]).toEqual(['pending', now + 24 * hourMs])
    const other = (when: Instant) =>
      book(books(['ben'], nine), to(nine), aRequest('ben', when), { now: when }).kind
    expect([other(now), other(now + 24 * hourMs)]).toEqual(['slot-taken', 'decided'])
    kept(decline(books(['ada'], nine), ada, 'penuh', now))
    expect([stored('ada').state, stored('ada').reason, other(now)]).toEqual([
      'declined',
      'penuh',
      'decided',
    ])
  })

  test('stands once it is approved; a second yes at the same moment is told that it stands', () => {
    const { books, kept, seat, stored, table } = office()
    const ada = seat('ada', nine, 'talk-45')
    const [first, second] = [0, 1].map(() => made(approve(books(['ada'], nine), ada, now)))
    expect([first, second].map((one) => one && commit(table, one.change))).toEqual([
      'done',
      'stale',
    ])
    expect(stored('ada')).toMatchObject({ state: 'confirmed', sequence: ada.sequence + 1 })
    const again = approve(books(['ada'], nine), stored('ada'), now)
    expect(again).toEqual({ kind: 'not-live', state: 'confirmed' })
    const no = decline(books(['ada'], nine), stored('ada'), 'penuh', now)
    expect(no).toEqual({ kind: 'not-live', state: 'confirmed' })
    kept(lapse(books([], nine), 'melati', now + 3 * dayMs))
    expect(stateAt(stored('ada'), now + 3 * dayMs)).toBe('confirmed')
  })

  test('cannot be approved after its time has run out', () => {
    const { books, seat } = office()
    const ada = seat('ada', nine, 'talk-45')
    const late = approve(books(['ada'], nine), ada, now + 24 * hourMs)
    expect(late).toEqual({ kind: 'not-live', state: 'lapsed' })
  })
})

describe('a move', () => {
  test('takes the new seat and frees the old one in one change', () => {
    const { books, kept, seat, stored } = office()
    const ada = seat('ada', nine)
    kept(move(books(['ada'], nine, ten), ada, student(ten), now))
    expect(stored('ada').place?.start).toBe(ten)
    expect(stored('ada')).toMatchObject({ moves: 1, sequence: 1, version: 2 })
    seat('ben', nine)
    const cara = book(books(['cara'], ten), to(ten), aRequest('cara', now), { now })
    expect(cara).toEqual({ kind: 'slot-taken' })
  })

  test('to another counselor frees the old seat too', () => {
    const { books, kept, seat, table } = office()
    const ada = seat('ada', nine)
    kept(move(books(['ada'], nine), ada, student(nine, 'talk-30', 'mawar'), now))
    const held = [...table.ledgers.values()].filter(({ sessions }) => sessions.length > 0)
    expect(held.map(({ counselor }) => counselor)).toEqual(['mawar'])
  })

  test('into next week frees the seat of this one', () => {
    const { books, kept, seat, table } = office()
    const next = nine + 7 * dayMs
    const ada = seat('ada', nine)
    kept(move(books(['ada'], nine, next), ada, student(next), now))
    const held = [...table.ledgers.values()].filter(({ sessions }) => sessions.length > 0)
    expect(held.map(({ week }) => week)).toEqual([weekOf(next)])
  })

  test('that is refused changes nothing', () => {
    const { books, seat } = office()
    const ada = seat('ada', nine)
    seat('ben', ten)
    expect(move(books(['ada'], nine, ten), ada, student(ten), now)).toEqual({ kind: 'slot-taken' })
  })

  test('is not in its own way: half an hour later is free though the talk lies there', () => {
    const { books, kept, seat } = office()
    const ada = seat('ada', nine, 'talk-45')
    kept(move(books(['ada'], nine), ada, student(nine + 30 * minuteMs, 'talk-45'), now))
  })

  test('can be made three times by the student, and oftener by the office', () => {
    const { books, kept, seat, stored } = office()
    seat('ada', nine)
    const starts = [ten, nine, ten]
    for (const start of starts) kept(move(books(['ada'], nine), stored('ada'), student(start), now))
    const more = { at: to(nine), by: 'student' } as const
    const refused = move(books(['ada'], nine), stored('ada'), more, now)
    expect(refused).toEqual({ kind: 'too-many-moves', movesMax })
    kept(move(books(['ada'], nine), stored('ada'), { ...more, by: 'office' }, now))
    expect(stored('ada').moves).toBe(movesMax)
  })

  test('to where one sits is no move', () => {
    const { books, seat } = office()
    const ada = seat('ada', nine)
    const same = made(move(books(['ada'], nine), ada, student(nine), now))
    expect([same.booking, same.change.bookings]).toEqual([ada, []])
  })

  test('keeps a yes for the same talk, and asks again for another kind or another counselor', () => {
    const { books, kept, seat, stored } = office()
    seat('ada', nine, 'talk-45')
    kept(approve(books(['ada'], nine), stored('ada'), now))
    const moved = (service: string, counselor: string) =>
      made(move(books(['ada'], nine), stored('ada'), student(ten, service, counselor), now)).booking
        .state
    expect(moved('talk-45', 'melati')).toBe('confirmed')
    expect(moved('talk-45', 'mawar')).toBe('pending')
    seat('ben', eleven)
    const other = student(eleven + hourMs, 'talk-45')
    expect(made(move(books(['ben'], nine), stored('ben'), other, now)).booking.state).toBe(
      'pending',
    )
  })

  test('to a later talk keeps the link alive as much longer', () => {
    const { books, kept, seat, stored } = office()
    const ada = seat('ada', nine)
    kept(move(books(['ada'], nine, nine + 7 * dayMs), ada, student(nine + 7 * dayMs), now))
    expect(stored('ada').expiresAt).toBe(ada.expiresAt + 7 * dayMs)
  })

  test('over the own hold of the new start uses the hold up', () => {
    const { books, kept, seat, table, visitors } = office()
    const ada = seat('ada', nine)
    kept(hold(visitors('me', ten), to(ten), 'a', now))
    const read = { ...books(['ada'], nine), visitor: visitors('me', ten).visitor }
    kept(move(read, ada, student(ten), now))
    expect(table.visitors.get('me')?.holds).toEqual([])
  })
})

describe('the end of a booking', () => {
  test('is the first cancel; a second answers with the time of the first', () => {
    const { books, kept, seat } = office()
    const ada = seat('ada', nine)
    const first = kept(cancel(books(['ada'], nine), ada, 'student', now)).booking
    const again = made(cancel(books(['ada'], nine), first, 'student', now + hourMs))
    expect(again.booking).toEqual(first)
    expect(again.change).toEqual(
      expect.objectContaining({ ledgers: [], bookings: [], students: [] }),
    )
  })

  test('after the start is an outcome and no cancel or move', () => {
    const { books, seat } = office()
    const ada = seat('ada', nine)
    const started = { kind: 'already-started', start: nine }
    expect(cancel(books(['ada'], nine), ada, 'student', nine)).toEqual(started)
    expect(move(books(['ada'], nine), ada, student(ten), nine)).toEqual(started)
    expect(outcome(ada, 'attended', nine - 1)).toEqual({ kind: 'not-yet-started', start: nine })
    const came = made(outcome(ada, 'attended', nine)).booking
    expect(came.state).toBe('attended')
    expect(made(outcome(came, 'no-show', nine + hourMs)).booking.state).toBe('no-show')
  })

  test('has no outcome where the talk was cancelled', () => {
    const { books, kept, seat } = office()
    const ada = seat('ada', nine)
    const gone = kept(cancel(books(['ada'], nine), ada, 'student', now)).booking
    expect(outcome(gone, 'attended', nine)).toEqual({ kind: 'not-live', state: 'cancelled' })
  })

  test('frees the student for another talk at that time', () => {
    const { books, kept, seat } = office()
    const ada = seat('ada', nine)
    kept(cancel(books(['ada'], nine), ada, 'student', now))
    kept(book(books(['ada'], nine), to(nine), aRequest('again', now), { now }))
  })
})

describe('a line', () => {
  test('is only for what is not free, and names what is', () => {
    const { books, seat, inLine } = office()
    const range = { counselor: 'melati', service: 'talk-30', from: nine, to: ten }
    const join = () => wait(books(['cara'], nine), range, aRequest('cara', now), now)
    expect(join()).toEqual({ kind: 'not-full', start: nine })
    seat('ada', nine)
    expect(join()).toEqual({ kind: 'not-full', start: nine + 30 * minuteMs })
    expect(inLine('cara', nine).state).toBe('waiting')
  })

  test('is full at forty, so that all of it can be offered a seat at once', () => {
    const { books, seat, inLine } = office()
    seat('ada', nine)
    for (let nth = 0; nth < lineMax; nth++) inLine(`s${nth}`, nine)
    const range = { counselor: 'melati', service: 'talk-30', from: nine, to: nine }
    const late = wait(books(['late'], nine), range, aRequest('late', now), now)
    expect(late).toEqual({ kind: 'line-full', lineMax: 40 })
    const next = { ...range, from: nine + 7 * dayMs, to: nine + 7 * dayMs }
    seat('ben', next.from)
    expect(wait(books(['late'], next.from), next, aRequest('late', now), now).kind).toBe('decided')
  })

  test('is for a range in which something could become free', () => {
    const { books } = office()
    const join = (from: Instant, last: Instant) =>
      wait(
        books(['a'], from),
        { counselor: 'melati', service: 'talk-30', from, to: last },
        aRequest('a', now),
        now,
      ).kind
    expect(join(ten, nine)).toBe('range-empty')
    expect(join(nine, nine + 7 * dayMs)).toBe('range-empty')
    expect(join(nine - 3 * hourMs, nine - 1)).toBe('range-empty')
    expect(join(nine + 5 * minuteMs, nine + 25 * minuteMs)).toBe('range-empty')
    expect(join(now - hourMs, now)).toBe('range-empty')
  })

  test('has each student once for a time, who may stand again when an offer has run out', () => {
    const { books, seat, inLine, kept, stored } = office()
    const ada = seat('ada', nine)
    inLine('cara', nine)
    const again = (when: Instant) => {
      const range = { counselor: 'melati', service: 'talk-30', from: nine, to: nine }
      return wait(books(['cara'], nine), range, aRequest('cara-2', when), when)
    }
    expect(again(now)).toEqual({ kind: 'already-waiting' })
    kept(cancel(books(['ada'], nine), ada, 'student', now))
    expect(again(now)).toEqual({ kind: 'already-waiting' })
    const until = stored('cara').until ?? 0
    const later = kept(book(books(['ben'], nine), to(nine), aRequest('ben', until), { now: until }))
    expect(later.booking.state).toBe('confirmed')
    expect(again(until).kind).toBe('decided')
  })

  test('does not take whoever already sits there', () => {
    const { books, seat } = office()
    seat('ada', nine, 'group-60')
    seat('ben', nine, 'group-60')
    const range = { counselor: 'melati', service: 'group-60', from: nine, to: nine }
    const join = wait(books(['ada'], nine), range, aRequest('more', now), now)
    expect(join).toEqual({ kind: 'seat-already' })
  })

  test('moves up in the order of coming, and what lapses goes to the next', () => {
    const { books, kept, seat, inLine, stored } = office()
    const ada = seat('ada', nine)
    inLine('cara', nine)
    inLine('dewi', nine, 'talk-30', now + minuteMs)
    kept(cancel(books(['ada'], nine), ada, 'student', now + hourMs))
    expect([stored('cara').state, stored('dewi').state]).toEqual(['offered', 'waiting'])
    const until = stored('cara').until ?? 0
    kept(lapse(books([], nine), 'melati', until))
    expect([stateAt(stored('cara'), until), stored('dewi').state]).toEqual(['lapsed', 'offered'])
    const late = accept(books(['cara'], nine), stored('cara'), until)
    expect(late).toEqual({ kind: 'not-live', state: 'lapsed' })
    const dewi = kept(accept(books(['dewi'], nine), stored('dewi'), until)).booking
    expect([dewi.state, dewi.place?.start]).toEqual(['confirmed', nine])
  })

  test('hands on at once what is turned down', () => {
    const { books, kept, seat, inLine, stored } = office()
    const ada = seat('ada', nine)
    inLine('cara', nine)
    inLine('dewi', nine, 'talk-30', now + minuteMs)
    kept(cancel(books(['ada'], nine), ada, 'student', now + hourMs))
    kept(cancel(books(['cara'], nine), stored('cara'), 'student', now + hourMs))
    expect([stored('cara').state, stored('dewi').state]).toEqual(['cancelled', 'offered'])
  })

  test('is left by whoever no longer wants to wait', () => {
    const { books, kept, seat, inLine, stored, table } = office()
    seat('ada', nine)
    const cara = inLine('cara', nine)
    kept(cancel(books(['cara'], nine), cara, 'student', now))
    expect(stored('cara')).toMatchObject({ state: 'cancelled', sequence: 0 })
    expect([...table.ledgers.values()].flatMap(({ waiting }) => waiting)).toEqual([])
  })

  test('is offered nothing that another could take in the next week at the same moment', () => {
    const { books, kept, seat } = office()
    const last = at('13T23:30')
    const ada = seat('ada', last, 'talk-30', 'mawar')
    const range = { counselor: 'mawar', service: 'talk-30', from: last, to: last }
    kept(wait(books(['cara'], last), range, aRequest('cara', now), now))
    const { change } = made(cancel(books(['ada'], last), ada, 'student', now))
    expect(change.offers.map(({ booking }) => booking)).toEqual(['cara'])
    expect(change.guards.map(({ week }) => week)).toEqual([weekOf(last) + 1])
  })

  test('comes before newcomers, though nobody has looked since a hold ran out', () => {
    const { books, kept, visitors, inLine } = office()
    const { until } = kept(hold(visitors('me', nine), to(nine), 'a', now)).hold
    inLine('cara', nine)
    const newcomer = book(books(['ben'], nine), to(nine), aRequest('ben', until), { now: until })
    expect(newcomer).toEqual({ kind: 'slot-taken' })
  })

  test('offers nothing to a student who sits elsewhere then, once they try to take it', () => {
    const { books, kept, seat, inLine, stored } = office()
    const ada = seat('ada', nine)
    inLine('cara', nine)
    kept(
      book(books(['cara'], nine), to(nine, 'talk-30', 'mawar'), aRequest('cara-elsewhere', now), {
        now,
      }),
    )
    kept(cancel(books(['ada'], nine), ada, 'student', now))
    const taken = accept(books(['cara'], nine), stored('cara'), now)
    expect(taken).toMatchObject({ kind: 'student-busy', start: nine })
  })
})

describe('an offer', () => {
  const offeredAt = (when: Instant): Instant => {
    const { books, kept, seat, inLine, stored } = office()
    const monday = at('14T01:00')
    const ada = seat('ada', monday)
    inLine('cara', monday)
    kept(cancel(books(['ada'], monday), ada, 'student', when))
    return stored('cara').until ?? 0
  }

  test('made in the morning stands for six hours', () => {
    expect(offeredAt(at('08T01:00'))).toBe(at('08T07:00'))
  })

  test('made just before closing stands for three hours of the next working day', () => {
    expect(offeredAt(at('08T06:30'))).toBe(at('09T03:30'))
    expect(offeredAt(at('08T12:00'))).toBe(at('09T04:00'))
  })

  test('made on a Friday evening outlasts the weekend, but never the notice the talk needs', () => {
    expect(offeredAt(at('11T10:00'))).toBe(at('13T23:00'))
  })
})

describe('a session', () => {
  const twoIn = (desk: ReturnType<typeof office>) => {
    const ada = desk.seat('ada', nine, 'group-60')
    return [ada, desk.seat('ben', nine, 'group-60')]
  }
  const there = (start: Instant) => ({ at: to(start, 'group-60'), reason: 'rapat' })

  test('is moved by the counselor with all who sit in it', () => {
    const desk = office()
    const both = twoIn(desk)
    desk.kept(moveSession(desk.books(['ada', 'ben'], nine, ten), both, there(ten), now))
    for (const id of ['ada', 'ben'])
      expect(desk.stored(id)).toMatchObject({ reason: 'rapat', sequence: 1, moves: 0 })
    expect(desk.stored('ben').place).toMatchObject({ start: ten, end: ten + hourMs })
    desk.seat('cara', nine)
  })

  test('is not moved with only some of them', () => {
    const desk = office()
    const [ada] = twoIn(desk)
    const some = moveSession(desk.books(['ada'], nine), ada ? [ada] : [], there(ten), now)
    expect(some).toEqual({ kind: 'not-live', state: 'cancelled' })
  })

  test('stays where it is if one of them sits elsewhere then', () => {
    const desk = office()
    const both = twoIn(desk)
    desk.kept(
      book(desk.books(['ben'], ten), to(ten, 'talk-30', 'mawar'), aRequest('x', now), { now }),
    )
    const refused = moveSession(desk.books(['ada', 'ben'], nine), both, there(ten), now)
    expect(refused).toMatchObject({ kind: 'student-busy', start: ten })
  })

  test('is not moved onto another group, nor outside the hours', () => {
    const desk = office()
    const both = twoIn(desk)
    desk.seat('cara', ten, 'group-60')
    const moved = (start: Instant) =>
      moveSession(desk.books(['ada', 'ben'], nine), both, there(start), now).kind
    expect(moved(ten)).toBe('slot-taken')
    expect(moved(at('08T07:00'))).toBe('off-hours')
    expect(moved(nine)).toBe('decided')
  })

  test('that moves to an earlier time is awaited no longer than until then', () => {
    const desk = office()
    const late = desk.seat('ada', at('02T01:00'), 'talk-45')
    expect(late.until).toBe(at('01T23:00'))
    const sooner = { at: to(at('01T06:00'), 'talk-45'), reason: 'rapat' }
    desk.kept(moveSession(desk.books(['ada'], nine - 7 * dayMs), [late], sooner, now))
    expect(desk.stored('ada').until).toBe(at('01T06:00'))
    const seats = [...desk.table.ledgers.values()].flatMap((one) => one.sessions[0]?.seats ?? [])
    expect(seats).toMatchObject([{ id: 'ada', until: at('01T06:00') }])
  })

  test("drops a visitor's hold when it moves, in their book too", () => {
    const desk = office()
    const ada = desk.seat('ada', nine, 'group-60')
    desk.kept(hold(desk.visitors('me', nine), to(nine, 'group-60'), 'h', now))
    desk.kept(hold(desk.visitors('me', eleven), to(eleven), 'other', now))
    const books = { ...desk.books(['ada'], nine), holders: [...desk.table.visitors.values()] }
    desk.kept(moveSession(books, [ada], there(ten), now))
    const sessions = [...desk.table.ledgers.values()].flatMap((one) => one.sessions)
    const seats = sessions.flatMap((one) => one.seats.map(({ id }) => id))
    expect(seats.toSorted()).toEqual(['ada', 'other'])
    expect(desk.table.visitors.get('me')?.holds).toMatchObject([{ seat: 'other' }])
  })

  test('keeps its buffers when the office changes what new ones need', () => {
    const desk = office()
    desk.seat('ada', nine)
    const offerings = [{ ...person, afterMinutes: 30 }, asked, group]
    const read = desk.books(['ben'], nine)
    const diaries = read.diaries.map((one) => ({
      ...one,
      counselor: { ...one.counselor, offerings },
    }))
    const next = to(nine + 30 * minuteMs)
    const done = book({ ...read, diaries }, next, aRequest('ben', now), { now })
    expect(done.kind).toBe('decided')
  })
})
