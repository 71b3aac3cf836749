import type { DayNumber } from '../time/day.ts'
import { root } from './compiled.ts'
import { dayOr } from './dated.ts'
import type { JudgedProgramme } from './edition.ts'
import { pointsOf } from './points-table.ts'
import { type Case, type Compiler, type Judge, type Measure, refuse, type Scope } from './scope.ts'

// The names a programme's own rules may use: its gates and the nodes of its points table. Each is
// compiled when first asked for, and worked out once for each student.

type Names = {
  readonly gates: Map<string, Judge>
  readonly points: Map<string, Measure>
}

/** Compiles a named part when first asked for, and refuses a part that needs itself. */
const once = <K, V>(
  cache: Map<K, V>,
  open: Set<K>,
  key: K,
  make: () => V,
  cycle: () => never,
): V => {
  const known = cache.get(key)
  if (known !== undefined) return known
  if (open.has(key)) return cycle()
  open.add(key)
  const value = make()
  open.delete(key)
  cache.set(key, value)
  return value
}

/** Works a part out once for each case, and keeps it at the programme's own place. */
const memoised = <V>(place: number, part: number, work: (c: Case) => V): ((c: Case) => V) => {
  return (c) => {
    c.memo[place] ??= []
    const mine = c.memo[place]
    const known = mine[part]
    if (known !== undefined) return known as V
    const value = work(c)
    mine[part] = value
    return value
  }
}

const closingDay = ({ intake }: JudgedProgramme, where: string): DayNumber | undefined =>
  intake.closes === undefined ? undefined : dayOr(intake.closes, 0, `${where} › intake`)

export const programmeScope = (
  compiler: Compiler,
  programme: JudgedProgramme,
  place: number,
): Scope => {
  const names: Names = { gates: new Map(), points: new Map() }
  const open = new Set<string>()
  let parts = 0
  const where = `programme "${programme.id}"`
  const scope: Scope = root(where, {
    id: programme.id,
    place,
    closes: closingDay(programme, where),
    gate: (name) => {
      const rule = programme.gates?.[name]
      if (rule === undefined) return undefined
      const at = { ...scope, where: `${where} › gate "${name}"` }
      return once(
        names.gates,
        open,
        name,
        () => memoised(place, parts++, compiler.predicate(rule, at)),
        () => refuse(at, 'this gate needs itself: break the circle'),
      )
    },
    points: (node, without) => {
      if (programme.points === undefined) return undefined
      const key = `${node ?? ''}|${without ?? ''}`
      return once(
        names.points,
        open,
        key,
        () => {
          const measure = pointsOf(compiler, programme, scope, node, without)
          return measure === undefined
            ? refuse(scope, `no points node "${node ?? without}"`)
            : memoised(place, parts++, measure)
        },
        () => refuse(scope, `points node "${node ?? 'total'}" needs itself: break the circle`),
      )
    },
  })
  return scope
}
