import type { FactDefinition } from '../../facts/fact.ts'
import { all, any, is, reaches, some, yes } from '../../rules/builders.ts'

const australianDegree = some(
  'degrees',
  'd',
  all(is('d.status', 'completed'), reaches('d.level', 'd1')),
  { where: is('d.country', 'AU') },
)

/** The community-language test is taken by people who already sat an English test or lived there. */
const triedEnglish = any(
  some('sittings', 's', is('s.language', 'en')),
  some('stays', 'stay', is('stay.country', 'AU')),
)

/** What several Australian visas ask beside the facts shared by all countries. */
export const facts: readonly FactDefinition[] = [
  {
    id: 'au.partner',
    of: { kind: 'choice', options: ['none', 'australian', 'applies', 'other'] },
    settledBy: 'student',
    label: {
      id: 'Pasangan dalam permohonan Australia',
      en: 'Partner in an Australian application',
    },
    question: {
      ask: {
        id: 'Apakah kamu punya suami, istri, atau pasangan, dan apakah dia ikut mengajukan visa?',
        en: 'Do you have a spouse or partner, and does that person apply for the visa with you?',
      },
      why: {
        id: 'Tabel poin Australia memberi 10 poin tanpa pasangan atau dengan pasangan warga Australia; selain itu bergantung pada kemampuan pasangan.',
        en: "Australia's points table gives 10 points without a partner or with an Australian one; otherwise it depends on what the partner brings.",
      },
      fromMemory: true,
    },
    options: {
      none: { id: 'Tidak punya pasangan', en: 'No partner' },
      australian: {
        id: 'Pasangan warga negara atau penduduk tetap Australia',
        en: 'Partner is an Australian citizen or permanent resident',
      },
      applies: { id: 'Pasangan ikut mengajukan visa ini', en: 'Partner applies for this visa too' },
      other: {
        id: 'Punya pasangan, tetapi tidak ikut mengajukan',
        en: 'Has a partner who does not apply',
      },
    },
  },
  {
    id: 'au.partner-skills',
    of: { kind: 'choice', options: ['skilled', 'english', 'neither'] },
    settledBy: 'student',
    label: {
      id: 'Kemampuan pasangan yang ikut mengajukan',
      en: 'What the applying partner brings',
    },
    question: {
      ask: {
        id: 'Mana yang benar tentang pasanganmu yang ikut mengajukan visa?',
        en: 'Which of these is true of the partner who applies with you?',
      },
      why: {
        id: 'Pasangan yang terampil memberi 10 poin, yang hanya berbahasa Inggris Competent memberi 5.',
        en: 'A skilled partner gives 10 points, one with competent English alone gives 5.',
      },
      fromMemory: false,
    },
    options: {
      skilled: {
        id: 'Di bawah 45 tahun, Inggris Competent, dan penilaian keahlian positif untuk jabatan di daftar yang sama',
        en: 'Under 45, competent English, and a positive skills assessment in an occupation on the same list',
      },
      english: { id: 'Hanya bahasa Inggris Competent', en: 'Competent English only' },
      neither: { id: 'Tidak keduanya', en: 'Neither' },
    },
    appliesWhen: is('au.partner', 'applies'),
  },
  {
    id: 'au.two-years-of-study',
    of: { kind: 'yes-no' },
    settledBy: 'school-or-test',
    label: {
      id: 'Dua tahun akademik belajar di Australia',
      en: 'Two academic years of study in Australia',
    },
    question: {
      ask: {
        id: 'Apakah ijazahmu dari Australia berasal dari minimal dua tahun akademik belajar di sana?',
        en: 'Do your Australian awards come from at least two academic years of study there?',
      },
      why: {
        id: 'Belajar minimal dua tahun akademik di Australia memberi 5 poin.',
        en: 'At least two academic years of study in Australia give 5 points.',
      },
      fromMemory: true,
    },
    appliesWhen: australianDegree,
  },
  {
    id: 'au.regional-study',
    of: { kind: 'yes-no' },
    settledBy: 'school-or-test',
    label: {
      id: 'Tinggal dan belajar di wilayah regional Australia',
      en: 'Lived and studied in a designated regional area of Australia',
    },
    question: {
      ask: {
        id: 'Apakah kamu tinggal dan belajar di wilayah regional Australia selama dua tahun itu?',
        en: 'Did you live and study in a designated regional area during those two years?',
      },
      why: {
        id: 'Belajar di wilayah regional memberi 5 poin tambahan.',
        en: 'Studying in a regional area gives 5 more points.',
      },
      fromMemory: true,
    },
    appliesWhen: all(australianDegree, yes('au.two-years-of-study')),
  },
  {
    id: 'au.professional-year',
    of: { kind: 'yes-no' },
    settledBy: 'school-or-test',
    label: {
      id: 'Professional Year di Australia dalam 48 bulan terakhir',
      en: 'Professional Year in Australia within the last 48 months',
    },
    question: {
      ask: {
        id: 'Apakah kamu menyelesaikan program Professional Year di Australia dalam 48 bulan terakhir?',
        en: 'Did you finish a Professional Year in Australia within the last 48 months?',
      },
      why: { id: 'Program itu memberi 5 poin.', en: 'That programme gives 5 points.' },
      fromMemory: true,
    },
    appliesWhen: australianDegree,
  },
  {
    id: 'au.specialist-education',
    of: { kind: 'yes-no' },
    settledBy: 'authority',
    label: {
      id: 'Master riset atau doktor Australia di bidang STEM/ICT yang terdaftar, minimal dua tahun akademik',
      en: 'Australian research master or doctorate in a listed STEM or ICT field, two academic years or more',
    },
    appliesWhen: australianDegree,
  },
  {
    id: 'au.trade-in-australia',
    of: { kind: 'yes-no' },
    settledBy: 'authority',
    label: {
      id: 'Kualifikasi kejuruan (trade) yang diselesaikan di Australia',
      en: 'Trade qualification completed in Australia',
    },
    appliesWhen: some('stays', 'stay', is('stay.country', 'AU')),
  },
  {
    id: 'au.community-language',
    of: { kind: 'yes-no' },
    settledBy: 'school-or-test',
    label: {
      id: 'Kredensial bahasa komunitas (NAATI CCL)',
      en: 'Credentialled community language (NAATI CCL)',
    },
    question: {
      ask: {
        id: 'Apakah kamu lulus tes bahasa komunitas NAATI (CCL) atau punya kualifikasi NAATI?',
        en: 'Have you passed the NAATI community language test (CCL), or do you hold a NAATI qualification?',
      },
      why: {
        id: 'Kualifikasi bahasa yang diakui NAATI memberi 5 poin.',
        en: 'A language qualification recognised by NAATI gives 5 points.',
      },
      fromMemory: true,
      paper: true,
    },
    appliesWhen: triedEnglish,
  },
  {
    id: 'au.bachelor-comparable',
    of: { kind: 'yes-no' },
    settledBy: 'authority',
    label: {
      id: 'Ijazah sarjana atau lebih tinggi dinilai setara standar Australia',
      en: 'Bachelor or higher degree found to be of a recognised standard',
    },
  },
  {
    id: 'au.doctorate-comparable',
    of: { kind: 'yes-no' },
    settledBy: 'authority',
    label: {
      id: 'Gelar doktor dinilai setara standar Australia',
      en: 'Doctorate found to be of a recognised standard',
    },
  },
  {
    id: 'au.award-recognised',
    of: { kind: 'yes-no' },
    settledBy: 'authority',
    label: {
      id: 'Ijazah lain diakui lembaga penilai untuk jabatan itu',
      en: 'Another award recognised by the assessing authority for the occupation',
    },
  },
  {
    id: 'au.skilled-months-abroad',
    of: { kind: 'number', unit: 'months', min: 0, max: 120 },
    settledBy: 'authority',
    label: {
      id: 'Bulan kerja terampil di luar Australia yang diakui lembaga penilai, dalam 10 tahun sebelum undangan',
      en: 'Months of skilled work outside Australia that the assessing authority counts, in the 10 years before the invitation',
    },
  },
  {
    id: 'au.skilled-months-australia',
    of: { kind: 'number', unit: 'months', min: 0, max: 120 },
    settledBy: 'authority',
    label: {
      id: 'Bulan kerja terampil di Australia yang diakui lembaga penilai, dalam 10 tahun sebelum undangan',
      en: 'Months of skilled work in Australia that the assessing authority counts, in the 10 years before the invitation',
    },
  },
]
