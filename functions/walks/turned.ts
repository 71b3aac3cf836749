import { codeOf } from '../../shared/casework/code.ts'
import type { Turn } from '../../shared/keeping/judged.ts'
import type { Turned, WalkShard } from '../ports/walks.ts'

/** So many codes are listed of one way in which answers turned, in each part; all are counted. */
export const listedMax = 64

/** A part of a walk before its first step. */
export const nowhere = (shard: number): WalkShard => ({
  shard,
  steps: 0,
  done: false,
  judged: 0,
  changed: 0,
  turned: [],
})

/** Of a preview with the day on which it would turn. */
export type DatedTurn = Turn & { readonly day?: string | undefined }

/** What one step saw of one assessment. */
export type Seen = { readonly id: string; readonly turns: readonly DatedTurn[] }

const absent = 'absent'

type Way = Pick<Turned, 'programme' | 'from' | 'to' | 'day'>

const wayOf = ({ programme, from, to, day }: DatedTurn): Way => ({
  programme,
  from: from ?? absent,
  to: to ?? absent,
  ...(day !== undefined && { day }),
})

const nameOf = ({ programme, from, to, day = '' }: Way): string =>
  `${day} ${programme} ${from} ${to}`

/** Adds what was seen to what was counted before. */
export function counted(before: readonly Turned[], seen: readonly Seen[]): readonly Turned[] {
  const ways = new Map(before.map((one) => [nameOf(one), one]))
  for (const { id, turns } of seen)
    for (const turn of turns) {
      const way = wayOf(turn)
      const { count, codes } = ways.get(nameOf(way)) ?? { count: 0, codes: [] }
      const listed = codes.length < listedMax ? [...codes, codeOf(id)] : codes
      ways.set(nameOf(way), { ...way, count: count + 1, codes: listed })
    }
  return [...ways.values()]
}

/** What all parts of a walk come to. */
export type WalkSummary = {
  readonly done: boolean
  /** Parts that were walked to their end, of how many. */
  readonly parts: number
  readonly partsDone: number
  readonly judged: number
  /** Assessments of which at least one answer turned. */
  readonly changed: number
  readonly turned: readonly Turned[]
}

const joined = (a: Turned, b: Turned): Turned => ({
  ...a,
  count: a.count + b.count,
  codes: [...a.codes, ...b.codes],
})

const placeOf = ({ day = '', programme }: Turned): string => `${day} ${programme}`

/** By day, then by programme, the most first. */
const inOrder = (a: Turned, b: Turned): number =>
  placeOf(a) === placeOf(b) ? b.count - a.count : placeOf(a) < placeOf(b) ? -1 : 1

/** Adds the parts of a walk together. */
export function summaryOf(shards: readonly WalkShard[], parts: number): WalkSummary {
  const ways = new Map<string, Turned>()
  for (const one of shards.flatMap(({ turned }) => turned)) {
    const way = nameOf(one)
    const before = ways.get(way)
    ways.set(way, before === undefined ? one : joined(before, one))
  }
  const sum = (of: (shard: WalkShard) => number) => shards.reduce((all, one) => all + of(one), 0)
  const partsDone = sum(({ done }) => Number(done))
  return {
    done: partsDone === parts,
    parts,
    partsDone,
    judged: sum(({ judged }) => judged),
    changed: sum(({ changed }) => changed),
    turned: [...ways.values()].toSorted(inOrder),
  }
}
