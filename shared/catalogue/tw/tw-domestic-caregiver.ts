// One data file a programme: its law, its words and its sources stand together, whatever their length.
import type { FactDefinition, Text } from '../../facts/fact.ts'
import { age, all, any, ge, is, lt, monthsIn, yes } from '../../rules/builders.ts'
import type { Programme } from '../programme.ts'

/** Months worked in Taiwan as a migrant worker, all stays together, to the day. */
const workedMonths = monthsIn('stays', 'stay', {
  where: all(is('stay.country', 'TW'), is('stay.permit', 'migrant-worker')),
  rounding: 'exact',
})

const printed = (
  name: string,
  settledBy: FactDefinition['settledBy'],
  label: Text,
): FactDefinition => ({
  id: `tw-domestic-caregiver.${name}`,
  of: { kind: 'yes-no' },
  settledBy,
  label,
})

export const twDomesticCaregiver: Programme = {
  id: 'tw-domestic-caregiver',
  country: 'TW',
  zone: 'Asia/Taipei',
  shortName: { id: 'Perawat rumah tangga di Taiwan', en: 'Live-in home carer in Taiwan' },
  who: {
    id: 'Umur minimal 20, dengan masa kerja di Taiwan di bawah 12 tahun.',
    en: 'At least 20, with less than 12 years of work in Taiwan.',
  },
  name: {
    id: 'Taiwan - perawat/penata rumah tangga tinggal di rumah',
    en: 'Taiwan - live-in domestic caregiver or helper',
  },
  permit: {
    id: 'Izin pekerja migran Kelas B (tinggal di rumah majikan)',
    en: 'Class B migrant worker permit (live-in)',
  },
  routes: ['p2p'],
  employer: 'household',
  formalDoor: 'tw-institutional-care',
  sectors: ['domestic'],
  fields: [],
  occupations: [
    {
      isco08: '5322',
      label: { id: 'Perawat di rumah keluarga', en: 'Home-based personal care workers' },
    },
    {
      isco08: '9111',
      label: { id: 'Penata laksana rumah tangga', en: 'Domestic cleaners and helpers' },
    },
  ],
  from: '2022-08-10',
  intake: {
    history: [{ from: '2022-08-10', status: 'open' }],
    asOf: '2024-10-30',
    sources: ['tw-pay2024'],
  },
  requirements: [
    {
      id: 'age',
      title: {
        id: 'Minimal 20 tahun; batas Taiwan untuk perawat di rumah keluarga dan penata laksana rumah tangga, lebih tinggi dari 18 tahun menurut aturan Indonesia.',
        en: "At least 20 years old; Taiwan's floor for family carers and domestic helpers, above the Indonesian 18.",
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: ge(age(), 20),
      source: 'tw-age20',
      also: ['tw-std'],
      note: {
        id: 'Halaman agen yang mengulang naskah kementerian; pasal tentang usia dalam standarnya sendiri belum ditemukan. Perlu dikonfirmasi.',
        en: "Agency page repeating the Ministry's text; the age article of the standards themselves was not found. To be confirmed.",
      },
      unconfirmed: true,
    },
    {
      id: 'cumulative-cap',
      title: {
        id: 'Total masa kerja sebagai pekerja migran di Taiwan harus kurang dari 12 tahun; perawat keluarga dengan nilai kinerja yang cukup boleh sampai 14 tahun, penata laksana rumah tangga tidak.',
        en: 'Total time worked in Taiwan as a migrant worker must stay under 12 years; a family carer with enough performance points may reach 14, a domestic helper may not.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: any(
        lt(workedMonths, 144),
        all(
          is('tw-domestic-caregiver.job', 'family-carer'),
          yes('tw-domestic-caregiver.performance-points'),
          lt(workedMonths, 168),
        ),
      ),
      source: 'tw-esa52',
    },
    {
      id: 'health',
      title: {
        id: 'Lulus pemeriksaan kesehatan di rumah sakit yang diakui Taiwan, paling lama tiga bulan sebelum visa.',
        en: 'A passed medical check from a hospital Taiwan recognises, within three months before the visa.',
      },
      kind: 'must',
      phase: 'before-leaving',
      settledBy: 'clinic',
      rule: yes('tw-domestic-caregiver.check-up'),
      source: 'tw-std',
      note: {
        id: 'Pengetahuan umum tentang aturan pemeriksaan kesehatan. Perlu dikonfirmasi.',
        en: 'General knowledge of the health-check rules. To be confirmed.',
      },
      unconfirmed: true,
    },
    {
      id: 'entry-course',
      title: {
        id: 'Saat pertama kali masuk: kursus satu atap sebelum diantar ke rumah majikan; delapan jam (tiga hari dua malam), dibiayai kementerian tenaga kerja Taiwan.',
        en: "On first entry: the one-stop course before going to the household; eight hours in three days and two nights, paid by Taiwan's labour ministry.",
      },
      kind: 'must',
      phase: 'after-arrival',
      settledBy: 'authority',
      rule: yes('tw-domestic-caregiver.entry-course'),
      source: 'tw-onestop',
      note: {
        id: 'Untuk yang baru pertama kali atau yang belum mengikutinya dalam lima tahun; majikan mendaftarkannya lima hari sebelumnya.',
        en: 'For first-timers or those who have not taken it in five years; the employer books it five days ahead.',
      },
    },
    {
      id: 'health-after-arrival',
      title: {
        id: 'Setelah tiba: periksa kesehatan dalam tiga hari kerja, lalu di sekitar bulan ke-6, ke-18, dan ke-30; WNI juga tes feses untuk tifus, paratifus, dan shigella. Pemeriksaan berikutnya dalam 30 hari di sekitar bulan itu. Bila tidak lulus bisa dipulangkan.',
        en: 'After arrival: health check within three working days, then around months 6, 18 and 30; Indonesians also take a stool test for typhoid, paratyphoid and shigella. The later checks fall within 30 days of those months. Failing can mean going home.',
      },
      kind: 'must',
      phase: 'after-arrival',
      settledBy: 'clinic',
      rule: yes('tw-domestic-caregiver.arrival-check-ups'),
      source: 'tw-health',
      also: ['tw-health-id'],
    },
  ],
  facts: [
    {
      id: 'tw-domestic-caregiver.job',
      of: { kind: 'choice', options: ['family-carer', 'domestic-helper'] },
      settledBy: 'employer',
      label: { id: 'Pekerjaan menurut kontrak', en: 'Job in the contract' },
      options: {
        'family-carer': { id: 'Perawat di rumah keluarga', en: 'Family carer' },
        'domestic-helper': { id: 'Penata laksana rumah tangga', en: 'Domestic helper' },
      },
    },
    printed('performance-points', 'authority', {
      id: 'Nilai kinerja yang cukup untuk batas 14 tahun',
      en: 'Enough performance points for the limit of 14 years',
    }),
    printed('check-up', 'clinic', {
      id: 'Lulus pemeriksaan kesehatan untuk Taiwan',
      en: 'Passed the check-up for Taiwan',
    }),
    printed('entry-course', 'authority', {
      id: 'Kursus satu atap sudah diikuti (kali ini atau dalam lima tahun terakhir)',
      en: 'One-stop entry course taken (this time or in the last five years)',
    }),
    printed('arrival-check-ups', 'clinic', {
      id: 'Lulus pemeriksaan kesehatan sesudah tiba di Taiwan',
      en: 'Passed the check-ups after arrival in Taiwan',
    }),
  ],
  pay: {
    min: 20000,
    max: null,
    currency: 'TWD',
    period: 'month',
    source: 'tw-pay2022',
    note: {
      id: 'Batas bawah kontrak sejak 10 Agustus 2022, masih sama pada Oktober 2024; NT$21.000 dan NT$22.000 dianjurkan sesudah tiga dan enam tahun pada satu majikan. Upah minimum tidak berlaku untuk pekerjaan yang tinggal di rumah majikan.',
      en: 'Floor in contracts since 10 August 2022, still so in October 2024; 21,000 and 22,000 are advised after three and six years with one employer. The minimum wage does not apply to live-in work.',
    },
  },
  contractMonths: 36,
  residence: {
    id: 'Paling lama dua belas tahun (empat belas untuk perawat keluarga dengan nilai kinerja); sesudah enam tahun bekerja, perawat keluarga boleh pindah ke tenaga teknis asing dengan gaji NT$26.000 atau lebih (NT$28.000 tanpa bukti keahlian), tanpa batas masa tinggal.',
    en: 'Up to twelve years (fourteen for family carers with points); after six years of work a family carer may move to the foreign technical workforce at NT$26,000 or more (28,000 without proof of skill), no stay limit.',
  },
  costs: [
    {
      what: {
        id: 'Biaya penempatan di Indonesia, batas atas resmi',
        en: 'Placement cost in Indonesia, official ceiling',
      },
      amount: { min: null, max: 9622000 },
      currency: 'IDR',
      payer: 'disputed',
      source: 'tw-cost-dom',
      note: {
        id: 'Kepkabadan 50/2023 membolehkan biaya ini ditagih; aturan tanpa biaya BP2MI 9/2020 mencakup pekerjaan ini, tetapi Taiwan dikecualikan pada 2022.',
        en: "Kepkabadan 50/2023 lets it be charged; BP2MI's zero-cost rule 9/2020 covers this job but Taiwan was excepted in 2022.",
      },
      asOf: '2024-08-22',
    },
    {
      what: {
        id: 'Biaya penempatan dalam dolar Taiwan, batas atas resmi',
        en: 'Placement cost in Taiwan dollars, official ceiling',
      },
      amount: { min: null, max: 20000 },
      currency: 'TWD',
      payer: 'disputed',
      source: 'tw-cost-dom',
      asOf: '2024-08-22',
    },
    {
      what: {
        id: 'Biaya jasa agen Taiwan tahun pertama, per bulan',
        en: 'Taiwan agency service fee, first year, per month',
      },
      amount: { min: null, max: 1800 },
      currency: 'TWD',
      payer: 'disputed',
      source: 'tw-broker',
      note: {
        id: 'Hukum Taiwan membolehkannya (kemudian NT$1.700 dan NT$1.500); BP2MI menyatakan pada Juli 2022 bahwa biaya agen NT$60.000 dihapus dari daftar biaya.',
        en: "Taiwan's law allows it (1,700 and 1,500 later); BP2MI said in July 2022 the NT$60,000 of agency fee was dropped from the cost statement.",
      },
      aside: 'later',
    },
    {
      what: {
        id: 'Kursus masuk, tempat tidur, dan makan',
        en: 'Entry course, bed and meals',
      },
      amount: 0,
      currency: 'TWD',
      payer: 'state',
      source: 'tw-onestop',
    },
    {
      what: {
        id: 'Biaya pendaftaran dan penempatan agen Taiwan',
        en: 'Taiwan agency registration and placement fee',
      },
      amount: null,
      currency: 'TWD',
      payer: 'employer',
      source: 'tw-broker',
      note: {
        id: 'Paling banyak satu bulan gaji, dari majikan.',
        en: "At most one month's pay, from the employer.",
      },
    },
  ],
  months: {
    min: 3,
    max: 7,
    parts: [
      { kind: 'learning', min: 1, max: 3 },
      { kind: 'search', min: 1, max: 2 },
      { kind: 'permit', min: 1, max: 2 },
    ],
    basis: {
      id: 'Perkiraan: pelatihan dan bahasa 1-3 bulan, mencari majikan 1-2 bulan, pengesahan kontrak, pemeriksaan kesehatan, dan visa 1-2 bulan.',
      en: 'Estimate: training and language 1-3 months, matching 1-2, contract endorsement, medical and visa 1-2.',
    },
  },
  documents: [
    { id: 'Paspor', en: 'Passport' },
    { id: 'Ijazah', en: 'Diploma' },
    { id: 'SKCK', en: 'Police clearance (SKCK)' },
    { id: 'Pemeriksaan kesehatan', en: 'Medical check-up' },
    { id: 'Surat izin keluarga', en: 'Permission letter' },
    {
      id: 'Kontrak kerja (disahkan kantor Taiwan, TETO)',
      en: 'Employment contract (TETO endorsed)',
    },
    { id: 'BPJS Ketenagakerjaan PMI', en: 'Migrant social security (BPJS Ketenagakerjaan PMI)' },
    {
      id: 'E-PMI, kini E-KPMI (kartu elektronik pekerja migran)',
      en: 'E-PMI, now E-KPMI (electronic migrant-worker card)',
    },
  ],
  steps: [
    {
      id: 'Daftar di Disnaker atau BP3MI, atau lewat P3MI berizin.',
      en: 'Register at Disnaker or BP3MI, or through a licensed P3MI.',
    },
    {
      id: 'Dipertemukan dengan majikan, lalu tanda tangani kontrak.',
      en: 'Match with an employer and sign the contract.',
    },
    {
      id: 'Pemeriksaan kesehatan, pelatihan, dan visa.',
      en: 'Medical check, training and visa.',
    },
    {
      id: 'Ikut OPP, cetak E-PMI, lalu berangkat.',
      en: 'Orientation (OPP), E-PMI, then fly.',
    },
    {
      id: 'Setelah tiba: kursus satu atap, periksa kesehatan dalam tiga hari kerja, baru ke rumah majikan.',
      en: 'On arrival: one-stop entry course, health check within three working days, then the household.',
    },
  ],
  notes: [
    {
      id: 'Informal: perawat dan penata laksana rumah tangga yang tinggal di rumah majikan berada di luar Undang-Undang Standar Kerja Taiwan.',
      en: 'Informal: live-in carers and domestic helpers are outside the Labour Standards Act.',
    },
    {
      id: 'Dicantumkan supaya bisa disebut namanya dan ditunjukkan jalur formalnya: perawat panti meminta usia 18 dan membayar upah minimum.',
      en: 'Listed here so that it can be named and a formal route shown instead: institutional care asks for 18 and pays the minimum wage.',
    },
  ],
  openQuestions: [
    {
      id: 'Naskah pasal usia dalam standarnya belum ditemukan; penurunan sesudah usia dewasa di Taiwan menjadi 18 pada 2023 tidak bisa dikesampingkan.',
      en: "Text of the standards' age article not found; a lowering after Taiwan's age of majority became 18 in 2023 cannot be excluded.",
    },
    {
      id: 'Siapa yang membayar: Kepkabadan 50/2023 (pekerja, sampai batas atas) berhadapan dengan Peraturan BP2MI 9/2020 (pekerja tidak membayar apa pun); keputusan yang lebih baru dan khusus untuk Taiwan yang diikuti.',
      en: 'Who pays: Kepkabadan 50/2023 (worker, up to the ceiling) against Peraturan BP2MI 9/2020 (worker pays nothing); the later decree, specific to Taiwan, is followed.',
    },
    {
      id: 'Kenaikan gaji yang disepakati untuk 2025-2026: belum ditemukan.',
      en: 'Any pay rise agreed for 2025-2026: none found.',
    },
  ],
  alsoSee: [
    'tw-esa52',
    'tw-skilled26',
    'tw-skilled26b',
    'tw-health-id',
    'tw-zero-2022',
    'tw-livein',
  ],
}
