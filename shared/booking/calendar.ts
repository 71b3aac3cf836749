import { ICalAttendeeStatus } from 'ical-generator'
import type { Booking } from './booking.ts'
import {
  type CalendarEntry,
  type CalendarFile,
  type CalendarMethod,
  fileOf,
} from './calendar-file.ts'
import { type LetterContext, whenOf, whereOf } from './letter-context.ts'
import { cleanLine, cleanText, greetable } from './letter-text.ts'
import type { LetterLanguage } from './letter-times.ts'

// The talk as the student's calendar knows it. One booking is one entry for life, whoever is told of
// it and however often it moves; it names no other student.

type Words = {
  readonly summary: (office: string) => string
  readonly pending: string
  readonly with: string
  readonly note: string
  readonly manage: string
}

const words: Readonly<Record<LetterLanguage, Words>> = {
  id: {
    summary: (office) => `Konsultasi kerja ke luar negeri, ${office}`,
    pending: 'Masih menunggu jawaban konselor.',
    with: 'Dengan',
    note: 'Catatanmu',
    manage: 'Lihat, pindahkan, atau batalkan',
  },
  en: {
    summary: (office) => `Talk about working abroad, ${office}`,
    pending: 'Still waiting for the counselor to say yes.',
    with: 'With',
    note: 'Your note',
    manage: 'See, move or cancel it',
  },
}

/** The same for every file of a booking; calendars match by it. */
export const calendarUid = ({ id }: Pick<Booking, 'id'>): string => `${id}@rantau`

function description(booking: Booking, context: LetterContext, method: CalendarMethod): string {
  const said = words[booking.wishes.language]
  const { note } = booking.wishes
  // Mail goes to an address that nobody has proved to be theirs: it carries no text of the sender.
  const noted = method === 'publish' && note !== undefined
  return cleanText(
    [
      whenOf(booking, context),
      booking.state === 'pending' ? said.pending : undefined,
      `${said.with}: ${cleanLine(context.counselor.name)}, ${cleanLine(context.office.name)}`,
      whereOf(booking, context),
      noted ? `${said.note}: ${note}` : undefined,
      `${said.manage}: ${context.manage}`,
    ]
      .filter((line) => line !== undefined)
      .join('\n'),
  )
}

const invitedOf = (
  { contact, state }: Booking,
  method: CalendarMethod,
): CalendarEntry['invited'] => {
  const { name, email } = contact
  if (method === 'publish' || email === undefined) return undefined
  const status = state === 'cancelled' ? ICalAttendeeStatus.DECLINED : ICalAttendeeStatus.ACCEPTED
  return { name: greetable(name) ?? email, email, status }
}

/**
 * The file for one talk, or undefined where it has no time yet. Without an e-mail there is nobody
 * to invite, so the file only tells.
 */
export function calendarFile(
  booking: Booking,
  context: LetterContext,
  asked: CalendarMethod,
): CalendarFile | undefined {
  const { contact, wishes } = booking
  const method = contact.email === undefined ? 'publish' : asked
  return fileOf(booking, context, method, {
    uid: calendarUid(booking),
    language: wishes.language,
    summary: cleanLine(words[wishes.language].summary(context.office.name)),
    description: description(booking, context, method),
    location: whereOf(booking, context),
    url: context.manage,
    invited: invitedOf(booking, method),
  })
}
