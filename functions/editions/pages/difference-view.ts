import type { IntakeEntry, IntakeStatus } from '../../../shared/catalogue/programme.ts'
import type { Content, FigureChange } from '../../../shared/edition/amendment.ts'
import type { Json } from '../../../shared/edition/canonical.ts'
import { type Difference, differencesBetween } from '../../../shared/edition/difference.ts'
import { isObject } from '../../../shared/edition/json-path.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'
import { panel, table } from '../../http/staff-parts.ts'
import { namesFor, partsMax, textAbout, valueChange, valueText, wordsShown } from './change-text.ts'
import { dayShown } from './shell.ts'
import { rulesWords } from './words.ts'

type Of<K extends Difference['kind']> = Extract<Difference, { readonly kind: K }>

type Both = {
  readonly was: Content
  readonly is: Content
  readonly language: Language
}

type Row = readonly (string | Markup)[]

const emptyText = (language: Language): string => rulesWords[language].nowhere

type Intake = {
  readonly asOf?: string
  readonly closes?: string
  readonly history: readonly IntakeEntry[]
}

/** What an intake says that the other one does not. */
function intakeSaid(value: Json, other: Json, language: Language): Markup {
  const words = rulesWords[language]
  const [a, b] = [value as unknown as Intake, other as unknown as Intake]
  const own = a.history.filter(
    ({ from, status }) => !b.history.some((one) => one.from === from && one.status === status),
  )
  const lines = own.map(
    ({ from, status }) =>
      html`<li>${words.intake[status as IntakeStatus]}, ${words.fromDay(dayShown(from, language))}</li>`,
  )
  if (a.closes !== undefined && a.closes !== b.closes)
    lines.push(html`<li>${words.intake.closed}: ${dayShown(a.closes, language)}</li>`)
  if (a.asOf !== undefined && a.asOf !== b.asOf)
    lines.push(html`<li>${words.columns.read}: ${dayShown(a.asOf, language)}</li>`)
  return lines.length === 0 ? html`` : html`<ul>${lines}</ul>`
}

type Value = FigureChange['value']

const heldBy = (line: Json | undefined): Value | undefined =>
  isObject(line) && line.kind === 'value' ? (line.value as Value) : undefined

/** A value beside those of the other edition: what differs of it, or that it is one of them. */
function valueSaid(value: Value, others: readonly Json[], language: Language): string {
  const words = rulesWords[language]
  const known = others.map(heldBy).filter((one) => one !== undefined)
  const text = valueText(value, language)
  const isLong = typeof value !== 'number' && Object.keys(value).length > partsMax
  if (!isLong) return text
  return known.some((one) => valueText(one, language) === text)
    ? words.sameValue
    : valueChange(known[0], value, language)
}

/** A line of a figure's history, whatever it holds. */
function lineSaid(line: Json, others: readonly Json[], language: Language): string {
  const words = rulesWords[language]
  if (!isObject(line)) return String(line)
  const days = [line.from, line.to]
    .flatMap((day) => (typeof day === 'string' ? dayShown(day, language) : []))
    .join(' – ')
  const value = heldBy(line)
  if (value === undefined)
    return `${days}: ${line.kind === 'abolished' ? words.abolished : words.gap}`
  const said = valueSaid(value, others, language)
  return `${days}: ${said}${line.expected === true ? ` (${words.expected})` : ''}`
}

const linesSaid = (lines: readonly Json[], others: readonly Json[], language: Language): Markup =>
  html`<ul>${lines.map((line) => html`<li>${lineSaid(line, others, language)}</li>`)}</ul>`

const leafText = (value: Json | undefined, language: Language): string =>
  value === undefined
    ? emptyText(language)
    : typeof value === 'string'
      ? value
      : JSON.stringify(value).slice(0, 300)

const sourceSaid = (value: Json | undefined, language: Language): Markup | string => {
  if (!isObject(value)) return emptyText(language)
  const { title, checked } = value
  return html`${String(title)}<br />${rulesWords[language].fields.checked} ${dayShown(String(checked), language)}`
}

const rowsOf: {
  readonly [K in Difference['kind']]: (difference: Of<K>, both: Both) => readonly Row[]
} = {
  programme: ({ programme, now }, { was, is, language }) => {
    const names = namesFor(now === 'new' ? is : was, language)
    return [[names.programme(programme), rulesWords[language].programmeNow[now], '']]
  },
  intake: ({ programme, was, is }, both) => [
    [
      namesFor(both.is, both.language).programme(programme),
      intakeSaid(was, is, both.language),
      intakeSaid(is, was, both.language),
    ],
  ],
  figure: ({ figure, was, is }, both) => [
    [
      namesFor(both.is, both.language).figure(figure),
      linesSaid(was, is, both.language),
      linesSaid(is, was, both.language),
    ],
  ],
  rules: ({ of, readings }, { is, language }) => {
    const name =
      of === 'judging' ? rulesWords[language].ruleOf : namesFor(is, language).programme(of)
    return readings.map((one) => [
      html`${name} <span class="small">${one.path.join(' › ')}</span>`,
      leafText(one.was, language),
      leafText(one.is, language),
    ])
  },
  text: ({ parts, language: of, path, was, is }, { is: now, language }) => {
    const [first = ''] = parts
    const more = parts.length > 1 ? ` +${parts.length - 1}` : ''
    const { name, place } = textAbout({ part: first, path }, { content: now, language })
    const where = html`${name}${more} <span class="small">${place}, ${of.toUpperCase()}</span>`
    return was === undefined || is === undefined
      ? [[where, was ?? emptyText(language), is ?? emptyText(language)]]
      : [[where, wordsShown(was, is, of), '']]
  },
  source: ({ source, was, is }, both) => [
    [
      namesFor(is === undefined ? both.was : both.is, both.language).source(source),
      sourceSaid(was, both.language),
      sourceSaid(is, both.language),
    ],
  ],
}

const rows = (difference: Difference, both: Both): readonly Row[] =>
  (rowsOf[difference.kind] as (one: Difference, both: Both) => readonly Row[])(difference, both)

const shownMax = 300

const titleOf = (kind: Difference['kind'], language: Language): string => {
  const words = rulesWords[language]
  const titles: Readonly<Record<Difference['kind'], string>> = {
    programme: words.columns.programme,
    intake: words.columns.intake,
    figure: words.rooms.figures,
    rules: words.compareJudge,
    text: words.texts,
    source: words.rooms.sources,
  }
  return titles[kind]
}

const kindsIn = (all: readonly Difference[]) => [...new Set(all.map(({ kind }) => kind))]

/** A text is shown once, with what was taken out and put in; all else before and after. */
function section(kind: Difference['kind'], all: readonly Difference[], both: Both): Markup {
  const { columns, found } = rulesWords[both.language]
  const own = all.filter((one) => one.kind === kind).flatMap((one) => rows(one, both))
  const head = { name: columns.where }
  const inside = table({
    caption: found(own.length, Math.min(own.length, shownMax)),
    columns:
      kind === 'text' && own.every(([, , after]) => after === '')
        ? [head, { name: columns.what }]
        : [head, { name: columns.was }, { name: columns.becomes }],
    rows: own
      .slice(0, shownMax)
      .map((row) => (kind === 'text' && row[2] === '' && isInOne(own) ? row.slice(0, 2) : row)),
  })
  return panel(`differs-${kind}`, titleOf(kind, both.language), inside)
}

const isInOne = (own: readonly Row[]): boolean => own.every(([, , after]) => after === '')

/** What one edition says otherwise than another, kind by kind. */
export function differenceView(both: Both): Markup {
  const words = rulesWords[both.language]
  const all = differencesBetween(both.was, both.is)
  if (all.length === 0) return html`<p>${words.compareNone}</p>`
  return html`<p>${words.compareCount(all.length)}</p>${kindsIn(all).map((kind) => section(kind, all, both))}`
}
