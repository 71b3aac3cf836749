import { type AnswerProblem, answerProblems } from '../answers/check.ts'
import { type FormFields, formAnswers } from '../answers/form.ts'
import type { DayNumber } from '../time/day.ts'
import type { Answer } from './answer.ts'
import type { FactKind, Language } from './fact.ts'
import { scales } from './scales.ts'

/** What a student entered for one fact or one field of an item. */
export type Entry =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'empty' }
  | { readonly kind: 'refused'; readonly problems: readonly AnswerProblem[] }

export type EntryDoor = { readonly language: Language; readonly today: DayNumber }

/** Items are counted from 0 in answers and named by their row in a form: `jobs[0].to` is `jobs.1.to`. */
const inForm = (problem: AnswerProblem, answer: Answer | undefined): AnswerProblem => {
  const path = problem.path.replace(/\[(\d+)\]/, (_, at) => {
    const items = typeof answer === 'object' ? answer.known : undefined
    const item = Array.isArray(items) ? items[Number(at)] : undefined
    return `.${(item as { readonly id?: string } | undefined)?.id ?? Number(at) + 1}`
  })
  return { ...problem, path }
}

/**
 * Reads typed fields into one answer by the page's language, through the same two doors a form sent
 * without script goes through. Problems are named by the field they stand in.
 */
export function entryOf(
  fields: FormFields,
  path: string,
  kind: FactKind,
  { language, today }: EntryDoor,
): Entry {
  const kinds = new Map([[path, kind]])
  const read = formAnswers(fields, kinds, language)
  const answer = read.facts[path]
  const found = answerProblems(read.facts, { facts: kinds, scales, today })
  const problems = [...read.problems, ...found.map((one) => inForm(one, answer))]
  if (problems.length > 0) return { kind: 'refused', problems }
  return answer === undefined ? { kind: 'empty' } : { kind: 'answer', answer }
}
