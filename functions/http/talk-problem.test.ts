import { expect, test } from 'vitest'
import { languages } from './language.ts'
import { wordsOf } from './problem.ts'

test('whoever types a contact learns nothing of when its owner has a talk', () => {
  const [one, other] = [Date.parse('2026-12-08T01:00:00Z'), Date.parse('2026-12-08T01:30:00Z')]
  for (const language of languages)
    expect(wordsOf({ kind: 'student-busy', start: one, taken: [] }, language)).toEqual(
      wordsOf({ kind: 'student-busy', start: other, taken: [] }, language),
    )
})
