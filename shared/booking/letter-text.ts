// What people typed, as it may stand in a letter: never a control character, never a bidirectional
// override, never half a letter, and in a greeting never an address to click.

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g

/** Marks that nobody typed: they turn text around or have no width, and come along with a copy. */
export const unseen = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff]/g

/** Lines kept, everything that cannot be seen taken out, half a surrogate pair replaced. */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(control, '')
    .replace(unseen, '')
    .toWellFormed()

/** The same on one line. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim()

const nameCharactersMax = 60
const likeAnAddress = /[/\\@<>]|www\.|\.\p{L}{2,}/iu

/**
 * The name to greet by, or undefined: whoever books with a stranger's e-mail must not be able to
 * send them a message of their own in the name.
 */
export function greetable(name: string): string | undefined {
  const clean = cleanLine(name)
  const fits = clean !== '' && Array.from(clean).length <= nameCharactersMax
  return fits && !likeAnAddress.test(clean) ? clean : undefined
}
