import type { Figure } from '../programme.ts'

/** Numbers of Korean law that more than one programme speaks of. */
export const figures: readonly Figure[] = [
  {
    id: 'kr.minimum-wage-hour',
    label: { id: 'Upah minimum Korea per jam', en: 'Korean minimum wage per hour' },
    unit: 'KRW per hour',
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
        value: 10320,
        source: 'kr-wage26',
      },
    ],
  },
  {
    id: 'kr.minimum-wage-month',
    label: {
      id: 'Upah minimum Korea per bulan (209 jam)',
      en: 'Korean minimum wage per month (209 hours)',
    },
    unit: 'KRW per month',
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
        value: 2156880,
        source: 'kr-wage26',
      },
    ],
  },
  {
    id: 'kr.housing-benefit-line',
    label: {
      id: 'Garis bantuan perumahan Korea untuk satu orang, per bulan',
      en: 'Korean housing-benefit line for one person, per month',
    },
    unit: 'KRW per month',
    history: [
      {
        kind: 'gap',
        from: '2027-01-01',
        note: { id: 'Angka 2027 belum ditemukan.', en: 'The 2027 figure was not found.' },
      },
      {
        kind: 'value',
        from: '2026-01-01',
        to: '2027-01-01',
        value: 1230834,
        source: 'kr-housing26',
        note: {
          id: '48 % pendapatan median.',
          en: '48 % of median income.',
        },
      },
    ],
  },
]
