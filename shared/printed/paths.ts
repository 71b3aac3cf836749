import type { Language } from '../facts/fact.ts'

/** Addresses that what is printed of an edition leads to. */
export const printedPaths = {
  home: { id: '/', en: '/en/' },
  assessment: { id: '/penilaian', en: '/en/assessment' },
  result: { id: '/hasil', en: '/en/result' },
  keep: { id: '/simpan', en: '/en/keep' },
  destinations: { id: '/tujuan', en: '/en/destinations' },
  talk: { id: '/konsultasi', en: '/en/talk' },
  programme: { id: '/program', en: '/en/programme' },
} as const

/** The address of a programme's page. */
export const programmePath = (programme: string, language: Language): string =>
  `${printedPaths.programme[language]}/${programme}`
