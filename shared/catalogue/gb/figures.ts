import type { Figure } from '../programme.ts'

/** British figures that several visas share. */
export const figures: readonly Figure[] = [
  {
    id: 'gb.national-scale-floor',
    label: {
      id: 'Gaji minimal visa kerja untuk jabatan dengan skala gaji nasional',
      en: 'Lowest pay for a work visa in posts on a national pay scale',
    },
    unit: 'GBP per year',
    history: [{ kind: 'value', from: '2025-04-09', value: 25000, source: 'uk-nhsemp' }],
  },
  {
    id: 'gb.nhs-band-5-england',
    label: {
      id: 'Awal skala gaji NHS Band 5 di Inggris (England)',
      en: 'Start of NHS pay Band 5 in England',
    },
    unit: 'GBP per year',
    history: [
      { kind: 'gap', from: '2027-04-01' },
      {
        kind: 'value',
        from: '2026-04-01',
        to: '2027-04-01',
        value: 32073,
        source: 'uk-nhs-2627',
        note: { id: '31.049 naik 3,3%.', en: '31,049 plus 3.3 %.' },
      },
      {
        kind: 'value',
        from: '2025-04-01',
        to: '2026-04-01',
        value: 31049,
        source: 'uk-nhs-band5-2526',
      },
    ],
  },
  {
    id: 'gb.maintenance-funds',
    label: {
      id: 'Simpanan untuk biaya hidup pertama',
      en: 'Savings for the first living costs',
    },
    unit: 'GBP',
    history: [{ kind: 'value', from: '2025-04-09', value: 1270, source: 'uk-funds' }],
  },
]
