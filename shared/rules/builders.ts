import type {
  Comparison,
  MonthRounding,
  Path,
  Period,
  Points,
  Predicate,
  Quantity,
  ReferenceDate,
} from './rule.ts'

// Short words for writing rules. Each returns plain JSON; none decides anything.

export const always: Predicate = { kind: 'always' }
export const never: Predicate = { kind: 'never' }
/** The content of this demand was not found: unknown until it is. */
export const unsettled: Predicate = { kind: 'unsettled' }
export const all = (...of: readonly Predicate[]): Predicate => ({ kind: 'all', of })
export const any = (...of: readonly Predicate[]): Predicate => ({ kind: 'any', of })
export const atLeast = (n: number, ...of: readonly Predicate[]): Predicate => ({
  kind: 'at-least',
  n,
  of,
})
export const not = (of: Predicate): Predicate => ({ kind: 'not', of })
export const when = (condition: Predicate, then: Predicate, otherwise?: Predicate): Predicate =>
  otherwise === undefined
    ? { kind: 'when', if: condition, then }
    : { kind: 'when', if: condition, then, otherwise }
export const unless = (waived: Predicate, of: Predicate): Predicate => ({
  kind: 'unless',
  waived,
  of,
})

export const yes = (path: Path): Predicate => ({ kind: 'yes', path })
export const is = (path: Path, ...codes: readonly string[]): Predicate => ({
  kind: 'in',
  path,
  codes,
})
/** The code starts with one of these: ISCO-08 and ISCED-F groups. */
export const within = (path: Path, ...codes: readonly string[]): Predicate => ({
  kind: 'in',
  path,
  codes,
  prefix: true,
})
export const hasAny = (path: Path, ...codes: readonly string[]): Predicate => ({
  kind: 'has',
  path,
  which: 'any',
  codes,
})
export const hasAll = (path: Path, ...codes: readonly string[]): Predicate => ({
  kind: 'has',
  path,
  which: 'all',
  codes,
})
export const hasNone = (path: Path, ...codes: readonly string[]): Predicate => ({
  kind: 'has',
  path,
  which: 'none',
  codes,
})
export const reaches = (path: Path, level: string): Predicate => ({ kind: 'reaches', path, level })
export const atMost = (path: Path, level: string): Predicate => ({
  kind: 'reaches',
  path,
  level,
  atMost: true,
})
export const same = (left: Path, right: Path): Predicate => ({ kind: 'same', left, right })
export const gate = (name: string): Predicate => ({ kind: 'gate', gate: name })
export const requirementOf = (programme: string, requirement: string): Predicate => ({
  kind: 'programme',
  programme,
  requirement,
})
export const gateOf = (programme: string, name: string): Predicate => ({
  kind: 'programme',
  programme,
  gate: name,
})
export const eligibleFor = (programme: string): Predicate => ({ kind: 'programme', programme })

export const some = (
  list: Path,
  as: string,
  hold: Predicate,
  options: { where?: Predicate; onEmpty?: 'met' | 'unmet' } = {},
): Predicate => ({ kind: 'some', list, as, hold, ...options })
export const every = (
  list: Path,
  as: string,
  hold: Predicate,
  options: { where?: Predicate; onEmpty?: 'met' | 'unmet' } = {},
): Predicate => ({ kind: 'every', list, as, hold, ...options })

const compare =
  (sign: Comparison) =>
  (left: Quantity, right: Quantity): Predicate => ({ kind: 'compare', left, is: sign, right })
export const ge = compare('>=')
export const gt = compare('>')
export const le = compare('<=')
export const lt = compare('<')
export const eq = compare('=')
/** low <= value <= high. */
export const between = (value: Quantity, low: Quantity, high: Quantity): Predicate =>
  all(ge(value, low), le(value, high))

export const fact = (path: Path): Quantity => ({ kind: 'fact', path })
export const date = (of: ReferenceDate): Quantity => ({ kind: 'date', of })
export const onApplication: Quantity = { kind: 'date', of: 'application' }
/** A date that others set and that lies ahead: unknown, it is the day judged or any later one. */
export const onOrAfter = (path: Path): Quantity => max(onApplication, fact(path))
export const figure = (id: string, on: Quantity = onApplication, key?: string): Quantity =>
  key === undefined ? { kind: 'figure', figure: id, on } : { kind: 'figure', figure: id, on, key }
/** Completed years on a day. A 29 February birthday counts on 1 March unless the law says else. */
export const age = (
  on: Quantity = onApplication,
  leapling: 'february-28' | 'march-1' = 'march-1',
): Quantity => ({ kind: 'age', on, leapling })
/** Months from one day to another, to the day: "at most 12 months old" fails on the day after. */
export const monthsBetween = (
  from: Quantity,
  to: Quantity,
  rounding: MonthRounding = 'exact',
): Quantity => ({ kind: 'months-between', from, to, rounding })
/** Whole months of work or stay in the list's spans, overlaps counted once. */
export const monthsIn = (
  list: Path,
  as: string,
  options: {
    where?: Predicate
    after?: Quantity
    before?: Quantity
    within?: { months: number; before: Quantity }
    spans?: 'union' | 'longest'
    rounding?: MonthRounding
  } = {},
): Quantity => ({
  kind: 'months-in',
  list,
  as,
  spans: 'union',
  rounding: 'sum-then-31-days',
  ...options,
})
export const money = (
  path: Path,
  currency: string,
  period: Period,
  weeklyHours?: Quantity,
): Quantity =>
  weeklyHours === undefined
    ? { kind: 'money', path, currency, period }
    : { kind: 'money', path, currency, period, weeklyHours }
export const sum = (...of: readonly Quantity[]): Quantity => ({ kind: 'sum', of })
export const max = (...of: readonly Quantity[]): Quantity => ({ kind: 'max', of })
export const min = (...of: readonly Quantity[]): Quantity => ({ kind: 'min', of })
export const times = (...of: readonly Quantity[]): Quantity => ({ kind: 'times', of })
export const minus = (left: Quantity, right: Quantity): Quantity => ({ kind: 'minus', left, right })
export const choose = (condition: Predicate, then: Quantity, otherwise: Quantity): Quantity => ({
  kind: 'choose',
  if: condition,
  then,
  otherwise,
})
export const count = (...of: readonly Predicate[]): Quantity => ({ kind: 'count', of })
export const total = (list: Path, as: string, where?: Predicate, of: Quantity = 1): Quantity =>
  where === undefined ? { kind: 'total', list, as, of } : { kind: 'total', list, as, where, of }
export const pointsOf = (node?: string): Quantity =>
  node === undefined ? { kind: 'points' } : { kind: 'points', node }
export const pointsWithout = (node: string): Quantity => ({ kind: 'points', without: node })
export const bounds = (from: Quantity, to: Quantity): Quantity => ({ kind: 'bounds', from, to })
export const notFound: Quantity = { kind: 'not-found' }
export const during = (on: Quantity, from?: string, to?: string): Predicate => ({
  kind: 'during',
  on,
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
})
/** [from, to) as "03-01", returning each year; a window may run over the turn of the year. */
export const eachYear = (on: Quantity, from: string, to: string): Predicate => ({
  kind: 'during',
  on,
  from,
  to,
  yearly: true,
})

// Points trees.

type NodeOptions = { cap?: Quantity; floor?: Quantity; requires?: Predicate; mark?: number }
export const row = (
  id: string,
  condition: Predicate,
  points: Quantity,
  options: { requires?: Predicate; inferred?: true } = {},
): Points => ({ kind: 'row', id, when: condition, points, ...options })
export const each = (
  id: string,
  of: Quantity,
  unit: number,
  points: number,
  requires?: Predicate,
): Points =>
  requires === undefined
    ? { kind: 'each', id, of, unit, points }
    : { kind: 'each', id, of, unit, points, requires }
export const sumOf = (
  id: string,
  of: readonly Points[],
  options: NodeOptions & { outsideTotal?: true } = {},
): Points => ({ kind: 'sum', id, of, ...options })
export const maxOf = (id: string, of: readonly Points[], options: NodeOptions = {}): Points => ({
  kind: 'max',
  id,
  of,
  ...options,
})
export const minOf = (id: string, of: readonly Points[], options: NodeOptions = {}): Points => ({
  kind: 'min',
  id,
  of,
  ...options,
})
/** Exclusive tiers: the first line that holds counts. Each line is [id, condition, points]. */
export const tiers = (
  id: string,
  lines: readonly (readonly [string, Predicate, Quantity])[],
  options: { requires?: Predicate; cap?: Quantity; mark?: number } = {},
): Points => ({
  kind: 'tiers',
  id,
  rows: lines.map(([line, condition, points]) => ({ id: line, when: condition, points })),
  ...options,
})
/** The best over a list's items; everything inside speaks of one item only. */
export const bestOf = (
  id: string,
  list: Path,
  as: string,
  of: Points,
  options: { where?: Predicate; otherwise?: Points } = {},
): Points => ({ kind: 'best', id, list, as, of, ...options })
