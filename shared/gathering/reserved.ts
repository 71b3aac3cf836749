import { busyFor, inTheWay } from '../booking/busy.ts'
import { closed, type DiaryChange } from '../booking/desk.ts'
import type { Ledger, Session } from '../booking/ledger.ts'
import { weekOf } from '../booking/ledger.ts'
import type { Offering } from '../booking/roster.ts'
import { put } from '../booking/settle.ts'
import { type Instant, minuteMs } from '../booking/time.ts'
import { type Diary, ledgerOf } from '../booking/weeks.ts'
import type { Day, DayRound } from './day.ts'
import type { Sitting } from './hall.ts'

// A day's hours in its counselors' calendars: sessions that the office opened, so that nobody can
// book into them or across them; their seats are the members of the group that meets then.

/** No offering is called so: no student books into such a session by themselves. */
export const dayService = 'group-day'

const wholeHour = ({ start, end }: DayRound): Offering => ({
  service: dayService,
  kind: 'group',
  minutes: (end - start) / minuteMs,
  seatsMax: 1,
  seatsMin: 1,
  ways: ['place'],
  stepMinutes: 5,
  beforeMinutes: 0,
  afterMinutes: 0,
  noticeMinutesMin: 0,
  daysAheadMax: 1,
  confirmation: { kind: 'immediate' },
})

/** The rounds in which a counselor has nothing else. */
export const freeRounds = (
  diary: Diary,
  rounds: readonly DayRound[],
  now: Instant,
): readonly Sitting[] => {
  const busy = busyFor(diary, { now })
  return rounds.flatMap((round, at) =>
    inTheWay(busy, wholeHour(round), round.start) === undefined
      ? [{ guide: diary.counselor.id, round: at }]
      : [],
  )
}

const sessionId = ({ id }: Day, guide: string, round: number): string => `${id}.${guide}.${round}`

/** Which group day keeps an hour of a counselor; undefined where it is a talk. */
export const dayOfSession = ({ id, service }: Session): string | undefined =>
  service === dayService ? id.split('.')[0] : undefined

function sessionOf(day: Day, { guide, round }: Sitting): Session | undefined {
  const hour = day.rounds[round]
  if (hour === undefined) return undefined
  const group = day.arrangement?.groups.find((one) => one.guide === guide && one.round === round)
  const seats = day.guides.find(({ id }) => id === guide)?.seatsMax ?? day.sizeMax
  return {
    id: sessionId(day, guide, round),
    service: dayService,
    start: hour.start,
    end: hour.end,
    beforeMinutes: 0,
    afterMinutes: 0,
    seatsMax: Math.min(day.sizeMax, seats),
    opened: true,
    place: day.place,
    seats: (group?.members ?? []).map((code) => ({ id: `${day.id}.${code}`, state: 'confirmed' })),
  }
}

/** A ledger with the sessions a day has in it by now, and no others of that day. */
function withDay(ledger: Ledger, day: Day): Ledger {
  const sessions = day.sittings
    .filter(({ guide }) => guide === ledger.counselor)
    .flatMap((one) => sessionOf(day, one) ?? [])
    .filter(({ start }) => weekOf(start) === ledger.week)
  const others = ledger.sessions.filter(({ id }) => !id.startsWith(`${day.id}.`))
  return { ...ledger, sessions: [...others, ...sessions] }
}

/** The weeks a day needs to be read of each counselor: its own and their neighbours. */
export const weeksOfDay = ({ rounds }: Pick<Day, 'rounds'>): readonly number[] => {
  const weeks = rounds.map(({ start }) => weekOf(start))
  const [first, last] = [Math.min(...weeks) - 1, Math.max(...weeks) + 1]
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

/**
 * What has to be written into calendars so that they show the day as it is; nothing if they do.
 * `isNew`: its hours were free by all the weeks that were read, which must still be so.
 */
export function reserved(
  diaries: readonly Diary[],
  day: Day,
  now: Instant,
  isNew = false,
): DiaryChange {
  const changes = diaries.map((read) => {
    const weeks = new Set(day.rounds.map(({ start }) => weekOf(start)))
    const after = [...weeks].reduce(
      (diary, week) => put(diary, withDay(ledgerOf(diary, week), day)),
      read,
    )
    return closed({ read, offers: [], now }, after, isNew ? weeksOfDay(day) : [])
  })
  return {
    ledgers: changes.flatMap(({ ledgers }) => ledgers),
    guards: changes.flatMap(({ guards }) => guards),
    offers: changes.flatMap(({ offers }) => offers),
  }
}
