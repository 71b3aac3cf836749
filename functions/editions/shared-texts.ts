import { isWords } from '../../shared/edition/amend-text.ts'
import type { Content } from '../../shared/edition/amendment.ts'
import type { Json } from '../../shared/edition/canonical.ts'
import { isList, isObject, namesIn, valueAt } from '../../shared/edition/json-path.ts'
import { type Language, languages } from '../http/language.ts'

// Texts that are no programme's own: questions, duties, figures, steps. Each is one text, however
// many parts of an edition bring it along.

type InBoth = Readonly<Record<Language, string>>

export const textKinds = [
  'questions',
  'answers',
  'contradictions',
  'duties',
  'figures',
  'steps',
] as const

export type TextKind = (typeof textKinds)[number]

export type SharedText = {
  readonly part: string
  readonly path: readonly string[]
  readonly texts: InBoth
  /** What the field is called in which it stands, if it stands in one. */
  readonly field?: InBoth | undefined
}

/** What several texts are about: one question, one duty, one step. */
export type Subject = {
  /** Its place in the parts, like `facts/birth`. */
  readonly key: string
  readonly kind: TextKind
  readonly name: InBoth
  /** The programme that alone reads it, where its id says so. */
  readonly programme?: string | undefined
  readonly texts: readonly SharedText[]
}

/** Every text of a part that an editor may change, with its path. */
export function textsIn(words: Json | undefined) {
  const found: { readonly path: readonly string[]; readonly text: string }[] = []
  const visit = (value: Json | undefined, path: readonly string[]): void => {
    if (typeof value === 'string') {
      if (isWords(path)) found.push({ path, text: value })
    } else if (isList(value))
      for (const [at, name] of namesIn(value).entries()) visit(value[at], [...path, name])
    else if (isObject(value))
      for (const [key, one] of Object.entries(value)) visit(one, [...path, key])
  }
  visit(words, [])
  return found
}

const broughtAlong = ['facts', 'figures', 'duties']

/** Whether a text of a programme's part is the programme's own. */
export const isOwn = (path: readonly string[]): boolean => !broughtAlong.includes(path[0] ?? '')

const inBoth = ({ texts }: Content, part: string, path: readonly string[]): InBoth | undefined => {
  const [id, en] = languages.map((language) => valueAt(texts[part]?.[language], path))
  return typeof id === 'string' && typeof en === 'string' && id !== '' && en !== ''
    ? { id, en }
    : undefined
}

/** What is no programme's own, in the part that holds it for all; a copy that differs, by itself. */
function sharedTexts(content: Content): readonly SharedText[] {
  const programmes = new Set(content.judging.programmes.map(({ id }) => id))
  const parts = Object.keys(content.texts)
  const inOrder = [
    ...['shared', 'duties', 'figures'].filter((part) => parts.includes(part)),
    ...parts.filter((part) => !programmes.has(part)),
    ...parts,
  ]
  const found = new Map<string, SharedText>()
  for (const part of new Set(inOrder))
    for (const { path } of textsIn(content.texts[part]?.id)) {
      const texts = inBoth(content, part, path)
      if (texts === undefined || (programmes.has(part) && isOwn(path))) continue
      const name = JSON.stringify([path, texts])
      const field = path[2] === 'fields' ? [...path.slice(0, 4), 'label'] : undefined
      if (!found.has(name))
        found.set(name, { part, path, texts, field: field && inBoth(content, part, field) })
    }
  return [...found.values()]
}

const kinds: Readonly<Record<string, TextKind>> = {
  contradictions: 'contradictions',
  duties: 'duties',
  figures: 'figures',
  moves: 'steps',
}

/** A fact that students are asked is a question; the others are settled elsewhere. */
const kindOf = (texts: readonly SharedText[]): TextKind => {
  const [first] = texts
  const asked = texts.some(({ path }) => path[2] === 'question')
  return kinds[first?.path[0] ?? ''] ?? (asked ? 'questions' : 'answers')
}

/** What names a subject: its label, title or name, or what it says. */
const namings = ['label', 'title', 'name', 'text']

export const subjectKey = (path: readonly string[]): string => path.slice(0, 2).join('/')

function subject(key: string, texts: readonly SharedText[], programmes: readonly string[]) {
  const id = key.slice(key.indexOf('/') + 1)
  const naming = texts.find(({ path }) => path.length === 3 && namings.includes(path[2] ?? ''))
  const name = naming?.texts ?? { id, en: id }
  const programme = programmes.find((one) => id.startsWith(`${one}.`))
  return { key, kind: kindOf(texts), name, programme, texts } satisfies Subject
}

const held = new WeakMap<Content, readonly Subject[]>()

/** Everything an edition says that is no programme's own, by what it is about. */
export function subjectsOf(content: Content): readonly Subject[] {
  const known = held.get(content)
  if (known !== undefined) return known
  const programmes = content.judging.programmes.map(({ id }) => id)
  const found = [...Map.groupBy(sharedTexts(content), ({ path }) => subjectKey(path))].map(
    ([key, texts]) => subject(key, texts, programmes),
  )
  held.set(content, found)
  return found
}

/** What a text is about, if it is no programme's own. */
export const subjectAt = (
  content: Content,
  part: string,
  path: readonly string[],
): Subject | undefined =>
  isOwn(path) && content.judging.programmes.some(({ id }) => id === part)
    ? undefined
    : subjectsOf(content).find(({ key }) => key === subjectKey(path))
