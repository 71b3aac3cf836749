import type { Figure } from '../programme.ts'

/** Numbers of Taiwan's law that more than one programme speaks of. */
export const figures: readonly Figure[] = [
  {
    id: 'tw.minimum-wage-month',
    label: { id: 'Upah minimum Taiwan per bulan', en: "Taiwan's minimum wage per month" },
    unit: 'TWD per month',
    history: [
      {
        kind: 'gap',
        from: '2027-01-01',
        note: {
          id: 'Upah minimum 2027 belum ditemukan.',
          en: 'The minimum wage for 2027 was not found.',
        },
      },
      {
        kind: 'value',
        from: '2026-01-01',
        to: '2027-01-01',
        value: 29500,
        source: 'tw-mw26b',
      },
    ],
  },
]
