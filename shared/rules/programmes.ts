import type { DayNumber } from '../time/day.ts'
import type { CompiledProgramme, CompiledRequirement } from './compiled.ts'
import { dayOr, periodOf } from './dated.ts'
import type { JudgedProgramme, JudgedRequirement, JudgingEdition } from './edition.ts'
import { checkPoints } from './points-table.ts'
import { programmeScope } from './programme-scope.ts'
import { factsOf, type Library, requirementsOf } from './reads.ts'
import { type Case, type Compiler, EditionError, type Scope } from './scope.ts'
import { met, type Truth, unknown, unmet } from './truth.ts'
import { unique } from './unique.ts'

const compileRequirement = (
  compiler: Compiler,
  requirement: JudgedRequirement,
  scope: Scope,
  duty: boolean,
): CompiledRequirement => {
  const where = `${scope.where} › ${duty ? 'duty' : 'requirement'} "${requirement.id}"`
  return {
    source: requirement,
    judge: compiler.predicate(requirement.rule, { ...scope, where }),
    ...periodOf(requirement, where),
    duty,
  }
}

/** An intake's history runs newest first, one entry a day. */
const checkIntake = ({ intake: { history } }: JudgedProgramme, where: string): void => {
  let newer: DayNumber = Number.POSITIVE_INFINITY
  for (const { from } of history) {
    const day = dayOr(from, 0, where)
    if (day >= newer)
      throw new EditionError(`${where}: history must run newest first; ${from} stands after it`)
    newer = day
  }
}

export const compileProgramme = (
  compiler: Compiler,
  edition: JudgingEdition,
  library: Library,
  programme: JudgedProgramme,
): CompiledProgramme => {
  const scope = programmeScope(compiler, programme, { count: 0 })
  const { where } = scope
  const all = requirementsOf(programme, edition.duties)
  unique(
    `${where}: requirement`,
    all.map(({ id }) => id),
  )
  if (edition.zones.offsets[programme.zone] === undefined)
    throw new EditionError(`${where}: zone "${programme.zone}" has no offsets in this edition`)
  checkIntake(programme, `${where} › intake`)
  const requirements = all.map((one, index) =>
    compileRequirement(compiler, one, scope, index >= programme.requirements.length),
  )
  for (const name of Object.keys(programme.gates ?? {})) scope.programme?.gate(name)
  const total = scope.programme?.points()
  checkPoints(compiler, programme, scope)
  const uses = factsOf(library, programme)
  const blocking = requirements.filter(
    ({ source }) => source.kind === 'must' && source.phase === 'apply',
  )
  const period = periodOf(programme, where)
  return { source: programme, requirements, blocking, ...period, total, uses, scope }
}

const inForce = ({ from, to }: { readonly from: number; readonly to: number }, c: Case): boolean =>
  from <= c.day && c.day < to

/** The status of a programme to another: one that is not in force is open, unless it fails anyway. */
const statusThere = (programme: CompiledProgramme, there: Case): Truth => {
  const worst = programme.blocking
    .filter((one) => inForce(one, there))
    .reduce<Truth>((least, one) => Math.min(least, one.judge(there)) as Truth, met)
  return worst === unmet || inForce(programme, there) ? worst : unknown
}

const requirementThere = (programme: CompiledProgramme, id: string, there: Case): Truth => {
  const one = programme.requirements.find(({ source, duty }) => !duty && source.id === id)
  return one !== undefined && inForce(one, there) ? one.judge(there) : unknown
}

/** A reference to another programme's status, requirement or gate, resolved once all stand. */
export const references =
  (
    programmes: ReadonlyMap<string, CompiledProgramme>,
    sources: Library['programmes'],
  ): Compiler['elsewhere'] =>
  (id, requirement, gate) => {
    const source = sources.get(id)
    if (source === undefined) return undefined
    if (requirement !== undefined && !source.requirements.some((one) => one.id === requirement))
      return undefined
    if (gate !== undefined && source.gates?.[gate] === undefined) return undefined
    return (c) => {
      const programme = programmes.get(id)
      if (programme === undefined) return unknown
      const there = c.other(id)
      if (gate !== undefined) return programme.scope.programme?.gate(gate)?.(there) ?? unknown
      return requirement === undefined
        ? statusThere(programme, there)
        : requirementThere(programme, requirement, there)
    }
  }
