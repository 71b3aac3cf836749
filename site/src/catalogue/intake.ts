import type { IntakeStatus, Programme } from '../../../shared/catalogue/programme.ts'

/** The intake as it stood on the day it was last looked at. */
export const intakeOf = ({ intake }: Programme): IntakeStatus | undefined =>
  intake.history.find(({ from }) => from <= intake.asOf)?.status

const order: readonly (IntakeStatus | undefined)[] = [
  'open',
  'announced',
  undefined,
  'paused',
  'closed',
]

/** Open doors first, then what may open; informal work, which is no door, stands last. */
export const byOpenness = (one: Programme, other: Programme): number => rank(one) - rank(other)

const rank = (one: Programme): number =>
  one.employer === 'household' ? order.length : order.indexOf(intakeOf(one))
