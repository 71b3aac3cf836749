import type { Content } from '../../../shared/edition/amendment.ts'
import { valueAt } from '../../../shared/edition/json-path.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'
import type { FieldProblem } from '../../http/problem.ts'
import { area, choice, deed, type Entry, line, tick } from '../../http/staff-fields.ts'
import { rulesPath } from './shell.ts'
import type { Typed } from './typed.ts'
import { rulesWords } from './words.ts'

/** A form with what was typed into it and what is wrong with that. */
export type Filled = {
  readonly typed: Typed
  readonly fields?: readonly FieldProblem[] | undefined
  readonly language: Language
}

const entry = (
  { typed, fields = [], language }: Filled,
  name: keyof ReturnType<typeof labels>,
  more: Partial<Entry> = {},
): Entry => ({
  name,
  label: labels(language)[name],
  value: typed[name],
  problem: fields.find(({ field }) => field === name)?.detail,
  ...more,
})

const labels = (language: Language) => rulesWords[language].fields

const sourceFields = (filled: Filled): Markup => {
  const { source, sourceLead } = rulesWords[filled.language]
  return html`<fieldset class="stack"><legend>${source}</legend><p class="small">${sourceLead}</p>
    ${line(entry(filled, 'title', { max: 300, required: true }))}
    ${line(entry(filled, 'url', { type: 'url', max: 1_000, required: true }))}
    ${line(entry(filled, 'publisher', { required: true }))}
    ${line(entry(filled, 'checked', { type: 'date', required: true }))}</fieldset>`
}

const reason = (filled: Filled): Markup =>
  area(entry(filled, 'reason', { max: 500, required: true }))

type Hidden = Readonly<Record<string, string | undefined>>

const proposing = (filled: Filled, hidden: Hidden, inside: Markup): Markup =>
  deed({
    action: rulesPath(filled.language, '/proposals'),
    fields: hidden,
    inside: html`${inside}${sourceFields(filled)}${reason(filled)}`,
    button: rulesWords[filled.language].seeFirst,
  })

/** Pauses, closes or opens an intake. */
export function intakeForm(filled: Filled, programme: string): Markup {
  const { intake } = rulesWords[filled.language]
  const options = (['paused', 'closed', 'open'] as const).map((value) => ({
    value,
    label: intake[value],
  }))
  const { typed } = filled
  const inside = html`${choice({ ...entry(filled, 'status'), options, chosen: typed.status ?? 'paused' })}
    ${line(entry(filled, 'from', { type: 'date', required: true }))}
    ${line(entry(filled, 'until', { type: 'date' }))}
    ${line(entry(filled, 'closes', { type: 'date' }))}`
  return proposing(filled, { kind: 'intake', programme }, inside)
}

/** Gives a figure a value from a day on; of several parts each. */
export function figureForm(filled: Filled, figure: string, keys: readonly string[]): Markup {
  const { typed, fields = [], language } = filled
  const { value, valueHint, expected } = labels(language)
  const one = (name: string, label: string) =>
    line({
      name,
      label,
      value: typed[name],
      required: true,
      problem: fields.find(({ field }) => field === name)?.detail,
    })
  const values =
    keys.length === 0 ? [one('value', value)] : keys.map((key) => one(`value.${key}`, key))
  const inside = html`<p class="small">${valueHint}</p>${values}
    ${line(entry(filled, 'from', { type: 'date', required: true }))}
    ${line(entry(filled, 'to', { type: 'date' }))}
    ${tick({ name: 'expected', label: expected, value: 'yes', ticked: typed.expected === 'yes' })}`
  return proposing(filled, { kind: 'figure', figure }, inside)
}

/** Words one text anew in one language; the other stands beside it. */
export function textForm(filled: Filled, content: Content): Markup | undefined {
  const { part = '', language = 'id', path = '' } = filled.typed
  const steps = path.split('/')
  const was = valueAt(content.texts[part]?.[language], steps)
  const other = valueAt(content.texts[part]?.[language === 'id' ? 'en' : 'id'], steps)
  if (typeof was !== 'string' || typeof other !== 'string') return undefined
  const said = labels(filled.language)
  const inside = html`<dl class="defined"><div><dt>${said.was}</dt><dd lang="${language}">${was}</dd></div>
    <div><dt>${said.other}</dt><dd>${other}</dd></div></dl>
    ${area(entry(filled, 'is', { value: filled.typed.is ?? was, max: 1_500, required: true }))}`
  return proposing(filled, { kind: 'text', part, language, path, was }, inside)
}

/** Says of the pages that are ticked inside that they were read again and still say so. */
export const checkedForm = (language: Language, today: string, inside: Markup): Markup => {
  const { checkedToday, reread } = rulesWords[language]
  return deed({
    action: rulesPath(language, '/proposals'),
    fields: { kind: 'source-checked', checked: today, reason: reread },
    inside,
    button: checkedToday,
  })
}
