import { expect, test } from 'vitest'
import { catalogueEdition } from '#infra/catalogue/edition.ts'
import { judgingPart } from '../edition/edition.ts'
import { compileEdition } from '../rules/compile.ts'
import { lackingOf } from './lacking.ts'

const { parts } = await catalogueEdition()
const edition = compileEdition(
  JSON.parse(parts.find(({ name }) => name === judgingPart)?.body ?? ''),
)

const lacking = (programme: string, requirement: string) => {
  const source = edition.programmes.get(programme)?.source
  const one = source?.requirements.find(({ id }) => id === requirement)
  if (source === undefined || one === undefined)
    return expect.unreachable(`${programme} has no ${requirement}`)
  return lackingOf(edition, source, one)
}

test('a language is told from a skill, a skill from a degree, and a paper from all of them', () => {
  expect(lacking('de-ausbildung-pflege', 'language')).toBe('language.de')
  expect(lacking('kr-eps-manufacturing', 'eps-topik')).toBe('language.ko')
  expect(lacking('jp-ssw1-agriculture', 'skills-test')).toBe('skill.JP')
  expect(lacking('sea-cruise-hotel', 'bst')).toBe('skill.XX')
  expect(lacking('de-blue-card', 'degree')).toBe('study')
  expect(lacking('de-triple-win-nurse', 'licence')).toBe('paper')
})

test('what no course could give, or only several together, stands under no name', () => {
  expect(lacking('kr-e7-4', 'quota')).toBeUndefined()
  expect(lacking('au-189-points', 'points')).toBeUndefined()
})
