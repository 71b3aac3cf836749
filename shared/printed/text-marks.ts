import type { Json } from '../edition/canonical.ts'
import { textPart } from '../edition/edition.ts'
import { valueAt } from '../edition/json-path.ts'
import type { FactDefinition, Language, Text } from '../facts/fact.ts'
import { html } from '../result/markup.ts'
import type { ReadEdition } from './edition-read.ts'

// Pages with a text of an edition in every other line are built with marks where the texts stand:
// `⟦shared/facts/birth/label⟧` is the part, and the path in it.

/** The mark of a text: whoever sends the page puts the edition's own words there. */
export const textMark = (part: string, ...path: readonly string[]): string =>
  `⟦${[part, ...path].join('/')}⟧`

const either = (mark: string): Text => ({ id: mark, en: mark })

const markedAll = <T extends object>(texts: T | undefined, part: string, ...path: string[]) =>
  texts &&
  (Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      name,
      typeof text === 'object' ? either(textMark(part, ...path, name)) : text,
    ]),
  ) as T)

/** A question with marks for its words, which are every edition's own. */
export function markedFact(fact: FactDefinition): FactDefinition {
  const own = ['facts', fact.id] as const
  const fields = ([name, field]: [string, FactDefinition | object]) => {
    const options = 'options' in field ? (field.options as object) : undefined
    const at = [...own, 'fields', name]
    return [
      name,
      {
        ...field,
        label: either(textMark('shared', ...at, 'label')),
        options: markedAll(options, 'shared', ...at, 'options'),
      },
    ]
  }
  return {
    ...fact,
    label: either(textMark('shared', ...own, 'label')),
    question: markedAll(fact.question, 'shared', ...own, 'question'),
    options: markedAll(fact.options, 'shared', ...own, 'options'),
    of:
      fact.of.kind === 'list'
        ? { ...fact.of, fields: Object.fromEntries(Object.entries(fact.of.fields).map(fields)) }
        : fact.of,
  } as FactDefinition
}

/** JSON, as it stands in a page by itself: its marks are filled with what JSON can hold. */
export const marksInJson = (json: string): string => json.replaceAll('⟦', '⟦json:')

/** JSON that stands in an attribute. */
export const marksInAttribute = (json: string): string => json.replaceAll('⟦', '⟦attribute:')

const inString = (text: string): string => JSON.stringify(text).slice(1, -1)

const ways: Readonly<Record<string, (text: string) => string>> = {
  text: (text) => html`${text}`.markup,
  json: (text) => inString(text).replaceAll('<', '\\u003c'),
  attribute: (text) => html`${inString(text)}`.markup,
}

const marks = /⟦(?:(json|attribute):)?([^/⟦⟧]+)\/([^⟦⟧]+)⟧/g

/**
 * A page with the texts of an edition where it was marked. Undefined: the edition lacks one, so that
 * it is older than the page.
 */
export async function textsFilled(
  page: string,
  edition: ReadEdition,
  language: Language,
): Promise<string | undefined> {
  const names = new Set([...page.matchAll(marks)].map(([, , part = '']) => part))
  const read = async (name: string) =>
    [name, (await edition.part(textPart(name, language))) as Json] as const
  const parts = new Map(await Promise.all([...names].map(read)))
  let lacking = false
  const filled = page.replace(marks, (_, way = 'text', part: string, path: string) => {
    const text = valueAt(parts.get(part), path.split('/'))
    if (typeof text === 'string') return ways[way]?.(text) ?? ''
    lacking = true
    return ''
  })
  return lacking ? undefined : filled
}
