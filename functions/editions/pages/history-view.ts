import { csv } from '../../../shared/campus/csv.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'
import { choice, confirmed, line } from '../../http/staff-fields.ts'
import { panel, table, tag } from '../../http/staff-parts.ts'
import type { Activation, ActiveEdition, Proposal } from '../../ports/editions.ts'
import { rulesPath, short, whenAt } from './shell.ts'
import { rulesWords } from './words.ts'

/** What was in force when, and the proposal each amendment came from. */
export type HistoryShown = {
  readonly history: readonly Activation[]
  readonly active: ActiveEdition | undefined
  /** By the id of each proposal. */
  readonly proposals: ReadonlyMap<string, Proposal>
  readonly language: Language
}

const proposalOf = ({ proposals }: HistoryShown, { kind, amendments }: Activation) =>
  kind === 'amendment' ? proposals.get(amendments.at(-1) ?? '') : undefined

const compareLink = (from: string, to: string, { language }: HistoryShown): Markup => {
  const words = rulesWords[language]
  const path = rulesPath(language, `/editions/compare?from=${from}&to=${to}`)
  const which = words.compareWith(short(from), short(to))
  return html`<a href="${path}">${words.compareBefore}<span class="unseen"> ${which}</span></a>`
}

const back = (one: Activation, { active, language }: HistoryShown): Markup => {
  const words = rulesWords[language]
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

const rowOf = (one: Activation, before: Activation | undefined, shown: HistoryShown) => {
  const { language } = shown
  const proposal = proposalOf(shown, one)
  const reason = one.reason ?? ''
  const path = proposal && rulesPath(language, `/proposals/${proposal.id}`)
  const isOther = before !== undefined && before.digest !== one.digest
  return [
    html`<code>${short(one.digest)}</code>`,
    html`${rulesWords[language].kinds[one.kind]}${isOther ? html`<br />${compareLink(before.digest, one.digest, shown)}` : ''}`,
    whenAt(one.publishedAt, language),
    proposal?.byName ?? '',
    one.by ?? '',
    path === undefined ? reason : html`<a href="${path}">${reason}</a>`,
    back(one, shown),
  ]
}

/** Editions by name, each once, newest first. */
const anyTwo = ({ history, language }: HistoryShown): Markup => {
  const words = rulesWords[language]
  const digests = [...new Map(history.map((one) => [one.digest, one])).values()]
  if (digests.length < 2) return html``
  const options = digests.map(({ digest, publishedAt }) => ({
    value: digest,
    label: `${short(digest)}, ${whenAt(publishedAt, language)}`,
  }))
  const pick = (name: 'from' | 'to', label: string, at: number) =>
    choice({ name, label, options, chosen: options.at(at)?.value })
  return panel(
    'any-two',
    words.compareAny,
    html`<form class="finding" method="get" action="${rulesPath(language, '/editions/compare')}">
      ${pick('from', words.compareFrom, 1)}${pick('to', words.compareTo, 0)}
      <p class="actions"><button class="button button-quiet">${words.compare}</button></p></form>`,
  )
}

/** Every edition that was ever in force, who proposed and who approved it, and the way back to it. */
export function historyView(shown: HistoryShown): Markup {
  const { history, language } = shown
  const words = rulesWords[language]
  const { columns } = words
  const lines = table({
    caption: words.rooms.editions,
    captionHidden: true,
    columns: [
      { name: words.edition },
      { name: columns.how },
      { name: columns.at, look: 'day' },
      { name: columns.proposer },
      { name: columns.approver },
      { name: columns.reason },
      { name: words.back },
    ],
    rows: history.map((one, at) => rowOf(one, history[at + 1], shown)),
  })
  const path = rulesPath(language, '/editions/history.csv')
  return html`<p><a href="${path}" download="${words.csvName}">${words.download}</a></p>${lines}${anyTwo(shown)}`
}

/** The same for a spreadsheet, with whole names of editions and instants in UTC. */
export function historyCsv(shown: HistoryShown): string {
  const words = rulesWords[shown.language]
  const { columns } = words
  const head = [
    ...[columns.at, words.edition, columns.how],
    ...[columns.proposer, columns.approver, columns.reason, words.proposal],
  ]
  const rows = shown.history.map((one) => {
    const proposal = proposalOf(shown, one)
    const who = [proposal?.byName ?? '', one.by ?? '', one.reason ?? '', proposal?.id ?? '']
    return [one.publishedAt, one.digest, words.kinds[one.kind], ...who]
  })
  return csv([head, ...rows])
}
