import type { Verdict } from '../catalogue/programme.ts'

/** Strong Kleene truth as a number, so that "all" is the least and "any" the greatest. */
export type Truth = -1 | 0 | 1
export const met = 1
export const unknown = 0
export const unmet = -1

const names: readonly Verdict[] = ['unmet', 'unknown', 'met']
export const verdictOf = (truth: Truth): Verdict => names[truth + 1] as Verdict
export const opposite = (truth: Truth): Truth => (truth === 0 ? 0 : truth === 1 ? -1 : 1)
