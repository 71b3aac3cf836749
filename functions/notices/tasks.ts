import { type Booking, stateAt } from '../../shared/booking/booking.ts'
import { lapse, standingIn, withoutGone } from '../../shared/booking/decide.ts'
import { lapsedLetters, toldNow, whyNoReminder } from '../../shared/booking/telling.ts'
import { minuteMs } from '../../shared/booking/time.ts'
import type { Task, Timer } from '../ports/timers.ts'
import { counselorNotices, lineTimer, runsOutAt } from './due.ts'
import { deliver, skip } from './letters.ts'
import type { NoticesPorts } from './ports.ts'

// What the clock brings. Each looks first whether what it was set for still holds.

type Of<K extends Task['kind']> = Extract<Task, { readonly kind: K }>

async function bookingNow(ports: NoticesPorts, id: string): Promise<Booking | undefined> {
  const { bookings } = await ports.bookings.read(
    { ledgers: [], bookings: [id] },
    ports.clock().getTime(),
  )
  return bookings[0]
}

async function remind(ports: NoticesPorts, task: Of<'reminder'>): Promise<void> {
  const { letter, start } = task
  const booking = await bookingNow(ports, task.booking)
  const why = whyNoReminder(booking, task, ports.clock().getTime())
  if (booking === undefined || why !== undefined)
    return skip(ports, { booking: task.booking, letter, version: start }, why ?? 'gone')
  return deliver(ports, booking, { letter }, start)
}

const attemptsMax = 8

/** Lets the clock work on a counselor's week: who is next in line is offered what ran out. */
async function moveLine(
  { bookings, clock }: NoticesPorts,
  counselor: string,
  week: number,
): Promise<void> {
  const whom = (await bookings.roster()).counselors.find(({ id }) => id === counselor)
  if (whom === undefined) return
  // A week is decided about with its neighbours.
  const weeks = [week - 1, week, week + 1]
  let line: readonly string[] = []
  for (let attempt = 0; attempt < attemptsMax; attempt++) {
    const now = clock().getTime()
    const found = await bookings.read({ ledgers: [{ counselor, weeks }], bookings: line }, now)
    const ledgers = withoutGone(found.ledgers, line, found.bookings)
    const decided = lapse({ diaries: [{ counselor: whom, ledgers }], students: [] }, counselor, now)
    if (decided.kind !== 'decided') return
    if ((await bookings.commit(decided.change)) === 'done') return
    line = standingIn(ledgers, decided.change)
  }
  throw new Error(`the ledgers of ${counselor} were busy ${attemptsMax} times; try again later`)
}

/** What still runs out there later gets the next timer. */
async function watchLine(
  { bookings, scheduler, clock }: NoticesPorts,
  counselor: string,
  week: number,
): Promise<void> {
  const now = clock().getTime()
  const { ledgers } = await bookings.read({ ledgers: [{ counselor, weeks: [week] }] }, now)
  const [timer] = ledgers.flatMap((ledger) => lineTimer(ledger, now) ?? [])
  if (timer !== undefined) await scheduler.put(timer)
}

async function line(ports: NoticesPorts, { counselor, week }: Of<'line'>): Promise<void> {
  await moveLine(ports, counselor, week)
  await watchLine(ports, counselor, week)
}

/** Clocks differ by seconds: one that rings before the time has come is set again. */
const early = (task: Of<'lapse'>): Timer => ({
  id: `${task.booking}.lapse.${task.until}`,
  at: task.until + minuteMs / 12,
  task,
})

async function runOut(ports: NoticesPorts, task: Of<'lapse'>): Promise<void> {
  const booking = await bookingNow(ports, task.booking)
  if (booking === undefined || runsOutAt(booking) !== task.until) return
  if (stateAt(booking, ports.clock().getTime()) !== 'lapsed')
    return ports.scheduler.put(early(task))
  const letter = lapsedLetters[booking.state]
  if (letter === undefined) return
  const calendar = booking.state === 'pending' ? 'cancel' : undefined
  const lapsed: Booking = { ...booking, state: 'lapsed' }
  const due = { letter, calendar } as const
  for (const one of [due, ...counselorNotices(booking, lapsed, due)])
    await deliver(ports, lapsed, one)
  await ports.casebook?.lapsed(lapsed)
  await ports.partners?.lapsed(lapsed)
}

/** A letter that could not be sent before goes out only if it still says how things are. */
async function again(ports: NoticesPorts, task: Of<'letter'>): Promise<void> {
  const { notice, calendar, was } = task
  const { letter, version } = notice
  const found = await bookingNow(ports, notice.booking)
  const told = toldNow(found, notice, ports.clock().getTime())
  if (told.kind === 'stale') return skip(ports, notice, told.why)
  return deliver(ports, told.booking, { letter, calendar, was }, version)
}

/** Does what a timer was set for. */
export function done(ports: NoticesPorts, task: Task): Promise<void> {
  if (task.kind === 'reminder') return remind(ports, task)
  if (task.kind === 'lapse') return runOut(ports, task)
  if (task.kind === 'line') return line(ports, task)
  return again(ports, task)
}
