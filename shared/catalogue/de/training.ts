import { all, any, figure, ge, money, not, sum, times, when, yes } from '../../rules/builders.ts'
import type { Predicate } from '../../rules/rule.ts'
import { acceptedGerman, atLevel } from './german-proofs.ts'

const arranged = any(yes('de.training-language-tested'), yes('de.training-course-booked'))

/** German for a training visa (s.16a(3)): B1, or tested by the provider, or a course planned. */
export const trainingLanguage: Predicate = any(atLevel('de', 'b1'), arranged)

/** Where B1 rests on a certificate, only some providers are accepted. */
export const trainingCertificates: Predicate = when(
  all(atLevel('de', 'b1'), not(arranged)),
  acceptedGerman('b1'),
)

/** A sponsor for the gap in the pay of a training; it matters only once there is a contract. */
export const trainingSponsor = yes('de.training-sponsor')

export const ownMoney = money('funds', 'EUR', 'once')

/** Pay secures the first year in a company, or own money closes the gap, or a sponsor does. */
export const companyLivelihood: Predicate = any(
  trainingSponsor,
  ge(money('de.training-pay-gross', 'EUR', 'month'), figure('de.training-pay-gross')),
  ge(
    sum(ownMoney, times(12, money('de.training-pay-net', 'EUR', 'month'))),
    times(12, figure('de.training-pay-net')),
  ),
)
