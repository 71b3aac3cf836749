import { pressedLine } from '../protection/pressed-box.ts'
import type { Booking } from './booking.ts'
import { type Block, htmlLetter, plainLetter } from './letter-blocks.ts'
import { clocksOf, type LetterContext, whenOf, whereOf } from './letter-context.ts'
import { cleanLine, greetable } from './letter-text.ts'
import { bothClocks, shortTime } from './letter-times.ts'
import {
  type LetterKind,
  type LetterWords,
  letterKinds,
  letterWords,
  type Said,
} from './letter-words.ts'

/** What is sent: the same words as plain text and as a page. */
export type Letter = { readonly subject: string; readonly text: string; readonly html: string }

/** The talk will not take place, or has no time yet. */
const without: ReadonlySet<LetterKind> = new Set([
  'declined',
  'cancelled-by-student',
  'cancelled-by-office',
  'waiting',
  'offer-lapsed',
  'request-lapsed',
  'line-ended',
])

/** What is told of a seat that can be moved or given up. */
const seated: ReadonlySet<LetterKind> = new Set(
  letterKinds.filter((kind) => !without.has(kind) && kind !== 'offered'),
)

/** It is over: what helps now is another start. */
export const isOver = (kind: LetterKind): boolean => without.has(kind) && kind !== 'waiting'

function rangeOf(booking: Booking, context: LetterContext): string {
  const { waitsFor, wishes } = booking
  if (waitsFor === undefined) return ''
  const clocks = clocksOf(booking, context)
  const [from, to] = [waitsFor.from, waitsFor.to].map((start) =>
    bothClocks({ start }, clocks, wishes.language),
  )
  return waitsFor.from === waitsFor.to ? `${from}` : `${from} – ${to}`
}

/** What the words speak of. */
export function saidOf(booking: Booking, context: LetterContext): Said {
  const { place, until, wishes } = booking
  const clocks = clocksOf(booking, context)
  return {
    short: place === undefined ? '' : shortTime(place.start, wishes.zone, wishes.language),
    until: until === undefined ? '' : bothClocks({ start: until }, clocks, wishes.language),
    range: rangeOf(booking, context),
  }
}

export type Row = { readonly name: string; readonly value: string }

/** When and where, as far as a talk will be; and what the office says of it. */
export function factsOf(
  kind: LetterKind,
  booking: Booking,
  context: LetterContext,
): readonly Row[] {
  const { wishes, reason } = booking
  const { shared } = letterWords[wishes.language]
  const when = whenOf(booking, context)
  const words = reason === undefined ? '' : cleanLine(reason)
  const said = words === '' ? [] : [{ name: shared.reason, value: words }]
  const time =
    when === undefined ? [] : [{ name: isOver(kind) ? shared.was : shared.when, value: when }]
  if (without.has(kind)) return [...time, ...said]
  const where = { name: shared.where, value: whereOf(booking, context) }
  const join = { name: shared.join, value: whereOf(booking, context) }
  const { counselor, office } = context
  return [
    ...time,
    wishes.way === 'online' ? join : where,
    { name: shared.with, value: `${cleanLine(counselor.name)}, ${cleanLine(office.name)}` },
    ...said,
  ]
}

/** A talk that was moved may wait for its yes still. */
export const notCertain = (kind: LetterKind, { state, until, wishes }: Booking, said: Said) => {
  const moved = kind === 'moved-by-student' || kind === 'moved-by-office'
  const waits = moved && state === 'pending' && until !== undefined
  return waits ? letterWords[wishes.language].shared.pending(said.until) : undefined
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

/** A chat with the office, one tap away; nothing in it opens the booking. */
const officeChat = ({ office }: LetterContext, { shared }: LetterWords, short: string) =>
  office.whatsapp === undefined
    ? []
    : [
        {
          kind: 'link',
          name: shared.whatsapp,
          url: chatWith(office.whatsapp, shared.whatsappText(short)),
        } as const,
      ]

/** A WhatsApp chat with the text ready to be sent. */
export const chatWith = (number: string, text: string): string =>
  `https://wa.me/${number.replace(/\D/g, '')}?text=${encodeURIComponent(text)}`

/** What to have ready, where a talk will be. */
const preparing = (
  kind: LetterKind,
  { wishes }: Booking,
  { shared }: LetterWords,
): readonly Block[] =>
  without.has(kind)
    ? []
    : [
        { kind: 'list', title: shared.bringTitle, items: shared.bring[wishes.topic] },
        ...(wishes.guardian === undefined ? [] : [paragraph(shared.guardian)]),
        ...(wishes.access === undefined ? [] : [paragraph(shared.access)]),
      ]

function blocksOf(kind: LetterKind, booking: Booking, context: LetterContext, said: Said) {
  const words = letterWords[booking.wishes.language]
  const { shared } = words
  const open = notCertain(kind, booking, said)
  const about = { name: shared.about, value: shared.topics[booking.wishes.topic] }
  const told = factsOf(kind, booking, context)
  const facts = without.has(kind) ? told : [...told, about]
  const blocks: readonly Block[] = [
    paragraph(shared.hello(greetable(booking.contact.name))),
    paragraph(words.kinds[kind].lead(said)),
    ...(booking.wishes.urgent ? [paragraph(pressedLine(booking.wishes.language))] : []),
    ...(open === undefined ? [] : [paragraph(open)]),
    ...(facts.length === 0 ? [] : [{ kind: 'facts', rows: facts } as const]),
    paragraph(words.kinds[kind].next),
    ...(isOver(kind) ? [{ kind: 'link', name: shared.again, url: context.again } as const] : []),
    ...preparing(kind, booking, words),
    { kind: 'link', name: seated.has(kind) ? shared.manage : shared.page, url: context.manage },
    paragraph(shared.manageNote),
    ...officeChat(context, words, said.short),
    paragraph(`${shared.free} ${shared.originals}`),
    paragraph(`${shared.why} ${shared.noReply}`),
  ]
  return blocks
}

/** What a student is told by mail, in their language, on both clocks. */
export function letterFor(kind: LetterKind, booking: Booking, context: LetterContext): Letter {
  const said = saidOf(booking, context)
  const { language } = booking.wishes
  const subject = letterWords[language].kinds[kind].subject(said)
  const blocks = blocksOf(kind, booking, context, said)
  return { subject, text: plainLetter(blocks), html: htmlLetter(language, subject, blocks) }
}
