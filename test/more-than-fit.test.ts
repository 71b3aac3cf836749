import fc from 'fast-check'
import { expect, test } from 'vitest'
import { discoverCatalogue } from '#infra/catalogue/discover.ts'
import { formMore } from '#shared/answers/form.ts'
import { statusOf } from '#shared/assessment/status.ts'
import { judging } from '#shared/catalogue/assemble.ts'
import type { Answer, Facts, Item } from '#shared/facts/answer.ts'
import { compileEdition, look } from '#shared/rules/compile.ts'
import { student } from './arbitraries/facts.ts'

// A plain form has a few places for the items of a list; some students have more of them.
const runs = Number(process.env.RUNS ?? 5_000)
const edition = compileEdition(judging(await discoverCatalogue()))
const kinds = Object.fromEntries(edition.source.facts.map(({ id, of }) => [id, of]))
const now = Date.parse('2026-11-21T04:00:00Z')

const isList = (id: string): boolean => kinds[id]?.kind === 'list'

const statuses = (facts: Facts) => {
  const seen = look(edition, facts, now)
  return edition.inOrder.map((programme) => statusOf(edition, programme, seen))
}

/** The same student, who told only the first items of each list and said that there are more. */
const asFarAsFits = (facts: Facts, places: number): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([id, answer]): readonly [string, Answer] => {
      const items =
        typeof answer === 'object' && isList(id) ? (answer.known as readonly Item[]) : []
      if (items.length <= places) return [id, answer]
      return [id, { known: [...items.slice(0, places), { id: formMore.field }] }]
    }),
  )

test('what did not fit into the form decides nothing by being left out', () => {
  let decided = 0
  fc.assert(
    fc.property(student(kinds), fc.constantFrom(0, 1, 2), (whole, places) => {
      const after = statuses(whole)
      statuses(asFarAsFits(whole, places)).forEach((was, index) => {
        if (was !== 'eligible' && was !== 'not-eligible') return
        if (after[index] === 'conflict') return
        decided += 1
        expect(`${edition.inOrder[index]?.source.id} ${after[index]}`).toBe(
          `${edition.inOrder[index]?.source.id} ${was}`,
        )
      })
    }),
    { numRuns: runs },
  )
  expect(decided).toBeGreaterThan(runs)
})
