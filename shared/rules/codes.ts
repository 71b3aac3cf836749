import type { Decoded } from '../facts/view.ts'
import type { Predicate } from './rule.ts'
import { type Case, type Compiler, type Judge, reader, refuse, type Scope } from './scope.ts'
import { met, type Truth, unknown, unmet } from './truth.ts'

// Conditions on one answer: yes, a code, a set of codes, a level.

type Of<K extends Predicate['kind']> = Extract<Predicate, { readonly kind: K }>

/** Where the answer is read, and what each possible answer means. */
export type CodeCondition = {
  readonly read: (c: Case) => Decoded
  readonly slot?: number | undefined
  readonly holds: (value: Decoded) => Truth
}

/** Whether a code only names a group ("22") to which one of these ("2221") belongs. */
const isWider = (value: string, codes: readonly string[]): boolean =>
  codes.some((code) => code.startsWith(value))

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

/** An option either stands on the list or does not. */
const listed =
  (codes: ReadonlySet<unknown>): CodeCondition['holds'] =>
  (value) =>
    value === undefined ? unknown : codes.has(value) ? met : unmet

const membership = (compiler: Compiler, node: Of<'in'>, scope: Scope): CodeCondition => {
  const { kind, read, slot } = reader(compiler, node.path, scope)
  checkCodes(node.path, kind, node.codes, compiler, scope, node.prefix)
  const codes = new Set(node.codes)
  if (kind.kind !== 'code') return { read, slot, holds: listed(codes) }
  const belongs = node.prefix
    ? (value: string) => node.codes.some((code) => value.startsWith(code))
    : (value: string) => codes.has(value)
  return {
    read,
    slot,
    holds: (value) => {
      if (typeof value !== 'string') return value === undefined ? unknown : unmet
      if (belongs(value)) return met
      return isWider(value, node.codes) ? unknown : unmet
    },
  }
}

const holdsCodes = (compiler: Compiler, node: Of<'has'>, scope: Scope): CodeCondition => {
  const { kind, read, slot } = reader(compiler, node.path, scope)
  if (kind.kind !== 'choices') return refuse(scope, `"${node.path}" is not a set of codes`)
  checkCodes(node.path, kind, node.codes, compiler, scope)
  const enough = (hits: number): boolean => {
    if (node.which === 'any') return hits > 0
    return node.which === 'all' ? hits === node.codes.length : hits === 0
  }
  return {
    read,
    slot,
    holds: (value) => {
      if (value === undefined) return unknown
      const held = Array.isArray(value) ? (value as readonly string[]) : []
      return enough(node.codes.filter((code) => held.includes(code)).length) ? met : unmet
    },
  }
}

const onScale = (compiler: Compiler, node: Of<'reaches'>, scope: Scope): CodeCondition => {
  const { kind, read, slot } = reader(compiler, node.path, scope)
  if (kind.kind !== 'level') return refuse(scope, `"${node.path}" is not a level on a scale`)
  const { scale } = kind
  const mark = compiler.rank(scale, node.level)
  if (mark === undefined) return refuse(scope, `"${node.level}" is not a level of scale "${scale}"`)
  return {
    read,
    slot,
    holds: (value) => {
      if (typeof value !== 'string') return value === undefined ? unknown : unmet
      const rank = compiler.rank(scale, value)
      if (rank === undefined) return unknown
      return (node.atMost ? rank <= mark : rank >= mark) ? met : unmet
    },
  }
}

const affirmed = (compiler: Compiler, node: Of<'yes'>, scope: Scope): CodeCondition => {
  const { kind, read, slot } = reader(compiler, node.path, scope)
  if (kind.kind !== 'yes-no') return refuse(scope, `"${node.path}" is not a yes-or-no fact`)
  return {
    read,
    slot,
    holds: (value) => (value === undefined ? unknown : value === true ? met : unmet),
  }
}

export const codeCondition = (
  compiler: Compiler,
  node: Of<'yes' | 'in' | 'has' | 'reaches'>,
  scope: Scope,
): CodeCondition => {
  if (node.kind === 'yes') return affirmed(compiler, node, scope)
  if (node.kind === 'in') return membership(compiler, node, scope)
  return node.kind === 'has' ? holdsCodes(compiler, node, scope) : onScale(compiler, node, scope)
}

export const judgedCode = ({ read, slot, holds }: CodeCondition): Judge =>
  slot === undefined ? (c) => holds(read(c)) : (c) => holds(c.said[slot] as Decoded)
