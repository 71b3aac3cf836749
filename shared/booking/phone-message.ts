import type { Booking } from './booking.ts'
import { chatWith, isOver, saidOf } from './letter.ts'
import { type LetterContext, whenOf, whereOf } from './letter-context.ts'
import { cleanLine, cleanText, greetable } from './letter-text.ts'
import { type LetterKind, letterWords } from './letter-words.ts'

/** A message the office sends by hand: the words, and the chat in which they stand ready. */
export type PhoneMessage = { readonly text: string; readonly link: string }

/**
 * What a student without e-mail is told, or undefined if they left no number. It carries no private
 * link: whoever taps it sees it, and only the student may open their booking.
 */
export function messageFor(
  kind: LetterKind,
  booking: Booking,
  context: LetterContext,
): PhoneMessage | undefined {
  const { contact, wishes, reason } = booking
  if (contact.whatsapp === undefined) return undefined
  const { kinds, shared } = letterWords[wishes.language]
  const when = whenOf(booking, context)
  const text = cleanText(
    [
      `${shared.hello(greetable(contact.name))} ${cleanLine(context.office.name)}, Rantau.`,
      kinds[kind].lead(saidOf(booking, context)),
      when && `${shared.when}: ${when}`,
      when && `${shared.where}: ${whereOf(booking, context)}`,
      reason && `${shared.reason}: ${cleanLine(reason)}`,
      kinds[kind].next,
      isOver(kind) ? `${shared.again}: ${context.again}` : shared.pageStays,
      shared.free,
    ]
      .filter((line) => line !== undefined && line !== '')
      .join('\n'),
  )
  return { text, link: chatWith(contact.whatsapp, text) }
}
