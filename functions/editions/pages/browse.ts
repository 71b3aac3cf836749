import type { Source } from '../../../shared/catalogue/programme.ts'
import type { Content } from '../../../shared/edition/amendment.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { FrameNames } from '../../http/frame-names.ts'
import type { Language } from '../../http/language.ts'
import { panel, table, tag } from '../../http/staff-parts.ts'
import { type FigureTold, figuresOf, linesOn, programmeOf, programmesOf } from '../browsing.ts'
import { isOwn, textsIn } from '../shared-texts.ts'
import { partsMax, valueText } from './change-text.ts'
import { type Filled, figureForm, intakeForm } from './forms.ts'
import { dayShown, rulesPath } from './shell.ts'
import { sourceLink } from './source-link.ts'
import { placeName, rulesWords, unitName } from './words.ts'

type Listed = ReturnType<typeof programmesOf>

/** In the order of the alphabet its reader knows. */
const byCountry = (all: Listed, named: (country: string) => string, language: Language): Listed =>
  all.toSorted(
    (a, b) =>
      named(a.country).localeCompare(named(b.country), language) ||
      a.name.localeCompare(b.name, language),
  )

/** Every programme, and whether its door is open; countries by the names given. */
export function programmesTable(
  content: Content,
  countries: FrameNames['countries'],
  language: Language,
  now: Date,
): Markup {
  const { columns, intake: states } = rulesWords[language]
  const named = (country: string) => countries[country] ?? country
  return table({
    caption: columns.programme,
    captionHidden: true,
    columns: [
      { name: columns.programme },
      { name: columns.country },
      { name: columns.intake },
      { name: columns.read, look: 'day' },
    ],
    rows: byCountry(programmesOf(content, language, now), named, language).map((one) => {
      const { id, name, country, state, intake } = one
      return [
        html`<a href="${rulesPath(language, `/programmes/${id}`)}">${name}</a>`,
        named(country),
        state === 'open' ? states[state] : tag(states[state], 'warn'),
        dayShown(intake.asOf, language),
      ]
    }),
  })
}

const textsTable = (content: Content, part: string, language: Language): Markup => {
  const { columns, proposeText, wording } = rulesWords[language]
  const own = textsIn(content.texts[part]?.[language])
    .filter(({ path }) => isOwn(path))
    .map(({ path, text }) => ({ path: path.join('/'), text }))
  const link = (path: string) =>
    `${rulesPath(language, `/texts/${part}`)}?${new URLSearchParams({ path, language })}`
  return table({
    caption: columns.text,
    captionHidden: true,
    columns: [{ name: columns.where }, { name: columns.text }, { name: proposeText }],
    rows: own.map(({ path, text }) => [
      placeName(path, language),
      text,
      html`<a href="${link(path)}">${wording}<span class="unseen"> ${placeName(path, language)}: ${text}</span></a>`,
    ]),
  })
}

/** Something was typed and came back. */
const isFilled = ({ typed }: Filled): boolean => typed.reason !== undefined

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
    columns: [{ name: columns.from, look: 'day' }, { name: columns.intake }],
    rows: found.intake.history.map(({ from, status }) => [
      dayShown(from, language),
      words.intake[status],
    ]),
  })
  const requirements = table({
    caption: words.requirements,
    captionHidden: true,
    columns: [
      { name: columns.requirement },
      { name: columns.phase },
      { name: columns.source },
      { name: columns.checked, look: 'day' },
    ],
    rows: found.requirements.map(({ title, phase, source, sourceKey }) => [
      title,
      words.phases[phase as keyof typeof words.phases],
      sourceLink(source, sourceKey, language),
      source === undefined ? '' : dayShown(source.checked, language),
    ]),
  })
  const figures = found.figures.map(
    ({ id, label }) =>
      html`<li><a href="${rulesPath(language, `/figures/${id}`)}">${label}</a></li>`,
  )
  return html`${panel('intake', columns.intake, html`${history}<p class="small">${columns.read}: ${dayShown(found.intake.asOf, language)}</p>`)}
    <details class="deed-fold" id="propose"${isFilled(filled) ? html` open` : ''}><summary>${words.proposeIntake}</summary>${intakeForm(filled, id)}</details>
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

/** A table of values is folded: the newest stands in the form below, cell by cell. */
const foldedValue = (line: FigureTold['history'][number], language: Language): Markup | string => {
  const text = lineValue(line, language)
  const parts = line.kind === 'value' && typeof line.value !== 'number' ? line.value : {}
  const count = Object.keys(parts).length
  return count > partsMax
    ? html`<details><summary>${rulesWords[language].table} (${count})</summary>${text}</details>`
    : text
}

const figureHistory = (
  { label, unit, history }: FigureTold,
  sources: Readonly<Record<string, Source>>,
  language: Language,
): Markup => {
  const { columns } = rulesWords[language]
  return table({
    caption: `${label} (${unitName(unit, language)})`,
    columns: [
      { name: columns.from, look: 'day' },
      { name: columns.to, look: 'day' },
      { name: columns.value },
      { name: columns.source },
      { name: columns.checked, look: 'day' },
    ],
    rows: history.map((line) => {
      const key = line.kind === 'gap' ? undefined : line.source
      const source = key === undefined ? undefined : sources[key]
      return [
        dayShown(line.from, language),
        line.to === undefined ? '' : dayShown(line.to, language),
        foldedValue(line, language),
        key === undefined ? '' : sourceLink(source, key, language),
        source === undefined ? '' : dayShown(source.checked, language),
      ]
    }),
  })
}

/** Every figure with the line in force on a day, and with what begins next. */
export function figuresTable(content: Content, language: Language, today: string): Markup {
  const { columns, begins } = rulesWords[language]
  const nextOf = (line: FigureTold['history'][number]) =>
    html`<span class="small">${begins(dayShown(line.from, language))}: ${foldedValue(line, language)}</span>`
  return table({
    caption: columns.figure,
    captionHidden: true,
    columns: [
      { name: columns.figure },
      { name: columns.value },
      { name: columns.from, look: 'day' },
    ],
    rows: figuresOf(content, language).figures.map((one) => {
      const { now, next } = linesOn(one.history, today)
      return [
        html`<a href="${rulesPath(language, `/figures/${one.id}`)}">${one.label}</a> <span class="small">${unitName(one.unit, language)}</span>`,
        html`${now === undefined ? '' : foldedValue(now, language)} ${next === undefined ? '' : nextOf(next)}`,
        now === undefined ? '' : dayShown(now.from, language),
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
  const wording = `${rulesPath(language, '/texts')}?${new URLSearchParams({ of: `figures/${id}` })}`
  const history = html`${figureHistory(figure, sources, language)}<p><a href="${wording}">${words.figureTexts}</a></p>`
  return html`${panel('history', words.history, history)}
    ${panel('propose', words.proposeFigure, figureForm(filled, content, id))}`
}
