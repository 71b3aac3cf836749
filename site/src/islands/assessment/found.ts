/** One choice of a long list, with every word it may be looked for by. */
export type Sought = { readonly value: string; readonly words: readonly string[] }

/** The words of a text, without case and marks. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/**
 * The choices a search leads to: where every word asked for begins a word of theirs, and if there
 * are none, those that hold most of the words. What only joins names is not asked for.
 */
export function foundIn(
  choices: readonly Sought[],
  asked: string,
  joining: readonly string[],
): ReadonlySet<string> {
  const wanted = wordsIn(asked).filter((word) => !joining.includes(word))
  const hits = choices.map(({ value, words }) => ({
    value,
    count: wanted.filter((word) =>
      words.some((one) => one.startsWith(word) && !joining.includes(one)),
    ).length,
  }))
  const most = Math.max(...hits.map(({ count }) => count))
  if (wanted.length > 0 && most === 0) return new Set()
  return new Set(hits.flatMap(({ value, count }) => (count === most ? [value] : [])))
}
