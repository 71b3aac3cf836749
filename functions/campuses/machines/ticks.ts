import { html, type Markup } from '../../../shared/result/markup.ts'

/** Several boxes of one question, in the order given. */
export const ticks = (
  name: string,
  options: readonly (readonly [value: string, label: string])[],
  ticked: readonly string[] = [],
): Markup =>
  html`<div class="picks">${options.map(
    ([value, label]) =>
      html`<label class="pick"><input type="checkbox" id="${name}-${value.replace('.', '-')}" name="${name}" value="${value}"${
        ticked.includes(value) ? html` checked` : ''
      } /> <span>${label}</span></label>`,
  )}</div>`
