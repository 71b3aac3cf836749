// Long because Express Entry asks of two people: each fact stands with its words and its reason.
import type { FactDefinition, Text } from '../../facts/fact.ts'
import { schooled } from '../../facts/proofs.ts'
import { all, fact, gt, is, not, some, yes } from '../../rules/builders.ts'

const t = (id: string, en: string): Text => ({ id, en })

const counted = {
  all: t('Semuanya', 'All of it'),
  some: t('Sebagian', 'Some of it'),
  none: t('Tidak ada', 'None of it'),
}
const share = { kind: 'choice', options: Object.keys(counted) } as const

const credentials = {
  'not-assessed': t(
    'Ijazah luar negeri yang belum dinilai (belum ada ECA)',
    'A foreign diploma not yet assessed (no ECA)',
  ),
  'below-secondary': t('Di bawah sekolah menengah', 'Below secondary school'),
  secondary: t('Sekolah menengah', 'Secondary school'),
  'one-year': t('Pendidikan tinggi satu tahun', 'One-year post-secondary credential'),
  'two-year': t('Pendidikan tinggi dua tahun', 'Two-year post-secondary credential'),
  'three-year': t(
    'Sarjana, atau pendidikan tinggi tiga tahun ke atas',
    "Bachelor's degree, or a credential of three years or longer",
  ),
  'two-or-more': t(
    'Dua ijazah pendidikan tinggi atau lebih, salah satunya tiga tahun ke atas',
    'Two or more credentials, one of three years or longer',
  ),
  masters: t('Magister atau gelar profesi', "Master's or professional degree"),
  doctorate: t('Doktor', 'Doctorate'),
}
const credential = { kind: 'choice', options: Object.keys(credentials) } as const

const accompanied = yes('partner-accompanies')
const foreignPartner = all(accompanied, not(yes('ca.partner-canadian')))
const inCanada = some('jobs', 'job', all(yes('job.paid'), is('job.country', 'CA')))

/** Listening is asked first: 0 there says that there was no test, and the rest is not asked. */
const partnerTested = all(accompanied, gt(fact('ca.partner-listening'), 0))

const partnerClb = (ability: string, words: Text): FactDefinition => ({
  id: `ca.partner-${ability}`,
  of: { kind: 'number', unit: 'CLB', min: 0, max: 12 },
  settledBy: 'school-or-test',
  label: t(
    `Tingkat bahasa pasangan (CLB): ${words.id}`,
    `Partner's language level (CLB): ${words.en}`,
  ),
  question: {
    ask: t(
      `Pada satu tes bahasa pasanganmu, berapa tingkat Kanada (CLB) untuk ${words.id}?`,
      `On one language test of your partner, what is the Canadian level (CLB) in ${words.en}?`,
    ),
    why: t(
      'Bahasa pasangan yang ikut menambah sedikit poin. Isi 0 hanya bila belum pernah tes.',
      'The language of a partner who comes along adds a few points. Put 0 only if never tested.',
    ),
    fromMemory: false,
  },
  appliesWhen: ability === 'listening' ? accompanied : partnerTested,
})

/** What Canada's Express Entry programmes ask beyond the shared facts. */
export const facts: readonly FactDefinition[] = [
  {
    id: 'ca.education',
    of: credential,
    settledBy: 'school-or-test',
    label: t('Pendidikan menurut hitungan Kanada', 'Education as Canada counts it'),
    options: credentials,
    question: {
      ask: t(
        'Bila ijazahmu dari Kanada atau sudah dinilai untuk Kanada (ECA), setara apa hasilnya?',
        'If your diploma is Canadian or has been assessed for Canada (ECA), what is it equal to?',
      ),
      why: t(
        'Kanada menghitung ijazah luar negeri menurut hasil penilaian (Educational Credential Assessment), bukan menurut nama gelarnya.',
        'Canada counts a foreign diploma by the result of its assessment (Educational Credential Assessment), not by its title.',
      ),
      hint: t(
        'Belum pernah mengurus penilaian? Pilih "belum dinilai".',
        'Never ordered an assessment? Choose "not yet assessed".',
      ),
      fromMemory: true,
    },
    appliesWhen: schooled('sma'),
  },
  {
    id: 'ca.work-skilled',
    of: share,
    settledBy: 'authority',
    label: t(
      'Pekerjaan berbayar yang masuk jabatan terampil Kanada (TEER 0-3)',
      'Paid work that is in skilled occupations of Canada (TEER 0-3)',
    ),
    options: counted,
    question: {
      ask: t(
        'Dari pekerjaan berbayarmu, mana yang masuk tingkat TEER 0, 1, 2, atau 3 dalam daftar jabatan Kanada (NOC)?',
        "Of your paid work, how much is at TEER 0, 1, 2 or 3 in Canada's list of occupations (NOC)?",
      ),
      why: t(
        'Kanada hanya menghitung pengalaman pada jabatan terampil (TEER 0 sampai 3).',
        'Canada counts experience only in skilled occupations (TEER 0 to 3).',
      ),
      hint: t(
        'Cari jabatanmu di noc.esdc.gc.ca; angka kedua kode NOC adalah tingkat TEER-nya.',
        'Look your occupation up at noc.esdc.gc.ca; the second digit of the NOC code is its TEER.',
      ),
      fromMemory: false,
    },
    appliesWhen: some('jobs', 'job', yes('job.paid')),
  },
  {
    id: 'ca.canadian-work-counted',
    of: share,
    settledBy: 'authority',
    label: t(
      'Kerja di Kanada yang dihitung (TEER 0-3, berizin, bukan saat kuliah penuh waktu, bukan usaha sendiri)',
      'Work in Canada that counts (TEER 0-3, authorised, not while studying full-time, not self-employed)',
    ),
    options: counted,
    appliesWhen: inCanada,
  },
  {
    id: 'ca.canadian-work-level',
    of: { kind: 'choice', options: ['teer-0-1', 'teer-2-3'] },
    settledBy: 'authority',
    label: t('Tingkat pekerjaan utama di Kanada', 'Level of the main job in Canada'),
    options: {
      'teer-0-1': t('TEER 0 atau 1', 'TEER 0 or 1'),
      'teer-2-3': t('TEER 2 atau 3', 'TEER 2 or 3'),
    },
    appliesWhen: inCanada,
  },
  {
    id: 'ca.trade-experience',
    of: { kind: 'yes-no' },
    settledBy: 'authority',
    label: t(
      'Dua tahun kerja penuh waktu pada satu bidang teknik terampil (skilled trade) dalam lima tahun terakhir',
      'Two years of full-time work in one skilled trade in the last five years',
    ),
    question: {
      ask: t(
        'Dalam lima tahun terakhir, apakah kamu bekerja penuh waktu minimal dua tahun pada satu bidang teknik terampil (misalnya las, listrik, mesin, bangunan, juru masak, tukang roti, atau tukang daging)?',
        'In the last five years, did you work full-time for at least two years in one skilled trade (such as welding, electrical, machines, construction, cook, baker or butcher)?',
      ),
      why: t(
        'Kanada punya jalur tersendiri untuk bidang teknik (Federal Skilled Trades) dengan syarat bahasa yang lebih ringan.',
        'Canada has a route of its own for trades (Federal Skilled Trades) that asks for less language.',
      ),
      fromMemory: true,
    },
  },
  {
    id: 'ca.trade-certificate',
    of: { kind: 'yes-no' },
    settledBy: 'authority',
    label: t(
      'Sertifikat kualifikasi bidang teknik dari otoritas Kanada',
      'Certificate of qualification in a trade from a Canadian authority',
    ),
  },
  {
    id: 'ca.offer-in-hand',
    of: { kind: 'yes-no' },
    settledBy: 'student',
    label: t(
      'Memegang tawaran kerja dari pemberi kerja di Kanada',
      'Holds a job offer from an employer in Canada',
    ),
    question: {
      ask: t(
        'Apakah kamu sudah memegang tawaran kerja dari pemberi kerja di Kanada?',
        'Do you hold a job offer from an employer in Canada?',
      ),
      why: t(
        'Tawaran kerja yang memenuhi syarat menambah sampai 15 dari 67 poin.',
        'A qualifying job offer adds up to 15 of the 67 points.',
      ),
      fromMemory: true,
    },
  },
  {
    id: 'ca.job-offer',
    of: { kind: 'yes-no' },
    settledBy: 'employer',
    label: t(
      'Tawaran kerja sah di Kanada, penuh waktu, minimal satu tahun (arranged employment)',
      'Valid full-time job offer in Canada of at least one year (arranged employment)',
    ),
  },
  {
    id: 'ca.may-work',
    of: { kind: 'yes-no' },
    settledBy: 'authority',
    label: t('Sudah boleh bekerja di Kanada', 'Already authorised to work in Canada'),
  },
  {
    id: 'ca.nomination',
    of: { kind: 'yes-no' },
    settledBy: 'authority',
    label: t('Nominasi provinsi atau teritori', 'Nomination by a province or territory'),
  },
  {
    id: 'ca.invited',
    of: { kind: 'yes-no' },
    settledBy: 'draw',
    label: t(
      'Diundang dalam putaran Express Entry dan undangannya masih berlaku (60 hari)',
      'Invited in an Express Entry round, and the invitation still runs (60 days)',
    ),
  },
  {
    id: 'ca.family-size',
    of: { kind: 'number', unit: 'people', min: 1, max: 20 },
    settledBy: 'student',
    label: t(
      'Jumlah anggota keluarga menurut Kanada, termasuk kamu',
      'Family size as Canada counts it, you included',
    ),
    question: {
      ask: t(
        'Berapa orang keluargamu menurut Kanada: kamu, suami atau istri, dan anak tanggungan?',
        'How many are in your family as Canada counts it: you, a partner and dependent children?',
      ),
      why: t(
        'Dana yang diminta Kanada naik menurut jumlah keluarga.',
        'The funds Canada asks for rise with the size of the family.',
      ),
      hint: t(
        'Orang tua dan saudara tidak dihitung. Hitung juga pasangan dan anak yang tidak ikut pindah.',
        'Parents, brothers and sisters do not count. Count also a partner and children who stay behind.',
      ),
      fromMemory: true,
    },
  },
  {
    id: 'ca.partner-canadian',
    of: { kind: 'yes-no' },
    settledBy: 'student',
    label: t(
      'Pasangan adalah warga negara atau penduduk tetap Kanada',
      'Partner is a Canadian citizen or permanent resident',
    ),
    question: {
      ask: t(
        'Apakah pasanganmu warga negara atau penduduk tetap Kanada?',
        'Is your partner a Canadian citizen or permanent resident?',
      ),
      why: t(
        'Bila ya, Kanada memakai tabel poin tanpa pasangan.',
        'If so, Canada uses the points table without a partner.',
      ),
      fromMemory: true,
    },
    appliesWhen: accompanied,
  },
  {
    id: 'ca.partner-education',
    of: credential,
    settledBy: 'school-or-test',
    label: t(
      'Pendidikan pasangan menurut hitungan Kanada',
      "Partner's education as Canada counts it",
    ),
    options: credentials,
    question: {
      ask: t(
        'Bila ijazah pasanganmu dari Kanada atau sudah dinilai (ECA), setara apa hasilnya?',
        "If your partner's diploma is Canadian or assessed (ECA), what is it equal to?",
      ),
      why: t(
        'Pendidikan pasangan yang ikut menambah sampai 10 poin.',
        'The education of a partner who comes along adds up to 10 points.',
      ),
      fromMemory: false,
    },
    appliesWhen: foreignPartner,
  },
  partnerClb('listening', t('mendengar', 'listening')),
  partnerClb('reading', t('membaca', 'reading')),
  partnerClb('writing', t('menulis', 'writing')),
  partnerClb('speaking', t('berbicara', 'speaking')),
  {
    id: 'ca.partner-canadian-years',
    of: { kind: 'number', unit: 'years', min: 0, max: 40 },
    settledBy: 'student',
    label: t(
      'Tahun penuh kerja terampil pasangan di Kanada',
      "Partner's complete years of skilled work in Canada",
    ),
    question: {
      ask: t(
        'Berapa tahun penuh pasanganmu pernah bekerja sah di Kanada pada jabatan terampil (TEER 0-3)?',
        'How many complete years has your partner worked lawfully in Canada in a skilled job (TEER 0-3)?',
      ),
      why: t(
        'Kerja pasangan di Kanada menambah poin. Isi 0 bila belum pernah.',
        "A partner's work in Canada adds points. Put 0 if never.",
      ),
      fromMemory: true,
    },
    appliesWhen: accompanied,
  },
  {
    id: 'ca.partner-study',
    of: { kind: 'yes-no' },
    settledBy: 'student',
    label: t(
      'Pasangan pernah kuliah penuh waktu dua tahun di Kanada',
      'Partner studied full-time in Canada for two years',
    ),
    question: {
      ask: t(
        'Apakah pasanganmu pernah kuliah penuh waktu minimal dua tahun di Kanada?',
        'Did your partner study full-time in Canada for at least two years?',
      ),
      why: t('Itu menambah 5 poin pada tabel 67 poin.', 'It adds 5 points on the 67-point table.'),
      fromMemory: true,
    },
    appliesWhen: accompanied,
  },
  {
    id: 'ca.sibling',
    of: { kind: 'yes-no' },
    settledBy: 'student',
    label: t(
      'Saudara kandung (sendiri atau pasangan) berumur 18 tahun ke atas di Kanada, warga negara atau penduduk tetap',
      'Brother or sister (own or of the partner) aged 18 or over in Canada, citizen or permanent resident',
    ),
    question: {
      ask: t(
        'Apakah kamu atau pasanganmu punya kakak atau adik berumur 18 tahun ke atas yang tinggal di Kanada sebagai warga negara atau penduduk tetap?',
        'Do you or your partner have a brother or sister aged 18 or over living in Canada as a citizen or permanent resident?',
      ),
      why: t('Itu menambah poin.', 'It adds points.'),
      fromMemory: true,
    },
  },
  {
    id: 'ca.relative',
    of: { kind: 'yes-no' },
    settledBy: 'student',
    label: t(
      'Kerabat berumur 18 tahun ke atas di Kanada, warga negara atau penduduk tetap',
      'Relative aged 18 or over in Canada, citizen or permanent resident',
    ),
    question: {
      ask: t(
        'Apakah kamu atau pasanganmu punya kerabat dekat lain berumur 18 tahun ke atas (orang tua, kakek-nenek, anak, cucu, paman, bibi, keponakan) yang tinggal di Kanada sebagai warga negara atau penduduk tetap?',
        'Do you or your partner have another close relative aged 18 or over (parent, grandparent, child, grandchild, uncle, aunt, nephew, niece) living in Canada as a citizen or permanent resident?',
      ),
      why: t('Itu menambah 5 poin pada tabel 67 poin.', 'It adds 5 points on the 67-point table.'),
      fromMemory: true,
    },
  },
]
