import type { Instant } from '../booking/time.ts'
import { type CaseHead, endOf, talksOf } from './case.ts'

// What the office owes a case: to write down who came to a talk that is over, and to do on its day
// what was put off. Either is owed by somebody, and forgotten by nobody.

/** Who owes it, as its line says: the counselor a talk is with, or whoever works on the case. */
export type Owner = string

export const withCounselor = (id: string): Owner => `with:${id}`
export const byMember = (id: string): Owner => `by:${id}`

export type Owed = {
  readonly kind: 'record' | 'due'
  /** From then on it is owed. */
  readonly from: Instant
  readonly owner: Owner
  /** The talk to record. */
  readonly booking?: string | undefined
}

/** When a day begins in Kupang. */
const dayBegins = (day: string): Instant => Date.parse(`${day}T00:00:00+08:00`)

/** All that is owed now or will be; what is owed by now is `owedBy`. */
export function owedOf(head: CaseHead): readonly Owed[] {
  const { followUp, claim } = head
  const talks = talksOf(head).filter(({ state }) => state === 'confirmed')
  return [
    ...talks.map((one): Owed => {
      const owner = withCounselor(one.counselor)
      return { kind: 'record', from: endOf(one), owner, booking: one.id }
    }),
    ...(followUp === undefined
      ? []
      : [
          {
            kind: 'due',
            from: dayBegins(followUp.on),
            owner: byMember(claim?.id ?? followUp.by.id),
          } as const,
        ]),
  ]
}

/** What is owed by now. */
export const owedBy = (head: CaseHead, now: Instant): readonly Owed[] =>
  owedOf(head).filter(({ from }) => from < now)
