import { outdated } from '../assessment/intake.ts'
import type { IntakeEntry, IntakeStatus } from '../catalogue/programme.ts'
import type { JudgedProgramme } from '../rules/edition.ts'
import { type DayNumber, parseDay } from '../time/day.ts'

export type IntakeSeen = IntakeStatus | 'unconfirmed' | 'between'

type Seen = Pick<JudgedProgramme, 'intake'>

const isAhead =
  (day: DayNumber) =>
  ({ from }: IntakeEntry): boolean =>
    (parseDay(from) ?? day) > day

/** The intake on a day; one seen open long before that is to be confirmed. */
export const intakeOf = ({ intake }: Seen, day: DayNumber): IntakeSeen | undefined => {
  const { status, between } = intake.history.find((entry) => !isAhead(day)(entry)) ?? {}
  if (between) return 'between'
  return status === 'open' && outdated(intake, day) ? 'unconfirmed' : status
}

/** What is known to come, the soonest first. */
export const intakeAhead = ({ intake }: Seen, day: DayNumber): readonly IntakeEntry[] =>
  intake.history.filter(isAhead(day)).toReversed()

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
export const byOpenness =
  (day: DayNumber) =>
  (one: Ranked, other: Ranked): number =>
    rank(one, day) - rank(other, day)

type Ranked = Pick<JudgedProgramme, 'intake' | 'employer'>

const rank = (one: Ranked, day: DayNumber): number =>
  one.employer === 'household' ? order.length : order.indexOf(intakeOf(one, day))
