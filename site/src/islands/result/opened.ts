import type { ProgrammeReport, RequirementReport } from '../../../../shared/assessment/assess.ts'
import type { Plan } from '../../../../shared/assessment/plan.ts'
import type { ProgrammeCard } from '../../../../shared/result/card.ts'
import { cite } from '../../../../shared/result/cite.ts'
import type { DutiesWords } from '../../../../shared/result/edition-words.ts'
import { isInOffer } from '../../../../shared/result/in-offer.ts'
import { html, type Markup } from '../../../../shared/result/markup.ts'
import { notesShown } from '../../../../shared/result/notes.ts'
import { pay, type Speech } from '../../../../shared/result/numbers.ts'
import { pointsShown } from '../../../../shared/result/points-bar.ts'
import { requirementList } from '../../../../shared/result/requirement.ts'
import { talkAbout } from '../../../../shared/result/shelf.ts'
import { askHere, stateShown, studiesFirst } from '../../../../shared/result/standing.ts'
import { stepName } from '../../../../shared/result/step-name.ts'
import {
  costsByPayer,
  planSteps,
  type TimelineParts,
  timeline,
} from '../../../../shared/result/timeline.ts'
import { planOf, preparedOf, restOf, stillPaid } from '../../../../shared/result/way.ts'
import { restWords, sourcedWords } from '../../../../shared/result/way-words.ts'
import type { OpenedParts } from './opened-parts.ts'

const timelineParts = ({ steps, words, shelf, rates, lexicon }: OpenedParts): TimelineParts => ({
  moves: new Map(steps.moves.map((move) => [move.id, move])),
  names: { ...shelf.moves, ...Object.fromEntries(steps.moves.map(({ id, name }) => [id, name])) },
  rates,
  sources: { ...steps.sources, ...words.sources },
  speech: lexicon.speech,
})

/** What can be prepared while something is still to be found out. */
const preparing = (parts: OpenedParts, plan: Plan): Markup => {
  const text = parts.lexicon.speech.words
  return html`<section><h4>${text.opened.prepare}</h4><p>${text.states.ask.prepares}</p>
    <div>${planSteps(plan, timelineParts(parts))}</div></section>`
}

const planShown = (parts: OpenedParts): Markup => {
  const { report, explained, lexicon, card, shelf, prefer } = parts
  const prepared = preparedOf(report)
  if (prepared !== undefined) return preparing(parts, prepared)
  const { speech } = lexicon
  const text = speech.words
  const plan = planOf(report)
  if (plan === undefined && report.outlook.kind !== 'reachable') return html``
  const sourced = sourcedWords(report, card, speech)
  const body =
    plan === undefined
      ? html`<p>${text.plan.none}</p>`
      : timeline(plan, prefer, report.id, timelineParts(parts), sourced)
  const some = explained.ofSome.map((id) => stepName(id, shelf.moves, speech))
  return html`<section><h4>${report.outlook.kind === 'dormant' ? text.opened.prepare : text.opened.steps}</h4>${
    some.length > 0 ? html`<p class="small">${text.plan.someOffers(some.join('; '))}</p>` : ''
  }<div data-plan="${report.id}">${body}</div></section>`
}

const listOf = (
  parts: OpenedParts,
  wanted: (one: RequirementReport) => boolean,
): Markup | undefined => {
  const { report, words, explained, lexicon } = parts
  const reports = report.requirements.filter(wanted)
  if (reports.length === 0) return undefined
  return requirementList({
    reports,
    wording: words.requirements,
    explained,
    lexicon,
    sources: words.sources,
  })
}

/** The duties of leaving, once somebody wants to read them. */
export const dutiesShown = (
  { report, explained, lexicon }: Pick<OpenedParts, 'report' | 'explained' | 'lexicon'>,
  { duties, sources }: DutiesWords,
): Markup =>
  requirementList({
    reports: report.requirements.filter(({ duty }) => duty),
    wording: duties,
    explained,
    lexicon,
    sources,
  })

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
    listOf(parts, (one) => applying(one) && !isInOffer(one, parts.words)),
  )

const fromEmployer = (parts: OpenedParts): Markup =>
  section(
    parts.lexicon.speech.words.opened.employerHeading,
    listOf(parts, (one) => applying(one) && isInOffer(one, parts.words)),
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
  const { id, requirements } = parts.report
  const duties = requirements.some(({ duty }) => duty)
    ? folded(
        opened.duties,
        opened.dutiesLead,
        html`<div data-duties="${id}"><p>${opened.loading}</p></div>`,
      )
    : html``
  return html`${phase('before-leaving')}${phase('after-arrival')}${duties}`
}

/** The plan says its own months below: here stands what is left beside it. */
const lasts = (report: ProgrammeReport, card: ProgrammeCard, speech: Speech): Markup => {
  const rest = restWords(restOf(report, card.months), speech)
  if (rest === undefined) return html`${speech.words.unknown}`
  const { value, spent, apart } = rest
  return html`${value} <span class="small">${[spent, apart].filter(Boolean).join('; ')}</span>`
}

const factsShown = ({ report, words, card, rates, lexicon }: OpenedParts): Markup => {
  const { speech } = lexicon
  const finish = planOf(report)?.finish
  const { opened } = speech.words
  const jobs = words.occupations.map(({ label }) => label).join('; ')
  return html`<dl class="facts facts-key">
    <div><dt>${opened.pay}</dt><dd>${pay(card.pay, rates, speech, finish)}</dd></div>
    <div><dt>${opened.waiting}</dt><dd>${lasts(report, card, speech)}</dd></div>
  </dl>
  <details class="fold"><summary>${opened.about}</summary><dl class="facts">
    <div><dt>${opened.official}</dt><dd>${words.name}<span class="small">${words.permit}</span></dd></div>
    ${jobs ? html`<div><dt>${opened.job}</dt><dd>${jobs}</dd></div>` : ''}
    ${
      words.pay
        ? html`<div><dt>${opened.pay}</dt><dd>${words.pay.note ?? ''}${cite([words.pay.source], words.sources, speech)}</dd></div>`
        : ''
    }
    <div><dt>${opened.waiting}</dt><dd>${words.months.basis}</dd></div>
  </dl></details>`
}

const pointsOf = ({ report, explained, words, lexicon }: OpenedParts): Markup =>
  report.points
    ? pointsShown({ points: report.points, day: report.day }, explained.points, words, lexicon)
    : html``

const costsShown = ({ report, words, lexicon }: OpenedParts): Markup => {
  const { speech } = lexicon
  if (words.costs.length === 0) return html``
  const parts = { sources: words.sources, speech }
  const left = stillPaid(report, words.costs)
  const paid = words.costs.filter((cost) => !left.includes(cost))
  return html`<details class="fold"><summary>${speech.words.opened.costs}</summary>
    ${costsByPayer(left, parts)}${paid.length > 0 ? html`<p>${speech.words.opened.paid}</p>${costsByPayer(paid, parts)}` : ''}
    <p class="small">${speech.words.plan.never}</p></details>`
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
      html`${stateShown(parts)}${studiesFirst(parts.graduation, lexicon.speech)}${askHere(parts)}${factsShown(parts)}`,
    () =>
      html`${planShown(parts)}${applies ? html`<section><h4>${opened.howTo}</h4>${how()}</section>` : ''}`,
    () => toApply(parts),
    () => html`${fromEmployer(parts)}${laterShown(parts)}${pointsOf(parts)}`,
    () => html`${notesShown(words, lexicon.speech)}${costsShown(parts)}${gapsShown(parts)}
      ${applies ? '' : html`<details class="fold"><summary>${opened.howTo}</summary>${how()}</details>`}
      <p class="actions"><a class="button button-quiet" href="${talkAbout(shelf, report.id)}">${opened.talk}</a></p>
      <p><a href="${shelf.paths.programme}/${report.id}">${opened.fullPage}</a></p>`,
  ]
}
