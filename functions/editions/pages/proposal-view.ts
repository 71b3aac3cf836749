import { html, type Markup } from '../../../shared/result/markup.ts'
import type { StaffMember } from '../../../shared/staff/staff.ts'
import type { Language } from '../../http/language.ts'
import { confirmed, deed, line } from '../../http/staff-fields.ts'
import { defined, notice, panel, table, tag } from '../../http/staff-parts.ts'
import type { Activation, ActiveEdition, Proposal } from '../../ports.ts'
import type { WalkSummary } from '../../walks/turned.ts'
import { changeText } from './change-text.ts'
import { rulesPath, short, whenAt } from './shell.ts'
import { rulesWords } from './words.ts'

const stateTag = ({ state }: Proposal, language: Language): Markup =>
  tag(rulesWords[language].states[state], state === 'published' ? 'good' : undefined)

/** Proposals, newest first. */
export function proposalsTable(proposals: readonly Proposal[], language: Language): Markup {
  const words = rulesWords[language]
  const { columns } = words
  if (proposals.length === 0) return html`<p>${words.none}</p>`
  return table({
    caption: words.rooms.proposals,
    captionHidden: true,
    columns: [
      { name: columns.what },
      { name: columns.by },
      { name: columns.at },
      { name: columns.state },
    ],
    rows: proposals.map((one) => [
      html`<a href="${rulesPath(language, `/proposals/${one.id}`)}">${one.reason}</a>`,
      one.byName,
      whenAt(one.at, language),
      stateTag(one, language),
    ]),
  })
}

const changesList = ({ amendments }: Proposal, language: Language): Markup =>
  html`<ul>${amendments.map(
    ({ change, cited: { source } }) =>
      html`<li>${changeText(change, language)}<br /><span class="small"><a href="${source.url}" rel="noreferrer">${source.title}</a>, ${source.publisher}, ${rulesWords[language].fields.checked} ${source.checked}</span></li>`,
  )}</ul>`

type Named = (programme: string) => string

const answer = (kind: string, language: Language): string =>
  rulesWords[language].answers[kind as keyof (typeof rulesWords)['id']['answers']] ?? kind

/** Whom it touches, programme by programme, counted; the numbers of whose they are, below. */
export function touchedView(preview: WalkSummary, named: Named, language: Language): Markup {
  const words = rulesWords[language]
  const { columns } = words
  const far = preview.done
    ? html``
    : html`<p role="status">${words.counting(preview.partsDone, preview.parts)} <a href="">${words.again}</a></p>`
  if (preview.turned.length === 0) return preview.done ? html`<p>${words.touchesNobody}</p>` : far
  const counts = table({
    caption: words.touches,
    captionHidden: true,
    columns: [
      { name: columns.programme },
      { name: columns.was },
      { name: columns.becomes },
      { name: columns.count, look: 'number' },
    ],
    rows: preview.turned.map(({ programme, from, to, count }) => [
      named(programme),
      answer(from, language),
      answer(to, language),
      String(count),
    ]),
  })
  const ids = preview.turned.map(
    ({ programme, from, to, count, ids }) =>
      html`<details><summary>${named(programme)}: ${answer(from, language)} → ${answer(to, language)} (${words.ids(ids.length, count)})</summary><p class="ids">${ids.join(' ')}</p></details>`,
  )
  const lead = words.touchesLead(preview.changed, preview.judged)
  return html`${far}<p>${lead}</p>${counts}${ids}`
}

const deciding = (
  { id, version, digest, by }: Proposal,
  preview: WalkSummary,
  member: StaffMember,
  language: Language,
): Markup => {
  const words = rulesWords[language]
  const at = rulesPath(language, `/proposals/${id}`)
  const own = by === member.id
  const approval = own
    ? html`<p>${words.approveOwn}</p>`
    : html`<p>${words.approveLead}</p>${deed({
        action: `${at}/approval`,
        fields: { version: String(version), digest },
        button: words.approve,
      })}`
  const down = confirmed(own ? words.withdraw : words.reject, {
    action: `${at}/rejection`,
    fields: { version: String(version) },
    inside: line({ name: 'reason', label: words.fields.decision, max: 500, required: true }),
    button: own ? words.withdraw : words.reject,
    look: 'stop',
  })
  return html`${preview.done ? approval : ''}${down}`
}

export type ProposalShown = {
  readonly proposal: Proposal
  readonly preview: WalkSummary
  readonly active: ActiveEdition | undefined
  readonly named: Named
}

/** One proposal: what it says, whom it touches, and what a second editor can do. */
export function proposalView(
  { proposal, preview, active, named }: ProposalShown,
  member: StaffMember,
  language: Language,
): Markup {
  const words = rulesWords[language]
  const { columns } = words
  const isOpen = proposal.state === 'proposed'
  const stale = isOpen && active?.digest !== proposal.base
  const { decidedByName, decidedAt, decision } = proposal
  return html`${stale ? notice('stale', words.stale) : ''}${panel(
    'what',
    columns.what,
    html`${changesList(proposal, language)}${defined([
      [columns.reason, proposal.reason],
      [columns.by, `${proposal.byName}, ${whenAt(proposal.at, language)}`],
      [columns.state, stateTag(proposal, language)],
      [words.fields.decision, decision],
      [words.rooms.editions, decidedAt && `${decidedByName ?? ''}, ${whenAt(decidedAt, language)}`],
    ])}`,
  )}
  ${panel('touches', words.touches, touchedView(preview, named, language))}
  ${isOpen ? panel('decide', words.propose, deciding(proposal, preview, member, language)) : ''}`
}

/** Every edition that was ever in force, and the button that brings an earlier one back. */
export function historyTable(
  history: readonly Activation[],
  active: ActiveEdition | undefined,
  language: Language,
): Markup {
  const words = rulesWords[language]
  const { columns } = words
  const back = (one: Activation): Markup => {
    if (one.digest === active?.digest)
      return one.revision === active.revision ? tag(words.activeNow, 'good') : html``
    return confirmed(words.activate, {
      action: rulesPath(language, '/activations'),
      fields: { digest: one.digest, revision: String(active?.revision ?? 0) },
      inside: line({
        name: 'reason',
        id: `reason-${one.revision}`,
        label: words.fields.decision,
        max: 500,
        required: true,
      }),
      button: words.activate,
      look: 'stop',
    })
  }
  return table({
    caption: words.rooms.editions,
    captionHidden: true,
    columns: [
      { name: words.edition },
      { name: columns.how },
      { name: columns.at },
      { name: columns.by },
      { name: columns.reason },
      { name: words.activate },
    ],
    rows: history.map((one) => [
      html`<code>${short(one.digest)}</code>`,
      words.kinds[one.kind],
      whenAt(one.publishedAt, language),
      one.by ?? '',
      one.reason ?? '',
      back(one),
    ]),
  })
}
