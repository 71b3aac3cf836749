import type { JudgedDuty, JudgedFact, JudgedProgramme, JudgedRequirement } from './edition.ts'
import { findNode } from './points-table.ts'

// Which facts a rule reads, whatever way it takes to them: its own paths, the gates, points and
// programmes it names, and the conditions under which those facts apply.

/** What names in a rule lead to. */
export type Library = {
  readonly facts: ReadonlyMap<string, JudgedFact>
  readonly programmes: ReadonlyMap<string, JudgedProgramme>
  readonly duties: readonly JudgedDuty[]
}

type Walk = {
  readonly library: Library
  readonly programme: JudgedProgramme | undefined
  readonly bound: ReadonlySet<string>
  readonly found: Set<string>
  readonly seen: Set<string>
  /** What was looked through already, by the programme whose names it uses. */
  readonly visited: Map<JudgedProgramme | undefined, Set<object>>
}

type Node = Readonly<Record<string, unknown>>

/** All requirements of a programme, the duties of its usual route included. */
export const requirementsOf = (
  programme: JudgedProgramme,
  duties: readonly JudgedDuty[],
): readonly JudgedRequirement[] => {
  const route = programme.routes[0]
  const own = duties.filter(({ routes }) => route !== undefined && routes.includes(route))
  return [...programme.requirements, ...own]
}

const note = (walk: Walk, path: unknown): void => {
  if (typeof path !== 'string') return
  const dot = path.indexOf('.')
  if (dot !== -1 && walk.bound.has(path.slice(0, dot))) return
  if (walk.found.has(path)) return
  walk.found.add(path)
  const condition = walk.library.facts.get(path)?.appliesWhen
  if (condition !== undefined) visit({ ...walk, programme: undefined, bound: new Set() }, condition)
}

/** Follows a name once, with nothing bound. */
const follow = (
  walk: Walk,
  key: string,
  programme: JudgedProgramme | undefined,
  rules: unknown,
): void => {
  const name = `${programme?.id}|${key}`
  if (walk.seen.has(name)) return
  walk.seen.add(name)
  visit({ ...walk, programme, bound: new Set() }, rules)
}

const followProgramme = (walk: Walk, node: Node): void => {
  const there = walk.library.programmes.get(String(node.programme))
  if (there === undefined) return
  if (typeof node.gate === 'string')
    follow(walk, `gate ${node.gate}`, there, there.gates?.[node.gate])
  else if (typeof node.requirement === 'string')
    follow(
      walk,
      `requirement ${node.requirement}`,
      there,
      there.requirements.find(({ id }) => id === node.requirement)?.rule,
    )
  else
    follow(
      walk,
      'status',
      there,
      requirementsOf(there, walk.library.duties)
        .filter(({ kind, phase }) => kind === 'must' && phase === 'apply')
        .map(({ rule }) => rule),
    )
}

const followPoints = (walk: Walk, { node }: Node): void =>
  follow(
    walk,
    `points ${String(node ?? '')}`,
    walk.programme,
    walk.programme?.points?.versions.map(({ tree }) =>
      typeof node === 'string' ? findNode(tree, node) : tree,
    ),
  )

const isFirst = ({ visited, programme }: Walk, node: Node): boolean => {
  const here = visited.get(programme) ?? new Set<object>()
  visited.set(programme, here)
  const { size } = here
  return here.add(node).size > size
}

const visit = (walk: Walk, value: unknown): void => {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const one of value) visit(walk, one)
    return
  }
  const node = value as Node
  if (typeof node.kind === 'string' && !isFirst(walk, node)) return
  note(walk, node.path)
  note(walk, node.list)
  if (node.kind === 'age') note(walk, 'birth')
  if (node.kind === 'same') for (const path of [node.left, node.right]) note(walk, path)
  if (node.kind === 'gate')
    follow(walk, `gate ${node.gate}`, walk.programme, walk.programme?.gates?.[String(node.gate)])
  if (node.kind === 'programme') followProgramme(walk, node)
  if (node.kind === 'points') followPoints(walk, node)
  const inside =
    typeof node.as === 'string' ? { ...walk, bound: new Set([...walk.bound, node.as]) } : walk
  for (const one of Object.values(node)) if (typeof one === 'object') visit(inside, one)
}

const lookedThrough = (
  library: Library,
  programme: JudgedProgramme | undefined,
  rules: unknown,
): ReadonlySet<string> => {
  const found = new Set<string>()
  visit({ library, programme, bound: new Set(), found, seen: new Set(), visited: new Map() }, rules)
  return found
}

type Known = Map<JudgedProgramme | undefined, Map<object, ReadonlySet<string>>>

const known = new WeakMap<Library, Known>()

/** Every fact that these rules of a programme (or of none) read; of one rule it is found once. */
export const factsRead = (
  library: Library,
  programme: JudgedProgramme | undefined,
  rules: unknown,
): ReadonlySet<string> => {
  if (typeof rules !== 'object' || rules === null || !('kind' in rules))
    return lookedThrough(library, programme, rules)
  const everywhere: Known = known.get(library) ?? new Map()
  known.set(library, everywhere)
  const here = everywhere.get(programme) ?? new Map<object, ReadonlySet<string>>()
  everywhere.set(programme, here)
  const found = here.get(rules) ?? lookedThrough(library, programme, rules)
  here.set(rules, found)
  return found
}

/** Every fact on which anything said about a programme hangs. */
export const factsOf = (library: Library, programme: JudgedProgramme): ReadonlySet<string> =>
  factsRead(library, programme, [
    requirementsOf(programme, library.duties).map(({ rule, ownPart }) => [rule, ownPart]),
    programme.points?.versions.map(({ tree }) => tree),
  ])
