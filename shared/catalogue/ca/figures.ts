import type { Figure } from '../programme.ts'

type Scores = readonly [listening: number, reading: number, writing: number, speaking: number]

/** Lowest scores per ability for a level, keyed "listening-7". */
const keyed = (lines: Readonly<Record<string, Scores>>): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(lines).flatMap(([level, [listening, reading, writing, speaking]]) => [
      [`listening-${level}`, listening],
      [`reading-${level}`, reading],
      [`writing-${level}`, writing],
      [`speaking-${level}`, speaking],
    ]),
  )

/** Canada's language levels by test, read on the day of the test, and the settlement funds. */
export const figures: readonly Figure[] = [
  {
    id: 'ca.clb-ielts',
    label: {
      id: 'Nilai IELTS General Training terendah untuk tiap tingkat bahasa Kanada (CLB)',
      en: 'Lowest IELTS General Training score for each Canadian Language Benchmark (CLB)',
    },
    unit: 'points',
    history: [
      {
        kind: 'value',
        from: '2015-01-01',
        source: 'ca-clb',
        value: keyed({
          '10': [8.5, 8, 7.5, 7.5],
          '9': [8, 7, 7, 7],
          '8': [7.5, 6.5, 6.5, 6.5],
          '7': [6, 6, 6, 6],
          '6': [5.5, 5, 5.5, 5.5],
          '5': [5, 4, 5, 5],
          '4': [4.5, 3.5, 4, 4],
        }),
      },
    ],
  },
  {
    id: 'ca.clb-pte',
    label: {
      id: 'Nilai PTE Core terendah untuk tiap tingkat bahasa Kanada (CLB)',
      en: 'Lowest PTE Core score for each Canadian Language Benchmark (CLB)',
    },
    unit: 'points',
    history: [
      {
        kind: 'value',
        from: '2024-02-07',
        source: 'ca-clb',
        value: keyed({
          '10': [89, 88, 90, 89],
          '9': [82, 78, 88, 84],
          '8': [71, 69, 79, 76],
          '7': [60, 60, 69, 68],
          '6': [50, 51, 60, 59],
          '5': [39, 42, 51, 51],
          '4': [28, 33, 41, 42],
        }),
      },
    ],
  },
  {
    id: 'ca.clb-tef',
    label: {
      id: 'Nilai TEF Canada terendah untuk tiap tingkat bahasa Prancis Kanada (NCLC)',
      en: 'Lowest TEF Canada score for each French level of Canada (NCLC)',
    },
    unit: 'points',
    history: [
      {
        kind: 'value',
        from: '2023-12-11',
        source: 'ca-clb',
        value: keyed({
          '10': [546, 546, 558, 556],
          '9': [503, 503, 512, 518],
          '8': [462, 462, 472, 494],
          '7': [434, 434, 428, 456],
          '6': [393, 393, 379, 422],
          '5': [352, 352, 330, 387],
          '4': [306, 306, 268, 328],
        }),
        note: {
          id: 'Skala TEF setelah 10 Desember 2023. Sebagian salinan masih memuat skala lama.',
          en: 'The TEF scale after 10 December 2023. Some copies still show the old scale.',
        },
      },
      { kind: 'gap', from: '2015-01-01', to: '2023-12-11' },
    ],
  },
  {
    id: 'ca.settlement-funds',
    label: {
      id: 'Dana penghidupan menurut jumlah anggota keluarga (1 sampai 7, lalu tiap orang tambahan)',
      en: 'Settlement funds by family size (1 to 7, then each further person)',
    },
    unit: 'CAD',
    history: [
      {
        kind: 'value',
        from: '2025-07-28',
        source: 'ca-pof',
        value: {
          '1': 15263,
          '2': 19001,
          '3': 23360,
          '4': 28362,
          '5': 32168,
          '6': 36280,
          '7': 40392,
          more: 4112,
        },
        note: {
          id: 'Diperiksa lagi pada 15 Agustus 2026: tidak berubah.',
          en: 'Checked again on 15 August 2026: unchanged.',
        },
      },
      { kind: 'gap', from: '2015-01-01', to: '2025-07-28' },
    ],
  },
]
