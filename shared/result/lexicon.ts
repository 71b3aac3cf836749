import type { Facts, Item, Money } from '../facts/answer.ts'
import { languages } from '../facts/core.ts'
import type { JudgingEdition } from '../rules/edition.ts'
import { fieldGroups, fieldsOfStudy, levels, occupationGroups, occupations } from './code-names.ts'
import type { ProgrammeWords, QuestionsWords } from './edition-words.ts'
import type { Speech } from './numbers.ts'
import type { Shelf } from './shelf.ts'

/** Everything traces are told with: names of facts, fields, codes, items and programmes. */
export type Lexicon = {
  readonly speech: Speech
  readonly fact: (path: string) => string
  /** Whether a path names a fact, not a field of an item that a rule has bound. */
  readonly isFact: (path: string) => boolean
  readonly field: (list: string, field: string) => string
  readonly code: (path: string, code: string, list?: string) => string
  readonly prefix: (path: string, code: string) => readonly string[]
  readonly item: (list: string, id: string) => string
  readonly programme: (id: string) => string
  readonly scales: JudgingEdition['scales']
  /** What the student said of an amount, and the rates it may be converted at. */
  readonly amount?: (path: string) => Money | undefined
  readonly rates?: ProgrammeWords['rates'] | undefined
}

type LexiconParts = {
  readonly speech: Speech
  readonly shelf: Shelf
  readonly words: Pick<ProgrammeWords, 'id' | 'shortName'> & {
    readonly rates?: ProgrammeWords['rates'] | undefined
    readonly facts: readonly Omit<QuestionsWords['facts'][number], 'question' | 'settledBy'>[]
  }
  readonly facts: Facts
  readonly scales: JudgingEdition['scales']
}

type Options = Readonly<Record<string, string>>

const isRegion = (code: string): boolean => /^[A-Z]{2}$/.test(code)

const lastPart = (path: string): string => path.slice(path.lastIndexOf('.') + 1)

type Names = ReadonlyMap<string, { readonly id: string; readonly en: string }>

/** Open code lists are told apart by what the field is called; each with the names of its groups. */
const listFor = (path: string): readonly Names[] => {
  const name = lastPart(path)
  const [jobs, studies] = [
    [occupations, occupationGroups],
    [fieldsOfStudy, fieldGroups],
  ]
  return /occupation|job/.test(name) ? [...jobs, ...studies] : [...studies, ...jobs]
}

const itemsOf = (facts: Facts, list: string): readonly Item[] => {
  const answer = facts[list]
  if (typeof answer !== 'object' || !Array.isArray(answer.known)) return []
  return (answer.known as readonly unknown[]).filter(
    (one): one is Item => typeof one === 'object' && one !== null,
  )
}

const moneyAt = (facts: Facts, path: string): Money | undefined => {
  const answer = facts[path]
  const known = typeof answer === 'object' ? answer.known : undefined
  return typeof known === 'object' && 'currency' in known ? known : undefined
}

/** The names of facts and fields that the programme's rules read. */
const labels = ({ words, shelf }: LexiconParts) => {
  const facts = new Map(words.facts.map((fact) => [fact.id, fact]))
  return {
    isFact: (path: string) => facts.has(path) || path in shelf.facts,
    fact: (path: string) => facts.get(path)?.label ?? shelf.facts[path] ?? path,
    field: (list: string, field: string) =>
      facts.get(list)?.fields?.find(({ name }) => name === field)?.label ?? field,
    options: (path: string, list?: string): Options => {
      const fact = facts.get(list ?? path)
      const options = list
        ? fact?.fields?.find(({ name }) => name === lastPart(path))?.options
        : fact?.options
      return (options ?? {}) as Options
    },
  }
}

/** Fields that tell one item from another, the most telling first. */
const telling = ['level', 'field', 'test', 'occupation', 'language', 'purpose', 'country']

/** Gathers the words for one opened programme. */
export const lexiconOf = (parts: LexiconParts): Lexicon => {
  const { speech, shelf, facts, scales, words } = parts
  const { language } = speech
  const named = labels(parts)
  const regions = new Intl.DisplayNames([language], { type: 'region' })
  const tongues = new Intl.DisplayNames([language], { type: 'language' })
  const tongue: Readonly<Record<string, { readonly id: string; readonly en: string }>> = languages
  const code: Lexicon['code'] = (path, value, list) => {
    const option = named.options(path, list)[value]
    if (option !== undefined) return option
    if (isRegion(value)) return shelf.countries[value] ?? regions.of(value) ?? value
    if (/^\d+$/.test(value))
      return (
        listFor(path).reduce<string | undefined>(
          (so, codes) => so ?? codes.get(value)?.[language],
          undefined,
        ) ?? value
      )
    if (/(^|[.-])language$/.test(path))
      return tongue[value]?.[language] ?? tongues.of(value) ?? value
    for (const level of Object.values(levels)) {
      const text = level.get(value)?.[language]
      if (text !== undefined) return text.split(':')[0] ?? text
    }
    return tongue[value]?.[language] ?? value
  }
  return {
    speech,
    scales,
    amount: (path) => moneyAt(facts, path),
    ...(words.rates === undefined ? {} : { rates: words.rates }),
    code,
    fact: named.fact,
    isFact: named.isFact,
    field: named.field,
    prefix: (path, start) => {
      const [names, groups] = listFor(path)
      const group = groups?.get(start)
      if (group !== undefined) return [group[language]]
      const within = [...(names ?? [])].filter(([value]) => value.startsWith(start))
      return within.map(([, text]) => text[language])
    },
    item: (list, id) => {
      const item = itemsOf(facts, list).find((one) => one.id === id)
      const said = telling.flatMap((field) => {
        const answer = item?.[field]
        return typeof answer === 'object' && typeof answer.known === 'string'
          ? [code(`${list}.${field}`, answer.known, list)]
          : []
      })
      return said.slice(0, 2).join(', ')
    },
    programme: (id) => shelf.programmes[id]?.name ?? (id === words.id ? words.shortName : id),
  }
}
