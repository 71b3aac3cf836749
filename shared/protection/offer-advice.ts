import type { Severity } from './sign.ts'

/** What a student can say about one sign. A sign left blank counts as not known. */
export type Answer = 'yes' | 'no' | 'unknown'

/** What the rule needs of a sign, so that a page can be judged without its texts. */
export type Weighed = { readonly id: string; readonly severity: Severity }

/** How many signs were found of each weight, and how many are still not known. */
type Tally = {
  readonly stop: number
  readonly warn: number
  readonly note: number
  readonly unknown: number
}

/** The next step, never a verdict: no outcome says that an offer may be trusted. */
export type OfferAdvice = {
  readonly kind: 'stop' | 'verify-first' | 'ask' | 'not-enough' | 'no-sign-found'
  readonly tally: Tally
}

/** With more unknowns than this, finding no sign means nothing. */
export const unknownMax = 3

/** What to do next, given the answers so far. The gravest reason that applies wins. */
export function offerAdvice(
  signs: readonly Weighed[],
  answers: Readonly<Record<string, Answer>>,
): OfferAdvice {
  const tally = tallyOf(signs, answers)
  return { kind: kindOf(tally), tally }
}

function tallyOf(signs: readonly Weighed[], answers: Readonly<Record<string, Answer>>): Tally {
  const answerOf = (id: string): Answer => answers[id] ?? 'unknown'
  const found = (severity: Severity) =>
    signs.filter((sign) => sign.severity === severity && answerOf(sign.id) === 'yes').length
  return {
    stop: found('stop'),
    warn: found('warn'),
    note: found('note'),
    unknown: signs.filter((sign) => answerOf(sign.id) === 'unknown').length,
  }
}

function kindOf({ stop, warn, unknown }: Tally): OfferAdvice['kind'] {
  if (stop > 0) return 'stop'
  if (warn > 1) return 'verify-first'
  if (warn === 1) return 'ask'
  return unknown > unknownMax ? 'not-enough' : 'no-sign-found'
}
