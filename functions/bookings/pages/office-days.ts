import type { Booking } from '../../../shared/booking/booking.ts'
import { type Counselor, offeringOf } from '../../../shared/booking/roster.ts'
import { type CalendarDate, dateIn, type Instant, nextDate } from '../../../shared/booking/time.ts'
import { clockText, shortDayText, zoneText } from '../../../shared/booking/when.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'
import { panel, tag } from '../../http/staff-parts.ts'
import { type HallDay, hallShown } from './hall-days.ts'
import { caseLink, type Place, personOf } from './request-parts.ts'
import { requestsWords } from './requests-words.ts'

// The talks of an office day by day. Students are told by the code of their case, for others walk
// past this screen; names fold out where somebody is met or called: today, and where it is urgent.

/** A talk that stands, with its counselor. */
export type Seated = {
  readonly booking: Booking & { readonly place: Place }
  readonly whom: Counselor
}

type Session = { readonly seats: readonly [Seated, ...Seated[]] }

export type OfficeDay = {
  readonly date: CalendarDate
  readonly sessions: readonly Session[]
  readonly halls: readonly HallDay[]
}

const dateOf = ({ booking, whom }: Seated): CalendarDate => dateIn(whom.zone, booking.place.start)

const isFilled = <T>(list: T[]): list is [T, ...T[]] => list.length > 0

const sessionsOf = (seated: readonly Seated[]): readonly Session[] =>
  [...Map.groupBy(seated, ({ booking }) => `${booking.counselor} ${booking.place.session}`)]
    .map(([, seats]) => seats)
    .filter(isFilled)
    .map((seats) => ({ seats }))

const startOf = ({ seats: [first] }: Session): Instant => first.booking.place.start

/** Days in their order with their sessions in theirs; a group is one session, whoever sits in it. */
export function officeDays(
  seated: readonly Seated[],
  halls: readonly HallDay[] = [],
): readonly OfficeDay[] {
  const mine = Map.groupBy(seated, dateOf)
  const dates = [...new Set([...mine.keys(), ...halls.map(({ date }) => date)])].toSorted()
  return dates.map((date) => ({
    date,
    sessions: sessionsOf(mine.get(date) ?? []).toSorted((a, b) => startOf(a) - startOf(b)),
    halls: halls.filter((one) => one.date === date),
  }))
}

type Here = { readonly now: Instant; readonly language: Language }

/** How a session is held: a group with its seats, else the talk and what it is about. */
function kindOf({ seats }: Session, language: Language): string {
  const words = requestsWords[language]
  const [{ booking, whom }] = seats
  const { service, wishes, place } = booking
  const offering = offeringOf(whom, service)
  const isGroup = offering?.kind === 'group' || seats.length > 1
  const what = isGroup ? words.group(seats.length, offering?.seatsMax) : words.topics[wishes.topic]
  return [words.ways[wishes.way], what, place.at].filter(Boolean).join(' · ')
}

const seatOf = ({ booking }: Seated, language: Language): Markup =>
  html`<li>${caseLink(booking, language)}${booking.wishes.urgent ? html` ${tag(requestsWords[language].urgent, 'stop')}` : ''}</li>`

/** Who is met or has to be called, folded away until somebody needs it. */
function peopleOf({ seats }: Session, isToday: boolean, language: Language): Markup {
  const shown = isToday ? seats : seats.filter(({ booking }) => booking.wishes.urgent)
  if (shown.length === 0) return html``
  const { whoToday } = requestsWords[language]
  const people = shown.map(
    ({ booking }) =>
      html`<li>${shown.length > 1 ? html`${caseLink(booking, language)} ` : ''}${personOf(booking)}</li>`,
  )
  return html`<details><summary>${whoToday(shown.length)}</summary><ul>${people}</ul></details>`
}

function sessionShown(session: Session, isToday: boolean, { language }: Here): Markup {
  const [{ booking, whom }] = session.seats
  const { start, end } = booking.place
  const clock = `${clockText(start, whom.zone, language)}–${clockText(end, whom.zone, language)} ${zoneText(whom.zone)}`
  return html`<li><h3><time>${clock}</time> <span>${whom.name}</span></h3>
    <div><p>${kindOf(session, language)}</p><ul class="seats">${session.seats.map((one) =>
      seatOf(one, language),
    )}</ul>${peopleOf(session, isToday, language)}</div></li>`
}

/** Whose clock says which day it is. */
const clockOf = ({ sessions: [first], halls: [hall] }: OfficeDay) =>
  first === undefined
    ? { zone: hall?.zone ?? 'UTC', start: hall?.start ?? 0 }
    : { zone: first.seats[0].whom.zone, start: startOf(first) }

/** Today and tomorrow by their names; the clock of an office in a zone of its own says its own today. */
function headOf(day: OfficeDay, { now, language }: Here): string {
  const words = requestsWords[language]
  const { zone, start } = clockOf(day)
  const said = shortDayText(start, zone, language)
  const today = dateIn(zone, now)
  if (day.date === today) return words.today(said)
  return day.date === nextDate(today) ? words.tomorrow(said) : said
}

const isToday = (day: OfficeDay, now: Instant): boolean =>
  day.sessions.some(({ seats: [{ whom }] }) => dateIn(whom.zone, now) === day.date)

function entriesOf(day: OfficeDay, here: Here): readonly Markup[] {
  const today = isToday(day, here.now)
  const talks = day.sessions.map((one) => ({
    start: startOf(one),
    shown: sessionShown(one, today, here),
  }))
  const halls = day.halls.map((one) => ({
    start: one.start,
    shown: hallShown(one, here.language),
  }))
  return [...talks, ...halls].toSorted((a, b) => a.start - b.start).map(({ shown }) => shown)
}

/** The days, each under its head. */
export const daysShown = (days: readonly OfficeDay[], here: Here): Markup =>
  html`${days.map((day) =>
    panel(
      `day-${day.date}`,
      headOf(day, here),
      html`<ol class="talks">${entriesOf(day, here)}</ol>`,
    ),
  )}`
