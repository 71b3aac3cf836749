import { zoneText } from '../../../shared/booking/when.ts'
import type { CaseEvent } from '../../../shared/casework/event.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { panel, table } from '../../http/staff-parts.ts'
import type { CaseShown } from './case-shown.ts'
import {
  calendarDay,
  moment,
  officeZone,
  outlookName,
  stamped,
  type Telling,
  wordsFor,
} from './told.ts'

type What = CaseEvent['what']

const stateName = (state: string, telling: Telling): string => {
  const known: Readonly<Record<string, string>> = wordsFor(telling).states
  return known[state] ?? state
}

const outlookIn = (said: string | undefined, telling: Telling): string => {
  const { outlooks } = wordsFor(telling)
  return said !== undefined && said in outlooks
    ? outlookName(said as keyof typeof outlooks, telling)
    : '–'
}

/** What was done, so that it follows the name of who did it. */
function doing(what: What, telling: Telling): string {
  const { events, documents } = wordsFor(telling)
  const { names } = telling
  switch (what.kind) {
    case 'reassign':
      return events.reassign(what.to.name)
    case 'confirm':
      return events.confirm(names.fact(what.fact), documents[what.document])
    case 'correct':
    case 'uncorrect':
      return events[what.kind](names.fact(what.fact))
    case 'override':
      return events.override(names.programme(what.programme))
    case 'recommend':
      return what.programmes.length === 0
        ? events.recommendNone
        : events.recommend(what.programmes.map(names.programme).join(', '))
    case 'note':
      return what.for === 'student' ? events.noteStudent : events.noteOffice
    case 'follow-up':
      return events['follow-up'](calendarDay(what.on, telling))
    case 'outcome':
      return events.outcome[what.came]
    case 'booking':
      return events.booking(stateName(what.state, telling))
    case 'judged-anew':
      return events['judged-anew'](outlookIn(what.from, telling), outlookIn(what.to, telling))
    default:
      return events[what.kind]
  }
}

const whoDid = ({ by }: CaseEvent, telling: Telling): string =>
  by.kind === 'staff' ? by.name : wordsFor(telling).events[by.kind]

const said = (what: What): string | undefined => {
  if (what.kind === 'note') return what.text
  if (what.kind === 'review-asked') return what.question
  return 'reason' in what ? what.reason : undefined
}

/** One thing that happened, in a sentence, with what was written or why. */
export const eventLine = (event: CaseEvent, telling: Telling): Markup => {
  const text = said(event.what)
  return html`<strong>${whoDid(event, telling)}</strong> ${doing(event.what, telling)}${
    text === undefined ? '' : html`<span class="because">${text}</span>`
  }`
}

const listed = (events: readonly CaseEvent[], telling: Telling): Markup =>
  html`<ol class="history">${events.map(
    (event) =>
      html`<li><time>${moment(event.at, telling)}</time> <span>${eventLine(event, telling)}</span></li>`,
  )}</ol>`

/** What happened to a case while a form was open. */
export const changesShown = (events: readonly CaseEvent[], telling: Telling): Markup =>
  listed(events, telling)

/** What is another now than when they last looked. */
export function sinceShown({ since }: CaseShown, telling: Telling): Markup {
  const words = wordsFor(telling).case
  const { names } = telling
  if (since === undefined) return html``
  const { facts, outlooks } = since
  const events = since.events.filter(({ by }) => by.kind !== 'staff' || by.id !== telling.member.id)
  if (events.length + facts.length + outlooks.length === 0) return html``
  const moved = outlooks.map(
    ({ programme, was, is }) =>
      html`<li>${names.programme(programme)}: ${outlookName(was, telling)} → <strong>${outlookName(is, telling)}</strong></li>`,
  )
  const lines = html`${events.length === 0 ? '' : listed(events, telling)}${
    facts.length === 0
      ? ''
      : html`<p>${words.sections.facts}: ${facts.map(names.fact).join(' · ')}</p>`
  }${moved.length === 0 ? '' : html`<ul>${moved}</ul>`}`
  const heading = html`${words.sections.since} <span class="small">${moment(since.at, telling)}</span>`
  return html`<section class="since-last" aria-labelledby="since-heading"><h2 id="since-heading">${heading}</h2>${lines}</section>`
}

/** The whole history, newest first. */
export function historyShown({ events }: CaseShown, telling: Telling): Markup {
  const words = wordsFor(telling).case
  const body =
    events.length === 0
      ? html`<p>${words.historyNone}</p>`
      : table({
          caption: words.sections.history,
          captionHidden: true,
          columns: [
            { name: words.when(zoneText(officeZone)) },
            { name: wordsFor(telling).log.columns.what },
          ],
          rows: events
            .toReversed()
            .map((event) => [stamped(event.at, telling), eventLine(event, telling)]),
        })
  return panel('history', words.sections.history, body)
}

/** Notes by themselves, newest first: what colleagues and the student were told. */
export function notesShown({ events }: CaseShown, telling: Telling): Markup {
  const { deeds } = wordsFor(telling)
  const notes = events.filter(({ what }) => what.kind === 'note').toReversed()
  if (notes.length === 0) return html``
  return html`<ul class="notes">${notes.map(
    ({ at, by, what }) =>
      html`<li><p class="small">${by.kind === 'staff' ? by.name : ''}, ${moment(at, telling)} · ${
        what.kind === 'note' && what.for === 'student' ? deeds.forStudent : deeds.forOffice
      }</p><p class="said">${what.kind === 'note' ? what.text : ''}</p></li>`,
  )}</ul>`
}
