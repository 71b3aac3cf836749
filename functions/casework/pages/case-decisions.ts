import type { Override } from '../../../shared/casework/case.ts'
import { toldOf } from '../../../shared/result/lead.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { standingWords } from '../../../shared/result/summary.ts'
import { area, deed } from '../../http/staff-fields.ts'
import { staffPath } from '../../http/staff-page.ts'
import { panel, tag } from '../../http/staff-parts.ts'
import { overrideTag } from './case-programmes.ts'
import { type CaseShown, decides } from './case-shown.ts'
import { carried } from './deed-forms.ts'
import { calendarDay, moment, type Telling, today, wordsFor } from './told.ts'

// What humans decided beside the rules: what waits for a lead, what was agreed to, what was
// recommended and what is to be done next.

/** Whether this member may say yes or no to it; the decision itself is asked again when they do. */
export const maySettle = (
  { by, waitsFor, state }: Override,
  { head }: CaseShown,
  { member }: Telling,
) =>
  state.kind === 'waiting' &&
  member.roles.includes('lead') &&
  by.id !== member.id &&
  (waitsFor === 'own-office' ? member.office === head.office : member.office !== head.office)

const settleForms = (one: Override, shown: CaseShown, telling: Telling): Markup => {
  const { deeds } = wordsFor(telling)
  const action = staffPath(telling.language, `/cases/${shown.head.id}`)
  const reason = area({
    name: 'reason',
    id: `refuse-${one.id}`,
    label: deeds.reason,
    hint: deeds.reasonStudent,
    rows: 2,
    max: 500,
    required: true,
  })
  return html`${deed({ action, fields: carried(shown, 'approve', { override: one.id }), button: deeds.approve })}
    ${deed({ action, fields: carried(shown, 'refuse', { override: one.id }), inside: reason, button: deeds.refuse, look: 'quiet' })}`
}

const standing = ({ state, waitsFor, by, at }: Override, telling: Telling): string => {
  const { case: words } = wordsFor(telling)
  const proposed = words.proposedBy(by.name, moment(at, telling))
  if (state.kind === 'approved')
    return `${proposed} · ${words.approvedBy(state.by.name, moment(state.at, telling))}`
  if (state.kind === 'refused')
    return `${proposed} · ${words.refusedBy(state.by.name, moment(state.at, telling))} · ${words.because(state.reason)}`
  return waitsFor === 'other-office' ? `${proposed} · ${words.waitsElsewhere}` : proposed
}

/** What the rules say of it today, for whoever decides against them. */
function rulesSay({ programme, requirement }: Override, { told }: CaseShown): string | undefined {
  const report = told?.report.programmes.find(({ id }) => id === programme)
  if (told === undefined || report === undefined) return undefined
  if (requirement === undefined) return standingWords(report, told.speech, told.shelf)
  const found = report.requirements.find(({ id }) => id === requirement)
  return found && told.speech.words.verdicts[found.verdict].toLowerCase()
}

const overrideLine = (one: Override, shown: CaseShown, telling: Telling): Markup => {
  const { case: words } = wordsFor(telling)
  const { names } = telling
  const about =
    one.requirement === undefined
      ? names.programme(one.programme)
      : `${names.programme(one.programme)}: ${toldOf(names.requirement(one.programme, one.requirement)).lead}`
  const says = rulesSay(one, shown)
  return html`<li><p><strong>${about}</strong> ${one.verdict === 'met' ? words.proposedYes : words.proposedNo} ${overrideTag(one, shown, telling)}</p>
    ${says === undefined ? '' : html`<p class="small">${words.byRules(says)}</p>`}<p>${words.because(one.reason)}</p><p class="small">${standing(one, telling)}</p>
    ${maySettle(one, shown, telling) ? settleForms(one, shown, telling) : ''}</li>`
}

/** What is to be done next, and on which day. */
export function nextShown(shown: CaseShown, telling: Telling): Markup {
  const { case: words, deeds } = wordsFor(telling)
  const { followUp: next, id } = shown.head
  if (next === undefined) return html``
  const late = next.on < today(telling) ? html` ${tag(words.overdue, 'warn')}` : ''
  const body = html`<div class="next-up"><p><strong>${words.followUp(calendarDay(next.on, telling), next.what)}</strong>${late} <span class="small">${next.by.name}</span></p>
    ${!decides(shown, telling) ? '' : deed({ action: staffPath(telling.language, `/cases/${id}`), fields: carried(shown, 'followed-up'), button: deeds.followedUp, look: 'quiet' })}</div>`
  return panel('next', words.sections.next, body)
}

/** All of it, or nothing where nobody decided anything. */
export function decisionsShown(shown: CaseShown, telling: Telling): Markup {
  const { case: words } = wordsFor(telling)
  const { overrides, recommended } = shown.head
  if (overrides.length + recommended.length === 0) return html``
  const advised = recommended.map(({ programme }) => telling.names.programme(programme)).join(' · ')
  const body = html`${advised === '' ? '' : html`<p>${words.recommended}: <strong>${advised}</strong></p>`}${
    overrides.length === 0
      ? ''
      : html`<ul class="overrides">${overrides.map((one) => overrideLine(one, shown, telling))}</ul>`
  }`
  return panel('decisions', words.sections.decisions, body)
}
