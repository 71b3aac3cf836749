import { parseDay } from '../time/day.ts'
import type { Comparison, Predicate, Quantity } from './rule.ts'
import { refuse, type TableCheck } from './scope.ts'

// Whether two conditions can be shown never to hold together, from their words alone. What cannot
// be shown counts as "may both hold": a decision table promises more than its author can check.

/** Values between two ends; an open end does not belong to it. */
type Interval = {
  readonly lo: number
  readonly loOpen: boolean
  readonly hi: number
  readonly hiOpen: boolean
}

const upTo = (hi: number, hiOpen: boolean): Interval => ({
  lo: Number.NEGATIVE_INFINITY,
  loOpen: false,
  hi,
  hiOpen,
})
const from = (lo: number, loOpen: boolean): Interval => ({
  lo,
  loOpen,
  hi: Number.POSITIVE_INFINITY,
  hiOpen: false,
})

const intervals: Readonly<Record<Comparison, (mark: number) => Interval>> = {
  '>=': (mark) => from(mark, false),
  '>': (mark) => from(mark, true),
  '<=': (mark) => upTo(mark, false),
  '<': (mark) => upTo(mark, true),
  '=': (mark) => ({ lo: mark, loOpen: false, hi: mark, hiOpen: false }),
}

const common = (a: Interval, b: Interval): Interval => {
  const [low, high] = [a.lo > b.lo ? a : b, a.hi < b.hi ? a : b]
  return {
    lo: low.lo,
    loOpen: a.lo === b.lo ? a.loOpen || b.loOpen : low.loOpen,
    hi: high.hi,
    hiOpen: a.hi === b.hi ? a.hiOpen || b.hiOpen : high.hiOpen,
  }
}

const isEmpty = ({ lo, loOpen, hi, hiOpen }: Interval): boolean =>
  lo > hi || (lo === hi && (loOpen || hiOpen))

const key = (node: unknown): string => JSON.stringify(node)

const constant = (node: Quantity): number | undefined =>
  typeof node === 'number' ? node : node.kind === 'day' ? parseDay(node.day) : undefined

type Bound = { readonly of: string; readonly interval: Interval }

/** What one condition says of the size of a quantity; a figure that is abolished asks nothing. */
const boundOf = (node: Predicate): Bound | undefined => {
  if (node.kind === 'during' && !node.yearly) {
    const [start, end] = [node.from, node.to].map((text) => text && parseDay(text))
    const after = typeof start === 'number' ? from(start, false) : from(-Infinity, false)
    const before = typeof end === 'number' ? upTo(end, true) : upTo(Infinity, false)
    return { of: key(node.on), interval: common(after, before) }
  }
  if (node.kind !== 'compare') return undefined
  const mark = constant(node.right)
  const of = key(node.left)
  return mark === undefined || of.includes('"kind":"figure"')
    ? undefined
    : { of, interval: intervals[node.is](mark) }
}

const startsAny = (code: string, starts: readonly string[]): boolean =>
  starts.some((one) => code.startsWith(one))

const codesClash = (
  a: Extract<Predicate, { kind: 'in' }>,
  b: Extract<Predicate, { kind: 'in' }>,
): boolean => {
  if (a.path !== b.path) return false
  const meets = (one: typeof a, other: typeof b) =>
    one.codes.some((code) =>
      other.prefix ? startsAny(code, other.codes) : other.codes.includes(code),
    )
  return !meets(a, b) && !meets(b, a)
}

const clash = (a: Predicate, b: Predicate): boolean => {
  if (a.kind === 'never' || b.kind === 'never') return true
  if (a.kind === 'in' && b.kind === 'in') return codesClash(a, b)
  if (a.kind === 'not' && key(a.of) === key(b)) return true
  return b.kind === 'not' && key(b.of) === key(a)
}

const parts = (node: Predicate): readonly Predicate[] =>
  node.kind === 'all' ? node.of.flatMap(parts) : [node]

const boundsClash = (of: readonly Predicate[]): boolean => {
  const left = new Map<string, Interval>()
  for (const part of of) {
    const bound = boundOf(part)
    if (bound === undefined) continue
    const known = left.get(bound.of)
    left.set(bound.of, known === undefined ? bound.interval : common(known, bound.interval))
  }
  return [...left.values()].some(isEmpty)
}

/** Surely never both met, whatever the answers. */
export const exclude = (a: Predicate, b: Predicate): boolean => {
  const [here, there] = [parts(a), parts(b)]
  const either = [...here, ...there].find(({ kind }) => kind === 'any')
  if (either?.kind === 'any') {
    const rest = (of: readonly Predicate[]) => of.filter((one) => one !== either)
    const [left, right] = [rest(here), rest(there)]
    return either.of.every((branch) => exclude({ kind: 'all', of: [...left, branch] }, all(right)))
  }
  return (
    here.some((one) => there.some((other) => clash(one, other))) || boundsClash([...here, ...there])
  )
}

const all = (of: readonly Predicate[]): Predicate => ({ kind: 'all', of })

/** Rows of a `unique` table never hold together; rows of an `any` table that may, agree. */
export const checkHits: TableCheck = (hit, rows, scope) => {
  if (hit === 'first') return
  rows.forEach((a, i) => {
    rows.slice(i + 1).forEach((b, after) => {
      if (exclude(a.when, b.when) || (hit === 'any' && key(a.value) === key(b.value))) return
      refuse(
        scope,
        `rows ${i + 1} and ${i + after + 2} of a table declared "${hit}" may both hold` +
          `${hit === 'any' ? ' and say different things' : ''}: make them exclude each other, or declare "first"`,
      )
    })
  })
}
