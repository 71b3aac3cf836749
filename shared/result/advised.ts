import type { RequirementReport } from '../assessment/assess.ts'

/** What is advised before applying and plainly not there, of what the student can see to. */
export const advisedOf = (requirements: readonly RequirementReport[]): readonly string[] =>
  requirements.flatMap(({ id, kind, phase, duty, verdict, settledBy }) => {
    const own = settledBy === 'student' || settledBy === 'school-or-test'
    return own && kind === 'should' && phase === 'apply' && !duty && verdict === 'unmet' ? [id] : []
  })
