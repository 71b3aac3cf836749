import type { Language } from '../../http/language.ts'

/** Under what address each page about talks stands, in each language. */
const bases = { id: '/konsultasi', en: '/en/talk' } as const

const names = {
  times: { id: 'waktu', en: 'times' },
  hold: { id: 'tahan', en: 'hold' },
  release: { id: 'lepas', en: 'release' },
  details: { id: 'isi', en: 'details' },
  book: { id: 'pesan', en: 'book' },
  line: { id: 'antre', en: 'line' },
  wait: { id: 'tunggu', en: 'wait' },
  booking: { id: 'pesanan', en: 'booking' },
  move: { id: 'pindah', en: 'move' },
  cancel: { id: 'batal', en: 'cancel' },
  accept: { id: 'terima', en: 'accept' },
  data: { id: 'data', en: 'data' },
  withdraw: { id: 'tarik', en: 'withdraw' },
  erase: { id: 'hapus', en: 'erase' },
  erased: { id: 'terhapus', en: 'erased' },
} as const

export type PageName = keyof typeof names

type Query = Readonly<Record<string, string | undefined>>

const queried = (path: string, query: Query): string => {
  const said = Object.entries(query).filter((one): one is [string, string] => Boolean(one[1]))
  return said.length === 0 ? path : `${path}?${new URLSearchParams(said)}`
}

/** Where choosing begins. */
export const choosePath = (language: Language, query: Query = {}): string =>
  queried(bases[language], query)

export const pagePath = (language: Language, page: PageName, query: Query = {}): string =>
  queried(`${bases[language]}/${names[page][language]}`, query)

type DeedName = 'move' | 'cancel' | 'accept' | 'data' | 'withdraw' | 'erase'

const files = { calendar: 'rantau.ics', copy: 'rantau.json' } as const

/** The page one link opens, and what can be done there. */
export const bookingPath = (
  language: Language,
  link: string,
  deed?: DeedName | keyof typeof files,
): string => {
  const base = `${pagePath(language, 'booking')}/${link}`
  if (deed === undefined) return base
  return `${base}/${deed === 'calendar' || deed === 'copy' ? files[deed] : names[deed][language]}`
}

const aLink = ':link{[\\w-]{22}\\.[\\w-]{20,128}}'

/** The same patterns, for the router. */
export const patterns = (language: Language) => ({
  choose: bases[language],
  page: (page: PageName) => `${bases[language]}/${names[page][language]}`,
  booking: `${bases[language]}/${names.booking[language]}/${aLink}`,
  deed: (deed: DeedName) =>
    `${bases[language]}/${names.booking[language]}/${aLink}/${names[deed][language]}`,
  file: (file: keyof typeof files) =>
    `${bases[language]}/${names.booking[language]}/${aLink}/${files[file]}`,
  all: `${bases[language]}/*`,
})

/** A page's path in another language; what is no page's name, such as a link, stays. */
export function pathIn(path: string, from: Language, to: Language): string {
  const known = new Map(Object.values(names).map((name) => [name[from] as string, name[to]]))
  const steps = path.slice(bases[from].length).split('/')
  return `${bases[to]}${steps.map((step) => known.get(step) ?? step).join('/')}`
}

/** Pages of the site that these lead to. */
export const sitePaths = {
  id: { offer: '/tawaran', help: '/bantuan', privacy: '/privasi', keep: '/simpan' },
  en: { offer: '/en/offer', help: '/en/help', privacy: '/en/privacy', keep: '/en/keep' },
} as const

/** How a campus installs the widget. */
export const partnersPath = (language: Language): string =>
  ({ id: '/kampus/widget', en: '/en/campus/widget' })[language]

/** The last part of every address to which something is sent that changes a seat or a place in line. */
export const deedNames: readonly string[] = (
  ['book', 'wait', 'move', 'cancel', 'accept', 'erase'] as const
).flatMap((page) => Object.values(names[page]))
