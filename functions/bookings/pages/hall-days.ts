import { liveSeats, type Session } from '../../../shared/booking/ledger.ts'
import type { Counselor } from '../../../shared/booking/roster.ts'
import { type CalendarDate, dateIn, type Instant } from '../../../shared/booking/time.ts'
import { clockText, shortDayText, zoneText } from '../../../shared/booking/when.ts'
import { dayOfSession } from '../../../shared/gathering/reserved.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'
import { staffPath } from '../../http/staff-page.ts'
import { requestsWords } from './requests-words.ts'

// Group days among the talks of an office: its counselors sit there and nowhere else meanwhile. Who
// comes gave no name and is no case, so a whole day is one line, with the way to its own page.

/** An hour that a group day keeps of a counselor. */
export type HallHour = { readonly session: Session; readonly whom: Counselor }

/** All that one group day keeps of an office. */
export type HallDay = {
  readonly id: string
  readonly date: CalendarDate
  readonly zone: string
  readonly start: Instant
  readonly end: Instant
  readonly place: string | undefined
  readonly whom: readonly string[]
  /** How many sit in its groups; nobody before they are formed. */
  readonly seated: number
}

const hallDay = (id: string, [first, ...others]: readonly [HallHour, ...HallHour[]]): HallDay => {
  const hours = [first, ...others]
  const start = Math.min(...hours.map(({ session }) => session.start))
  const { zone } = first.whom
  return {
    id,
    date: dateIn(zone, start),
    zone,
    start,
    end: Math.max(...hours.map(({ session }) => session.end)),
    place: first.session.place,
    whom: [...new Set(hours.map(({ whom }) => whom.name))],
    seated: hours.reduce((sum, { session }) => sum + liveSeats(session, start).length, 0),
  }
}

/** Each group day once, whoever sits there and however often. */
export const hallDays = (hours: readonly HallHour[]): readonly HallDay[] =>
  [...Map.groupBy(hours, ({ session }) => dayOfSession(session) ?? '')].flatMap(([id, own]) => {
    const [first, ...others] = own
    return first === undefined ? [] : [hallDay(id, [first, ...others])]
  })

/** So many counselors are called by name. */
const namesMax = 3

export function hallShown(day: HallDay, language: Language): Markup {
  const { hall } = requestsWords[language]
  const { id, start, end, zone, place, whom, seated } = day
  const clock = `${clockText(start, zone, language)}–${clockText(end, zone, language)} ${zoneText(zone)}`
  const who = whom.length > namesMax ? hall.counselors(whom.length) : whom.join(', ')
  // Links are read and jumped to without what stands around them.
  const called = hall.day(shortDayText(start, zone, language), clock)
  const said = [place, seated === 0 ? hall.notFormed : hall.seated(seated)].filter(Boolean)
  return html`<li><h3><time>${clock}</time> <span>${who}</span></h3>
    <div><p><a href="${staffPath(language, `/days/${id}`)}">${called}</a></p><p>${said.join(' · ')}</p></div></li>`
}
