import { html, type Markup } from '../../shared/result/markup.ts'
import type { Language } from './language.ts'
import type { FieldProblem } from './problem.ts'
import { staffWords } from './staff-words.ts'

// Forms on the pages of the staff. A field is found by its id, which is its name unless a page shows
// the same form more than once.

type Named = {
  readonly name: string
  readonly id?: string | undefined
  readonly label: string
  readonly hint?: string | undefined
  readonly problem?: string | undefined
}

export type Entry = Named & {
  readonly value?: string | undefined
  readonly type?: 'text' | 'date' | 'number' | 'email' | 'tel' | 'url' | undefined
  readonly max?: number | undefined
  /** So many characters at least, and not spaces alone. */
  readonly min?: number | undefined
  readonly required?: boolean | undefined
}

const idOf = ({ id, name }: Named): string => id ?? name

const said = (named: Named): Markup => {
  const id = idOf(named)
  const { hint, problem } = named
  return html`${hint === undefined ? '' : html`<p class="small" id="${id}-hint">${hint}</p>`}${
    problem === undefined ? '' : html`<p class="problem" id="${id}-problem">${problem}</p>`
  }`
}

const marks = (named: Named & { readonly required?: boolean | undefined }): Markup => {
  const id = idOf(named)
  const told = [named.hint && `${id}-hint`, named.problem && `${id}-problem`].filter(Boolean)
  return html`${told.length === 0 ? '' : html` aria-describedby="${told.join(' ')}"`}${
    named.problem === undefined ? '' : html` aria-invalid="true"`
  }${named.required === true ? html` required` : ''}`
}

/** Hidden fields; empty ones are left out. */
export const hiddenFields = (fields: Readonly<Record<string, string | undefined>>) =>
  html`${Object.entries(fields)
    .filter((one): one is [string, string] => Boolean(one[1]))
    .map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}`

/** One line to fill in. */
export const line = (
  entry: Entry,
): Markup => html`<div class="field"><label for="${idOf(entry)}">${entry.label}</label>${said(entry)}
  <input id="${idOf(entry)}" name="${entry.name}" type="${entry.type ?? 'text'}" maxlength="${entry.max ?? 200}"${entry.min === undefined ? '' : html` minlength="${entry.min}" pattern=".*\\S.*"`}
    value="${entry.value ?? ''}" autocomplete="off"${marks(entry)} /></div>`

/** Several lines to fill in. */
export const area = (entry: Omit<Entry, 'type'> & { readonly rows?: number }): Markup =>
  html`<div class="field"><label for="${idOf(entry)}">${entry.label}</label>${said(entry)}
  <textarea id="${idOf(entry)}" name="${entry.name}" rows="${entry.rows ?? 3}" maxlength="${entry.max ?? 1_000}"${marks(entry)}>${entry.value ?? ''}</textarea></div>`

export type Option = { readonly value: string; readonly label: string }

type Choice = Named & {
  readonly options: readonly Option[]
  readonly chosen?: string | undefined
  readonly required?: boolean | undefined
}

/** One of several, folded together. */
export const choice = (
  asked: Choice,
): Markup => html`<div class="field"><label for="${idOf(asked)}">${asked.label}</label>${said(asked)}
  <select id="${idOf(asked)}" name="${asked.name}"${marks(asked)}>${asked.options.map(
    ({ value, label }) =>
      html`<option value="${value}"${value === (asked.chosen ?? '') ? html` selected` : ''}>${label}</option>`,
  )}</select></div>`

/** One of a few, all in sight. */
export const radios = (asked: Choice): Markup => {
  const id = idOf(asked)
  const told = [asked.hint && `${id}-hint`, asked.problem && `${id}-problem`].filter(Boolean)
  return html`<fieldset class="field" id="${id}" tabindex="-1"${
    told.length === 0 ? '' : html` aria-describedby="${told.join(' ')}"`
  }><legend>${asked.label}</legend>${said(asked)}
  <div class="picks">${asked.options.map(
    ({ value, label }) =>
      html`<label class="pick"><input type="radio" name="${asked.name}" value="${value}"${
        value === asked.chosen ? html` checked` : ''
      }${asked.required === true ? html` required` : ''} /> <span>${label}</span></label>`,
  )}</div></fieldset>`
}

type Tick = Named & { readonly value: string; readonly ticked?: boolean | undefined }

/** One box to tick. */
export const tick = (asked: Tick): Markup => html`<div class="field">${said(asked)}
  <label class="pick"><input type="checkbox" id="${idOf(asked)}" name="${asked.name}" value="${asked.value}"${marks(asked)}${
    asked.ticked === true ? html` checked` : ''
  } /> <span>${asked.label}</span></label></div>`

export type Form = {
  readonly action: string
  readonly fields?: Readonly<Record<string, string | undefined>> | undefined
  readonly inside?: Markup | undefined
  readonly button: string
  /** Another button beside it, which sends the same fields with a word of its own. */
  readonly also?: Markup | undefined
  /** `quiet`: one of several deeds. `stop`: takes something away. */
  readonly look?: 'quiet' | 'stop' | undefined
  /** The key that taps it on a page with single keys. */
  readonly key?: string | undefined
  /** Said beside the button while it takes its time; without script the browser shows that it does. */
  readonly busy?: string | undefined
}

/** A form that does one thing: what it carries, what it asks, and its button. */
export const deed = ({ action, fields, inside, button, also, look, key, busy }: Form): Markup =>
  html`<form class="deed" method="post" action="${action}"${busy === undefined ? '' : html` data-busy="${busy}"`}>${hiddenFields(fields ?? {})}${inside ?? ''}
    <p class="actions"><button class="button${look === undefined ? '' : ` button-${look}`}"${
      key === undefined ? '' : html` data-key="${key}"`
    }>${button}</button>${also ?? ''}</p></form>`

/** A deed that is asked about once more before it is done: it opens in place, script or none. */
export const confirmed = (question: string, form: Form): Markup =>
  html`<details class="confirm"><summary class="button button-quiet">${question}</summary>${deed(form)}</details>`

/** What was wrong, above the form, each leading to its field. */
export const problemSummary = (fields: readonly FieldProblem[], language: Language): Markup => {
  const words = staffWords[language]
  return html`<div class="notice notice-refused" role="alert" tabindex="-1" id="problems" autofocus>
    <p><strong>${words.problemsTitle}</strong></p><p>${words.problemsLead}</p>
    <ul>${fields.map(({ field, detail }) => html`<li><a href="#${field}">${detail}</a></li>`)}</ul></div>`
}
