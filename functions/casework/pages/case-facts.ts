import type { Confirmation, Correction } from '../../../shared/casework/case.ts'
import { isOwnMust, nearestOf } from '../../../shared/casework/judged.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { standingWords } from '../../../shared/result/summary.ts'
import { answerIn } from '../../../shared/result/told.ts'
import { deed } from '../../http/staff-fields.ts'
import { staffPath } from '../../http/staff-page.ts'
import { panel, table, tag, unseen } from '../../http/staff-parts.ts'
import { type CaseReport, type CaseShown, decides, mayDo } from './case-shown.ts'
import { calendarDay, moment, type Telling, wordsFor } from './told.ts'

// The student's facts, each with who said it and when: the student, a paper somebody saw, or a
// counselor who knows better.

const saidOf = (
  answers: CaseReport['facts'],
  fact: string,
  told: CaseReport,
): string | undefined => {
  const answer = answers[fact]
  return answer === undefined ? undefined : answerIn(answer, fact, told.lexicon).join('; ')
}

const value = (fact: string, shown: CaseShown, told: CaseReport, telling: Telling): Markup => {
  const words = wordsFor(telling).case
  const said = saidOf(told.facts, fact, told) ?? words.notAnswered
  if (shown.head.corrected[fact] === undefined) return html`${said}`
  return html`<ins>${saidOf(told.corrected, fact, told) ?? words.notAnswered}</ins>
    <span class="small">${words.was}: <del>${said}</del></span>`
}

const uncorrect = (fact: string, { head }: CaseShown, telling: Telling): Markup => {
  const { deeds } = wordsFor(telling)
  return html`<details class="confirm"><summary class="link">${deeds.uncorrect}</summary>${deed({
    action: staffPath(telling.language, `/cases/${head.id}`),
    fields: { deed: 'uncorrect', fact, version: String(head.version) },
    inside: html`<div class="field"><label for="uncorrect-${fact}">${deeds.reason}</label>
      <input id="uncorrect-${fact}" name="reason" required maxlength="500" /></div>`,
    button: deeds.uncorrect,
    look: 'stop',
  })}</details>`
}

const correctedBy = (one: Correction, telling: Telling, isEarlier = false): Markup => {
  const { case: words } = wordsFor(telling)
  const said = isEarlier ? words.wasCorrected : words.corrected
  return html`${tag(said(one.by.name, moment(one.at, telling)), 'warn')} <span class="small">${words.because(one.reason)}</span>`
}

const seenBy = (one: Confirmation, telling: Telling, isEarlier = false): Markup => {
  const { case: words, documents } = wordsFor(telling)
  const { document, dated, seen, by } = one
  const bears = dated === undefined ? '' : `, ${words.dated(calendarDay(dated, telling))}`
  const said = isEarlier ? words.wasConfirmed : words.confirmed
  const shown = said(`${documents[document]}${bears}`, calendarDay(seen, telling), by.name)
  return tag(shown, isEarlier ? 'warn' : 'good')
}

/** Where a value comes from: the last word first, the student's own always beneath it. */
const origin = (fact: string, shown: CaseShown, told: CaseReport, telling: Telling): Markup => {
  const { case: words } = wordsFor(telling)
  const { head, earlier } = shown
  const [seen, better] = [head.confirmed[fact], head.corrected[fact]]
  const [seenOnce, once] = [earlier?.confirmed[fact], earlier?.corrected[fact]]
  const said = told.saidAt[fact]
  const lines = [
    better && correctedBy(better, telling),
    seen && seenBy(seen, telling),
    once && correctedBy(once, telling, true),
    seenOnce && seenBy(seenOnce, telling, true),
    said && html`<span class="small">${words.studentOn(moment(Date.parse(said), telling))}</span>`,
  ]
  const canTakeBack = (better ?? once) !== undefined && decides(shown, telling)
  return html`${lines.map((line) => (line ? html`<p>${line}</p>` : ''))}${
    canTakeBack ? uncorrect(fact, shown, telling) : ''
  }`
}

const factRow = (fact: string, shown: CaseShown, told: CaseReport, telling: Telling) => {
  const { deeds } = wordsFor(telling)
  const path = `/cases/${shown.head.id}/correct?fact=${encodeURIComponent(fact)}`
  return [
    html`<span id="fact-${fact}">${telling.names.fact(fact)}</span>`,
    value(fact, shown, told, telling),
    origin(fact, shown, told, telling),
    !mayDo(shown, telling).has('correct')
      ? ''
      : html`<a href="${staffPath(telling.language, path)}" aria-label="${deeds.correctTitle(telling.names.fact(fact))}">${deeds.correctThis}</a>`,
  ]
}

/** Facts the requirements of the nearest programmes read. */
const readByNearest = ({ report, atlas }: CaseReport): readonly string[] =>
  nearestOf(report).flatMap(({ id, requirements }) =>
    requirements.filter(isOwnMust).flatMap((one) => [...atlas.reads(id, one.id)]),
  )

/**
 * Facts by what hangs on them: those nobody knows and that decide, those to be seen proof of, those
 * an office touched, and those the nearest programmes read; apart from them all else, as it was asked.
 */
export function factsInOrder({ opening, head, earlier }: CaseShown, told: CaseReport) {
  const asked = told.questions.facts.map(({ id }) => id)
  const known = [...asked, ...Object.keys(told.corrected)].filter(
    (id) => told.corrected[id] !== undefined,
  )
  const read = new Set(readByNearest(told))
  const { ask, verify } = opening
  const those = [earlier?.corrected, earlier?.confirmed, head.corrected, head.confirmed]
  const touched = those.flatMap((all) => Object.keys(all ?? {}))
  const near = known.filter((id) => read.has(id))
  const deciding = [...new Set([...ask, ...verify, ...touched, ...near])]
  const others = [...new Set(known)].filter((id) => !deciding.includes(id))
  return { deciding, others }
}

const factsTable = (
  facts: readonly string[],
  shown: CaseShown,
  told: CaseReport,
  telling: Telling,
): Markup => {
  const { case: words, deeds } = wordsFor(telling)
  return table({
    caption: words.sections.facts,
    captionHidden: true,
    columns: [
      { name: words.fact },
      { name: words.now },
      { name: words.who },
      { name: unseen(deeds.correctThis) },
    ],
    rows: facts.map((fact) => factRow(fact, shown, told, telling)),
  })
}

/** All facts of a case. */
export function factsShown(shown: CaseShown, told: CaseReport, telling: Telling): Markup {
  const { case: words } = wordsFor(telling)
  const { deciding, others } = factsInOrder(shown, told)
  const rest =
    others.length === 0
      ? html``
      : html`<details class="fold"><summary>${words.otherFacts(others.length)}</summary>${factsTable(others, shown, told, telling)}</details>`
  const list = html`<p class="small">${words.factsLead}</p>
    <div class="facts-told">${factsTable(deciding, shown, told, telling)}${rest}</div>`
  return panel('facts', words.sections.facts, list)
}

/** What the corrections change: each programme that stands elsewhere now, before and after. */
export function comparisonShown(told: CaseReport, telling: Telling): Markup {
  const { case: words } = wordsFor(telling)
  if (told.plain === undefined) return html``
  const before = new Map(told.plain.programmes.map((one) => [one.id, one]))
  const said = (one: Parameters<typeof standingWords>[0]) =>
    standingWords(one, told.speech, told.shelf)
  const rows = told.report.programmes.flatMap((after) => {
    const was = before.get(after.id)
    const [old, young] = [was === undefined ? '–' : said(was), said(after)]
    return old === young
      ? []
      : [[telling.names.programme(after.id), old, html`<strong>${young}</strong>`]]
  })
  const body =
    rows.length === 0
      ? html`<p>${words.changesNothing}</p>`
      : table({
          caption: words.comparisonLead,
          columns: [
            { name: wordsFor(telling).deeds.programme },
            { name: words.before },
            { name: words.after },
          ],
          rows,
        })
  return panel('comparison', words.comparison, body)
}
