import type { Figure } from '../programme.ts'

/** The median wage that New Zealand's immigration rules go by. */
export const figures: readonly Figure[] = [
  {
    id: 'nz.median-wage',
    label: {
      id: 'Upah median yang dipakai imigrasi Selandia Baru',
      en: 'Median wage used by New Zealand immigration',
    },
    unit: 'NZD per hour',
    history: [
      {
        kind: 'value',
        from: '2026-03-09',
        value: 35,
        source: 'nz-median',
        note: {
          id: 'Tanggal kenaikan dipastikan; angka 35,00 adalah pengetahuan umum, perlu dikonfirmasi.',
          en: 'The day of the step is confirmed; the amount of 35.00 is general knowledge, to be confirmed.',
        },
      },
      {
        kind: 'value',
        from: '2025-08-18',
        to: '2026-03-09',
        value: 33.56,
        source: 'nz-median-25',
      },
      { kind: 'value', from: '2024-02-28', to: '2025-08-18', value: 31.61, source: 'nz-median' },
      { kind: 'gap', from: '2023-10-09', to: '2024-02-28' },
    ],
  },
]
