import { AsyncLocalStorage } from 'node:async_hooks'
import type { MetricName } from './metrics.ts'

// What the process works on at this moment: one request, one event of the table's stream, one task of
// the clock. Lambda does one at a time, a machine at home many, so each carries its own.

/** The ids by which the lines of one errand are found again, from CloudFront to the table. */
export type About = {
  /** API Gateway's, which the answer bears as `x-request-id`. */
  readonly requestId?: string | undefined
  readonly cloudFrontId?: string | undefined
  /** Lambda's own, one for each call of a function. */
  readonly functionRequestId?: string | undefined
  readonly coldStart?: boolean | undefined
  /** The id of a record of the table's stream. */
  readonly event?: string | undefined
  /** What kind of thing happened or is to be done; never whose. */
  readonly kind?: string | undefined
}

/** One call that wrote to the table, or tried to. */
export type TableWrite = {
  /** Such as `Update` or `TransactWrite`. */
  readonly op: string
  /** The families of keys it wrote, such as `BOOKING+LEDGER`; no id. */
  readonly of: string
  /** DynamoDB's own id of the call. */
  readonly aws?: string | undefined
  /** Why it was not written: the name of the error. */
  readonly failed?: string | undefined
  /** How often it was sent, where once was not enough. */
  readonly attempts?: number | undefined
  /** Capacity units, where they were asked for. */
  readonly units?: number | undefined
}

/** What becomes of what an errand did; all is called while its ids are at hand. */
export type Telling = {
  /** Whether calls that write are told at all; and whether they ask what they cost. */
  readonly tellsWrites: boolean
  readonly asksUnits: boolean
  readonly wrote: (writes: readonly TableWrite[]) => void
  readonly counted: (counts: ReadonlyMap<MetricName, number>) => Promise<void>
}

type Errand = {
  readonly about: About
  readonly telling: Telling
  readonly writes: TableWrite[]
  readonly counts: Map<MetricName, number>
}

const errands = new AsyncLocalStorage<Errand>()

/** The ids of what is worked on; none outside of an errand, as in scripts. */
export const aboutNow = (): About => errands.getStore()?.about ?? {}

/** Whether the table is asked what a call costs. */
export const asksUnitsNow = (): boolean => errands.getStore()?.telling.asksUnits === true

/** So many calls that wrote are told in one line, so that none is lost and no line is too long. */
const writesMax = 20

/** Notes a call that wrote; a whole line of them is told at once. */
export function noteWrite(write: TableWrite): void {
  const errand = errands.getStore()
  if (errand === undefined || !errand.telling.tellsWrites) return
  errand.writes.push(write)
  if (errand.writes.length >= writesMax) errand.telling.wrote(errand.writes.splice(0))
}

/** What wrote since it was last asked, for a line that tells it; else it is told at the end. */
export const takeWrites = (): readonly TableWrite[] => errands.getStore()?.writes.splice(0) ?? []

/**
 * Counts something about Rantau itself; that there was none is told too, where somebody waits for a
 * sign. Outside of an errand nothing is counted.
 */
export function count(name: MetricName, by = 1): void {
  const counts = errands.getStore()?.counts
  counts?.set(name, (counts.get(name) ?? 0) + by)
}

async function settle({ writes, counts, telling }: Errand): Promise<void> {
  if (writes.length > 0) telling.wrote(writes.splice(0))
  if (counts.size > 0) await telling.counted(counts)
}

/** Does an errand, and tells what it wrote and counted, also where it failed. */
export const errand = <A>(telling: Telling, about: About, work: () => Promise<A>): Promise<A> => {
  const own: Errand = { about, telling, writes: [], counts: new Map() }
  return errands.run(own, () => work().finally(() => settle(own)))
}

/** Runs an errand for each request or call of a function. */
export type Errands = <A>(about: About, work: () => Promise<A>) => Promise<A>

/** A part of the errand under way with an id of its own, such as one event of a batch. */
export const partOf: Errands = (about, work) => {
  const outer = errands.getStore()
  return outer === undefined ? work() : errand(outer.telling, { ...outer.about, ...about }, work)
}
