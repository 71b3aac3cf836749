import { isLeftToOffice } from '../../../shared/casework/case.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { panel } from '../../http/staff-parts.ts'
import { bookingsShown, reachShown } from './case-bookings.ts'
import { decisionsShown, nextShown } from './case-decisions.ts'
import { comparisonShown, factsShown } from './case-facts.ts'
import { historyShown, notesShown, sinceShown } from './case-history.ts'
import { caseHead, firstOfAll, openingLines } from './case-opening.ts'
import { blockersShown, programmesShown } from './case-programmes.ts'
import type { CaseShown } from './case-shown.ts'
import { deedForms } from './deed-forms.ts'
import { type Telling, wordsFor } from './told.ts'

const notes = (shown: CaseShown, telling: Telling): Markup => {
  const { case: words } = wordsFor(telling)
  const all = notesShown(shown, telling)
  return all.markup === '' ? html`` : panel('notes', words.notes, all)
}

const judged = (shown: CaseShown, asked: string | undefined, telling: Telling): Markup => {
  const { told } = shown
  if (told === undefined) return html``
  return html`${blockersShown(told, telling)}${comparisonShown(told, telling)}${factsShown(shown, told, telling)}
    ${programmesShown(shown, told, asked, telling)}`
}

/** Where what has been read is decided on, within a thumb's reach on a narrow screen. */
const jump = ({ elsewhere, head }: CaseShown, telling: Telling): Markup =>
  elsewhere || !isLeftToOffice(head)
    ? html``
    : html`<p class="jump"><a class="button" href="#deeds">${wordsFor(telling).case.sections.deeds}</a></p>`

/**
 * A case on one screen: what cannot wait, three lines, what they rest on, and then what to decide;
 * a wide screen shows that beside it.
 */
export function casePage(shown: CaseShown, asked: string | undefined, telling: Telling): Markup {
  const { case: words } = wordsFor(telling)
  return html`${caseHead(shown, telling)}${firstOfAll(shown, telling)}${openingLines(shown, telling)}${sinceShown(shown, telling)}
    <div class="case"><div class="body">${judged(shown, asked, telling)}${shown.elsewhere ? '' : bookingsShown(shown, telling)}${historyShown(shown, telling)}${jump(shown, telling)}</div>
    <aside class="aside" aria-label="${words.sections.deeds}">${shown.elsewhere || !isLeftToOffice(shown.head) ? '' : panel('deeds', words.sections.deeds, deedForms(shown, telling))}
      ${decisionsShown(shown, telling)}${nextShown(shown, telling)}${notes(shown, telling)}${reachShown(shown, telling)}</aside></div>`
}
