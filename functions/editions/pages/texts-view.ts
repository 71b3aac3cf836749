import type { Content } from '../../../shared/edition/amendment.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { type Language, languages } from '../../http/language.ts'
import { choice, line } from '../../http/staff-fields.ts'
import { pager, panel, table } from '../../http/staff-parts.ts'
import { type Subject, subjectsOf, type TextKind, textKinds } from '../shared-texts.ts'
import {
  inReading,
  placeOf,
  type Row,
  shownMax,
  type TextsAsked,
  textsFound,
} from '../texts-found.ts'
import { namesFor } from './change-text.ts'
import { rulesPath } from './shell.ts'
import { rulesWords } from './words.ts'

// The room of the texts that are no programme's own. Every text is two links away, or found by its words.

const textsPath = (language: Language, asked: Readonly<Record<string, string>>): string =>
  rulesPath(language, `/texts?${new URLSearchParams(asked)}`)

/** A text in one of its languages, and the way to change it. */
function wording(row: Row, of: Language, language: Language): Markup {
  const { part, path, texts } = row.text
  const query = new URLSearchParams({ path: path.join('/'), language: of })
  const { wording: change, inLanguage } = rulesWords[language]
  const about = `${row.subject.name[language]}, ${placeOf(row, language)}, ${inLanguage[of]}`
  return html`<span lang="${of}">${texts[of]}</span><br /><a href="${rulesPath(language, `/texts/${part}`)}?${query.toString()}">${change}<span class="unseen"> ${about}</span></a>`
}

/** Whose it is, where its id says so: several programmes ask for an offer, each in its own words. */
const whose = ({ programme }: Subject, content: Content, language: Language): Markup =>
  programme === undefined
    ? html``
    : html` <span class="small">${namesFor(content, language).programme(programme)}</span>`

type Shown = {
  readonly content: Content
  readonly caption: string
  readonly language: Language
  /** All rows are about the same subject. */
  readonly isOne?: boolean
}

/** In a list of several, what a text is about; where all are about one, its place alone. */
const rowHead = (row: Row, { content, language, isOne }: Shown): Markup => {
  const place = html`<span class="small">${placeOf(row, language)}</span>`
  if (isOne === true) return place
  const { key, name } = row.subject
  return html`<a href="${textsPath(language, { of: key })}">${name[language]}</a>${whose(row.subject, content, language)}<br />${place}`
}

const textRows = (rows: readonly Row[], shown: Shown): Markup => {
  const { caption, language } = shown
  const { columns, inLanguage } = rulesWords[language]
  return table({
    caption,
    columns: [{ name: columns.where }, ...languages.map((of) => ({ name: inLanguage[of] }))],
    rows: rows.map((row) => [
      rowHead(row, shown),
      ...languages.map((of) => wording(row, of, language)),
    ]),
  })
}

function findForm({ words: asked, kind }: TextsAsked, language: Language): Markup {
  const words = rulesWords[language]
  const hint = words.textFindHint
  const field = line({ name: 'q', label: words.textFind, hint, value: asked, max: 100 })
  const options = [
    { value: '', label: words.textAny },
    ...textKinds.map((value) => ({ value, label: words.textKinds[value] })),
  ]
  const kinds = choice({ name: 'kind', label: words.textKind, options, chosen: kind })
  return html`<form class="finding" method="get" action="${rulesPath(language, '/texts')}" role="search">${field}${kinds}
    <p class="actions"><button class="button button-quiet">${words.findDo}</button></p></form>`
}

const countIn = (subjects: readonly Subject[]): number =>
  subjects.reduce((sum, { texts }) => sum + texts.length, 0)

/** The kinds there are, each with how much of it. */
function kindsList(all: readonly Subject[], language: Language): Markup {
  const words = rulesWords[language]
  const items = textKinds.map((kind) => {
    const count = countIn(all.filter((one) => one.kind === kind))
    return html`<li><a href="${textsPath(language, { kind })}">${words.textKinds[kind]}</a> <span class="small">${words.textsOf(count)}</span></li>`
  })
  return html`<ul>${items}</ul>`
}

/** Steps to one result from several starts bear one name: how long each takes tells them apart. */
function apart(one: Subject, all: readonly Subject[], language: Language): Markup {
  const isAlone = all.filter(({ name }) => name[language] === one.name[language]).length === 1
  const months = one.texts.find(({ path }) => path.slice(2).join('/') === 'months/basis')
  return isAlone || months === undefined
    ? html``
    : html` <span class="small">${months.texts[language]}</span>`
}

/** What there is of one kind, in the order of the alphabet its reader knows. */
function subjectsList(content: Content, kind: TextKind, language: Language): Markup {
  const words = rulesWords[language]
  const all = subjectsOf(content).filter((one) => one.kind === kind)
  const items = all
    .toSorted((a, b) => a.name[language].localeCompare(b.name[language], language))
    .map((one) => {
      const more = html`${whose(one, content, language)}${apart(one, all, language)}`
      return html`<li><a href="${textsPath(language, { of: one.key })}">${one.name[language]}</a>${more} <span class="small">${words.textsOf(one.texts.length)}</span></li>`
    })
  return panel('kind-texts', words.textKinds[kind], html`<ul>${items}</ul>`)
}

function foundTexts(content: Content, asked: TextsAsked, language: Language): Markup {
  const { words, kind, from } = asked
  const said = rulesWords[language]
  const found = textsFound(content, asked)
  const shown = found.slice(from, from + shownMax)
  if (shown.length === 0) return html`<p role="status">${said.textNone}</p>`
  const caption = said.textRange(from + 1, from + shown.length, found.length)
  const at = (place: number) =>
    textsPath(language, { q: words, ...(kind && { kind }), from: String(place) })
  const ways = {
    first: from === 0 ? undefined : at(0),
    next: from + shownMax < found.length ? at(from + shownMax) : undefined,
  }
  return html`${textRows(shown, { content, caption, language })}${pager(ways, language)}`
}

function inside(content: Content, asked: TextsAsked, language: Language): Markup {
  const { words, kind, of } = asked
  const subject = subjectsOf(content).find(({ key }) => key === of)
  if (subject !== undefined)
    return textRows(inReading(subject), {
      ...{ content, caption: subject.name[language], language },
      isOne: true,
    })
  if (words !== '') return foundTexts(content, asked, language)
  return kind === undefined
    ? kindsList(subjectsOf(content), language)
    : subjectsList(content, kind, language)
}

/** What was asked for, under the search; and the way back to all kinds. */
export function textsView(content: Content, asked: TextsAsked, language: Language): Markup {
  const subject = subjectsOf(content).find(({ key }) => key === asked.of)
  const kind = subject?.kind ?? asked.kind
  const words = rulesWords[language]
  const up =
    subject &&
    html` · <a href="${textsPath(language, { kind: subject.kind })}">${words.textKinds[subject.kind]}</a>`
  const back =
    kind === undefined && asked.words === ''
      ? ''
      : html`<p><a href="${rulesPath(language, '/texts')}">${words.textsAll}</a>${up ?? ''}</p>`
  return html`${findForm({ ...asked, kind }, language)}${back}${inside(content, asked, language)}`
}
