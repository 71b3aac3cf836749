import type { ProgrammeReport, RequirementReport } from '../../../../shared/assessment/assess.ts'
import type { Preference } from '../../../../shared/assessment/plan.ts'
import { cite } from './cite.ts'
import type { Explained, ProgrammeCard, Rates } from './desk.ts'
import type { Lexicon, ProgrammeWords, SharedWords } from './lexicon.ts'
import { html, type Markup } from './markup.ts'
import { dayWords, months, number, pay } from './numbers.ts'
import { pointsShown } from './points-bar.ts'
import { requirementList } from './requirement.ts'
import type { Shelf } from './shelf.ts'
import { costsByPayer, timeline } from './timeline.ts'

/** Everything an opened programme is told with. */
export type OpenedParts = {
  readonly report: ProgrammeReport
  readonly card: ProgrammeCard
  readonly words: ProgrammeWords
  readonly shared: SharedWords
  readonly explained: Explained
  readonly lexicon: Lexicon
  readonly shelf: Shelf
  readonly rates: Rates
  readonly prefer: Preference
  /** The door to show where this one is closed. */
  readonly door: { readonly id: string; readonly formal: boolean } | undefined
  readonly readOnly: boolean
}

const notice = (title: string, ...more: readonly (Markup | string)[]): Markup =>
  html`<div class="notice"><p><strong>${title}</strong> ${more}</p></div>`

const doorLink = ({ door, shelf, lexicon }: OpenedParts): Markup => {
  if (door === undefined) return html``
  const { closed } = lexicon.speech.words.states
  const { name } = shelf.programmes[door.id] ?? { name: door.id }
  return html`<p><strong>${door.formal ? closed.door : closed.open}:</strong>
    <a href="#p-${door.id}">${name}</a></p>`
}

const titlesOf = (ids: readonly string[], { words, shared }: OpenedParts): readonly string[] =>
  ids.map(
    (id) => [...words.requirements, ...shared.duties].find((one) => one.id === id)?.title ?? id,
  )

const dormantState = (
  parts: OpenedParts,
  { because, unmet }: Extract<ProgrammeReport['outlook'], { kind: 'dormant' }>,
): Markup => {
  const { lexicon, words, card } = parts
  const { language } = lexicon.speech
  const text = lexicon.speech.words.states.dormant
  const since = card.intake.history.find(({ status }) => status === because)?.from
  const { window: span, note, closes, asOf } = words.intake
  return html`${notice(text[because], since ? text.since(dayWords(since, language)) : '')}
    <p>${span ?? ''}${closes ? html` ${text.ends(dayWords(closes, language))}` : ''} ${text.asOf(dayWords(asOf, language))}</p>
    ${note ? html`<p class="small">${note}</p>` : ''}
    ${cite(words.intake.sources, words.sources, lexicon.speech, words.intake.confidence === 'low')}
    ${unmet.length === 0 ? html`<p>${text.wait}</p>` : ''}`
}

const closedState = (parts: OpenedParts, because: readonly string[] | 'informal'): Markup => {
  const text = parts.lexicon.speech.words.states.closed
  const reason =
    because === 'informal'
      ? html`<p>${text.informal}</p>`
      : html`<p>${text.fixed}</p><ul class="ticks">${titlesOf(because, parts).map((title) => html`<li>${title}</li>`)}</ul>`
  return html`${notice(text.title)}${reason}${doorLink(parts)}`
}

/** An open door that was last seen open long ago: asked about before anything else is done. */
const unconfirmedIntake = (parts: OpenedParts): Markup => {
  const { report, words, lexicon } = parts
  if (!report.intake.unconfirmed) return html``
  const { unconfirmed } = lexicon.speech.words.states
  const { note, sources, confidence } = words.intake
  return html`${notice(
    unconfirmed.title,
    unconfirmed.text(dayWords(report.intake.asOf, lexicon.speech.language)),
  )}${note ? html`<p class="small">${note}</p>` : ''}
    ${cite(sources, words.sources, lexicon.speech, confidence === 'low')}`
}

type Chance = Extract<ProgrammeReport['outlook'], { kind: 'chance' }>

/** The newest cut-off the student could have stood in, or else each group's newest one. */
const cutOff = (
  { words: { selection }, lexicon }: OpenedParts,
  { lastCutoff, round }: Chance,
): Markup => {
  const { words: all, language } = lexicon.speech
  const text = all.states.chance
  const rounds = selection?.rounds ?? []
  if (lastCutoff !== undefined) {
    const of = round === undefined ? undefined : rounds[round]
    const when = of && ` (${of.category}, ${dayWords(of.date, language)})`
    return html`<p>${text.cut(number(lastCutoff, language))}${when ?? ''}</p>`
  }
  if (rounds.length === 0) return html`<p>${text.noCut}</p>`
  const newest = new Map([...rounds].reverse().map((one) => [one.category, one]))
  return html`<p>${text.cutByGroup}</p><ul>${[...newest.values()].map(
    ({ category, date, cutoff }) =>
      html`<li>${category}, ${dayWords(date, language)}: ${number(cutoff, language)}</li>`,
  )}</ul>`
}

const selectionState = (parts: OpenedParts, outlook: Chance): Markup => {
  const text = parts.lexicon.speech.words.states.chance
  const { selection, sources } = parts.words
  return html`${notice(text.title, text.text)}${cutOff(parts, outlook)}${
    selection
      ? html`<p>${selection.note}</p>${cite([selection.source], sources, parts.lexicon.speech)}`
      : ''
  }`
}

const chanceState = (parts: OpenedParts, outlook: Chance): Markup => {
  const { others } = parts.lexicon.speech.words.states
  const { because, leans = [] } = outlook
  const named = titlesOf(leans, parts)
  return html`${because.includes('selection') ? selectionState(parts, outlook) : ''}${
    because.includes('others')
      ? html`${notice(others.title, others.text)}<ul class="ticks">${named.map((title) => html`<li>${title}</li>`)}</ul>`
      : ''
  }`
}

/** Where the student stands with this programme, said first. */
const stateShown = (parts: OpenedParts): Markup => {
  const { outlook } = parts.report
  const { states, short, door } = parts.lexicon.speech.words
  switch (outlook.kind) {
    case 'ready':
      return (parts.report.score?.unknown ?? 0) > 0
        ? notice(`${short.offer}.`, door.waits)
        : notice(states.ready.title, states.ready.text)
    case 'reachable':
      return notice(states.reachable.title, states.reachable.text)
    case 'chance':
      return chanceState(parts, outlook)
    case 'dormant':
      return dormantState(parts, outlook)
    case 'closed':
      return closedState(parts, outlook.because)
    case 'ask':
      if (outlook.conflicts.length > 0) return notice(states.conflict.title, states.conflict.text)
      return notice(
        states.ask.title,
        parts.explained.questions.length > 0 ? states.ask.text : states.ask.unsure,
      )
  }
}

const askHere = ({ explained, report, shelf, lexicon, readOnly }: OpenedParts): Markup => {
  const [first] = explained.questions
  if (readOnly || first === undefined || report.outlook.kind !== 'ask') return html``
  const label = lexicon.speech.words.opened.answerHere(explained.questions.length)
  return html`<p class="actions"><a class="button button-quiet" href="${shelf.paths.assessment}#${first}@${report.id}">${label}</a></p>`
}

const planShown = (parts: OpenedParts): Markup => {
  const { report, lexicon, shared, words, shelf, rates, prefer } = parts
  if (report.outlook.kind !== 'reachable') return html``
  const text = lexicon.speech.words
  const { plan } = report.outlook
  const moves = new Map(shared.moves.map((move) => [move.id, move]))
  const sources = { ...shared.sources, ...words.sources }
  const body =
    plan === undefined
      ? html`<p>${text.plan.none}</p>`
      : timeline(plan, prefer, report.id, {
          moves,
          names: {
            ...shelf.moves,
            ...Object.fromEntries(shared.moves.map(({ id, name }) => [id, name])),
          },
          rates,
          sources,
          speech: lexicon.speech,
        })
  return html`<section><h4>${text.opened.steps}</h4><div data-plan="${report.id}">${body}</div></section>`
}

const listOf = (
  parts: OpenedParts,
  wanted: (one: RequirementReport) => boolean,
): Markup | undefined => {
  const { report, words, shared, explained, lexicon } = parts
  const reports = report.requirements.filter(wanted)
  if (reports.length === 0) return undefined
  return requirementList({
    reports,
    wording: [...words.requirements, ...shared.duties],
    explained,
    lexicon,
    sources: { ...shared.sources, ...words.sources },
  })
}

const folded = (title: string, lead: string, list: Markup | undefined): Markup =>
  list === undefined
    ? html``
    : html`<details class="fold"><summary>${title}</summary><p class="small">${lead}</p>${list}</details>`

const applying = (one: RequirementReport): boolean => one.phase === 'apply' && !one.duty

const section = (title: string, list: Markup | undefined): Markup =>
  list ? html`<section><h4>${title}</h4>${list}</section>` : html``

const toApply = (parts: OpenedParts): Markup =>
  section(
    parts.lexicon.speech.words.opened.requirements,
    listOf(parts, (one) => applying(one) && one.settledBy !== 'employer'),
  )

const fromEmployer = (parts: OpenedParts): Markup =>
  section(
    parts.lexicon.speech.words.opened.employerHeading,
    listOf(parts, (one) => applying(one) && one.settledBy === 'employer'),
  )

/** What is asked for later, and of everybody who leaves: folded away. */
const laterShown = (parts: OpenedParts): Markup => {
  const { opened } = parts.lexicon.speech.words
  const phase = (name: 'before-leaving' | 'after-arrival') =>
    folded(
      opened.later[name],
      opened.laterLead,
      listOf(parts, (one) => one.phase === name && !one.duty),
    )
  return html`${phase('before-leaving')}${phase('after-arrival')}
    ${folded(
      opened.duties,
      opened.dutiesLead,
      listOf(parts, ({ duty }) => duty),
    )}`
}

const factsShown = ({ words, card, rates, lexicon }: OpenedParts): Markup => {
  const { speech } = lexicon
  const { opened, unknown } = speech.words
  const jobs = words.occupations.map(({ label }) => label).join('; ')
  return html`<dl class="facts">
    <div><dt>${opened.official}</dt><dd>${words.name}<span class="small">${words.permit}</span></dd></div>
    ${jobs ? html`<div><dt>${opened.job}</dt><dd>${jobs}</dd></div>` : ''}
    <div><dt>${opened.pay}</dt><dd>${pay(card.pay, rates, speech)}${
      words.pay?.note ? html`<span class="small">${words.pay.note}</span>` : ''
    }${words.pay ? cite([words.pay.source], words.sources, speech) : ''}</dd></div>
    <div><dt>${opened.waiting}</dt><dd>${months(card.months, speech) ?? unknown}<span class="small">${words.months.basis}</span></dd></div>
  </dl>`
}

const pointsOf = ({ report, explained, words, lexicon }: OpenedParts): Markup =>
  report.points
    ? pointsShown({ points: report.points, day: report.day }, explained.points, words, lexicon)
    : html``

const costsShown = ({ words, lexicon, shared }: OpenedParts): Markup => {
  const { speech } = lexicon
  if (words.costs.length === 0) return html``
  const sources = { ...shared.sources, ...words.sources }
  return html`<details class="fold"><summary>${speech.words.opened.costs}</summary>
    ${costsByPayer(words.costs, { sources, speech })}<p class="small">${speech.words.plan.never}</p></details>`
}

const gapsShown = ({ words, lexicon }: OpenedParts): Markup =>
  words.openQuestions.length === 0
    ? html``
    : html`<details class="fold"><summary>${lexicon.speech.words.opened.gaps}</summary>
      <ul class="questions">${words.openQuestions.map((one) => html`<li>${one}</li>`)}</ul></details>`

/**
 * A programme opened in place, slice by slice: where the student stands, the plan, every
 * requirement, points, costs. Each is made when its turn comes.
 */
export const openedProgramme = (parts: OpenedParts): readonly (() => Markup)[] => {
  const { words, lexicon, report, shelf } = parts
  const { opened } = lexicon.speech.words
  const applies = report.outlook.kind === 'ready' || report.outlook.kind === 'chance'
  const how = () =>
    html`<ol class="numbered">${words.steps.map((step) => html`<li><p>${step}</p></li>`)}</ol>`
  return [
    () =>
      html`${unconfirmedIntake(parts)}${stateShown(parts)}${askHere(parts)}${factsShown(parts)}`,
    () =>
      html`${planShown(parts)}${applies ? html`<section><h4>${opened.howTo}</h4>${how()}</section>` : ''}`,
    () => toApply(parts),
    () => html`${fromEmployer(parts)}${laterShown(parts)}${pointsOf(parts)}`,
    () => html`${costsShown(parts)}${gapsShown(parts)}
      ${applies ? '' : html`<details class="fold"><summary>${opened.howTo}</summary>${how()}</details>`}
      <p><a href="${shelf.paths.programme}/${report.id}">${opened.fullPage}</a></p>`,
  ]
}
