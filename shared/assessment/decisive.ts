import type { ScalarKind } from '../facts/fact.ts'
import type { Decoded, DecodedFact } from '../facts/view.ts'
import type { CompiledEdition } from '../rules/compile.ts'
import type { Case, Judge } from '../rules/scope.ts'
import { met, unknown, unmet } from '../rules/truth.ts'

// Which of several open facts can turn a verdict round, found by trying all they may still say.

const completionsMax = 256

/** A fact with few values, and all of them; "does not apply to me" is one where it is no plain no. */
type Open = { readonly slot: number; readonly values: readonly Decoded[] }

const valuesOf = (
  edition: CompiledEdition,
  kind: { readonly kind: 'list' } | ScalarKind,
): readonly Decoded[] | undefined => {
  if (kind.kind === 'yes-no') return [true, false]
  if (kind.kind === 'choice') return [...kind.options, null]
  return kind.kind === 'level'
    ? [...(edition.source.scales[kind.scale] ?? []).flat(), null]
    : undefined
}

const openOf = (edition: CompiledEdition, id: string): Open | undefined => {
  const known = edition.facts.get(id)
  const values = known && valuesOf(edition, known.definition.of)
  return known && values && { slot: known.slot, values }
}

/** The same student with these facts settled: before this law, and before the laws it names. */
const settledCase = (
  edition: CompiledEdition,
  c: Case,
  answers: ReadonlyMap<number, Decoded>,
): Case => {
  const fact = (slot: number): DecodedFact => {
    if (!answers.has(slot)) return c.fact(slot)
    const applies = edition.applies[slot]?.(one) ?? met
    if (applies === unknown) return undefined
    return applies === met ? answers.get(slot) : null
  }
  const said = [...c.said]
  for (const [slot, value] of answers) said[slot] = value
  const one: Case = {
    said,
    fact,
    day: c.day,
    knownOn: c.knownOn,
    items: [],
    memo: [],
    alike: [],
    recalled: c.recalled,
    other: (programme) => settledCase(edition, c.other(programme), answers),
  }
  return one
}

/** Verdicts by completion, each judged when first asked for; the first fact turns fastest. */
const verdictsOf = (
  edition: CompiledEdition,
  judge: Judge,
  c: Case,
  open: readonly Open[],
): ((completion: number) => number) => {
  const known: number[] = []
  return (completion) => {
    const before = known[completion]
    if (before !== undefined) return before
    let rest = completion
    const answers = new Map<number, Decoded>()
    for (const { slot, values } of open) {
      answers.set(slot, values[rest % values.length])
      rest = Math.floor(rest / values.length)
    }
    const verdict = judge(settledCase(edition, c, answers))
    known[completion] = verdict
    return verdict
  }
}

type Completions = { readonly open: readonly Open[]; readonly size: number }

/** All that these facts may still say together; undefined where that is too much to try. */
const completionsOf = (
  edition: CompiledEdition,
  ids: readonly string[],
): Completions | undefined => {
  const open: Open[] = []
  let size = 1
  for (const id of ids) {
    const one = openOf(edition, id)
    size *= one?.values.length ?? Number.POSITIVE_INFINITY
    if (one === undefined || size > completionsMax) return undefined
    open.push(one)
  }
  return { open, size }
}

/** Whether these facts can say anything that fails a rule; where that is too much to try, they can. */
export const mayFail = (
  edition: CompiledEdition,
  judge: Judge,
  c: Case,
  ids: readonly string[],
): boolean => {
  const all = completionsOf(edition, [...new Set(ids)])
  if (all === undefined) return true
  const verdictAt = verdictsOf(edition, judge, c, all.open)
  return Array.from({ length: all.size }, (_, at) => at).some((at) => verdictAt(at) === unmet)
}

/**
 * Of these facts, those of which two values judge differently while all the others stay the same.
 * Undefined where that cannot be told: a fact has too many values, or the verdict stays open. Once
 * one is found that is enough, no further one is looked for.
 */
export const decisive = (
  edition: CompiledEdition,
  judge: Judge,
  c: Case,
  ids: readonly string[],
  enough: (id: string) => boolean = () => false,
): ReadonlySet<string> | undefined => {
  const all = completionsOf(edition, ids)
  if (all === undefined) return undefined
  const { open, size } = all
  const verdictAt = verdictsOf(edition, judge, c, open)
  const found = new Set<string>()
  let stride = 1
  for (const [at, id] of ids.entries()) {
    const turns = open[at]?.values.length ?? 1
    for (let completion = 0; completion < size && !found.has(id); completion++) {
      const first = completion - (Math.floor(completion / stride) % turns) * stride
      const [one, other] = [verdictAt(first), verdictAt(completion)]
      if (one === unknown || other === unknown) return undefined
      if (one !== other) found.add(id)
    }
    if (found.has(id) && enough(id)) return found
    stride *= turns
  }
  return found
}
