import type { Counselor } from '../../../shared/booking/roster.ts'
import type { CampusEntry } from '../../../shared/campus/campus.ts'
import { sizeMost } from '../../../shared/gathering/hall.ts'
import { plannedOf, plannedText } from '../../../shared/gathering/planned.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'
import { line, problemSummary } from '../../http/staff-fields.ts'
import { pageHead } from '../../http/staff-parts.ts'
import { type OpeningField, openingFields } from '../requests.ts'
import { dayWords } from '../words.ts'
import { daysPath } from './paths.ts'
import { destinationChoices, fieldChoices } from './speech.ts'

export type NewPage = {
  readonly counselors: readonly Counselor[]
  readonly campuses: readonly CampusEntry[]
  /** What was typed, if it came back. */
  readonly typed: URLSearchParams
  readonly wrong: readonly OpeningField[]
  readonly language: Language
}

const defaults: Readonly<Record<string, string>> = {
  minutes: '45',
  pause: '10',
  rounds: '3',
  sizeMin: '6',
  sizeMax: '12',
}

/** Hours are written as the page's language writes them, and read either way. */
const clockMark = { id: '.', en: ':' } as const

const value = ({ typed, language }: NewPage, name: string): string => {
  const usual = name === 'first' ? `09${clockMark[language]}00` : defaults[name]
  return typed.get(name) ?? usual ?? ''
}

const problemOf = ({ wrong, language }: NewPage, field: OpeningField): string | undefined =>
  wrong.includes(field) ? dayWords[language].new.problems[field] : undefined

const box = (name: string, value: string, label: string, ticked: boolean): Markup =>
  html`<label class="pick"><input type="checkbox" name="${name}" value="${value}"${
    ticked ? html` checked` : ''
  } /> <span>${label}</span></label>`

const problemText = (problem: string | undefined, id: string): Markup =>
  problem === undefined ? html`` : html`<p class="problem" id="${id}-problem">${problem}</p>`

function campusFields(page: NewPage): Markup {
  const { campuses, typed, language } = page
  const chosen = typed.getAll('campuses')
  return html`<fieldset class="field" id="campuses" tabindex="-1"><legend>${dayWords[language].new.campuses}</legend>
    ${problemText(problemOf(page, 'campuses'), 'campuses')}
    ${box('allCampuses', 'yes', dayWords[language].new.allCampuses(campuses.length), typed.has('allCampuses'))}
    <div class="picks day-campuses">${campuses.map(({ slug, name }) =>
      box('campuses', slug, name, chosen.includes(slug)),
    )}</div></fieldset>`
}

function guideField(page: NewPage, { id, name, languages }: Counselor): Markup {
  const { typed, language } = page
  const words = dayWords[language]
  const spoken = languages.map((one) => words.languages[one]).join(', ')
  const known = typed.getAll(`knows-${id}`)
  return html`<div class="field">${box('guides', id, words.new.takesPart(name, spoken), typed.getAll('guides').includes(id))}
    <details${known.length > 0 ? html` open` : ''} class="day-knows"><summary>${words.new.knows}: ${name}</summary>
      <div class="picks">${[...destinationChoices(language), ...fieldChoices(language)].map((one) =>
        box(`knows-${id}`, one.value, one.label, known.includes(one.value)),
      )}</div>
      ${line({
        name: `seats-${id}`,
        label: words.new.seats,
        type: 'number',
        max: 2,
        value: typed.get(`seats-${id}`) ?? String(sizeMost),
      })}</details></div>`
}

function lines(page: NewPage): Markup {
  const words = dayWords[page.language].new
  const field = (
    name: OpeningField,
    label: string,
    type: 'text' | 'date' | 'number' = 'text',
    hint?: string,
  ) =>
    line({
      name,
      label,
      type,
      hint,
      required: true,
      value: value(page, name),
      problem: problemOf(page, name),
      max: name === 'name' ? 80 : 120,
    })
  const size = (name: 'sizeMin' | 'sizeMax', label: string) =>
    line({ name, label, type: 'number', required: true, max: 2, value: value(page, name) })
  return html`<div class="day-wide">${field('name', words.name, 'text', words.nameHint)}${field('place', words.place)}</div>
    <div class="day-short">${field('date', words.date, 'date')}${field('first', words.first)}
    ${field('rounds', words.rounds, 'number')}${field('minutes', words.minutes, 'number')}
    ${field('pause', words.pause, 'number')}</div>
    <fieldset class="field" id="sizes" tabindex="-1"><legend>${words.sizes}</legend>
      ${problemText(problemOf(page, 'sizes'), 'sizes')}
      <div class="day-short">${size('sizeMin', words.sizeMin)}${size('sizeMax', words.sizeMax)}</div></fieldset>`
}

/** What all of it comes to, told again as it is filled in. */
function sumPart(page: NewPage): Markup {
  const { typed, language } = page
  const { planned } = dayWords[language].new
  const number = (name: string) => Number(value(page, name))
  const told = plannedOf({
    first: value(page, 'first'),
    minutes: number('minutes'),
    pause: number('pause'),
    rounds: number('rounds'),
    sizeMax: number('sizeMax'),
    seats: typed.getAll('guides').map((id) => Number(typed.get(`seats-${id}`) ?? sizeMost)),
  })
  const mark = clockMark[language]
  const said = plannedText({ said: planned, mark, language }, value(page, 'date'), told)
  return html`<day-sum data-said="${planned}" data-mark="${mark}" data-language="${language}"><p role="status">${said}</p></day-sum>`
}

/** The form that opens a day; what was typed stays in it. */
export function newPage(page: NewPage): Markup {
  const { counselors, wrong, language } = page
  const words = dayWords[language].new
  const problems = openingFields
    .filter((one) => wrong.includes(one))
    .map((field) => ({ field, detail: words.problems[field] }))
  return html`${pageHead(words.title, words.lead)}
    ${problems.length > 0 ? problemSummary(problems, language) : ''}
    <form class="panel" method="post" action="${daysPath(language)}">${lines(page)}${campusFields(page)}
      <fieldset class="field" id="guides" tabindex="-1"><legend>${words.guides}</legend>
        <p class="small">${words.guidesHint}</p>${problemText(problemOf(page, 'guides'), 'guides')}
        ${counselors.map((one) => guideField(page, one))}</fieldset>
      ${sumPart(page)}
      <p class="actions"><button class="button">${words.make}</button></p></form>`
}
