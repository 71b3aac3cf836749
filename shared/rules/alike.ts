import type { isOfOneProgramme } from './of-one-programme.ts'
import type { Points, Predicate, Quantity } from './rule.ts'
import type { Case, Part, Read, Scope } from './scope.ts'

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

const isDated = (text: string): boolean => /"kind":"(date|months-in)"/.test(text)

const today: Read = { of: (c) => c.day }
/** Beyond this day figures are carried on, so that the same words come to something else. */
const horizon: Read = { of: (c) => c.knownOn ?? Number.NEGATIVE_INFINITY }

/** Works out once for each case what is dear to work out and asked for more than once. */
export const onceACase = (
  isOwn: typeof isOfOneProgramme,
  readsOf: (node: unknown) => readonly Read[],
) => {
  const parts = new Map<string, unknown>()
  let count = 0
  /** What names a programme, its own or another, reads more than its words tell. */
  const readsIn = (node: unknown): readonly Read[] | false => {
    const text = JSON.stringify(node)
    if (isOwn(node) || text.includes('"kind":"programme"')) return false
    return [...(isDated(text) ? [today, horizon] : []), ...readsOf(node)]
  }
  const kept = <V>(node: unknown, work: Work<V>): Work<V> => {
    const nth = count++
    const [leaf, place] = [Math.floor(nth / leafSize), nth % leafSize]
    let part: Part<V> | false | undefined
    const value = (c: Case): V => {
      if (c.recalled === undefined) return work(c)
      if (part === undefined) {
        const reads = readsIn(node)
        part = reads && { nth, reads, work, once }
      }
      return part === false ? work(c) : c.recalled(part, c)
    }
    const once = (c: Case): V => {
      c.alike[leaf] ??= []
      const mine = c.alike[leaf]
      const known = mine[place]
      if (known !== undefined) return (known === absent ? undefined : known) as V
      const made = value(c)
      mine[place] = made === undefined ? absent : made
      return made
    }
    return once
  }
  return {
    /** What means the same wherever it stands is the same for all who write it. */
    alike: <V>(node: unknown, scope: Scope, work: Work<V>): Work<V> => {
      if (scope.depth > 0 || !dear.has(kindOf(node)) || isOwn(node)) return work
      const text = JSON.stringify(node)
      const known = parts.get(text)
      if (known !== undefined) return known as Work<V>
      const made = kept(node, work)
      parts.set(text, made)
      return made
    },
    points: <V>(node: Points, scope: Scope, work: Work<V>): Work<V> =>
      scope.depth > 0 || !manyLines.has(node.kind) ? work : kept(node, work),
  }
}
