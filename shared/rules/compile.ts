import { onceACase } from './alike.ts'
import {
  checkCircles,
  checkFacts,
  checkMarks,
  checkMoves,
  checkNames,
  checkQuestions,
  checkRounds,
} from './checks.ts'
import { type CompiledEdition, type CompiledProgramme, root } from './compiled.ts'
import type { JudgingEdition } from './edition.ts'
import { checkHits } from './exclusive.ts'
import { checkFigure } from './figure-check.ts'
import { compileFigure } from './figures.ts'
import { oneProgrammeOnce } from './of-one-programme.ts'
import { compilePoints } from './points.ts'
import { checkPoints } from './points-table.ts'
import { compilePredicate } from './predicates.ts'
import { checkProgramme } from './programme-check.ts'
import { compileProgramme, references, zonesOf } from './programmes.ts'
import { compileQuantity } from './quantities.ts'
import { point, type Range } from './range.ts'
import { rational } from './rational.ts'
import { factsRead, type Library } from './reads.ts'
import type { Points, Predicate, Quantity } from './rule.ts'
import type { Compiler, Judge, Measure, Read, Scope, TableCheck } from './scope.ts'

export type { CompiledEdition, CompiledProgramme, CompiledRequirement } from './compiled.ts'
export { type Look, look } from './look.ts'

/**
 * Each node stands where the same names are bound, so it is compiled once for all programmes; what
 * names something that is a programme's own may mean another day or gate in each.
 */
const kept = <N, V>(
  compile: (node: N, scope: Scope) => V,
  isOwn: (node: N) => boolean,
): ((node: N, scope: Scope) => V) => {
  const everywhere = new Map<N, V>()
  const byProgramme: Map<N, V>[] = []
  return (node, scope) => {
    if (typeof node !== 'object') return compile(node, scope)
    const place = (scope.programme?.place ?? -1) + 1
    const before = everywhere.get(node) ?? byProgramme[place]?.get(node)
    if (before !== undefined) return before
    const made = compile(node, scope)
    const home = isOwn(node) ? (byProgramme[place] ?? new Map<N, V>()) : everywhere
    home.set(node, made)
    if (home !== everywhere) byProgramme[place] = home
    return made
  }
}

const ranks = (edition: JudgingEdition) => {
  const tables = Object.entries(edition.scales).map(
    ([name, scale]) =>
      [
        name,
        new Map(scale.flatMap((step, rank) => step.map((level) => [level, rank] as const))),
      ] as const,
  )
  const byScale = new Map(tables)
  return (scale: string, level: string) => byScale.get(scale)?.get(level)
}

const rateTable = (edition: JudgingEdition) => {
  const rates = new Map<string, Range>([['IDR', point(1)]])
  for (const [currency, { rupiah }] of Object.entries(edition.rates))
    rates.set(currency, point(rational(rupiah)))
  return (currency: string) => rates.get(currency)
}

/** What names in an edition's rules lead to. */
export const libraryOf = (edition: JudgingEdition): Library => ({
  facts: new Map(edition.facts.map((one) => [one.id, one])),
  programmes: new Map(edition.programmes.map((one) => [one.id, one])),
  duties: edition.duties,
})

const factTable = (edition: JudgingEdition): Compiler['facts'] =>
  new Map(
    edition.facts.map((definition, slot) => [
      definition.id,
      { slot, definition: { ...definition, label: { id: '', en: '' } } },
    ]),
  )

/** The answers on which a part hangs that names no programme. */
const readsIn =
  (facts: Compiler['facts'], library: Library) =>
  (node: unknown): readonly Read[] =>
    [...factsRead(library, undefined, node)].flatMap((id): readonly Read[] => {
      const known = facts.get(id)
      if (known === undefined) return []
      const { slot, definition } = known
      const said = definition.appliesWhen === undefined
      return [{ slot, of: said ? (c) => c.said[slot] : (c) => c.fact(slot) }]
    })

const compilerOf = (
  edition: JudgingEdition,
  library: Library,
  elsewhere: Compiler['elsewhere'],
  checkTable: TableCheck | undefined,
): Compiler => {
  const facts = factTable(edition)
  const isOwn = oneProgrammeOnce()
  const once = onceACase(isOwn, readsIn(facts, library))
  const whole = kept(
    (node: Points, scope: Scope) => once.points(node, scope, compilePoints(compiler, node, scope)),
    isOwn,
  )
  const compiler: Compiler = {
    facts,
    figures: new Map(edition.figures.map((one) => [one.id, compileFigure(one)])),
    rank: ranks(edition),
    rate: rateTable(edition),
    elsewhere,
    checkTable,
    predicate: kept<Predicate, Judge>(
      (node, scope) => once.alike(node, scope, compilePredicate(compiler, node, scope)),
      isOwn,
    ),
    quantity: kept<Quantity, Measure>(
      (node, scope) => once.alike(node, scope, compileQuantity(compiler, node, scope)),
      isOwn,
    ),
    points: (node, scope, without) =>
      without === undefined ? whole(node, scope) : compilePoints(compiler, node, scope, without),
  }
  return compiler
}

/** What hangs on no programme: when facts apply, which answers contradict, when moves are ready. */
const compileOutside = (edition: JudgingEdition, compiler: Compiler) => {
  for (const move of edition.moves) compiler.predicate(move.when, root(`move "${move.id}"`))
  return {
    applies: edition.facts.map(
      ({ id, appliesWhen }) =>
        appliesWhen && compiler.predicate(appliesWhen, root(`fact "${id}" › appliesWhen`)),
    ),
    contradictions: edition.contradictions.map(({ id, facts, when }) => ({
      id,
      facts,
      judge: compiler.predicate(when, root(`contradiction "${id}"`)),
    })),
  }
}

const factsUsed = (
  edition: JudgingEdition,
  library: Library,
  programmes: ReadonlyMap<string, CompiledProgramme>,
): ReadonlySet<string> => {
  const elsewhere = [edition.moves, edition.contradictions].map((all) =>
    all.map(({ when }) => when),
  )
  const used = new Set(factsRead(library, undefined, elsewhere))
  for (const { uses } of programmes.values()) for (const id of uses()) used.add(id)
  return used
}

/**
 * Makes an edition ready to judge that has been checked whole before: every published one has. What
 * judges on a phone leaves the checks at home.
 */
export const readyEdition = (edition: JudgingEdition, checkTable?: TableCheck): CompiledEdition => {
  const library = libraryOf(edition)
  const programmes = new Map<string, CompiledProgramme>()
  const named = references(programmes, library.programmes)
  const compiler = compilerOf(edition, library, named, checkTable)
  for (const [place, one] of edition.programmes.entries())
    programmes.set(one.id, compileProgramme(compiler, edition, library, place, one))
  return {
    source: edition,
    compiler,
    programmes,
    inOrder: [...programmes.values()],
    facts: compiler.facts,
    zones: zonesOf(edition),
    ...compileOutside(edition, compiler),
    outside: root('edition'),
  }
}

/**
 * Checks an edition whole and makes it ready to judge. Throws an EditionError that names rule and
 * path if anything in it is broken, so that a broken edition never judges anybody.
 */
export const compileEdition = (edition: JudgingEdition): CompiledEdition => {
  checkNames(edition)
  checkCircles(edition)
  checkFacts(edition)
  for (const one of edition.figures) checkFigure(one)
  for (const one of edition.programmes) checkProgramme(edition, one)
  const compiled = readyEdition(edition, checkHits)
  const { compiler, programmes } = compiled
  for (const { source, scope } of programmes.values()) {
    checkPoints(compiler, source, scope)
    const { id, workWhen } = source
    if (workWhen !== undefined) compiler.predicate(workWhen, root(`programme "${id}" › workWhen`))
  }
  checkMoves(edition)
  checkMarks(edition)
  checkRounds(compiler, programmes.values())
  checkQuestions(edition.facts, factsUsed(edition, libraryOf(edition), programmes))
  return compiled
}
