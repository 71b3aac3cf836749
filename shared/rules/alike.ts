import type { DecodedFact } from '../facts/view.ts'
import type { isOfOneProgramme } from './of-one-programme.ts'
import type { Points, Predicate, Quantity } from './rule.ts'
import type { Case, Scope } from './scope.ts'

// Programmes ask much alike: an age, months of work, a sitting of a test. What several of them ask in
// the same words is worked out once for each case.

const dear = new Set<string>([
  'age',
  'months-in',
  'months-between',
  'best',
  'total',
  'some',
  'every',
] satisfies readonly (Exclude<Quantity, number>['kind'] | Predicate['kind'])[])

/** Nodes of a points table that look at many lines; they are asked for by node, and by the whole. */
const manyLines = new Set<string>([
  'sum',
  'max',
  'min',
  'tiers',
  'best',
] satisfies readonly Points['kind'][])

/** A case asks few parts of many: those that stand together in a law are kept on one leaf. */
const leafSize = 16

/** An absent value is kept too, and not worked out again. */
const absent = Symbol('absent')

type Work<V> = (c: Case) => V

const kindOf = (node: unknown): string => String((node as { readonly kind?: unknown }).kind)

const recallsMax = 8

const isDated = (text: string): boolean => /"kind":"(date|months-in)"/.test(text)

/**
 * Plans look at one student on thousands of days and after as many steps, most of which leave alone
 * what this reads: then it comes to what it came to before.
 */
const recalling = <V>(part: number, readsOf: () => readonly Read[], work: Work<V>): Work<V> => {
  let reads: readonly Read[] | undefined
  return (c) => {
    if (c.recalled === undefined) return work(c)
    reads ??= readsOf()
    c.recalled[part] ??= []
    const recalls = c.recalled[part]
    for (const { answers, value } of recalls) {
      let at = 0
      while (at < reads.length && answers[at] === reads[at]?.(c)) at++
      if (at === reads.length) return value as V
    }
    const value = work(c)
    if (recalls.length === recallsMax) recalls.shift()
    recalls.push({ answers: reads.map((read) => read(c)), value })
    return value
  }
}

const today: Read = (c) => c.day
/** Beyond this day figures are carried on, so that the same words come to something else. */
const horizon: Read = (c) => c.knownOn ?? Number.NEGATIVE_INFINITY

/** What is read of a case: an answer as it was said, or as it stands where it may not apply. */
export type Read = (c: Case) => DecodedFact | number

/** Works out once for each case what is dear to work out and asked for more than once. */
export const onceACase = (
  isOwn: typeof isOfOneProgramme,
  readsOf: (node: unknown) => readonly Read[],
) => {
  const parts = new Map<string, unknown>()
  let count = 0
  const kept = <V>(part: number, work: Work<V>): Work<V> => {
    const [leaf, place] = [Math.floor(part / leafSize), part % leafSize]
    return (c) => {
      c.alike[leaf] ??= []
      const mine = c.alike[leaf]
      const known = mine[place]
      if (known !== undefined) return (known === absent ? undefined : known) as V
      const value = work(c)
      mine[place] = value === undefined ? absent : value
      return value
    }
  }
  return {
    /** What means the same wherever it stands is the same for all who write it. */
    alike: <V>(node: unknown, scope: Scope, work: Work<V>): Work<V> => {
      if (scope.depth > 0 || !dear.has(kindOf(node)) || isOwn(node)) return work
      const text = JSON.stringify(node)
      const known = parts.get(text)
      if (known !== undefined) return known as Work<V>
      const part = count++
      const reads = () => [...(isDated(text) ? [today, horizon] : []), ...readsOf(node)]
      const foreign = text.includes('"kind":"programme"')
      const made = kept(part, foreign ? work : recalling(part, reads, work))
      parts.set(text, made)
      return made
    },
    points: <V>(node: Points, scope: Scope, work: Work<V>): Work<V> =>
      scope.depth > 0 || !manyLines.has(node.kind) ? work : kept(count++, work),
  }
}
