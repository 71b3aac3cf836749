import { bulkMax } from '../../../shared/casework/bulk.ts'
import type { CaseHead } from '../../../shared/casework/case.ts'
import { campusOf, languageOf, waitingOverrides } from '../../../shared/casework/case.ts'
import { codeOf } from '../../../shared/casework/code.ts'
import { owedBy } from '../../../shared/casework/owed.ts'
import { everyCase, type Standing, standingOf } from '../../../shared/casework/queue.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { isOneOf } from '../../../shared/staff/staff.ts'
import type { OwedBy } from '../../http/owed.ts'
import { hiddenFields } from '../../http/staff-fields.ts'
import { staffPath } from '../../http/staff-page.ts'
import { type Column, pageHead, pager, panel, table, tag } from '../../http/staff-parts.ts'
import type { Found } from '../queue-found.ts'
import { codeLookup } from './code-lookup.ts'
import { keysHelp } from './keys-help.ts'
import { owedShown } from './owed-shown.ts'
import {
  type Chosen,
  filtersIn,
  filtersShown,
  type QueueCounts,
  queueAddress,
} from './queue-filters.ts'
import {
  blockerName,
  brieflyAt,
  brieflyOn,
  languageName,
  moment,
  outlookName,
  type Telling,
  wordsFor,
} from './told.ts'

// The queue as a page. No student is named on it: whoever walks past the screen learns nothing.

export type QueueShown = {
  readonly heads: readonly CaseHead[]
  readonly chosen: Chosen
  readonly counts: QueueCounts
  /** How many several filters find together. */
  readonly found?: Found | undefined
  /** Leads on to the next page. */
  readonly next?: string | undefined
  /** Cases in which an override waits for this lead. */
  readonly reviews: readonly CaseHead[]
  /** What the office owes by now. */
  readonly owed: OwedBy
  /** What came of what was done last. */
  readonly said?: Markup | undefined
}

const casePath = (id: string, { language }: Telling): string => staffPath(language, `/cases/${id}`)

const standingTag = (standing: Standing, telling: Telling): Markup => {
  const { queue } = wordsFor(telling)
  switch (standing.kind) {
    case 'asked':
      return tag(queue.asked, 'stop')
    case 'leaves':
      return tag(queue.leaves(brieflyOn(standing.on, telling)), 'stop')
    case 'session':
      return tag(queue.session(moment(standing.start, telling)), 'warn')
    case 'waits':
      return html`${queue.waits(brieflyAt(standing.since, telling))}`
  }
}

const why = (head: CaseHead, telling: Telling): Markup => {
  const { queue } = wordsFor(telling)
  const owed = owedBy(head, telling.now)
  const { followUp } = head
  const reasons = [
    standingTag(standingOf(head, telling.now), telling),
    ...owed
      .filter(({ kind }) => kind === 'record')
      .map(({ from }) => tag(queue.noOutcome(brieflyAt(from, telling)), 'warn')),
    ...(followUp === undefined
      ? []
      : [
          tag(
            queue.followUp(brieflyOn(followUp.on, telling)),
            owed.some(({ kind }) => kind === 'due') ? 'warn' : undefined,
          ),
        ]),
    ...(head.reviewAskedAt === undefined ? [] : [tag(queue.review, 'warn')]),
    ...(waitingOverrides(head).length === 0 ? [] : [tag(queue.overrides)]),
  ]
  return html`${reasons.map((one) => html`<div class="why">${one}</div>`)}`
}

const claimCell = (head: CaseHead, telling: Telling): Markup => {
  const { queue } = wordsFor(telling)
  const { claim, id, version } = head
  if (claim !== undefined)
    return html`${claim.id === telling.member.id ? html`<strong>${queue.mine}</strong>` : claim.name}`
  return html`<button class="button button-quiet button-small" name="claim" value="${id}.${version}" data-row-key="c"
      aria-label="${queue.claim1(codeOf(id))}">${queue.claim}</button>`
}

const pick = (head: CaseHead, telling: Telling): Markup =>
  html`<label class="pick"><input type="checkbox" name="case" value="${head.id}" /><span class="unseen">${wordsFor(telling).queue.pick(codeOf(head.id))}</span></label>`

const campusCell = (head: CaseHead, telling: Telling): Markup => {
  const campus = campusOf(head)
  const spoken = languageOf(head)
  const { inLanguage } = wordsFor(telling).queue
  return html`${campus === undefined ? html`<span aria-hidden="true">–</span>` : telling.names.campus(campus)}${
    spoken === 'id' ? '' : html` ${tag(inLanguage(languageName(spoken, telling)))}`
  }`
}

const destinationsShown = 2

const outlookCell = ({ judged }: CaseHead, telling: Telling): Markup => {
  if (judged === undefined)
    return html`<span class="small">${wordsFor(telling).queue.notJudged}</span>`
  const near = judged.destinations.slice(0, destinationsShown).map(telling.names.country)
  return html`${near.join(', ')} <span class="small">${outlookName(judged.outlook, telling)}</span>`
}

const blockerCell = ({ judged }: CaseHead, telling: Telling): Markup => {
  if (judged === undefined) return html`<span aria-hidden="true">–</span>`
  return judged.blocker === undefined
    ? html`<span class="small">${wordsFor(telling).queue.noBlocker}</span>`
    : html`${blockerName(judged.blocker, telling)}`
}

const row = (head: CaseHead, telling: Telling): readonly Markup[] => [
  html`<a class="code" href="${casePath(head.id, telling)}" data-row-key="o" data-row>${codeOf(head.id)}</a>`,
  why(head, telling),
  campusCell(head, telling),
  outlookCell(head, telling),
  blockerCell(head, telling),
  claimCell(head, telling),
  ...(isOneOf(telling.member, ['lead']) ? [pick(head, telling)] : []),
]

const columnsFor = (telling: Telling): readonly [Column, ...Column[]] => {
  const { code, tick, ...columns } = wordsFor(telling).queue.columns
  const { why: reason, campus, destinations, blocker, claim } = columns
  const all = [reason, campus, destinations, blocker, claim].map((name) => ({ name }))
  const lead = isOneOf(telling.member, ['lead']) ? [{ name: tick }] : []
  return [{ name: code }, ...all, ...lead]
}

const reviewsShown = ({ reviews }: QueueShown, telling: Telling): Markup => {
  const { queue } = wordsFor(telling)
  if (reviews.length === 0) return html``
  const { office } = telling.member
  const of = (head: CaseHead) =>
    waitingOverrides(head).map(
      ({
        programme,
        by,
      }) => html`<li><a href="${casePath(head.id, telling)}#decisions">${codeOf(head.id)}</a>
        · ${queue.reviewOf(telling.names.programme(programme))} · ${by.name}${
          head.office === office ? '' : html` ${tag(queue.elsewhere)}`
        }</li>`,
    )
  return panel(
    'reviews',
    queue.reviews,
    html`<p class="small">${queue.reviewsLead}</p><ul>${reviews.map(of)}</ul>`,
  )
}

const claimNext = (telling: Telling): Markup => {
  const { queue } = wordsFor(telling)
  return html`<form method="post" action="${staffPath(telling.language, '/queue')}">
    <button class="button" name="next" value="yes" data-key="n">${queue.next}</button></form>`
}

/** All that are filtered, over all pages: of one filter they are counted, of several nobody keeps count. */
function handAll({ chosen, counts }: QueueShown, telling: Telling): string {
  const { queue } = wordsFor(telling)
  const [only = everyCase, ...others] = filtersIn(chosen, telling)
  return others.length === 0
    ? queue.reassignAll(counts.get(only) ?? 0, bulkMax)
    : queue.reassignFound(bulkMax)
}

const listShown = (shown: QueueShown, telling: Telling): Markup => {
  const { queue } = wordsFor(telling)
  if (shown.heads.length === 0) {
    const filtered = Object.values(shown.chosen).some(Boolean)
    return html`<p>${filtered ? queue.noneChosen : queue.none}</p>`
  }
  const lead = isOneOf(telling.member, ['lead'])
  const rows = shown.heads.map((head) => row(head, telling))
  const list = table({
    caption: queue.caption,
    captionHidden: true,
    columns: columnsFor(telling),
    rows,
  })
  const hand = staffPath(telling.language, '/queue/reassign')
  return html`<form class="queue" method="post" action="${staffPath(telling.language, '/queue')}">${list}${
    lead
      ? html`<p class="actions"><button class="button button-quiet" formaction="${hand}">${queue.reassign}</button>
        <button class="button button-quiet" form="hand-all">${handAll(shown, telling)}</button></p>`
      : ''
  }</form>${
    lead
      ? html`<form id="hand-all" method="post" action="${hand}">${hiddenFields({ ...shown.chosen, after: undefined, step: 'filtered' })}</form>`
      : ''
  }`
}

/** How many are open, and of these how many the filters find; of very many, how many at least. */
function foundOf({ chosen, counts, found }: QueueShown, telling: Telling): string {
  const { queue } = wordsFor(telling)
  const all = counts.get(everyCase) ?? 0
  const filters = filtersIn(chosen, telling)
  const [only] = filters
  if (only === undefined) return all === 0 ? queue.none : queue.open(all)
  if (filters.length === 1) return queue.openOf(counts.get(only) ?? 0, all)
  if (found === undefined || (found.more && found.cases === 0)) return queue.openAmong(all)
  return found.more ? queue.openLeast(found.cases, all) : queue.openOf(found.cases, all)
}

/** The queue of an office. */
export function queuePage(shown: QueueShown, telling: Telling): Markup {
  const { queue } = wordsFor(telling)
  const { chosen, counts, next } = shown
  const further = pager(
    {
      first:
        chosen.after === undefined
          ? undefined
          : queueAddress({ ...chosen, after: undefined }, telling),
      next: next === undefined ? undefined : queueAddress({ ...chosen, after: next }, telling),
    },
    telling.language,
  )
  const deeds = html`${keysHelp(['n', 'j', 'k', 'o', 'c'], telling)}${claimNext(telling)}`
  return html`${pageHead(queue.title, foundOf(shown, telling), deeds)}
    ${shown.said ?? ''}${reviewsShown(shown, telling)}${chosen.after === undefined ? owedShown(shown.owed, telling) : ''}
    ${filtersShown(chosen, counts, telling)}${codeLookup(telling)}${listShown(shown, telling)}${further}
    <p class="small">${queue.order}</p>`
}
