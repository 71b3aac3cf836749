// Over 300 lines because it is the one list of what many programmes share, words and all.
import { any, is, some } from '../rules/builders.ts'
import type { FactDefinition, FieldDefinition, Text } from './fact.ts'

const t = (id: string, en: string): Text => ({ id, en })

const yesNo = (label: Text): FieldDefinition => ({ of: { kind: 'yes-no' }, label })
const dayField = (label: Text, not?: 'future'): FieldDefinition => ({
  of: not === undefined ? { kind: 'day' } : { kind: 'day', not },
  label,
})
const score = (label: Text, max: number, decimals = 0): FieldDefinition => ({
  of: { kind: 'number', unit: 'points', min: 0, max, decimals },
  label,
})

/** The tests a language may be proved by; `other` is a test that no rule here names. */
export const tests: Readonly<Record<string, Text>> = {
  goethe: t('Goethe-Zertifikat', 'Goethe-Zertifikat'),
  telc: t('telc', 'telc'),
  osd: t('ÖSD', 'ÖSD'),
  ecl: t('ECL', 'ECL'),
  testdaf: t('TestDaF', 'TestDaF'),
  oif: t('ÖIF', 'ÖIF'),
  'ielts-academic': t('IELTS Academic', 'IELTS Academic'),
  'ielts-general': t('IELTS General Training', 'IELTS General Training'),
  'toefl-ibt': t('TOEFL iBT', 'TOEFL iBT'),
  'toefl-ibt-australia': t(
    'TOEFL iBT for Australia (sejak 21 Januari 2026)',
    'TOEFL iBT for Australia (since 21 January 2026)',
  ),
  'toefl-itp': t('TOEFL ITP', 'TOEFL ITP'),
  toeic: t('TOEIC', 'TOEIC'),
  'cambridge-c1': t('Cambridge C1 Advanced', 'Cambridge C1 Advanced'),
  cambridge: t(
    'Cambridge lain (A2, B1, B2 First, C2)',
    'Another Cambridge test (A2, B1, B2 First, C2)',
  ),
  'pte-academic': t('PTE Academic', 'PTE Academic'),
  'pte-core': t('PTE Core', 'PTE Core'),
  oet: t('OET', 'OET'),
  celpip: t('CELPIP-General', 'CELPIP-General'),
  met: t('MET', 'MET'),
  'languagecert-academic': t('LANGUAGECERT Academic', 'LANGUAGECERT Academic'),
  languagecert: t('LanguageCert lain', 'Another LanguageCert test'),
  jlpt: t('JLPT', 'JLPT'),
  'jft-basic': t('JFT-Basic', 'JFT-Basic'),
  bjt: t('BJT', 'BJT'),
  topik: t('TOPIK', 'TOPIK'),
  'eps-topik': t('EPS-TOPIK', 'EPS-TOPIK'),
  kiip: t('KIIP', 'KIIP'),
  tocfl: t('TOCFL', 'TOCFL'),
  hsk: t('HSK', 'HSK'),
  delf: t('DELF', 'DELF'),
  dalf: t('DALF', 'DALF'),
  'tef-canada': t('TEF Canada', 'TEF Canada'),
  'tcf-canada': t('TCF Canada', 'TCF Canada'),
  dele: t('DELE', 'DELE'),
  other: t('Tes lain', 'Another test'),
}

export const languages: Readonly<Record<string, Text>> = {
  en: t('Inggris', 'English'),
  de: t('Jerman', 'German'),
  ja: t('Jepang', 'Japanese'),
  ko: t('Korea', 'Korean'),
  zh: t('Mandarin', 'Mandarin'),
  fr: t('Prancis', 'French'),
  ar: t('Arab', 'Arabic'),
  es: t('Spanyol', 'Spanish'),
}

const degreeFields: Readonly<Record<string, FieldDefinition>> = {
  level: {
    of: { kind: 'level', scale: 'education' },
    label: t('Jenjang', 'Level'),
  },
  /** `studying`: enrolled now; `stopped`: left without a diploma. */
  status: {
    of: { kind: 'choice', options: ['studying', 'completed', 'stopped'] },
    label: t('Sudah lulus?', 'Finished?'),
    options: {
      studying: t('Masih kuliah atau sekolah', 'Still studying'),
      completed: t('Sudah lulus', 'Graduated'),
      stopped: t('Berhenti sebelum lulus', 'Left before graduating'),
    },
  },
  field: { of: { kind: 'code', system: 'iscedf' }, label: t('Bidang studi', 'Field of study') },
  /** The award; while studying, the expected one. */
  awarded: dayField(t('Lulus (atau perkiraan lulus)', 'Graduated (or expected to)')),
  country: { of: { kind: 'code', system: 'iso3166' }, label: t('Negara kampus', 'Country') },
  /** Nominal length of the course in years. */
  years: {
    of: { kind: 'number', unit: 'years', min: 0, max: 12, decimals: 1 },
    label: t('Lama studi menurut kurikulum', 'Nominal length of the course'),
  },
  'years-done': {
    of: { kind: 'number', unit: 'years', min: 0, max: 12, decimals: 1 },
    label: t('Tahun kuliah yang sudah selesai', 'Years of study completed'),
  },
  'full-time': yesNo(t('Kuliah penuh waktu', 'Full-time')),
  recognised: {
    of: { kind: 'yes-no' },
    label: t('Diakui negara (terakreditasi)', 'Recognised by the state (accredited)'),
    settledBy: 'school-or-test',
  },
}

const sittingFields: Readonly<Record<string, FieldDefinition>> = {
  language: { of: { kind: 'code', system: 'iso639' }, label: t('Bahasa', 'Language') },
  test: {
    of: { kind: 'choice', options: Object.keys(tests) },
    label: t('Tes', 'Test'),
    options: tests,
  },
  date: dayField(t('Tanggal tes', 'Test date'), 'future'),
  mode: {
    of: { kind: 'choice', options: ['centre', 'home'] },
    label: t('Tempat tes', 'Where it was sat'),
    options: { centre: t('Di pusat tes', 'At a test centre'), home: t('Dari rumah', 'At home') },
  },
  level: {
    of: { kind: 'level', scale: 'cefr' },
    label: t('Tingkat di sertifikat', 'Level on the certificate'),
  },
  jlpt: { of: { kind: 'level', scale: 'jlpt' }, label: t('Tingkat JLPT', 'JLPT level') },
  /** TOPIK, KIIP or HSK grade. */
  grade: {
    of: { kind: 'number', unit: 'grade', min: 0, max: 9 },
    label: t('Tingkat (angka)', 'Grade'),
  },
  overall: score(t('Nilai keseluruhan', 'Overall score'), 1500, 1),
  listening: score(t('Mendengar', 'Listening'), 990, 1),
  reading: score(t('Membaca', 'Reading'), 990, 1),
  writing: score(t('Menulis', 'Writing'), 990, 1),
  speaking: score(t('Berbicara', 'Speaking'), 990, 1),
}

const jobFields: Readonly<Record<string, FieldDefinition>> = {
  occupation: { of: { kind: 'code', system: 'isco08' }, label: t('Pekerjaan', 'Occupation') },
  country: { of: { kind: 'code', system: 'iso3166' }, label: t('Negara', 'Country') },
  from: dayField(t('Mulai', 'From'), 'future'),
  /** Absent while the job goes on (`ongoing`). Inclusive. */
  to: dayField(t('Selesai', 'To')),
  ongoing: yesNo(t('Masih bekerja di sini', 'Still working here')),
  'hours-per-week': {
    of: { kind: 'number', unit: 'hours a week', min: 1, max: 100 },
    label: t('Jam per minggu', 'Hours a week'),
  },
  /** In the field of the student's own diploma. */
  related: yesNo(t('Sesuai bidang studi', 'In the field of study')),
  paid: yesNo(t('Dibayar', 'Paid')),
  internship: yesNo(t('Magang atau PKL', 'Internship')),
}

const stayFields: Readonly<Record<string, FieldDefinition>> = {
  country: { of: { kind: 'code', system: 'iso3166' }, label: t('Negara', 'Country') },
  /** The status or visa as the country names it: E-9, SSW1, TITP2, 417, 462, study, work … */
  permit: {
    of: {
      kind: 'choice',
      options: [
        'E-9',
        'E-10',
        'H-2',
        'SSW1',
        'TITP',
        '417',
        '462',
        'migrant-worker',
        'search-card',
        'study',
        'work',
        'visit',
        'other',
      ],
    },
    label: t('Izin tinggal', 'Permit'),
    options: {
      'E-9': t('Korea: E-9 (pekerja EPS)', 'Korea: E-9 (EPS worker)'),
      'E-10': t('Korea: E-10 (awak kapal)', 'Korea: E-10 (ship’s crew)'),
      'H-2': t('Korea: H-2', 'Korea: H-2'),
      SSW1: t('Jepang: SSW(i), tokutei ginou', 'Japan: SSW(i), tokutei ginou'),
      TITP: t('Jepang: magang teknis (TITP)', 'Japan: technical intern (TITP)'),
      '417': t('Australia: visa 417', 'Australia: visa 417'),
      '462': t('Australia: Work and Holiday (462)', 'Australia: Work and Holiday (462)'),
      'migrant-worker': t('Izin kerja pekerja migran', 'Work permit as a migrant worker'),
      'search-card': t('Izin mencari kerja', 'Job-seeker permit'),
      study: t('Izin belajar', 'Study permit'),
      work: t('Izin kerja lain', 'Another work permit'),
      visit: t('Kunjungan atau wisata', 'Visit or holiday'),
      other: t('Izin lain', 'Another permit'),
    },
  },
  from: dayField(t('Mulai', 'From'), 'future'),
  to: dayField(t('Selesai', 'To')),
  ongoing: yesNo(t('Masih tinggal di sana', 'Still there')),
  lawful: yesNo(t('Izinnya sah selama tinggal', 'Lawful throughout')),
}

/**
 * The facts that many programmes share. What one country or programme alone asks is defined beside
 * it. Ids are stable: kept assessments hold them.
 */
export const coreFacts: readonly FactDefinition[] = [
  {
    id: 'birth',
    of: { kind: 'day', not: 'future' },
    settledBy: 'student',
    label: t('Tanggal lahir', 'Date of birth'),
    question: {
      ask: t('Kapan kamu lahir?', 'When were you born?'),
      why: t(
        'Hampir setiap jalur punya batas usia. Bulan dan tahun sudah cukup; tanggalnya hanya ditanya bila menentukan.',
        'Almost every route has an age limit. Month and year are enough; the day is asked only when it decides.',
      ),
      fromMemory: true,
    },
  },
  {
    id: 'degrees',
    of: { kind: 'list', fields: degreeFields, limit: 8 },
    settledBy: 'student',
    label: t('Pendidikan', 'Education'),
    question: {
      ask: t('Apa pendidikanmu?', 'What is your education?'),
      why: t(
        'Jenjang, bidang, dan waktu lulus menentukan jalur mana yang terbuka.',
        'Level, field and graduation date decide which routes open.',
      ),
      fromMemory: true,
    },
  },
  {
    id: 'skills',
    of: {
      kind: 'list',
      limit: 8,
      fields: {
        language: { of: { kind: 'code', system: 'iso639' }, label: t('Bahasa', 'Language') },
        level: {
          of: { kind: 'level', scale: 'cefr' },
          label: t('Kemampuan sekarang', 'What you can do now'),
        },
      },
    },
    settledBy: 'student',
    label: t('Kemampuan bahasa', 'Language ability'),
    question: {
      ask: t('Bahasa asing apa yang kamu bisa?', 'Which foreign languages do you speak?'),
      why: t(
        'Kemampuanmu sekarang menentukan dari mana rencana belajar dimulai.',
        'What you can do now decides where a learning plan starts.',
      ),
      fromMemory: true,
    },
  },
  {
    id: 'sittings',
    of: { kind: 'list', fields: sittingFields, limit: 12 },
    settledBy: 'school-or-test',
    label: t('Sertifikat bahasa', 'Language certificates'),
    question: {
      ask: t('Sertifikat bahasa apa yang kamu punya?', 'Which language certificates do you hold?'),
      why: t(
        'Kebanyakan jalur meminta bukti tes, bukan hanya kemampuan.',
        'Most routes ask for a test result, not only ability.',
      ),
      fromMemory: true,
    },
  },
  {
    id: 'jobs',
    of: { kind: 'list', fields: jobFields, limit: 20 },
    settledBy: 'student',
    label: t('Pengalaman kerja dan magang', 'Work and internships'),
    question: {
      ask: t('Pernah bekerja atau magang?', 'Have you worked or done an internship?'),
      why: t(
        'Sebagian jalur menghitung bulan kerja yang bisa dibuktikan.',
        'Some routes count months of work that you can prove.',
      ),
      fromMemory: true,
    },
  },
  {
    id: 'stays',
    of: { kind: 'list', fields: stayFields, limit: 12 },
    settledBy: 'student',
    label: t('Tinggal di luar negeri', 'Stays abroad'),
    question: {
      ask: t('Pernah tinggal atau bekerja di luar negeri?', 'Have you lived or worked abroad?'),
      why: t(
        'Beberapa negara menghitung masa tinggal sebelumnya, ada yang menambah poin, ada yang membatasi.',
        'Some countries count earlier stays: some give points, some set a limit.',
      ),
      fromMemory: true,
    },
  },
  {
    id: 'citizenship',
    of: { kind: 'code', system: 'iso3166' },
    settledBy: 'student',
    label: t('Kewarganegaraan', 'Citizenship'),
    question: {
      ask: t('Apa kewarganegaraanmu?', 'What is your citizenship?'),
      why: t(
        'Beberapa program hanya untuk warga negara Indonesia.',
        'Some programmes are for Indonesian citizens only.',
      ),
      fromMemory: true,
    },
  },
  {
    id: 'residence',
    of: { kind: 'code', system: 'iso3166' },
    settledBy: 'student',
    label: t('Negara tempat tinggal', 'Country of residence'),
    question: {
      ask: t('Sekarang kamu tinggal di negara mana?', 'Which country do you live in now?'),
      why: t(
        'Sebagian izin harus diajukan dari Indonesia, sebagian hanya dari dalam negara tujuan.',
        'Some permits must be applied for from Indonesia, some only inside the destination.',
      ),
      fromMemory: true,
    },
  },
  {
    id: 'funds',
    of: { kind: 'money' },
    settledBy: 'student',
    label: t('Uang sendiri tanpa berutang', 'Own money without borrowing'),
    question: {
      ask: t(
        'Berapa uang yang bisa kamu siapkan tanpa berutang?',
        'How much money could you set aside without borrowing?',
      ),
      why: t(
        'Beberapa visa meminta bukti tabungan, dan jalur yang kamu sanggup didahulukan. Jawaban ini tinggal di HP‑mu; ia ikut terkirim hanya bila kamu menekan simpan, tidak terlihat lewat tautan yang kamu bagikan, dan tercetak di lembar hasilmu.',
        'Some visas ask for proof of savings, and routes you can pay for come first. This answer stays on your phone; it is sent only when you press keep, is not seen through a link you share, and stands on your printed sheet.',
      ),
      fromMemory: true,
      sorts: true,
    },
  },
  {
    id: 'departure-wish',
    of: { kind: 'day' },
    settledBy: 'student',
    label: t('Ingin berangkat paling lambat', 'Wants to leave by'),
    question: {
      ask: t('Paling lambat kapan kamu ingin berangkat?', 'By when do you want to leave?'),
      why: t(
        'Hanya untuk mengurutkan: yang sempat dikejar didahulukan. Tidak ada program yang hilang.',
        'Only to sort: what can be done by then comes first. No programme disappears.',
      ),
      fromMemory: true,
      sorts: true,
    },
  },
  {
    id: 'partner-accompanies',
    of: { kind: 'yes-no' },
    settledBy: 'student',
    label: t('Pasangan ikut pindah', 'Spouse or partner comes along'),
    question: {
      ask: t(
        'Apakah suami, istri, atau pasanganmu akan ikut pindah?',
        'Would a spouse or partner move with you?',
      ),
      why: t(
        'Beberapa tabel poin dihitung berbeda bila pasangan ikut.',
        'Some points tables count differently when a partner comes along.',
      ),
      fromMemory: true,
    },
  },
  {
    id: 'document.ektp',
    of: { kind: 'yes-no' },
    settledBy: 'student',
    label: t('Punya e-KTP', 'Holds an e-KTP'),
    question: {
      ask: t('Apakah kamu sudah punya e-KTP?', 'Do you have an e-KTP?'),
      why: t(
        'Beberapa tes di Indonesia hanya menerima e-KTP.',
        'Some tests in Indonesia accept only an e-KTP.',
      ),
      fromMemory: true,
      paper: true,
    },
  },
  {
    id: 'document.passport',
    of: { kind: 'yes-no' },
    settledBy: 'student',
    label: t('Punya paspor yang masih berlaku', 'Holds a valid passport'),
    question: {
      ask: t('Apakah kamu punya paspor yang masih berlaku?', 'Do you hold a valid passport?'),
      why: t(
        'Paspor perlu sebelum visa; kami tidak pernah meminta nomornya.',
        'A passport comes before a visa; we never ask its number.',
      ),
      fromMemory: true,
      paper: true,
    },
  },
  {
    id: 'licence.str-nurse',
    of: { kind: 'yes-no' },
    settledBy: 'authority',
    label: t('STR perawat berlaku', 'Indonesian nurse registration (STR) in force'),
    question: {
      ask: t(
        'Apakah kamu punya STR perawat yang berlaku?',
        'Do you hold a nurse registration (STR) in force?',
      ),
      why: t(
        'Jalur perawat hampir selalu meminta STR.',
        'Nurse routes almost always ask for the STR.',
      ),
      fromMemory: true,
      paper: true,
    },
    appliesWhen: any(
      some('degrees', 'd', { kind: 'in', path: 'd.field', codes: ['0913'], prefix: true }),
    ),
  },
  {
    id: 'domicile.province',
    of: { kind: 'choice', options: ['NTT', 'other'] },
    settledBy: 'student',
    label: t('Provinsi domisili', 'Province of domicile'),
    question: {
      ask: t('Di provinsi mana kamu berdomisili?', 'Which province are you domiciled in?'),
      why: t(
        'NTT punya aturan sendiri untuk sebagian pekerjaan.',
        'NTT has rules of its own for some jobs.',
      ),
      fromMemory: true,
    },
    options: {
      NTT: t('Nusa Tenggara Timur', 'East Nusa Tenggara'),
      other: t('Provinsi lain', 'Another province'),
    },
    appliesWhen: is('residence', 'ID'),
  },
]
