import type { RequirementReport } from '../assessment/assess.ts'
import type { ProgrammeWords } from './edition-words.ts'

/** Whether the job offer itself must hold it; what an employer weighs beside it is no part of it. */
export const isInOffer = (
  { id }: Pick<RequirementReport, 'id'>,
  { requirements }: Pick<ProgrammeWords, 'requirements'>,
): boolean => requirements.some((one) => one.id === id && one.inOffer === true)
