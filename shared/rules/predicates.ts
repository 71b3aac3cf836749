import { codeCondition, judgedCode } from './codes.ts'
import { comparison, judgedComparison } from './comparison.ts'
import { during } from './periods.ts'
import { quantified } from './quantified.ts'
import type { Predicate } from './rule.ts'
import { type Case, type Compiler, type Judge, reader, refuse, type Scope } from './scope.ts'
import { atLeastN, greatest, least, met, opposite, type Truth, unknown, unmet } from './truth.ts'

type Of<K extends Predicate['kind']> = Extract<Predicate, { readonly kind: K }>

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

const sameness = (compiler: Compiler, node: Of<'same'>, scope: Scope): Judge => {
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
      return judgedComparison(comparison(compiler, node, scope))
    case 'same':
      return sameness(compiler, node, scope)
    case 'yes':
    case 'in':
    case 'has':
    case 'reaches':
      return judgedCode(codeCondition(compiler, node, scope))
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
