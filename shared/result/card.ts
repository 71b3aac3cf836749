import type { JudgedProgramme, JudgingEdition } from '../rules/edition.ts'

/** What a result needs of a programme's judging part: everything but its rules. */
export type ProgrammeCard = Pick<
  JudgedProgramme,
  | 'id'
  | 'country'
  | 'employer'
  | 'formalDoor'
  | 'fields'
  | 'occupations'
  | 'intake'
  | 'selection'
  | 'pay'
  | 'months'
>

export type Rates = JudgingEdition['rates']

/** A programme without its rules, which are long and tell a reader nothing. */
export const cardOf = ({
  id,
  country,
  employer,
  formalDoor,
  fields,
  occupations,
  intake,
  selection,
  pay,
  months,
}: JudgedProgramme): ProgrammeCard => ({
  id,
  country,
  employer,
  formalDoor,
  fields,
  occupations,
  intake,
  selection,
  pay,
  months,
})
