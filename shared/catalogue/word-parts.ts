import type { FactDefinition, Language, Settler, Text } from '../facts/fact.ts'
import type { Move } from '../moves/move.ts'
import { wordsPartOf } from '../moves/words-part.ts'
import { type Catalogue, gathered } from './assemble.ts'
import type { Duty } from './duty.ts'
import type { Programme, Source } from './programme.ts'

const isText = (value: unknown): value is Text =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  'en' in value &&
  typeof value.id === 'string' &&
  Object.keys(value).length === 2

/** The same structure with every two-language text cut down to one language. */
export type InLanguage<T> = T extends Text
  ? string
  : T extends readonly (infer E)[]
    ? readonly InLanguage<E>[]
    : T extends object
      ? { readonly [K in keyof T]: InLanguage<T[K]> }
      : T

const inLanguage = <T>(value: T, language: Language): InLanguage<T> => {
  if (isText(value)) return value[language] as InLanguage<T>
  if (Array.isArray(value)) return value.map((one) => inLanguage(one, language)) as InLanguage<T>
  if (typeof value !== 'object' || value === null) return value as InLanguage<T>
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) =>
      one === undefined ? [] : [[key, inLanguage(one, language)]],
    ),
  ) as InLanguage<T>
}

/** The words of a fact: what it is called, and each of its options and fields. */
const factWords = ({ id, settledBy, label, question, options, of }: FactDefinition) => ({
  id,
  settledBy,
  label,
  question,
  options,
  fields:
    of.kind === 'list'
      ? Object.entries(of.fields).map(([name, field]) => ({
          name,
          label: field.label,
          options: field.options,
        }))
      : undefined,
})

/** Fields by which one item of a list is told from another. */
const telling = ['level', 'field', 'test', 'occupation', 'language', 'purpose', 'country']

/** Every word that stands somewhere in rules: names of facts, fields and figures among them. */
const wordsIn = (rules: unknown): ReadonlySet<string> => {
  const found = new Set<string>()
  const visit = (node: unknown): void => {
    if (typeof node === 'string') found.add(node)
    else if (typeof node === 'object' && node !== null)
      for (const [key, part] of Object.entries(node)) {
        found.add(key)
        visit(part)
      }
  }
  visit(rules)
  return found
}

/** What is needed to tell how these rules were judged: of each fact they read its name and options. */
const factsRead = (catalogue: Catalogue, rules: unknown) => {
  const named = wordsIn(rules)
  // A field is read as the last part of a path: "d.status" reads `status`.
  const read = new Set([...named].map((word) => word.slice(word.indexOf('.') + 1)))
  return gathered(catalogue, 'facts')
    .filter(({ id }) => named.has(id))
    .map((fact) => {
      const { question: _, settledBy: __, fields, ...words } = factWords(fact)
      const kept = fields?.filter(({ name }) => read.has(name) || telling.includes(name))
      return { ...words, fields: kept }
    })
}

const figuresRead = (catalogue: Catalogue, rules: unknown) => {
  const named = wordsIn(rules)
  return gathered(catalogue, 'figures')
    .filter(({ id }) => named.has(id))
    .map(({ id, label, unit }) => ({ id, label, unit }))
}

/** The gates a rule asks, which say what it reads. */
const gatesNamed = (gates: Programme['gates'], rule: unknown) => {
  const named = wordsIn(rule)
  return Object.entries(gates ?? {}).flatMap(([id, gate]) => (named.has(id) ? [gate] : []))
}

/** Whether an employer settles it by the offer itself, not by weighing what the student already is. */
const inOffer = (catalogue: Catalogue, settledBy: Settler, rules: unknown): boolean => {
  if (settledBy !== 'employer') return false
  const named = wordsIn(rules)
  return gathered(catalogue, 'facts').some(
    (fact) => fact.settledBy === 'employer' && named.has(fact.id),
  )
}

const dutyWords = ({ rule: _, ...duty }: Duty) => duty

const withSources = <T>(catalogue: Catalogue, words: T, language: Language) =>
  inLanguage({ ...words, sources: sourcesNamed(words, catalogue.sources) }, language)

/**
 * The words of one programme: all of it but its rules, with what those read, the sources it names,
 * and the duties that stand before applying. Nothing else is read to open it.
 */
export const programmeWords = (catalogue: Catalogue, programme: Programme, language: Language) => {
  const { gates, points, requirements, facts: _, figures: __, ...rest } = programme
  const duties = catalogue.duties.filter(
    ({ phase, routes }) =>
      phase === 'apply' && routes.some((one) => programme.routes.includes(one)),
  )
  const rules = [gates, points, requirements, duties]
  const words = {
    ...rest,
    requirements: requirements.map(({ rule, ...one }) => ({
      ...one,
      ...(inOffer(catalogue, one.settledBy, [rule, gatesNamed(gates, rule)]) && { inOffer: true }),
    })),
    points: points && {
      ...points,
      versions: points.versions.map(({ from, to, note }) => ({ from, to, note })),
    },
    facts: factsRead(catalogue, rules),
    figures: figuresRead(catalogue, rules),
    rates: wordsIn(rules).has('money') ? catalogue.rates : [],
    duties: duties.map(dutyWords),
  }
  return withSources(catalogue, words, language)
}

/** Every source whose key stands somewhere in the value. */
const sourcesNamed = (
  value: unknown,
  sources: Catalogue['sources'],
): Readonly<Record<string, Source>> => {
  const found: Record<string, Source> = {}
  const visit = (one: unknown): void => {
    if (typeof one === 'string') {
      const source = sources[one]
      if (source !== undefined) found[one] = source
    } else if (Array.isArray(one)) for (const part of one) visit(part)
    else if (typeof one === 'object' && one !== null)
      for (const part of Object.values(one)) visit(part)
  }
  visit(value)
  return found
}

/** The words of every question, for what was built before this edition asked it. */
export const sharedWords = (catalogue: Catalogue, language: Language) =>
  inLanguage({ facts: gathered(catalogue, 'facts').map(factWords) }, language)

/** The duties of leaving Indonesia, with what their rules read. */
export const dutiesWords = (catalogue: Catalogue, language: Language) => {
  const { duties } = catalogue
  const words = { duties: duties.map(dutyWords), facts: factsRead(catalogue, duties) }
  return withSources(catalogue, words, language)
}

/** Every figure with its whole history: what the law said when, and where each line was read. */
export const figuresWords = (catalogue: Catalogue, language: Language) =>
  withSources(catalogue, { figures: gathered(catalogue, 'figures') }, language)

export const contradictionsWords = ({ contradictions }: Catalogue, language: Language) =>
  inLanguage({ contradictions: contradictions.map(({ id, text }) => ({ id, text })) }, language)

/** Some steps: where they are taken, what they cost, how long they last. */
export const stepsWords = (catalogue: Catalogue, moves: readonly Move[], language: Language) =>
  withSources(
    catalogue,
    { moves: moves.map(({ when: _, effects: __, ...move }) => move) },
    language,
  )

/** All word parts by name and language, as the edition keeps them. */
export const wordParts = (catalogue: Catalogue) => {
  const languages: readonly Language[] = ['id', 'en']
  const per = (make: (language: Language) => unknown) =>
    Object.fromEntries(languages.map((language) => [language, make(language)]))
  return {
    shared: per((language) => sharedWords(catalogue, language)),
    duties: per((language) => dutiesWords(catalogue, language)),
    figures: per((language) => figuresWords(catalogue, language)),
    contradictions: per((language) => contradictionsWords(catalogue, language)),
    ...Object.fromEntries(
      [...Map.groupBy(catalogue.moves, wordsPartOf)].map(([name, moves]) => [
        name,
        per((language) => stepsWords(catalogue, moves, language)),
      ]),
    ),
    ...Object.fromEntries(
      catalogue.programmes.map((one) => [
        one.id,
        per((language) => programmeWords(catalogue, one, language)),
      ]),
    ),
  }
}
