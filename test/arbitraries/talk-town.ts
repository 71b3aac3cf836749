import fc from 'fast-check'
import type { Counselor, Offering } from '#shared/booking/roster.ts'
import { hourMs, type Instant, minuteMs } from '#shared/booking/time.ts'

// A town with two counselors, five students and three phones, in which everything that can be done
// about talks is done in any order, around the turn of a week.

/** The Saturday before the Monday on which most of it happens. */
export const morning: Instant = Date.parse('2026-10-24T00:00:00Z')

const offering = (drawn: Partial<Offering>): Offering => ({
  service: 'talk-30',
  kind: 'individual',
  minutes: 30,
  seatsMax: 1,
  seatsMin: 1,
  ways: ['online'],
  stepMinutes: 30,
  beforeMinutes: 0,
  afterMinutes: 10,
  noticeMinutesMin: 60,
  daysAheadMax: 28,
  confirmation: { kind: 'immediate' },
  ...drawn,
})

type Manner = Pick<Counselor, 'limits'> & { readonly asks: boolean; readonly buffer: number }

const offeringsIn = ({ asks, buffer }: Manner): readonly Offering[] => [
  offering({
    beforeMinutes: buffer,
    ...(asks && { confirmation: { kind: 'counselor', hoursMax: 5 } }),
  }),
  offering({ service: 'talk-45', minutes: 45, stepMinutes: 15, afterMinutes: buffer }),
  offering({ service: 'group-60', kind: 'group', minutes: 60, seatsMax: 2, seatsMin: 2 }),
]

const everyDay = [1, 2, 3, 4, 5, 6, 7] as const

/** In Kupang the doors open while it is still the week before in UTC. */
const kupang = (manner: Manner): Counselor => ({
  id: 'melati',
  office: 'kupang',
  name: 'Contoh Melati',
  zone: 'Asia/Makassar',
  languages: ['id'],
  topics: ['way'],
  offerings: offeringsIn(manner),
  week: everyDay.map((weekday) => ({ weekday, from: '06:30', to: '09:30' })),
  exceptions: [],
  limits: manner.limits,
})

/** In Berlin the clocks are put back on the Sunday. */
const berlin = (manner: Manner): Counselor => ({
  ...kupang(manner),
  id: 'mawar',
  zone: 'Europe/Berlin',
  week: everyDay.map((weekday) => ({ weekday, from: '22:30', to: '02:30', overnight: true })),
})

const manners: readonly Manner[] = [
  { limits: {}, asks: false, buffer: 0 },
  { limits: { perDay: 2, perWeek: 3 }, asks: true, buffer: 15 },
  { limits: { perWeek: 2 }, asks: false, buffer: 0 },
  { limits: { perDay: 1 }, asks: true, buffer: 30 },
]

const towns = manners.map((manner) => [kupang(manner), berlin(manner)] as const)
export const aTown = fc.constantFrom(...towns)

const kinds = [
  'hold',
  'release',
  'book',
  'book',
  'book',
  'move',
  'move-session',
  'cancel',
  'cancel',
  'approve',
  'decline',
  'wait',
  'wait',
  'accept',
  'accept',
  'outcome',
  'lapse',
  'erase',
] as const

export type Deed = {
  readonly kind: (typeof kinds)[number]
  readonly who: number
  readonly phone: number
  readonly whom: number
  readonly service: string
  readonly spot: number
  readonly which: number
}

export const aDeed: fc.Arbitrary<Deed> = fc.record({
  kind: fc.constantFrom(...kinds),
  who: fc.nat(4),
  phone: fc.nat(2),
  whom: fc.constantFrom(0, 0, 1),
  service: fc.constantFrom('talk-30', 'talk-45', 'group-60', 'group-60'),
  // Crowded: most want the same.
  spot: fc.constantFrom(0, 0, 0, 0, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9),
  which: fc.nat(20),
})

export const aWhile = fc.constantFrom(
  0,
  minuteMs,
  4 * minuteMs,
  11 * minuteMs,
  2 * hourMs,
  7 * hourMs,
)

/** Starts near one another, on both sides of the turn of a week. */
export const startsOf = (whom: number): readonly Instant[] => {
  const opens = whom === 0 ? '2026-10-25T22:30:00Z' : '2026-10-25T21:30:00Z'
  const first = Date.parse(opens)
  return [0, 30, 60, 90, 120, 150, 24 * 60, 24 * 60 + 60, -24 * 60, 24 * 60 + 90].map(
    (minutes) => first + minutes * minuteMs,
  )
}
