import type { Text } from '../../facts/fact.ts'
import type { Figure, FigureEntry } from '../programme.ts'

const value = (
  from: string,
  to: string | undefined,
  amount: number | Readonly<Record<string, number>>,
  source: string,
  note?: Text,
): FigureEntry => ({ kind: 'value', from, to, value: amount, source, note })

/** The yearly pay marks of 2027 follow the pension ceiling, which was not found. */
const unknown2027: FigureEntry = {
  kind: 'gap',
  from: '2027-01-01',
  note: {
    id: 'Angka 2027 belum ditemukan; harus diumumkan paling lambat 31 Desember 2026.',
    en: 'The figure for 2027 was not found; it has to be published by 31 December 2026.',
  },
}

const yearly = (
  id: string,
  label: Figure['label'],
  in2026: readonly [number, string],
  in2025: readonly [number, string],
): Figure => ({
  id,
  label,
  unit: 'EUR per year',
  history: [
    unknown2027,
    value('2026-01-01', '2027-01-01', ...in2026),
    value('2025-01-01', '2026-01-01', ...in2025),
  ],
})

/** Germany's dated numbers, newest first. */
export const figures: readonly Figure[] = [
  yearly(
    'de.pension-ceiling',
    { id: 'Batas iuran pensiun (umum)', en: 'Ceiling of the general pension insurance' },
    [101400, 'de-svbezgrv2026'],
    [96600, 'de-bluecard-2026-news'],
  ),
  yearly(
    'de.blue-card-regular',
    { id: 'Gaji minimal Kartu Biru, reguler', en: 'Blue Card pay, regular' },
    [50700, 'de-aufenthg-18g'],
    [48300, 'de-aufenthg-18g'],
  ),
  yearly(
    'de.blue-card-reduced',
    { id: 'Gaji minimal Kartu Biru, lebih rendah', en: 'Blue Card pay, reduced' },
    [45934.2, 'de-aufenthg-18g'],
    [43759.8, 'de-aufenthg-18g'],
  ),
  yearly(
    'de.experienced-salary',
    {
      id: 'Gaji minimal tenaga berpengalaman (Pasal 6 BeschV)',
      en: 'Pay of experienced workers (s.6 BeschV)',
    },
    [45630, 'de-beschv-6'],
    [43470, 'de-beschv-6'],
  ),
  yearly(
    'de.age-45-salary',
    { id: 'Gaji minimal sejak usia 45 tahun', en: 'Pay from the age of 45' },
    [55770, 'de-aufenthg-18'],
    [53130, 'de-aufenthg-18'],
  ),
  {
    id: 'de.minimum-wage',
    label: { id: 'Upah minimum', en: 'Statutory minimum wage' },
    unit: 'EUR per hour',
    history: [
      value('2027-01-01', undefined, 14.6, 'de-milov5'),
      value('2026-01-01', '2027-01-01', 13.9, 'de-milov5'),
    ],
  },
  {
    id: 'de.care-minimum-wage',
    label: {
      id: 'Upah minimum perawatan (panti dan layanan di rumah, bukan rumah sakit)',
      en: 'Minimum wage in care (care homes and home care, not hospitals)',
    },
    unit: 'EUR per hour',
    history: [
      value(
        '2027-07-01',
        undefined,
        { assistant: 16.95, 'trained-assistant': 18.26, nurse: 21.58 },
        'de-pflegearbbv7',
      ),
      value(
        '2026-07-01',
        '2027-07-01',
        { assistant: 16.52, 'trained-assistant': 17.8, nurse: 21.03 },
        'de-pflegearbbv7',
      ),
    ],
  },
  {
    id: 'de.livelihood-student',
    label: { id: 'Biaya hidup mahasiswa, neto', en: 'Livelihood of students, net' },
    unit: 'EUR per month',
    history: [
      value('2024-10-01', undefined, 992, 'de-bafoeg-13', {
        id: '475 + 380 + 102 + 35; EUR 11.904 per tahun di rekening blokir.',
        en: '475 + 380 + 102 + 35; EUR 11,904 a year in the blocked account.',
      }),
    ],
  },
  {
    id: 'de.livelihood-school-training',
    label: {
      id: 'Biaya hidup pelatihan di sekolah, neto',
      en: 'Livelihood in school-based training, net',
    },
    unit: 'EUR per month',
    history: [
      value('2024-10-01', undefined, 959, 'de-jkt-lebensunterhalt-2025', {
        id: '442 + 380 + 102 + 35; jumlah BAföG yang mendasarinya belum berubah pada 19 Agustus 2026.',
        en: '442 + 380 + 102 + 35; the BAföG amounts behind it were unchanged on 19 August 2026.',
      }),
    ],
  },
  {
    id: 'de.livelihood-search',
    label: {
      id: 'Biaya hidup untuk pengakuan, mencari tempat, dan kursus bahasa, neto',
      en: 'Livelihood for recognition, search and language courses, net',
    },
    unit: 'EUR per month',
    history: [
      value('2024-10-01', undefined, 1091.2, 'de-aufenthg-2', {
        id: '992 x 1,10; untuk Pasal 17(1) sebagian instansi mungkin memakai dasar vokasi.',
        en: '992 x 1.10; for s.17(1) some authorities may use the vocational base.',
      }),
    ],
  },
  {
    id: 'de.livelihood-opportunity-card',
    label: { id: 'Biaya hidup Kartu Peluang, neto', en: 'Livelihood of the Opportunity Card, net' },
    unit: 'EUR per month',
    history: [
      value('2024-10-01', undefined, 1091, 'de-jkt-chancenkarte', {
        id: 'EUR 13.092 per tahun; ditetapkan oleh praktik instansi, bukan oleh Pasal 20a sendiri.',
        en: 'EUR 13,092 a year; set by administrative practice, not by s.20a itself.',
      }),
    ],
  },
  {
    id: 'de.training-pay-gross',
    label: {
      id: 'Upah pelatihan di perusahaan yang menjamin biaya hidup, bruto',
      en: 'Company training pay that secures the livelihood, gross',
    },
    unit: 'EUR per month',
    history: [
      value('2026-01-01', undefined, 1048, 'de-ausbildungworks', {
        id: 'Angka panduan swasta untuk 2026; tabel resmi 2026 belum ditemukan.',
        en: "A private guide's figure for 2026; no official table for 2026 was found.",
      }),
      value('2025-01-01', '2026-01-01', 990, 'de-jkt-lebensunterhalt-2025'),
    ],
  },
  {
    id: 'de.training-pay-net',
    label: {
      id: 'Biaya hidup pelatihan di perusahaan, neto',
      en: 'Livelihood in company training, net',
    },
    unit: 'EUR per month',
    history: [
      value('2026-01-01', undefined, 822, 'de-ausbildungworks', {
        id: '442 + 380; asuransi kesehatan dan perawatan sudah dipotong dari upah.',
        en: '442 + 380; health and care insurance are paid through payroll.',
      }),
    ],
  },
  {
    id: 'de.training-minimum-pay',
    label: {
      id: 'Upah minimum pelatihan per tahun pelatihan, menurut tahun mulai',
      en: 'Minimum training pay by training year, for starts in the year',
    },
    unit: 'EUR per month',
    history: [
      {
        kind: 'gap',
        from: '2027-01-01',
        note: {
          id: 'Angka untuk mulai 2027 harus diumumkan paling lambat 1 November 2026; belum ditemukan.',
          en: 'The figures for starts in 2027 had to be published by 1 November 2026; they were not found.',
        },
      },
      value(
        '2026-01-01',
        '2027-01-01',
        { first: 724, second: 854, third: 977, fourth: 1014 },
        'de-miav2026',
      ),
    ],
  },
]
