import { html, type Markup } from '../../shared/result/markup.ts'

export type KeysWords = {
  readonly title: string
  readonly lead: string
  readonly off: string
  readonly turnOn: string
  readonly close: string
  readonly help: string
}

/**
 * What single keys do on a page. It shows only where the script that listens for them runs; they can
 * be turned off (WCAG 2.1.4), and rest while somebody types.
 */
export function keysDialog(
  words: KeysWords,
  keys: readonly (readonly [key: string, does: string])[],
): Markup {
  const line = (key: string, does: string) =>
    html`<div><dt><kbd>${key}</kbd></dt><dd>${does}</dd></div>`
  return html`<staff-keys hidden data-on="${words.off}" data-off="${words.turnOn}"><dialog aria-labelledby="keys-title">
    <h2 id="keys-title">${words.title}</h2><p>${words.lead}</p>
    <dl class="keys">${keys.map(([key, does]) => line(key, does))}${line('?', words.help)}</dl>
    <p class="actions"><button class="link" type="button" data-switch>${words.off}</button>
    <button class="button" type="button" data-close>${words.close}</button></p></dialog>
    <button class="link" type="button" data-open>${words.title} <kbd>?</kbd></button></staff-keys>`
}
