import type { ProgrammeReport } from '../../../shared/assessment/assess.ts'
import type { Override } from '../../../shared/casework/case.ts'
import {
  askedFor,
  blockerOf,
  isOwnMust,
  nearestFirst,
  nearMax,
} from '../../../shared/casework/judged.ts'
import { toldOf } from '../../../shared/result/lead.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { dayWords } from '../../../shared/result/numbers.ts'
import { pointsShown } from '../../../shared/result/points-bar.ts'
import { requirementList } from '../../../shared/result/requirement.ts'
import { planSteps } from '../../../shared/result/timeline.ts'
import { shownPlan } from '../../../shared/result/way.ts'
import { sourcedWords } from '../../../shared/result/way-words.ts'
import { staffPath } from '../../http/staff-page.ts'
import { panel, tag } from '../../http/staff-parts.ts'
import type { CaseReport, CaseShown, OpenedProgramme } from './case-shown.ts'
import { overrideForm } from './deed-forms.ts'
import { standingOf } from './standing.ts'
import { factsNamed, moment, type Telling, wordsFor } from './told.ts'

// What the rules say of each programme, in the words the student reads, and what a human said.

const stillOpen = ({ requirements }: ProgrammeReport) =>
  requirements.filter((one) => isOwnMust(one) && one.verdict !== 'met')

const blockersOf = (one: OpenedProgramme, told: CaseReport, telling: Telling): Markup => {
  if (blockerOf(one.report, told.atlas) === undefined) return html``
  const { case: words } = wordsFor(telling)
  const facts = askedFor(one.report, told.atlas)
  const list = requirementList({
    reports: stillOpen(one.report),
    wording: one.words.requirements,
    explained: one.explained,
    lexicon: told.lexicon,
    sources: one.words.sources,
    heading: 'h4',
  })
  return html`<section><h3>${telling.names.programme(one.report.id)}
    <span class="small">${standingOf(one.report, told, telling)}</span></h3>${
      facts.length === 0 ? '' : html`<p>${words.askFirst(factsNamed(facts, telling))}</p>`
    }${list}</section>`
}

/** What stands in the way of the nearest programmes, before anything else is told. */
export function blockersShown(told: CaseReport, telling: Telling): Markup {
  const { case: words } = wordsFor(telling)
  const blocked = told.opened
    .slice(0, nearMax)
    .map((one) => blockersOf(one, told, telling))
    .filter(({ markup }) => markup !== '')
  const body =
    blocked.length === 0
      ? html`<p>${words.blockersNone}</p>`
      : html`<p class="small">${words.blockersLead}</p><div class="result blocked">${blocked}</div>`
  return panel('blockers', words.sections.blockers, body)
}

/** How a human's word on a programme is marked, so that nobody takes it for the rules'. */
const verdictTag = ({ state, verdict }: Override, telling: Telling): Markup => {
  const { case: words } = wordsFor(telling)
  if (state.kind === 'approved')
    return tag(
      verdict === 'met' ? words.humanYes : words.humanNo,
      verdict === 'met' ? 'good' : 'warn',
    )
  return state.kind === 'waiting' ? tag(words.underReview, 'warn') : html``
}

/** The same, and whether it was decided by answers that are others now. */
export const overrideTag = (one: Override, { earlier }: CaseShown, telling: Telling): Markup => {
  const isOld = earlier?.overrides.includes(one.id) === true
  const again = isOld ? html` ${tag(wordsFor(telling).case.factsChanged, 'warn')}` : ''
  return html`${verdictTag(one, telling)}${again}`
}

const marks = (id: string, shown: CaseShown, telling: Telling): Markup => {
  const { head } = shown
  const { case: words } = wordsFor(telling)
  const recommended = head.recommended.some(({ programme }) => programme === id)
  return html`${recommended ? html` ${tag(words.recommended, 'good')}` : ''}${head.overrides
    .filter(({ programme }) => programme === id)
    .map((one) => html` ${overrideTag(one, shown, telling)}`)}`
}

const planShown = (one: OpenedProgramme, told: CaseReport, telling: Telling): Markup => {
  const { case: words } = wordsFor(telling)
  const plan = shownPlan(one.report)
  if (plan === undefined && one.report.outlook.kind !== 'reachable') return html``
  const { steps, words: own, card, report } = one
  const parts = {
    moves: new Map(steps.moves.map((move) => [move.id, move])),
    names: {
      ...told.shelf.moves,
      ...Object.fromEntries(steps.moves.map(({ id, name }) => [id, name])),
    },
    rates: told.rates,
    sources: { ...steps.sources, ...own.sources },
    speech: told.speech,
  }
  const body = plan
    ? planSteps(plan, parts, sourcedWords(report, card, told.speech))
    : html`<p>${words.noPlan}</p>`
  const facts = askedFor(report, told.atlas)
  if (plan === undefined || facts.length === 0)
    return html`<section><h4>${words.plan}</h4>${body}</section>`
  return html`<section><h4>${words.plan}</h4><p><strong>${words.planAskFirst(factsNamed(facts, telling))}</strong></p>
    <details class="fold"><summary>${words.planAssumed}</summary>${body}</details></section>`
}

const requirementsShown = (one: OpenedProgramme, told: CaseReport, telling: Telling): Markup => {
  const { case: words } = wordsFor(telling)
  const { report, words: own, explained } = one
  const list = (title: string, wanted: (phase: string) => boolean) => {
    const reports = report.requirements.filter(({ phase, duty }) => wanted(phase) && !duty)
    if (reports.length === 0) return html``
    return html`<section><h4>${title}</h4>${requirementList({
      reports,
      wording: own.requirements,
      explained,
      lexicon: told.lexicon,
      sources: own.sources,
    })}</section>`
  }
  return html`${list(words.requirements, (phase) => phase === 'apply')}${list(words.later, (phase) => phase !== 'apply')}`
}

const pointsOf = ({ report, explained, words }: OpenedProgramme, told: CaseReport): Markup =>
  report.points
    ? pointsShown({ points: report.points, day: report.day }, explained.points, words, {
        speech: told.speech,
      })
    : html``

/** How many of the requirements are met, in a sentence: a row of figures is nobody's language. */
const tallyOf = ({ score, outlook }: ProgrammeReport, telling: Telling): string | undefined => {
  const { case: words } = wordsFor(telling)
  if (score === undefined) return undefined
  // Who can start now has nothing left to find out: what is open, the employer's offer settles.
  if (outlook.kind !== 'ready' || score.unknown === 0) return words.tally(score)
  return `${words.tally({ ...score, unknown: 0 })}, ${words.waitsForOffer(score.unknown)}`
}

const summaryOf = (one: OpenedProgramme, shown: CaseShown, told: CaseReport, telling: Telling) => {
  const { report } = one
  const stands = [standingOf(report, told, telling), tallyOf(report, telling)]
  return html`<summary><h3>${telling.names.programme(report.id)}</h3>${marks(report.id, shown, telling)}
    <span class="stands-at">${stands.filter(Boolean).join(' · ')}</span></summary>`
}

const whole = (
  one: OpenedProgramme,
  {
    shown,
    told,
    telling,
    open,
  }: {
    readonly shown: CaseShown
    readonly told: CaseReport
    readonly telling: Telling
    readonly open: boolean
  },
): Markup => {
  const { case: words } = wordsFor(telling)
  const { id } = one.report
  return html`<details class="programme-told" id="p-${id}"${open ? html` open` : ''}>${summaryOf(one, shown, told, telling)}
    <div class="result">${requirementsShown(one, told, telling)}${pointsOf(one, told)}${planShown(one, told, telling)}
      <p><a href="${told.shelf.paths.programme}/${id}">${words.fullPage}</a></p></div>
    ${overrideForm(one, shown, telling)}</details>`
}

const others = (shown: CaseShown, told: CaseReport, telling: Telling): Markup => {
  const { case: words } = wordsFor(telling)
  const opened = new Set(told.opened.map(({ report }) => report.id))
  const rest = nearestFirst(told.report.programmes).filter(({ id }) => !opened.has(id))
  const at = (id: string) =>
    staffPath(telling.language, `/cases/${shown.head.id}?programme=${id}#p-${id}`)
  return html`<details class="fold"><summary>${words.allProgrammes} (${rest.length})</summary>
    <ul class="plain-list">${rest.map(
      (one) =>
        html`<li><a href="${at(one.id)}">${telling.names.programme(one.id)}</a> <span class="small">${standingOf(one, told, telling)}</span></li>`,
    )}</ul></details>`
}

/** Every programme: the nearest whole, the rest a line each that opens it. */
export function programmesShown(
  shown: CaseShown,
  told: CaseReport,
  asked: string | undefined,
  telling: Telling,
): Markup {
  const { case: words } = wordsFor(telling)
  const { language } = telling
  const rules =
    told.rulesSince === undefined ? words.rulesNow : words.rulesOf(moment(told.rulesSince, telling))
  const day = html`${words.judgedOn(dayWords(told.day, language))} <span title="${told.edition}">${rules}</span>.`
  return panel(
    'programmes',
    words.sections.programmes,
    html`<p class="small">${words.programmesLead(told.opened.length, told.report.programmes.length)} ${day}</p>
      ${told.opened.map((one) => whole(one, { shown, told, telling, open: one.report.id === asked }))}${others(shown, told, telling)}`,
  )
}

/** The short title of a requirement. */
export const requirementLead = (title: string): string => toldOf(title).lead
