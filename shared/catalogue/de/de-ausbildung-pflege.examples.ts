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

const school = (level: string, status = 'completed'): Item => ({
  id: 'd1',
  level: { known: level },
  status: { known: status },
  awarded: { known: '2024-05-06' },
})

const euro = (amount: number) => ({ known: { amount, currency: 'EUR', period: 'month' } }) as const

const learner = {
  birth: { known: '2006-02-11' },
  degrees: { known: [school('sma')] },
  sittings: { known: [german('telc', 'b1')] },
  funds: { known: { amount: 0, currency: 'EUR', period: 'once' } },
  'de.training-sponsor': { known: false },
} as const

const place = {
  'de.training-contract': { known: true },
  'de-ausbildung-pflege.nursing-place': { known: true },
  'de.training-pay-gross': euro(1490.69),
  'de.training-language-tested': { known: false },
  'de.training-course-booked': { known: false },
} as const

const notPlaced = {
  'de-ausbildung-pflege.middle-school': { known: false },
  'de-ausbildung-pflege.basic-school': { known: false },
  'de-ausbildung-pflege.prior-training': { known: false },
  'de-ausbildung-pflege.care-assistant': { known: false },
} as const

/** Worked by hand from s.11 PflBG (schooling) and s.16a AufenthG (language, livelihood). */
export const examples: readonly Example[] = [
  {
    programme: 'de-ausbildung-pflege',
    name: {
      id: 'Lulusan SMA dengan B1 telc dan kontrak di rumah sakit: cukup untuk visa, B2 masih dianjurkan',
      en: 'An SMA graduate with telc B1 and a hospital contract: enough for the visa, B2 still advised',
    },
    on,
    facts: { ...learner, ...place },
    status: 'eligible',
    verdicts: { 'language-practice': 'unmet' },
    page: true,
  },
  {
    programme: 'de-ausbildung-pflege',
    name: {
      id: 'Jerman A2 tanpa tes dari sekolah dan tanpa kursus persiapan: belum cukup',
      en: 'German A2, not tested by the school, no preparatory course: not enough',
    },
    on,
    facts: { ...learner, ...place, sittings: { known: [german('telc', 'a2')] } },
    status: 'not-eligible',
    verdicts: { language: 'unmet', school: 'met' },
    page: true,
  },
  {
    programme: 'de-ausbildung-pflege',
    name: {
      id: 'Lulusan SMK: kantor pengakuan ijazah di Jerman yang menentukan',
      en: 'An SMK graduate: the certificate office in Germany decides',
    },
    on,
    facts: {
      ...learner,
      ...place,
      ...notPlaced,
      degrees: { known: [school('smk')] },
      'de-ausbildung-pflege.middle-school': 'dont-know',
    },
    status: 'undetermined',
    missing: ['de-ausbildung-pflege.middle-school'],
    page: true,
  },
  {
    programme: 'de-ausbildung-pflege',
    name: {
      id: 'Lulusan SMK yang ijazahnya setara ijazah dasar dan pernah pelatihan dua tahun: cukup',
      en: 'An SMK graduate placed at the basic certificate, with a two-year training: enough',
    },
    on,
    facts: {
      ...learner,
      ...place,
      ...notPlaced,
      degrees: { known: [school('smk')] },
      'de-ausbildung-pflege.basic-school': { known: true },
      'de-ausbildung-pflege.prior-training': { known: true },
    },
    status: 'eligible',
  },
  {
    programme: 'de-ausbildung-pflege',
    name: {
      id: 'Ijazah setara dasar saja, tanpa pelatihan: tidak cukup',
      en: 'Basic certificate alone, without training: not enough',
    },
    on,
    facts: {
      ...learner,
      ...place,
      ...notPlaced,
      degrees: { known: [school('smk')] },
      'de-ausbildung-pflege.basic-school': { known: true },
    },
    status: 'not-eligible',
    verdicts: { school: 'unmet' },
  },
  {
    programme: 'de-ausbildung-pflege',
    name: {
      id: 'Mahasiswa S1 yang dulu tamat SMA: pendidikan umumnya cukup',
      en: 'An S1 student who finished an SMA: the general schooling is enough',
    },
    on,
    facts: {
      ...learner,
      ...place,
      ...notPlaced,
      degrees: { known: [school('s1', 'studying')] },
      'de-ausbildung-pflege.general-schooling': { known: true },
    },
    status: 'eligible',
  },
  {
    programme: 'de-ausbildung-pflege',
    name: {
      id: 'Mahasiswa S1 yang belum menjawab: SMA atau SMK?',
      en: 'An S1 student who has not said: SMA or SMK?',
    },
    on,
    facts: { ...learner, ...place, ...notPlaced, degrees: { known: [school('s1', 'studying')] } },
    status: 'undetermined',
    missing: ['de-ausbildung-pflege.general-schooling'],
  },
  {
    programme: 'de-ausbildung-pflege',
    name: {
      id: 'Hanya tamat SMP: sembilan tahun, kurang satu tahun',
      en: 'Junior secondary school only: nine years, one short',
    },
    on,
    facts: { ...learner, ...place, ...notPlaced, degrees: { known: [school('smp')] } },
    status: 'not-eligible',
    verdicts: { school: 'unmet' },
  },
  {
    programme: 'de-ausbildung-pflege',
    name: {
      id: 'Upah tepat EUR 1.048 bruto menjamin biaya hidup 2026',
      en: 'Pay of exactly EUR 1,048 gross secures the livelihood in 2026',
    },
    on,
    facts: { ...learner, ...place, 'de.training-pay-gross': euro(1048) },
    status: 'eligible',
    verdicts: { livelihood: 'met' },
  },
  {
    programme: 'de-ausbildung-pflege',
    name: {
      id: 'Upah EUR 1.047 bruto (821 neto) tanpa uang sendiri: kurang EUR 1 neto per bulan',
      en: 'Pay of EUR 1,047 gross (821 net) without own money: EUR 1 net a month short',
    },
    on,
    facts: {
      ...learner,
      ...place,
      'de.training-pay-gross': euro(1047),
      'de.training-pay-net': euro(821),
    },
    status: 'not-eligible',
    verdicts: { livelihood: 'unmet' },
  },
  {
    programme: 'de-ausbildung-pflege',
    name: {
      id: 'Upah yang sama dengan tabungan EUR 12: kekurangan setahun tertutup',
      en: 'The same pay with EUR 12 of savings: the gap of a year is closed',
    },
    on,
    facts: {
      ...learner,
      ...place,
      funds: { known: { amount: 12, currency: 'EUR', period: 'once' } },
      'de.training-pay-gross': euro(1047),
      'de.training-pay-net': euro(821),
    },
    status: 'eligible',
    verdicts: { livelihood: 'met' },
  },
  {
    programme: 'de-ausbildung-pflege',
    name: {
      id: 'Upah EUR 990 bruto pada hari terakhir 2025: cukup menurut tabel 2025',
      en: 'Pay of EUR 990 gross on the last day of 2025: enough by the table of 2025',
    },
    on: '2025-12-31',
    facts: {
      ...learner,
      ...place,
      sittings: { known: [{ ...german('telc', 'b1'), date: { known: '2025-10-01' } }] },
      'de.training-pay-gross': euro(990),
      'de.training-pay-net': euro(776),
    },
    status: 'eligible',
    verdicts: { livelihood: 'met' },
  },
  {
    programme: 'de-ausbildung-pflege',
    name: {
      id: 'Sehari kemudian, 1 Januari 2026: upah yang sama kurang dari 1.048',
      en: 'A day later, 1 January 2026: the same pay is under 1,048',
    },
    on: '2026-01-01',
    facts: {
      ...learner,
      ...place,
      sittings: { known: [{ ...german('telc', 'b1'), date: { known: '2025-10-01' } }] },
      'de.training-pay-gross': euro(990),
      'de.training-pay-net': euro(776),
    },
    status: 'not-eligible',
    verdicts: { livelihood: 'unmet' },
  },
]
