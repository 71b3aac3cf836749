import type { Shelf } from './shelf.ts'
import type { ResultWords } from './words/words.ts'

/** What a step is called: a move of the edition, or one that follows from the student's own facts. */
export const stepName = (
  id: string,
  moves: Readonly<Record<string, string>> | Shelf['moves'],
  { plan }: Pick<ResultWords, 'plan'>,
): string => {
  const named = moves[id]
  if (named !== undefined) return named
  const [, age] = /^wait\.age-(\d+)$/.exec(id) ?? []
  if (age !== undefined) return plan.wait(Number(age))
  const [, months] = /^work\.(\d+)-months$/.exec(id) ?? []
  if (months !== undefined) return plan.work(Number(months))
  return id.startsWith('graduate.') ? plan.graduate : id
}
