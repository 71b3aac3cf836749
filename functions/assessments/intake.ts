import type { Context } from 'hono'
import { answerProblems, withoutSilence } from '../../shared/answers/check.ts'
import type { Facts } from '../../shared/facts/answer.ts'
import { answerFields } from '../http/answer-words.ts'
import type { Exchange } from '../http/exchange.ts'
import { refuse } from '../http/problem.ts'
import { civilDayInKupang, type Judging, reaches } from '../judging/judging.ts'
import type { AssessmentsPorts } from './ports.ts'

/** The rules to judge by now, or the refusal to answer with while none are published. */
export async function judgingNow(
  c: Context<Exchange>,
  { judging }: AssessmentsPorts,
): Promise<Judging | Response> {
  return (await judging.active()) ?? refuse(c, { kind: 'not-ready' })
}

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10)

/** Says which days the rules reach, where the clock shows none of them. */
export const dayUnreachable = (c: Context<Exchange>, { from, to }: Judging): Response =>
  refuse(c, { kind: 'day-unreachable', from: dayOf(from), to: dayOf(to) })

/** The same, where today itself is judged: rules that do not reach it are refused as such. */
export async function judgingToday(
  c: Context<Exchange>,
  ports: AssessmentsPorts,
): Promise<Judging | Response> {
  const judging = await judgingNow(c, ports)
  if (judging instanceof Response || reaches(judging, ports.clock())) return judging
  return dayUnreachable(c, judging)
}

/** Answers the rules can read, without those that say nothing; else the refusal to answer with. */
export function takenIn(
  c: Context<Exchange>,
  judging: Judging,
  facts: Readonly<Record<string, unknown>>,
  now: Date,
): Facts | Response {
  const door = { facts: judging.kinds, scales: judging.scales, today: civilDayInKupang(now) }
  const problems = answerProblems(facts, door)
  if (problems.length === 0) return withoutSilence(facts as Parameters<typeof withoutSilence>[0])
  return refuse(c, { kind: 'body-not-valid', fields: answerFields(problems, c.var.language) })
}

/** Whether the reader asks for plans, which take longer to find than all verdicts together. */
export function plansWanted(c: Context<Exchange>): boolean | Response {
  const asked = c.req.query('plans') ?? 'false'
  if (asked === 'true' || asked === 'false') return asked === 'true'
  const fields = [{ field: 'plans', detail: 'true, false' }]
  return refuse(c, { kind: 'parameter-not-valid', fields })
}
