import { stateAt } from '../../../shared/booking/booking.ts'
import { bothClocks } from '../../../shared/booking/letter-times.ts'
import { codeOf } from '../../../shared/casework/code.ts'
import { askedFor } from '../../../shared/casework/judged.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { stepName } from '../../../shared/result/step-name.ts'
import { answerIn } from '../../../shared/result/told.ts'
import { shownPlan } from '../../../shared/result/way.ts'
import { staffPath } from '../../http/staff-page.ts'
import { pageHead, panel, table, tag } from '../../http/staff-parts.ts'
import { factsInOrder } from './case-facts.ts'
import { openingLines } from './case-opening.ts'
import type { CaseReport, CaseShown, OpenedProgramme } from './case-shown.ts'
import { standingOf } from './standing.ts'
import { calendarDay, factsNamed, officeZone, type Telling, today, wordsFor } from './told.ts'

// One page on paper for the talk: no contact, for paper lies about; what it is not stands on it.

const programmesMax = 5
const factsMax = 12

const nextStep = (
  { report, steps }: OpenedProgramme,
  told: CaseReport,
  telling: Telling,
): string => {
  const facts = askedFor(report, told.atlas)
  if (facts.length > 0) return wordsFor(telling).case.askFirst(factsNamed(facts, telling))
  const first = shownPlan(report)?.steps[0]
  if (first === undefined) return ''
  const names = Object.fromEntries(steps.moves.map(({ id, name }) => [id, name]))
  return stepName(first.id, { ...told.shelf.moves, ...names }, told.speech)
}

const nearest = (told: CaseReport, telling: Telling): Markup => {
  const { brief, deeds } = wordsFor(telling)
  return panel(
    'nearest',
    brief.nearest,
    table({
      caption: brief.nearest,
      captionHidden: true,
      columns: [{ name: deeds.programme }, { name: brief.stands }, { name: brief.next }],
      rows: told.opened
        .slice(0, programmesMax)
        .map((one) => [
          telling.names.programme(one.report.id),
          standingOf(one.report, told, telling),
          nextStep(one, told, telling),
        ]),
    }),
  )
}

/** What is still to be done about a fact; where no proof would change anything, nothing. */
const mark = (fact: string, shown: CaseShown, telling: Telling): Markup => {
  const { documents, case: words, brief } = wordsFor(telling)
  const { head } = shown
  const [seen, better] = [head.confirmed[fact], head.corrected[fact]]
  if (better !== undefined)
    return tag(
      words.corrected(
        better.by.name,
        calendarDay(new Date(better.at).toISOString().slice(0, 10), telling),
      ),
      'warn',
    )
  if (shown.earlier?.confirmed[fact] ?? shown.earlier?.corrected[fact])
    return html`☐ ${words.lookAgain}`
  if (seen !== undefined) return html`✓ ${documents[seen.document]}`
  if (shown.opening.ask.includes(fact)) return html`☐ ${brief.ask}`
  return shown.opening.verify.includes(fact) ? html`☐ ${brief.unproved}` : html``
}

const facts = (shown: CaseShown, told: CaseReport, telling: Telling): Markup => {
  const { brief, case: words } = wordsFor(telling)
  const { deciding, others } = factsInOrder(shown, told)
  const all = [...deciding, ...others]
  const rows = deciding.slice(0, factsMax).map((fact) => {
    const answer = told.corrected[fact]
    const said =
      answer === undefined ? words.notAnswered : answerIn(answer, fact, told.lexicon).join('; ')
    return [telling.names.fact(fact), said, mark(fact, shown, telling)]
  })
  const more = all.length - rows.length
  return panel(
    'facts',
    brief.facts,
    html`${table({
      caption: brief.facts,
      captionHidden: true,
      columns: [{ name: words.fact }, { name: words.now }, { name: brief.toDo }],
      rows,
    })}${more > 0 ? html`<p class="small">${brief.more(more)}</p>` : ''}`,
  )
}

const talk = ({ bookings, counselors }: CaseShown, telling: Telling): Markup => {
  const next = bookings
    .filter(
      (one) =>
        one.place !== undefined && ['confirmed', 'pending'].includes(stateAt(one, telling.now)),
    )
    .toSorted((a, b) => (a.place?.start ?? 0) - (b.place?.start ?? 0))[0]
  if (next?.place === undefined) return html``
  const whom = counselors.find(({ id }) => id === next.counselor)
  const clocks = { mine: whom?.zone ?? officeZone, theirs: next.wishes.zone }
  return html`<p><strong>${bothClocks(next.place, clocks, telling.language)}</strong>${whom === undefined ? '' : ` · ${whom.name}`}</p>`
}

/** The brief of a case: it prints on one page. */
export function briefPage(shown: CaseShown, telling: Telling): Markup {
  const { brief } = wordsFor(telling)
  const { head, told } = shown
  const back = html`<a class="button button-quiet" href="${staffPath(telling.language, `/cases/${head.id}`)}">${brief.back}</a>
    <print-page hidden><button class="button" type="button">${brief.print}</button></print-page>`
  return html`<article class="brief">${pageHead(brief.title(codeOf(head.id)), `${brief.printed(calendarDay(today(telling), telling))}. ${brief.lead}`, back)}
    <p class="not-an-offer"><strong>${brief.notOffer}</strong> ${brief.notPromise}</p>
    ${talk(shown, telling)}${openingLines(shown, telling)}
    ${told === undefined ? '' : html`${nearest(told, telling)}${facts(shown, told, telling)}`}
    ${panel('jotted', brief.notes, html`<div class="blank-lines" aria-hidden="true"></div>`)}
    <p class="small">${brief.offered} ${brief.help}</p></article>`
}
