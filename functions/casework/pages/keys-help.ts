import { html, type Markup } from '../../../shared/result/markup.ts'
import { type Telling, wordsFor } from './told.ts'

export type KeyName = keyof ReturnType<typeof wordsFor>['keys']['names']

/**
 * What single keys do on a page. It shows only where the script that listens for them runs; they can
 * be turned off (WCAG 2.1.4), and rest while somebody types.
 */
export function keysHelp(keys: readonly KeyName[], telling: Telling): Markup {
  const { keys: words } = wordsFor(telling)
  const line = (key: string, name: string) =>
    html`<div><dt><kbd>${key}</kbd></dt><dd>${name}</dd></div>`
  return html`<staff-keys hidden data-on="${words.off}" data-off="${words.turnOn}"><dialog aria-labelledby="keys-title">
    <h2 id="keys-title">${words.title}</h2><p>${words.lead}</p>
    <dl class="keys">${keys.map((key) => line(key, words.names[key]))}${line('?', words.help)}</dl>
    <p class="actions"><button class="link" type="button" data-switch>${words.off}</button>
    <button class="button" type="button" data-close>${words.close}</button></p></dialog>
    <button class="link" type="button" data-open>${words.title} <kbd>?</kbd></button></staff-keys>`
}
