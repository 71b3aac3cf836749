import { dayOr, periodOf } from './dated.ts'
import type { JudgedPoints, JudgedProgramme } from './edition.ts'
import { anything, point } from './range.ts'
import { asNumber, compareRational, rational } from './rational.ts'
import type { Points } from './rule.ts'
import { type Case, type Compiler, EditionError, type Measure, type Scope } from './scope.ts'
import { unique } from './unique.ts'

// A programme's points table: its dated versions, its nodes by name, and what must hold at load.

const nodeIds = (node: unknown, ids: string[] = []): string[] => {
  if (typeof node !== 'object' || node === null) return ids
  if ('id' in node && typeof node.id === 'string') ids.push(node.id)
  for (const key of ['of', 'rows', 'otherwise'] as const) {
    const inner = (node as Record<string, unknown>)[key]
    if (Array.isArray(inner)) for (const one of inner) nodeIds(one, ids)
    else nodeIds(inner, ids)
  }
  return ids
}

export const findNode = (node: unknown, id: string): unknown => {
  if (typeof node !== 'object' || node === null) return undefined
  if ((node as { id?: unknown }).id === id && 'kind' in node) return node
  for (const key of ['of', 'otherwise'] as const) {
    const inner = (node as Record<string, unknown>)[key]
    for (const one of Array.isArray(inner) ? inner : [inner]) {
      const found = findNode(one, id)
      if (found !== undefined) return found
    }
  }
  return undefined
}

export const pointsOf = (
  compiler: Compiler,
  programme: JudgedProgramme,
  scope: Scope,
  node: string | undefined,
  without: string | undefined,
): Measure | undefined => {
  const table = programme.points
  if (table === undefined) return undefined
  const where = `${scope.where} › points`
  const versions = table.versions.map((version) => {
    const tree = version.tree
    const part = node === undefined || tree === undefined ? tree : findNode(tree, node)
    return {
      from: dayOr(version.from, Number.NEGATIVE_INFINITY, where),
      to: dayOr(version.to, Number.POSITIVE_INFINITY, where),
      known: tree !== undefined,
      points:
        part === undefined
          ? undefined
          : compiler.points(
              part as Parameters<Compiler['points']>[0],
              { ...scope, where },
              without,
            ),
    }
  })
  const named = node ?? without
  if (named !== undefined && !table.versions.some((v) => findNode(v.tree, named) !== undefined))
    return undefined
  return (c) => {
    const version = versions.find(({ from, to }) => c.day >= from && c.day < to)
    if (version === undefined || !version.known) return anything
    return version.points === undefined ? point(0) : version.points(c)
  }
}

/** A case in which nothing at all is known. */
const blank = (day: number): Case => ({
  said: [],
  fact: () => undefined,
  day,
  items: [],
  memo: [],
  alike: [],
  other: () => blank(day),
})

type Version = JudgedPoints['versions'][number]

/** The first and the last day of a version: what is dated inside it can be had on one of them. */
const endsOf = ({ from, to }: Version): readonly number[] => {
  const days = periodOf({ from, to }, 'points')
  return Number.isFinite(days.to) ? [days.from, days.to - 1] : [days.from, days.from + 365 * 50]
}

const refuseUnreachable = (
  compiler: Compiler,
  tree: Points,
  mark: number | null | undefined,
  version: Version,
  scope: Scope,
): void => {
  if (mark === null || mark === undefined) return
  const points = compiler.points(tree, scope)
  const most = endsOf(version).map((day) => points(blank(day))?.hi ?? 0)
  if (most.every((hi) => compareRational(hi, rational(mark)) < 0))
    throw new EditionError(
      `${scope.where}: mark ${mark} cannot be reached; it gives at most ${most.map((hi) => asNumber(hi)).join(' or ')}`,
    )
}

/** Subtotals that have a mark of their own. */
const markedParts = (node: Points): readonly (readonly [Points, number])[] => {
  const own = 'mark' in node && node.mark !== undefined ? [[node, node.mark] as const] : []
  const below = node.kind === 'sum' || node.kind === 'max' || node.kind === 'min' ? node.of : []
  return [...own, ...below.flatMap(markedParts)]
}

export const checkPoints = (compiler: Compiler, programme: JudgedProgramme, scope: Scope): void => {
  const table = programme.points
  if (table === undefined) return
  const where = `${scope.where} › points`
  if (table.versions.length === 0) throw new EditionError(`${where}: the table has no version`)
  table.versions.forEach((version, index) => {
    periodOf(version, where)
    unique(`${where}: node`, nodeIds(version.tree))
    const older = table.versions[index + 1]
    if (older !== undefined && older.to !== version.from)
      throw new EditionError(
        `${where}: versions must run newest first and touch; got one from ${version.from} after one to ${older.to ?? 'open'}`,
      )
    if (version.tree === undefined) return
    refuseUnreachable(compiler, version.tree, table.mark, version, { ...scope, where })
    for (const [part, mark] of markedParts(version.tree))
      refuseUnreachable(compiler, part, mark, version, {
        ...scope,
        where: `${where} › "${part.id}"`,
      })
  })
  for (const gate of table.gates)
    if (!programme.requirements.some(({ id }) => id === gate))
      throw new EditionError(`${where}: gate "${gate}" is not a requirement of this programme`)
}
