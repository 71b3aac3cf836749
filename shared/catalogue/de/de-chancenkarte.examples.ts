import type { Item } from '../../facts/answer.ts'
import type { Example } from '../programme.ts'

const on = '2026-11-21'

const certificate = (language: string, test: string, level: string, date = '2026-06-10'): Item => ({
  id: `s-${language}`,
  language: { known: language },
  test: { known: test },
  level: { known: level },
  date: { known: date },
  overall: 'not-applicable',
})

const degree = (awarded: string): Item => ({
  id: 'd1',
  level: { known: 's1' },
  status: { known: 'completed' },
  field: { known: '0715' },
  country: { known: 'ID' },
  awarded: { known: awarded },
})

const job = (from: string, to: string): Item => ({
  id: 'j1',
  from: { known: from },
  to: { known: to },
  related: { known: true },
})

/** An engineer of 25 whose degree is confirmed, but not found comparable, with money for a year. */
const engineer = {
  birth: { known: '2001-05-10' },
  residence: { known: 'ID' },
  degrees: { known: [degree('2024-08-20')] },
  jobs: { known: [] },
  stays: { known: [] },
  'partner-accompanies': { known: false },
  funds: { known: { amount: 13092, currency: 'EUR', period: 'once' } },
  'de.degree-standing': { known: 'state-recognised' },
  'de.recognition': { known: 'none' },
  'de.sponsor': { known: false },
  'de-chancenkarte.part-time-net': { known: { amount: 0, currency: 'EUR', period: 'month' } },
  'de-chancenkarte.shortage-qualification': { known: true },
  'de-chancenkarte.insurance': { known: true },
} as const

const b2 = { sittings: { known: [certificate('de', 'goethe', 'b2')] } }
const a2 = { sittings: { known: [certificate('de', 'telc', 'a2')] } }

const card = (stay: { readonly from: string; readonly to: string }): Item => ({
  id: 't1',
  country: { known: 'DE' },
  permit: { known: 'search-card' },
  from: { known: stay.from },
  to: { known: stay.to },
  ongoing: { known: false },
  lawful: { known: true },
})

/** Worked by hand from ss.20a, 20b and the Annex: six points, or a skilled worker without points. */
export const examples: readonly Example[] = [
  {
    programme: 'de-chancenkarte',
    name: {
      id: 'Insinyur 25 tahun dengan Jerman B2: 3 + 1 + 2, tepat 6 poin',
      en: 'An engineer of 25 with German B2: 3 + 1 + 2, exactly 6 points',
    },
    on,
    facts: { ...engineer, ...b2 },
    status: 'eligible',
    points: [6, 6],
    verdicts: { 'certificate-age': 'met', repeat: 'met', 'in-germany': 'met' },
    page: true,
  },
  {
    programme: 'de-chancenkarte',
    name: {
      id: 'Insinyur yang sama dengan Jerman A2: 1 + 1 + 2 = 4 poin, kurang 2',
      en: 'The same engineer with German A2: 1 + 1 + 2 = 4 points, 2 short',
    },
    on,
    facts: { ...engineer, ...a2 },
    status: 'not-eligible',
    points: [4, 4],
    verdicts: { points: 'unmet', route: 'unmet', language: 'met', qualification: 'met' },
    page: true,
  },
  {
    programme: 'de-chancenkarte',
    name: {
      id: 'Gelar yang setara di anabin: sudah tenaga terampil, tanpa poin dan tanpa sertifikat bahasa',
      en: 'A degree found comparable in anabin: already a skilled worker, no points and no language needed',
    },
    on,
    facts: {
      ...engineer,
      'de.degree-standing': { known: 'comparable' },
      sittings: { known: [] },
    },
    status: 'eligible',
    points: [3, 3],
    page: true,
  },
  {
    programme: 'de-chancenkarte',
    name: {
      id: 'Jerman A2 dan kedudukan gelar belum dicek: hasilnya bergantung pada anabin atau ZAB',
      en: 'German A2 and the degree not yet looked up: it hangs on anabin or ZAB',
    },
    on,
    facts: {
      ...engineer,
      ...a2,
      'de.degree-standing': 'dont-know',
    },
    status: 'undetermined',
    points: [4, 4],
    missing: ['de.degree-standing'],
  },
  {
    programme: 'de-chancenkarte',
    name: {
      id: 'Masih kuliah: gelar setara baru dihitung setelah lulus',
      en: 'Still studying: a comparable degree counts only after graduation',
    },
    on,
    facts: {
      ...engineer,
      ...b2,
      degrees: { known: [{ ...degree('2027-08-20'), status: { known: 'studying' } }] },
      'de.degree-standing': { known: 'comparable' },
    },
    status: 'not-eligible',
    points: [6, 6],
    verdicts: { qualification: 'unmet', points: 'met', language: 'met' },
  },
  {
    programme: 'de-chancenkarte',
    name: {
      id: 'Tujuh poin, tetapi IELTS di bawah B2 dan tanpa Jerman: poin tidak menggantikan syarat bahasa',
      en: 'Seven points, but neither German nor English at B2: points do not replace the language gate',
    },
    on,
    facts: {
      ...engineer,
      'de.recognition': { known: 'partial' },
      sittings: {
        known: [
          {
            id: 's-en',
            language: { known: 'en' },
            test: { known: 'ielts-academic' },
            level: 'not-applicable',
            overall: { known: 5 },
            date: { known: '2026-06-10' },
          },
        ],
      },
    },
    status: 'not-eligible',
    points: [7, 7],
    verdicts: { points: 'met', qualification: 'met', language: 'unmet', route: 'unmet' },
  },
  {
    programme: 'de-chancenkarte',
    name: {
      id: 'Pengakuan sebagian memberi 4 poin dan menggantikan konfirmasi ijazah: 4 + 1 + 2 = 7 dengan Jerman A1',
      en: 'Partial recognition gives 4 points and stands in for the confirmation: 4 + 1 + 2 = 7 with German A1',
    },
    on,
    facts: {
      ...engineer,
      'de.degree-standing': { known: 'none' },
      'de.recognition': { known: 'partial' },
      sittings: { known: [certificate('de', 'osd', 'a1')] },
    },
    status: 'eligible',
    points: [7, 7],
  },
  {
    programme: 'de-chancenkarte',
    name: {
      id: 'Satu hari sebelum ulang tahun ke-36 masih 2 poin usia: 6 poin',
      en: 'One day before the 36th birthday age still gives 2 points: 6 points',
    },
    on,
    facts: { ...engineer, ...b2, birth: { known: '1990-11-22' } },
    status: 'eligible',
    points: [6, 6],
  },
  {
    programme: 'de-chancenkarte',
    name: {
      id: 'Pada ulang tahun ke-36 usia tinggal 1 poin: 5 poin',
      en: 'On the 36th birthday age gives only 1 point: 5 points',
    },
    on,
    facts: { ...engineer, ...b2, birth: { known: '1990-11-21' } },
    status: 'not-eligible',
    points: [5, 5],
  },
  {
    programme: 'de-chancenkarte',
    name: {
      id: 'Lima tahun penuh bekerja sesuai bidang: 1 + 3 + 2 = 6 poin',
      en: 'Five full years of related work: 1 + 3 + 2 = 6 points',
    },
    on,
    facts: {
      ...engineer,
      ...a2,
      birth: { known: '1995-02-01' },
      degrees: { known: [degree('2019-08-20')] },
      jobs: { known: [job('2021-11-01', '2026-10-31')] },
      'de-chancenkarte.shortage-qualification': { known: false },
    },
    status: 'eligible',
    points: [6, 6],
  },
  {
    programme: 'de-chancenkarte',
    name: {
      id: 'Dua hari kurang dari lima tahun: hanya 2 poin pengalaman, 1 + 2 + 2 = 5',
      en: 'Two days short of five years: only 2 points for experience, 1 + 2 + 2 = 5',
    },
    on,
    facts: {
      ...engineer,
      ...a2,
      birth: { known: '1995-02-01' },
      degrees: { known: [degree('2019-08-20')] },
      jobs: { known: [job('2021-11-03', '2026-10-31')] },
      'de-chancenkarte.shortage-qualification': { known: false },
    },
    status: 'not-eligible',
    points: [5, 5],
  },
  {
    programme: 'de-chancenkarte',
    name: {
      id: 'Kerja sebelum lulus tidak dihitung: 1 + 1 + 2 = 4 poin',
      en: 'Work before the degree does not count: 1 + 1 + 2 = 4 points',
    },
    on,
    facts: {
      ...engineer,
      ...a2,
      birth: { known: '1995-02-01' },
      jobs: { known: [job('2019-08-01', '2024-08-19')] },
    },
    status: 'not-eligible',
    points: [4, 4],
  },
  {
    programme: 'de-chancenkarte',
    name: {
      id: 'Uang kurang satu euro dari EUR 13.092 dan tidak ada penghasilan lain: belum cukup',
      en: 'One euro short of EUR 13,092 and no other income: not enough',
    },
    on,
    facts: {
      ...engineer,
      ...b2,
      funds: { known: { amount: 13091, currency: 'EUR', period: 'once' } },
    },
    status: 'not-eligible',
    points: [6, 6],
    verdicts: { livelihood: 'unmet' },
  },
  {
    programme: 'de-chancenkarte',
    name: {
      id: 'Setengah dari tabungan dan setengah dari kerja paruh waktu: EUR 6.546 + 12 x 545,50',
      en: 'Half from savings, half from a part-time contract: EUR 6,546 + 12 x 545.50',
    },
    on,
    facts: {
      ...engineer,
      ...b2,
      funds: { known: { amount: 6546, currency: 'EUR', period: 'once' } },
      'de-chancenkarte.part-time-net': {
        known: { amount: 545.5, currency: 'EUR', period: 'month' },
      },
    },
    status: 'eligible',
    points: [6, 6],
  },
  {
    programme: 'de-chancenkarte',
    name: {
      id: 'Uang sendiri belum diketahui: masih belum bisa diputuskan',
      en: 'Own money not known yet: undecided',
    },
    on,
    facts: { ...engineer, ...b2, funds: 'dont-know' },
    status: 'undetermined',
    points: [6, 6],
    missing: ['funds'],
  },
  {
    programme: 'de-chancenkarte',
    name: {
      id: 'Sertifikat ÖIF B2 tidak termasuk yang diterima: tidak membuka jalur dan tidak memberi poin',
      en: 'An ÖIF certificate is not among the accepted ones: it opens nothing and gives no points',
    },
    on,
    facts: { ...engineer, sittings: { known: [certificate('de', 'oif', 'b2')] } },
    status: 'not-eligible',
    points: [3, 3],
    verdicts: { language: 'met', certificates: 'unmet', points: 'unmet' },
  },
  {
    programme: 'de-chancenkarte',
    name: {
      id: 'Sertifikat berumur 13 bulan: syaratnya tetap terpenuhi, tetapi kedutaan bisa meminta yang baru',
      en: 'A certificate of 13 months: still eligible, but the embassy may ask for a newer one',
    },
    on,
    facts: { ...engineer, sittings: { known: [certificate('de', 'goethe', 'b2', '2025-10-21')] } },
    status: 'eligible',
    points: [6, 6],
    verdicts: { 'certificate-age': 'unmet' },
  },
  {
    programme: 'de-chancenkarte',
    name: {
      id: 'Setahun dengan kartu, lalu 364 hari menunggu: kurang satu hari',
      en: 'A year on the card, then 364 days of waiting: one day short',
    },
    on: '2026-06-29',
    facts: {
      ...engineer,
      sittings: { known: [certificate('de', 'goethe', 'b2', '2026-02-10')] },
      stays: { known: [card({ from: '2024-07-01', to: '2025-06-30' })] },
      'de.german-vocational': { known: false },
    },
    status: 'not-eligible',
    points: [7, 7],
    verdicts: { repeat: 'unmet' },
  },
  {
    programme: 'de-chancenkarte',
    name: {
      id: 'Sehari kemudian, 365 hari menunggu: boleh lagi, dan masa tinggal itu memberi 1 poin',
      en: 'A day later, 365 days of waiting: allowed again, and the stay itself gives 1 point',
    },
    on: '2026-06-30',
    facts: {
      ...engineer,
      sittings: { known: [certificate('de', 'goethe', 'b2', '2026-02-10')] },
      stays: { known: [card({ from: '2024-07-01', to: '2025-06-30' })] },
      'de.german-vocational': { known: false },
    },
    status: 'eligible',
    points: [7, 7],
    verdicts: { repeat: 'met' },
  },
  {
    programme: 'de-chancenkarte',
    name: {
      id: 'Poin tertinggi: 4 + 3 + 1 + 3 + 1 + 2 + 1 + 1 = 16',
      en: 'The highest total: 4 + 3 + 1 + 3 + 1 + 2 + 1 + 1 = 16',
    },
    on,
    facts: {
      ...engineer,
      birth: { known: '1995-02-01' },
      degrees: { known: [degree('2018-08-20')] },
      jobs: { known: [job('2020-01-01', '2025-12-31')] },
      stays: {
        known: [
          {
            ...card({ from: '2023-01-01', to: '2023-06-30' }),
            permit: { known: 'study' },
          },
        ],
      },
      sittings: {
        known: [certificate('de', 'goethe', 'c1'), certificate('en', 'cambridge', 'c1')],
      },
      'partner-accompanies': { known: true },
      'de-chancenkarte.spouse-qualifies': { known: true },
      'de.recognition': { known: 'partial' },
      'de.german-vocational': { known: false },
    },
    status: 'eligible',
    points: [16, 16],
  },
  {
    programme: 'de-chancenkarte',
    name: {
      id: 'Sehari sebelum 1 Juni 2024: kartu ini belum ada',
      en: 'The day before 1 June 2024: the card does not exist yet',
    },
    on: '2024-05-31',
    facts: {
      ...engineer,
      degrees: { known: [degree('2023-08-20')] },
      sittings: { known: [certificate('de', 'goethe', 'b2', '2024-02-10')] },
      'de.sponsor': { known: true },
    },
    status: 'not-in-force',
  },
  {
    programme: 'de-chancenkarte',
    name: {
      id: 'Pada 1 Juni 2024 kartu itu berlaku: 6 poin, dengan surat sponsor',
      en: 'On 1 June 2024 the card is in force: 6 points, with a sponsor declaration',
    },
    on: '2024-06-01',
    facts: {
      ...engineer,
      degrees: { known: [degree('2023-08-20')] },
      sittings: { known: [certificate('de', 'goethe', 'b2', '2024-02-10')] },
      'de.sponsor': { known: true },
    },
    status: 'eligible',
    points: [6, 6],
  },
  {
    programme: 'de-chancenkarte',
    name: {
      id: 'Enam bulan penuh kursus di Jerman dalam lima tahun terakhir: 1 poin lagi',
      en: 'Six full months of study in Germany in the last five years: 1 more point',
    },
    on,
    facts: {
      ...engineer,
      ...b2,
      'de-chancenkarte.shortage-qualification': { known: false },
      stays: {
        known: [{ ...card({ from: '2024-01-01', to: '2024-06-30' }), permit: { known: 'study' } }],
      },
      'de.german-vocational': { known: false },
    },
    status: 'eligible',
    points: [6, 6],
  },
  {
    programme: 'de-chancenkarte',
    name: {
      id: 'Satu hari kurang dari enam bulan: tidak ada poin, 5 saja',
      en: 'One day short of six months: no point, only 5',
    },
    on,
    facts: {
      ...engineer,
      ...b2,
      'de-chancenkarte.shortage-qualification': { known: false },
      stays: {
        known: [{ ...card({ from: '2024-01-01', to: '2024-06-29' }), permit: { known: 'study' } }],
      },
      'de.german-vocational': { known: false },
    },
    status: 'not-eligible',
    points: [5, 5],
  },
  {
    programme: 'de-chancenkarte',
    name: {
      id: 'Pengakuan sebagian dan TOEFL iBT 5 pada skala 1 sampai 6: C1',
      en: 'Partial recognition and a TOEFL iBT of 5 on the scale of 1 to 6: C1',
    },
    on,
    facts: {
      ...engineer,
      'de.recognition': { known: 'partial' },
      sittings: {
        known: [
          {
            id: 's-en',
            language: { known: 'en' },
            test: { known: 'toefl-ibt' },
            level: 'not-applicable',
            overall: { known: 5 },
            date: { known: '2026-06-10' },
          },
        ],
      },
    },
    status: 'eligible',
    points: [8, 8],
    verdicts: { language: 'met', certificates: 'met', points: 'met' },
  },
  {
    programme: 'de-chancenkarte',
    name: {
      id: 'TOEFL iBT Juni 2026, yang dicatat hanya taksiran skala lama (95): belum pasti diakui',
      en: 'TOEFL iBT of June 2026, only the old-scale estimate (95) noted: not sure to be accepted',
    },
    on,
    facts: {
      ...engineer,
      'de.recognition': { known: 'partial' },
      sittings: {
        known: [
          {
            id: 's-en',
            language: { known: 'en' },
            test: { known: 'toefl-ibt' },
            level: 'not-applicable',
            overall: { known: 95 },
            date: { known: '2026-06-10' },
          },
        ],
      },
    },
    status: 'undetermined',
    points: [7, 8],
    verdicts: { language: 'unknown', points: 'met' },
  },
  {
    programme: 'de-chancenkarte',
    name: {
      id: 'Inggris B2 dari tes lain: mungkin ujian ALTE, jadi belum pasti',
      en: 'English B2 by another test: perhaps an ALTE one, so undecided',
    },
    on,
    facts: {
      ...engineer,
      'de.recognition': { known: 'partial' },
      sittings: { known: [certificate('en', 'other', 'b2')] },
    },
    status: 'undetermined',
    points: [7, 7],
    verdicts: { language: 'met', certificates: 'unknown' },
  },
  {
    programme: 'de-chancenkarte',
    name: {
      id: 'Hanya tamat SMP: belum ada kualifikasi, tanpa perlu ditanya lagi',
      en: 'Junior secondary school only: no qualification yet, and nothing more to ask',
    },
    on,
    facts: {
      birth: { known: '2006-05-10' },
      residence: { known: 'ID' },
      degrees: {
        known: [{ id: 'd1', level: { known: 'smp' }, status: { known: 'completed' } }],
      },
      jobs: { known: [] },
      stays: { known: [] },
      ...b2,
    },
    status: 'not-eligible',
    verdicts: { qualification: 'unmet', route: 'unmet', language: 'met' },
  },
]
