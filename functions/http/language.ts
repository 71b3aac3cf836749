/** The languages Rantau speaks; the first is spoken where nobody says otherwise. */
export const languages = ['id', 'en'] as const

export type Language = (typeof languages)[number]

const weighed = (range: string) => {
  const [tag = '', ...parameters] = range.trim().toLowerCase().split(';')
  const quality = parameters.map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1]).find(Boolean)
  return { language: tag.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality) }
}

/** The language an Accept-Language header prefers; Indonesian unless English is wanted more. */
export function preferredLanguage(header: string | undefined): Language {
  const ranges = (header ?? '').split(',').map(weighed)
  const wish = (language: Language) =>
    Math.max(0, ...ranges.filter((range) => range.language === language).map((r) => r.quality))
  return wish('en') > wish('id') ? 'en' : 'id'
}
