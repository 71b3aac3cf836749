import type { Verdict } from '../catalogue/programme.ts'

/** Strong Kleene truth as a number, so that "all" is the least and "any" the greatest. */
export type Truth = -1 | 0 | 1
export const met = 1
export const unknown = 0
export const unmet = -1

const names: readonly Verdict[] = ['unmet', 'unknown', 'met']
export const verdictOf = (truth: Truth): Verdict => names[truth + 1] as Verdict
export const opposite = (truth: Truth): Truth => (truth === 0 ? 0 : truth === 1 ? -1 : 1)

/** The number of a verdict already spoken. */
export const truthOf = (verdict: Verdict): Truth =>
  verdict === 'met' ? met : verdict === 'unmet' ? unmet : unknown

type Asked<C> = (c: C) => Truth

/** All of two, which most groups are, without a loop. */
const both =
  <C>(a: Asked<C>, b: Asked<C>): Asked<C> =>
  (c) => {
    const first = a(c)
    if (first === unmet) return unmet
    const second = b(c)
    return second < first ? second : first
  }

const either =
  <C>(a: Asked<C>, b: Asked<C>): Asked<C> =>
  (c) => {
    const first = a(c)
    if (first === met) return met
    const second = b(c)
    return second > first ? second : first
  }

/** All of these: the least of them. */
export const least = <C>(judges: readonly Asked<C>[]): Asked<C> => {
  const [a, b] = judges
  if (a !== undefined && judges.length === 1) return a
  if (a !== undefined && b !== undefined && judges.length === 2) return both(a, b)
  return (c) => {
    let worst: Truth = met
    for (let at = 0; at < judges.length; at++) {
      const verdict = (judges[at] as Asked<C>)(c)
      if (verdict === unmet) return unmet
      if (verdict < worst) worst = verdict
    }
    return worst
  }
}

/** Any of these: the greatest of them. */
export const greatest = <C>(judges: readonly Asked<C>[]): Asked<C> => {
  const [a, b] = judges
  if (a !== undefined && judges.length === 1) return a
  if (a !== undefined && b !== undefined && judges.length === 2) return either(a, b)
  return (c) => {
    let best: Truth = unmet
    for (let at = 0; at < judges.length; at++) {
      const verdict = (judges[at] as Asked<C>)(c)
      if (verdict === met) return met
      if (verdict > best) best = verdict
    }
    return best
  }
}

/** At least so many of these. */
export const atLeastN =
  <C>(n: number, judges: readonly Asked<C>[]): Asked<C> =>
  (c) => {
    let [sure, possible] = [0, 0]
    for (const judge of judges) {
      const verdict = judge(c)
      if (verdict === met) sure += 1
      if (verdict !== unmet) possible += 1
    }
    return sure >= n ? met : possible < n ? unmet : unknown
  }
