import { newestOf } from '../../../shared/edition/amend-figure.ts'
import { charactersMax } from '../../../shared/edition/amend-text.ts'
import type { Content } from '../../../shared/edition/amendment.ts'
import { valueAt } from '../../../shared/edition/json-path.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'
import type { FieldProblem } from '../../http/problem.ts'
import { area, choice, deed, type Entry, line, tick } from '../../http/staff-fields.ts'
import { table } from '../../http/staff-parts.ts'
import { numberText } from './change-text.ts'
import { cellName, gridOf, keyOf } from './figure-grid.ts'
import { rulesPath } from './shell.ts'
import type { Typed } from './typed.ts'
import { partName, rulesWords } from './words.ts'

/** A form with what was typed into it and what is wrong with that. */
export type Filled = {
  readonly typed: Typed
  readonly fields?: readonly FieldProblem[] | undefined
  readonly language: Language
  /** How many changes wait in the draft of whoever fills it. */
  readonly gathered?: number | undefined
  /** The source is that of the last change gathered. */
  readonly sourceKept?: boolean | undefined
}

const problemAt = ({ fields = [] }: Filled, name: string) =>
  fields.find(({ field }) => field === name)?.detail

const entry = (
  filled: Filled,
  name: keyof ReturnType<typeof labels>,
  more: Partial<Entry> = {},
): Entry => ({
  name,
  label: labels(filled.language)[name],
  value: filled.typed[name],
  problem: problemAt(filled, name),
  ...more,
})

const labels = (language: Language) => rulesWords[language].fields

const sourceFields = (filled: Filled): Markup => {
  const { source, sourceLead, sourceKept } = rulesWords[filled.language]
  return html`<fieldset class="stack"><legend>${source}</legend><p class="small">${filled.sourceKept ? sourceKept : sourceLead}</p>
    ${line(entry(filled, 'title', { max: 300, required: true }))}
    ${line(entry(filled, 'url', { type: 'url', max: 1_000, required: true }))}
    ${line(entry(filled, 'publisher', { required: true }))}
    ${line(entry(filled, 'checked', { type: 'date', required: true }))}</fieldset>`
}

const reason = (filled: Filled): Markup =>
  area(entry(filled, 'reason', { max: 500, required: true }))

type Hidden = Readonly<Record<string, string | undefined>>

/** Puts the change beside others; why all of them are made is said once, of the draft. */
const gatherButton = (language: Language): Markup =>
  html` <button class="button button-quiet" name="way" value="gather" formnovalidate>${rulesWords[language].gather}</button>`

const proposing = (filled: Filled, hidden: Hidden, inside: Markup): Markup =>
  deed({
    action: rulesPath(filled.language, '/proposals'),
    fields: hidden,
    inside: html`${inside}${sourceFields(filled)}${reason(filled)}`,
    button: rulesWords[filled.language].seeFirst,
    also: gatherButton(filled.language),
  })

/** Pauses, closes or opens an intake. */
export function intakeForm(filled: Filled, programme: string): Markup {
  const { intake, chooseOne } = rulesWords[filled.language]
  // Nothing is chosen beforehand: nobody pauses a door in passing.
  const options = [
    { value: '', label: chooseOne },
    ...(['paused', 'closed', 'open'] as const).map((value) => ({ value, label: intake[value] })),
  ]
  const { typed } = filled
  const inside = html`${choice({ ...entry(filled, 'status'), options, chosen: typed.status ?? '', required: true })}
    ${line(entry(filled, 'from', { type: 'date', required: true }))}
    ${line(entry(filled, 'until', { type: 'date' }))}
    ${line(entry(filled, 'closes', { type: 'date' }))}`
  return proposing(filled, { kind: 'intake', programme }, inside)
}

type Parts = Readonly<Record<string, number>>

const cell = (filled: Filled, now: Parts, row: string, column?: string): Markup => {
  const key = keyOf(row, column)
  const { language, typed } = filled
  const name = `value.${key}`
  const problem = problemAt(filled, name)
  const is = numberText(now[key] ?? 0, language)
  const label = rulesWords[language].cellNow(cellName(row, column, language), is)
  const wrong =
    problem === undefined ? html`` : html` aria-invalid="true" aria-describedby="${name}-problem"`
  return html`${column === undefined ? '' : html`<span class="cell-now">${is}</span> `}<input class="cell" id="${name}" name="${name}" inputmode="decimal"
    maxlength="40" autocomplete="off" value="${typed[name] ?? ''}" aria-label="${label}"${wrong} />${
      problem === undefined
        ? ''
        : html`<span class="problem" id="${name}-problem">${problem}</span>`
    }`
}

/** Every part with its value now, and a cell for another one. */
function partsTable(filled: Filled, now: Parts, caption: string): Markup {
  const { language } = filled
  const words = rulesWords[language]
  const { rows, columns } = gridOf(Object.keys(now))
  const { part } = words.columns
  if (columns.length === 0)
    return table({
      caption,
      columns: [
        { name: part },
        { name: words.columns.now, look: 'number' },
        { name: words.columns.new },
      ],
      rows: rows.map((row) => [
        partName(row, language),
        numberText(now[row] ?? 0, language),
        cell(filled, now, row),
      ]),
    })
  return table({
    caption,
    columns: [{ name: part }, ...columns.map((one) => ({ name: partName(one, language) }))],
    rows: rows.map((row) => [row, ...columns.map((column) => cell(filled, now, row, column))]),
  })
}

/** Gives a figure a value from a day on; of several parts those that change. */
export function figureForm(filled: Filled, content: Content, figure: string): Markup {
  const { typed, language } = filled
  const words = rulesWords[language]
  const { value, valueHint, expected } = labels(language)
  const now = newestOf(content.judging.figures.find(({ id }) => id === figure))?.value
  const isOne = now === undefined || typeof now === 'number'
  const problem = problemAt(filled, 'value')
  const values = isOne
    ? line({
        ...{ name: 'value', label: value, hint: valueHint, value: typed.value, required: true },
        problem,
      })
    : html`<div class="field cells" id="value" tabindex="-1">${partsTable(filled, now, words.columns.value)}
      <p class="small">${words.cellHint}</p>${problem === undefined ? '' : html`<p class="problem">${problem}</p>`}</div>`
  const inside = html`${values}
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
    <div><dt>${said.other}</dt><dd lang="${language === 'id' ? 'en' : 'id'}">${other}</dd></div></dl>
    ${area(entry(filled, 'is', { value: filled.typed.is ?? was, max: charactersMax(steps), required: true }))}`
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
    also: gatherButton(language),
  })
}
