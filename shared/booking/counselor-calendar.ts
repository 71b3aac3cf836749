import { ICalAttendeeStatus } from 'ical-generator'
import type { Booking } from './booking.ts'
import { type CalendarFile, fileOf } from './calendar-file.ts'
import {
  type CounselorContext,
  counselorWhen,
  counselorWhere,
  languageOf,
} from './counselor-letter.ts'
import { counselorLetterWords } from './counselor-letter-words.ts'
import { cleanText } from './letter-text.ts'
import { letterWords } from './letter-words.ts'
import { offeringOf } from './roster.ts'

/** Another entry than the student's, and another for another kind of talk. */
export const counselorUid = ({ id, service }: Pick<Booking, 'id' | 'service'>): string =>
  `${id}.${service}.counselor@rantau`

/**
 * The talk of one student as their counselor's calendar knows it. A group's hour is the counselor's
 * own plan and no entry per seat.
 */
export function counselorCalendar(
  booking: Booking,
  context: CounselorContext,
  asked: 'request' | 'cancel',
): CalendarFile | undefined {
  const { counselor } = context
  if (counselor.email === undefined) return undefined
  const language = languageOf(counselor)
  const words = counselorLetterWords[language]
  if (offeringOf(counselor, booking.service)?.kind === 'group') return undefined
  const about = letterWords[language].shared.topics[booking.wishes.topic]
  const lines = [
    counselorWhen(booking, context),
    booking.state === 'pending' ? words.pending : undefined,
    counselorWhere(booking, context),
    `${words.about}: ${about}`,
    words.without,
  ]
  return fileOf(booking, context, asked, {
    uid: counselorUid(booking),
    language,
    summary: `${words.summary}: ${about}`,
    description: cleanText(lines.filter((line) => line !== undefined).join('\n')),
    location: counselorWhere(booking, context),
    invited: {
      name: counselor.name,
      email: counselor.email,
      status: ICalAttendeeStatus.ACCEPTED,
    },
  })
}
