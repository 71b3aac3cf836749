import { key } from '#functions/adapters/keys.ts'
import type { CaseChange, CaseStore } from '#functions/ports/cases.ts'
import type { BulkMove } from '#shared/casework/bulk.ts'
import type { CaseHead } from '#shared/casework/case.ts'
import { codeOf } from '#shared/casework/code.ts'
import type { CaseEvent, LogEntry } from '#shared/casework/event.ts'
import { orderOf, type QueueEntry, queueChange } from '#shared/casework/queue.ts'
import type { Seen } from '#shared/casework/since.ts'

// Cases kept in memory, under the keys and conditions of the real table; what is asked of it is
// counted, so that a test can say what a page costs.

type Line = QueueEntry & { readonly pk: string }

export type CaseTable = {
  readonly cases: CaseStore
  readonly heads: ReadonlyMap<string, CaseHead>
  readonly lines: () => readonly Line[]
  readonly counts: () => ReadonlyMap<string, number>
  readonly log: () => readonly LogEntry[]
  readonly asked: () => number
}

const kupangMs = 8 * 3_600_000
const dayOf = (at: number) => new Date(at + kupangMs).toISOString().slice(0, 10)
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** `stands`: whether a change may be written, as the rest of the world has it. */
export function caseTable(
  stands: (change: CaseChange) => boolean = () => true,
  written: (change: CaseChange) => void = () => {},
): CaseTable {
  const heads = new Map<string, CaseHead>()
  const lines = new Map<string, Map<string, Line>>()
  const counts = new Map<string, number>()
  const events: CaseEvent[] = []
  const log: LogEntry[] = []
  const seen = new Map<string, Seen>()
  const pointers = new Map<string, string>()
  const bulks = new Map<string, BulkMove>()
  let asked = 0

  const place = (one: QueueEntry) => {
    const { pk } = key.queueLine(one.office, one.list, one.order)
    const of = lines.get(pk) ?? new Map<string, Line>()
    lines.set(pk, of)
    return { pk, of }
  }
  const write = (change: CaseChange, id: string) => {
    const { before, after, event, log: entry } = change
    const { added, removed, counts: by } = queueChange(before, after)
    for (const one of removed) place(one).of.delete(one.order)
    for (const one of added) {
      const { pk, of } = place(one)
      of.set(one.order, { ...one, pk })
    }
    for (const one of by) {
      const name = JSON.stringify([one.office, one.filter])
      counts.set(name, (counts.get(name) ?? 0) + one.by)
    }
    if (after === undefined) heads.delete(id)
    else heads.set(id, after)
    for (const { id: booking } of before?.bookings ?? []) pointers.delete(booking)
    for (const { id: booking } of after?.bookings ?? []) pointers.set(booking, id)
    if (event !== undefined) events.push(event)
    if (entry !== undefined) log.push(entry)
    written(change)
  }

  const cases: CaseStore = {
    heads: async (ids, now) => {
      asked += 1
      return [...new Set(ids)]
        .flatMap((id) => heads.get(id) ?? [])
        .filter(({ expiresAt }) => expiresAt > now)
    },
    byCode: async (office, code) =>
      [...heads.values()]
        .filter((head) => head.office === office)
        .filter(({ id, bookings }) =>
          [id, ...bookings.map((one) => one.id)].some((one) => codeOf(one) === code),
        )
        .map(({ id }) => id),
    caseOf: async (booking) => pointers.get(booking),
    commit: async (change) => {
      const id = change.after?.id ?? change.before?.id ?? ''
      if ((heads.get(id)?.version ?? 0) !== (change.before?.version ?? 0)) return 'stale'
      if (!stands(change)) return 'stale'
      write(change, id)
      return 'done'
    },
    events: async (id) => events.filter((one) => one.case === id),
    seen: async (id, member) => seen.get(`${id} ${member}`),
    looked: async (entry, what) => {
      if (!heads.has(entry.case)) return false
      log.push(entry)
      if (what !== undefined) seen.set(`${entry.case} ${entry.by.id}`, what)
      return true
    },
    noted: async (entry) => {
      log.push(entry)
      return true
    },
    saw: async (id, member, what) => {
      if (heads.has(id)) seen.set(`${id} ${member}`, what)
      return heads.has(id)
    },
    views: async (id) => log.filter((one) => one.case === id).toReversed(),
    log: async (office, day) => ({
      entries: log.filter((one) => one.office === office && dayOf(one.at) === day).toReversed(),
    }),
    lines: async (office, list, { after, from, to, most }) => {
      asked += 1
      const { pk } = key.queueLine(office, list, '')
      const first = after ?? (from === undefined ? '' : orderOf(from, ''))
      const last = to === undefined ? '~' : orderOf(to, '')
      return [...(lines.get(pk)?.values() ?? [])]
        .filter(({ order }) => order >= first && order <= last && order !== after)
        .toSorted((a, b) => byText(a.order, b.order))
        .slice(0, most)
    },
    counts: async (office) => {
      asked += 1
      return new Map(
        [...counts].flatMap(([name, count]) => {
          const [of, filter] = JSON.parse(name) as [string, string]
          return of === office ? [[filter, count] as const] : []
        }),
      )
    },
    purge: async () => {},
    retire: async () => {},
    unsee: async () => {},
    apart: { keep: async () => {}, list: async () => [], forget: async () => {} },
    keepBulk: async (move) => {
      bulks.set(move.id, move)
    },
    bulk: async (id) => bulks.get(id),
  }
  return {
    cases,
    heads,
    lines: () => [...lines.values()].flatMap((of) => [...of.values()]),
    counts: () => counts,
    log: () => log,
    asked: () => asked,
  }
}
