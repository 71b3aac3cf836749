import type { DiaryChange } from '../../shared/booking/desk.ts'
import type { Counselor } from '../../shared/booking/roster.ts'
import type { Instant } from '../../shared/booking/time.ts'
import { type Diary, diaryOf } from '../../shared/booking/weeks.ts'
import { codeOf, codesThereAre, dayCodeLength, ownCodeLength } from '../../shared/gathering/code.ts'
import type { Day, DayBook, DayGuide, DayRefusal, Participant } from '../../shared/gathering/day.ts'
import {
  arrive,
  beginForming,
  cancelDay,
  type DayDecided,
  type Dividing,
  depart,
  droppedOut,
  droppingOut,
  formed,
  forming,
  isSameQuestion,
  type Replacing,
  takeIn,
} from '../../shared/gathering/decide.ts'
import type { Arrangement } from '../../shared/gathering/hall.ts'
import { freeRounds, reserved, weeksOfDay } from '../../shared/gathering/reserved.ts'
import { hashOf, newId, newToken } from '../http/capability.ts'
import type { GatheringsPorts } from './ports.ts'

// What can be asked about a group day, whichever door it comes through. Each is: read, decide, write
// if nothing moved meanwhile; else again.

export type DeskRefusal = DayRefusal | { readonly kind: 'busy' } | { readonly kind: 'day-unknown' }

export type Done<T = unknown> = { readonly kind: 'done'; readonly day: Day } & T

/** How whoever lost a race tries again. */
type Trying = { readonly attemptsMax: number; readonly pauseMs: (attempt: number) => number }

/** Whoever comes, goes or ticks steps back, longer each time. */
export const steppingBack: Trying = {
  attemptsMax: 12,
  pauseMs: (attempt) => Math.random() * Math.min(800, 15 * 2 ** attempt),
}

/** A decision of the office does not: a door full of students would always be quicker. */
const staying: Trying = { attemptsMax: 60, pauseMs: () => Math.random() * 20 }

const anyCode = (length: number): string =>
  codeOf((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % codesThereAre(length), length)

/** The calendars of these counselors, as far as a day can touch them. */
async function diariesOf(
  { bookings }: GatheringsPorts,
  ids: readonly string[],
  day: Pick<Day, 'rounds'>,
): Promise<readonly Diary[]> {
  const { counselors } = await bookings.roster()
  const weeks = weeksOfDay(day)
  const whom = counselors.filter(({ id }) => ids.includes(id))
  return Promise.all(
    whom.map(async (one: Counselor) => {
      const written = await bookings.weeks(one.id, Math.min(...weeks), Math.max(...weeks))
      return diaryOf(one, weeks, written)
    }),
  )
}

const guidesIn = ({ guides }: Day): readonly string[] => guides.map(({ id }) => id)

/** What the calendars have to be told; before there are groups an arrival changes none. */
async function hoursOf(
  ports: GatheringsPorts,
  before: Day,
  after: Day,
  now: Instant,
): Promise<DiaryChange | undefined> {
  if (before.arrangement === after.arrangement && before.sittings === after.sittings)
    return undefined
  const isNew = after.guides.length > before.guides.length
  return reserved(await diariesOf(ports, guidesIn(after), after), after, now, isNew)
}

type Decide = (
  book: DayBook,
  now: Instant,
) => DayDecided | DayRefusal | Promise<DayDecided | DayRefusal>

/** One decision about one day of an office; the office is undefined where a student asks. */
async function decided(
  ports: GatheringsPorts,
  id: string,
  office: string | undefined,
  decide: Decide,
  { attemptsMax, pauseMs }: Trying = steppingBack,
): Promise<Done | DeskRefusal> {
  for (let attempt = 0; attempt < attemptsMax; attempt++) {
    if (attempt > 0) await ports.pause(pauseMs(attempt))
    const now = ports.clock().getTime()
    const book = await ports.gatherings.read(id, now)
    if (book === undefined || (office !== undefined && book.day.office !== office))
      return { kind: 'day-unknown' }
    const told = await decide(book, now)
    if (told.kind !== 'decided') return told
    if (told.day === book.day) return { kind: 'done', day: told.day }
    const hours = await hoursOf(ports, book.day, told.day, now)
    if ((await ports.gatherings.commit(book.day, told, hours)) === 'done')
      return { kind: 'done', day: told.day }
  }
  return { kind: 'busy' }
}

export type Opening = Omit<
  Day,
  'id' | 'version' | 'arrivals' | 'moves' | 'ticks' | 'code' | 'sittings' | 'createdAt'
>

export type Busy = { readonly guide: string; readonly round: number }

/** Opens a day and keeps its hours free; hours in which a counselor has something else stay theirs. */
export async function openDay(
  ports: GatheringsPorts,
  asked: Opening,
): Promise<Done<{ readonly busy: readonly Busy[] }> | DeskRefusal> {
  const id = newId()
  for (let attempt = 0; attempt < steppingBack.attemptsMax; attempt++) {
    if (attempt > 0) await ports.pause(steppingBack.pauseMs(attempt))
    const now = ports.clock().getTime()
    const diaries = await diariesOf(
      ports,
      asked.guides.map((one) => one.id),
      asked,
    )
    const sittings = diaries.flatMap((one) => freeRounds(one, asked.rounds, now))
    const code = anyCode(dayCodeLength)
    const base = { version: 1, arrivals: 0, moves: 0, ticks: 0, createdAt: now }
    const day: Day = { ...asked, ...base, id, code, sittings }
    if ((await ports.gatherings.open(day, reserved(diaries, day, now, true))) !== 'done') continue
    const all = asked.guides.flatMap((guide) =>
      asked.rounds.map((_, round) => ({ guide: guide.id, round })),
    )
    const isFree = (one: Busy) =>
      sittings.some(({ guide, round }) => guide === one.guide && round === one.round)
    return { kind: 'done', day, busy: all.filter((one) => !isFree(one)) }
  }
  return { kind: 'busy' }
}

export type Coming = Pick<Participant, 'campus' | 'languages' | 'interests' | 'supporter' | 'via'>

export type Came = Done<{ readonly code: string; readonly key: string }>

/** Somebody comes, with a code of their own and what lets them leave again. */
export async function comeIn(
  ports: GatheringsPorts,
  id: string,
  office: string | undefined,
  coming: Coming,
): Promise<Came | DeskRefusal> {
  const key = newToken()
  const keyHash = await hashOf(key)
  let code = ''
  const outcome = await decided(ports, id, office, (book, now) => {
    do code = anyCode(ownCodeLength)
    while (book.participants.some((one) => one.code === code))
    return arrive(book, { ...coming, code, keyHash, joinedAt: now }, now)
  })
  return outcome.kind === 'done' ? { ...outcome, code, key } : outcome
}

/** Somebody leaves, by what they were given when they came. */
export async function goAgain(
  ports: GatheringsPorts,
  id: string,
  code: string,
  key: string,
): Promise<Done | DeskRefusal> {
  const hash = await hashOf(key)
  return decided(ports, id, undefined, (book, now) =>
    book.participants.some((one) => one.code === code && one.keyHash === hash)
      ? depart(book, code, now)
      : { kind: 'participant-unknown' },
  )
}

/** Takes somebody off the list for the office. */
export const takeOff = (ports: GatheringsPorts, id: string, office: string, code: string) =>
  decided(ports, id, office, (book, now) => depart(book, code, now))

/**
 * Asks whoever divides halls once, however many come and go meanwhile, and anew only where an hour
 * has begun: an answer that is asked for again after each arrival would never be used in a busy hall.
 */
function askedOnce<Q extends Dividing, A>(ask: (asked: Q) => Promise<A>): (asked: Q) => Promise<A> {
  let last: { readonly asked: Q; readonly answer: A } | undefined
  return async (asked) => {
    if (last === undefined || !isSameQuestion(last.asked, asked))
      last = { asked, answer: await ask(asked) }
    return last.answer
  }
}

/**
 * Forms groups: of all, or of those who wait with the hours that are free. That it is being done is
 * written down first, so a second organiser hears so at once.
 */
export async function formGroups(
  ports: GatheringsPorts,
  id: string,
  office: string,
  version: number,
): Promise<Done | DeskRefusal> {
  const begun = await decided(
    ports,
    id,
    office,
    (book, now) => beginForming(book, version, now),
    staying,
  )
  if (begun.kind !== 'done') return begun
  const answerTo = askedOnce(({ hall, first }: Dividing) => ports.grouper.form(hall, first))
  return decided(
    ports,
    id,
    office,
    async (book, now) => {
      const asked = forming(book, begun.day.version, now)
      return 'hall' in asked ? formed(book, await answerTo(asked), now) : asked
    },
    staying,
  )
}

/**
 * A counselor cannot come: their groups are re-formed with as few moves as possible, by the answer
 * for whoever was there when it was asked; whoever came or went meanwhile is seated by it.
 */
export const dropOut = (
  ports: GatheringsPorts,
  id: string,
  office: string,
  guide: string,
  version: number,
) => {
  type Answered = { readonly asked: Replacing; readonly answer: Arrangement }
  const answerTo = askedOnce(
    async (asked: Replacing): Promise<Answered> => ({
      asked,
      answer: await ports.grouper.replace(asked.hall, asked.groups, asked.first),
    }),
  )
  return decided(
    ports,
    id,
    office,
    async (book, now) => {
      const dropping = droppingOut(book, guide, version, now)
      if ('kind' in dropping) return dropping
      const told = dropping.asked && (await answerTo(dropping.asked))
      return droppedOut(dropping.book, told?.asked, told?.answer, now)
    },
    staying,
  )
}

/** Another counselor of the office takes part, in the rounds in which they have nothing else. */
export const takeInGuide = (
  ports: GatheringsPorts,
  id: string,
  office: string,
  asked: Pick<DayGuide, 'id' | 'knows' | 'seatsMax'>,
  version: number,
) =>
  decided(
    ports,
    id,
    office,
    async ({ day }, now) => {
      const [diary] = await diariesOf(ports, [asked.id], day)
      if (diary === undefined || diary.counselor.office !== office) return { kind: 'guide-unknown' }
      const guide = { ...asked, languages: diary.counselor.languages }
      return takeIn(day, guide, freeRounds(diary, day.rounds, now), version, now)
    },
    staying,
  )

export const callOff = (ports: GatheringsPorts, id: string, office: string, version: number) =>
  decided(ports, id, office, (book, now) => cancelDay(book.day, version, now), staying)
