import { expect, test } from 'vitest'
import { discoverCatalogue } from '#infra/catalogue/discover.ts'
import { judging } from '#shared/catalogue/assemble.ts'
import { fixedFacts } from '#shared/moves/fixed.ts'
import type { JudgedProgramme, JudgedRequirement } from '#shared/rules/edition.ts'
import { factsRead } from '#shared/rules/reads.ts'

// A door is called closed only where nothing can move what fails. So every fact of the student's own
// that can fail a requirement either moves or says why it does not.

const edition = judging(await discoverCatalogue())
const facts = new Map(edition.facts.map((one) => [one.id, one]))
const library = {
  facts,
  figures: new Map(edition.figures.map((one) => [one.id, one])),
  programmes: new Map(edition.programmes.map((one) => [one.id, one])),
  duties: edition.duties,
}

/** Steps made from the student's own answers: birthdays, graduation, work. */
const byTime = ['birth', 'degrees', 'jobs']
const moved = new Set(
  edition.moves.flatMap(({ effects }) =>
    effects.map((effect) => (effect.kind === 'set' ? effect.fact : effect.list)),
  ),
)
const fixed = fixedFacts.flatMap((one) => one.facts)

const theirs = ['student', 'school-or-test']
const isOwnMust = ({ kind, phase, settledBy }: JudgedRequirement): boolean =>
  kind === 'must' && phase === 'apply' && theirs.includes(settledBy)

const ownFactsIn = (programme: JudgedProgramme, { rule }: JudgedRequirement): readonly string[] =>
  [...factsRead(library, programme, rule)].filter((id) => {
    const fact = facts.get(id)
    return fact?.asked !== undefined && theirs.includes(fact.settledBy)
  })

const read = edition.programmes.flatMap((programme) =>
  programme.requirements
    .filter(isOwnMust)
    .map((one) => ({ at: `${programme.id}: ${one.id}`, facts: ownFactsIn(programme, one) })),
)

test('every requirement of the student’s own moves by a step or by time, or says why it cannot', () => {
  const still = read.flatMap(({ at, facts: some }) =>
    some
      .filter((id) => !moved.has(id) && !byTime.includes(id) && !fixed.includes(id))
      .map((id) => `${at}: "${id}" has no move; write one, or its reason in moves/fixed.ts`),
  )
  expect(read.length).toBeGreaterThan(80)
  expect(still).toEqual([])
})

test('what is said to be fixed is not moved, is said once, and is read by some requirement', () => {
  const ever = new Set(read.flatMap((one) => one.facts))
  expect(fixed.filter((id) => moved.has(id) || byTime.includes(id))).toEqual([])
  expect(fixed.filter((id, at) => fixed.indexOf(id) !== at)).toEqual([])
  expect(fixed.filter((id) => !ever.has(id))).toEqual([])
})

test('no step is written for a fact that nothing reads', () => {
  const ever = new Set(
    edition.programmes.flatMap((programme) => [
      ...factsRead(library, programme, [programme.requirements, programme.points]),
      ...factsRead(library, programme, edition.duties),
    ]),
  )
  // Learning raises an ability; the test that proves it is what rules read.
  expect([...moved].filter((id) => id !== 'skills' && !ever.has(id))).toEqual([])
})
