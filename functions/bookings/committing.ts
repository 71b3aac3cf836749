import { repeatHours } from '../../shared/booking/booking.ts'
import { type Books, type Change, standingIn, withoutGone } from '../../shared/booking/decide.ts'
import type { Counselor } from '../../shared/booking/roster.ts'
import { hourMs, type Instant } from '../../shared/booking/time.ts'
import { canonicalJson, type Json } from '../../shared/edition/canonical.ts'
import { hashOf } from '../http/capability.ts'
import type { Refusal } from '../http/problem.ts'
import type { BookingFindings, BookingQuestion, Repeat, TalkLine } from '../ports/bookings.ts'
import type { BookingsPorts } from './ports.ts'

// Read, decide, write if nothing moved meanwhile; else again. What is decided is pure; the table
// alone says whether it still holds.

/** What was found, as the books a decision is made on. */
export const booksOf = (found: BookingFindings, counselors: readonly Counselor[]): Books => ({
  diaries: counselors.map((counselor) => ({
    counselor,
    ledgers: found.ledgers.filter((one) => one.counselor === counselor.id),
  })),
  students: found.students,
  visitor: found.visitor,
  holders: found.holders,
})

/** Under what a request is remembered: caller and key together, for the key is the caller's secret. */
export const repeatOf = async <T>(
  deed: string,
  key: string | undefined,
  body: Json,
  recall: Repeating<T>['recall'],
): Promise<Repeating<T> | undefined> =>
  key === undefined
    ? undefined
    : {
        id: await hashOf(`${deed}\n${key}`),
        bodyHash: await hashOf(canonicalJson(body)),
        recall,
      }

type Told<T> = {
  readonly kind: 'decided'
  readonly change: Change
  readonly status: number
  readonly answer: T
  /** What is kept of the answer for a day with its key: no secret, and nothing a student told us. */
  readonly kept?: unknown
  /** For the log, in the same transaction; where nothing is changed there is nothing to tell. */
  readonly lines?: readonly TalkLine[] | undefined
}

/** What was read names more to be read: a booking its week, a session its students. All of it. */
export type Further = { readonly kind: 'further'; readonly question: BookingQuestion }

type Seen<T, R> = Told<T> | Further | R

/** A request that may come again, and how its answer is made of what was kept. */
export type Repeating<T> = Pick<Repeat, 'id' | 'bodyHash'> & {
  readonly recall: (kept: unknown) => T
}

export type Deciding<T, R extends Refusal> = {
  readonly question: BookingQuestion
  readonly repeat?: Repeating<T> | undefined
  /** `asked`: what was looked for and is not among the findings is not there. */
  readonly decide: (
    found: BookingFindings,
    now: Instant,
    asked: BookingQuestion,
  ) => Seen<T, R> | Promise<Seen<T, R>>
}

export type Answered<T> = {
  readonly kind: 'answered'
  readonly status: number
  readonly answer: T
  /** The same request was here before, and nothing was done now. */
  readonly replayed: boolean
}

type KeyReused = { readonly kind: 'key-reused' }

const attemptsMax = 8
/** A session names its bookings and these their students; then others may have joined it. */
const readsMax = 4
const [firstPauseMs, longestPauseMs] = [20, 1_000]

/** Full jitter, spread wide soon: two who met pass each other, and a crowd thins out. */
const pauseAfter = (attempt: number): number =>
  Math.random() * Math.min(longestPauseMs, firstPauseMs * 4 ** attempt)

const replay = <T>(
  { status, body, ...before }: Repeat,
  { bodyHash, recall }: Repeating<T>,
): Answered<T> | KeyReused =>
  before.bodyHash === bodyHash
    ? { kind: 'answered', status, answer: recall(JSON.parse(body)), replayed: true }
    : { kind: 'key-reused' }

type Sight<T, R> =
  /** What was to be read changed faster than it could be. */
  | { readonly kind: 'overtaken' }
  | { readonly kind: 'answered-before'; readonly answer: Answered<T> | KeyReused }
  /** `question`: what it took to see enough. `line`: who stands in line there. */
  | {
      readonly kind: 'seen'
      readonly now: Instant
      readonly question: BookingQuestion
      readonly line: readonly string[]
      readonly told: Told<T> | R
    }

const isFurther = (told: { readonly kind: string }): told is Further => told.kind === 'further'
const isTold = <T>(told: { readonly kind: string }): told is Told<T> => told.kind === 'decided'

const standing = <T>(ledgers: BookingFindings['ledgers'], told: Told<T> | Refusal) =>
  standingIn(ledgers, isTold<T>(told) ? told.change : { offers: [] })

type Lookout = Pick<BookingsPorts, 'bookings' | 'clock'> & {
  /** Whose places in line are to be looked at too. */
  readonly line: readonly string[]
}

/** What was asked for, without whoever stands in line and is there no more. */
async function found(
  { bookings, line }: Lookout,
  question: BookingQuestion,
  now: Instant,
): Promise<BookingFindings> {
  if (line.length === 0) return bookings.read(question, now)
  const asked = question.bookings ?? []
  const all = await bookings.read({ ...question, bookings: [...asked, ...line] }, now)
  return {
    ...all,
    ledgers: withoutGone(all.ledgers, line, all.bookings),
    bookings: all.bookings.filter(({ id }) => asked.includes(id)),
  }
}

/** Reads until the decision sees enough, or until it shows that the same request was here before. */
async function looked<T, R extends Refusal>(
  lookout: Lookout,
  { repeat, decide, ...asked }: Deciding<T, R>,
): Promise<Sight<T, R>> {
  let { question } = asked
  for (let reads = 0; reads < readsMax; reads++) {
    const now = lookout.clock().getTime()
    const seen = await found(lookout, { ...question, repeat: repeat?.id }, now)
    if (repeat !== undefined && seen.repeat !== undefined)
      return { kind: 'answered-before', answer: replay(seen.repeat, repeat) }
    const told = await decide(seen, now, question)
    if (!isFurther(told))
      return { kind: 'seen', now, question, line: standing(seen.ledgers, told), told }
    if (canonicalJson(told.question) === canonicalJson(question))
      throw new Error(
        `a decision asked again for what it was given: ${canonicalJson(question)}. It must decide ` +
          'on that, or ask for something else.',
      )
    question = told.question
  }
  return { kind: 'overtaken' }
}

/**
 * The items of one read are not of one moment: the same request may be granted after its record was
 * read and before what it took was. So whoever is refused looks for the record once more.
 */
async function grantedMeanwhile<T>(
  { bookings, clock }: BookingsPorts,
  repeat: Repeating<T> | undefined,
): Promise<Answered<T> | KeyReused | undefined> {
  if (repeat === undefined) return undefined
  const found = await bookings.read({ ledgers: [], repeat: repeat.id }, clock().getTime())
  return found.repeat && replay(found.repeat, repeat)
}

const kept = <T>(
  repeat: Repeating<T> | undefined,
  { status, kept: body = null }: Told<T>,
  now: Instant,
): Repeat | undefined =>
  repeat && {
    id: repeat.id,
    bodyHash: repeat.bodyHash,
    status,
    body: JSON.stringify(body),
    expiresAt: now + repeatHours * hourMs,
  }

/**
 * A refusal may rest on somebody in line who is there no more, and so may a commit that never fits:
 * before either is believed, the line is looked at.
 */
async function believed<T, R extends Refusal>(
  ports: BookingsPorts,
  asked: Deciding<T, R>,
  line: readonly string[],
): Promise<Sight<T, R>> {
  const first = await looked({ ...ports, line }, asked)
  if (first.kind !== 'seen' || isTold<T>(first.told) || line.length > 0) return first
  if (first.line.length === 0) return first
  return looked({ ...ports, line: first.line }, { ...asked, question: first.question })
}

/** One decision carried out: answered, refused, or `busy` when others were always quicker. */
export async function committed<T, R extends Refusal>(
  ports: BookingsPorts,
  asked: Deciding<T, R>,
): Promise<Answered<T> | R | { readonly kind: 'busy' } | KeyReused> {
  const { repeat } = asked
  let { question } = asked
  let line: readonly string[] = []
  for (let attempt = 0; attempt < attemptsMax; attempt++) {
    if (attempt > 0) await ports.pause(pauseAfter(attempt))
    const sight = await believed(ports, { ...asked, question }, line)
    if (sight.kind === 'overtaken') continue
    if (sight.kind === 'answered-before') return sight.answer
    const { now, told } = sight
    if (!isTold<T>(told)) return (await grantedMeanwhile(ports, repeat)) ?? told
    const { change, status, answer } = told
    const lines = change.bookings.length > 0 ? told.lines : undefined
    if ((await ports.bookings.commit(change, kept(repeat, told, now), lines)) === 'done')
      return { kind: 'answered', status, answer, replayed: false }
    question = sight.question
    line = change.offers.length > 0 ? sight.line : []
  }
  return { kind: 'busy' }
}
