import { expect, test } from 'vitest'
import { impossibleScores } from './score-limits.ts'

const found = (test: string, scores: Readonly<Record<string, number>>) =>
  impossibleScores(
    {
      id: '1',
      test: { known: test },
      ...Object.fromEntries(Object.entries(scores).map(([name, known]) => [name, { known }])),
    },
    (field) => `sittings.1.${field}`,
  )

test('a score above the top of its test is caught where it was typed', () => {
  expect(found('ielts-academic', { overall: 65, reading: 7 })).toEqual([
    { path: 'sittings.1.overall', kind: 'out-of-range', min: 0, max: 9 },
  ])
  expect(found('topik', { grade: 7 })).toHaveLength(1)
})

test('a score within its test, or of a test whose scale is not listed, passes', () => {
  expect(found('ielts-general', { overall: 9, listening: 8.5 })).toEqual([])
  expect(found('languagecert', { overall: 190 })).toEqual([])
  expect(found('toeic', { overall: 800, listening: 400 })).toEqual([])
})
