import type { Item } from '../../facts/answer.ts'
import type { Example } from '../programme.ts'

const on = '2026-06-15'

const german = (test: string, level: string): Item => ({
  id: 's1',
  language: { known: 'de' },
  test: { known: test },
  level: { known: level },
  date: { known: '2026-03-01' },
  overall: 'not-applicable',
})

const euro = (amount: number) => ({ known: { amount, currency: 'EUR', period: 'month' } }) as const

const savings = (amount: number) =>
  ({ known: { amount, currency: 'EUR', period: 'once' } }) as const

const schoolLeaver = {
  birth: { known: '2006-02-11' },
  degrees: {
    known: [
      {
        id: 'd1',
        level: { known: 'smk' },
        status: { known: 'completed' },
        field: { known: '1013' },
        awarded: { known: '2024-05-06' },
      },
    ],
  },
  sittings: { known: [german('goethe', 'b1')] },
  funds: savings(0),
  'de.training-sponsor': { known: false },
  'de-ausbildung-16a.file-complete': { known: true },
} as const

/** A cook's apprenticeship of three years with good pay, starting in August 2026. */
const place = {
  'de.training-contract': { known: true },
  'de-ausbildung-16a.qualified-occupation': { known: true },
  'de-ausbildung-16a.nominal-years': { known: 3 },
  'de-ausbildung-16a.in-company': { known: true },
  'de-ausbildung-16a.starts': { known: '2026-08-01' },
  'de.training-pay-gross': euro(1048),
  'de-ausbildung-16a.pay-second': euro(1120),
  'de-ausbildung-16a.pay-third': euro(1230),
  'de-ausbildung-16a.collective-agreement': { known: false },
  'de.training-language-tested': { known: false },
  'de.training-course-booked': { known: false },
} as const

/** The pay of a company that gives only the legal minimum: about 567 net in the first year. */
const minimumPay = {
  'de.training-pay-gross': euro(724),
  'de.training-pay-net': euro(567),
  'de-ausbildung-16a.pay-second': euro(854),
  'de-ausbildung-16a.pay-third': euro(977),
} as const

/** Worked by hand: s.16a, the livelihood of 2026 and the minimum training pay for starts in 2026. */
export const examples: readonly Example[] = [
  {
    programme: 'de-ausbildung-16a',
    name: {
      id: 'Lulusan SMK dengan B1 Goethe dan kontrak juru masak EUR 1.048: cukup',
      en: 'A vocational school leaver with Goethe B1 and a cook contract at EUR 1,048: enough',
    },
    on,
    facts: { ...schoolLeaver, ...place },
    status: 'eligible',
    page: true,
  },
  {
    programme: 'de-ausbildung-16a',
    name: {
      id: 'Jerman A2, belum diuji perusahaan, tanpa kursus persiapan: belum cukup',
      en: 'German A2, not tested by the company, no preparatory course: not enough',
    },
    on,
    facts: { ...schoolLeaver, ...place, sittings: { known: [german('goethe', 'a2')] } },
    status: 'not-eligible',
    verdicts: { language: 'unmet', certificates: 'met', contract: 'met' },
    page: true,
  },
  {
    programme: 'de-ausbildung-16a',
    name: {
      id: 'Tanpa sertifikat, tetapi perusahaan sudah menguji bahasanya: cukup',
      en: 'No certificate, but the company tested the language: enough',
    },
    on,
    facts: {
      ...schoolLeaver,
      ...place,
      sittings: { known: [] },
      'de.training-language-tested': { known: true },
    },
    status: 'eligible',
  },
  {
    programme: 'de-ausbildung-16a',
    name: {
      id: 'B1 dari ÖIF: tingkatnya cukup, tetapi penyelenggaranya tidak diterima',
      en: 'B1 by ÖIF: the level is enough, the provider is not accepted',
    },
    on,
    facts: { ...schoolLeaver, ...place, sittings: { known: [german('oif', 'b1')] } },
    status: 'not-eligible',
    verdicts: { language: 'met', certificates: 'unmet' },
  },
  {
    programme: 'de-ausbildung-16a',
    name: {
      id: 'Upah batas minimum dan tabungan tepat EUR 3.060 (12 x 255): cukup',
      en: 'Minimum pay and savings of exactly EUR 3,060 (12 x 255): enough',
    },
    on,
    facts: { ...schoolLeaver, ...place, ...minimumPay, funds: savings(3060) },
    status: 'eligible',
    verdicts: { livelihood: 'met', 'minimum-pay': 'met' },
    page: true,
  },
  {
    programme: 'de-ausbildung-16a',
    name: {
      id: 'Upah batas minimum dan tabungan EUR 3.059: kurang satu euro',
      en: 'Minimum pay and savings of EUR 3,059: one euro short',
    },
    on,
    facts: { ...schoolLeaver, ...place, ...minimumPay, funds: savings(3059) },
    status: 'not-eligible',
    verdicts: { livelihood: 'unmet', 'minimum-pay': 'met' },
  },
  {
    programme: 'de-ausbildung-16a',
    name: {
      id: 'Upah tahun ketiga satu euro di bawah minimum',
      en: 'Pay of the third year one euro below the minimum',
    },
    on,
    facts: {
      ...schoolLeaver,
      ...place,
      ...minimumPay,
      funds: savings(3060),
      'de-ausbildung-16a.pay-third': euro(976),
    },
    status: 'not-eligible',
    verdicts: { 'minimum-pay': 'unmet' },
  },
  {
    programme: 'de-ausbildung-16a',
    name: {
      id: 'Upah di bawah minimum tetapi menurut perjanjian kerja bersama yang mengikat: boleh',
      en: 'Pay below the minimum under a binding collective agreement: allowed',
    },
    on,
    facts: {
      ...schoolLeaver,
      ...place,
      ...minimumPay,
      funds: savings(3060),
      'de-ausbildung-16a.pay-third': euro(950),
      'de-ausbildung-16a.collective-agreement': { known: true },
    },
    status: 'eligible',
  },
  {
    programme: 'de-ausbildung-16a',
    name: {
      id: 'Pelatihan dua tahun tidak punya tahun ketiga',
      en: 'A training of two years has no third year',
    },
    on,
    facts: {
      ...schoolLeaver,
      ...place,
      'de-ausbildung-16a.nominal-years': { known: 2 },
      'de-ausbildung-16a.pay-third': 'not-applicable',
    },
    status: 'eligible',
  },
  {
    programme: 'de-ausbildung-16a',
    name: {
      id: 'Pelatihan satu setengah tahun bukan pelatihan terkualifikasi',
      en: 'A training of one and a half years is not a qualified one',
    },
    on,
    facts: { ...schoolLeaver, ...place, 'de-ausbildung-16a.nominal-years': { known: 1.5 } },
    status: 'not-eligible',
    verdicts: { contract: 'unmet' },
  },
  {
    programme: 'de-ausbildung-16a',
    name: {
      id: 'Pelatihan tiga setengah tahun: upah tahun keempat belum diketahui',
      en: 'A training of three and a half years: the pay of the fourth year is not known',
    },
    on,
    facts: { ...schoolLeaver, ...place, 'de-ausbildung-16a.nominal-years': { known: 3.5 } },
    status: 'undetermined',
    verdicts: { 'minimum-pay': 'unknown' },
    missing: ['de-ausbildung-16a.pay-fourth'],
  },
  {
    programme: 'de-ausbildung-16a',
    name: {
      id: 'Mulai Agustus 2027: upah minimumnya belum diketahui',
      en: 'Start in August 2027: its minimum pay is not known',
    },
    on,
    facts: { ...schoolLeaver, ...place, 'de-ausbildung-16a.starts': { known: '2027-08-01' } },
    status: 'undetermined',
    verdicts: { 'minimum-pay': 'unknown' },
  },
  {
    programme: 'de-ausbildung-16a',
    name: {
      id: 'EUR 1.000 bruto pada Desember 2025: di atas angka 2025 (990)',
      en: 'EUR 1,000 gross in December 2025: above the figure of 2025 (990)',
    },
    on: '2025-12-31',
    facts: {
      ...schoolLeaver,
      ...place,
      sittings: { known: [{ ...german('goethe', 'b1'), date: { known: '2025-09-01' } }] },
      'de.training-pay-gross': euro(1000),
    },
    status: 'eligible',
  },
  {
    programme: 'de-ausbildung-16a',
    name: {
      id: 'EUR 1.000 bruto pada Januari 2026: di bawah angka 2026 (1.048), sekitar 783 neto',
      en: 'EUR 1,000 gross in January 2026: below the figure of 2026 (1,048), about 783 net',
    },
    on: '2026-01-01',
    facts: {
      ...schoolLeaver,
      ...place,
      sittings: { known: [{ ...german('goethe', 'b1'), date: { known: '2025-09-01' } }] },
      'de.training-pay-gross': euro(1000),
      'de.training-pay-net': euro(783),
    },
    status: 'not-eligible',
    verdicts: { livelihood: 'unmet' },
  },
  {
    programme: 'de-ausbildung-16a',
    name: {
      id: 'Pelatihan di sekolah tanpa upah: tabungan tepat EUR 11.508 (12 x 959)',
      en: 'School-based training without pay: savings of exactly EUR 11,508 (12 x 959)',
    },
    on,
    facts: {
      ...schoolLeaver,
      ...place,
      'de-ausbildung-16a.in-company': { known: false },
      'de.training-pay-gross': 'not-applicable',
      'de-ausbildung-16a.pay-second': 'not-applicable',
      'de-ausbildung-16a.pay-third': 'not-applicable',
      funds: savings(11508),
    },
    status: 'eligible',
  },
  {
    programme: 'de-ausbildung-16a',
    name: {
      id: 'Belum punya sertifikat dan perusahaan belum bersuara: bahasanya belum bisa diputuskan',
      en: 'No certificate, and the company has not spoken yet: the language is undecided',
    },
    on,
    facts: {
      ...schoolLeaver,
      ...place,
      sittings: { known: [] },
      'de.training-language-tested': 'dont-know',
      'de.training-course-booked': 'dont-know',
    },
    status: 'undetermined',
    verdicts: { language: 'unknown', certificates: 'met' },
    missing: ['de.training-language-tested', 'de.training-course-booked'],
  },
]
