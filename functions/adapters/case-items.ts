import type { CaseHead } from '../../shared/casework/case.ts'
import { type CaseEvent, type LogEntry, logKeptMs } from '../../shared/casework/event.ts'
import type { QueueEntry } from '../../shared/casework/queue.ts'
import type { Seen } from '../../shared/casework/since.ts'
import type { Item } from './batch-read.ts'
import { key } from './keys.ts'

// What a case, its history and its lines in lists look like in the table, and back. Lists carry no
// expiry of the table's own: they end with their case, in one transaction with its counts.

const seconds = (instant: number): number => Math.ceil(instant / 1_000)

const kupangMs = 8 * 60 * 60_000

/** The day of Kupang on which something was logged. */
export const logDayOf = (at: number): string => new Date(at + kupangMs).toISOString().slice(0, 10)

export const itemOfHead = (head: CaseHead) => ({
  ...key.caseHead(head.id),
  // A map with names of its own choosing lies as text: what is in it is never asked of the table.
  head: JSON.stringify(head),
  version: head.version,
  expiresAt: head.expiresAt,
  expiresAtSeconds: seconds(head.expiresAt),
})

export const headIn = ({ head }: Item): CaseHead => JSON.parse(String(head))

export const itemOfEvent = (event: CaseEvent) => ({
  ...key.caseEvent(event.case, event.version),
  event: JSON.stringify(event),
})

export const eventIn = ({ event }: Item): CaseEvent => JSON.parse(String(event))

/** A line of the log twice: with its case, and by office and day. */
export function itemsOfLog(entry: LogEntry) {
  const at = new Date(entry.at)
  const kept = { entry, expiresAtSeconds: seconds(entry.at + logKeptMs) }
  return [
    { ...key.caseLog(entry.case, at, entry.id), ...kept },
    { ...key.staffLog(entry.office, logDayOf(entry.at), at, entry.case, entry.id), ...kept },
  ]
}

export const logIn = ({ entry }: Item): LogEntry => entry as LogEntry

export const itemOfSeen = (id: string, member: string, seen: Seen) => ({
  ...key.caseSeen(id, member),
  seen: JSON.stringify(seen),
  expiresAtSeconds: seconds(seen.at + logKeptMs),
})

export const seenIn = ({ seen }: Item): Seen => JSON.parse(String(seen))

export const itemOfLine = ({ office, list, order, case: id, filters }: QueueEntry) => ({
  ...key.queueLine(office, list, order),
  case: id,
  office,
  ...(filters && { filters }),
})
