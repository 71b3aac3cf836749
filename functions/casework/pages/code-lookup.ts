import { codeIn, codeOf } from '../../../shared/casework/code.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { staffPath } from '../../http/staff-page.ts'
import { notice } from '../../http/staff-parts.ts'
import { type Telling, wordsFor } from './told.ts'

/** Where the code goes that a student reads out on the telephone. */
export function codeLookup(telling: Telling): Markup {
  const { lookup } = wordsFor(telling).queue
  return html`<form class="filters" method="get" action="${staffPath(telling.language, '/queue')}" role="search">
    <div class="field"><label for="code">${lookup.label}</label>
    <input id="code" name="code" maxlength="20" size="9" autocomplete="off" autocapitalize="characters" spellcheck="false" required /></div>
    <p class="actions"><button class="button button-quiet">${lookup.find}</button></p></form>`
}

/** What was found by it, where that is not one case. */
export function codeSaid(typed: string, found: readonly string[], telling: Telling): Markup {
  const { lookup } = wordsFor(telling).queue
  const code = codeIn(typed)
  if (code === undefined) return notice('refused', lookup.notACode(typed.slice(0, 20)))
  if (found.length === 0) return notice('note', lookup.nobody(code))
  const links = found.map(
    (id, at) =>
      html`<li><a href="${staffPath(telling.language, `/cases/${id}`)}">${codeOf(id)} (${at + 1})</a></li>`,
  )
  return notice('note', lookup.several(code), html`<ul>${links}</ul>`)
}
