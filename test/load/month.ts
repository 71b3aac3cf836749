import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import { emptyLedger, type Ledger, type Session, weekOf } from '../../shared/booking/ledger.ts'
import { listedStarts } from '../../shared/booking/listing.ts'
import type { Counselor, Offering, WeeklyWindow } from '../../shared/booking/roster.ts'
import { dayMs, type Instant, minuteMs } from '../../shared/booking/time.ts'
import { median, passes } from './measure.ts'
import { against, type Cell, type Table } from './table.ts'

// One month of starts for twenty counselors: ours with every rule there is, and a public recurrence
// library that is asked for the bare windows, cut into the same starts. Each start is compared
// before anything is timed.

const now = Date.parse('2026-10-05T00:00:00Z')
const [from, to] = [Date.parse('2026-10-12T00:00:00Z'), Date.parse('2026-11-12T00:00:00Z')]
/** Within the month Berlin leaves its summer time. */
const zones = ['Asia/Makassar', 'Asia/Jakarta', 'Europe/Berlin', 'Asia/Kathmandu'] as const
const hours = [9, 10, 11, 13, 14, 15] as const
const days = ['MO', 'TU', 'WE', 'TH', 'FR'] as const

const offering: Offering = {
  service: 'talk-30',
  kind: 'individual',
  minutes: 30,
  seatsMax: 1,
  seatsMin: 1,
  ways: ['online'],
  stepMinutes: 30,
  beforeMinutes: 5,
  afterMinutes: 10,
  noticeMinutesMin: 120,
  daysAheadMax: 60,
  confirmation: { kind: 'immediate' },
}

const weekdays = [1, 2, 3, 4, 5] as const
const week: readonly WeeklyWindow[] = weekdays.flatMap((weekday) => [
  { weekday, from: '09:00', to: '12:00' },
  { weekday, from: '13:00', to: '16:00' },
])

const counselorOf = (nth: number): Counselor => ({
  id: `contoh-${nth}`,
  office: 'contoh',
  name: `Contoh ${nth}`,
  zone: zones[nth % zones.length] ?? 'Asia/Makassar',
  languages: ['id'],
  topics: ['way'],
  offerings: [offering],
  week,
  exceptions: [],
  limits: { perDay: 8, perWeek: 30 },
})

const twenty = (): readonly Counselor[] => Array.from({ length: 20 }, (_, nth) => counselorOf(nth))

type Diaries = readonly { readonly counselor: Counselor; readonly ledgers: readonly Ledger[] }[]

/** The weeks of the month, and the one before and after: as they are read for a list. */
const weeks = Array.from(
  { length: weekOf(to) - weekOf(from) + 3 },
  (_, nth) => weekOf(from) - 1 + nth,
)

const emptyDiaries = (): Diaries =>
  twenty().map((counselor) => ({
    counselor,
    ledgers: weeks.map((number) => emptyLedger(counselor.id, number)),
  }))

const bookedAt = (id: string, start: Instant): Session => ({
  id,
  service: offering.service,
  start,
  end: start + offering.minutes * minuteMs,
  beforeMinutes: offering.beforeMinutes,
  afterMinutes: offering.afterMinutes,
  seatsMax: 1,
  seats: [{ id, state: 'confirmed' }],
})

/** Every third start is taken, so that buffers and limits have something to do. */
function bookedDiaries(): Diaries {
  return emptyDiaries().map((diary) => {
    const { counselor } = diary
    const taken = listedStarts(diary, offering.service, { from, to }, { now })
      .filter((_, nth) => nth % 3 === 0)
      .map(({ start }) => bookedAt(`${counselor.id}-${start}`, start))
    const ledgers = diary.ledgers.map((ledger) => ({
      ...ledger,
      sessions: taken.filter(({ start }) => weekOf(start) === ledger.week),
    }))
    return { counselor, ledgers }
  })
}

const ours = (diaries: Diaries): readonly (readonly Instant[])[] =>
  diaries.map((diary) =>
    listedStarts(diary, offering.service, { from, to }, { now }).map(({ start }) => start),
  )

const rules = (): readonly RRuleTemporal[] =>
  twenty().map(
    ({ zone }) =>
      new RRuleTemporal({
        rruleString:
          `DTSTART;TZID=${zone}:20261005T090000\n` +
          `RRULE:FREQ=WEEKLY;BYDAY=${days.join(',')};BYHOUR=${hours.join(',')};BYMINUTE=0,30;BYSECOND=0`,
      }),
  )

const [after, before] = [from, to - 1].map((at) => new Date(at)) as [Date, Date]

const theirs = (known: readonly RRuleTemporal[]): readonly (readonly Instant[])[] =>
  known.map((rule) => rule.between(after, before, true).map((one) => one.epochMilliseconds))

/** The two say the same, or their speeds say nothing. */
function compared(): number {
  const [mine, other] = [ours(emptyDiaries()), theirs(rules())]
  for (const [nth, starts] of mine.entries())
    if (JSON.stringify(starts) !== JSON.stringify(other[nth]))
      throw new Error(
        `counselor ${nth}: ${starts.length} starts, the library ${other[nth]?.length}`,
      )
  return mine.flat().length
}

const forMs = 1_500

/** By turns, so that whatever else the machine does befalls all alike. */
function byTurns(works: readonly (() => unknown)[], rounds: number): readonly number[] {
  const times = works.map((): number[] => [])
  for (let round = 0; round < rounds; round++)
    for (const [nth, work] of works.entries())
      times[nth]?.push(...passes(() => void work(), forMs / rounds))
  return times.map(median)
}

/** How long a month of starts takes. */
export function monthTable(): Table {
  Object.assign(globalThis, { Temporal })
  const starts = compared()
  const [booked, empty, known] = [bookedDiaries(), emptyDiaries(), rules()]
  const [again = 0, bare = 0, anew = 0, library = 0, libraryAnew = 0] = byTurns(
    [
      () => ours(booked),
      () => ours(empty),
      () => ours(emptyDiaries()),
      () => theirs(known),
      () => theirs(rules()),
    ],
    3,
  )
  const row = (what: string, ms: number, than?: number, goal?: string): Record<string, Cell> => ({
    what,
    'median ms': ms,
    'x library': than === undefined ? undefined : ms / than,
    goal,
  })
  return {
    id: 'month',
    title: `(e) A month (${Math.round((to - from) / dayMs)} days) of starts for 20 counselors in 4 zones, ${starts} starts`,
    columns: ['what', 'median ms', 'x library', 'goal'],
    rows: [
      row('ours, every third start booked', again, library, against(again, { most: 5 })),
      row('ours, nothing booked', bare, library, against(bare, { most: 5 })),
      row(
        'ours, counselors seen for the first time',
        anew,
        libraryAnew,
        against(anew, { most: 5 }),
      ),
      row('rrule-temporal, rules read before', library),
      row('rrule-temporal, rules read anew', libraryAnew),
    ],
    notes: [
      'With nothing booked both name the same starts, one by one; only then is anything timed, by turns in one process.',
      'The library lists windows; ours also settles holds and weighs notice, buffers, daily and weekly limits.',
    ],
  }
}
