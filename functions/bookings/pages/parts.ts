import type { Offering, Office, Roster } from '../../../shared/booking/roster.ts'
import { serviceText } from '../../../shared/booking/services.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'
import type { FieldProblem } from '../../http/problem.ts'
import { sitePaths } from './paths.ts'
import { pageWords } from './words.ts'

/** Hidden fields that carry what was chosen; empty ones are left out. */
export const hidden = (fields: Readonly<Record<string, string | undefined>>): readonly Markup[] =>
  Object.entries(fields)
    .filter((one): one is [string, string] => Boolean(one[1]))
    .map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)

type Radio = { readonly value: string; readonly label: string; readonly note?: string | undefined }

type Asked = {
  readonly name: string
  readonly legend: string
  readonly options: readonly Radio[]
  readonly chosen: string | undefined
  /** Short answers stand two in a row. */
  readonly look?: 'pairs'
  readonly problem?: string | undefined
}

/** One question with its answers, a row each. */
export const radios = ({ name, legend, options, chosen, look, problem }: Asked): Markup =>
  html`<fieldset class="card asked" id="${name}" tabindex="-1"${
    problem === undefined ? '' : html` aria-describedby="${name}-problem"`
  }><legend>${legend}</legend>
    ${problemOf(name, problem)}
    <div class="options${look === undefined ? html`` : html` ${look}`}">${options.map(
      ({ value, label, note }) => html`<label class="option"
        ><input type="radio" name="${name}" value="${value}" required${
          value === chosen ? html` checked` : ''
        } /><span>${label}${note === undefined ? '' : html` <small>${note}</small>`}</span></label>`,
    )}</div>
  </fieldset>`

type Entry = {
  readonly name: string
  readonly label: string
  readonly value?: string | undefined
  readonly type?: 'text' | 'email' | 'tel'
  readonly hint?: string | undefined
  readonly autocomplete?: string | undefined
  readonly max?: number
  readonly required?: boolean
  readonly problem?: string | undefined
}

const problemOf = (name: string, problem: string | undefined): Markup | '' =>
  problem === undefined ? '' : html`<p class="problem" id="${name}-problem">${problem}</p>`

const described = ({ name, hint, problem }: Entry): Markup | '' => {
  const ids = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean)
  return ids.length === 0 ? '' : html` aria-describedby="${ids.join(' ')}"`
}

const marks = (entry: Entry) =>
  html`${described(entry)}${entry.problem === undefined ? '' : html` aria-invalid="true"`}${
    entry.required === true ? html` required` : ''
  }`

/** One line to fill in. */
export const line = (entry: Entry): Markup => html`<div class="entry">
    <label for="${entry.name}">${entry.label}</label>
    ${entry.hint === undefined ? '' : html`<p class="small" id="${entry.name}-hint">${entry.hint}</p>`}
    <input id="${entry.name}" name="${entry.name}" type="${entry.type ?? 'text'}" maxlength="${
      entry.max ?? 120
    }" value="${entry.value ?? ''}" autocomplete="${entry.autocomplete ?? 'off'}"${marks(entry)} />
    ${problemOf(entry.name, entry.problem)}
  </div>`

/** Several lines to fill in. */
export const area = (entry: Entry): Markup => html`<div class="entry">
    <label for="${entry.name}">${entry.label}</label>
    <textarea id="${entry.name}" name="${entry.name}" rows="3" maxlength="${
      entry.max ?? 2_000
    }"${marks(entry)}>${entry.value ?? ''}</textarea>
    ${problemOf(entry.name, entry.problem)}
  </div>`

type Tick = {
  readonly name: string
  readonly value: string
  readonly label: string
  readonly hint?: string | undefined
  readonly ticked: boolean
  readonly problem?: string | undefined
}

/** One box to tick, the whole row; none comes ticked. */
export const tick = ({ name, value, label, hint, ticked, problem }: Tick): Markup => {
  const id = `${name}-${value}`
  return html`<div class="box">${problemOf(id, problem)}<label class="option"
      ><input type="checkbox" id="${id}" name="${name}" value="${value}"${
        problem === undefined ? '' : html` aria-describedby="${id}-problem" aria-invalid="true"`
      }${ticked ? html` checked` : ''} /><span>${label}${
        hint === undefined ? '' : html` <small>${hint}</small>`
      }</span></label></div>`
}

/** What was wrong, above the form, each leading to its field. */
export const problemSummary = (fields: readonly FieldProblem[], language: Language): Markup => {
  const words = pageWords[language].details
  return html`<div class="card sign-stop" role="alert" tabindex="-1" id="problems" autofocus>
    <h2>${words.errorTitle}</h2>
    <p>${words.errorLead}</p>
    <ul>${fields.map(({ field, detail }) => html`<li><a href="#${field}">${detail}</a></li>`)}</ul>
  </div>`
}

/** What a kind of talk is called. */
export const serviceName = (offering: Offering, language: Language): string =>
  serviceText(offering)[language]

/** A name whose hyphens end no line. */
const unbroken = (name: string): string => name.replaceAll('-', '\u2011')

/** A one-tap chat with the office, if its number is known. */
export const officeChat = (
  office: Office | undefined,
  text: string,
  language: Language,
): Markup => {
  const { booking } = pageWords[language]
  if (office?.whatsapp === undefined)
    return html`<p class="small">${booking.officeUnknown}${
      office?.phone === undefined
        ? html` <a href="${sitePaths[language].help}">${booking.toHelp}</a>`
        : html` <a href="tel:${office.phone.replace(/[^+\d]/g, '')}">${office.phone}</a>`
    }</p>`
  const link = `https://wa.me/${office.whatsapp}?text=${encodeURIComponent(text)}`
  return html`<p><a class="button button-quiet" href="${link}" rel="noreferrer">${booking.whatsapp(unbroken(office.name))}</a></p>`
}

export const officeOf = ({ offices, counselors }: Roster, counselor: string) => {
  const whom = counselors.find(({ id }) => id === counselor)
  return { whom, office: offices.find(({ id }) => id === whom?.office) }
}
