import { formNone, formSilence } from '../../../shared/answers/form.ts'
import { fieldsOnPaper } from '../../../shared/answers/form-fields.ts'
import type { Answer, Item, Money, ScalarAnswer } from '../../../shared/facts/answer.ts'
import { languages } from '../../../shared/facts/core.ts'
import type { FactKind, FieldDefinition, ListKind, ScalarKind } from '../../../shared/facts/fact.ts'
import { countries, fieldsOfStudy, levels, occupations } from '../../../shared/result/code-names.ts'
import type { QuestionsWords } from '../../../shared/result/edition-words.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { choice, line, type Option } from '../../http/staff-fields.ts'
import { type Telling, wordsFor } from './told.ts'

// The fields of one fact, filled with what is known of it: the same names a plain form sends, so the
// same reader takes them in.

type FactWords = QuestionsWords['facts'][number]
type Labels = Readonly<Record<string, string>> | undefined

type Field = {
  readonly name: string
  readonly label: string
  readonly kind: ScalarKind
  readonly labels: Labels
  readonly answer: ScalarAnswer | undefined
}

const fromMap = (
  names: ReadonlyMap<string, { readonly id: string; readonly en: string }>,
  { language }: Telling,
): readonly Option[] => [...names].map(([value, text]) => ({ value, label: text[language] }))

type CodeSystem = Extract<ScalarKind, { kind: 'code' }>['system']

const codeOptions: Readonly<Record<CodeSystem, (telling: Telling) => readonly Option[]>> = {
  iscedf: (telling) => fromMap(fieldsOfStudy, telling),
  isco08: (telling) => fromMap(occupations, telling),
  iso639: (telling) => fromMap(new Map(Object.entries(languages)), telling),
  iso3166: ({ names }) => countries.map((value) => ({ value, label: names.country(value) })),
}

/** The values that are chosen by name; undefined where they are written. */
function optionsOf(kind: ScalarKind, labels: Labels, telling: Telling) {
  const { deeds } = wordsFor(telling)
  const label = (value: string) => labels?.[value] ?? value
  switch (kind.kind) {
    case 'yes-no':
      return [
        { value: 'yes', label: deeds.yes },
        { value: 'no', label: deeds.no },
      ]
    case 'choice':
    case 'choices':
      return kind.options.map((value) => ({ value, label: label(value) }))
    case 'level':
      return fromMap(levels[kind.scale] ?? new Map(), telling).map(({ value, label: own }) => ({
        value,
        label: labels?.[value] ?? own,
      }))
    case 'code':
      return codeOptions[kind.system](telling)
    default:
      return undefined
  }
}

const knownOf = (answer: ScalarAnswer | undefined): unknown =>
  typeof answer === 'object' ? answer.known : undefined

const silenceOf = (answer: ScalarAnswer | undefined): string | undefined =>
  answer === 'dont-know' ? formSilence['dont-know'] : undefined

const textOf = (known: unknown): string | undefined => {
  if (typeof known === 'boolean') return known ? 'yes' : 'no'
  return typeof known === 'string' || typeof known === 'number' ? String(known) : undefined
}

/** A number as this language writes it, so that it is read back as the same one. */
const written = (value: number, { language }: Telling): string =>
  language === 'id' ? String(value).replace('.', ',') : String(value)

const idOf = (name: string): string => `f-${name.replaceAll('.', '-')}`

const selected = (field: Field, options: readonly Option[], telling: Telling): Markup => {
  const { deeds } = wordsFor(telling)
  const said = textOf(knownOf(field.answer)) ?? silenceOf(field.answer)
  // What no list names stays what it is until another is chosen.
  const own =
    said === undefined ||
    said === formSilence['dont-know'] ||
    options.some(({ value }) => value === said)
      ? []
      : [{ value: said, label: said }]
  return choice({
    name: field.name,
    id: idOf(field.name),
    label: field.label,
    options: [
      { value: '', label: deeds.choose },
      ...options,
      ...own,
      { value: formSilence['dont-know'], label: deeds.unknown },
    ],
    chosen: said,
  })
}

const ticked = (field: Field, options: readonly Option[], telling: Telling): Markup => {
  const { deeds } = wordsFor(telling)
  const known = knownOf(field.answer)
  const chosen: readonly string[] = Array.isArray(known) ? known.map(String) : []
  const none = Array.isArray(known) && known.length === 0
  const all = [...options, { value: formNone, label: deeds.none }]
  return html`<fieldset class="field"><legend>${field.label}</legend><div class="picks">${all.map(
    ({ value, label }) =>
      html`<label class="pick"><input type="checkbox" name="${field.name}" value="${value}"${
        chosen.includes(value) || (none && value === formNone) ? html` checked` : ''
      } /> <span>${label}</span></label>`,
  )}</div></fieldset>`
}

const dayParts = (field: Field, telling: Telling): Markup => {
  const { deeds } = wordsFor(telling)
  const [year, month, day] = (textOf(knownOf(field.answer)) ?? '').split('-')
  const part = (name: string, label: string, value: string | undefined, max: number) =>
    line({ name: `${field.name}.${name}`, id: idOf(`${field.name}.${name}`), label, value, max })
  return html`<fieldset class="field"><legend>${field.label}</legend><div class="parts">${part('day', deeds.day, day, 2)}
    ${part('month', deeds.month, month, 2)}${part('year', deeds.year, year, 4)}</div></fieldset>`
}

const isMoney = (known: unknown): known is Money =>
  typeof known === 'object' && known !== null && 'currency' in known

const moneyParts = (field: Field, telling: Telling): Markup => {
  const { deeds } = wordsFor(telling)
  const answer = knownOf(field.answer)
  const known = isMoney(answer) ? answer : undefined
  const name = (part: string) => ({
    name: `${field.name}.${part}`,
    id: idOf(`${field.name}.${part}`),
  })
  const periods = Object.entries(deeds.periods).map(([value, label]) => ({ value, label }))
  const amount = known === undefined ? undefined : written(known.amount, telling)
  return html`<fieldset class="field"><legend>${field.label}</legend><div class="parts">${line({ ...name('amount'), label: deeds.amount, value: amount, max: 20 })}
    ${line({ ...name('currency'), label: deeds.currency, value: known?.currency ?? 'IDR', max: 3 })}
    ${choice({ ...name('period'), label: deeds.period, options: periods, chosen: known?.period ?? 'once' })}</div></fieldset>`
}

const scalarField = (field: Field, telling: Telling): Markup => {
  const { kind, labels, name, label, answer } = field
  const options = optionsOf(kind, labels, telling)
  if (kind.kind === 'choices') return ticked(field, options ?? [], telling)
  if (options !== undefined) return selected(field, options, telling)
  if (kind.kind === 'day') return dayParts(field, telling)
  if (kind.kind === 'money') return moneyParts(field, telling)
  const known = knownOf(answer)
  const value = typeof known === 'number' ? written(known, telling) : textOf(known)
  return line({ name, id: idOf(name), label, value, max: 20 })
}

const fieldAnswer = (item: Item | undefined, name: string): ScalarAnswer | undefined =>
  item?.[name] as ScalarAnswer | undefined

const itemFields = (
  words: FactWords,
  kind: ListKind,
  { at, item }: { readonly at: number; readonly item: Item | undefined },
  telling: Telling,
): Markup => {
  const { deeds } = wordsFor(telling)
  const shown = ([name, { of }]: readonly [string, FieldDefinition]) => {
    const own = words.fields?.find((one) => one.name === name)
    return scalarField(
      {
        name: `${words.id}.${at}.${name}`,
        label: own?.label ?? name,
        kind: of,
        labels: own?.options as Labels,
        answer: fieldAnswer(item, name),
      },
      telling,
    )
  }
  const { often, rarely } = fieldsOnPaper(words.id, kind)
  const more =
    rarely.length === 0
      ? ''
      : html`<details class="fold"><summary>${deeds.inDetail}</summary><div class="item-fields">${rarely.map(shown)}</div></details>`
  return html`<details class="fold"${item === undefined && at > 1 ? '' : html` open`}><summary>${
    item === undefined ? deeds.itemNew : deeds.item(at)
  }</summary><div class="item-fields">${often.map(shown)}</div>${more}</details>`
}

const itemsOf = (answer: Answer | undefined): readonly Item[] =>
  typeof answer === 'object' && Array.isArray(answer.known) ? (answer.known as readonly Item[]) : []

const listFields = (
  words: FactWords,
  kind: ListKind,
  answer: Answer | undefined,
  telling: Telling,
) => {
  const { deeds } = wordsFor(telling)
  const items = itemsOf(answer)
  const rows = [...items, ...(items.length < kind.limit ? [undefined] : [])]
  const none = choice({
    name: words.id,
    id: idOf(words.id),
    label: deeds.orNone,
    options: [
      { value: '', label: deeds.choose },
      { value: formNone, label: deeds.none },
    ],
    chosen: typeof answer === 'object' && items.length === 0 ? formNone : '',
  })
  return html`${rows.map((item, at) => itemFields(words, kind, { at: at + 1, item }, telling))}${none}`
}

/** The fields of a fact with what is known of it. */
export const factFields = (
  words: FactWords,
  kind: FactKind,
  answer: Answer | undefined,
  telling: Telling,
): Markup =>
  kind.kind === 'list'
    ? listFields(words, kind, answer, telling)
    : scalarField(
        {
          name: words.id,
          label: words.question?.ask ?? words.label,
          kind,
          labels: words.options as Labels,
          answer: answer as ScalarAnswer | undefined,
        },
        telling,
      )
