import type { CompiledProgramme, CompiledRequirement } from './compiled.ts'
import { periodOf } from './dated.ts'
import type { JudgedProgramme, JudgedRequirement, JudgingEdition } from './edition.ts'
import { programmeScope } from './programme-scope.ts'
import { factsOf, type Library, requirementsOf } from './reads.ts'
import type { Case, Compiler, Judge, Scope } from './scope.ts'
import { least, met, type Truth, unknown, unmet } from './truth.ts'

const compileRequirement = (
  compiler: Compiler,
  requirement: JudgedRequirement,
  scope: Scope,
  duty: boolean,
): CompiledRequirement => {
  const where = `${scope.where} › ${duty ? 'duty' : 'requirement'} "${requirement.id}"`
  const { rule, ownPart } = requirement
  return {
    source: requirement,
    judge: compiler.predicate(rule, { ...scope, where }),
    ...(ownPart && { ownPart: compiler.predicate(ownPart, { ...scope, where }) }),
    ...periodOf(requirement, where),
    duty,
  }
}

/** Every zone that a programme judges in, once. */
export const zonesOf = ({ programmes }: JudgingEdition): readonly string[] => [
  ...new Set(programmes.map(({ zone }) => zone)),
]

type Dated = { readonly from: number; readonly to: number }

const inForce = ({ from, to }: Dated, c: Case): boolean => from <= c.day && c.day < to

/** All that is in force; what was always in force and always will be needs no look at the day. */
const conjunctionOf = (requirements: readonly CompiledRequirement[]): Judge =>
  least(
    requirements.map((one) =>
      Number.isFinite(one.from) || Number.isFinite(one.to)
        ? (c) => (inForce(one, c) ? one.judge(c) : met)
        : one.judge,
    ),
  )

const onceAsked = <V>(work: () => V): (() => V) => {
  let known: V | undefined
  return () => {
    known ??= work()
    return known
  }
}

export const compileProgramme = (
  compiler: Compiler,
  edition: JudgingEdition,
  library: Library,
  place: number,
  programme: JudgedProgramme,
): CompiledProgramme => {
  const scope = programmeScope(compiler, programme, place)
  const { where } = scope
  const all = requirementsOf(programme, edition.duties)
  const requirements = all.map((one, index) =>
    compileRequirement(compiler, one, scope, index >= programme.requirements.length),
  )
  for (const name of Object.keys(programme.gates ?? {})) scope.programme?.gate(name)
  const total = scope.programme?.points()
  const blocking = requirements.filter(
    ({ source }) => source.kind === 'must' && source.phase === 'apply',
  )
  const usual = requirements.filter(({ source }) => source.usual === true)
  const period = periodOf(programme, where)
  const zone = zonesOf(edition).indexOf(programme.zone)
  const conjunction = conjunctionOf(blocking)
  return {
    source: programme,
    requirements,
    blocking,
    conjunction,
    usual,
    ...period,
    total,
    uses: onceAsked(() => factsOf(library, programme)),
    scope,
    place,
    zone,
  }
}

/** The status of a programme to another: one that is not in force is open, unless it fails anyway. */
const statusThere = (programme: CompiledProgramme, there: Case): Truth => {
  const worst = programme.conjunction(there)
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
