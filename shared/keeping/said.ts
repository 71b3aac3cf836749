import { canonicalJson, type Json } from '../edition/canonical.ts'
import type { Assessment } from './assessment.ts'

// When a student said what. Answers come all at once, so only those that became others are dated by
// themselves; the rest are as old as what is kept.

type Answers = { readonly [fact: string]: Json }
type Dates = Readonly<Record<string, string>>

/** An instant for each answer that is not of the first day. */
export function saidAnew(
  { facts, saidAt = {} }: Pick<Assessment, 'facts' | 'saidAt'>,
  now: Json,
  at: string,
): Dates {
  const was = facts as Answers
  const same = (fact: string, answer: Json) =>
    was[fact] !== undefined && canonicalJson(was[fact]) === canonicalJson(answer)
  const dated = Object.entries(now as Answers).map(([fact, answer]) => [
    fact,
    same(fact, answer) ? saidAt[fact] : at,
  ])
  return Object.fromEntries(dated.filter(([, when]) => when !== undefined))
}

/** When each of its answers was said as it stands. */
export const saidWhen = ({
  facts,
  saidAt = {},
  createdAt,
}: Pick<Assessment, 'facts' | 'saidAt' | 'createdAt'>): Dates =>
  Object.fromEntries(Object.keys(facts as Answers).map((fact) => [fact, saidAt[fact] ?? createdAt]))
