import type { Case } from '../rules/scope.ts'
import { type Truth, unknown, verdictOf } from '../rules/truth.ts'
import type { Frame } from './frame.ts'
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

const named = (join: Group['join'], truth: Truth, of: readonly Trace[]): Trace => ({
  kind: 'group',
  join,
  verdict: verdictOf(truth),
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
  const { traces, truths } = frame
  for (let index = 0; index < groups.length; index++) {
    const { at, join, a, b, d, e } = groups[index] as Group
    const all = join === 'all'
    const x = traces[a] ?? tell(a, c, frame)
    const y = traces[b] ?? tell(b, c, frame)
    const s = truths[a] ?? unknown
    const t = truths[b] ?? unknown
    let truth = all === s < t ? s : t
    if (d < 0) {
      truths[at] = truth
      const same = before[a] === x && before[b] === y
      traces[at] = (same ? before[at] : undefined) ?? named(join, truth, [x, y])
      continue
    }
    const z = traces[d] ?? tell(d, c, frame)
    const u = truths[d] ?? unknown
    truth = all === truth < u ? truth : u
    if (e < 0) {
      truths[at] = truth
      const same = before[a] === x && before[b] === y && before[d] === z
      traces[at] = (same ? before[at] : undefined) ?? named(join, truth, [x, y, z])
      continue
    }
    const w = traces[e] ?? tell(e, c, frame)
    const v = truths[e] ?? unknown
    truth = all === truth < v ? truth : v
    truths[at] = truth
    const same = before[a] === x && before[b] === y && before[d] === z && before[e] === w
    traces[at] = (same ? before[at] : undefined) ?? named(join, truth, [x, y, z, w])
  }
}
