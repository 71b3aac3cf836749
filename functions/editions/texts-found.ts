import type { Content } from '../../shared/edition/amendment.ts'
import { type Language, languages } from '../http/language.ts'
import { placeName } from './pages/words.ts'
import { type SharedText, type Subject, subjectsOf, type TextKind } from './shared-texts.ts'

// Finding a text that is no programme's own: by its words, its kind, or what it is about.

export type TextsAsked = {
  readonly words: string
  readonly kind?: TextKind | undefined
  /** What they are about, like `facts/birth`. */
  readonly of?: string | undefined
  /** How many are passed over: they were shown before. */
  readonly from: number
}

/** So many are shown at once. */
export const shownMax = 50

export type Row = { readonly subject: Subject; readonly text: SharedText }

export const placeOf = ({ text }: Row, language: Language): string =>
  placeName(text.path.join('/'), language, text.field?.[language])

const readFirst = [
  'label',
  'title',
  'name',
  'question/ask',
  'question/hint',
  'question/why',
  'note',
]

const rank = ({ text }: Row): number => {
  const at = readFirst.indexOf(text.path.slice(2).join('/'))
  return at < 0 ? readFirst.length : at
}

const rowsOf = (subject: Subject): readonly Row[] =>
  subject.texts.map((text) => ({ subject, text }))

/** As its reader meets it: the name, the question, and then what stands in it. */
export const inReading = (subject: Subject): readonly Row[] =>
  rowsOf(subject).toSorted((a, b) => rank(a) - rank(b))

const says = (row: Row, asked: string): boolean =>
  languages.some((language) =>
    [row.text.texts[language], row.subject.name[language], placeOf(row, language)].some((text) =>
      text.toLowerCase().includes(asked),
    ),
  )

/** All that say these words in either language, or stand where they are called so. */
export const textsFound = (
  content: Content,
  { words, kind }: Pick<TextsAsked, 'words' | 'kind'>,
): readonly Row[] =>
  subjectsOf(content)
    .filter((one) => kind === undefined || one.kind === kind)
    .flatMap(rowsOf)
    .filter((row) => says(row, words.toLowerCase()))

/** A text as a program reads it, with what it takes to propose another wording. */
const listed = (row: Row) => {
  const { subject, text } = row
  const { key, kind, name, programme } = subject
  return {
    ...{ subject: key, kind, name },
    ...(programme !== undefined && { programme }),
    place: { id: placeOf(row, 'id'), en: placeOf(row, 'en') },
    ...{ part: text.part, path: text.path, texts: text.texts },
  }
}

/** The list for programs, a page at a time; undefined: there is nothing of that name. */
export function textsListed(content: Content, asked: TextsAsked) {
  const { of, from } = asked
  const subject = subjectsOf(content).find(({ key }) => key === of)
  if (of !== undefined && subject === undefined) return undefined
  const found = subject === undefined ? textsFound(content, asked) : inReading(subject)
  const next = from + shownMax
  return {
    count: found.length,
    texts: found.slice(from, next).map(listed),
    ...(next < found.length && { next }),
  }
}
