import { csv } from '../../../shared/campus/csv.ts'
import { undoneBy } from '../../../shared/edition/undoing.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'
import { choice, confirmed, line } from '../../http/staff-fields.ts'
import { notice, panel, table, tag } from '../../http/staff-parts.ts'
import type { Activation, ActiveEdition, Proposal } from '../../ports/editions.ts'
import { reasonMin } from '../requests.ts'
import { publishedBy } from '../seen.ts'
import { rulesPath, short, whenAt } from './shell.ts'
import { rulesWords } from './words.ts'

/** What was in force when, and the proposal each amendment came from. */
export type HistoryShown = {
  readonly history: readonly Activation[]
  readonly active: ActiveEdition | undefined
  /** By the id of each proposal. */
  readonly proposals: ReadonlyMap<string, Proposal>
  readonly now: Date
  readonly language: Language
}

const proposalOf = ({ proposals }: HistoryShown, one: Activation) =>
  proposals.get(publishedBy(one) ?? '')

const compareLink = (from: string, to: string, { language }: HistoryShown): Markup => {
  const words = rulesWords[language]
  const path = rulesPath(language, `/editions/compare?from=${from}&to=${to}`)
  const which = words.compareWith(short(from), short(to))
  return html`<a href="${path}">${words.compareBefore}<span class="unseen"> ${which}</span></a>`
}

const reasonLine = (id: string, language: Language): Markup =>
  line({
    name: 'reason',
    id,
    label: rulesWords[language].fields.decision,
    min: reasonMin,
    max: 500,
    required: true,
  })

const fieldsOf = ({ digest }: Activation, { active }: HistoryShown) => ({
  digest,
  revision: String(active?.revision ?? 0),
})

/** Proposes that this edition comes back; the way there is that of any proposal. */
const back = (one: Activation, shown: HistoryShown): Markup => {
  const { active, language } = shown
  const words = rulesWords[language]
  if (one.digest === active?.digest)
    return one.revision === active.revision ? tag(words.activeNow, 'good') : html``
  return confirmed(words.goBack, {
    action: rulesPath(language, '/returns'),
    fields: fieldsOf(one, shown),
    inside: reasonLine(`reason-${one.revision}`, language),
    button: words.seeFirst,
  })
}

/** What was published last, as long as one editor alone may undo it. */
function undoing(shown: HistoryShown): Markup {
  const { history, now, language } = shown
  const words = rulesWords[language]
  const undone = undoneBy(history, now.getTime())
  if (undone === undefined) return html``
  const until = whenAt(new Date(undone.until).toISOString(), language)
  const form = confirmed(words.undo, {
    action: rulesPath(language, '/activations'),
    fields: fieldsOf(undone.to, shown),
    inside: reasonLine('reason-undo', language),
    button: words.undoNow,
    look: 'stop',
  })
  const { reason = words.kinds[history[0]?.kind ?? 'catalogue'] } = history[0] ?? {}
  return panel('undo', words.undoTitle(reason), html`<p>${words.undoLead(until)}</p>${form}`)
}

/** Told as long as what is in force was decided by one pair of eyes. */
export function undoneNotice(history: readonly Activation[], language: Language): Markup {
  const [last] = history
  if (last?.kind !== 'undone') return html``
  const words = rulesWords[language]
  const when = whenAt(last.publishedAt, language)
  return notice('urgent', words.undoneBy(last.by ?? '', when), words.undoneWhy(last.reason ?? ''))
}

const kindShown = ({ kind }: Activation, language: Language): Markup => {
  const name = rulesWords[language].kinds[kind]
  return kind === 'undone' ? tag(name, 'warn') : html`${name}`
}

/** Who proposed and who approved; what one editor alone undid was approved by nobody. */
const whose = (one: Activation, proposal: Proposal | undefined): readonly [string, string] =>
  one.kind === 'undone' ? [one.by ?? '', ''] : [proposal?.byName ?? '', one.by ?? '']

const rowOf = (one: Activation, before: Activation | undefined, shown: HistoryShown) => {
  const { language } = shown
  const proposal = proposalOf(shown, one)
  const reason = one.reason ?? ''
  const path = proposal && rulesPath(language, `/proposals/${proposal.id}`)
  const isOther = before !== undefined && before.digest !== one.digest
  return [
    html`<code>${short(one.digest)}</code>`,
    html`${kindShown(one, language)}${isOther ? html`<br />${compareLink(before.digest, one.digest, shown)}` : ''}`,
    whenAt(one.publishedAt, language),
    ...whose(one, proposal),
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
      { name: columns.at },
      { name: columns.proposer },
      { name: columns.approver },
      { name: columns.reason },
      { name: words.back },
    ],
    rows: history.map((one, at) => rowOf(one, history[at + 1], shown)),
  })
  const path = rulesPath(language, '/editions/history.csv')
  return html`<p><a href="${path}" download="${words.csvName}">${words.download}</a></p>${undoneNotice(history, language)}${undoing(shown)}${lines}${anyTwo(shown)}`
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
    const who = [...whose(one, proposal), one.reason ?? '', proposal?.id ?? '']
    return [one.publishedAt, one.digest, words.kinds[one.kind], ...who]
  })
  return csv([head, ...rows])
}
