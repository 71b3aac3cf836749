import type { ProgrammeWords } from './edition-words.ts'
import { html, type Markup } from './markup.ts'
import type { Speech } from './numbers.ts'

/** What the sources add that is no requirement: a detour, a habit, a risk. */
export const notesShown = ({ notes }: Pick<ProgrammeWords, 'notes'>, { words }: Speech): Markup =>
  notes.length === 0
    ? html``
    : html`<section><h4>${words.opened.notes}</h4>
      <ul class="ticks">${notes.map((one) => html`<li>${one}</li>`)}</ul></section>`
