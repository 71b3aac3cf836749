import { expect, test } from 'vitest'
import { catalogueEdition } from '#infra/catalogue/edition.ts'
import { agribusiness, nurse } from '../../test/four-students.ts'
import { judgingPart } from '../edition/edition.ts'
import { compileEdition } from '../rules/compile.ts'
import { countOf, standingOf } from './standing.ts'

const { parts } = await catalogueEdition()
const edition = compileEdition(
  JSON.parse(parts.find(({ name }) => name === judgingPart)?.body ?? ''),
)
const instant = Date.parse('2026-11-22T00:00:00Z')
const standing = standingOf(nurse, edition, instant)

test('a student counts once for every country, by the nearest of its programmes', () => {
  const countries = new Set(edition.source.programmes.map(({ country }) => country))
  expect(new Set(Object.keys(standing.ways))).toEqual(countries)
  expect(standing.ways).toMatchObject({ TW: 'now', DE: 'steps', AU: 'none' })
})

test('every country is named, also one that is open to nobody', () => {
  const told = countOf([standing, standingOf(agribusiness, edition, instant)])
  expect(Object.keys(told.ways).length).toBe(Object.keys(standing.ways).length)
  expect(told.ways.AU).toEqual({ now: 0, steps: 0 })
  expect(Object.values(told.missing).reduce((sum, count) => sum + count, 0)).toBe(2)
})
