import type { Move } from './move.ts'
import { assessmentPapers } from './papers/assessments.ts'
import { destinationPapers } from './papers/destinations.ts'
import { europeanPapers } from './papers/europe.ts'
import { indonesianPapers } from './papers/indonesian.ts'
import { japanesePapers } from './papers/japan.ts'
import { nursePapers } from './papers/nurses.ts'
import { savingsMoves } from './papers/savings.ts'
import { schoolingMoves } from './papers/schooling.ts'
import { seafarerPapers } from './papers/seafarers.ts'

/** Papers, recognitions, skills tests and money: what a school, an office or the student settles. */
export const paperMoves: readonly Move[] = [
  ...schoolingMoves,
  ...indonesianPapers,
  ...nursePapers,
  ...assessmentPapers,
  ...europeanPapers,
  ...japanesePapers,
  ...destinationPapers,
  ...seafarerPapers,
  ...savingsMoves,
]
