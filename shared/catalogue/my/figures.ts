import type { Figure } from '../programme.ts'

/** Malaysia's figures that several programmes share. */
export const figures: readonly Figure[] = [
  {
    id: 'my.minimum-wage',
    label: {
      id: 'Upah minimum Malaysia, menurut jumlah pekerja majikan',
      en: "Malaysia's minimum wage, by the employer's number of workers",
    },
    unit: 'MYR per month',
    history: [
      {
        kind: 'value',
        from: '2025-08-01',
        value: { 'five-or-more': 1700, 'under-five': 1700 },
        source: 'my-mw-2025',
      },
      {
        kind: 'value',
        from: '2025-02-01',
        to: '2025-08-01',
        value: { 'five-or-more': 1700, 'under-five': 1500 },
        source: 'my-mw-2025',
      },
      {
        kind: 'value',
        from: '2022-05-01',
        to: '2025-02-01',
        value: { 'five-or-more': 1500, 'under-five': 1500 },
        source: 'my-mw-star',
      },
    ],
  },
]
