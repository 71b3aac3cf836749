import { html, type Markup } from '../../shared/result/markup.ts'
import type { Language } from '../http/language.ts'
import { signInPath } from '../http/staff-paths.ts'
import { signinWords } from './words.ts'

type Going = 'going' | 'leaving'

/**
 * A page that goes on by itself. A cookie that is strict, as ours is, does not come along where
 * another site led to; from this page it does. And a form that leads to another site is stopped by
 * our own policy; a page that goes there is not.
 */
export function goingOn(kind: Going, to: string, language: Language): Markup {
  const words = signinWords[language][kind]
  return html`<meta http-equiv="refresh" content="0;url=${to}" /><h1>${words.title}</h1>
    <p class="lead" role="status">${words.lead}</p>
    <p class="actions"><a class="button" href="${to}">${words.on}</a></p>`
}

/** In the tab that was opened to sign in beside a form. */
export function done(language: Language): Markup {
  const words = signinWords[language].done
  return html`<h1>${words.title}</h1><p class="lead">${words.lead}</p>`
}

/** Signed out, or never in: with the way to sign in. */
export function outside(kind: 'out' | 'unfinished', to: string, language: Language): Markup {
  const words = signinWords[language][kind]
  return html`<h1>${words.title}</h1><p class="lead">${words.lead}</p>
    <p class="actions"><a class="button" href="${signInPath(language, to)}">${words.again}</a></p>`
}
