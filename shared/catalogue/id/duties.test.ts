import { expect, test } from 'vitest'
import { coreFacts } from '../../facts/core.ts'
import type { Route } from '../programme.ts'
import sources from '../sources.json' with { type: 'json' }
import { duties, nationalDuties } from './duties.ts'
import { facts } from './facts.ts'

const routes: readonly Route[] = ['g2g', 'p2p', 'own-company', 'independent']
const on = (route: Route) => duties.filter((duty) => duty.routes.includes(route)).map((d) => d.id)
/** Every path a rule reads, wherever it stands in the rule. */
const paths = (node: unknown): readonly string[] =>
  node === null || typeof node !== 'object'
    ? []
    : Object.entries(node).flatMap(([key, value]) =>
        key === 'path' && typeof value === 'string' ? [value] : paths(value),
      )

test('every duty has its own id, a source we hold and words in both languages', () => {
  expect(new Set(duties.map(({ id }) => id)).size).toBe(duties.length)
  for (const { id, source, also = [], title, note, routes: on } of duties) {
    expect(id).toMatch(/^id\.[a-z0-9-]+$/)
    for (const key of [source, ...also]) expect(Object.keys(sources)).toContain(key)
    for (const text of note === undefined ? [title] : [title, note])
      expect([text.id.length > 0, text.en.length > 0, text.id === text.en]).toEqual([
        true,
        true,
        false,
      ])
    expect(on.length).toBeGreaterThan(0)
  }
})

test('every duty reads only facts that are defined, and every fact of leaving is read', () => {
  const read = new Set(duties.flatMap(({ rule }) => paths(rule)))
  const defined = new Set([...coreFacts, ...facts].map(({ id }) => id))

  expect([...read].filter((path) => !defined.has(path))).toEqual([])
  expect(facts.filter(({ id }) => !read.has(id)).map(({ id }) => id)).toEqual([])
})

test('no check-up or clearance is asked for twice', () => {
  const read = duties.flatMap(({ rule }) => paths(rule))

  expect(read.length).toBe(new Set(read).size)
})

test('before an application only age decides, and between governments the notice decides that', () => {
  expect(duties.filter(({ phase }) => phase === 'apply').map(({ id }) => id)).toEqual(['id.age-18'])
  for (const route of routes)
    expect(on(route)).toContain(route === 'g2g' ? 'id.age-18-leaving' : 'id.age-18')
})

test('the eight documents of Article 13 stand on both routes with a placing body', () => {
  const documents = [
    'id.marital-status',
    'id.family-permission',
    'id.competence',
    'id.health',
    'id.passport',
    'id.work-visa',
    'id.placement-agreement',
    'id.employment-agreement',
  ]
  expect(on('g2g')).toEqual(expect.arrayContaining(documents))
  expect(on('p2p')).toEqual(expect.arrayContaining(documents))
})

test('who leaves alone or with their own company signs no placement agreement', () => {
  expect(on('independent')).not.toContain('id.placement-agreement')
  expect(on('own-company')).not.toContain('id.placement-agreement')
})

test('an agency needs its licence and a permit for the employer; a person alone must report', () => {
  expect(on('p2p')).toEqual(expect.arrayContaining(['id.agency-licence', 'id.recruitment-permit']))
  expect(on('g2g')).not.toContain('id.agency-licence')
  expect(on('independent')).toEqual(
    expect.arrayContaining(['id.employer-legal-entity', 'id.report']),
  )
})

test('what the nation leaves open, the province of NTT has written', () => {
  const open = nationalDuties.filter(({ mustSpecify }) => mustSpecify)

  expect(open.map(({ id }) => id)).toEqual(['id.vulnerable-job'])
  for (const duty of duties) expect(duty).not.toHaveProperty('mustSpecify')
  expect(duties.find(({ id }) => id === 'id.vulnerable-job')?.rule.kind).toBe('when')
})
