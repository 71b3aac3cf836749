import fc from 'fast-check'
import { expect, test } from 'vitest'
import { discoverCatalogue } from '#infra/catalogue/discover.ts'
import { judging } from '#shared/catalogue/assemble.ts'
import { compileEdition, look } from '#shared/rules/compile.ts'
import type { CompiledProgramme } from '#shared/rules/compiled.ts'
import type { Quantity } from '#shared/rules/rule.ts'
import { met } from '#shared/rules/truth.ts'
import { hide, student } from './arbitraries/facts.ts'

type Table = Extract<Quantity, { readonly kind: 'table' }>

const catalogue = await discoverCatalogue()
const edition = compileEdition(judging(catalogue))
const kinds = Object.fromEntries(edition.source.facts.map(({ id, of }) => [id, of]))
const now = Date.parse('2026-11-21T04:00:00Z')

const tablesIn = (node: unknown): readonly Table[] => {
  if (Array.isArray(node)) return node.flatMap(tablesIn)
  if (typeof node !== 'object' || node === null) return []
  const own = 'hit' in node && 'rows' in node ? [node as Table] : []
  return [...own, ...Object.values(node).flatMap(tablesIn)]
}

const declared = (programme: CompiledProgramme) =>
  tablesIn(programme.source)
    .filter(({ hit }) => hit !== 'first')
    .map((table) => ({ programme, table }))

const tables = [...edition.programmes.values()].flatMap(declared)

test('no table of the catalogue whose rows are to be unique ever has two that hold for one student', () => {
  expect(tables.length).toBeGreaterThan(0)
  let held = 0
  const open = fc.constantFrom(0, 0.5)
  fc.assert(
    fc.property(student(kinds), fc.integer(), open, (whole, seed, share) => {
      const seen = look(edition, hide(whole, seed, share), now)
      for (const { programme, table } of tables) {
        const c = seen.before(programme.source.id)
        const holding = table.rows.filter(
          ({ when }) => edition.compiler.predicate(when, programme.scope)(c) === met,
        )
        held += holding.length
        const said = new Set(holding.map(({ value }) => JSON.stringify(value)))
        expect(table.hit === 'unique' ? holding.length : said.size).toBeLessThanOrEqual(1)
      }
    }),
    { numRuns: 5_000 },
  )
  expect(held).toBeGreaterThan(500)
})

/** The lines of a points tree that count beside the printed maximum. */
const outside = (node: unknown): readonly string[] => {
  if (Array.isArray(node)) return node.flatMap(outside)
  if (typeof node !== 'object' || node === null) return []
  const own = 'outsideTotal' in node && node.outsideTotal && 'id' in node ? [`${node.id}`] : []
  return [...own, ...Object.values(node).flatMap(outside)]
}

test('whoever may have more points than the table prints reads on which line they come on top', () => {
  const beyond = catalogue.programmes.flatMap(({ id, points }) =>
    outside(points?.versions).map((line) => ({ id, line, points })),
  )
  expect(beyond.map(({ id }) => id)).toEqual(['at-rwr-shortage', 'kr-e7-4'])
  for (const { line, points } of beyond)
    for (const language of ['id', 'en'] as const)
      expect(points?.labels[line]?.[language]).toContain(`${points?.most}`)
})
