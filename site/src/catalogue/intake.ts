import { outdated } from '../../../shared/assessment/intake.ts'
import type { IntakeStatus, Programme } from '../../../shared/catalogue/programme.ts'
import listed from '../../../shared/catalogue/sources.json' with { type: 'json' }
import { parseDay } from '../../../shared/time/day.ts'

/** The day of the last reading: pages are built without a clock, and claim nothing newer. */
const lastReading = Math.max(...Object.values(listed).map(({ checked }) => parseDay(checked) ?? 0))

export type IntakeSeen = IntakeStatus | 'unconfirmed' | 'between'

/** The intake as it stood when last looked at; one seen open long before that is to be confirmed. */
export const intakeOf = ({ intake }: Programme): IntakeSeen | undefined => {
  const { status, between } = intake.history.find(({ from }) => from <= intake.asOf) ?? {}
  if (between) return 'between'
  return status === 'open' && outdated(intake, lastReading) ? 'unconfirmed' : status
}

const order: readonly (IntakeSeen | undefined)[] = [
  'open',
  'unconfirmed',
  'announced',
  undefined,
  'between',
  'paused',
  'closed',
]

/** Open doors first, then what may open; informal work, which is no door, stands last. */
export const byOpenness = (one: Programme, other: Programme): number => rank(one) - rank(other)

const rank = (one: Programme): number =>
  one.employer === 'household' ? order.length : order.indexOf(intakeOf(one))
