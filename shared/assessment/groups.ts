import type { Case } from '../rules/scope.ts'
import { type Frame, verdictIn } from './frame.ts'
import type { Trace } from './trace.ts'

// All or any of two to four, as most groups are: a programme's groups lie in a row, parts before
// wholes, and are told in one pass. Where no part is another one than the last time, the whole is
// the last one too.

/** Parts are numbers of conditions; the third and fourth are -1 where there are none. */
export type Group = {
  readonly at: number
  readonly join: 'all' | 'any' | 'unless'
  readonly a: number
  readonly b: number
  readonly d: number
  readonly e: number
}

/** Tells a condition that was not told yet. */
type Tell = (at: number, c: Case, frame: Frame) => Trace

/** As they can be told: parts before wholes, and those of one form together. */
export const inRow = (groups: readonly Group[]): readonly Group[] => {
  const heights = new Map<number, number>()
  const height = (at: number): number => heights.get(at) ?? 0
  for (const { at, a, b, d, e } of groups)
    heights.set(at, 1 + Math.max(height(a), height(b), height(d), height(e)))
  const form = ({ d, e, join }: Group) => (e >= 0 ? 4 : d >= 0 ? 2 : 0) + (join === 'all' ? 1 : 0)
  return [...groups].sort((x, y) => height(x.at) - height(y.at) || form(x) - form(y))
}

const named = (join: Group['join'], bits: number, of: readonly Trace[]): Trace => ({
  kind: 'group',
  join,
  verdict: verdictIn(bits),
  of,
})

/** Tells all groups of a programme, given the frame in which it was told the last time. */
export const tellGroups = (
  groups: readonly Group[],
  tell: Tell,
  c: Case,
  frame: Frame,
  { traces: before }: Frame,
): void => {
  const { traces, bits } = frame
  for (let index = 0; index < groups.length; index++) {
    const { at, join, a, b, d, e } = groups[index] as Group
    // "Any" is "all" turned over.
    const turned = join === 'all' ? 0 : 3
    const x = traces[a] ?? tell(a, c, frame)
    const y = traces[b] ?? tell(b, c, frame)
    let all = ((bits[a] as number) ^ turned) & ((bits[b] as number) ^ turned)
    let same = Number(before[a] === x) & Number(before[b] === y)
    if (d < 0) {
      bits[at] = all ^ turned
      const last = same === 1 ? before[at] : undefined
      traces[at] = last ?? named(join, all ^ turned, [x, y])
      continue
    }
    const z = traces[d] ?? tell(d, c, frame)
    all &= (bits[d] as number) ^ turned
    same &= Number(before[d] === z)
    if (e < 0) {
      bits[at] = all ^ turned
      const last = same === 1 ? before[at] : undefined
      traces[at] = last ?? named(join, all ^ turned, [x, y, z])
      continue
    }
    const w = traces[e] ?? tell(e, c, frame)
    all &= (bits[e] as number) ^ turned
    same &= Number(before[e] === w)
    bits[at] = all ^ turned
    const last = same === 1 ? before[at] : undefined
    traces[at] = last ?? named(join, all ^ turned, [x, y, z, w])
  }
}
