import type { Booking } from './booking.ts'
import { cleanLine } from './letter-text.ts'
import { bothClocks, type LetterLanguage } from './letter-times.ts'
import type { Counselor, Office } from './roster.ts'
import type { Instant } from './time.ts'

/** What a letter or a calendar file knows beside the booking itself. */
export type LetterContext = {
  readonly office: Office
  readonly counselor: Counselor
  /** The page behind the private link; opening it changes nothing. */
  readonly manage: string
  /** Where to choose another start. */
  readonly again: string
  /** The address letters come from; calendars know the office by it. */
  readonly sender: string
  readonly now: Instant
}

/** The two clocks of a talk. */
export const clocksOf = ({ wishes }: Booking, { counselor }: LetterContext) => ({
  mine: wishes.zone,
  theirs: counselor.zone,
})

/** When the talk is, on both clocks; undefined while waiting. */
export const whenOf = (booking: Booking, context: LetterContext): string | undefined =>
  booking.place && bothClocks(booking.place, clocksOf(booking, context), booking.wishes.language)

const shownNumber = (digits: string): string => `+${digits.replace(/\D/g, '')}`

const callWords: Readonly<Record<LetterLanguage, (number: string) => string>> = {
  id: (number) => `Kami menelepon kamu di ${number}`,
  en: (number) => `We call you at ${number}`,
}

const callSoonWords: Readonly<Record<LetterLanguage, string>> = {
  id: 'Lewat telepon; tulis nomormu di halaman janjimu',
  en: 'By telephone; write your number on the page of your booking',
}

const roomSoonWords: Readonly<Record<LetterLanguage, string>> = {
  id: 'Daring; tautannya ada di halaman janjimu',
  en: 'Online; the link stands on the page of your booking',
}

/** Where an office is, as far as it has said so. */
export const addressOf = ({ office }: Pick<LetterContext, 'office'>): string =>
  [office.name, office.address ?? office.city].filter(Boolean).map(cleanLine).join(', ')

/** Where to be: a place, a link to join by, or that we call. */
export function whereOf({ wishes, place, contact }: Booking, context: LetterContext): string {
  if (wishes.way === 'phone') {
    if (contact.whatsapp === undefined) return callSoonWords[wishes.language]
    return callWords[wishes.language](shownNumber(contact.whatsapp))
  }
  if (wishes.way === 'online')
    return cleanLine(context.counselor.room ?? roomSoonWords[wishes.language])
  return place?.at === undefined ? addressOf(context) : cleanLine(place.at)
}
