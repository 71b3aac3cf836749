import { html, type Markup } from '../../shared/result/markup.ts'
import type { Language } from './language.ts'
import { staffWords } from './staff-words.ts'

// What the pages of the staff are made of. Looks stand in site/src/styles/staff.css.

type Text = string | Markup

/** The head of a page: what it is, one line about it, and what can be done with all of it. */
export const pageHead = (title: Text, lead?: Text, deeds?: Markup): Markup =>
  html`<header class="page-head"><div><h1>${title}</h1>${lead === undefined ? '' : html`<p class="lead">${lead}</p>`}</div>${
    deeds === undefined ? '' : html`<div class="deeds">${deeds}</div>`
  }</header>`

/** A part of a page under its heading; the id lets a link lead to it. */
export const panel = (id: string, heading: Text, inside: Markup, deeds?: Markup): Markup =>
  html`<section class="panel" id="${id}" aria-labelledby="${id}-heading">
    <header><h2 id="${id}-heading">${heading}</h2>${deeds ?? ''}</header>${inside}</section>`

/** Names with what they hold; what is not there is left out, name and all. */
export const defined = (rows: readonly (readonly [name: Text, value: Text | undefined])[]) =>
  html`<dl class="defined">${rows
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`

export type Column = { readonly name: Text; readonly look?: 'number' | 'day' | undefined }

export type Table = {
  /** What the table shows; read out before it, and seen unless it is hidden. */
  readonly caption: Text
  readonly captionHidden?: boolean
  /** A name and figures: on a narrow screen it fits as it is. */
  readonly keeps?: boolean
  /** The first column names its row. */
  readonly columns: readonly [Column, ...Column[]]
  readonly rows: readonly (readonly Text[])[]
}

/** Said to whoever listens, and not shown. */
export const unseen = (text: string): Markup => html`<span class="unseen">${text}</span>`

const look = (column: Column | undefined) =>
  column?.look === undefined ? '' : html` class="${column.look}"`

const cell = (value: Text, column: Column | undefined, first: boolean): Markup =>
  first
    ? html`<th scope="row" role="rowheader"${look(column)}>${value}</th>`
    : html`<td role="cell"${look(column)} data-name="${typeof column?.name === 'string' ? column.name : ''}">${value}</td>`

/** A table whose rows have headers; on a narrow screen each row stands as a card of its own. */
export const table = ({ caption, captionHidden, keeps, columns, rows }: Table): Markup =>
  html`<table class="grid${keeps === true ? ' keeps' : ''}" role="table"><caption${captionHidden === true ? html` class="unseen"` : ''}>${caption}</caption>
    <thead role="rowgroup"><tr role="row">${columns.map((column) => html`<th scope="col" role="columnheader"${look(column)}>${column.name}</th>`)}</tr></thead>
    <tbody role="rowgroup">${rows.map((row) => html`<tr role="row">${row.map((value, at) => cell(value, columns[at], at === 0))}</tr>`)}</tbody></table>`

/**
 * `done`: it is so now. `refused`: a no. `stale`: somebody was quicker. `note`: good to know.
 * `urgent`: stands there whatever was done, and is read in its turn.
 */
export type NoticeKind = 'done' | 'refused' | 'stale' | 'note' | 'urgent'

const isNo = (kind: NoticeKind): boolean => kind === 'refused' || kind === 'stale'

const spoken = (kind: NoticeKind): Markup => {
  if (isNo(kind)) return html` role="alert" tabindex="-1" id="problems"`
  return kind === 'done' ? html` role="status" tabindex="-1" id="done"` : html``
}

/** What came of it, at the top of the page; whatever was refused is read out at once. */
export const notice = (kind: NoticeKind, title: Text, more?: Text): Markup =>
  html`<div class="notice notice-${kind}"${spoken(kind)}><p><strong>${title}</strong></p>${
    more === undefined ? '' : typeof more === 'string' ? html`<p>${more}</p>` : more
  }</div>`

/** A short word that stands out: with a word in it, never a colour alone. */
export const tag = (text: Text, kind?: 'stop' | 'warn' | 'good'): Markup =>
  html`<span class="tag${kind === undefined ? '' : ` tag-${kind}`}">${text}</span>`

/** The way on through a long list: a cursor leads forward, and one link to its start. */
export const pager = (
  { first, next }: { readonly first?: string | undefined; readonly next?: string | undefined },
  language: Language,
): Markup => {
  const words = staffWords[language]
  if (first === undefined && next === undefined) return html``
  return html`<nav class="pager" aria-label="${words.pages}">${
    first === undefined ? '' : html`<a href="${first}">${words.first}</a>`
  }${next === undefined ? '' : html`<a class="button" rel="next" href="${next}">${words.next}</a>`}</nav>`
}
