import type { IntakeStatus, Programme } from '../../../shared/catalogue/programme.ts'
import type { Language } from '../words/words.ts'

/** The name without the country, which stands beside it: "Germany - Opportunity Card". */
export function headingOf({ name }: Programme, language: Language): string {
  const short = name[language].replace(/^[^-–:]{2,40}\s[-–]\s/, '')
  return short.charAt(0).toUpperCase() + short.slice(1)
}

/** The intake as it stood on the day it was last looked at. */
export const intakeOf = ({ intake }: Programme): IntakeStatus | undefined =>
  intake.history.find(({ from }) => from <= intake.asOf)?.status
