import { expect, test } from 'vitest'
import { discoverCatalogue } from '#infra/catalogue/discover.ts'
import { judging } from '#shared/catalogue/assemble.ts'
import { libraryOf } from '#shared/rules/compile.ts'
import { factsRead } from '#shared/rules/reads.ts'

const edition = judging(await discoverCatalogue())
const library = libraryOf(edition)
const settlers = new Map(edition.facts.map(({ id, settledBy }) => [id, settledBy]))

/** Requirements said to be settled by somebody else, each with whose word its rule reads. */
const theirs = edition.programmes.flatMap((programme) =>
  programme.requirements
    .filter(({ settledBy }) => settledBy !== 'student' && settledBy !== 'school-or-test')
    .map(({ id, settledBy, rule }) => ({
      name: `${programme.id} › ${id}`,
      settledBy,
      words: [...factsRead(library, programme, rule)].map((fact) => settlers.get(fact)),
    })),
)

const own = (settler: string | undefined): boolean =>
  settler === 'student' || settler === 'school-or-test'

test('what a student has done or holds is never said to be settled by an employer', () => {
  const slips = theirs.filter(
    ({ settledBy, words }) => settledBy === 'employer' && !words.includes('employer'),
  )
  expect(slips.map(({ name }) => name)).toEqual([])
})

test('what only the student, a school or a test can answer is theirs, not an office’s', () => {
  const slips = theirs.filter(({ words }) => words.length > 0 && words.every(own))
  expect(slips.map(({ name }) => name)).toEqual([])
})
