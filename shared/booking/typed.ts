import { cleanText, unseen } from './letter-text.ts'

// What people type, before it is kept: nothing that cannot be seen, no number that nobody here may
// ask for, and of a link only what it opens.

const control = /\p{Cc}/u
const controlInLines = /[\p{Cc}--[\n\r\t]]/v

/** Without what cannot be seen. */
export const visible = (text: string): string => text.replace(unseen, '').trim()

const isWhole = (text: string): boolean => text.isWellFormed() && visible(text) !== ''

/** One line that can be kept and shown as it is. */
export const isOneLine = (text: string): boolean => isWhole(text) && !control.test(text)

/** The same with line breaks. */
export const isPlainText = (text: string): boolean => isWhole(text) && !controlInLines.test(text)

// A NIK has sixteen digits, a bank card too; a passport a letter or two before six or seven digits.
const identityNumber =
  /(?<!\d[ .-]?)\d(?:[ .-]?\d){15}(?![ .-]?\d)|(?<![\p{L}\d])[A-Z]{1,2}\d{6,7}(?![\p{L}\d])/gu

/** Whether a text holds what looks like the number of an ID card or of a passport. */
export const hasIdentityNumber = (text: string): boolean => text.search(identityNumber) !== -1

/** The same text without such numbers, for where nothing may be refused. */
export const withoutIdentityNumbers = (text: string): string => text.replace(identityNumber, '…')

type SharedLink = { readonly id: string; readonly token: string }

/** The link of an assessment in what was pasted: an address that ends in it, or the link alone. */
export function sharedLinkIn(text: string): SharedLink | undefined {
  const [, id, token] = /(?:^|#)([\w-]{16,64})\.([\w-]{20,128})$/.exec(visible(text)) ?? []
  return id === undefined || token === undefined ? undefined : { id, token }
}

const reasonCharactersMax = 500

/** A reason is never a reason to refuse: it is kept as far as it may be, or not at all. */
export function reasonOf(text: string): string | undefined {
  const plain = withoutIdentityNumbers(cleanText(text)).trim()
  return plain.slice(0, reasonCharactersMax).toWellFormed() || undefined
}
