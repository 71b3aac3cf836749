import { dayWords, type Speech } from './numbers.ts'
import type { Shelf } from './shelf.ts'

/** What a step is called: a move of the edition, or one that follows from the student's own facts. */
export const stepName = (
  id: string,
  moves: Readonly<Record<string, string>> | Shelf['moves'],
  { language, words: { plan } }: Speech,
): string => {
  const named = moves[id]
  if (named !== undefined) return named
  const [, age] = /^wait\.age-(\d+)$/.exec(id) ?? []
  if (age !== undefined) return plan.wait(Number(age))
  const [, months] = /^work\.(\d+)-months$/.exec(id) ?? []
  if (months !== undefined) return plan.work(Number(months))
  const [, kind, day] = /^(wait|keep-working)\.until-(\d{4}-\d{2}-\d{2})$/.exec(id) ?? []
  if (day !== undefined) {
    const said = dayWords(day, language)
    return kind === 'wait' ? plan.waitUntil(said) : plan.keepWorking(said)
  }
  return id.startsWith('graduate.') ? plan.graduate : id
}
