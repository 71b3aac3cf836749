import type { Counselor, Exception } from '../../shared/booking/roster.ts'
import {
  type CalendarDate,
  dateIn,
  datePlus,
  type Instant,
  weekdayOf,
} from '../../shared/booking/time.ts'
import { fairCampus } from './campuses.ts'

// Days that are not as every week. They are counted from the first start, so that they lie in the
// weeks a newcomer looks at. Public holidays are not among them: no source for their dates is held.

type SpecialDay = {
  readonly counselor: string
  /** The first such weekday, 1 for Monday, so many days from now at the earliest. */
  readonly weekday: number
  readonly daysFromNow: number
  readonly on: (date: CalendarDate) => Exception
}

const specialDays: readonly SpecialDay[] = [
  {
    counselor: 'contoh-melati',
    weekday: 1,
    daysFromNow: 7,
    on: (date) => ({ kind: 'off', date, reason: 'Hari libur contoh' }),
  },
  {
    counselor: 'contoh-kemuning',
    weekday: 4,
    daysFromNow: 8,
    on: (date) => ({
      kind: 'fair',
      date,
      place: `Aula ${fairCampus.name}`,
      campus: fairCampus.slug,
      windows: [
        { from: '09:00', to: '12:00', services: ['group-90'] },
        { from: '13:00', to: '15:00', services: ['talk-30'] },
      ],
    }),
  },
  {
    counselor: 'contoh-anggrek',
    weekday: 7,
    daysFromNow: 4,
    on: (date) => ({
      kind: 'hours',
      date,
      windows: [{ from: '10:00', to: '13:00', services: ['talk-30'] }],
    }),
  },
  {
    counselor: 'contoh-linden',
    weekday: 3,
    daysFromNow: 10,
    on: (date) => ({ kind: 'off', date, reason: 'Hari libur contoh' }),
  },
]

const firstWeekday = (from: CalendarDate, weekday: number): CalendarDate =>
  datePlus(from, (weekday - weekdayOf(from) + 7) % 7)

/** A counselor's special days as seen from an instant, on the counselor's own calendar. */
export const exceptionsFor = (
  { id, zone }: Pick<Counselor, 'id' | 'zone'>,
  now: Instant,
): readonly Exception[] =>
  specialDays
    .filter(({ counselor }) => counselor === id)
    .map(({ weekday, daysFromNow, on }) =>
      on(firstWeekday(datePlus(dateIn(zone, now), daysFromNow), weekday)),
    )
