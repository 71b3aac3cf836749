import type { Day } from '../../../shared/gathering/day.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { type ComingProblem, offeredLanguages, otherCampus } from '../requests.ts'
import { dayWords } from '../words.ts'
import { campusName, destinationChoices, fieldChoices, type Names } from './speech.ts'

// What is asked of whoever comes, on a phone as on the organiser's screen.

export type ComingFields = {
  readonly day: Day
  readonly names: Names
  /** What was typed, if it came back. */
  readonly typed: URLSearchParams
  readonly problems: readonly ComingProblem[]
  /** Typed off a paper form by the staff: it is asked in the words that stand on the paper. */
  readonly paper?: true
}

const askedIn = ({ names, paper }: ComingFields) => {
  const { student, paper: sheet } = dayWords[names.language]
  return paper === true ? { ...student, ...sheet, toHint: '' } : student
}

const problemText = ({ problems, names }: ComingFields, field: ComingProblem): Markup =>
  problems.includes(field)
    ? html`<p class="problem" id="${field}-problem">${dayWords[names.language].student.problems[field]}</p>`
    : html``

const described = ({ problems }: ComingFields, field: ComingProblem): Markup =>
  problems.includes(field) ? html` aria-describedby="${field}-problem"` : html``

const box = (name: string, value: string, label: string, ticked: boolean): Markup =>
  html`<label class="pick option"><input type="checkbox" name="${name}" value="${value}"${
    ticked ? html` checked` : ''
  } /> <span>${label}</span></label>`

const option = (value: string, label: string, chosen: string): Markup =>
  html`<option value="${value}"${value === chosen ? html` selected` : ''}>${label}</option>`

function campusField(asked: ComingFields): Markup {
  const { day, names, typed } = asked
  const words = askedIn(asked)
  const chosen = typed.get('campus') ?? (day.campuses.length === 1 ? (day.campuses[0] ?? '') : '')
  return html`<div class="field entry"><label for="campus">${words.campus}</label>${problemText(asked, 'campus')}
    <select id="campus" name="campus" required${described(asked, 'campus')}>${option('', words.choose, chosen)}
    ${[...day.campuses, otherCampus].map((slug) => option(slug, campusName(names, slug), chosen))}</select></div>`
}

function languageField(asked: ComingFields): Markup {
  const { day, names, typed } = asked
  const words = dayWords[names.language]
  const chosen = typed.has('campus') ? typed.getAll('languages') : ['id']
  return html`<fieldset class="field asked card" id="languages" tabindex="-1"${described(asked, 'languages')}>
    <legend>${askedIn(asked).languages}</legend>${problemText(asked, 'languages')}
    <div class="picks options pairs">${offeredLanguages(day).map((one) =>
      box('languages', one, words.languages[one], chosen.includes(one)),
    )}</div></fieldset>`
}

function wishFields(asked: ComingFields): Markup {
  const { names, typed } = asked
  const { language } = names
  const words = askedIn(asked)
  const [to, field] = [typed.getAll('to'), typed.get('field') ?? '']
  return html`<fieldset class="field asked card" id="to" tabindex="-1"${described(asked, 'to')}>
    <legend>${words.to}</legend>${words.toHint === '' ? '' : html`<p class="small">${words.toHint}</p>`}${problemText(asked, 'to')}
    <div class="picks options pairs">${destinationChoices(language).map(({ value, label }) =>
      box('to', value, label, to.includes(value)),
    )}</div></fieldset>
    <div class="field entry"><label for="field">${words.field}</label>
    <select id="field" name="field">${option('', words.fieldNone, field)}
    ${fieldChoices(language).map(({ value, label }) => option(value, label, field))}</select></div>`
}

export const comingFields = (asked: ComingFields): Markup => {
  const words = askedIn(asked)
  return html`${problemText(asked, 'form')}${campusField(asked)}${languageField(asked)}${wishFields(asked)}
    <div class="field box">${box('supporter', 'yes', words.supporter, asked.typed.has('supporter'))}</div>`
}
