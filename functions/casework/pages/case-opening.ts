import { isUrgent } from '../../../shared/casework/case.ts'
import { codeOf } from '../../../shared/casework/code.ts'
import { leavesOn } from '../../../shared/casework/queue.ts'
import { toldOf } from '../../../shared/result/lead.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { staffPath } from '../../http/staff-page.ts'
import { notice, pageHead } from '../../http/staff-parts.ts'
import { type CaseShown, decides } from './case-shown.ts'
import { calendarDay, moment, type Telling, wordsFor } from './told.ts'

// A case opens on three lines: what the student asks, what stands in the way, what to verify.

const question = ({ opening }: CaseShown, telling: Telling): Markup => {
  const words = wordsFor(telling).case
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
  const { names } = telling
  const what =
    one.requirement !== undefined
      ? toldOf(names.requirement(one.programme, one.requirement)).lead
      : one.fact === undefined
        ? wordsFor(telling).outlooks[one.outlook]
        : `${words.notKnown}: ${names.fact(one.fact)}`
  return html`<strong>${what}</strong> <span class="small">${names.programme(one.programme)}</span>`
}

const verify = ({ opening, told }: CaseShown, telling: Telling): Markup => {
  const words = wordsFor(telling).case
  if (told === undefined) return html`–`
  if (opening.verify.length === 0) return html`${words.noVerify}`
  return html`${opening.verify.map(telling.names.fact).join(' · ')}`
}

/** The three lines. */
export const openingLines = (shown: CaseShown, telling: Telling): Markup => {
  const words = wordsFor(telling).case
  const line = (name: string, value: Markup) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`
  return html`<dl class="opening">${line(words.question, question(shown, telling))}
    ${line(words.blocker, blocker(shown, telling))}${line(words.verify, verify(shown, telling))}</dl>`
}

/** What cannot wait, above everything else. */
export const firstOfAll = ({ head }: CaseShown, telling: Telling): Markup => {
  const words = wordsFor(telling).case
  const leaves = leavesOn(head)
  return html`${isUrgent(head) ? notice('urgent', words.urgent, words.urgentDo) : ''}${
    leaves === undefined ? '' : notice('urgent', words.leaves(calendarDay(leaves, telling)))
  }`
}

const worksOn = ({ head: { claim } }: CaseShown, telling: Telling): string => {
  const words = wordsFor(telling).case
  if (claim === undefined) return words.unclaimed
  const since = moment(claim.at, telling)
  return claim.id === telling.member.id
    ? words.claimedMine(since)
    : words.claimedBy(claim.name, since)
}

/** What the case is called, who works on it, and whether it may be read at all. */
export function caseHead(shown: CaseShown, telling: Telling): Markup {
  const { head, told } = shown
  const words = wordsFor(telling).case
  const at = (path: string) => staffPath(telling.language, path)
  const links = html`<a class="button button-quiet" href="${at('/queue')}" data-key="q">${words.backToQueue}</a>
    <a class="button button-quiet" href="${at(`/cases/${head.id}/brief`)}" data-key="p">${words.print}</a>`
  const other = shown.elsewhere || decides(shown, telling) ? undefined : head.claim?.name
  const closed =
    told !== undefined
      ? ''
      : head.withdrawnAt === undefined
        ? notice('note', words.notShared)
        : notice('urgent', words.withdrawn(moment(head.withdrawnAt, telling)))
  return html`${pageHead(words.title(codeOf(head.id)), worksOn(shown, telling), links)}${shown.said ?? ''}
    ${other === undefined ? '' : notice('note', words.readOnly(other))}${closed}`
}
