// One data file a programme: its law, its words and its sources stand together, whatever their length.

import { schooled } from '../../facts/proofs.ts'
import {
  age,
  all,
  any,
  between,
  choose,
  fact,
  ge,
  is,
  lt,
  max,
  min,
  minus,
  monthsIn,
  not,
  onApplication,
  pointsOf,
  row,
  some,
  sumOf,
  tiers,
  yes,
} from '../../rules/builders.ts'
import type { Programme } from '../programme.ts'
import { competentPassport, englishAt } from './english.ts'

// Every factor is frozen on the day of the invitation. One that still counts came at most 60 days
// ago, so its day is known that closely even while nobody has said whether or when it came.
const daysToLodge = 60
const earliest = minus(onApplication, daysToLodge)
const invitedOn = fact('au-189-points.invited-on')
const invited = choose(
  yes('au-189-points.invited'),
  max(earliest, min(invitedOn, onApplication)),
  onApplication,
)
/** English tests count for three years. */
const englishMonths = 36
const ageInvited = age(invited)
const english = (level: 'competent' | 'proficient' | 'superior') =>
  englishAt(level, englishMonths, invited)
const inAustralia = is('d.country', 'AU')
const australianAward = schooled('d1', inAustralia)

// The authority counts related work after the start of skilled work; it can never count more than
// the paid months of 20 hours a week or more, each overlap once.
const skilledMonths = (place: 'abroad' | 'australia') =>
  min(
    fact(`au.skilled-months-${place}`),
    monthsIn('jobs', 'job', {
      where: all(
        yes('job.paid'),
        ge(fact('job.hours-per-week'), 20),
        place === 'australia' ? is('job.country', 'AU') : not(is('job.country', 'AU')),
      ),
      within: { months: 120, before: invited },
    }),
  )
const yearsOf = (place: 'abroad' | 'australia', years: number) =>
  ge(skilledMonths(place), years * 12)

export const au189Points: Programme = {
  id: 'au-189-points',
  country: 'AU',
  zone: 'Australia/Sydney',
  shortName: {
    id: 'Menetap di Australia dengan poin (189)',
    en: 'Settle in Australia on points (189)',
  },
  who: {
    id: 'Umur di bawah 45, keahlian dinilai positif untuk jabatan di daftarnya, Inggris Competent, minimal 65 poin.',
    en: 'Under 45, skills assessed positively for a listed occupation, Competent English, at least 65 points.',
  },
  name: {
    id: 'Australia - Skilled Independent (189), berbasis poin',
    en: 'Australia - Skilled Independent (189), points tested',
  },
  permit: { id: 'Visa subclass 189 (penduduk tetap)', en: 'Subclass 189 (permanent)' },
  routes: ['independent'],
  employer: 'none',
  sectors: ['ict', 'engineering', 'health', 'trades', 'education', 'professional'],
  fields: [],
  occupations: [
    { isco08: '2221', label: { id: 'Perawat teregistrasi', en: 'Registered nurse' } },
    { isco08: '2142', label: { id: 'Insinyur sipil', en: 'Civil engineer' } },
    { isco08: '2512', label: { id: 'Pengembang perangkat lunak', en: 'Software developer' } },
    { isco08: '2330', label: { id: 'Guru sekolah menengah', en: 'Secondary school teacher' } },
    { isco08: '7126', label: { id: 'Tukang pipa', en: 'Plumber' } },
  ],
  from: '2019-11-16',
  intake: {
    history: [{ from: '2019-11-16', status: 'open' }],
    asOf: '2026-07-15',
    sources: ['au-pts-review', 'au-189-cost'],
    confidence: 'high',
  },
  selection: {
    kind: 'cut-off',
    note: {
      id: 'Undangan diberikan menurut poin per jabatan. Skor yang benar-benar diundang pada 2026 biasanya 80 sampai 100 ke atas; putaran sesudah Juli 2026 belum ditemukan.',
      en: 'Invitations go by points within an occupation. The scores actually invited in 2026 were usually 80 to 100 and above; rounds after July 2026 were not found.',
    },
    source: 'au-pts-2026',
  },
  facts: [
    {
      id: 'au-189-points.invited',
      of: { kind: 'yes-no' },
      settledBy: 'draw',
      label: { id: 'Undangan SkillSelect diterima', en: 'SkillSelect invitation received' },
    },
    {
      id: 'au-189-points.invited-on',
      of: { kind: 'day', not: 'future' },
      settledBy: 'draw',
      label: { id: 'Hari undangan SkillSelect', en: 'Day of the SkillSelect invitation' },
      appliesWhen: yes('au-189-points.invited'),
    },
    {
      id: 'au-189-points.occupation-listed',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: {
        id: 'Jabatan di daftar jangka menengah dan panjang pada hari undangan',
        en: 'Occupation on the medium- and long-term list on the day of invitation',
      },
    },
    {
      id: 'au-189-points.skills-assessment',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: {
        id: 'Penilaian keahlian positif untuk jabatan itu, terbit paling lama tiga tahun sebelum undangan dan belum habis masa berlakunya',
        en: 'Positive skills assessment for that occupation, issued at most three years before the invitation and not expired',
      },
    },
    {
      id: 'au-189-points.last-invited',
      of: { kind: 'number', unit: 'points', min: 65, max: 150 },
      settledBy: 'draw',
      label: {
        id: 'Skor terendah yang terakhir diundang untuk jabatan itu',
        en: 'Lowest score last invited for that occupation',
      },
    },
    {
      id: 'au-189-points.check-up',
      of: { kind: 'yes-no' },
      settledBy: 'clinic',
      label: {
        id: 'Lulus pemeriksaan kesehatan di klinik panel',
        en: 'Passed the health examination at a panel clinic',
      },
    },
    {
      id: 'au-189-points.clearance',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: { id: 'Syarat kelakuan baik dipenuhi', en: 'Character requirement met' },
    },
  ],
  requirements: [
    {
      id: 'invitation',
      title: {
        id: 'Ajukan pernyataan minat (expression of interest) di SkillSelect dan terima undangan; hanya yang diundang boleh mengajukan visa.',
        en: 'Lodge an expression of interest in SkillSelect and be invited; only the invited may apply.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'draw',
      rule: all(yes('au-189-points.invited'), ge(invitedOn, earliest)),
      source: 'au-189-elig',
      note: {
        id: 'Visa diajukan dalam 60 hari sejak undangan; sesudahnya undangan gugur.',
        en: 'The visa is lodged within 60 days of the invitation; after that the invitation lapses.',
      },
    },
    {
      id: 'age',
      title: {
        id: 'Berusia di bawah 45 tahun pada hari undangan.',
        en: 'Under 45 on the day of invitation.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: lt(ageInvited, 45),
      source: 'au-189-elig',
    },
    {
      id: 'occupation',
      title: {
        id: 'Jabatan tercantum pada daftar jangka menengah dan panjang untuk visa ini.',
        en: 'Occupation on the medium- and long-term list for this visa.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'authority',
      rule: yes('au-189-points.occupation-listed'),
      source: 'au-189-elig',
    },
    {
      id: 'skills-assessment',
      title: {
        id: 'Penilaian keahlian positif untuk jabatan itu, terbit maksimal tiga tahun sebelum undangan; atau dalam masa berlakunya sendiri yang lebih pendek.',
        en: 'Positive skills assessment for that occupation, issued no more than three years before invitation; or within its own shorter validity.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'authority',
      rule: yes('au-189-points.skills-assessment'),
      source: 'au-189-assess',
    },
    {
      id: 'english-floor',
      title: {
        id: 'Bahasa Inggris minimal tingkat Competent (paspor tertentu dianggap setara).',
        en: 'Competent English or better (an exempt passport counts as competent).',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: any(competentPassport, english('competent')),
      source: 'au-189-elig',
      also: ['au-eng-oz', 'au-toefl-2026'],
      note: {
        id: 'Paspor Inggris Raya, Amerika Serikat, Kanada, Selandia Baru, dan Irlandia dianggap Competent. Tes dibaca dengan tabel pada hari tes dilakukan: sebelum atau sejak 7 Agustus 2025. Tiap bagian dari satu tes harus mencapai nilainya; hasil berlaku tiga tahun. TOEFL iBT dari 26 Juli 2023 sampai 4 Mei 2024 ditolak, dan sejak 21 Januari 2026 hanya "TOEFL iBT for Australia". Tes dari rumah tidak diterima. Nilai OET dibaca dari skala resminya dan masih perlu dikonfirmasi.',
        en: 'Passports of the United Kingdom, the United States, Canada, New Zealand and Ireland count as competent. A test is read by the table of the day it was sat: before or from 7 August 2025. Every part of one test must reach its mark; a result counts for three years. TOEFL iBT sat from 26 July 2023 to 4 May 2024 is refused, and since 21 January 2026 only the "TOEFL iBT for Australia" counts. Tests sat at home are refused. OET marks are read from its own scale and are still to be confirmed.',
      },
    },
    {
      id: 'points',
      title: {
        id: 'Minimal 65 poin saat diundang; skor yang benar-benar diundang biasanya jauh lebih tinggi (80 sampai 100 ke atas pada 2026).',
        en: 'At least 65 points when invited; the scores actually invited are usually far higher (80 to 100 and above in 2026).',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: ge(pointsOf(), 65),
      source: 'au-189-elig',
      also: ['au-pts-rules', 'au-pts-home', 'au-pts-copy', 'au-pts-rows'],
    },
    {
      id: 'competitive',
      title: {
        id: 'Skor dalam rentang yang belakangan diundang untuk jabatanmu.',
        en: 'A score in the range recently invited for your occupation.',
      },
      kind: 'should',
      phase: 'apply',
      settledBy: 'draw',
      rule: ge(pointsOf(), fact('au-189-points.last-invited')),
      source: 'au-pts-2026',
      also: ['au-pts-review'],
    },
    {
      id: 'health',
      title: {
        id: 'Memenuhi syarat kesehatan (pemeriksaan di klinik panel).',
        en: 'Meet the health requirement (panel medical examination).',
      },
      kind: 'must',
      phase: 'before-leaving',
      settledBy: 'clinic',
      rule: yes('au-189-points.check-up'),
      source: 'au-189-home',
      note: {
        id: 'Klinik panel yang memeriksa dan memutuskan; kami tidak menanyakan kesehatanmu.',
        en: 'The panel clinic examines and decides; we do not ask about your health.',
      },
      unconfirmed: true,
    },
    {
      id: 'character',
      title: {
        id: 'Memenuhi syarat kelakuan baik; surat keterangan kepolisian (di Indonesia SKCK) dari tiap negara yang ditinggali 12 bulan atau lebih dalam sepuluh tahun terakhir.',
        en: 'Meet the character requirement; police clearance from each country lived in for 12 months or more in the last ten years.',
      },
      kind: 'must',
      phase: 'before-leaving',
      settledBy: 'authority',
      rule: yes('au-189-points.clearance'),
      source: 'au-189-home',
      note: {
        id: 'Surat keterangan kepolisian dari tiap negara yang ditinggali 12 bulan atau lebih dalam sepuluh tahun terakhir; di Indonesia SKCK.',
        en: 'Police clearance from each country lived in for 12 months or more in the last ten years.',
      },
      unconfirmed: true,
    },
  ],
  points: {
    mark: 65,
    gates: ['invitation', 'age', 'occupation', 'skills-assessment', 'english-floor'],
    versions: [
      {
        from: '2019-11-16',
        tree: sumOf('total', [
          tiers('age', [
            ['age-18', between(ageInvited, 18, 24), 25],
            ['age-25', between(ageInvited, 25, 32), 30],
            ['age-33', between(ageInvited, 33, 39), 25],
            ['age-40', between(ageInvited, 40, 44), 15],
          ]),
          tiers('english', [
            ['english-superior', english('superior'), 20],
            ['english-proficient', english('proficient'), 10],
            ['english-competent', any(competentPassport, english('competent')), 0],
          ]),
          sumOf(
            'employment',
            [
              tiers('abroad', [
                ['abroad-8', yearsOf('abroad', 8), 15],
                ['abroad-5', yearsOf('abroad', 5), 10],
                ['abroad-3', yearsOf('abroad', 3), 5],
              ]),
              tiers('australia', [
                ['australia-8', yearsOf('australia', 8), 20],
                ['australia-5', yearsOf('australia', 5), 15],
                ['australia-3', yearsOf('australia', 3), 10],
                ['australia-1', yearsOf('australia', 1), 5],
              ]),
            ],
            { cap: 20 },
          ),
          tiers('qualification', [
            [
              'doctorate',
              any(schooled('s3', inAustralia), all(schooled('s3'), yes('au.doctorate-comparable'))),
              20,
            ],
            [
              'bachelor',
              any(schooled('s1', inAustralia), all(schooled('s1'), yes('au.bachelor-comparable'))),
              15,
            ],
            [
              'diploma',
              any(
                australianAward,
                all(some('stays', 'stay', is('stay.country', 'AU')), yes('au.trade-in-australia')),
              ),
              10,
            ],
            ['award', yes('au.award-recognised'), 10],
          ]),
          row(
            'specialist-education',
            all(schooled('s2', inAustralia), yes('au.specialist-education')),
            10,
          ),
          row('australian-study', all(australianAward, yes('au.two-years-of-study')), 5),
          row('professional-year', all(australianAward, yes('au.professional-year')), 5),
          row('community-language', yes('au.community-language'), 5),
          row(
            'regional-study',
            all(australianAward, yes('au.two-years-of-study'), yes('au.regional-study')),
            5,
          ),
          tiers('partner', [
            ['partner-none', is('au.partner', 'none', 'australian'), 10],
            [
              'partner-skilled',
              all(is('au.partner', 'applies'), is('au.partner-skills', 'skilled')),
              10,
            ],
            [
              'partner-english',
              all(is('au.partner', 'applies'), is('au.partner-skills', 'english')),
              5,
            ],
          ]),
        ]),
      },
    ],
    labels: {
      total: { id: 'Jumlah poin', en: 'Total' },
      age: { id: 'Usia pada hari undangan', en: 'Age on the day of invitation' },
      'age-25': { id: '25 sampai 32 tahun', en: '25 to 32' },
      'age-18': { id: '18 sampai 24 tahun', en: '18 to 24' },
      'age-33': { id: '33 sampai 39 tahun', en: '33 to 39' },
      'age-40': { id: '40 sampai 44 tahun', en: '40 to 44' },
      english: { id: 'Bahasa Inggris', en: 'English' },
      'english-superior': { id: 'Superior', en: 'Superior' },
      'english-proficient': { id: 'Proficient', en: 'Proficient' },
      'english-competent': {
        id: 'Competent (syarat minimum, tanpa poin)',
        en: 'Competent (the entry floor, no points)',
      },
      employment: {
        id: 'Pengalaman kerja terampil, 10 tahun terakhir',
        en: 'Skilled employment, last 10 years',
      },
      abroad: { id: 'Di luar Australia', en: 'Outside Australia' },
      'abroad-8': { id: '8 tahun atau lebih', en: '8 years or more' },
      'abroad-5': { id: '5 sampai kurang dari 8 tahun', en: '5 to under 8 years' },
      'abroad-3': { id: '3 sampai kurang dari 5 tahun', en: '3 to under 5 years' },
      australia: { id: 'Di Australia', en: 'In Australia' },
      'australia-8': { id: '8 tahun atau lebih', en: '8 years or more' },
      'australia-5': { id: '5 sampai kurang dari 8 tahun', en: '5 to under 8 years' },
      'australia-3': { id: '3 sampai kurang dari 5 tahun', en: '3 to under 5 years' },
      'australia-1': { id: '1 sampai kurang dari 3 tahun', en: '1 to under 3 years' },
      qualification: {
        id: 'Pendidikan (yang tertinggi saja)',
        en: 'Qualification (the highest only)',
      },
      doctorate: {
        id: 'Doktor dari lembaga Australia atau berstandar diakui',
        en: 'Doctorate from an Australian institution or of recognised standard',
      },
      bachelor: {
        id: 'Sarjana atau lebih tinggi (termasuk master) berstandar diakui',
        en: 'Bachelor or higher (including master) of recognised standard',
      },
      diploma: {
        id: 'Diploma atau kualifikasi kejuruan yang diselesaikan di Australia',
        en: 'Diploma or trade qualification completed in Australia',
      },
      award: {
        id: 'Ijazah lain yang diakui lembaga penilai untuk jabatan itu',
        en: 'Award recognised by the assessing authority for the occupation',
      },
      'specialist-education': {
        id: 'Master riset atau doktor Australia di bidang STEM atau ICT yang terdaftar, dua tahun akademik atau lebih',
        en: 'Australian master by research or doctorate in a listed STEM or ICT field, two academic years or more',
      },
      'australian-study': {
        id: 'Syarat studi Australia: ijazah dari dua tahun akademik belajar di Australia',
        en: 'Australian study requirement: awards from two academic years of study in Australia',
      },
      'professional-year': {
        id: 'Professional Year di Australia dalam 48 bulan terakhir',
        en: 'Professional Year in Australia within the last 48 months',
      },
      'community-language': {
        id: 'Sertifikat bahasa komunitas (NAATI)',
        en: 'Credentialled community language (NAATI)',
      },
      'regional-study': {
        id: 'Tinggal dan belajar di wilayah regional saat memenuhi syarat studi Australia',
        en: 'Lived and studied in a designated regional area while meeting the Australian study requirement',
      },
      partner: { id: 'Pasangan', en: 'Partner' },
      'partner-none': {
        id: 'Tidak punya pasangan, atau pasangan warga negara atau penduduk tetap Australia',
        en: 'No partner, or partner is an Australian citizen or permanent resident',
      },
      'partner-skilled': {
        id: 'Pasangan ikut mengajukan, di bawah 45 tahun, Inggris Competent, penilaian positif untuk jabatan di daftar yang sama',
        en: 'Partner also applies, under 45, competent English, positive assessment in an occupation on the same list',
      },
      'partner-english': {
        id: 'Pasangan ikut mengajukan, hanya Inggris Competent',
        en: 'Partner also applies, competent English only',
      },
    },
    sources: {
      '*': 'au-pts-2019',
      'specialist-education': 'au-pts-diff',
      'professional-year': 'au-pts-rows',
      partner: 'au-pts-diff',
      'partner-none': 'au-pts-diff',
      'partner-skilled': 'au-pts-diff',
      'partner-english': 'au-pts-diff',
      'english-competent': 'au-eng-new',
    },
    note: {
      id: 'Satu baris per kelompok, tidak pernah dua (yang lebih tinggi dihitung). Kerja di luar dan di dalam Australia bersama-sama paling banyak 20. Semua dibekukan pada hari undangan. Kerja dihitung bila dibayar, 20 jam seminggu atau lebih, di jabatan yang dinominasikan atau yang dekat, setelah tanggal mulai kerja terampil menurut lembaga penilai, dan di Australia hanya dengan visa yang sah. Bahasa Inggris juga syarat mutlak: di bawah Competent permohonan gagal berapa pun jumlah poinnya.',
      en: 'One row per group, never two (the higher counts). Work outside and inside Australia together never exceeds 20. Every factor is frozen on the day of the invitation. Work counts when paid, at 20 hours a week or more, in the nominated or a closely related occupation, after the date the assessing authority treats as the start of skilled work, and in Australia only on a lawful visa. English is also a gate: below competent the application fails whatever the total.',
    },
  },
  pay: {
    min: null,
    max: null,
    currency: 'AUD',
    period: 'year',
    source: 'au-pts-home',
    note: {
      id: 'Tidak ada angka: visa ini tidak terikat pada satu pekerjaan.',
      en: 'No figure: the visa is not tied to a job.',
    },
  },
  contractMonths: null,
  residence: { id: 'Penduduk tetap sejak visa diberikan.', en: 'Permanent on grant.' },
  costs: [
    {
      what: {
        id: 'Biaya visa, pemohon utama (sejak 1 Juli 2026)',
        en: 'Visa charge, main applicant (since 1 July 2026)',
      },
      amount: 6135,
      currency: 'AUD',
      payer: 'student',
      source: 'au-189-cost',
    },
    {
      what: {
        id: 'Penilaian keahlian (AUD550-1.200 menurut lembaganya)',
        en: 'Skills assessment (AUD550-1,200 by authority)',
      },
      amount: { min: 550, max: 1200 },
      currency: 'AUD',
      payer: 'student',
      meets: ['skills-assessment'],
      source: 'au-189-cost',
    },
    {
      what: { id: 'Tes bahasa Inggris (AUD410-520)', en: 'English test (AUD410-520)' },
      amount: { min: 410, max: 520 },
      currency: 'AUD',
      payer: 'student',
      meets: ['english-floor'],
      source: 'au-189-cost',
    },
    {
      what: {
        id: 'Pemeriksaan kesehatan di klinik panel dan SKCK',
        en: 'Panel medical and police clearances',
      },
      amount: null,
      currency: 'AUD',
      payer: 'student',
      source: 'au-189-cost',
    },
  ],
  months: {
    min: 8,
    max: 24,
    parts: [
      { kind: 'tests', min: 2, max: 6, meets: ['skills-assessment', 'english-floor'] },
      { kind: 'waiting', min: null, max: null },
      { kind: 'permit', min: null, max: null },
    ],
    basis: {
      id: 'Perkiraan: penilaian keahlian dan tes Inggris 2-6 bulan, menunggu undangan yang lamanya tidak pasti (pernyataan minat berlaku 24 bulan), lalu 60 hari untuk mengajukan dan menunggu keputusan.',
      en: 'Estimate: assessment and English 2-6 months, waiting for an invitation of unknown length (an expression of interest lives 24 months), then 60 days to lodge and the decision.',
    },
  },
  documents: [
    { id: 'Paspor', en: 'Passport' },
    { id: 'Hasil penilaian keahlian', en: 'Skills assessment result' },
    { id: 'Hasil tes bahasa Inggris', en: 'English test result' },
    { id: 'Ijazah dan transkrip', en: 'Diploma and transcript' },
    {
      id: 'Bukti kerja (kontrak, slip gaji, pajak)',
      en: 'Proof of work (contracts, payslips, tax)',
    },
    { id: 'Bukti status pasangan', en: 'Proof of partner status' },
    { id: 'Hasil medis', en: 'Medical result' },
    { id: 'SKCK', en: 'Police clearance (SKCK)' },
  ],
  steps: [
    {
      id: 'Cari jabatan dan lembaga penilainya.',
      en: 'Find the occupation and its assessing authority.',
    },
    {
      id: 'Urus penilaian keahlian dan hasil tes bahasa Inggris.',
      en: 'Obtain the skills assessment and the English result.',
    },
    {
      id: 'Ajukan pernyataan minat (expression of interest).',
      en: 'Lodge the expression of interest.',
    },
    {
      id: 'Ajukan visa dalam 60 hari sejak undangan.',
      en: 'Lodge the visa within 60 days of the invitation.',
    },
    { id: 'Pemeriksaan kesehatan, SKCK, keputusan.', en: 'Medical, police check, decision.' },
  ],
  notes: [
    {
      id: 'Uji poin sedang ditinjau (rancangan undang-undang diperkirakan Desember 2026, uji baru paling cepat pertengahan 2027); sampai saat itu Schedule 6D seperti di sini yang berlaku.',
      en: 'A points-test review is under way (draft law expected by December 2026, new test from mid-2027 at the earliest); until then Schedule 6D as shown applies.',
    },
  ],
  openQuestions: [
    {
      id: 'Satu halaman menghitung AUD6.140 dari kenaikan 25% (seperti untuk 186); tabel harga per 1 Juli 2026 menyebut 6.135 dan itu yang dipakai.',
      en: 'One page derives AUD6,140 from the 25% rise (as for the 186); the price table read on 1 July 2026 says 6,135 and is kept.',
    },
    {
      id: 'Nilai OET sesudah 7 Agustus 2025 dan nilai Competent untuk LANGUAGECERT dan MET belum terbaca lengkap di halaman resmi; di sini sertifikat seperti itu dihitung "belum diketahui".',
      en: 'OET numeric scores after 7 August 2025 and LANGUAGECERT / MET competent scores were not readable in full on the official pages; where no mark was found such a certificate counts as "not known".',
    },
    {
      id: 'Putaran sesudah Juli 2026 dan batas poinnya belum ditemukan.',
      en: 'Rounds after July 2026 and their cut-offs not found.',
    },
    {
      id: 'Pembaruan uji poin: rancangan undang-undang diharapkan sebelum Desember 2026.',
      en: 'Points-test reform: draft law due by December 2026.',
    },
    {
      id: 'Apakah tiga tahun masa berlaku tes Inggris dihitung mundur dari hari undangan (seperti di sini) atau dari hari pengajuan visa.',
      en: 'Whether the three years of an English test are counted back from the invitation (as here) or from the day the visa is lodged.',
    },
  ],
  alsoSee: [
    'au-pts-copy',
    'au-eng-date',
    'au-eng-pre',
    'au-eng-prof',
    'au-eng-sup',
    'au-eng-oetgk',
    'au-fees',
    'au-fee-peak',
  ],
}
