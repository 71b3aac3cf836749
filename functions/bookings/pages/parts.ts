import type { Offering, Office, Roster } from '../../../shared/booking/roster.ts'
import type { Instant } from '../../../shared/booking/time.ts'
import { clockText, dayText, whenText, zoneText } from '../../../shared/booking/when.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'
import type { FieldProblem } from '../../http/problem.ts'
import { pageWords } from './words.ts'

/** Hidden fields that carry what was chosen; empty ones are left out. */
export const hidden = (fields: Readonly<Record<string, string | undefined>>): readonly Markup[] =>
  Object.entries(fields)
    .filter((one): one is [string, string] => Boolean(one[1]))
    .map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)

type Radio = { readonly value: string; readonly label: string; readonly note?: string | undefined }

/** One question with its answers to tap. */
export const radios = (
  name: string,
  legend: string,
  options: readonly Radio[],
  chosen: string | undefined,
): Markup => html`<fieldset class="card question" data-field="${name}">
    <legend>${legend}</legend>
    <div class="answers">${options.map(
      ({ value, label, note }, at) => html`<label class="answer"
        ><input type="radio" name="${name}" value="${value}" id="${name}-${at}" required${
          value === chosen ? html` checked` : ''
        } /><span>${label}${note === undefined ? '' : html`<small>${note}</small>`}</span></label>`,
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
  readonly required?: boolean
}

/** One box to tick; none comes ticked. */
export const tick = ({ name, value, label, hint, ticked, required }: Tick): Markup =>
  html`<div class="entry ticked"><label for="${name}-${value}"><input type="checkbox" id="${name}-${value}" name="${name}" value="${value}"${
    ticked ? html` checked` : ''
  }${required === true ? html` required` : ''} /><span>${label}${
    hint === undefined ? '' : html`<small>${hint}</small>`
  }</span></label></div>`

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
export const serviceName = (
  { kind, minutes, seatsMin, seatsMax }: Offering,
  language: Language,
): string => {
  const { choose } = pageWords[language]
  return kind === 'group' ? choose.group(minutes, seatsMin, seatsMax) : choose.individual(minutes)
}

/** A time on the reader's clock, and on the counselor's where that shows another one. */
export function bothClocks(
  instant: Instant,
  end: Instant,
  zones: { readonly here: string; readonly there: string },
  language: Language,
): Markup {
  const { here, there } = zones
  const until = `${clockText(end, here, language)} ${zoneText(here)}`
  const same = clockText(instant, here, language) === clockText(instant, there, language)
  const { booking } = pageWords[language]
  return html`<strong>${dayText(instant, here, language)}</strong><br />${clockText(
    instant,
    here,
    language,
  )}–${until}${
    same && dayText(instant, here, language) === dayText(instant, there, language)
      ? ''
      : html`<br /><span class="small">${whenText(instant, there, language)} (${booking.there(
          zoneText(there),
        )})</span>`
  }`
}

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
        ? ''
        : html` <a href="tel:${office.phone.replace(/[^+\d]/g, '')}">${office.phone}</a>`
    }</p>`
  const link = `https://wa.me/${office.whatsapp}?text=${encodeURIComponent(text)}`
  return html`<p><a class="button button-quiet" href="${link}" rel="noreferrer">${booking.whatsapp}: ${office.name}</a></p>`
}

export const officeOf = ({ offices, counselors }: Roster, counselor: string) => {
  const whom = counselors.find(({ id }) => id === counselor)
  return { whom, office: offices.find(({ id }) => id === whom?.office) }
}
