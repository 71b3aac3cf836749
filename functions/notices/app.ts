import { type Booking, stateAt } from '../../shared/booking/booking.ts'
import { changed, counted } from '../../shared/booking/changing.ts'
import { whyTooLate } from '../../shared/booking/telling.ts'
import { count, partOf } from '../ports/errand.ts'
import type { TableEvent, Timer } from '../ports/timers.ts'
import { counselorNotices, type Due, isSeated, lineTimer, noticeFor, timersFor } from './due.ts'
import { bookingIn, kindOf, ledgerIn, taskIn } from './images.ts'
import { deliver, skip } from './letters.ts'
import { failureOf, PoisonError, whyOf } from './poison.ts'
import type { NoticesPorts } from './ports.ts'
import { done } from './tasks.ts'

/** A reminder whose time was past when it was set is not sent late: that is written down. */
async function set(ports: NoticesPorts, timer: Timer): Promise<void> {
  const { task, at } = timer
  if (task.kind !== 'reminder' || at > ports.clock().getTime()) return ports.scheduler.put(timer)
  const { booking, letter, start } = task
  return skip(ports, { booking, letter, version: start }, 'its time was past when it was set')
}

/** Nothing waits for whoever erased, nor does anybody write to them by hand. */
async function forgotten(
  { scheduler, notices, bookings }: NoticesPorts,
  before: Booking | undefined,
): Promise<void> {
  if (before === undefined) return
  const { offices } = await bookings.roster()
  await scheduler.forget(`${before.id}.`)
  await notices.forget(
    before.id,
    offices.map(({ id }) => id),
  )
}

/** Who erases their booking is told nothing more; whose hour is free again is. */
async function seatErased(ports: NoticesPorts, before: Booking | undefined): Promise<void> {
  if (before?.place === undefined) return
  const now = ports.clock().getTime()
  const stood = ['pending', 'confirmed'].includes(stateAt(before, now)) && before.place.start > now
  if (!stood) return
  const gone = changed(before, now, { state: 'cancelled', sequence: counted(before) })
  return deliver(ports, gone, { letter: 'counselor-cancelled', calendar: 'cancel' })
}

async function bookingChanged(ports: NoticesPorts, event: TableEvent): Promise<void> {
  const [before, after] = [bookingIn(event.before), bookingIn(event.after)]
  const { put, remove } = timersFor(before, after)
  for (const timer of remove) await ports.scheduler.remove(timer)
  for (const timer of put) await set(ports, timer)
  if (after === undefined) {
    // Last, and whatever fails: a letter that is put off would bring back whose seat it was.
    return seatErased(ports, before).finally(() => forgotten(ports, before))
  }
  const due = noticeFor(before, after)
  if (due === undefined) return
  for (const one of [due, ...counselorNotices(before, after, due)]) await tell(ports, after, one)
}

/** An event may come late: nobody is awaited at a talk that has begun. */
function tell(ports: NoticesPorts, booking: Booking, due: Due): Promise<void> {
  const { letter } = due
  const why = whyTooLate(letter, booking, ports.clock().getTime())
  if (why === undefined) return deliver(ports, booking, due)
  return skip(ports, { booking: booking.id, letter, version: booking.version }, why)
}

/** What ran out before anybody read of it counts too: its timer rings at once. */
async function ledgerChanged(ports: NoticesPorts, event: TableEvent): Promise<void> {
  const after = ledgerIn(event.after)
  const timer = after && lineTimer(after, 0)
  if (timer !== undefined) await ports.scheduler.put(timer)
}

/** What is new is counted here, whichever door it came by, and once: when all else is done. */
function countNew({ kind, before, after }: TableEvent): void {
  if (kind === 'assessment' && before === undefined && after !== undefined) count('AssessmentsKept')
  if (kind !== 'booking') return
  const [was, is] = [bookingIn(before), bookingIn(after)]
  if (is !== undefined && isSeated(is) && (was === undefined || !isSeated(was)))
    count('TalksBooked')
}

async function take(ports: NoticesPorts, event: TableEvent): Promise<void> {
  if (event.kind === 'booking') await bookingChanged(ports, event)
  if (event.kind === 'ledger') await ledgerChanged(ports, event)
  await ports.casebook?.take(event)
  await ports.partners?.take(event)
  countNew(event)
}

/**
 * So often the same may fail before it is set aside for a person to look at. A task that its function
 * refuses comes twice more and never again (Lambda, asynchronous invocation).
 */
const failuresMax = { event: 5, task: 3 }

type Attempted = {
  readonly id: string
  readonly item: string
  readonly failuresMax: number
}

/**
 * Whether it may be forgotten: done, or set aside. The record of failures is the table's: if that
 * cannot be written either, this throws, and the event comes again.
 */
async function settled(
  { notices, clock, log }: NoticesPorts,
  { id, item, failuresMax: most }: Attempted,
  work: () => Promise<void>,
): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    const now = clock().getTime()
    const why = whyOf(error)
    const failures = await notices.failed(id, why, now)
    const hopeless = error instanceof PoisonError || failures >= most
    if (hopeless) await notices.aside(id, item, why, now)
    if (hopeless) count('SetAside')
    log({ level: 'error', what: 'failed', failures, aside: hopeless, ...failureOf(error) })
    return hopeless
  }
}

/** What is set aside lies there for over a year: of what was erased it says the kind, and no id. */
const itemOf = ({ kind, item, after }: TableEvent): string => (after === undefined ? kind : item)

/** Whatever fails, the event is told as not done; one that cannot even be counted comes again. */
const isSettled = (ports: NoticesPorts, event: TableEvent): Promise<boolean> => {
  const attempted = { id: event.id, item: itemOf(event), failuresMax: failuresMax.event }
  const about = { event: event.id, kind: event.kind }
  const work = () => settled(ports, attempted, () => take(ports, event))
  return partOf(about, work).catch(() => false)
}

export type Notices = {
  /** The sequences of the events that must come again; all others are done or set aside. */
  readonly changes: (events: readonly TableEvent[]) => Promise<readonly string[]>
  /** Throws if it must come again. */
  readonly task: (task: unknown) => Promise<void>
}

/** Tells students and counselors what became of their talks: from the table's stream, and from the clock. */
export function notices(ports: NoticesPorts): Notices {
  return {
    changes: async (events) => {
      const failed: string[] = []
      const waiting = new Set<string>()
      for (const event of events) {
        // What happened later to the same booking waits, so that letters keep their order.
        const ready = !waiting.has(event.item) && (await isSettled(ports, event))
        if (ready) continue
        waiting.add(event.item)
        failed.push(event.sequence)
      }
      return failed
    },
    task: async (image) => {
      const id = `task ${JSON.stringify(image)}`.slice(0, 300)
      const attempted = { id, item: 'TASK', failuresMax: failuresMax.task }
      const work = () => settled(ports, attempted, () => done(ports, taskIn(image)))
      if (!(await partOf({ kind: kindOf(image) }, work)))
        throw new Error('a task of the clock is not done; it must come again')
    },
  }
}
