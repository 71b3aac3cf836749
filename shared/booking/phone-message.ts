import type { Booking } from './booking.ts'
import { chatWith, factsOf, isOver, notCertain, saidOf } from './letter.ts'
import type { LetterContext } from './letter-context.ts'
import { cleanLine, cleanText, greetable } from './letter-text.ts'
import { type LetterKind, letterWords } from './letter-words.ts'

/** A message the office sends by hand: the words, and the chat in which they stand ready. */
export type PhoneMessage = { readonly text: string; readonly link: string }

/**
 * What a student whom no mail reaches is told, or undefined if they left no number. It carries no private
 * link: whoever taps it sees it, and only the student may open their booking.
 */
export function messageFor(
  kind: LetterKind,
  booking: Booking,
  context: LetterContext,
): PhoneMessage | undefined {
  const { contact, wishes } = booking
  if (contact.whatsapp === undefined) return undefined
  const { kinds, shared } = letterWords[wishes.language]
  const said = saidOf(booking, context)
  const text = cleanText(
    [
      `${shared.hello(greetable(contact.name))} ${cleanLine(context.office.name)}, Rantau.`,
      kinds[kind].lead(said),
      notCertain(kind, booking, said),
      ...factsOf(kind, booking, context).map(({ name, value }) => `${name}: ${value}`),
      kinds[kind].next,
      isOver(kind) ? `${shared.again}: ${context.again}` : shared.pageStays,
      shared.free,
    ]
      .filter((line) => line !== undefined && line !== '')
      .join('\n'),
  )
  return { text, link: chatWith(contact.whatsapp, text) }
}
