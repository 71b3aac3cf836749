import type { Language } from '../facts/fact.ts'

/** The months in each language, January first. */
export const monthNames: Readonly<Record<Language, readonly string[]>> = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
}

/** A calendar day as a person writes it: "21 November 2026". Anything else comes back as it came. */
export function dayInWords(day: string, language: Language): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? []
  const name = monthNames[language][Number(month) - 1]
  return name === undefined ? day : `${Number(date)} ${name} ${year}`
}
