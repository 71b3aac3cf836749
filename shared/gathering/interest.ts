import type { Text } from '../facts/fact.ts'

// What people in a hall want to talk about: a destination, or a broad field of work.

/** `to:DE` is a destination (ISO 3166, XX for work at sea); `in:09` a broad field (ISCED-F). */
export type Interest = `to:${string}` | `in:${string}`

const named = (id: string, en: string): Text => ({ id, en })

export const destinations: Readonly<Record<string, Text>> = {
  AT: named('Austria', 'Austria'),
  AU: named('Australia', 'Australia'),
  CA: named('Kanada', 'Canada'),
  CZ: named('Ceko', 'Czechia'),
  DE: named('Jerman', 'Germany'),
  GB: named('Inggris Raya', 'United Kingdom'),
  HK: named('Hong Kong', 'Hong Kong'),
  JP: named('Jepang', 'Japan'),
  KR: named('Korea Selatan', 'South Korea'),
  MY: named('Malaysia', 'Malaysia'),
  NZ: named('Selandia Baru', 'New Zealand'),
  SA: named('Arab Saudi', 'Saudi Arabia'),
  SG: named('Singapura', 'Singapore'),
  TW: named('Taiwan', 'Taiwan'),
  US: named('Amerika Serikat', 'United States'),
  XX: named('Di kapal', 'At sea'),
}

export const fields: Readonly<Record<string, Text>> = {
  '01': named('Pendidikan', 'Education'),
  '02': named('Seni, bahasa dan humaniora', 'Arts, languages and humanities'),
  '03': named('Ilmu sosial dan jurnalistik', 'Social sciences and journalism'),
  '04': named('Bisnis, administrasi dan hukum', 'Business, administration and law'),
  '05': named('Ilmu alam dan matematika', 'Natural sciences and mathematics'),
  '06': named('Komputer dan teknologi informasi', 'Computing'),
  '07': named('Teknik dan bangunan', 'Engineering and building'),
  '08': named('Pertanian, kehutanan, perikanan', 'Farming, forestry, fisheries'),
  '09': named('Kesehatan dan kesejahteraan', 'Health and welfare'),
  '10': named('Jasa: pariwisata, transportasi', 'Services: hospitality, transport'),
}

export const interests: readonly Interest[] = [
  ...Object.keys(destinations).map((code): Interest => `to:${code}`),
  ...Object.keys(fields)
    .toSorted()
    .map((code): Interest => `in:${code}`),
]

/** Whether this names a destination or field there is. */
export const isInterest = (text: string): text is Interest =>
  (interests as readonly string[]).includes(text)

/** What an interest is called. */
export function interestName(interest: Interest): Text {
  const code = interest.slice(3)
  const found = interest.startsWith('to:') ? destinations[code] : fields[code]
  return found ?? named(code, code)
}

/** A field of study (ISCED-F, any number of digits) as the broad field it lies in. */
export function broadField(field: string): Interest | undefined {
  const broad = `in:${field.slice(0, 2)}`
  return isInterest(broad) ? broad : undefined
}
