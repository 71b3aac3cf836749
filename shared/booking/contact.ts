import { visible } from './typed.ts'

// One student is one normalised contact: the same address or number, however it was typed.

/** Letters, digits and marks of any script, and what else an address is written with. */
const localPart =
  /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u
const domain =
  /^([\p{L}\p{N}]([\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+(xn--[a-z\d-]+|[a-z]{2,})$/u

/** An address as mail servers compare it, or undefined if it is none. */
export const normalEmail = (typed: string): string | undefined => {
  const text = visible(typed).normalize('NFC').toLowerCase()
  const [local = '', host = '', ...more] = text.split('@')
  if (text.length > 254 || local.length > 64 || more.length > 0) return undefined
  return localPart.test(local) && domain.test(host) ? text : undefined
}

const google = new Set(['gmail.com', 'googlemail.com'])

/**
 * Whose mailbox a normalised address is: Google's ignores dots and whatever follows a plus, so all
 * these ways to write one are one student.
 */
export const mailboxOf = (email: string): string => {
  const [local = '', host = ''] = email.split('@')
  if (!google.has(host)) return email
  return `${local.replace(/\+.*/, '').replaceAll('.', '')}@gmail.com`
}

const digitsMin = 9
const digitsMax = 15

/** The national zero, which some leave in behind the country code: "+62 (0)812", "620812". */
const withoutInnerZero = (digits: string): string => digits.replace(/^620+(?=8)/, '62')

/**
 * A WhatsApp number as digits with its country code, or undefined if it is none. A number that
 * begins with one zero, or with 8, is Indonesian.
 */
export const normalWhatsapp = (typed: string): string | undefined => {
  const text = visible(typed)
  if (!/^\+?[\d\s().\p{Pd}]+$/u.test(text)) return undefined
  const digits = text.replace(/\D/g, '')
  const whole = withoutInnerZero(
    text.startsWith('+') ? digits : digits.replace(/^00/, '').replace(/^0?(?=8\d{7})/, '62'),
  )
  return whole.length >= digitsMin && whole.length <= digitsMax && !whole.startsWith('0')
    ? whole
    : undefined
}
