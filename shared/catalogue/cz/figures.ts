import type { Figure } from '../programme.ts'

/** Czech figures that several permits share. */
export const figures: readonly Figure[] = [
  {
    id: 'cz.minimum-wage',
    label: { id: 'Upah minimum Ceko', en: 'Czech basic minimum wage' },
    unit: 'EUR per month',
    history: [
      {
        kind: 'gap',
        from: '2027-01-01',
        note: {
          id: 'Upah minimum 2027 belum ditemukan.',
          en: 'The minimum wage of 2027 was not found.',
        },
      },
      {
        kind: 'value',
        from: '2026-01-01',
        to: '2027-01-01',
        value: 924,
        source: 'eu-minwage2026',
        note: {
          id: 'Ditetapkan dalam koruna; angka euro dari Eurostat, sekitar.',
          en: "Set in koruna; the euro figure is Eurostat's, approximate.",
        },
      },
      { kind: 'gap', from: '2024-06-19', to: '2026-01-01' },
    ],
  },
]
