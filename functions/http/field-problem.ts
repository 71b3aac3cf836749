import type * as z from 'zod'
import type { Language } from './language.ts'
import type { FieldProblem } from './problem.ts'

type Issue = z.core.$ZodIssue

const pathOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (written, step) =>
      typeof step === 'number'
        ? `${written}[${step}]`
        : `${written}${written && '.'}${String(step)}`,
    '',
  )

const listed = (values: readonly unknown[]) => values.slice(0, 12).map(String).join(', ')

/** What an issue says in each language. A message written by our own schema is said as it is. */
const words: Record<Language, (issue: Issue) => string> = {
  en: (issue) => {
    if (issue.code === 'invalid_type') return `Expected ${issue.expected}.`
    if (issue.code === 'invalid_value') return `Expected one of: ${listed(issue.values)}.`
    if (issue.code === 'too_big') return `At most ${issue.maximum}.`
    if (issue.code === 'too_small') return `At least ${issue.minimum}.`
    if (issue.code === 'unrecognized_keys') return 'This field is not known here. Leave it out.'
    if (issue.code === 'invalid_format') return `Expected the form "${issue.format}".`
    return issue.code === 'custom' ? issue.message : 'This value is not valid here.'
  },
  id: (issue) => {
    if (issue.code === 'invalid_type') return `Harus berupa ${issue.expected}.`
    if (issue.code === 'invalid_value') return `Harus salah satu dari: ${listed(issue.values)}.`
    if (issue.code === 'too_big') return `Paling besar ${issue.maximum}.`
    if (issue.code === 'too_small') return `Paling kecil ${issue.minimum}.`
    if (issue.code === 'unrecognized_keys') return 'Isian ini tidak dikenal di sini. Hapus saja.'
    if (issue.code === 'invalid_format') return `Harus berbentuk "${issue.format}".`
    return issue.code === 'custom' ? issue.message : 'Nilai ini tidak berlaku di sini.'
  },
}

const places = (issue: Issue): readonly string[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => pathOf([...issue.path, key]))
    : [pathOf(issue.path) || '(body)']

/** Every wrong field, named where it stands, with what was expected; never with what was answered. */
export const fieldProblems = (issues: readonly Issue[], language: Language): FieldProblem[] =>
  issues.flatMap((issue) =>
    places(issue).map((field) => ({ field, detail: words[language](issue) })),
  )
