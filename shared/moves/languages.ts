import { arabic } from './languages/arabic.ts'
import { english } from './languages/english.ts'
import { french } from './languages/french.ts'
import { german } from './languages/german.ts'
import { japanese } from './languages/japanese.ts'
import { korean } from './languages/korean.ts'
import { mandarin } from './languages/mandarin.ts'
import type { Move } from './move.ts'

/** Learning a language and proving it. Fees stand on the test: counted once, if proof is needed. */
export const languageMoves: readonly Move[] = [
  ...german,
  ...english,
  ...japanese,
  ...korean,
  ...mandarin,
  ...french,
  ...arabic,
]
