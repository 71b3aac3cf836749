import { isOneLine, visible } from './typed.ts'

// One student is one normalised contact: the same address or number, however it was typed.

/** An address as mail servers compare it, or undefined if it is none. */
export const normalEmail = (typed: string): string | undefined => {
  const text = visible(typed).toLowerCase()
  return text.length <= 254 &&
    isOneLine(text) &&
    /^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\]+\.[a-z]{2,}$/.test(text)
    ? text
    : undefined
}

const digitsMin = 9
const digitsMax = 15

/**
 * A WhatsApp number as digits with its country code, or undefined if it is none. A number that
 * begins with one zero, or with 8, is Indonesian.
 */
export const normalWhatsapp = (typed: string): string | undefined => {
  const text = visible(typed)
  if (!/^\+?[\d\s().-]+$/.test(text)) return undefined
  const digits = text.replace(/\D/g, '')
  const whole = text.startsWith('+')
    ? digits
    : digits.replace(/^00/, '').replace(/^0?(?=8\d{7})/, '62')
  return whole.length >= digitsMin && whole.length <= digitsMax && !whole.startsWith('0')
    ? whole
    : undefined
}
