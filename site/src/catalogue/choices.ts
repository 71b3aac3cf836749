import { languages as languageNames } from '../../../shared/facts/core.ts'
import type { FieldDefinition, ScalarKind, Text } from '../../../shared/facts/fact.ts'
import { countryInWords } from '../../../shared/printed/place.ts'
import { countries, fieldsOfStudy, levels, occupations } from '../../../shared/result/code-names.ts'
import type { Language } from '../words/words.ts'

/** A value a student can choose, and the words it is chosen by. */
export type Choice = { readonly value: string; readonly label: string }

type Worded = { readonly options?: Readonly<Record<string, Text>> | undefined }

const fromMap = (texts: ReadonlyMap<string, Text>, language: Language): readonly Choice[] =>
  [...texts].map(([value, text]) => ({ value, label: text[language] }))

const codeChoices: Readonly<
  Record<Extract<ScalarKind, { kind: 'code' }>['system'], (language: Language) => readonly Choice[]>
> = {
  iscedf: (language) => fromMap(fieldsOfStudy, language),
  isco08: (language) => fromMap(occupations, language),
  iso639: (language) => fromMap(new Map(Object.entries(languageNames)), language),
  iso3166: (language) =>
    countries.map((value) => ({ value, label: countryInWords(value, language) })),
}

/** The values of a kind that are chosen by name; undefined where they are written instead. */
export function choicesOf(
  kind: ScalarKind,
  { options = {} }: Worded | FieldDefinition,
  language: Language,
): readonly Choice[] | undefined {
  const label = (value: string) => options[value]?.[language]
  switch (kind.kind) {
    case 'choice':
    case 'choices':
      return kind.options.map((value) => ({ value, label: label(value) ?? value }))
    case 'level': {
      const named = levels[kind.scale] ?? new Map<string, Text>()
      return fromMap(named, language).map(({ value, label: own }) => ({
        value,
        label: label(value) ?? own,
      }))
    }
    case 'code':
      return codeChoices[kind.system](language)
    default:
      return undefined
  }
}
