import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'
import type { RecheckSeen } from '../seen.ts'
import { rulesWords } from './words.ts'

/** How far a walk over all that is kept has come, for eyes and for whoever listens. */
export const progressBar = (
  { parts, partsDone }: { readonly parts: number; readonly partsDone: number },
  language: Language,
): Markup =>
  html`<progress max="${parts}" value="${partsDone}" aria-label="${rulesWords[language].progress}">${partsDone}/${parts}</progress>`

/** Judging again after a publication: how far, how many got another answer, how many were told. */
export function recheckView(seen: RecheckSeen | undefined, language: Language): Markup {
  const words = rulesWords[language]
  if (seen === undefined) return html`<p>${words.recheckWaits}</p>`
  const { done, judged, changed, overtaken, told } = seen
  const said = done ? words.recheckDone(judged, changed) : words.recheckRuns(judged)
  const far = done || overtaken ? html`` : progressBar(seen, language)
  return html`<p role="status">${said}</p>${far}${overtaken && !done ? html`<p>${words.recheckOvertaken}</p>` : ''}
    <p>${words.told(told.mail, told.call)} <span class="small">${words.toldLead}</span></p>`
}
