import {
  type Booking,
  type BookingState,
  movesMax,
  stateAt,
} from '../../../shared/booking/booking.ts'
import { offeringOf, type Roster } from '../../../shared/booking/roster.ts'
import type { Instant } from '../../../shared/booking/time.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'
import { possible } from '../shown.ts'
import { bothClocks, momentText } from './clocks.ts'
import { lineText } from './details.ts'
import { ownRecordWords } from './own-record-words.ts'
import { area, hidden, officeChat, officeOf, serviceName } from './parts.ts'
import { bookingPath, choosePath, sitePaths } from './paths.ts'
import { pageWords } from './words.ts'

// What a student's private link opens: what stands, and what can be done about it. Looking at it
// changes nothing; each deed is a button that posts.

export type Opened = {
  readonly booking: Booking
  readonly roster: Roster
  /** The link as it stands in the address. */
  readonly link: string
  readonly key: string
  readonly now: Instant
  readonly language: Language
}

const good: readonly BookingState[] = ['confirmed', 'offered', 'attended']

const row = (term: string, said: Markup | string | undefined): Markup | '' =>
  said === undefined ? '' : html`<div><dt>${term}</dt><dd>${said}</dd></div>`

/** Where to be: the room of an online talk is shown to whoever has a seat for certain. */
const whereOf = ({ booking, roster, now }: Opened): Markup | string | undefined => {
  const { whom, office } = officeOf(roster, booking.counselor)
  const { place, wishes } = booking
  if (wishes.way === 'place')
    return place?.at ?? [office?.name, office?.address ?? office?.city].filter(Boolean).join(', ')
  if (wishes.way !== 'online' || whom?.room === undefined) return undefined
  if (stateAt(booking, now) !== 'confirmed') return undefined
  return html`<a href="${whom.room}" rel="noreferrer">${whom.room}</a>`
}

const facts = (opened: Opened): Markup => {
  const { booking, roster, language } = opened
  const { booking: words, choose } = pageWords[language]
  const { whom, office } = officeOf(roster, booking.counselor)
  const offering = whom && offeringOf(whom, booking.service)
  const { place, waitsFor, wishes } = booking
  const zones = { here: wishes.zone, there: whom?.zone ?? wishes.zone }
  const waited = waitsFor && place === undefined
  return html`<dl class="told">
    ${row(words.when, place && bothClocks(place.start, place.end, zones, language))}
    ${row(words.when, waited ? lineText(waitsFor, wishes.zone, language) : undefined)}
    ${row(
      words.who,
      html`${whom?.name ?? booking.counselor}${office === undefined ? '' : html`, ${office.name}`}${
        offering === undefined
          ? ''
          : html`<br /><span class="small">${serviceName(offering, language)}</span>`
      }`,
    )}
    ${row(words.how, words.ways[wishes.way])}
    ${row(words.spoken, wishes.spoken && choose.languages[wishes.spoken])}
    ${row(words.where, whereOf(opened))}
    ${row(words.reason, booking.cancelledBy === 'student' ? undefined : booking.reason)}
  </dl>`
}

const deeds = ({ booking, link, key, now, language }: Opened): Markup => {
  const words = pageWords[language].booking
  const can = possible(booking, now)
  const state = stateAt(booking, now)
  const seated = can.cancel && (state === 'confirmed' || state === 'pending')
  const to = (deed: 'move' | 'cancel', label: string) =>
    html`<a class="button button-quiet" href="${bookingPath(language, link, deed)}">${label}</a>`
  return html`${
    can.accept
      ? html`<form method="post" action="${bookingPath(language, link, 'accept')}">${hidden({ key })}
        <button class="button wide">${words.accept}</button></form>`
      : ''
  }
  <div class="actions">${
    seated
      ? html`<a class="button" href="${bookingPath(language, link, 'calendar')}" download>${words.calendar}</a>`
      : ''
  }${can.move ? to('move', words.move) : ''}${
    can.cancel
      ? to('cancel', state === 'waiting' ? words.leave : words.cancel)
      : html`<a class="button" href="${choosePath(language)}">${words.again}</a>`
  }</div>
  ${can.move ? html`<p class="small">${words.moveLeft(movesMax - booking.moves)}</p>` : ''}`
}

const urgent = ({ booking, language }: Opened): Markup | '' => {
  const words = pageWords[language].booking
  if (!booking.wishes.urgent) return ''
  return html`<section class="card sign-stop stack"><h2>${words.urgentTitle}</h2><p>${words.urgentLead}</p>
    <p><a class="button button-stop" href="${sitePaths[language].help}">${words.toHelp}</a></p></section>`
}

const runsOut = ({ booking, now, language }: Opened): string => {
  const { until, wishes } = booking
  const state = stateAt(booking, now)
  if (until === undefined || (state !== 'offered' && state !== 'pending')) return ''
  return ` ${pageWords[language].booking.until(momentText(until, wishes.zone, language))}`
}

/** The page of one booking. */
export function bookingPage(opened: Opened): Markup {
  const { booking, roster, now, language } = opened
  const { booking: words, demonstration } = pageWords[language]
  const state = stateAt(booking, now)
  const { office } = officeOf(roster, booking.counselor)
  const live = state === 'confirmed' || state === 'pending'
  return html`<h1>${words.states[state]}</h1>
    <p class="lead">${words.leads[state]}${runsOut(opened)}</p>
    ${urgent(opened)}
    <section class="card stack${good.includes(state) ? ' standing-good' : ''}">${facts(opened)}</section>
    ${deeds(opened)}
    ${
      possible(booking, now).cancel
        ? html`<section class="card stack"><h2 class="as-h3">${words.saved}</h2><p>${words.savedLead}</p>
          <keep-link data-label="${words.copy}" data-done="${words.copied}"></keep-link></section>`
        : ''
    }
    ${
      live
        ? html`<h2>${words.bring}</h2><ul class="ticks">${words.bringList.map((one) => html`<li>${one}</li>`)}</ul>`
        : ''
    }
    ${officeChat(office, words.chat(booking.id.slice(0, 6)), language)}
    <p><a href="${bookingPath(language, opened.link, 'data')}">${ownRecordWords[language].toData}</a></p>
    <p class="small">${demonstration}</p>`
}

/** Asks once more before a seat, or a place in line, is given up. */
export function cancelPage(opened: Opened): Markup {
  const { booking, link, key, now, language } = opened
  const { booking: words, moving } = pageWords[language]
  if (!possible(booking, now).cancel) return bookingPage(opened)
  const waits = stateAt(booking, now) === 'waiting'
  return html`<h1>${waits ? words.leaveTitle : words.cancelTitle}</h1>
    <p class="lead">${words.cancelLead}</p>
    <section class="card">${facts(opened)}</section>
    <form class="stack" method="post" action="${bookingPath(language, link, 'cancel')}">${hidden({ key })}
      ${area({ name: 'reason', label: words.cancelReason, max: 500 })}
      <div class="actions"><button class="button button-stop">${waits ? words.leave : words.cancelSubmit}</button>
        <a class="button button-quiet" href="${bookingPath(language, link)}">${moving.back}</a></div></form>`
}
