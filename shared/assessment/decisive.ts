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

/**
 * The same student with these facts settled: before this law, and before the laws it names. One list
 * of answers, `said`, serves every completion: each is judged and let go before the next. What reads
 * none of these facts comes to what it comes to without them.
 */
const settledCase = (
  edition: CompiledEdition,
  c: Case,
  answers: ReadonlyMap<number, Decoded>,
  said: readonly DecodedFact[],
): Case => {
  const fact = (slot: number): DecodedFact => {
    if (!answers.has(slot)) return c.fact(slot)
    const applies = edition.applies[slot]?.(one) ?? met
    if (applies === unknown) return undefined
    return applies === met ? answers.get(slot) : null
  }
  const one: Case = {
    said,
    fact,
    day: c.day,
    knownOn: c.knownOn,
    items: [],
    memo: [],
    alike: [],
    recalled: ({ reads, work, once }, at) =>
      reads.some(({ slot = -1 }) => answers.has(slot)) ? work(at) : once(c),
    other: (programme) => settledCase(edition, c.other(programme), answers, said),
  }
  return one
}

/** All that open facts may still say together, numbered: the first fact turns fastest. */
type Completions = {
  readonly open: readonly Open[]
  readonly size: number
  /** The verdict on one of them, judged when first asked for. */
  readonly verdictAt: (completion: number) => number
}

/** Verdicts by completion, each judged when first asked for. */
const verdictsOf = (
  edition: CompiledEdition,
  judge: Judge,
  c: Case,
  open: readonly Open[],
): Completions['verdictAt'] => {
  const known: number[] = []
  const answers = new Map<number, Decoded>()
  let said: DecodedFact[] | undefined
  const judged = (completion: number): number => {
    said ??= c.said.slice()
    let rest = completion
    for (const { slot, values } of open) {
      said[slot] = values[rest % values.length]
      answers.set(slot, values[rest % values.length])
      rest = Math.floor(rest / values.length)
    }
    return judge(settledCase(edition, c, answers, said))
  }
  return (completion) => {
    known[completion] ??= judged(completion)
    return known[completion]
  }
}

/** What these facts may still say of one student before one rule; undefined: too much to try. */
export type Trial = (ids: readonly string[]) => Completions | undefined

/** Tries open facts; the same ones, in the same order, are tried once. */
export const trialOf = (edition: CompiledEdition, judge: Judge, c: Case): Trial => {
  const tried = new Map<string, Completions>()
  return (ids) => {
    const name = ids.join()
    const before = tried.get(name)
    if (before !== undefined) return before
    const open = ids.map((id) => openOf(edition, id))
    const size = open.reduce((so, one) => so * (one?.values.length ?? Number.POSITIVE_INFINITY), 1)
    if (size > completionsMax) return undefined
    const all = open as readonly Open[]
    const made = { open: all, size, verdictAt: verdictsOf(edition, judge, c, all) }
    tried.set(name, made)
    return made
  }
}

/**
 * Whether these facts can say anything that fails a rule; where that is too much to try, they can.
 * The last thing each may say, "no" or "not for me", comes first: it fails where anything does.
 */
export const mayFail = (trial: Trial, ids: readonly string[]): boolean => {
  const all = trial(ids)
  if (all === undefined) return true
  for (let at = all.size - 1; at >= 0; at--) if (all.verdictAt(at) === unmet) return true
  return false
}

/**
 * Of these facts, those of which two values judge differently while all the others stay the same.
 * Undefined where that cannot be told: a fact has too many values, or the verdict stays open.
 */
export const decisive = (trial: Trial, ids: readonly string[]): ReadonlySet<string> | undefined => {
  const all = trial(ids)
  if (all === undefined) return undefined
  const { open, size, verdictAt } = all
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
    stride *= turns
  }
  return found
}
