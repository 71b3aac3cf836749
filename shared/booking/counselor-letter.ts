import type { Booking } from './booking.ts'
import { type CounselorLetterKind, counselorLetterWords } from './counselor-letter-words.ts'
import type { Letter } from './letter.ts'
import { type Block, htmlLetter, plainLetter } from './letter-blocks.ts'
import { addressOf, type LetterContext } from './letter-context.ts'
import { cleanLine } from './letter-text.ts'
import { bothClocks, type LetterLanguage, shortTime } from './letter-times.ts'
import { letterWords } from './letter-words.ts'
import { type Counselor, offeringOf } from './roster.ts'

// What a counselor is told by mail. A mailbox is no place for a student's data: a letter says when,
// how and about what, and never who.

/** What such a letter knows beside the booking: no private link, for that is the student's. */
export type CounselorContext = Pick<LetterContext, 'office' | 'counselor' | 'sender' | 'now'> & {
  /** Where requests are answered, if there is a page for it. */
  readonly desk?: string | undefined
}

/** The language an office writes to a counselor in. */
export const languageOf = ({ languages }: Counselor): LetterLanguage =>
  languages.includes('id') ? 'id' : 'en'

/** When, first on the counselor's own clock. */
export const counselorWhen = ({ place, wishes }: Booking, { counselor }: CounselorContext) =>
  place && bothClocks(place, { mine: counselor.zone, theirs: wishes.zone }, languageOf(counselor))

/** How they meet: by telephone, online in the counselor's own room, or in a place. */
export function counselorWhere({ wishes, place }: Booking, context: CounselorContext): string {
  const { counselor } = context
  const { ways } = counselorLetterWords[languageOf(counselor)]
  if (wishes.way === 'phone') return ways.phone
  if (wishes.way === 'online') return [ways.online, counselor.room].filter(Boolean).join(', ')
  return place?.at === undefined ? addressOf(context) : cleanLine(place.at)
}

/** Telling of a talk that this counselor does not give any more. */
const over: ReadonlySet<CounselorLetterKind> = new Set([
  'counselor-left',
  'counselor-cancelled',
  'counselor-lapsed',
])

const kindOf = ({ service }: Booking, { counselor }: CounselorContext): string => {
  const words = counselorLetterWords[languageOf(counselor)]
  const offering = offeringOf(counselor, service)
  return offering === undefined ? cleanLine(service) : words[offering.kind](offering.minutes)
}

function rowsOf(kind: CounselorLetterKind, booking: Booking, context: CounselorContext) {
  const language = languageOf(context.counselor)
  const words = counselorLetterWords[language]
  const time = {
    name: over.has(kind) ? words.was : words.when,
    value: counselorWhen(booking, context) ?? '',
  }
  return [
    time,
    { name: words.kind, value: kindOf(booking, context) },
    { name: words.how, value: counselorWhere(booking, context) },
    { name: words.about, value: letterWords[language].shared.topics[booking.wishes.topic] },
  ]
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

function awaiting({ state, until, wishes }: Booking, { counselor, desk }: CounselorContext) {
  if (state !== 'pending' || until === undefined) return []
  const language = languageOf(counselor)
  const words = counselorLetterWords[language]
  const clocks = { mine: counselor.zone, theirs: wishes.zone }
  return [
    paragraph(words.answerBy(bothClocks({ start: until }, clocks, language))),
    ...(desk === undefined ? [] : [{ kind: 'link', name: words.desk, url: desk } as const]),
  ]
}

/** What the counselor is told, in a language of theirs; nothing in it says who the student is. */
export function counselorLetter(
  kind: CounselorLetterKind,
  booking: Booking,
  context: CounselorContext,
): Letter {
  const { counselor } = context
  const language = languageOf(counselor)
  const words = counselorLetterWords[language]
  const short = booking.place ? shortTime(booking.place.start, counselor.zone, language) : ''
  const urgent = booking.wishes.urgent && !over.has(kind)
  const said = words.kinds[kind].subject(short)
  const subject = urgent ? `${words.urgent} · ${said}` : said
  const blocks: readonly Block[] = [
    paragraph(words.hello(cleanLine(counselor.name))),
    paragraph(words.kinds[kind].lead),
    ...(urgent ? [paragraph(words.urgentWhy)] : []),
    ...awaiting(booking, context),
    { kind: 'facts', rows: rowsOf(kind, booking, context) },
    paragraph(`${words.without} ${words.noReply}`),
  ]
  return { subject, text: plainLetter(blocks), html: htmlLetter(language, subject, blocks) }
}
