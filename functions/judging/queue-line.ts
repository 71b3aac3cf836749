import type { Report } from '../../shared/assessment/assess.ts'
import type { Preference } from '../../shared/assessment/plan.ts'
import type { Instant } from '../../shared/booking/time.ts'
import { atlasOf } from '../../shared/casework/atlas.ts'
import type { Judged } from '../../shared/casework/case.ts'
import { withCorrections } from '../../shared/casework/established.ts'
import { judgedOf } from '../../shared/casework/judged.ts'
import type { Facts } from '../../shared/facts/answer.ts'
import { type Judging, reaches } from './judging.ts'

type Corrected = Parameters<typeof withCorrections>[1]

/** What an office judges by: what the student told, how they want to be answered, what it knows better. */
export type Told = {
  readonly facts: Facts
  readonly prefer?: Preference | undefined
  readonly corrected?: Corrected | undefined
}

/** How an office has them judged: as its student wants to be answered, and with plans. */
export const asOffice = ({ prefer }: Pick<Told, 'prefer'>) => ({ prefer, plans: true }) as const

/**
 * The report of an office: the queue's line and the case are told from this very one. How far a door
 * is, its plan says, so there is none without plans.
 */
export const reportFor = (judging: Judging, { facts, corrected = {}, prefer }: Told, now: Date) =>
  judging.judge(withCorrections(facts, corrected), now, asOffice({ prefer }))

/** A report as an office's queue knows it. */
export const judgedFor = ({ source }: Judging, report: Report, now: Instant): Judged =>
  judgedOf(report, atlasOf(source), now)

/** The same, judged now; undefined where no rules reach. */
export function judgedNow(judging: Judging | undefined, told: Told, now: Date): Judged | undefined {
  if (judging === undefined || !reaches(judging, now)) return undefined
  return judgedFor(judging, reportFor(judging, told, now), now.getTime())
}
