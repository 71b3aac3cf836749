import type { JudgedMove } from '../rules/edition.ts'

/** The language a step is about, if it is about one. */
export const languageOf = ({ effects }: Pick<JudgedMove, 'effects'>): string | undefined => {
  for (const effect of effects) {
    if (effect.kind === 'set') continue
    const { language } = effect.kind === 'add' ? effect.item : effect.match
    if (typeof language === 'string') return language
  }
  return undefined
}

/**
 * The part of an edition that words a step: one for each language, one for each place that asks for
 * papers of its own ("paper.ca-eca-bachelor"), one for all other papers. A plan needs two or three.
 */
export const wordsPartOf = (move: Pick<JudgedMove, 'id' | 'effects'>): string => {
  const place = /^\w+\.([a-z]{2,3})[.-]/.exec(move.id)?.[1]
  return `steps-${languageOf(move) ?? place ?? 'papers'}`
}
