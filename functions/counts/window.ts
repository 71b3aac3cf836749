import { agreesTo, type Booking } from '../../shared/booking/booking.ts'
import type { WindowCount } from '../../shared/campus/numbers.ts'
import { countOf, type Standing } from '../../shared/campus/standing.ts'
import { type Week, weekAfter, weekOf, windowWeeks } from '../../shared/campus/week.ts'
import { countsFor } from '../../shared/keeping/assessment.ts'
import type { Counted, ToCount } from '../ports/campuses.ts'
import type { CountsPorts } from './ports.ts'

// One window of one campus: everybody who is to be counted is looked up as they are now, so whoever
// withdrew or erased meanwhile is not counted, and whoever books every week is one person. Who is who
// is read from the bookings themselves; no name of anybody is made for it or kept after it.

export type OfWindow = {
  readonly campus: string
  /** The week the window begins with. */
  readonly first: Week
  readonly lines: readonly ToCount[]
}

const idsOf = (lines: readonly ToCount[], what: Counted): readonly string[] =>
  lines.filter((line) => line.what === what).map(({ id }) => id)

const contactsOf = ({ contact: { email, whatsapp } }: Booking): readonly string[] =>
  [email, whatsapp].filter((one) => one !== undefined)

type Person = { readonly contacts: ReadonlySet<string>; readonly bookings: readonly Booking[] }

/** What each person booked: who shares an address or a number is one. */
export function peopleOf(bookings: readonly Booking[]): readonly (readonly Booking[])[] {
  let people: readonly Person[] = []
  for (const booking of bookings) {
    const own = contactsOf(booking)
    const same = people.filter(({ contacts }) => own.some((one) => contacts.has(one)))
    const joined: Person = {
      contacts: new Set([...own, ...same.flatMap(({ contacts }) => [...contacts])]),
      bookings: [...same.flatMap((one) => one.bookings), booking],
    }
    people = [...people.filter((one) => !same.includes(one)), joined]
  }
  return people.map((one) => one.bookings)
}

/** Everybody who booked in the window and agrees to be counted, with what they booked. */
async function peopleIn({ counts, clock }: CountsPorts, { campus, lines }: OfWindow) {
  const bookings = await counts.bookings(idsOf(lines, 'booked'), clock().getTime())
  return peopleOf(
    bookings.filter((one) => one.wishes.campus === campus && agreesTo(one, 'statistics')),
  )
}

const byWeek = (first: Week, weeks: readonly Week[]): readonly number[] =>
  Array.from({ length: windowWeeks }, (_, at) => {
    const week = weekAfter(first, at)
    return weeks.filter((one) => one === week).length
  })

const firstWeek = (bookings: readonly Booking[]): Week =>
  weekOf(Math.min(...bookings.map(({ createdAt }) => createdAt)))

/** What a closed window of a campus comes to. */
export async function windowCount(ports: CountsPorts, asked: OfWindow): Promise<WindowCount> {
  const { campus, first, lines } = asked
  const now = ports.clock()
  const weekOfId = new Map(lines.map(({ id, week }) => [id, week]))
  const assessments = (await ports.counts.assessments(idsOf(lines, 'assessed'), now)).filter(
    (one) => countsFor(one, { campus, week: weekOfId.get(one.id) ?? '' }),
  )
  const standings: Standing[] = []
  for (const one of assessments) standings.push(await ports.standing(one, now))
  const people = await peopleIn(ports, asked)
  return {
    first,
    assessed: byWeek(
      first,
      assessments.flatMap(({ countsIn }) => countsIn ?? []),
    ),
    booked: byWeek(first, people.map(firstWeek)),
    ...countOf(standings),
  }
}

/** How many of those who booked in the window came, to any of their talks. */
export async function attendedIn(ports: CountsPorts, asked: OfWindow): Promise<number> {
  const people = await peopleIn(ports, asked)
  return people.filter((bookings) => bookings.some(({ state }) => state === 'attended')).length
}
