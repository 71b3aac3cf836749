import { printedPaths, programmePath } from '../../shared/printed/paths.ts'
import type { Language } from './words/words.ts'

/** Every page under its two addresses; a link is never written by hand. */
const addresses = {
  home: printedPaths.home,
  assessment: printedPaths.assessment,
  answer: { id: '/penilaian/jawab', en: '/en/assessment/answer' },
  result: printedPaths.result,
  keep: printedPaths.keep,
  destinations: printedPaths.destinations,
  offer: { id: '/tawaran', en: '/en/offer' },
  offerStep: { id: '/tawaran/langkah', en: '/en/offer/step' },
  talk: printedPaths.talk,
  day: { id: '/hari', en: '/en/day' },
  widget: { id: '/kampus/widget', en: '/en/campus/widget' },
  help: { id: '/bantuan', en: '/en/help' },
  privacy: { id: '/privasi', en: '/en/privacy' },
  about: { id: '/tentang', en: '/en/about' },
  offline: { id: '/offline', en: '/en/offline' },
} as const

export type PageName = keyof typeof addresses

/** A page to link to: one of the fixed ones, or a programme by its id. */
export type Place = PageName | { readonly programme: string }

/** The address of a page in a language. */
export function pathTo(place: Place, language: Language): string {
  if (typeof place === 'string') return addresses[place][language]
  return programmePath(place.programme, language)
}
