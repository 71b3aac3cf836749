import type { Books, Change } from '../../shared/booking/decide.ts'
import type { Counselor } from '../../shared/booking/roster.ts'
import { hourMs, type Instant } from '../../shared/booking/time.ts'
import { canonicalJson, type Json } from '../../shared/edition/canonical.ts'
import { hashOf } from '../http/capability.ts'
import type { Refusal } from '../http/problem.ts'
import type { BookingFindings, BookingQuestion, Repeat } from '../ports.ts'
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
})

const repeatHours = 24

/** Under what a request is remembered: caller and key together, for the key is the caller's secret. */
export const repeatOf = async (
  deed: string,
  key: string | undefined,
  body: Json,
): Promise<Pick<Repeat, 'id' | 'bodyHash'> | undefined> =>
  key === undefined
    ? undefined
    : { id: await hashOf(`${deed}\n${key}`), bodyHash: await hashOf(canonicalJson(body)) }

type Told<T> = {
  readonly kind: 'decided'
  readonly change: Change
  readonly status: number
  /** Without secrets: it is kept for a day with the key. */
  readonly answer: T
}

export type Deciding<T, R extends Refusal> = {
  readonly question: BookingQuestion
  readonly repeat?: Pick<Repeat, 'id' | 'bodyHash'> | undefined
  readonly decide: (found: BookingFindings, now: Instant) => Told<T> | R
}

export type Answered<T> = {
  readonly kind: 'answered'
  readonly status: number
  readonly answer: T
  /** The same request was here before, and nothing was done now. */
  readonly replayed: boolean
}

const attemptsMax = 8
const pauseMs = 20

/** Full jitter: all who met the same ledger come back at different times. */
const pauseAfter = (attempt: number): number => Math.random() * pauseMs * 2 ** attempt

const replay = <T>({ status, body }: Repeat): Answered<T> => ({
  kind: 'answered',
  status,
  answer: JSON.parse(body),
  replayed: true,
})

/** One decision carried out: answered, refused, or `busy` when others were always quicker. */
export async function committed<T, R extends Refusal>(
  { bookings, clock, pause }: BookingsPorts,
  { question, repeat, decide }: Deciding<T, R>,
): Promise<Answered<T> | R | { readonly kind: 'busy' } | { readonly kind: 'key-reused' }> {
  for (let attempt = 0; attempt < attemptsMax; attempt++) {
    const now = clock().getTime()
    const found = await bookings.read({ ...question, repeat: repeat?.id }, now)
    if (found.repeat !== undefined)
      return found.repeat.bodyHash === repeat?.bodyHash
        ? replay(found.repeat)
        : { kind: 'key-reused' }
    const told = decide(found, now)
    if (told.kind !== 'decided') return told as R
    const { change, status, answer } = told as Told<T>
    const kept = repeat && {
      ...repeat,
      status,
      body: JSON.stringify(answer),
      expiresAt: now + repeatHours * hourMs,
    }
    if ((await bookings.commit(change, kept)) === 'done')
      return { kind: 'answered', status, answer, replayed: false }
    await pause(pauseAfter(attempt))
  }
  return { kind: 'busy' }
}
