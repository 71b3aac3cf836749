import type { DecodedFact } from '../facts/view.ts'
import type { Predicate, Quantity } from '../rules/rule.ts'
import { type Case, type Compiler, reader, type Scope } from '../rules/scope.ts'
import { bitsOf, type ExplainedRequirement, type Frame } from './frame.ts'
import { plainNumber, type Trace } from './trace.ts'

// Most of what law asks of a student hangs on one answer alone. What each value of an answer comes
// to is worked out once, in a column, and laid down whole wherever the same value is met again.

/** What one value of an answer comes to. */
type Column = {
  readonly traces: Trace[]
  readonly bits: number[]
  readonly results: (ExplainedRequirement | undefined)[]
}

type Telling<T> = (c: Case, frame: Frame) => T

/** All that hangs on the answer in one slot: its numbers in the frame, and how it is told. */
type Slot = {
  readonly slot: number
  readonly traceAt: number[]
  readonly tracers: Telling<Trace>[]
  readonly resultAt: number[]
  readonly results: Telling<ExplainedRequirement | undefined>[]
  readonly byValue: Map<unknown, Column>
  value: unknown
  last: Column
}

export type Columns = Slot[]

/** Values of one answer remembered at a time. */
const valuesMax = 256

const none = Symbol('none')

const empty = (): Column => ({ traces: [], bits: [], results: [] })

/** What hangs on the answer in this slot. */
export const columnsAt = (columns: Columns, slot: number): Slot => {
  const known = columns.find((one) => one.slot === slot)
  if (known !== undefined) return known
  const made: Slot = {
    slot,
    traceAt: [],
    tracers: [],
    resultAt: [],
    results: [],
    byValue: new Map(),
    value: none,
    last: empty(),
  }
  columns.push(made)
  return made
}

/** What tells a value from others; what has many parts is worked out each time. */
const keyOf = (value: DecodedFact): unknown => {
  if (typeof value !== 'object' || value === null) return value
  return 'lo' in value ? (plainNumber(value) ?? none) : none
}

const columnOf = (slot: Slot, value: unknown): Column => {
  if (value === slot.value) return slot.last
  let column = slot.byValue.get(value)
  if (column === undefined) {
    if (slot.byValue.size >= valuesMax) slot.byValue.clear()
    column = empty()
    slot.byValue.set(value, column)
  }
  slot.value = value
  slot.last = column
  return column
}

/** Programmes are made ready one by one, so what hangs on an answer may have grown since. */
const grown = (slot: Slot, { traces, bits, results }: Column, c: Case, frame: Frame): void => {
  for (const tracer of slot.tracers.slice(traces.length)) {
    const trace = tracer(c, frame)
    traces.push(trace)
    bits.push(bitsOf(trace.verdict))
  }
  for (const result of slot.results.slice(results.length)) results.push(result(c, frame))
}

/** Lays down all that hangs on one answer alone. */
export const layDown = (columns: Columns, c: Case, frame: Frame): void => {
  for (let index = 0; index < columns.length; index++) {
    const slot = columns[index] as Slot
    const value = keyOf(c.said[slot.slot])
    if (value === none) continue
    const column = columnOf(slot, value)
    const { traceAt, resultAt } = slot
    const { traces, bits, results } = column
    if (traces.length < traceAt.length || results.length < resultAt.length)
      grown(slot, column, c, frame)
    for (let at = 0; at < traceAt.length; at++) {
      const place = traceAt[at] as number
      frame.traces[place] = traces[at]
      frame.bits[place] = bits[at] as number
    }
    for (let at = 0; at < resultAt.length; at++) frame.results[resultAt[at] as number] = results[at]
  }
}

const sameSlot = (of: readonly (number | undefined)[]): number | undefined => {
  const [first] = of
  return of.every((one) => one === first) ? first : undefined
}

const slotOfSides = (
  compiler: Compiler,
  scope: Scope,
  left: Quantity,
  right: Quantity,
): number | undefined =>
  typeof left === 'object' && left.kind === 'fact' && typeof right === 'number'
    ? reader(compiler, left.path, scope).slot
    : undefined

/** The slot of the one answer on which a condition hangs, if it hangs on nothing else. */
export const slotAlone = (
  compiler: Compiler,
  scope: Scope,
  node: Predicate,
): number | undefined => {
  if (scope.depth > 0) return undefined
  const each = (of: readonly Predicate[]) =>
    sameSlot(of.map((one) => slotAlone(compiler, scope, one)))
  switch (node.kind) {
    case 'all':
    case 'any':
    case 'at-least':
      return each(node.of)
    case 'unless':
      return each([node.waived, node.of])
    case 'not':
      return slotAlone(compiler, scope, node.of)
    case 'compare':
      return slotOfSides(compiler, scope, node.left, node.right)
    case 'yes':
    case 'in':
    case 'has':
    case 'reaches':
      return reader(compiler, node.path, scope).slot
    default:
      return undefined
  }
}
