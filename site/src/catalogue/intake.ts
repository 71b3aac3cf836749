import type { IntakeStatus, Programme } from '../../../shared/catalogue/programme.ts'

/** The intake as it stood on the day it was last looked at. */
export const intakeOf = ({ intake }: Programme): IntakeStatus | undefined =>
  intake.history.find(({ from }) => from <= intake.asOf)?.status
