import type { DayNumber } from '../time/day.ts'
import { dayOr } from './dated.ts'
import type { JudgedFigure } from './edition.ts'
import { eitherOf, likewise, type QuantityOf } from './quantity.ts'
import { anything, point, type Range } from './range.ts'
import { rational } from './rational.ts'
import type { Quantity } from './rule.ts'
import {
  type CompiledFigure,
  type Compiler,
  type Judge,
  type Measure,
  refuse,
  type Scope,
} from './scope.ts'
import { met, type Truth, unknown, unmet } from './truth.ts'

// Figures set by law: each value holds on [from, to). What is expected or in a declared gap is
// unknown; what is abolished asks nothing any more.

type Entry = CompiledFigure['entries'][number]

const figureRange = (value: number | Readonly<Record<string, number>>) =>
  typeof value === 'number'
    ? point(rational(value))
    : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, point(rational(one))]))

const entryValue = (entry: JudgedFigure['history'][number]): Entry['value'] => {
  if (entry.kind !== 'value') return entry.kind === 'gap' ? 'unknown' : 'abolished'
  return entry.expected ? 'unknown' : figureRange(entry.value)
}

/** A figure's values with the days on which they hold. */
export const compileFigure = ({ id, history }: JudgedFigure): CompiledFigure => ({
  id,
  entries: history.map((entry) => ({
    from: dayOr(entry.from, Number.NEGATIVE_INFINITY, `figure "${id}"`),
    to: dayOr(entry.to, Number.POSITIVE_INFINITY, `figure "${id}"`),
    value: entryValue(entry),
  })),
})

/** The last day (exclusive) before and the first day after, between which a value is known. */
export const knownAround = (
  figure: CompiledFigure,
  day: DayNumber,
): { readonly last?: DayNumber; readonly next?: DayNumber } => {
  const known = figure.entries.filter(({ value }) => value !== 'unknown')
  const last = known.find(({ to }) => to <= day)?.to
  const next = known.findLast(({ from }) => from > day)?.from
  return { ...(last === undefined ? {} : { last }), ...(next === undefined ? {} : { next }) }
}

const figureNamed = (
  compiler: Compiler,
  { figure: id, on, key }: QuantityOf<'figure'>,
  scope: Scope,
) => {
  const figure = compiler.figures.get(id)
  if (figure === undefined) return refuse(scope, `no figure "${id}": define it or correct it`)
  if (on === undefined) refuse(scope, `figure "${id}" needs its reference date "on"`)
  for (const { value } of figure.entries) {
    if (typeof value === 'string') continue
    const single = 'lo' in value
    if (single && key !== undefined) refuse(scope, `figure "${id}" has no parts: drop key "${key}"`)
    if (!single && (key === undefined || (value as Keyed)[key] === undefined))
      refuse(scope, `figure "${id}" has no "${key}"; name one of ${Object.keys(value).join(', ')}`)
  }
  return figure
}

type Keyed = Readonly<Record<string, Range>>

/** What held last before a day ahead on which nothing is known yet. */
const lastKnown = (figure: CompiledFigure, from: DayNumber): Entry | undefined =>
  figure.entries.find((entry) => entry.to <= from && entry.value !== 'unknown')

/**
 * The entries a day may fall on, and whether it may fall before or after all of them. What becomes
 * unknown only after the day on which law is known stays as it was until then.
 */
const entriesOn = (figure: CompiledFigure, day: Range, knownOn: DayNumber | undefined) => {
  const [lo, hi] = [day.lo as number, day.hi as number]
  const stays = (entry: Entry, from: DayNumber): Entry =>
    knownOn !== undefined && from > knownOn ? (lastKnown(figure, from) ?? entry) : entry
  const found = figure.entries
    .filter(({ from, to }) => hi >= from && lo < to)
    .map((entry) => (entry.value === 'unknown' ? stays(entry, entry.from) : entry))
  const first = figure.entries[figure.entries.length - 1]?.from ?? Number.POSITIVE_INFINITY
  const newest = figure.entries[0]
  const end = newest?.to ?? Number.NEGATIVE_INFINITY
  const beyond = hi >= end
  const carried =
    beyond && newest && knownOn !== undefined && end > knownOn ? [stays(newest, end)] : []
  const hits = [...found, ...carried]
  return { hits, outside: lo < first || (beyond && carried.length === 0) }
}

export const figureOn = (compiler: Compiler, node: QuantityOf<'figure'>, scope: Scope): Measure => {
  const figure = figureNamed(compiler, node, scope)
  const on = compiler.quantity(node.on, scope)
  const { key } = node
  const worth = ({ value }: Entry): Range | undefined => {
    if (value === 'abolished') return undefined
    if (value === 'unknown') return anything
    return key === undefined ? (value as Range) : (value as Keyed)[key]
  }
  return (c) => {
    const day = on(c)
    if (day === undefined) return undefined
    const { hits, outside } = entriesOn(figure, day, c.knownOn)
    const possible = hits.map(worth)
    const value = [...possible, ...(outside ? [anything] : [])].reduce(eitherOf)
    return value && likewise(value, day)
  }
}

const over = (judges: readonly (Judge | undefined)[], join: typeof Math.max): Judge | undefined =>
  judges.every((judge) => judge === undefined)
    ? undefined
    : (c) => join(...judges.map((judge) => judge?.(c) ?? unmet)) as Truth

const figureGone = (compiler: Compiler, node: QuantityOf<'figure'>, scope: Scope) => {
  const figure = figureNamed(compiler, node, scope)
  if (!figure.entries.some(({ value }) => value === 'abolished')) return undefined
  const on = compiler.quantity(node.on, scope)
  return (c: Parameters<Judge>[0]): Truth => {
    const day = on(c)
    if (day === undefined) return unmet
    const { hits, outside } = entriesOn(figure, day, c.knownOn)
    const gone = hits.filter(({ value }) => value === 'abolished').length
    if (gone === 0) return unmet
    return gone === hits.length && !outside && !day.maybeAbsent ? met : unknown
  }
}

/**
 * Whether a quantity hangs on a figure that is abolished on its reference date; undefined where it
 * cannot. Of several alternatives the others still stand, so all of them must be gone.
 */
export const abolition = (compiler: Compiler, node: Quantity, scope: Scope): Judge | undefined => {
  if (typeof node === 'number') return undefined
  const of = (part: Quantity) => abolition(compiler, part, scope)
  switch (node.kind) {
    case 'figure':
      return figureGone(compiler, node, scope)
    case 'sum':
    case 'times':
      return over(node.of.map(of), Math.max)
    case 'max':
    case 'min':
      return over(node.of.map(of), Math.min)
    case 'minus':
      return over([of(node.left), of(node.right)], Math.max)
    case 'round':
      return of(node.of)
    default:
      return undefined
  }
}
