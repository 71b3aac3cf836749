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

/** An absent value is kept too, and not worked out again. */
const absent = Symbol('absent')

type Work<V> = (c: Case) => V

const kindOf = (node: unknown): string => String((node as { readonly kind?: unknown }).kind)

/** Works out once for each case what is dear to work out and asked for more than once. */
export const onceACase = (isOwn: typeof isOfOneProgramme) => {
  const parts = new Map<string, number>()
  let count = 0
  const kept =
    <V>(part: number, work: Work<V>): Work<V> =>
    (c) => {
      const known = c.alike[part]
      if (known !== undefined) return (known === absent ? undefined : known) as V
      const value = work(c)
      c.alike[part] = value === undefined ? absent : value
      return value
    }
  return {
    /** What means the same wherever it stands is the same for all who write it. */
    alike: <V>(node: unknown, scope: Scope, work: Work<V>): Work<V> => {
      if (scope.depth > 0 || !dear.has(kindOf(node)) || isOwn(node)) return work
      const text = JSON.stringify(node)
      const part = parts.get(text) ?? count++
      parts.set(text, part)
      return kept(part, work)
    },
    points: <V>(node: Points, scope: Scope, work: Work<V>): Work<V> =>
      scope.depth > 0 || !manyLines.has(node.kind) ? work : kept(count++, work),
  }
}
