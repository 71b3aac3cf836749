import { abolition } from './figures.ts'
import { during } from './periods.ts'
import { compareRanges } from './range.ts'
import type { Predicate } from './rule.ts'
import {
  type Case,
  type Compiler,
  type Judge,
  listReader,
  reader,
  refuse,
  type Scope,
} from './scope.ts'
import { met, opposite, type Truth, unknown, unmet } from './truth.ts'

type Of<K extends Predicate['kind']> = Extract<Predicate, { readonly kind: K }>

const least =
  (judges: readonly Judge[]): Judge =>
  (c) => {
    let worst: Truth = met
    for (const judge of judges) {
      const verdict = judge(c)
      if (verdict === unmet) return unmet
      if (verdict < worst) worst = verdict
    }
    return worst
  }

const greatest =
  (judges: readonly Judge[]): Judge =>
  (c) => {
    let best: Truth = unmet
    for (const judge of judges) {
      const verdict = judge(c)
      if (verdict === met) return met
      if (verdict > best) best = verdict
    }
    return best
  }

const atLeastN =
  (n: number, judges: readonly Judge[]): Judge =>
  (c) => {
    let [sure, possible] = [0, 0]
    for (const judge of judges) {
      const verdict = judge(c)
      if (verdict === met) sure += 1
      if (verdict !== unmet) possible += 1
    }
    return sure >= n ? met : possible < n ? unmet : unknown
  }

const conditional = (compiler: Compiler, node: Of<'when'>, scope: Scope): Judge => {
  const condition = compiler.predicate(node.if, scope)
  const then = compiler.predicate(node.then, scope)
  const otherwise =
    node.otherwise === undefined ? () => met as Truth : compiler.predicate(node.otherwise, scope)
  return (c) => {
    const holds = condition(c)
    if (holds !== unknown) return holds === met ? then(c) : otherwise(c)
    const [a, b] = [then(c), otherwise(c)]
    return a === b ? a : unknown
  }
}

/** Whether a code only names a group ("22") to which one of these ("2221") belongs. */
const isWider = (value: string, codes: readonly string[]): boolean =>
  codes.some((code) => code.startsWith(value))

const membership = (compiler: Compiler, node: Of<'in'>, scope: Scope): Judge => {
  const { kind, read } = reader(compiler, node.path, scope)
  checkCodes(node.path, kind, node.codes, compiler, scope, node.prefix)
  if (node.prefix)
    return (c) => {
      const value = read(c)
      if (value === undefined) return unknown
      if (typeof value !== 'string') return unmet
      if (node.codes.some((code) => value.startsWith(code))) return met
      return isWider(value, node.codes) ? unknown : unmet
    }
  const codes = new Set(node.codes)
  return (c) => {
    const value = read(c)
    if (value === undefined) return unknown
    if (typeof value !== 'string') return unmet
    if (codes.has(value)) return met
    return kind.kind === 'code' && isWider(value, node.codes) ? unknown : unmet
  }
}

const checkCodes = (
  path: string,
  kind: ReturnType<typeof reader>['kind'],
  codes: readonly string[],
  compiler: Compiler,
  scope: Scope,
  prefix?: true,
): void => {
  if (kind.kind === 'choice' || kind.kind === 'choices') {
    for (const code of codes)
      if (!kind.options.includes(code))
        refuse(scope, `"${path}" has no option "${code}"; it has ${kind.options.join(', ')}`)
  } else if (kind.kind === 'level') {
    for (const code of codes)
      if (compiler.rank(kind.scale, code) === undefined)
        refuse(scope, `"${code}" is not a level of scale "${kind.scale}"`)
  } else if (kind.kind !== 'code') refuse(scope, `"${path}" is a ${kind.kind}, not a code`)
  if (prefix && kind.kind !== 'code') refuse(scope, `"${path}": only open codes have prefixes`)
}

const holdsCodes = (compiler: Compiler, node: Of<'has'>, scope: Scope): Judge => {
  const { kind, read } = reader(compiler, node.path, scope)
  if (kind.kind !== 'choices') return refuse(scope, `"${node.path}" is not a set of codes`)
  checkCodes(node.path, kind, node.codes, compiler, scope)
  return (c) => {
    const value = read(c)
    if (value === undefined) return unknown
    const held = Array.isArray(value) ? (value as readonly string[]) : []
    const hits = node.codes.filter((code) => held.includes(code)).length
    const holds =
      node.which === 'any'
        ? hits > 0
        : node.which === 'all'
          ? hits === node.codes.length
          : hits === 0
    return holds ? met : unmet
  }
}

const onScale = (compiler: Compiler, node: Of<'reaches'>, scope: Scope): Judge => {
  const { kind, read } = reader(compiler, node.path, scope)
  if (kind.kind !== 'level') return refuse(scope, `"${node.path}" is not a level on a scale`)
  const mark = compiler.rank(kind.scale, node.level)
  if (mark === undefined)
    return refuse(scope, `"${node.level}" is not a level of scale "${kind.scale}"`)
  return (c) => {
    const value = read(c)
    if (value === undefined) return unknown
    if (typeof value !== 'string') return unmet
    const rank = compiler.rank(kind.scale, value)
    if (rank === undefined) return unknown
    return (node.atMost ? rank <= mark : rank >= mark) ? met : unmet
  }
}

/** `some` over a list; `every` is its mirror: not some that does not hold. */
const quantified = (compiler: Compiler, node: Of<'some' | 'every'>, scope: Scope): Judge => {
  const list = listReader(compiler, node.list, node.as, scope)
  const where: Judge =
    node.where === undefined ? () => met : compiler.predicate(node.where, list.scope)
  const hold = compiler.predicate(node.hold, list.scope)
  const every = node.kind === 'every'
  const empty: Truth =
    node.onEmpty === undefined ? (every ? met : unmet) : node.onEmpty === 'met' ? met : unmet
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
      const holds = counts === unmet ? unmet : hold(c)
      const one = every
        ? (Math.max(opposite(counts), holds) as Truth)
        : (Math.min(counts, holds) as Truth)
      verdict = (every ? Math.min(verdict, one) : Math.max(verdict, one)) as Truth
    }
    c.items[list.depth] = outer as (typeof c.items)[number]
    if (fullest === met) return verdict
    if (fullest === unmet) return empty
    return verdict === empty ? verdict : unknown
  }
}

/** A comparison with a figure that the law no longer sets asks nothing any more. */
const comparison = (compiler: Compiler, node: Of<'compare'>, scope: Scope): Judge => {
  if (!['>=', '>', '<=', '<', '='].includes(node.is))
    refuse(scope, `"${node.is}" compares nothing: write >=, >, <=, < or =`)
  const left = compiler.quantity(node.left, scope)
  const right = compiler.quantity(node.right, scope)
  const lifted = [node.left, node.right].flatMap((side) => abolition(compiler, side, scope) ?? [])
  const { is } = node
  const compared: Judge = (c) => compareRanges(left(c), is, right(c))
  if (lifted.length === 0) return compared
  const over = greatest(lifted)
  return (c) => {
    const gone = over(c)
    if (gone === met) return met
    const verdict = compared(c)
    return gone === unknown && verdict === unmet ? unknown : verdict
  }
}

const reference = (compiler: Compiler, node: Of<'gate' | 'programme'>, scope: Scope): Judge => {
  if (node.kind === 'gate')
    return (
      scope.programme?.gate(node.gate) ??
      refuse(scope, `gate "${node.gate}" is not defined in this programme`)
    )
  const other = compiler.elsewhere(node.programme, node.requirement, node.gate)
  if (other === undefined) {
    const part = node.requirement ?? node.gate
    return refuse(scope, `no programme "${node.programme}"${part ? ` with "${part}"` : ''}`)
  }
  return other
}

const leaf = (compiler: Compiler, node: Of<'yes' | 'same'>, scope: Scope): Judge => {
  if (node.kind === 'yes') {
    const { kind, read } = reader(compiler, node.path, scope)
    if (kind.kind !== 'yes-no') return refuse(scope, `"${node.path}" is not a yes-or-no fact`)
    return (c) => {
      const value = read(c)
      return value === undefined ? unknown : value === true ? met : unmet
    }
  }
  const left = reader(compiler, node.left, scope)
  const right = reader(compiler, node.right, scope)
  for (const [path, { kind }] of [[node.left, left] as const, [node.right, right] as const])
    if (!['code', 'choice', 'level', 'yes-no'].includes(kind.kind))
      refuse(scope, `"${path}" is a ${kind.kind}: only single codes can be the same`)
  return (c) => {
    const [a, b] = [left.read(c), right.read(c)]
    if (a === null || b === null) return unmet
    return a === undefined || b === undefined ? unknown : a === b ? met : unmet
  }
}

/** The one interpreter of conditions. */
export const compilePredicate = (compiler: Compiler, node: Predicate, scope: Scope): Judge => {
  const each = (of: readonly Predicate[]) => of.map((child) => compiler.predicate(child, scope))
  switch (node.kind) {
    case 'always':
      return () => met
    case 'never':
      return () => unmet
    case 'unsettled':
      return () => unknown
    case 'all':
      return least(each(node.of))
    case 'any':
      return greatest(each(node.of))
    case 'at-least':
      return atLeastN(node.n, each(node.of))
    case 'not': {
      const inner = compiler.predicate(node.of, scope)
      return (c: Case) => opposite(inner(c))
    }
    case 'when':
      return conditional(compiler, node, scope)
    case 'unless':
      return greatest(each([node.waived, node.of]))
    case 'compare':
      return comparison(compiler, node, scope)
    case 'yes':
    case 'same':
      return leaf(compiler, node, scope)
    case 'in':
      return membership(compiler, node, scope)
    case 'has':
      return holdsCodes(compiler, node, scope)
    case 'reaches':
      return onScale(compiler, node, scope)
    case 'some':
    case 'every':
      return quantified(compiler, node, scope)
    case 'gate':
    case 'programme':
      return reference(compiler, node, scope)
    case 'during':
      return during(compiler, node, scope)
    default:
      return refuse(scope, `unknown condition ${JSON.stringify(node)}`)
  }
}
