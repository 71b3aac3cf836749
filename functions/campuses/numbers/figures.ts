import { html, type Markup } from '../../../shared/result/markup.ts'

// A table of numbers. It stays one on a phone too, and a number of several columns stands across them.

export type Cell =
  | string
  | { readonly text: string; readonly across?: number; readonly isWords?: boolean }

export type Figures = {
  readonly caption: string
  readonly captionHidden?: boolean
  /** The first column names its row. */
  readonly columns: readonly [string, ...string[]]
  readonly rows: readonly (readonly [string, ...Cell[]])[]
}

function cellMarkup(cell: Cell): Markup {
  const { text, across = 1, isWords = false } = typeof cell === 'string' ? { text: cell } : cell
  const span = across === 1 ? '' : html` colspan="${across}"`
  return html`<td class="${isWords ? 'number in-words' : 'number'}"${span}>${text}</td>`
}

export const figures = ({ caption, captionHidden, columns, rows }: Figures): Markup => {
  const [first, ...others] = columns
  return html`<table class="grid keeps number-table"><caption${captionHidden === true ? html` class="unseen"` : ''}>${caption}</caption>
    <thead><tr><th scope="col">${first}</th>${others.map((name) => html`<th scope="col" class="number">${name}</th>`)}</tr></thead>
    <tbody>${rows.map(([name, ...cells]) => html`<tr><th scope="row">${name}</th>${cells.map(cellMarkup)}</tr>`)}</tbody></table>`
}
