import type { Booking, BookingConsent } from '../../../shared/booking/booking.ts'
import { withdrawable } from '../../../shared/booking/decide.ts'
import type { Office } from '../../../shared/booking/roster.ts'
import { logShown, notesShown } from '../../../shared/casework/student-log.ts'
import { en } from '../../../shared/casework/student-words/en.ts'
import { id } from '../../../shared/casework/student-words/id.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { dayWords } from '../../../shared/result/numbers.ts'
import type { Language } from '../../http/language.ts'
import type { StaffSeen } from '../staff-seen.ts'
import { momentText } from './clocks.ts'
import { ownRecordWords } from './own-record-words.ts'
import { hidden } from './parts.ts'
import { bookingPath, choosePath } from './paths.ts'
import { pageWords } from './words.ts'

// All that a student told us for a talk, what they agreed to, and how to take it back.

export type Own = {
  readonly booking: Booking
  /** The link as it stands in the address. */
  readonly link: string
  readonly key: string
  readonly language: Language
  /** What the staff did with it. */
  readonly seen: StaffSeen
  readonly offices: readonly Office[]
}

/** What was told, as the page and the reader name it; what was left empty is left out. */
function toldRows({ booking, language }: Own): readonly (readonly [string, string])[] {
  const { names, yes, assessmentKept } = ownRecordWords[language]
  const { contact, wishes, cancelledBy, reason } = booking
  const { guardian, spoken } = wishes
  const { choose } = pageWords[language]
  const rows: readonly (readonly [string, string | undefined])[] = [
    [names.name, contact.name],
    [names.email, contact.email],
    [names.whatsapp, contact.whatsapp && `+${contact.whatsapp}`],
    [names.topic, choose.topics[wishes.topic]],
    [names.way, choose.ways[wishes.way]],
    [names.spoken, spoken && choose.languages[spoken]],
    [names.note, wishes.note],
    [names.supporter, wishes.supporter],
    [names.access, wishes.access],
    [names.urgent, wishes.urgent ? yes : undefined],
    [names.guardian, guardian && `${guardian.name}, ${guardian.reach}`],
    [names.assessment, wishes.assessment && assessmentKept],
    [names.campus, wishes.campus],
    [names.reason, cancelledBy === 'student' ? reason : undefined],
  ]
  return rows.filter((row): row is readonly [string, string] => Boolean(row[1]))
}

const consentNames = (language: Language): Readonly<Record<BookingConsent['purpose'], string>> => {
  const { details } = pageWords[language]
  return {
    guardian: ownRecordWords[language].guardianAgrees,
    assessment: details.consentAssessment,
    reminders: details.consentReminders,
    statistics: details.consentStatistics,
  }
}

const consentRow = (own: Own, { purpose, givenAt, withdrawnAt }: BookingConsent): Markup => {
  const { booking, link, key, language } = own
  const words = ownRecordWords[language]
  const when = (text: string) => momentText(Date.parse(text), booking.wishes.zone, language)
  const isOptional = (withdrawable as readonly string[]).includes(purpose)
  const deed =
    isOptional && withdrawnAt === undefined
      ? html`<form method="post" action="${bookingPath(language, link, 'withdraw')}">${hidden({ key, purpose })}
          <button class="button button-quiet" aria-describedby="consent-${purpose}">${words.withdraw}</button></form>`
      : ''
  return html`<li class="stack"><p id="consent-${purpose}"><strong>${consentNames(language)[purpose]}</strong><br />
      <span class="small">${words.given(when(givenAt))}${
        withdrawnAt === undefined ? '' : ` ${words.withdrawn(when(withdrawnAt))}`
      }</span></p>${isOptional ? deed : html`<p class="small">${words.guardianRests}</p>`}</li>`
}

const told = { id, en }

/** Who of the staff looked, and what they wrote to the student. */
function staffSection({ seen, offices, language }: Own): Markup {
  const words = ownRecordWords[language]
  const officeName = (one: string) => offices.find((office) => office.id === one)?.name ?? one
  const parts = { language, words: told[language], officeName }
  const { log } = told[language]
  const { followUp } = seen
  return html`<section class="card stack"><h2>${log.heading}</h2><p class="small">${log.lead}</p>
    ${notesShown(seen.notes, parts) ?? ''}
    ${followUp === undefined ? '' : html`<p>${words.followUp(dayWords(followUp.on, language))} ${followUp.what}</p>`}
    ${logShown(seen.views, parts)}${seen.elsewhere ? html`<p class="small">${words.elsewhere}</p>` : ''}</section>`
}

/** All that is kept of a student. */
export function ownRecordPage(own: Own): Markup {
  const { booking, link, language } = own
  const words = ownRecordWords[language]
  const until = momentText(booking.expiresAt, booking.wishes.zone, language)
  const to = (deed: 'erase' | 'copy', label: string, more: Markup | '' = '') =>
    html`<a class="button button-quiet" href="${bookingPath(language, link, deed)}"${more}>${label}</a>`
  return html`<h1>${words.title}</h1><p class="lead">${words.lead(until)}</p>
    <section class="card stack"><h2>${words.told}</h2><dl class="told">${toldRows(own).map(
      ([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`,
    )}</dl></section>
    <section class="card stack"><h2>${words.consents}</h2><ul class="stack">${booking.consents.map(
      (one) => consentRow(own, one),
    )}</ul></section>
    ${staffSection(own)}
    <div class="actions">${to('copy', words.copy, html` download`)}${to('erase', words.erase)}
      <a class="button" href="${bookingPath(language, link)}">${words.back}</a></div>`
}

/** Asks once more before everything is erased. */
export function erasePage({ link, language }: Pick<Own, 'link' | 'language'>): Markup {
  const words = ownRecordWords[language]
  return html`<h1>${words.eraseTitle}</h1><p class="lead">${words.eraseLead}</p>
    <ul>${words.eraseList.map((one) => html`<li>${one}</li>`)}</ul>
    <form method="post" action="${bookingPath(language, link, 'erase')}"><div class="actions">
      <button class="button button-stop">${words.eraseSubmit}</button>
      <a class="button button-quiet" href="${bookingPath(language, link)}">${words.back}</a></div></form>`
}

/** What is left to say when nothing is left. */
export function erasedPage(language: Language): Markup {
  const { erased, erasedLead } = ownRecordWords[language]
  return html`<h1>${erased}</h1><p class="lead">${erasedLead}</p>
    <p class="actions"><a class="button" href="${choosePath(language)}">${pageWords[language].booking.again}</a></p>`
}
