import { html, type Markup } from './markup.ts'

/** What a human says of a programme, as its result is marked with it. */
export type HumanMark = { readonly tag: string; readonly lines: readonly string[] }

/** The mark where a programme is named. */
export const humanTag = (mark: HumanMark | undefined): Markup | '' =>
  mark === undefined
    ? ''
    : html`<span class="small"><span class="tag tag-human">${mark.tag}</span></span>`

/** What is said in full, where a programme is opened. */
export const humanNotice = ({ tag, lines }: HumanMark): Markup =>
  html`<div class="notice"><p><strong>${tag}</strong></p><ul>${lines.map((one) => html`<li>${one}</li>`)}</ul></div>`
