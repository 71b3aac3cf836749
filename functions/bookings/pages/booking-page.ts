import type { Booking, BookingState } from '../../../shared/booking/booking.ts'
import { stateAt } from '../../../shared/booking/booking.ts'
import { offeringOf, type Roster } from '../../../shared/booking/roster.ts'
import type { Instant } from '../../../shared/booking/time.ts'
import { whenText } from '../../../shared/booking/when.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'
import { possible } from '../shown.ts'
import { area, bothClocks, hidden, officeChat, officeOf, serviceName } from './parts.ts'
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

const facts = ({ booking, roster, language }: Opened): Markup => {
  const words = pageWords[language].booking
  const { whom, office } = officeOf(roster, booking.counselor)
  const offering = whom && offeringOf(whom, booking.service)
  const { place, waitsFor, wishes } = booking
  const zones = { here: wishes.zone, there: whom?.zone ?? wishes.zone }
  const where =
    place?.at ?? (wishes.way === 'place' ? (office?.address ?? office?.name) : undefined)
  return html`<dl class="facts">
    ${place === undefined ? '' : html`<div><dt>${words.when}</dt><dd>${bothClocks(place.start, place.end, zones, language)}</dd></div>`}
    ${waitsFor === undefined || place !== undefined ? '' : html`<div><dt>${words.when}</dt><dd>${words.line(whenText(waitsFor.from, wishes.zone, language), whenText(waitsFor.to, wishes.zone, language))}</dd></div>`}
    <div><dt>${words.who}</dt><dd>${whom?.name ?? booking.counselor}, ${office?.name ?? ''}${
      offering === undefined
        ? ''
        : html`<br /><span class="small">${serviceName(offering, language)}</span>`
    }</dd></div>
    <div><dt>${words.how}</dt><dd>${words.ways[wishes.way]}</dd></div>
    ${where === undefined ? '' : html`<div><dt>${words.where}</dt><dd>${where}</dd></div>`}
    ${booking.reason === undefined ? '' : html`<div><dt>${words.reason}</dt><dd>${booking.reason}</dd></div>`}
  </dl>`
}

const deeds = ({ booking, link, key, now, language }: Opened): Markup => {
  const words = pageWords[language].booking
  const can = possible(booking, now)
  const state = stateAt(booking, now)
  const seated = state === 'confirmed' || state === 'pending'
  return html`${
    can.accept
      ? html`<form method="post" action="${bookingPath(language, link, 'accept')}">${hidden({ key })}
        <button class="button">${words.accept}</button></form>`
      : ''
  }
  <p class="actions">${
    seated
      ? html`<a class="button" href="${bookingPath(language, link, 'calendar')}" download>${words.calendar}</a>`
      : ''
  }${
    can.move
      ? html`<a class="button button-quiet" href="${bookingPath(language, link, 'move')}">${words.move} <span class="small">(${words.moveLeft(Math.max(0, 3 - booking.moves))})</span></a>`
      : ''
  }${
    can.cancel || can.accept
      ? ''
      : html`<a class="button" href="${choosePath(language)}">${words.again}</a>`
  }</p>
  ${
    can.cancel
      ? html`<details class="fold"><summary>${state === 'waiting' ? words.leave : words.cancel}</summary>
        <form class="stack" method="post" action="${bookingPath(language, link, 'cancel')}">${hidden({ key })}
        ${area({ name: 'reason', label: words.cancelReason, max: 500 })}
        <button class="button button-stop">${state === 'waiting' ? words.leave : words.cancelSubmit}</button></form></details>`
      : ''
  }`
}

/** The page of one booking. */
export function bookingPage(opened: Opened): Markup {
  const { booking, roster, now, language } = opened
  const { booking: words, demonstration } = pageWords[language]
  const state = stateAt(booking, now)
  const { office } = officeOf(roster, booking.counselor)
  const live = state === 'confirmed' || state === 'pending'
  return html`<h1>${words.states[state]}</h1>
    <p class="lead">${words.leads[state]}${
      booking.until !== undefined && (state === 'offered' || state === 'pending')
        ? html` ${words.until(whenText(booking.until, booking.wishes.zone, language))}`
        : ''
    }</p>
    ${
      booking.wishes.urgent
        ? html`<section class="card sign-stop"><h2>${words.urgentTitle}</h2><p>${words.urgentLead}</p>
          <p><a class="button button-stop" href="${sitePaths[language].help}">${words.toHelp}</a></p></section>`
        : ''
    }
    <section class="card stack${good.includes(state) ? ' standing-good' : ''}">${facts(opened)}</section>
    ${deeds(opened)}
    ${
      live
        ? html`<h2>${words.bring}</h2><ul class="ticks">${words.bringList.map((one) => html`<li>${one}</li>`)}</ul>`
        : ''
    }
    <section class="card"><h2>${words.saved}</h2><p>${words.savedLead}</p></section>
    ${officeChat(office, `${words.states[state]} · ${booking.id.slice(0, 6)}`, language)}
    <p class="small">${demonstration}</p>`
}

/** What a link that opens nothing says. */
export const gonePage = (language: Language): Markup => {
  const words = pageWords[language].booking
  return html`<h1>${words.gone}</h1><p class="lead">${words.goneLead}</p>
    <p class="actions"><a class="button" href="${choosePath(language)}">${words.again}</a>
      <a class="button button-quiet" href="${sitePaths[language].help}">${words.toHelp}</a></p>`
}
