import { describe, expect, test } from 'vitest'
import { discoverCatalogue, discoverExamples } from '#infra/catalogue/discover.ts'
import { blocking } from '#shared/assessment/blocking.ts'
import { missingFor } from '#shared/assessment/missing.ts'
import { statusOf, verdictsOf } from '#shared/assessment/status.ts'
import { judging } from '#shared/catalogue/assemble.ts'
import { compileEdition, look } from '#shared/rules/compile.ts'
import { asNumber } from '#shared/rules/rational.ts'
import { parseDay } from '#shared/time/day.ts'
import { toldOf } from '../shared/result/lead.ts'

const catalogue = await discoverCatalogue()
const examples = await discoverExamples()
const edition = compileEdition(judging(catalogue))

/** Noon in the programme's zone: every zone here lies within 14 hours of UTC. */
const noon = (day: string, zone: string): number => {
  const utcNoon = (parseDay(day) ?? Number.NaN) * 86_400_000 + 43_200_000
  const offsets = catalogue.zones.offsets[zone] ?? []
  const minutes = offsets.findLast(({ from }) => from <= utcNoon)?.minutes ?? 0
  return utcNoon - minutes * 60_000
}

describe('every worked case of the catalogue', () => {
  for (const example of examples)
    test(`${example.programme}: ${example.name.en} (${example.on})`, () => {
      const programme = edition.programmes.get(example.programme)
      if (programme === undefined) throw new Error(`no programme "${example.programme}"`)
      const seen = look(edition, example.facts, noon(example.on, programme.source.zone))
      const c = seen.before(example.programme)
      const verdicts = Object.fromEntries(verdictsOf(programme, c))
      for (const [id, verdict] of Object.entries(example.verdicts ?? {}))
        expect({ [id]: verdicts[id] }).toEqual({ [id]: verdict })
      if (example.points !== undefined) {
        const range = programme.total?.(c)
        expect([asNumber(range?.lo ?? Number.NaN), asNumber(range?.hi ?? Number.NaN)]).toEqual(
          example.points,
        )
      }
      expect({ status: statusOf(edition, programme, seen), verdicts }).toMatchObject({
        status: example.status,
      })
      if (example.missing !== undefined) {
        const missing = blocking(programme, c).flatMap((one) =>
          missingFor(edition, programme, one, c).map(({ path }) => path),
        )
        expect([...new Set(missing)].sort()).toEqual([...example.missing].sort())
      }
    })
})

test('no text of the catalogue is left untranslated', () => {
  const gaps: string[] = []
  const visit = (value: unknown, path: string): void => {
    if (typeof value === 'string' && /TODO/.test(value)) gaps.push(path)
    if (typeof value === 'object' && value !== null)
      for (const [key, one] of Object.entries(value)) visit(one, `${path}.${key}`)
  }
  for (const programme of catalogue.programmes) visit(programme, programme.id)
  expect(gaps).toEqual([])
})

test('every requirement opens with a statement that fits a heading and ends before a list does', () => {
  const wrong = catalogue.programmes.flatMap(({ id, requirements }) =>
    requirements.flatMap(({ id: requirement, title }) =>
      Object.values(title)
        .filter((text) => {
          const { lead, rest } = toldOf(text)
          const ended = rest === '' || /^(?:[;.:]|\s[-–—])/.test(text.slice(lead.length))
          return lead.length > 110 || !ended
        })
        .map((text) => `${id}.${requirement}: ${text}`),
    ),
  )
  expect(wrong).toEqual([])
})

/** Names of tests, levels and permits, which both languages call the same. */
const sameInBoth = /^(?:CLB \d+|[A-ZÖ][A-ZÖa-z]{0,3}[A-Z]+|telc|H-2|Superior|Proficient)$/
const properNames = new Set([
  'Australia: visa 417',
  'Australia: Work and Holiday (462)',
  'Cambridge C1 Advanced',
  'CELPIP-General',
  'EPS-TOPIK',
  'Goethe-Zertifikat',
  'IELTS Academic',
  'IELTS General Training',
  'JFT-Basic',
  'Korea: H-2',
  'LANGUAGECERT Academic',
  'PTE Academic',
  'PTE Core',
  'TCF Canada',
  'TEF Canada',
  'TestDaF',
  'TOEFL iBT',
  'TOEFL ITP',
])

test('every text of the catalogue says something in both languages; only names read the same', () => {
  const wrong: string[] = []
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return
    if ('id' in value && 'en' in value && typeof value.en === 'string') {
      const { id, en } = value as { readonly id: string; readonly en: string }
      if (id.trim() !== id || en.trim() !== en || id === '' || en === '') wrong.push(path)
      if (id === en && !sameInBoth.test(en) && !properNames.has(en)) wrong.push(`${path}: ${en}`)
    }
    for (const [key, one] of Object.entries(value)) visit(one, `${path}.${key}`)
  }
  const { programmes, facts, figures, duties, moves, contradictions } = catalogue
  visit({ programmes, facts, figures, duties, moves, contradictions, examples }, 'catalogue')
  expect(wrong).toEqual([])
})

test('every source a programme names is a known page with the day it was checked', () => {
  const known = new Set(Object.keys(catalogue.sources))
  const unnamed = catalogue.programmes.flatMap(
    ({ id, requirements, costs, pay, points, alsoSee, intake }) =>
      [
        ...requirements.flatMap(({ source, also }) => [source, ...(also ?? [])]),
        ...costs.map(({ source }) => source),
        ...(pay === null ? [] : [pay.source]),
        ...Object.values(points?.sources ?? {}),
        ...alsoSee,
        ...intake.sources,
      ]
        .filter((key) => !known.has(key))
        .map((key) => `${id}: ${key}`),
  )
  expect(unnamed).toEqual([])
  for (const [key, { checked, url, title }] of Object.entries(catalogue.sources))
    expect({
      key,
      checked: /^\d{4}-\d{2}-\d{2}$/.test(checked),
      titled: title !== '' && url !== undefined,
    }).toEqual({
      key,
      checked: true,
      titled: true,
    })
})

/** The last day a source can speak of: its own date, or the day it was read where it has none. */
const lastDayOf = (key: string): string => {
  const { published, checked } = catalogue.sources[key] ?? { checked: '' }
  const dated = published?.match(/\d{4}(-\d\d(-\d\d)?)?/)?.[0]
  return dated === undefined ? checked : `${dated}${'-12-31'.slice(dated.length - 4)}`
}

test('no intake claims to have been read as open later than one of its sources speaks', () => {
  for (const { id, intake } of catalogue.programmes) {
    // Of what is between two rounds a source may tell how long the last round runs.
    if (intake.history[0]?.status !== 'open') continue
    const latest = intake.sources.map(lastDayOf).sort().at(-1) ?? ''
    expect({ id, asOf: intake.asOf <= latest ? 'read' : intake.asOf, latest }).toEqual({
      id,
      asOf: 'read',
      latest,
    })
  }
})

test('every points line has words in both languages', () => {
  const unnamed: string[] = []
  const visit = (value: unknown, id: string, labels: Readonly<Record<string, unknown>>): void => {
    if (Array.isArray(value)) for (const one of value) visit(one, id, labels)
    else if (typeof value === 'object' && value !== null) {
      const node = value as {
        id?: unknown
        points?: unknown
        of?: unknown
        rows?: unknown
        otherwise?: unknown
      }
      if (typeof node.id === 'string' && labels[node.id] === undefined)
        unnamed.push(`${id}: ${node.id}`)
      if (Array.isArray(node.of)) visit(node.of, id, labels)
      if (Array.isArray(node.rows)) visit(node.rows, id, labels)
      if (typeof node.id === 'string' && typeof node.of === 'object') visit(node.of, id, labels)
    }
  }
  for (const { id, points } of catalogue.programmes)
    for (const { tree } of points?.versions ?? []) visit(tree, id, points?.labels ?? {})
  expect([...new Set(unnamed)]).toEqual([])
})
