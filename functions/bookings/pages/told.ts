import { agreesTo, type Booking, stateAt } from '../../../shared/booking/booking.ts'
import { offeringOf, type Roster } from '../../../shared/booking/roster.ts'
import type { Instant } from '../../../shared/booking/time.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'
import { bothClocks } from './clocks.ts'
import { lineText } from './details.ts'
import { officeOf, serviceName } from './parts.ts'
import { pageWords } from './words.ts'

// What a page says of one booking.

export type Opened = {
  readonly booking: Booking
  readonly roster: Roster
  /** The link as it stands in the address. */
  readonly link: string
  /** The same as it works anywhere. */
  readonly address: string
  readonly key: string
  readonly now: Instant
  readonly language: Language
  /** False: what the booking brought its counselor can see no more. */
  readonly shows?: boolean
}

const row = (term: string, said: Markup | string | undefined): Markup | '' =>
  said === undefined ? '' : html`<div><dt>${term}</dt><dd>${said}</dd></div>`

/** Where to be: the room of an online talk is shown to whoever has a seat for certain. */
const whereOf = ({ booking, roster, now, language }: Opened): Markup | string | undefined => {
  const { whom, office } = officeOf(roster, booking.counselor)
  const { place, wishes } = booking
  if (wishes.way === 'place')
    return place?.at ?? [office?.name, office?.address ?? office?.city].filter(Boolean).join(', ')
  if (wishes.way !== 'online' || whom?.room === undefined) return undefined
  if (stateAt(booking, now) !== 'confirmed') return undefined
  const shown = whom.room.replace(/^https?:\/\//, '')
  const { room } = pageWords[language].booking
  return html`<a href="${whom.room}" rel="noreferrer">${room}</a><br /><span class="small">${shown}</span>`
}

/** Who it is for, and how they are told: a mistyped number is seen at once. */
const reachedAt = ({ email, whatsapp }: Booking['contact']): Markup =>
  html`${email ?? ''}${email !== undefined && whatsapp !== undefined ? html`<br />` : ''}${
    whatsapp === undefined ? '' : `WhatsApp +${whatsapp}`
  }`

/** What the counselor may see of the assessment, where anything was said about it. */
const sharedText = ({ booking, language, shows = true }: Opened): string | undefined => {
  const { shared, sharedLater, sharedNoMore } = pageWords[language].booking
  if (booking.wishes.assessment !== undefined) return shows ? shared : sharedNoMore
  return agreesTo(booking, 'assessment') ? sharedLater : undefined
}

/** When it is, or for what somebody waits; and with whom. */
const heart = ({ booking, roster, language }: Opened): readonly (Markup | '')[] => {
  const words = pageWords[language].booking
  const { whom, office } = officeOf(roster, booking.counselor)
  const offering = whom && offeringOf(whom, booking.service)
  const { place, waitsFor, wishes } = booking
  const zones = { here: wishes.zone, there: whom?.zone ?? wishes.zone }
  const waited = waitsFor && place === undefined
  return [
    row(words.when, place && bothClocks(place.start, place.end, zones, language)),
    row(words.when, waited ? lineText(waitsFor, wishes.zone, language) : undefined),
    row(
      words.who,
      html`${whom?.name ?? booking.counselor}${office === undefined ? '' : html`, ${office.name}`}${
        offering === undefined
          ? ''
          : html`<br /><span class="small">${serviceName(offering, language)}</span>`
      }`,
    ),
  ]
}

/** How they meet, and what the student told us. */
const particulars = (opened: Opened): readonly (Markup | '')[] => {
  const { booking, language } = opened
  const { booking: words, choose } = pageWords[language]
  const { wishes, contact } = booking
  const guardian =
    wishes.guardian &&
    html`${wishes.guardian.name}<br /><span class="small">${words.guardianFirst}</span>`
  return [
    row(words.how, words.ways[wishes.way]),
    row(words.spoken, wishes.spoken && choose.languages[wishes.spoken]),
    row(words.where, whereOf(opened)),
    row(words.name, contact.name),
    row(words.reach, reachedAt(contact)),
    row(words.guardian, guardian),
    row(words.assessment, sharedText(opened)),
  ]
}

/** What there is to know of a booking; of one that is over, or given up, the heart of it. */
export const told = (opened: Opened, isBrief: boolean): Markup => {
  const { booking, language } = opened
  const reason = booking.cancelledBy === 'student' ? undefined : booking.reason
  return html`<dl class="told">${heart(opened)}${isBrief ? '' : particulars(opened)}${row(
    pageWords[language].booking.reason,
    reason,
  )}</dl>`
}
