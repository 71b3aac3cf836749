import { expect } from 'vitest'
import type { ProgrammeReport } from '#shared/assessment/assess.ts'
import type { Cost, MonthsPart, Programme } from '#shared/catalogue/programme.ts'
import type { Move } from '#shared/moves/move.ts'
import { planOf, restOf, stillPaid, wayOf } from '#shared/result/way.ts'

// A plan's steps and a programme's own figures tell of the same course and the same test: what is
// planned, or behind the student, is never counted a second time.

/** What is bought, by its price and where that was read; a price that was not found is no price. */
const bought = ({ amount, currency, source, payer, aside }: Cost): string | undefined =>
  amount === null || payer !== 'student' || aside !== undefined
    ? undefined
    : `${JSON.stringify(amount)} ${currency} ${source}`

export const prices = (costs: readonly Cost[]): readonly string[] =>
  costs.flatMap((cost) => bought(cost) ?? [])

export const sum = (parts: readonly MonthsPart[], end: 'min' | 'max'): number =>
  parts.reduce((so, part) => so + (part[end] ?? 0), 0)

/** Checks what one student is told of one programme; says whether there was a plan. */
export const toldOnce = (
  report: ProgrammeReport,
  { costs, months }: Pick<Programme, 'costs' | 'months'>,
  moves: ReadonlyMap<string, Move>,
): boolean => {
  const { id } = report
  const [plan, rest, way] = [planOf(report), restOf(report, months), wayOf(report, { months })]
  const parts = months.parts ?? []
  const met = new Set(report.requirements.flatMap((one) => (one.verdict === 'met' ? one.id : [])))
  const behind = parts.filter(
    ({ meets = [] }) => meets.length > 0 && meets.every((one) => met.has(one)),
  )
  for (const { kind } of behind)
    if (parts.filter((part) => part.kind === kind).length === 1)
      expect(rest.kinds, `${id}: ${kind} is behind them`).not.toContain(kind)
  if (months.max !== null && rest.max !== null)
    expect(rest.max, `${id}: more than the whole`).toBeLessThanOrEqual(months.max)
  if (plan === undefined) return false
  const steps = plan.steps.flatMap((step) => moves.get(step.id) ?? [])
  const planned = new Set(prices(steps.flatMap((move) => move.costs)))
  for (const price of prices(stillPaid(report, costs)))
    expect(planned, `${id}: ${price} is paid by a step`).not.toContain(price)
  const leans = report.outlook.kind === 'reachable' ? (report.outlook.leans ?? []) : []
  const own = report.requirements.flatMap((one) => {
    const theirs = one.settledBy === 'student' || one.settledBy === 'school-or-test'
    const asked = theirs || (one.settledBy === 'authority' && one.verdict === 'unmet')
    return one.phase === 'apply' && asked && !leans.includes(one.id) ? one.id : []
  })
  const seenTo = parts.filter(({ meets }) => meets?.every((one) => own.includes(one)))
  for (const { kind } of seenTo)
    expect(rest.kinds, `${id}: ${kind} stands in the plan`).not.toContain(kind)
  const most = sum(parts, 'max') > 0 ? Math.max(sum(parts, 'max'), months.max ?? 0) : months.max
  if (way.months.max !== null && most !== null)
    expect(way.months.max, id).toBeLessThanOrEqual((plan.months.max ?? 0) + most)
  return true
}
