import { expect, test } from 'vitest'
import { discoverCatalogue } from '../infra/catalogue/discover.ts'
import { unlocks } from '../shared/assessment/unlocks.ts'
import { judging } from '../shared/catalogue/assemble.ts'
import type { Answer, Facts } from '../shared/facts/answer.ts'
import { compileEdition } from '../shared/rules/compile.ts'

const edition = compileEdition(judging(await discoverCatalogue()))
const instant = Date.parse('2026-11-21T04:00:00Z')
const told: Facts = {
  birth: { known: '2006-03' },
  degrees: {
    known: [
      {
        id: '1',
        level: { known: 's1' },
        status: { known: 'studying' },
        field: { known: '0811' },
        awarded: { known: '2028-08' },
        country: { known: 'ID' },
      },
    ],
  },
  sittings: { known: [] },
  citizenship: { known: 'ID' },
  residence: { known: 'ID' },
  stays: { known: [] },
  jobs: { known: [] },
}
const found = (skills: Answer) =>
  unlocks({ edition, facts: { ...told, skills }, instant, shut: new Set() })

test('learning German to B1, from the first lesson, brings both kinds of training nearer', () => {
  const german = found({ known: [] }).find(({ step }) => step === 'test.goethe.b1')
  expect(german?.chain).toEqual(['learn.de.a1', 'learn.de.a2', 'learn.de.b1', 'test.goethe.b1'])
  expect([...(german?.opens ?? []), ...(german?.closer ?? [])]).toEqual(
    expect.arrayContaining(['de-ausbildung-16a', 'de-ausbildung-pflege']),
  )
})

test('graduating opens office and technical work in Japan to a student of agribusiness', () => {
  const degree = found({ known: [] }).find(({ step }) => step === 'graduate.1')
  expect(degree?.opens).toContain('jp-esi-engineer-humanities')
})

test('whoever does not know what they speak is told what the first lesson leads to', () => {
  expect(found('dont-know')).toEqual(found({ known: [] }))
})

test('of the tests of one language the one that does most stands for all', () => {
  const families = found({ known: [] }).map(({ family }) => family)
  expect(families.length).toBeGreaterThan(3)
  expect(new Set(families).size).toBe(families.length)
})
