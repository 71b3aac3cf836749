import type { Report } from '../../shared/assessment/assess.ts'
import type { Instant } from '../../shared/booking/time.ts'
import type { Judged } from '../../shared/casework/case.ts'
import { judgedOf } from '../../shared/casework/judged.ts'
import { withCorrections } from '../../shared/casework/since.ts'
import type { Facts } from '../../shared/facts/answer.ts'
import { type Judging, reaches } from './judging.ts'

const countries = new WeakMap<Judging, ReadonlyMap<string, string>>()

/** The country of a programme of this edition. */
export function countryIn(judging: Judging): (programme: string) => string | undefined {
  const known =
    countries.get(judging) ??
    new Map(judging.source.programmes.map(({ id, country }) => [id, country]))
  countries.set(judging, known)
  return (programme) => known.get(programme)
}

/** A report as an office's queue knows it. */
export const judgedFor = (judging: Judging, report: Report, now: Instant): Judged =>
  judgedOf(report, countryIn(judging), now)

type Corrected = Parameters<typeof withCorrections>[1]

/** The same, judged now: answers with what the office corrected; undefined where no rules reach. */
export function judgedNow(
  judging: Judging | undefined,
  { facts, corrected = {} }: { readonly facts: Facts; readonly corrected?: Corrected },
  now: Date,
): Judged | undefined {
  if (judging === undefined || !reaches(judging, now)) return undefined
  // How far a door is, its plan says: without it the list would name another than the case opens on.
  const report = judging.judge(withCorrections(facts, corrected), now, { plans: true })
  return judgedFor(judging, report, now.getTime())
}
