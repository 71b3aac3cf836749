import type { Offering } from '../../shared/booking/roster.ts'

// The kinds of talk that are given; how each counselor gives one stands with the counselor.

type Own = Omit<Offering, 'service' | 'kind' | 'minutes' | 'seatsMax' | 'seatsMin'>

const usual = {
  ways: ['online', 'phone'],
  stepMinutes: 30,
  beforeMinutes: 0,
  afterMinutes: 0,
  noticeMinutesMin: 120,
  daysAheadMax: 30,
  confirmation: { kind: 'immediate' },
} as const satisfies Own

const seatsMin = 6

/** A talk of one student with a counselor. */
export const talk = (minutes: 30 | 45, own: Partial<Own> = {}): Offering => ({
  ...usual,
  ...own,
  service: `talk-${minutes}`,
  kind: 'individual',
  minutes,
  seatsMax: 1,
  seatsMin: 1,
})

/** A talk of a counselor with six students or more. */
export const group = (minutes: 60 | 90, seatsMax: number, own: Partial<Own> = {}): Offering => ({
  ...usual,
  stepMinutes: minutes,
  ...own,
  service: `group-${minutes}`,
  kind: 'group',
  minutes,
  seatsMax,
  seatsMin,
})
