import { type BookingState, movesMax, stateAt } from '../../../shared/booking/booking.ts'
import { codeOf } from '../../../shared/casework/code.ts'
import { pressedBox } from '../../../shared/protection/pressed-box.ts'
import { pressedWords } from '../../../shared/protection/pressed-words.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { possible } from '../shown.ts'
import { momentText } from './clocks.ts'
import { ownRecordWords } from './own-record-words.ts'
import { area, hidden, officeChat, officeOf } from './parts.ts'
import { bookingPath, choosePath, sitePaths } from './paths.ts'
import { type Opened, told } from './told.ts'
import { pageWords } from './words.ts'

// What a student's private link opens: what stands, and what can be done about it. Looking at it
// changes nothing; each deed is a button that posts.

const good: readonly BookingState[] = ['confirmed', 'offered', 'attended']

/** What giving it up is called: nothing is cancelled that was never taken. */
const leaving = (
  state: BookingState,
  {
    leave,
    letGo,
    cancel,
  }: { readonly leave: string; readonly letGo: string; readonly cancel: string },
): string => (state === 'waiting' ? leave : state === 'offered' ? letGo : cancel)

const deeds = ({ booking, link, key, now, language }: Opened): Markup => {
  const words = pageWords[language].booking
  const can = possible(booking, now)
  const state = stateAt(booking, now)
  const seated = can.cancel && (state === 'confirmed' || state === 'pending')
  const stuck = seated && !can.move && booking.moves >= movesMax
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
      ? to('cancel', leaving(state, words))
      : html`<a class="button" href="${choosePath(language)}">${words.again}</a>`
  }${
    state === 'waiting'
      ? html`<a class="button button-quiet" href="${choosePath(language)}">${words.meanwhile}</a>`
      : ''
  }</div>
  ${can.move ? html`<p class="small">${words.moveLeft(movesMax - booking.moves)}</p>` : ''}${
    stuck ? html`<p class="small">${words.moveNoMore(movesMax)}</p>` : ''
  }`
}

/** Whoever was asked for money or papers, or leaves soon, reads on every visit what not to do and whom to call. */
const urgent = ({ booking, language }: Opened): Markup | '' => {
  if (!booking.wishes.urgent) return ''
  const next = pressedWords[language].nextTalk
  return pressedBox('asked-soon', { language, paths: sitePaths[language], next })
}

/** How to find back here: by mail too, or by this link alone. */
const saving = ({ booking: { contact }, address, language }: Opened): Markup => {
  const words = pageWords[language].booking
  const text = encodeURIComponent(words.toSelf(address))
  const chat = `https://wa.me/${contact.whatsapp ?? ''}?text=${text}`
  return html`<section class="card stack"><h2 class="as-h3">${words.saved}</h2>
    <p>${contact.email === undefined ? words.savedOnly : words.savedMail} ${words.savedLead}</p>
    <div class="actions"><a class="button button-quiet" href="${chat}" rel="noreferrer">${words.sendSelf}</a>
    <keep-link data-label="${words.copy}" data-done="${words.copied}"></keep-link></div></section>`
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
    <p class="lead">${live && booking.moves > 0 ? `${words.movedHere} ` : ''}${words.leads[state]}${runsOut(opened)}</p>
    ${urgent(opened)}
    <section class="card stack${good.includes(state) ? ' standing-good' : ''}">${told(opened, !possible(booking, now).cancel)}</section>
    ${deeds(opened)}
    ${possible(booking, now).cancel ? saving(opened) : ''}
    ${
      live
        ? html`<h2>${words.bring}</h2><ul class="ticks">${words.bringList.map((one) => html`<li>${one}</li>`)}</ul>`
        : ''
    }
    ${officeChat(office, words.chat(codeOf(booking.id)), language)}
    <p>${words.code} <strong class="code">${codeOf(booking.id)}</strong></p>
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
    <section class="card">${told(opened, true)}</section>
    <form class="stack" method="post" action="${bookingPath(language, link, 'cancel')}">${hidden({ key })}
      ${area({ name: 'reason', label: words.cancelReason, max: 500 })}
      <div class="actions"><button class="button button-stop">${waits ? words.leave : words.cancelSubmit}</button>
        <a class="button button-quiet" href="${bookingPath(language, link)}">${moving.back}</a></div></form>`
}
