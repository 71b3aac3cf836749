import type { IntakeStatus } from '../catalogue/programme.ts'
import type { CompiledProgramme } from '../rules/compile.ts'
import { addMonths, type DayNumber, parseDay } from '../time/day.ts'

/** A reading older than this many months no longer shows that a door is open. */
export const readingMonthsMax = 12

/** The intake as last read. `unconfirmed`: it was open then, and whether it still is must be asked. */
export type IntakeReport = {
  readonly status: IntakeStatus
  readonly asOf: string
  readonly unconfirmed?: true | undefined
  /** Seen between two rounds: no day is known on which it closed, and none on which it opens. */
  readonly between?: true | undefined
}

type Intake = CompiledProgramme['source']['intake']
type Read = Pick<Intake, 'asOf' | 'closes' | 'roundTo'>

const entryOn = ({ history }: Intake, day: DayNumber) =>
  history.find(({ from }) => (parseDay(from) ?? 0) <= day)

/** An old reading, or a round whose dates have passed with none published after it. */
export const outdated = ({ asOf, closes, roundTo }: Read, day: DayNumber): boolean => {
  const past = (text: string | undefined) => text !== undefined && (parseDay(text) ?? day) <= day
  const read = parseDay(asOf)
  return (
    past(closes) || past(roundTo) || (read !== undefined && addMonths(read, readingMonthsMax) < day)
  )
}

/** The intake on a day, by its dated history, and whether that reading can still be relied on. */
export const intakeOn = ({ source }: CompiledProgramme, day: DayNumber): IntakeReport => {
  const { intake } = source
  const { status = 'closed', between } = entryOn(intake, day) ?? {}
  return {
    status,
    asOf: intake.asOf,
    ...(status === 'open' && outdated(intake, day) ? { unconfirmed: true } : {}),
    ...(between && { between }),
  }
}
