import type { Period, Quantity } from '../rules/rule.ts'
import { type Compiler, reader, type Scope } from '../rules/scope.ts'

/** What a number is about, so that words and units can be chosen for it. */
export type Subject =
  | { readonly kind: 'age' }
  | { readonly kind: 'months'; readonly list: string }
  | {
      readonly kind: 'fact'
      readonly path: string
      readonly unit: 'number' | 'day' | 'money'
      readonly currency?: string
      readonly period?: Period
    }
  /** Money made of several amounts, read in one currency. */
  | { readonly kind: 'amount'; readonly currency: string; readonly paths: readonly string[] }
  | { readonly kind: 'points'; readonly node: string | undefined }
  | { readonly kind: 'count' }
  | { readonly kind: 'other' }

type Node = Exclude<Quantity, number>
type Money = Extract<Node, { readonly kind: 'money' }>

/** What a quantity is worked out from without changing what it is about. */
const partsOf = (node: Quantity): readonly Quantity[] => {
  if (typeof node === 'number') return []
  switch (node.kind) {
    case 'sum':
    case 'max':
    case 'min':
    case 'times':
      return node.of
    case 'minus':
      return [node.left, node.right]
    case 'round':
      return [node.of]
    case 'choose':
      return [node.then, node.otherwise]
    case 'bounds':
      return [node.from, node.to]
    default:
      return []
  }
}

const leavesOf = (node: Quantity): readonly Node[] => {
  if (typeof node === 'number') return []
  const parts = partsOf(node)
  return parts.length === 0 ? [node] : parts.flatMap(leavesOf)
}

const isMoney = (node: Node): node is Money => node.kind === 'money'

const ofMoney = (all: readonly Money[]): Subject => {
  const [first] = all
  if (first === undefined) return { kind: 'other' }
  const { path, currency, period } = first
  if (all.some((one) => one.currency !== currency)) return { kind: 'other' }
  if (all.some((one) => one.path !== path))
    return { kind: 'amount', currency, paths: [...new Set(all.map((one) => one.path))] }
  return all.some((one) => one.period !== period)
    ? { kind: 'fact', path, unit: 'money', currency }
    : { kind: 'fact', path, unit: 'money', currency, period }
}

const ofMonths = (leaves: readonly Node[]): Subject | undefined => {
  const lists = new Set(
    leaves.map((node) =>
      node.kind === 'months-in' ? node.list : node.kind === 'months-between' ? '' : undefined,
    ),
  )
  if (lists.size === 0 || lists.has(undefined)) return undefined
  const [only] = lists
  return { kind: 'months', list: lists.size === 1 ? (only ?? '') : '' }
}

/** A share or a multiple of several amounts is no amount any more. */
const isRatio = (node: Quantity): boolean =>
  typeof node !== 'number' &&
  ((node.kind === 'times' && node.of.filter((one) => leavesOf(one).some(isMoney)).length > 1) ||
    partsOf(node).some(isRatio))

export const subjectOf = (compiler: Compiler, scope: Scope, node: Quantity): Subject => {
  if (typeof node === 'number') return { kind: 'other' }
  if (node.kind === 'age') return { kind: 'age' }
  if (node.kind === 'points') return { kind: 'points', node: node.node }
  if (node.kind === 'count' || node.kind === 'total') return { kind: 'count' }
  if (node.kind === 'fact') {
    const { kind } = reader(compiler, node.path, scope).kind
    return { kind: 'fact', path: node.path, unit: kind === 'day' ? 'day' : 'number' }
  }
  const leaves = leavesOf(node)
  const money = leaves.filter(isMoney)
  if (money.length > 0) return isRatio(node) ? { kind: 'other' } : ofMoney(money)
  return ofMonths(leaves) ?? { kind: 'other' }
}
