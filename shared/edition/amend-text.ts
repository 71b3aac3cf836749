import type { Amended, AmendmentRefusal, Content, TextChange } from './amendment.ts'
import type { Json } from './canonical.ts'
import type { Texts } from './edition.ts'
import { replacedAt, valueAt } from './json-path.ts'

/** Where words stand in an edition's parts; `*` is any one name. All else is keys, days and rules. */
const wordPaths: readonly string[] = [
  ...['shortName', 'who', 'name', 'permit', 'residence', 'months.basis'],
  ...['documents.*', 'steps.*', 'notes.*', 'openQuestions.*', 'occupations.*.label'],
  ...['costs.*.what', 'costs.*.note', 'pay.note', 'intake.note', 'intake.window'],
  ...['requirements.*.title', 'requirements.*.note', 'selection.note'],
  ...['selection.rounds.*.category', 'points.note', 'points.labels.*', 'points.notes.*'],
  ...['points.versions.*.note', 'duties.*.title', 'duties.*.note', 'figures.*.label'],
  ...['figures.*.history.*.note', 'facts.*.label', 'facts.*.options.*'],
  ...['facts.*.fields.*.label', 'facts.*.fields.*.options.*', 'facts.*.question.ask'],
  ...['facts.*.question.hint', 'facts.*.question.why', 'contradictions.*.text'],
  ...['moves.*.name', 'moves.*.note', 'moves.*.months.basis'],
  ...['moves.*.costs.*.what', 'moves.*.costs.*.note'],
]

const patterns = wordPaths.map((path) => path.split('.'))

/** Whether words stand there, which an editor may change; what is read by machine is not. */
export const isWords = (path: readonly string[]): boolean =>
  patterns.some(
    (pattern) =>
      pattern.length === path.length &&
      pattern.every((name, at) => name === '*' || name === path[at]),
  )

/** As long as there is room for: a heading, a line, a paragraph. */
export const charactersMax = (path: readonly string[]): number => {
  const limits: Readonly<Record<string, number>> = { shortName: 40, who: 115 }
  return (path.length === 1 ? limits[path[0] ?? ''] : undefined) ?? 1_500
}

/** What several parts bring along is one text, and reads the same in all of them. */
const shared = ['duties', 'facts', 'figures']

const partsWith = (texts: Texts, { part, language, path, was }: TextChange): readonly string[] =>
  shared.includes(path[0] ?? '')
    ? Object.keys(texts).filter((one) => valueAt(texts[one]?.[language], path) === was)
    : [part]

const whyNotSaid = ({ is, path, language }: TextChange): AmendmentRefusal | undefined => {
  const most = charactersMax(path)
  if (is.trim() === '' || is.trim() !== is)
    return { kind: 'text-empty', path: path.join('.'), language }
  return is.length > most
    ? { kind: 'text-too-long', path: path.join('.'), charactersMax: most }
    : undefined
}

/** A text is there in every language, or it is not published at all. */
const whyNotThere = (
  languages: Readonly<Record<string, Json>>,
  path: readonly string[],
): AmendmentRefusal | undefined => {
  const at = path.join('.')
  if (!isWords(path)) return { kind: 'text-not-there', path: at }
  for (const [language, words] of Object.entries(languages)) {
    const text = valueAt(words, path)
    if (typeof text !== 'string') return { kind: 'text-not-there', path: at }
    if (text.trim() === '') return { kind: 'text-empty', path: at, language }
  }
  return undefined
}

/** Words one text anew in one language, wherever the edition brings it. */
export function amendText({ judging, texts }: Content, change: TextChange): Amended {
  const { part, language, path, was, is } = change
  const languages = texts[part]
  if (languages?.[language] === undefined) return { kind: 'part-missing', part, language }
  const why = whyNotThere(languages, path) ?? whyNotSaid(change)
  if (why !== undefined) return why
  const now = valueAt(languages[language], path)
  if (now === is) return { kind: 'unchanged' }
  if (now !== was) return { kind: 'text-other', path: path.join('.'), now: String(now) }
  const changed = partsWith(texts, change).map((one) => {
    const words = replacedAt(texts[one]?.[language] ?? null, path, is)
    return [one, { ...texts[one], [language]: words }] as const
  })
  return {
    kind: 'amended',
    content: { judging, texts: { ...texts, ...Object.fromEntries(changed) } },
  }
}
