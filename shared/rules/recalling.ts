import type { Recalling } from './scope.ts'

type Recall = { readonly answers: readonly unknown[]; readonly value: unknown }

const recallsMax = 8

/**
 * Plans look at one student on thousands of days and after as many steps, most of which leave alone
 * what a part reads: then it comes to what it came to before.
 */
export const recalling = (): Recalling => {
  const parts: Recall[][] = []
  return ({ nth, reads, work }, c) => {
    parts[nth] ??= []
    const recalls = parts[nth]
    for (const { answers, value } of recalls) {
      let at = 0
      while (at < reads.length && answers[at] === reads[at]?.of(c)) at++
      if (at === reads.length) return value as ReturnType<typeof work>
    }
    const value = work(c)
    if (recalls.length === recallsMax) recalls.shift()
    recalls.push({ answers: reads.map(({ of }) => of(c)), value })
    return value
  }
}
