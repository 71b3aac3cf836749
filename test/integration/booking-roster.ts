import type { Counselor, Offering, Roster } from '../../shared/booking/roster.ts'

// Counselors made to be fought over: few starts, small groups, windows that cross the UTC week,
// limits that bite, and one of each way to confirm.

const talk = (given: Partial<Offering> & Pick<Offering, 'service'>): Offering => ({
  kind: 'individual',
  minutes: 30,
  seatsMax: 1,
  seatsMin: 1,
  ways: ['online', 'phone'],
  stepMinutes: 30,
  beforeMinutes: 0,
  afterMinutes: 0,
  noticeMinutesMin: 60,
  daysAheadMax: 30,
  confirmation: { kind: 'immediate' },
  ...given,
})

const group = (given: Partial<Offering> & Pick<Offering, 'service'>): Offering =>
  talk({ kind: 'group', minutes: 60, seatsMax: 10, seatsMin: 3, stepMinutes: 60, ...given })

const weekdays = [1, 2, 3, 4, 5] as const
const everyDay = [1, 2, 3, 4, 5, 6, 7] as const

const counselor = (given: Partial<Counselor> & Pick<Counselor, 'id'>): Counselor => ({
  office: 'contoh',
  name: `Contoh ${given.id}`,
  zone: 'Asia/Makassar',
  languages: ['id'],
  topics: ['way'],
  offerings: [],
  week: [],
  exceptions: [],
  limits: {},
  ...given,
})

/** One talk and one group a day at the same hours, so that they stand in each other's way. */
const melati = counselor({
  id: 'melati',
  offerings: [
    talk({ service: 'talk-30', beforeMinutes: 5, afterMinutes: 10 }),
    group({ service: 'group-60' }),
  ],
  week: weekdays.map((weekday) => ({ weekday, from: '09:00', to: '12:00' })),
  limits: { perDay: 4, perWeek: 12 },
})

/** Monday 08:00 in Kupang is where one UTC week ends and the next begins. */
const kenanga = counselor({
  id: 'kenanga',
  offerings: [
    talk({
      service: 'talk-45',
      minutes: 45,
      stepMinutes: 15,
      afterMinutes: 15,
      confirmation: { kind: 'counselor', hoursMax: 12 },
    }),
  ],
  week: everyDay.map((weekday) => ({ weekday, from: '06:30', to: '10:00' })),
  limits: { perDay: 3 },
})

const linde = counselor({
  id: 'linde',
  zone: 'Europe/Berlin',
  offerings: [
    group({ service: 'group-90', minutes: 90, stepMinutes: 90, seatsMax: 6 }),
    group({
      service: 'group-60',
      seatsMax: 6,
      confirmation: { kind: 'counselor', hoursMax: 8 },
    }),
  ],
  week: everyDay.flatMap((weekday) => [
    { weekday, from: '08:00', to: '11:00', services: ['group-90'] },
    { weekday, from: '11:00', to: '13:00', services: ['group-60'] },
  ]),
})

export const roster: Roster = {
  offices: [{ id: 'contoh', name: 'Kantor Contoh', city: 'Kupang' }],
  // Three of each: a queue at one door is no test of the others.
  counselors: [1, 2, 3].flatMap((nth) =>
    [melati, kenanga, linde].map((one) => ({ ...one, id: `${one.id}-${nth}` })),
  ),
}

/** One group of ten seats, one start: what a thousand students may want at once. */
export const fair: Roster = {
  ...roster,
  counselors: [
    counselor({
      id: 'pameran',
      offerings: [group({ service: 'group-60' })],
      week: [{ weekday: 3, from: '09:00', to: '10:00' }],
    }),
  ],
}
