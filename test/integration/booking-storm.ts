import { holdStart, releaseHold } from '../../functions/bookings/desk.ts'
import type { BookingsPorts } from '../../functions/bookings/ports.ts'
import type { BookingStore } from '../../functions/ports/bookings.ts'
import type { Counselor, Roster } from '../../shared/booking/roster.ts'
import { freeStarts } from '../../shared/booking/slots.ts'
import { dayMs, hourMs, type Instant, minuteMs } from '../../shared/booking/time.ts'
import { type Random, randomFrom } from '../load/random.ts'
import * as asked from './booking-asked.ts'

/** Processes of a storm share one clock: an hour in two seconds. */
export const haste = 1_800

/** How many do what, for how long by the clock, and how often a request is sent twice. */
export type Storm = {
  readonly bookings: BookingStore
  readonly roster: Roster
  readonly pause: (ms: number) => Promise<void>
  readonly operations: number
  readonly atOnce: number
  readonly seed: number
  /** The time of day once so many requests were sent. */
  readonly clock: (sent: number) => Instant
  readonly students: number
  readonly visitors: number
  /** The share of requests that are sent two or three times at once, with one key. */
  readonly twice: number
  /** Told what came of each request, with what else was answered to its twins. */
  readonly told?: (outcomes: readonly string[], unlike: string | undefined) => void
}

export type Weathered = {
  /** What came of how many requests. */
  readonly outcomes: ReadonlyMap<string, number>
  /** Requests with a key that were answered otherwise than their twins. */
  readonly unlike: readonly string[]
  readonly ended: Instant
}

type At = { readonly counselor: string; readonly service: string; readonly start: Instant }
type Outcome = { readonly kind: string; readonly replayed?: boolean }
type Request = (ports: BookingsPorts, key: string) => Promise<Outcome>
type Held = { readonly visitor: string; readonly seat: string; readonly at: At }

/** What is known so far of what was made; the newest is asked about most. */
type Known = { readonly links: asked.Link[]; readonly holds: Held[] }

/** Every start of these days that the rules know, whoever has it. */
const startsOf = (counselor: Counselor, now: Instant): readonly At[] =>
  counselor.offerings.flatMap(({ service }) =>
    freeStarts({ counselor, ledgers: [] }, service, now, now + 3 * dayMs, { now }).map(
      ({ start }) => ({ counselor: counselor.id, service, start }),
    ),
  )

const person = (random: Random, students: number): asked.Person => {
  const email = `siswa-${random.whole(1, students)}@contoh.example`
  // A telephone shared in the family binds several students together.
  const whatsapp = `628120000${random.whole(1_000, 1_000 + Math.ceil(students / 4))}`
  return random.chance(0.3) ? { email, whatsapp } : { email }
}

const noting =
  (known: Known, request: Request): Request =>
  async (ports, key) => {
    const outcome = await request(ports, key)
    if (outcome.kind === 'placed' && !outcome.replayed)
      known.links.push((outcome as unknown as { readonly link: asked.Link }).link)
    return outcome
  }

/** What visitors want: to keep a start, to let it go, to book it. */
function visit(random: Random, known: Known, at: At, storm: Storm): Request {
  const visitor = `tamu-tamu-tamu-tamu-${random.whole(100, 100 + storm.visitors)}`
  const held = known.holds.length > 0 ? random.pick(known.holds.slice(-30)) : undefined
  const who = person(random, storm.students)
  const kind = random.share()
  if (kind < 0.3 || held === undefined)
    return async (ports) => {
      const outcome = await holdStart(ports, at, visitor)
      if (outcome.kind === 'answered') known.holds.push({ visitor, seat: outcome.answer.hold, at })
      return outcome
    }
  if (kind < 0.4) return (ports) => releaseHold(ports, held.seat, held.visitor)
  if (kind < 0.6)
    return noting(known, (ports, key) =>
      asked.book({ ports, key }, held.at, held.visitor, who, held.seat),
    )
  return noting(known, (ports, key) => asked.book({ ports, key }, at, visitor, who))
}

/** What is done to a booking that exists. */
function change(random: Random, at: At, link: asked.Link): Request {
  const kind = random.share()
  const came = random.pick(['attended', 'no-show'] as const)
  if (kind < 0.35) return (ports, key) => asked.cancel({ ports, key }, link)
  if (kind < 0.6) return (ports, key) => asked.move({ ports, key }, link, at)
  if (kind < 0.75) return (ports, key) => asked.accept({ ports, key }, link)
  if (kind < 0.9) return (ports, key) => asked.sayYes({ ports, key }, link)
  if (kind < 0.95) return (ports, key) => asked.sayNo({ ports, key }, link)
  return (ports, key) => asked.record({ ports, key }, link, came)
}

/** One thing that somebody wants, as a request that may be sent more than once. */
function wish(random: Random, known: Known, starts: readonly At[], storm: Storm): Request {
  const at = random.pick(starts)
  const { start: elsewhere } = random.pick(starts)
  const who = person(random, storm.students)
  const to = at.start + random.pick([0, 0, 2 * hourMs])
  const link = known.links.length > 0 ? random.pick(known.links.slice(-80)) : undefined
  const kind = random.share()
  if (kind < 0.5 || link === undefined) return visit(random, known, at, storm)
  if (kind < 0.6) return noting(known, (ports, key) => asked.wait({ ports, key }, at, to, who))
  if (kind < 0.96) return change(random, at, link)
  if (kind < 0.98) return (ports) => asked.tick({ ports }, at)
  return (ports) => asked.moveAll({ ports }, at, elsewhere)
}

const isLost = (error: unknown): boolean =>
  error instanceof Error && error.message === 'socket hang up'

/** Whoever gets no answer asks again with the same key, as a page does. */
async function insistently(request: () => Promise<Outcome>): Promise<Outcome> {
  for (let tries = 0; ; tries += 1)
    try {
      return await request()
    } catch (error) {
      if (tries === 5 || !isLost(error)) throw error
    }
}

const refusals = new Set(['busy', 'key-reused'])

/** Answers of twins, without what says which of them was first. */
const said = ({ replayed, ...outcome }: Outcome): string | undefined =>
  refusals.has(outcome.kind) ? undefined : JSON.stringify(outcome)

/** A hold has no key: it is the same while it lasts, and the clock may have ended it in between. */
const hasKey = (outcome: Outcome): boolean => !JSON.stringify(outcome).includes('"hold":')

/** Those that were granted must all have been granted the same. */
const differ = (answers: readonly Outcome[]): boolean => {
  const granted = answers.filter((one) => ['placed', 'answered'].includes(one.kind) && hasKey(one))
  return new Set(granted.map(said)).size > 1
}

/**
 * Students, visitors and counselors all at once, while the clock runs on. Each asks at a clock that
 * is a little ahead or behind, as those of many machines are.
 */
export async function storm(storm: Storm): Promise<Weathered> {
  const random = randomFrom(storm.seed)
  const known: Known = { links: [], holds: [] }
  const outcomes = new Map<string, number>()
  const unlike: string[] = []
  let sent = 0
  const clock = () => storm.clock(sent)
  const skewed = () => clock() + random.whole(-500, 500)
  const ports = asked.portsOf(storm.bookings, skewed, storm.pause)
  let starts: readonly At[] = []
  const one = async () => {
    if (sent % 50 === 0) starts = storm.roster.counselors.flatMap((each) => startsOf(each, clock()))
    const key = `kunci-kunci-kunci-${storm.seed}-${sent}`
    const request = wish(random, known, starts, storm)
    const twins = random.chance(storm.twice) ? random.whole(2, 3) : 1
    sent += 1
    const answers = await Promise.all(
      Array.from({ length: twins }, () => insistently(() => request(ports, key))),
    )
    const names = answers.map(({ kind, replayed }) => (replayed ? 'replayed' : kind))
    for (const name of names) outcomes.set(name, (outcomes.get(name) ?? 0) + 1)
    const odd = differ(answers) ? `${key}: ${answers.map(said).join(' / ')}` : undefined
    if (odd !== undefined) unlike.push(odd)
    storm.told?.(names, odd)
  }
  const worker = async () => {
    while (sent < storm.operations) await one()
  }
  await Promise.all(Array.from({ length: storm.atOnce }, worker))
  return { outcomes, unlike, ended: clock() + minuteMs }
}
