import { zoneText } from '../../../shared/booking/when.ts'
import type { CaseEvent } from '../../../shared/casework/event.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { languages } from '../../http/language.ts'
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
import { caseWords } from './words.ts'

type What = CaseEvent['what']
type WhatOf<K extends What['kind']> = Extract<What, { readonly kind: K }>

/** With what one event is told: a talk by what became of it before. */
type Here = { readonly telling: Telling; readonly all: readonly CaseEvent[] }

/** What a booking came to before this event; undefined: it was made by it. */
const stateBefore = (
  event: CaseEvent,
  what: WhatOf<'booking'>,
  all: readonly CaseEvent[],
): string | undefined =>
  all
    .filter(({ version }) => version < event.version)
    .flatMap((one) => (one.what.kind === 'booking' ? one.what : []))
    .findLast(({ booking }) => booking === what.booking)?.state

/** What was done about a talk: the same state is a yes, a move or a booking, by what stood before. */
function talkDoing(event: CaseEvent, what: WhatOf<'booking'>, here: Here): string {
  const words = wordsFor(here.telling).events.booking
  const known: Readonly<Record<string, string>> = words
  const before = stateBefore(event, what, here.all)
  if (what.state === 'confirmed' && before === 'pending' && event.by.kind !== 'student')
    return words.accepted
  const seated = what.state === 'confirmed' || what.state === 'pending'
  if (seated && (before === what.state || event.by.kind === 'office')) return words.moved
  return (Object.hasOwn(known, what.state) ? known[what.state] : undefined) ?? what.state
}

/** Whether it was done by undoing a bulk move, which gives its own reason, in its lead's language. */
const isUndo = ({ reason }: { readonly reason?: string | undefined }): boolean =>
  languages.some((one) => reason === caseWords[one].reassign.undoReason)

const handedTo = (
  { by }: CaseEvent,
  what: WhatOf<'reassign'>,
  { events }: ReturnType<typeof wordsFor>,
): string => {
  if (isUndo(what)) return events.undoneTo(what.to.name)
  return by.kind === 'staff' && by.id === what.to.id
    ? events.takenOver
    : events.reassign(what.to.name)
}

const outlookIn = (said: string | undefined, telling: Telling): string => {
  const { outlooks } = wordsFor(telling)
  return said !== undefined && said in outlooks
    ? outlookName(said as keyof typeof outlooks, telling)
    : '–'
}

/** What was done, so that it follows the name of who did it. */
function doing(event: CaseEvent, here: Here): string {
  const { telling } = here
  const { events, documents } = wordsFor(telling)
  const { names } = telling
  const { what } = event
  switch (what.kind) {
    case 'reassign':
      return handedTo(event, what, wordsFor(telling))
    case 'release':
      return isUndo(what) ? events.undoneToNobody : events.release
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
      return talkDoing(event, what, here)
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
  return 'reason' in what && !isUndo(what) ? what.reason : undefined
}

/** One thing that happened, in a sentence, with what was written or why. */
const eventLine = (event: CaseEvent, here: Here): Markup => {
  const text = said(event.what)
  return html`<strong>${whoDid(event, here.telling)}</strong> ${doing(event, here)}${
    text === undefined ? '' : html`<span class="because">${text}</span>`
  }`
}

const listed = (events: readonly CaseEvent[], here: Here): Markup =>
  html`<ol class="history">${events.map(
    (event) =>
      html`<li><time>${moment(event.at, here.telling)}</time> <span>${eventLine(event, here)}</span></li>`,
  )}</ol>`

/** What happened to a case while a form was open. */
export const changesShown = (events: readonly CaseEvent[], telling: Telling): Markup =>
  listed(events, { telling, all: events })

/** What is another now than when they last looked. */
export function sinceShown({ since, events: all }: CaseShown, telling: Telling): Markup {
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
  const lines = html`${events.length === 0 ? '' : listed(events, { telling, all })}${
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
            .map((event) => [
              stamped(event.at, telling),
              eventLine(event, { telling, all: events }),
            ]),
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
