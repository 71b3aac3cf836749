import { isOfOneProgramme } from './of-one-programme.ts'
import type { Predicate, Quantity } from './rule.ts'
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

/** An absent value is kept too, and not worked out again. */
const absent = Symbol('absent')

/** Works out once for each case what is dear and means the same wherever it stands. */
export const alike = () => {
  const parts = new Map<string, number>()
  return <V>(node: unknown, scope: Scope, work: (c: Case) => V): ((c: Case) => V) => {
    const { kind } = node as { readonly kind?: unknown }
    if (scope.depth > 0 || typeof kind !== 'string' || !dear.has(kind)) return work
    if (isOfOneProgramme(node)) return work
    const text = JSON.stringify(node)
    const part = parts.get(text) ?? parts.size
    parts.set(text, part)
    return (c) => {
      const known = c.alike[part]
      if (known !== undefined) return (known === absent ? undefined : known) as V
      const value = work(c)
      c.alike[part] = value === undefined ? absent : value
      return value
    }
  }
}
