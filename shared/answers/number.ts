import type { Language } from '../facts/fact.ts'

/** How a language writes a number: what groups thousands, and what begins the decimals. */
const marks = {
  id: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
} as const

const escaped = (mark: string) => (mark === '.' ? '\\.' : mark)

const grouped = (group: string, decimal: string) =>
  new RegExp(`^-?\\d{1,3}(${escaped(group)}\\d{3})+(${escaped(decimal)}\\d+)?$`)
const plain = (decimal: string) => new RegExp(`^-?\\d+(${escaped(decimal)}\\d+)?$`)
/** A decimal written the other language's way, where it cannot be thousands: an IELTS of "6.5". */
const foreign = (group: string) => new RegExp(`^-?\\d+${escaped(group)}(\\d{1,2}|\\d{4,})$`)

/** The number a person wrote in their language: "1.500" is 1500 in Indonesian, 1.5 in English. */
export function parseNumber(text: string, language: Language): number | undefined {
  const { group, decimal } = marks[language]
  const bare = text
    .trim()
    .replace(/^Rp\.?\s*/i, '')
    .replace(/[\s\u00a0\u202f]/g, '')
  if (grouped(group, decimal).test(bare))
    return Number(bare.replaceAll(group, '').replace(decimal, '.'))
  if (plain(decimal).test(bare)) return Number(bare.replace(decimal, '.'))
  return foreign(group).test(bare) ? Number(bare.replace(group, '.')) : undefined
}

/** How people write many of something, in either language: students mix them. */
const many: Readonly<Record<string, number>> = {
  rb: 1e3,
  ribu: 1e3,
  thousand: 1e3,
  k: 1e3,
  jt: 1e6,
  juta: 1e6,
  million: 1e6,
  miliar: 1e9,
  milyar: 1e9,
  billion: 1e9,
}

/** An amount of money as a person writes it: "5.000.000", "Rp 5 juta", "2,5jt"; never below nothing. */
export function parseAmount(text: string, language: Language): number | undefined {
  const [, figure = '', word = ''] = /^(.*?\d)\s*([a-z]*)\s*$/i.exec(text) ?? []
  const times = word === '' ? 1 : many[word.toLowerCase()]
  const value = parseNumber(figure, language)
  if (times === undefined || value === undefined || value < 0) return undefined
  return Math.round(value * times * 100) / 100
}
