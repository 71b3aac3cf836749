import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'
import { line, tick } from './parts.ts'
import { sitePaths } from './paths.ts'
import { pageWords } from './words.ts'

// Whether the counselor may see the assessment: one tick, and the link by which it is seen. The
// page fills the link in by itself where one was made on this phone; without the tick none is sent.

type Said = {
  readonly link: string | undefined
  readonly ticked: boolean
  readonly problem: string | undefined
}

/** The card that asks. */
export const sharing = ({ link, ticked, problem }: Said, language: Language): Markup => {
  const { details } = pageWords[language]
  return html`<fieldset class="card asked sharing"><legend>${details.sharing}</legend>
    ${tick({ name: 'consent', value: 'assessment', label: details.consentAssessment, hint: details.sharingWhy, ticked })}
    <share-assessment data-here="${details.sharingHere}" data-filled="${details.sharingFilled}">
      ${line({ name: 'assessment', label: `${details.assessment} (${details.optional})`, hint: details.assessmentWhy, value: link, max: 400, problem })}
      <p><a class="button button-quiet" href="${sitePaths[language].keep}" target="_blank">${details.toKeep}</a></p>
    </share-assessment>
  </fieldset>`
}
