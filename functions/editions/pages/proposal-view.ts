import type { Content } from '../../../shared/edition/amendment.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { StaffMember } from '../../../shared/staff/staff.ts'
import type { Language } from '../../http/language.ts'
import { confirmed, deed, line } from '../../http/staff-fields.ts'
import { defined, notice, panel, table, tag } from '../../http/staff-parts.ts'
import type { ActiveEdition, Proposal } from '../../ports/editions.ts'
import { reasonMin } from '../requests.ts'
import type { PreviewSeen, RecheckSeen } from '../seen.ts'
import { changeShown, namesFor, subjectShown } from './change-text.ts'
import { progressBar, recheckView } from './recheck-view.ts'
import { dayShown, listed, rulesPath, short, whenAt } from './shell.ts'
import { rulesWords } from './words.ts'

const stateTag = ({ state }: Proposal, language: Language): Markup =>
  tag(rulesWords[language].states[state], state === 'published' ? 'good' : undefined)

const listedMax = 2

const changesShort = (proposal: Proposal, content: Content, language: Language): Markup => {
  const { amendments, back, digest } = proposal
  if (back) return html`${rulesWords[language].backTo(short(digest))}`
  const lines = amendments
    .slice(0, listedMax)
    .map(({ change }) => html`<li>${subjectShown(change, { content, language })}</li>`)
  const more = amendments.length - lines.length
  return html`<ul class="plain">${lines}${more > 0 ? html`<li>+${String(more)}</li>` : ''}</ul>`
}

/** Proposals, newest first. */
export function proposalsTable(
  proposals: readonly Proposal[],
  content: Content,
  language: Language,
): Markup {
  const words = rulesWords[language]
  const { columns } = words
  if (proposals.length === 0) return html`<p>${words.none}</p>`
  return table({
    caption: words.rooms.proposals,
    captionHidden: true,
    columns: [
      { name: columns.reason },
      { name: columns.what },
      { name: columns.by },
      { name: columns.at, look: 'day' },
      { name: columns.state },
    ],
    rows: proposals.map((one) => [
      html`<a href="${rulesPath(language, `/proposals/${one.id}`)}">${one.reason}</a>`,
      changesShort(one, content, language),
      one.byName,
      whenAt(one.at, language),
      stateTag(one, language),
    ]),
  })
}

/** Everything about one proposal that its page tells. */
export type ProposalShown = {
  readonly proposal: Proposal
  readonly preview: PreviewSeen
  readonly active: ActiveEdition | undefined
  /** What it was made to: beside it stands what it would change. */
  readonly base: Content
  /** Of what was published: judging again. */
  readonly recheck: { readonly seen: RecheckSeen | undefined } | undefined
  readonly member: StaffMember
  readonly language: Language
}

/** Both editions were in force: what they say otherwise has a page of its own. */
const backShown = ({ proposal: { base, digest }, language }: ProposalShown): Markup => {
  const words = rulesWords[language]
  const path = rulesPath(language, `/editions/compare?from=${base}&to=${digest}`)
  return html`<p><strong>${words.backTo(short(digest))}</strong>. ${words.backLead} <a href="${path}">${words.backShows}</a></p>`
}

const changesList = ({ proposal: { amendments }, base, language }: ProposalShown): Markup =>
  html`<ul class="amended">${amendments.map(
    ({ change, cited: { source } }) =>
      html`<li>${changeShown(change, { content: base, language })}<br /><span class="small"><a href="${source.url}" rel="noreferrer">${source.title}</a>, ${source.publisher}, ${rulesWords[language].checkedOn(dayShown(source.checked, language))}</span></li>`,
  )}</ul>`

const answer = (kind: string, language: Language): string =>
  rulesWords[language].answers[kind as keyof (typeof rulesWords)['id']['answers']] ?? kind

/** What would turn on one day; what was counted before days were written down was of the first. */
function countsTable({ preview, base, language }: ProposalShown, day: string): Markup {
  const words = rulesWords[language]
  const { columns } = words
  const names = namesFor(base, language)
  const [first] = preview.days
  const turned = preview.turned.filter((one) => (one.day ?? first) === day)
  const caption = words.asOf(dayShown(day, language))
  if (turned.length === 0) return html`<p><strong>${caption}</strong>: ${words.nobodyThen}</p>`
  return table({
    caption,
    columns: [
      { name: columns.programme },
      { name: columns.was },
      { name: columns.becomes },
      { name: columns.count, look: 'number' },
      { name: columns.codes },
    ],
    rows: turned.map(({ programme, from, to, count, codes }) => [
      names.programme(programme),
      answer(from, language),
      answer(to, language),
      String(count),
      html`<details class="case-codes"><summary>${words.codes(codes.length, count)}</summary><p>${codes.join(' ')}</p></details>`,
    ]),
  })
}

/** For which days that is said, and from which on nothing can be. */
const judgedOn = ({ preview: { days, beyond }, language }: ProposalShown): Markup => {
  const words = rulesWords[language]
  const shown = days.map((day) => dayShown(day, language))
  const far = beyond === undefined ? '' : ` ${words.beyond(dayShown(beyond, language))}`
  return html`<p class="small">${words.judgedOn(listed(shown, language))}${far}</p>`
}

/** Whom it touches, day by day and programme by programme; beside it the codes of whose they are. */
const touchedView = (shown: ProposalShown): Markup => {
  const { preview, language } = shown
  const words = rulesWords[language]
  const { done, parts, partsDone, judged, changed, turned, days } = preview
  const far = done
    ? html``
    : html`<p>${words.counting(partsDone, parts, judged)} <a href="">${words.again}</a></p>${progressBar(preview, language)}`
  const on = judgedOn(shown)
  if (turned.length === 0)
    return done ? html`<p role="status">${words.touchesNobody}</p>${on}` : html`${far}${on}`
  return html`${far}<p role="status">${done ? words.touchesAll(changed, judged) : words.touchesLead(changed, judged)}</p>${on}${days.map((day) => countsTable(shown, day))}`
}

const button = (
  { proposal: { id, version }, language }: ProposalShown,
  path: 'request' | 'reopening',
  name: string,
  look?: 'quiet',
): Markup =>
  deed({
    action: rulesPath(language, `/proposals/${id}/${path}`),
    fields: { version: String(version) },
    button: name,
    look,
  })

const isStale = ({ proposal: { state, base }, active }: ProposalShown): boolean =>
  (state === 'draft' || state === 'proposed') && active?.digest !== base

/** What comes next, below whom it touches: that is seen first. */
function nextStep(shown: ProposalShown): Markup {
  const { proposal, preview, member, language } = shown
  const words = rulesWords[language]
  const { id, state, by, version, digest } = proposal
  const own = by === member.id
  if (isStale(shown) || (state !== 'draft' && state !== 'proposed')) return html``
  if (state === 'draft') {
    if (!own) return html`<p>${words.othersDraft}</p>`
    return preview.done
      ? html`<p>${words.askYesLead}</p>${button(shown, 'request', words.askYes)}`
      : html`<p>${words.askYesWait}</p>`
  }
  if (own) return html`<p>${words.approveOwn}</p>`
  if (!preview.done) return html`<p>${words.waitYes}</p>`
  return html`<p>${words.approveLead}</p>${confirmed(words.approve, {
    action: rulesPath(language, `/proposals/${id}/approval`),
    fields: { version: String(version), digest },
    inside: html`<p>${words.touchesAll(preview.changed, preview.judged)}</p>`,
    button: words.sure,
  })}`
}

/** The part of the page that goes on counting while somebody looks. */
export function livePart(shown: ProposalShown): Markup {
  const { recheck, language } = shown
  const words = rulesWords[language]
  const again =
    recheck === undefined
      ? html``
      : panel('recheck', words.recheckTitle, recheckView(recheck.seen, language))
  return html`${again}${panel('touches', words.touches, html`${touchedView(shown)}${nextStep(shown)}`)}`
}

/** Whether anything in that part can still change. */
export const isMoving = ({ preview, recheck, proposal: { state } }: ProposalShown): boolean =>
  state === 'published' ? recheck?.seen === undefined || !recheck.seen.overtaken : !preview.done

const closing = (shown: ProposalShown): Markup => {
  const { proposal, member, language } = shown
  const { id, version, state, by } = proposal
  const words = rulesWords[language]
  const own = by === member.id
  const isOpen = state === 'proposed' || (state === 'draft' && own)
  const down = confirmed(own ? words.withdraw : words.reject, {
    action: rulesPath(language, `/proposals/${id}/rejection`),
    fields: { version: String(version) },
    inside: line({
      name: 'reason',
      label: words.fields.decision,
      min: reasonMin,
      max: 500,
      required: true,
    }),
    button: own ? words.withdraw : words.reject,
    look: 'stop',
  })
  const mayReopen = !proposal.back && state !== 'published' && (own || !isOpen)
  const back = mayReopen
    ? html`<p class="small">${words.reopenLead}</p>${button(shown, 'reopening', words.reopen, 'quiet')}`
    : html``
  return isOpen || mayReopen
    ? panel('closing', isOpen ? words.closing : words.reopen, html`${back}${isOpen ? down : ''}`)
    : html``
}

/** One proposal: what it says, whom it touches, and what can be done with it. */
export function proposalView(shown: ProposalShown, live: Markup): Markup {
  const { proposal, language } = shown
  const words = rulesWords[language]
  const { columns } = words
  const { decidedByName, decidedAt, decision, base, digest, state } = proposal
  const difference = rulesPath(language, `/editions/compare?from=${base}&to=${digest}`)
  return html`${isStale(shown) ? notice('stale', words.stale) : ''}${panel(
    'what',
    columns.what,
    html`${proposal.back ? backShown(shown) : changesList(shown)}${defined([
      [columns.reason, proposal.reason],
      [columns.by, `${proposal.byName}, ${whenAt(proposal.at, language)}`],
      [columns.state, stateTag(proposal, language)],
      [words.fields.decision, decision],
      [
        state === 'published' ? columns.approver : words.closing,
        decidedAt && `${decidedByName ?? ''}, ${whenAt(decidedAt, language)}`,
      ],
      [
        words.edition,
        state === 'published'
          ? html`<code>${short(digest)}</code> <a href="${difference}">${words.compareBefore}</a>`
          : undefined,
      ],
    ])}`,
  )}
  ${live}
  ${closing(shown)}`
}
