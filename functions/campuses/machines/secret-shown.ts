import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'
import { machineWords } from './words.ts'

/** Something to be copied as it stands; it scrolls by itself and can be reached by keys. */
export const code = (name: string, text: string): Markup =>
  html`<pre class="sample" tabindex="0" role="region" aria-label="${name}"><code>${text}</code></pre>`

/** A secret, this once. */
export function secretShown(title: string, secret: string, on: string, language: Language): Markup {
  const words = machineWords[language]
  return html`<div class="notice notice-done" role="status"><p><strong>${title}</strong></p>
    <p>${words.secretOnce}</p>
    <div class="field"><label for="secret">${words.secretLabel}</label>
      <input id="secret" class="secret" readonly value="${secret}" autocomplete="off" spellcheck="false" /></div>
    <p><a href="${on}">${words.seen}</a></p></div>`
}
