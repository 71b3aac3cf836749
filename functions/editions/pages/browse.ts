import type { Source } from '../../../shared/catalogue/programme.ts'
import { isWords } from '../../../shared/edition/amend-text.ts'
import type { Content } from '../../../shared/edition/amendment.ts'
import type { Json } from '../../../shared/edition/canonical.ts'
import { isList, isObject } from '../../../shared/edition/json-path.ts'
import type { Reviewed } from '../../../shared/edition/sources-due.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { FrameNames } from '../../http/frame-names.ts'
import type { Language } from '../../http/language.ts'
import { panel, table, tag } from '../../http/staff-parts.ts'
import { type FigureTold, figuresOf, programmeOf, programmesOf } from '../browsing.ts'
import { valueText } from './change-text.ts'
import { checkedForm, type Filled, figureForm, intakeForm } from './forms.ts'
import { rulesPath } from './shell.ts'
import { rulesWords } from './words.ts'

const sourceLink = (source: Source | undefined, key: string): Markup =>
  source === undefined
    ? html`${key}`
    : html`<a href="${source.url}" rel="noreferrer">${source.title}</a> <span class="small">${source.publisher}</span>`

/** Every programme, and whether its door is open; countries by the names given. */
export function programmesTable(
  content: Content,
  countries: FrameNames['countries'],
  language: Language,
  now: Date,
): Markup {
  const { columns, intake: states } = rulesWords[language]
  return table({
    caption: columns.programme,
    captionHidden: true,
    columns: [
      { name: columns.programme },
      { name: columns.country },
      { name: columns.intake },
      { name: columns.read },
    ],
    rows: programmesOf(content, language, now).map(({ id, name, country, state, intake }) => {
      return [
        html`<a href="${rulesPath(language, `/programmes/${id}`)}">${name}</a>`,
        countries[country] ?? country,
        tag(states[state], state === 'open' ? 'good' : 'warn'),
        intake.asOf,
      ]
    }),
  })
}

/** Every text of a part that an editor may change, with its path. */
function textsOf(words: Json): readonly { readonly path: string; readonly text: string }[] {
  const found: { path: string; text: string }[] = []
  const visit = (value: Json | undefined, path: readonly string[]): void => {
    if (typeof value === 'string') {
      if (isWords(path)) found.push({ path: path.join('/'), text: value })
    } else if (isList(value))
      for (const [at, one] of value.entries()) visit(one, [...path, nameOf(one, at)])
    else if (isObject(value))
      for (const [key, one] of Object.entries(value)) visit(one, [...path, key])
  }
  visit(words, [])
  return found
}

const nameOf = (one: Json, at: number): string =>
  isObject(one) && typeof one.id === 'string' ? one.id : String(at)

const textsTable = (content: Content, part: string, language: Language): Markup => {
  const { columns, proposeText } = rulesWords[language]
  const own = textsOf(content.texts[part]?.[language] ?? null).filter(
    ({ path }) => !/^(facts|figures|duties)\//.test(path),
  )
  const link = (path: string) =>
    `${rulesPath(language, `/texts/${part}`)}?${new URLSearchParams({ path, language })}`
  return table({
    caption: columns.text,
    captionHidden: true,
    columns: [{ name: columns.text }, { name: proposeText }],
    rows: own.map(({ path, text }) => [
      text,
      html`<a href="${link(path)}">${proposeText}<span class="unseen"> ${path}</span></a>`,
    ]),
  })
}

/** One programme: its intake and how to change it, its requirements with their sources, its words. */
export function programmeView(content: Content, id: string, filled: Filled): Markup | undefined {
  const { language } = filled
  const found = programmeOf(content, id, language)
  if (found === undefined) return undefined
  const words = rulesWords[language]
  const { columns } = words
  const history = table({
    caption: words.history,
    captionHidden: true,
    columns: [{ name: columns.from }, { name: columns.intake }],
    rows: found.intake.history.map(({ from, status }) => [from, words.intake[status]]),
  })
  const requirements = table({
    caption: words.requirements,
    captionHidden: true,
    columns: [
      { name: columns.requirement },
      { name: columns.state },
      { name: columns.source },
      { name: columns.checked },
    ],
    rows: found.requirements.map(({ title, phase, source, sourceKey }) => [
      title,
      words.phases[phase as keyof typeof words.phases],
      sourceLink(source, sourceKey),
      source?.checked ?? '',
    ]),
  })
  const figures = found.figures.map(
    ({ id, label }) =>
      html`<li><a href="${rulesPath(language, `/figures/${id}`)}">${label}</a></li>`,
  )
  return html`${panel('intake', columns.intake, html`${history}<p class="small">${columns.read}: ${found.intake.asOf}</p>`)}
    ${panel('propose', words.proposeIntake, intakeForm(filled, id))}
    ${panel('requirements', words.requirements, requirements)}
    ${panel('figures', words.figuresHere, figures.length === 0 ? html`<p>${words.none}</p>` : html`<ul>${figures}</ul>`)}
    ${panel('texts', words.texts, textsTable(content, id, language))}`
}

const lineValue = (line: FigureTold['history'][number], language: Language): string => {
  const words = rulesWords[language]
  if (line.kind === 'gap') return words.gap
  if (line.kind === 'abolished') return words.abolished
  return `${valueText(line.value, language)}${line.expected ? ` (${words.expected})` : ''}`
}

const figureHistory = (
  { label, unit, history }: FigureTold,
  sources: Readonly<Record<string, Source>>,
  language: Language,
): Markup => {
  const { columns } = rulesWords[language]
  return table({
    caption: `${label} (${unit})`,
    columns: [
      { name: columns.from },
      { name: columns.to },
      { name: columns.value },
      { name: columns.source },
      { name: columns.checked },
    ],
    rows: history.map((line) => {
      const key = line.kind === 'gap' ? undefined : line.source
      const source = key === undefined ? undefined : sources[key]
      return [
        line.from,
        line.to ?? '',
        lineValue(line, language),
        key === undefined ? '' : sourceLink(source, key),
        source?.checked ?? '',
      ]
    }),
  })
}

/** Every figure with its newest line. */
export function figuresTable(content: Content, language: Language): Markup {
  const { columns } = rulesWords[language]
  return table({
    caption: columns.figure,
    captionHidden: true,
    columns: [{ name: columns.figure }, { name: columns.value }, { name: columns.from }],
    rows: figuresOf(content, language).figures.map((one) => {
      const line = one.history.find(({ kind }) => kind !== 'gap') ?? one.history[0]
      return [
        html`<a href="${rulesPath(language, `/figures/${one.id}`)}">${one.label}</a> <span class="small">${one.unit}</span>`,
        line === undefined ? '' : lineValue(line, language),
        line?.from ?? '',
      ]
    }),
  })
}

/** One figure with its whole history, and the form that gives it another line. */
export function figureView(content: Content, id: string, filled: Filled): Markup | undefined {
  const { language } = filled
  const { figures, sources } = figuresOf(content, language)
  const figure = figures.find((one) => one.id === id)
  if (figure === undefined) return undefined
  const words = rulesWords[language]
  const line = figure.history.find(({ kind }) => kind === 'value')
  const keys =
    line?.kind === 'value' && typeof line.value !== 'number' ? Object.keys(line.value) : []
  return html`${panel('history', words.history, figureHistory(figure, sources, language))}
    ${panel('propose', words.proposeFigure, figureForm(filled, id, keys))}`
}

const reviewedRow = ({ key, source, uses, due, neverRead }: Reviewed, language: Language) => {
  const words = rulesWords[language]
  return [
    html`<label class="pick"><input type="checkbox" name="source" value="${key}" /> <span>${source.title}</span></label>
      <p class="small"><a href="${source.url}" rel="noreferrer">${source.publisher}</a></p>${neverRead ? tag(words.neverRead, 'warn') : ''}`,
    [...new Set(uses.map(({ use }) => words.uses[use]))].join(', '),
    source.checked,
    due,
  ]
}

/** Sources in the order in which they have to be read again, to be ticked once they were. */
export function sourcesForm(
  all: readonly Reviewed[],
  today: string,
  language: Language,
  caption: string,
): Markup {
  const { columns } = rulesWords[language]
  const rows = all.map((one) => reviewedRow(one, language))
  const inside = table({
    caption,
    columns: [
      { name: columns.source },
      { name: columns.use },
      { name: columns.checked },
      { name: columns.due },
    ],
    rows,
  })
  return checkedForm(language, today, inside)
}
