import type { ScalarValue } from '../facts/answer.ts'
import type { Effect, FinishingDay } from '../moves/move.ts'
import type { CompiledEdition } from '../rules/compile.ts'
import type { JudgedMove } from '../rules/edition.ts'
import type { Step } from './step.ts'

// Which steps leave nothing for another to add: B1 after A2, a score of 7 after one of 6 in the same
// test, five years of work after two. Beside such a step the lesser one changes no verdict.

type Value = ScalarValue | FinishingDay | undefined

/** Whether one value of a field is the same as another or stands above it. */
const reaches = (
  edition: CompiledEdition,
  [list, field]: readonly [string, string],
  one: Value,
  other: Value,
): boolean => {
  if (typeof one === 'number' && typeof other === 'number') return one >= other
  if (JSON.stringify(one) === JSON.stringify(other)) return true
  const kind = edition.facts.get(list)?.definition.of
  const of = kind?.kind === 'list' ? kind.fields[field]?.of : undefined
  if (of?.kind !== 'level') return false
  const [high, low] = [one, other].map((level) => edition.compiler.rank(of.scale, `${level}`))
  return high !== undefined && low !== undefined && high >= low
}

const coversEffect = (edition: CompiledEdition, one: Effect, other: Effect): boolean => {
  if (one.kind === 'set' || other.kind === 'set')
    return JSON.stringify(one) === JSON.stringify(other)
  if (one.list !== other.list) return false
  if (one.kind === 'raise' && other.kind === 'raise')
    return (
      one.field === other.field &&
      JSON.stringify(one.match) === JSON.stringify(other.match) &&
      reaches(edition, [one.list, one.field], one.level, other.level)
    )
  if (one.kind !== 'add' || other.kind !== 'add') return false
  const fields = new Set([...Object.keys(one.item), ...Object.keys(other.item)])
  return [...fields].every((field) =>
    reaches(edition, [one.list, field], one.item[field], other.item[field]),
  )
}

const known = new WeakMap<JudgedMove, WeakMap<JudgedMove, boolean>>()

const coversMove = (edition: CompiledEdition, one: JudgedMove, other: JudgedMove): boolean => {
  const mine = known.get(one) ?? new WeakMap<JudgedMove, boolean>()
  known.set(one, mine)
  const before = mine.get(other)
  if (before !== undefined) return before
  const made = other.effects.every((effect) =>
    one.effects.some((wider) => coversEffect(edition, wider, effect)),
  )
  mine.set(other, made)
  return made
}

/** Whether, beside one step, another adds nothing. */
export const covers = (edition: CompiledEdition, one: Step, other: Step): boolean => {
  if (one.kind === 'work' && other.kind === 'work')
    return (one.months.max ?? 0) >= (other.months.max ?? 0)
  return (
    one.move !== undefined && other.move !== undefined && coversMove(edition, one.move, other.move)
  )
}
