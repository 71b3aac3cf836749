import type { Counselor } from '../../../shared/booking/roster.ts'
import type { CampusEntry } from '../../../shared/campus/campus.ts'
import { interestName, interests } from '../../../shared/gathering/interest.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'
import { line, problemSummary } from '../../http/staff-fields.ts'
import { pageHead } from '../../http/staff-parts.ts'
import type { OpeningField } from '../requests.ts'
import { dayWords } from '../words.ts'
import { daysPath } from './paths.ts'

export type NewPage = {
  readonly counselors: readonly Counselor[]
  readonly campuses: readonly CampusEntry[]
  /** What was typed, if it came back. */
  readonly typed: URLSearchParams
  readonly wrong: readonly OpeningField[]
  readonly language: Language
}

const defaults: Readonly<Record<string, string>> = {
  first: '09:00',
  minutes: '45',
  pause: '10',
  rounds: '3',
  sizeMin: '6',
  sizeMax: '12',
}

const value = ({ typed }: NewPage, name: string): string => typed.get(name) ?? defaults[name] ?? ''

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
    <div class="picks">${campuses.map(({ slug, name }) =>
      box('campuses', slug, name, chosen.includes(slug)),
    )}</div></fieldset>`
}

function guideField(page: NewPage, { id, name, languages }: Counselor): Markup {
  const { typed, language } = page
  const words = dayWords[language]
  const spoken = languages.map((one) => words.languages[one]).join(', ')
  const known = typed.getAll(`knows-${id}`)
  return html`<div class="field">${box('guides', id, words.new.takesPart(name, spoken), typed.getAll('guides').includes(id))}
    <details${known.length > 0 ? html` open` : ''}><summary>${words.new.knows}: ${name}</summary>
      <div class="picks">${interests.map((one) =>
        box(`knows-${id}`, one, interestName(one)[language], known.includes(one)),
      )}</div>
      ${line({
        name: `seats-${id}`,
        label: words.new.seats,
        type: 'number',
        max: 2,
        value: typed.get(`seats-${id}`) ?? '12',
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
  return html`${field('name', words.name, 'text', words.nameHint)}${field('place', words.place)}
    ${field('date', words.date, 'date')}${field('first', words.first)}
    ${field('minutes', words.minutes, 'number')}${field('pause', words.pause, 'number')}
    ${field('rounds', words.rounds, 'number')}
    <fieldset class="field" id="sizes" tabindex="-1"><legend>${words.sizes}</legend>
      ${problemText(problemOf(page, 'sizes'), 'sizes')}
      ${size('sizeMin', words.sizeMin)}${size('sizeMax', words.sizeMax)}</fieldset>`
}

/** The form that opens a day; what was typed stays in it. */
export function newPage(page: NewPage): Markup {
  const { counselors, wrong, language } = page
  const words = dayWords[language].new
  const problems = wrong.map((field) => ({ field, detail: words.problems[field] }))
  return html`${pageHead(words.title, words.lead)}
    ${problems.length > 0 ? problemSummary(problems, language) : ''}
    <form class="panel" method="post" action="${daysPath(language)}">${lines(page)}${campusFields(page)}
      <fieldset class="field" id="guides" tabindex="-1"><legend>${words.guides}</legend>
        <p class="small">${words.guidesHint}</p>${problemText(problemOf(page, 'guides'), 'guides')}
        ${counselors.map((one) => guideField(page, one))}</fieldset>
      <p class="actions"><button class="button">${words.make}</button></p></form>`
}
