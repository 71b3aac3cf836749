import { agreesTo, type Booking } from '../../shared/booking/booking.ts'
import type { WeekCount } from '../../shared/campus/numbers.ts'
import { countOf, type Standing } from '../../shared/campus/standing.ts'
import type { Week } from '../../shared/campus/week.ts'
import { countsFor } from '../../shared/keeping/assessment.ts'
import type { Counted, ToCount } from '../ports/campuses.ts'
import type { CountsPorts } from './ports.ts'

// One week of one campus: everybody who is to be counted is looked up as they are now, so whoever
// withdrew or erased meanwhile is not counted, and whoever comes twice counts once.

type OfCampus = { readonly campus: string; readonly week: Week; readonly lines: readonly ToCount[] }

const idsOf = (lines: readonly ToCount[], what: Counted): readonly string[] =>
  lines.filter((line) => line.what === what).map(({ id }) => id)

const contactsOf = ({ contact: { email, whatsapp } }: Booking): readonly string[] =>
  [email, whatsapp].filter((one) => one !== undefined)

/** How many people these bookings are of: who shares an address or a number is one. */
export function peopleIn(bookings: readonly Booking[]): number {
  let people: ReadonlySet<string>[] = []
  for (const booking of bookings) {
    const own = new Set(contactsOf(booking))
    const same = people.filter((known) => [...own].some((one) => known.has(one)))
    const joined = new Set([...own, ...same.flatMap((known) => [...known])])
    people = [...people.filter((known) => !same.includes(known)), joined]
  }
  return people.length
}

async function peopleOf(
  { counts, clock }: CountsPorts,
  { campus, lines }: OfCampus,
  what: 'booked' | 'attended',
): Promise<number> {
  const bookings = await counts.bookings(idsOf(lines, what), clock().getTime())
  return peopleIn(
    bookings.filter(
      (booking) =>
        booking.wishes.campus === campus &&
        agreesTo(booking, 'statistics') &&
        (what === 'booked' || booking.state === 'attended'),
    ),
  )
}

/** What a closed week of a campus comes to. */
export async function weekCount(ports: CountsPorts, asked: OfCampus): Promise<WeekCount> {
  const { week, lines } = asked
  const now = ports.clock()
  const assessments = await ports.counts.assessments(idsOf(lines, 'assessed'), now)
  const standings: Standing[] = []
  for (const one of assessments.filter((assessment) => countsFor(assessment, asked)))
    standings.push(await ports.standing(one, now))
  return countOf(week, standings, {
    booked: await peopleOf(ports, asked, 'booked'),
    attended: await peopleOf(ports, asked, 'attended'),
  })
}
