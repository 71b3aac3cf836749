import { isLeftToOffice, isUrgent } from '../../../shared/casework/case.ts'
import { codeOf } from '../../../shared/casework/code.ts'
import { owedBy } from '../../../shared/casework/owed.ts'
import { leavesOn } from '../../../shared/casework/queue.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { staffPath } from '../../http/staff-page.ts'
import { notice, pageHead } from '../../http/staff-parts.ts'
import { type CaseShown, mayDo } from './case-shown.ts'
import { takeIt } from './deed-forms.ts'
import { keysHelp } from './keys-help.ts'
import { blockerName, calendarDay, factsNamed, moment, type Telling, wordsFor } from './told.ts'

// A case opens on three lines: what the student asks, what stands in the way, what to verify.

const question = ({ opening, elsewhere }: CaseShown, telling: Telling): Markup => {
  const words = wordsFor(telling).case
  if (elsewhere) return html`${words.questionElsewhere}`
  switch (opening.question.kind) {
    case 'own-words':
      return html`<blockquote class="said">${opening.question.text}</blockquote>`
    case 'topic':
      return html`${wordsFor(telling).topics[opening.question.topic]}`
    case 'nothing-said':
      return html`${words.noQuestion}`
  }
}

const blocker = ({ opening, told }: CaseShown, telling: Telling): Markup => {
  const words = wordsFor(telling).case
  if (told === undefined) return html`${words.noReport}`
  const { blocker: one } = opening
  if (one === undefined) return html`${words.noBlocker}`
  const programme =
    one.requirement === undefined
      ? ''
      : html` <span class="small">${telling.names.programme(one.programme)}</span>`
  return html`<strong>${blockerName(one, telling)}</strong>${programme}`
}

/** What to find out: money and papers before all, then what became another answer, what nobody knows, what nobody has seen. */
const verify = ({ head, opening, told }: CaseShown, telling: Telling): Markup => {
  const words = wordsFor(telling).case
  const { ask, verify: proofs, again } = opening
  const lines = [
    ...(isUrgent(head) ? [html`<strong>${words.askUrgent}</strong>`] : []),
    ...(again.length === 0
      ? []
      : [html`${words.lookAgainAt(factsNamed(again, telling, again.length))}`]),
    ...(ask.length === 0 ? [] : [html`${words.askFor(factsNamed(ask, telling, ask.length))}`]),
    ...(proofs.length === 0 ? [] : [html`${words.seeProof(factsNamed(proofs, telling))}`]),
  ]
  if (lines.length === 0) return html`${told === undefined ? '–' : words.noVerify}`
  return html`${lines.map((line) => html`<p>${line}</p>`)}`
}

/** The three lines. */
export const openingLines = (shown: CaseShown, telling: Telling): Markup => {
  const words = wordsFor(telling).case
  const line = (name: string, value: Markup) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`
  return html`<dl class="opening">${line(words.question, question(shown, telling))}
    ${line(words.blocker, blocker(shown, telling))}${line(words.verify, verify(shown, telling))}</dl>`
}

/** What the student asked a human to look at, in their own words. */
const reviewOf = ({ events }: CaseShown): string | undefined => {
  const asked = events.findLast(({ what }) => what.kind === 'review-asked')?.what
  return asked?.kind === 'review-asked' ? asked.question : undefined
}

/** What cannot wait, above everything else. */
export const firstOfAll = (shown: CaseShown, telling: Telling): Markup => {
  const { head } = shown
  const words = wordsFor(telling).case
  const leaves = leavesOn(head)
  return html`${isUrgent(head) ? notice('urgent', words.urgent, words.urgentDo) : ''}${
    leaves === undefined ? '' : notice('urgent', words.leaves(calendarDay(leaves, telling)))
  }${head.reviewAskedAt === undefined ? '' : notice('note', words.reviewAsked, reviewOf(shown))}`
}

/** Who works on it is told to the office that has it; to others, which office that is. */
const worksOn = ({ head, elsewhere }: CaseShown, telling: Telling): string => {
  const words = wordsFor(telling).case
  const { claim } = head
  if (elsewhere) return telling.names.office(head.office)
  if (claim === undefined) return words.unclaimed
  const since = moment(claim.at, telling)
  return claim.id === telling.member.id
    ? words.claimedMine(since)
    : words.claimedBy(claim.name, since)
}

const told = ['note', 'outcome', 'approve', 'reassign', 'release'] as const

/** What is left to whoever does not decide here; undefined: they decide, or nothing is left at all. */
function leftTo(shown: CaseShown, telling: Telling): string | undefined {
  const { head, elsewhere } = shown
  const may = mayDo(shown, telling)
  if (may.has('finish') || may.size === 0) return undefined
  const { case: words } = wordsFor(telling)
  const held = owedBy(head, telling.now).some(({ kind }) => kind === 'record')
  const deeds = told
    .filter((kind) => may.has(kind) && (kind !== 'outcome' || held))
    .map((kind) => words.may[kind])
  return elsewhere ? words.mayElsewhere(deeds) : words.mayBeside(head.claim?.name ?? '', deeds)
}

const caseKeys = ['c', 'v', 'e', 'r', 'd', 't', 'f', 'p', 'q'] as const

/** What the case is called, who works on it, and whether it may be read at all. */
export function caseHead(shown: CaseShown, telling: Telling): Markup {
  const { head, told } = shown
  const words = wordsFor(telling).case
  const at = (path: string) => staffPath(telling.language, path)
  const links = html`<a class="button button-quiet" href="${at('/queue')}" data-key="q">${words.backToQueue}</a>
    ${told === undefined ? '' : html`<a class="button button-quiet" href="${at(`/cases/${head.id}/brief`)}" data-key="p">${words.print}</a>`}
    ${shown.elsewhere || !isLeftToOffice(head) ? '' : html`<a class="button button-quiet to-deeds" href="#deeds">${words.toDeeds}</a>`}
    ${takeIt(shown, telling)}${keysHelp(caseKeys, telling)}`
  const left = leftTo(shown, telling)
  const closed =
    told !== undefined
      ? ''
      : head.withdrawnAt === undefined
        ? notice('note', words.notShared)
        : notice('urgent', words.withdrawn(moment(head.withdrawnAt, telling)))
  return html`${pageHead(words.title(codeOf(head.id)), worksOn(shown, telling), links)}${shown.said ?? ''}
    ${left === undefined ? '' : notice('note', left)}${closed}`
}
