import { newestOf } from '../../../shared/edition/amend-figure.ts'
import { sourceIn } from '../../../shared/edition/amend-source.ts'
import type {
  Change,
  Content,
  FigureChange,
  TextChange,
} from '../../../shared/edition/amendment.ts'
import { changedWords } from '../../../shared/edition/difference.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'
import { figuresOf, programmeOf } from '../browsing.ts'
import { subjectAt } from '../shared-texts.ts'
import { gridOf, keyOf } from './figure-grid.ts'
import { dayShown, rulesPath } from './shell.ts'
import { partName, placeName, rulesWords } from './words.ts'

type Value = FigureChange['value']

/** A value as a person writes it in their language. */
export const numberText = (value: number, language: Language): string =>
  new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'id-ID', {
    maximumFractionDigits: 6,
  }).format(value)

/** As their table reads, row by row. */
function partsInOrder(value: Readonly<Record<string, number>>): readonly [string, number][] {
  const { rows, columns } = gridOf(Object.keys(value))
  const keys =
    columns.length === 0 ? rows : columns.flatMap((column) => rows.map((row) => keyOf(row, column)))
  return keys.map((key) => [key, value[key] ?? 0])
}

/** One value, or several with their names. */
export const valueText = (value: Value, language: Language): string =>
  typeof value === 'number'
    ? numberText(value, language)
    : partsInOrder(value)
        .map(([key, one]) => `${partName(key, language)}: ${numberText(one, language)}`)
        .join(' · ')

/** More than that is a table, which is not read along a line. */
export const partsMax = 8

/** Old and new, of several parts those that differ. */
export function valueChange(was: Value | undefined, is: Value, language: Language): string {
  if (was === undefined || valueText(was, language) === valueText(is, language)) {
    const count = typeof is === 'number' ? 1 : Object.keys(is).length
    return count > partsMax ? `${rulesWords[language].table} (${count})` : valueText(is, language)
  }
  if (typeof was === 'number' || typeof is === 'number')
    return `${valueText(was, language)} → ${valueText(is, language)}`
  return partsInOrder(is)
    .filter(([key, one]) => was[key] !== one)
    .map(([key, one]) => {
      const before = was[key] === undefined ? '' : `${numberText(was[key], language)} → `
      return `${partName(key, language)}: ${before}${numberText(one, language)}`
    })
    .join(' · ')
}

/** A text with the words that were changed struck out and marked, and what stays around them. */
export function wordsShown(was: string, is: string, language: string): Markup {
  const { head, was: old, is: fresh, tail } = changedWords(was, is)
  return html`<span lang="${language}">${head}${old === '' ? '' : html`<del>${old}</del>`}${
    fresh === '' ? '' : html`<ins>${fresh}</ins>`
  }${tail}</span>`
}

/** What things are called in the edition that a change is about. */
export const namesFor = (content: Content, language: Language) => ({
  programme: (id: string): string => programmeOf(content, id, language)?.name ?? id,
  figure: (id: string): string =>
    figuresOf(content, language).figures.find((one) => one.id === id)?.label ?? id,
  source: (key: string): string => sourceIn(content.texts, key)?.title ?? key,
})

type About = { readonly content: Content; readonly language: Language }

const link = (path: string, name: string, language: Language): Markup =>
  html`<a href="${rulesPath(language, path)}">${name}</a>`

const figureShown = (change: FigureChange, { content, language }: About): Markup => {
  const words = rulesWords[language]
  const { figure, from, to, expected } = change
  const was = newestOf(content.judging.figures.find(({ id }) => id === figure))?.value
  const days = [words.fromDay(dayShown(from, language))]
  if (to !== undefined) days.push(`${words.columns.to} ${dayShown(to, language)}`)
  if (expected) days.push(words.expected)
  return html`${link(`/figures/${figure}`, namesFor(content, language).figure(figure), language)}:
    <strong>${valueChange(was, change.value, language)}</strong>, ${days.join(', ')}`
}

/** Where a text stands, and what is found there. */
export function textAbout(change: Pick<TextChange, 'part' | 'path'>, { content, language }: About) {
  const { part, path } = change
  const subject = subjectAt(content, part, path)
  const field = subject?.texts.find(({ path: one }) => one.join('/') === path.join('/'))?.field
  return {
    name: subject?.name[language] ?? namesFor(content, language).programme(part),
    place: placeName(path.join('/'), language, field?.[language]),
    address:
      subject === undefined
        ? `/programmes/${part}`
        : `/texts?${new URLSearchParams({ of: subject.key })}`,
  }
}

const textShown = ({ part, language: of, path, was, is }: TextChange, about: About): Markup => {
  const { name, place, address } = textAbout({ part, path }, about)
  return html`${link(address, name, about.language)}
    <span class="small">${place}, ${of.toUpperCase()}</span><br />${wordsShown(was, is, of)}`
}

/** What a change says beside what the edition said before it, for people. */
export function changeShown(change: Change, about: About): Markup {
  const { content, language } = about
  const words = rulesWords[language]
  const names = namesFor(content, language)
  if (change.kind === 'figure') return figureShown(change, about)
  if (change.kind === 'text') return textShown(change, about)
  if (change.kind === 'source-checked')
    return html`${names.source(change.source)}: ${words.fields.checked} <strong>${dayShown(change.checked, language)}</strong>`
  const { programme, status, from, until, closes } = change
  const days = [words.fromDay(dayShown(from, language))]
  if (until !== undefined) days.push(`${words.intake.open}: ${dayShown(until, language)}`)
  if (closes !== undefined) days.push(`${words.intake.closed}: ${dayShown(closes, language)}`)
  return html`${link(`/programmes/${programme}`, names.programme(programme), language)}:
    <strong>${words.intake[status]}</strong>, ${days.join(', ')}`
}

/** What a change is about, on one short line. */
export function subjectShown(change: Change, { content, language }: About): Markup {
  const words = rulesWords[language]
  const names = namesFor(content, language)
  if (change.kind === 'figure') return html`${names.figure(change.figure)}`
  if (change.kind === 'text')
    return html`${textAbout(change, { content, language }).name}: ${words.texts}`
  if (change.kind === 'source-checked')
    return html`${names.source(change.source)}: ${words.fields.checked}`
  return html`${names.programme(change.programme)}: ${words.intake[change.status]}`
}
