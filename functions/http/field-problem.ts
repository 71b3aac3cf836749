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

/** What our own schemas find; their messages are names, so that each can be said in any language. */
const ownWords: Record<Language, Readonly<Record<string, string>>> = {
  en: {
    'consent-keep': 'The consent to keep is needed; without it nothing is kept.',
    'consent-counselor': 'A contact needs the consent that a counselor may use it.',
    'purpose-twice': 'Each purpose stands here at most once.',
  },
  id: {
    'consent-keep': 'Perlu persetujuan untuk menyimpan; tanpa itu tidak ada yang disimpan.',
    'consent-counselor': 'Kontak perlu persetujuan bahwa konselor boleh memakainya.',
    'purpose-twice': 'Setiap tujuan paling banyak disebut satu kali.',
  },
}

/** What an issue says in each language. */
const words: Record<Language, (issue: Issue) => string> = {
  en: (issue) => {
    if (issue.code === 'invalid_type') return `Expected ${issue.expected}.`
    if (issue.code === 'invalid_value') return `Expected one of: ${listed(issue.values)}.`
    if (issue.code === 'too_big') return `At most ${issue.maximum}.`
    if (issue.code === 'too_small') return `At least ${issue.minimum}.`
    if (issue.code === 'unrecognized_keys') return 'This field is not known here. Leave it out.'
    if (issue.code === 'invalid_format') return `Expected the form "${issue.format}".`
    return ownWords.en[issue.message] ?? 'This value is not valid here.'
  },
  id: (issue) => {
    if (issue.code === 'invalid_type') return `Harus berupa ${issue.expected}.`
    if (issue.code === 'invalid_value') return `Harus salah satu dari: ${listed(issue.values)}.`
    if (issue.code === 'too_big') return `Paling besar ${issue.maximum}.`
    if (issue.code === 'too_small') return `Paling kecil ${issue.minimum}.`
    if (issue.code === 'unrecognized_keys') return 'Isian ini tidak dikenal di sini. Hapus saja.'
    if (issue.code === 'invalid_format') return `Harus berbentuk "${issue.format}".`
    return ownWords.id[issue.message] ?? 'Nilai ini tidak berlaku di sini.'
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
