import { place, priceNotFound, t } from '../entries.ts'
import type { Move } from '../move.ts'
import { guided, learn } from './learning.ts'

const course = {
  costs: [
    priceNotFound(t('Kursus bahasa Arab (pilihan)', 'Arabic course (optional)'), {
      aside: 'optional',
    }),
  ],
  where: [place('Skillhub Kemnaker (daftar 2023)', 'online', 'm10')],
  canFail: false,
  note: t(
    'Bahasa Arab dasar menolong di negara Teluk, tetapi ujian baku yang diwajibkan belum ditemukan. Jamnya dari satu lembaga kursus; lembaga lain memakai 60 jam per anak tangga.',
    "Basic Arabic helps in the Gulf, but no standard required test was found. The hours are one provider's; another counts 60 hours a step.",
  ),
} as const

/** Basic Arabic: ability only, since no test is asked for. */
export const arabic: readonly Move[] = [
  learn('ar', 'a1', {
    ...course,
    name: t('Belajar bahasa Arab dari nol sampai A1', 'Learn Arabic from zero to A1'),
    months: guided([120, 120], [3, 3.5], 'm105'),
  }),
  learn('ar', 'a2', {
    ...course,
    name: t('Naikkan bahasa Arab dari A1 ke A2', 'Raise Arabic from A1 to A2'),
    months: guided([60, 360], [1.5, 11], 'm105'),
  }),
]
