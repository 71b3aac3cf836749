import type { Group } from './groups.ts'
import { html, type Markup } from './markup.ts'
import { shapes } from './shapes.ts'

/** The shape of a group, drawn. */
export const shape = (group: Group): Markup =>
  html`<svg class="shape shape-${group}" viewBox="0 0 12 12" width="18" height="18" aria-hidden="true"><path fill-rule="evenodd" d="${shapes[group]}"></path></svg>`
