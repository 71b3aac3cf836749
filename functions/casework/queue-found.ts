import {
  type QueueEntry,
  type QueueFilter,
  type QueueList,
  shardsOfQueue,
} from '../../shared/casework/queue.ts'
import type { CaseStore } from '../ports/cases.ts'

// How many cases several filters find together. Counts are kept for each filter alone; together they
// are counted along the lists of the narrowest, as far as is read in one go, and no further.

/** `more`: lists went on beyond what was looked at, so there are at least so many. */
export type Found = { readonly cases: number; readonly more: boolean }

/** Lines of one list that are looked at: five lists at once. */
const lookedMax = 50

/** An open case stands once in these: among the urgent or in its shard. */
const listsOf = (filter: QueueFilter): readonly QueueList[] => [
  { kind: 'urgent', filter },
  ...Array.from(
    { length: shardsOfQueue },
    (_, shard) => ({ kind: 'oldest', filter, shard }) as const,
  ),
]

/** Counts what fits all these filters along the lists of the narrowest, without what has ended. */
export async function foundTogether(
  { lines }: Pick<CaseStore, 'lines'>,
  office: string,
  {
    filters,
    narrowest,
  }: { readonly filters: readonly QueueFilter[]; readonly narrowest: QueueFilter },
  ended: readonly QueueEntry[],
): Promise<Found> {
  const read = await Promise.all(
    listsOf(narrowest).map((list) => lines(office, list, { most: lookedMax })),
  )
  const gone = new Set(ended.map((one) => one.case))
  const fit = read
    .flat()
    .filter((one) => !gone.has(one.case))
    .filter((one) => filters.every((filter) => one.filters?.includes(filter)))
  return { cases: fit.length, more: read.some(({ length }) => length === lookedMax) }
}
