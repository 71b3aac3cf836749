import type { Predicate } from './rule.ts'
import { type Compiler, type Judge, listReader, type Scope } from './scope.ts'
import { met, opposite, type Truth, unknown, unmet } from './truth.ts'

// `some` over a list; `every` is its mirror: not some that does not hold.

type Node = Extract<Predicate, { readonly kind: 'some' | 'every' }>

/** What is said over no item at all. */
export const emptyOf = ({ kind, onEmpty }: Node): Truth => {
  if (onEmpty === undefined) return kind === 'every' ? met : unmet
  return onEmpty === 'met' ? met : unmet
}

/** What one item shows, by whether it counts and whether it holds. */
export const itemShows = (every: boolean, counts: Truth, holds: Truth): Truth =>
  every ? (Math.max(opposite(counts), holds) as Truth) : (Math.min(counts, holds) as Truth)

/** What all items come to, unless it is open whether any of them counts. */
export const concluded = (verdict: Truth, fullest: Truth, empty: Truth): Truth => {
  if (fullest === met) return verdict
  if (fullest === unmet) return empty
  return verdict === empty ? verdict : unknown
}

export const quantified = (compiler: Compiler, node: Node, scope: Scope): Judge => {
  const list = listReader(compiler, node.list, node.as, scope)
  const where: Judge =
    node.where === undefined ? () => met : compiler.predicate(node.where, list.scope)
  const hold = compiler.predicate(node.hold, list.scope)
  const every = node.kind === 'every'
  const empty = emptyOf(node)
  return (c) => {
    const items = list.read(c)
    if (items === undefined) return unknown
    let verdict: Truth = every ? met : unmet
    let fullest: Truth = unmet
    const outer = c.items[list.depth]
    for (const item of items) {
      c.items[list.depth] = item
      const counts = where(c)
      if (counts > fullest) fullest = counts
      const one = itemShows(every, counts, counts === unmet ? unmet : hold(c))
      verdict = (every ? Math.min(verdict, one) : Math.max(verdict, one)) as Truth
    }
    c.items[list.depth] = outer as (typeof c.items)[number]
    return concluded(verdict, fullest, empty)
  }
}
