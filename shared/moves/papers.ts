import type { Move } from './move.ts'
import { destinationPapers } from './papers/destinations.ts'
import { europeanPapers } from './papers/europe.ts'
import { indonesianPapers } from './papers/indonesian.ts'
import { japanesePapers } from './papers/japan.ts'
import { schoolingMoves } from './papers/schooling.ts'

/** Papers, recognitions, skills tests and money: what a school, an office or the student settles. */
export const paperMoves: readonly Move[] = [
  ...schoolingMoves,
  ...indonesianPapers,
  ...europeanPapers,
  ...japanesePapers,
  ...destinationPapers,
]
