import { languageMoves } from './languages.ts'
import type { Move } from './move.ts'
import { paperMoves } from './papers.ts'

export { exchangeRates as rates } from './rates.ts'

/** Every step a student can take, with what it changes, how long it takes and what it costs. */
export const moves: readonly Move[] = [...languageMoves, ...paperMoves]
