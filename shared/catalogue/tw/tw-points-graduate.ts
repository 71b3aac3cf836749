// One data file a programme: its law, its words and its sources stand together, whatever their length.
import type { FactDefinition, Text } from '../../facts/fact.ts'
import { sitting } from '../../facts/proofs.ts'
import {
  all,
  any,
  bounds,
  count,
  fact,
  ge,
  is,
  le,
  money,
  monthsBetween,
  monthsIn,
  not,
  onApplication,
  pointsOf,
  reaches,
  row,
  some,
  sumOf,
  tiers,
  unsettled,
  yes,
} from '../../rules/builders.ts'
import type { Predicate } from '../../rules/rule.ts'
import type { Programme } from '../programme.ts'

const completed = is('d.status', 'completed')
const fromTaiwan = all(completed, is('d.country', 'TW'))
/** A Taiwanese associate degree in a listed field, for a job in that line. */
const listedAssociate = all(
  fromTaiwan,
  reaches('d.level', 'd2'),
  yes('tw-points-graduate.associate-field-listed'),
)
/** This level from Taiwan; whether a higher degree from elsewhere counts was not found. */
const graduated = (level: string): Predicate =>
  any(
    some('degrees', 'd', all(fromTaiwan, reaches('d.level', level))),
    all(
      some('degrees', 'd', fromTaiwan),
      some('degrees', 'd', all(completed, reaches('d.level', level))),
      unsettled,
    ),
  )

const pay = money('tw-points-graduate.pay', 'TWD', 'month')
const workMonths = monthsIn('jobs', 'job', { where: not(yes('job.internship')) })
const workAndInternshipMonths = monthsIn('jobs', 'job')
const worked = (months: number): Predicate =>
  any(
    ge(workMonths, months),
    all(yes('tw-points-graduate.internship-recognised'), ge(workAndInternshipMonths, months)),
  )

/** Proofs hold at least two years; how long after that was not found. */
const stillValid = any(le(monthsBetween(fact('s.date'), onApplication), 24), unsettled)
const tocfl = (level: string): Predicate =>
  sitting('zh', all(is('s.test', 'tocfl'), reaches('s.level', level), stillValid))
const certificateIn = (language: string): Predicate => sitting(language, stillValid)
/** Languages besides Chinese with a certificate; the passport's own language comes on top. */
const certified = count(
  certificateIn('en'),
  certificateIn('ja'),
  certificateIn('ko'),
  certificateIn('de'),
  certificateIn('fr'),
  certificateIn('es'),
  certificateIn('ar'),
)
const indonesian = is('citizenship', 'ID')
const passportLanguage = not(is('citizenship', 'CN', 'TW'))
const twoLanguages = any(
  ge(certified, 2),
  all(indonesian, ge(certified, 1)),
  all(not(indonesian), passportLanguage, ge(certified, 1), unsettled),
)
const oneLanguage = any(passportLanguage, ge(certified, 1))
const grewUpAbroad = yes('tw-points-graduate.grew-up-abroad')

const t = (id: string, en: string): Text => ({ id, en })
const inTaiwan = some('degrees', 'd', is('d.country', 'TW'))
const asked = (
  name: string,
  settledBy: 'student' | 'school-or-test',
  label: Text,
  ask: Text,
  why: Text,
): FactDefinition => ({
  id: `tw-points-graduate.${name}`,
  of: { kind: 'yes-no' },
  settledBy,
  label,
  question: { ask, why, fromMemory: true },
  appliesWhen: inTaiwan,
})
const printed = (
  name: string,
  settledBy: FactDefinition['settledBy'],
  label: Text,
  of: FactDefinition['of'] = { kind: 'yes-no' },
): FactDefinition => ({ id: `tw-points-graduate.${name}`, of, settledBy, label })
const dollars: FactDefinition['of'] = { kind: 'number', unit: 'TWD', min: 0, max: 1e13 }

const facts: readonly FactDefinition[] = [
  printed(
    'associate-field-listed',
    'authority',
    t(
      'Bidang diploma termasuk manufaktur, konstruksi, pertanian, perawatan jangka panjang, atau e-commerce',
      'Field of the associate degree is manufacturing, construction, agriculture, long-term care or e-commerce',
    ),
  ),
  printed(
    'job-in-field',
    'employer',
    t('Pekerjaan di bidang diploma itu', 'Job in the field of the associate degree'),
  ),
  printed(
    'job-listed',
    'authority',
    t(
      'Pekerjaan termasuk bidang spesialis yang ditentukan Taiwan',
      "Job in one of Taiwan's specialised lines of work",
    ),
  ),
  printed(
    'employer-capital',
    'employer',
    t('Modal perusahaan (dolar Taiwan)', "Employer's capital (Taiwan dollars)"),
    dollars,
  ),
  printed(
    'employer-turnover',
    'employer',
    t('Omzet perusahaan setahun (dolar Taiwan)', "Employer's turnover (Taiwan dollars)"),
    dollars,
  ),
  printed('pay', 'employer', t('Gaji sebulan di kontrak', 'Monthly pay in the contract'), {
    kind: 'money',
  }),
  printed(
    'special-ability',
    'authority',
    t(
      'Keahlian atau kualifikasi khusus yang diperlukan pekerjaan itu',
      'Special ability or qualification needed for the job',
    ),
  ),
  printed(
    'policy-fit',
    'authority',
    t(
      'Perusahaan sesuai kebijakan industri pemerintah, atau lulusan kelas khusus untuk kebijakan itu',
      'Employer fits a government industrial policy, or graduate of a special class set up for one',
    ),
  ),
  {
    ...asked(
      'internship-recognised',
      'school-or-test',
      t(
        'Magang yang diakui kementerian pendidikan Taiwan',
        "Internship recognised by Taiwan's Ministry of Education",
      ),
      t(
        'Apakah magangmu diakui kementerian pendidikan Taiwan?',
        "Was your internship recognised by Taiwan's Ministry of Education?",
      ),
      t(
        'Magang yang diakui dihitung sebagai pengalaman kerja sejak perubahan 2024.',
        'Recognised internships count as work experience since the 2024 amendment.',
      ),
    ),
    appliesWhen: all(inTaiwan, some('jobs', 'job', yes('job.internship'))),
  },
  asked(
    'grew-up-abroad',
    'student',
    t(
      'Semasa kecil atau remaja tinggal enam tahun berturut-turut atau lebih di negara lain',
      'Lived six years or more in a row in another country while growing up',
    ),
    t(
      'Semasa kecil atau remaja, pernahkah kamu tinggal enam tahun berturut-turut atau lebih di negara lain?',
      'While growing up, did you live six years or more in a row in another country?',
    ),
    t(
      'Ini memberi 10 poin dalam baris bahasa lain.',
      'This gives 10 points in the row of other languages.',
    ),
  ),
  asked(
    'scholarship-or-top-30',
    'school-or-test',
    t(
      'Penerima beasiswa, atau nilai 30 persen teratas di kelas',
      'Scholarship, or grades in the top 30 percent of the class',
    ),
    t(
      'Selama kuliah di Taiwan, apakah kamu menerima beasiswa atau nilaimu 30 persen teratas di kelas?',
      'While studying in Taiwan, did you hold a scholarship or stand in the top 30 percent of the class?',
    ),
    t('Ini memberi 20 poin.', 'This gives 20 points.'),
  ),
]

export const twPointsGraduate: Programme = {
  id: 'tw-points-graduate',
  country: 'TW',
  zone: 'Asia/Taipei',
  shortName: {
    id: 'Kerja di Taiwan setelah kuliah di sana',
    en: 'Work in Taiwan after studying there',
  },
  who: {
    id: 'Lulusan kampus Taiwan (S1, atau diploma di bidang tertentu) dengan minimal 70 poin dan kontrak kerja.',
    en: 'Graduates of a Taiwan university (in some fields a diploma) with at least 70 points and a job offer.',
  },
  name: {
    id: 'Taiwan - sistem poin lulusan Taiwan',
    en: "Taiwan - graduates' points system",
  },
  permit: { id: 'Izin kerja Kelas A (sistem poin)', en: 'Class A work permit (points)' },
  routes: ['independent'],
  employer: 'legal-entity',
  sectors: ['professional'],
  fields: [],
  occupations: [
    {
      isco08: '2512',
      label: { id: 'Pengembang perangkat lunak', en: 'Software developers' },
    },
    { isco08: '2431', label: { id: 'Tenaga ahli pemasaran', en: 'Marketing professionals' } },
  ],
  from: '2014-07-01',
  intake: {
    history: [{ from: '2014-07-01', status: 'open' }],
    asOf: '2026-03-08',
    sources: ['tw-newact26', 'tw-noquota'],
  },
  requirements: [
    {
      id: 'degree',
      title: {
        id: 'Gelar S1 ke atas dari kampus Taiwan, ATAU diploma (associate degree) Taiwan di bidang tertentu; bidangnya manufaktur, konstruksi, pertanian, perawatan jangka panjang, atau e-commerce, untuk pekerjaan di bidang itu.',
        en: "A bachelor's degree or higher earned in Taiwan, or a Taiwanese associate degree in certain fields; these are manufacturing, construction, agriculture, long-term care or e-commerce, for a job in that line.",
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: some(
        'degrees',
        'd',
        any(
          all(fromTaiwan, reaches('d.level', 's1')),
          all(listedAssociate, yes('tw-points-graduate.job-in-field')),
        ),
      ),
      source: 'tw-ezpoints',
      also: ['tw-pointtab'],
      note: {
        id: 'Daftar bidang diploma berasal dari satu sumber saja.',
        en: 'The list of associate fields rests on one source only.',
      },
    },
    {
      id: 'points',
      title: { id: 'Minimal 70 dari 200 poin.', en: 'At least 70 of the 200 points.' },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: ge(pointsOf(), 70),
      source: 'tw-ezpoints',
      note: {
        id: 'Hitung sendiri dulu; kementerian memeriksa lembar dan buktinya.',
        en: 'Self-count first; the Ministry checks the sheet and the proof.',
      },
    },
    {
      id: 'employer',
      title: {
        id: 'Pekerjaan di bidang spesialis yang ditentukan, di perusahaan dengan modal atau omzet yang cukup; modal minimal NT$5 juta atau omzet minimal NT$10 juta. Yang mengajukan hanya perusahaan.',
        en: 'A job in one of the specialised lines of work, with an employer of enough capital or turnover; NT$5 million capital or NT$10 million turnover. Only the employer can apply.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'employer',
      rule: all(
        yes('tw-points-graduate.job-listed'),
        any(
          ge(fact('tw-points-graduate.employer-capital'), 5000000),
          ge(fact('tw-points-graduate.employer-turnover'), 10000000),
        ),
      ),
      source: 'tw-points-firm',
      note: {
        id: 'Angka April 2024; keringanan sesudahnya untuk sebagian perusahaan belum diperiksa.',
        en: 'Figures of April 2024; later relaxations for some firms were not checked.',
      },
    },
  ],
  facts,
  points: {
    mark: 70,
    most: 200,
    gates: ['degree', 'employer'],
    versions: [
      {
        from: '2024-07-11',
        tree: sumOf('total', [
          tiers('education', [
            ['doctor', graduated('s3'), 30],
            ['master', graduated('s2'), 20],
            ['bachelor', graduated('s1'), 10],
            ['associate', some('degrees', 'd', listedAssociate), 5],
          ]),
          tiers('salary', [
            ['salary-47971', ge(pay, 47971), 40],
            ['salary-40000', ge(pay, 40000), 30],
            ['salary-35000', ge(pay, 35000), 20],
            ['salary-31520', ge(pay, 31520), 10],
          ]),
          tiers('experience', [
            ['experience-2', worked(24), 20],
            ['experience-1', worked(12), 10],
          ]),
          row('ability', yes('tw-points-graduate.special-ability'), 20),
          tiers('chinese', [
            ['chinese-c1', tocfl('c1'), 30],
            ['chinese-b2', tocfl('b2'), 25],
            ['chinese-b1', tocfl('b1'), 20],
          ]),
          tiers('other-language', [
            ['two-languages', twoLanguages, 20],
            // One item of the sheet: whether 10 and 10 add up was not found, so only bounds hold.
            ['one-and-abroad', all(oneLanguage, grewUpAbroad), bounds(10, 20)],
            ['one-language', oneLanguage, 10],
            ['grew-up-abroad', grewUpAbroad, 10],
          ]),
          row('policy', yes('tw-points-graduate.policy-fit'), 20),
          row('scholarship', yes('tw-points-graduate.scholarship-or-top-30'), 20),
        ]),
      },
      {
        from: '2014-07-01',
        to: '2024-07-11',
        note: {
          id: 'Tabel sebelum 11 Juli 2024 (190 poin) tidak disimpan di sini.',
          en: 'The table before 11 July 2024 (190 points) is not kept here.',
        },
      },
    ],
    labels: {
      total: { id: 'Jumlah poin', en: 'Total' },
      education: { id: 'Pendidikan', en: 'Education' },
      doctor: { id: 'S3 (doktor)', en: 'Doctor' },
      master: { id: 'S2 (magister)', en: 'Master' },
      bachelor: { id: 'S1 (sarjana)', en: 'Bachelor' },
      associate: {
        id: 'Diploma (associate degree) di bidang yang terdaftar',
        en: 'Associate degree in a listed field',
      },
      salary: { id: 'Gaji sebulan', en: 'Monthly pay' },
      'salary-47971': { id: 'NT$47.971 atau lebih', en: 'NT$47,971 or more' },
      'salary-40000': { id: 'NT$40.000 sampai 47.970', en: 'NT$40,000 to 47,970' },
      'salary-35000': { id: 'NT$35.000 sampai 39.999', en: 'NT$35,000 to 39,999' },
      'salary-31520': { id: 'NT$31.520 sampai 34.999', en: 'NT$31,520 to 34,999' },
      experience: { id: 'Pengalaman kerja', en: 'Work experience' },
      'experience-2': { id: '2 tahun atau lebih', en: '2 years or more' },
      'experience-1': { id: '1 sampai 2 tahun', en: '1 to 2 years' },
      ability: {
        id: 'Keahlian atau kualifikasi khusus untuk pekerjaan itu',
        en: 'Special ability or qualification for the job',
      },
      chinese: { id: 'Bahasa Mandarin', en: 'Chinese' },
      'chinese-c1': { id: 'Fasih (TOCFL C1)', en: 'Fluent (TOCFL C1 level)' },
      'chinese-b2': { id: 'Tingkat lanjut (TOCFL B2)', en: 'Advanced (TOCFL B2 level)' },
      'chinese-b1': { id: 'Menengah (TOCFL B1)', en: 'Intermediate (TOCFL B1 level)' },
      'other-language': {
        id: 'Bahasa lain dan masa tinggal di negara lain (paling banyak 20)',
        en: 'Other languages and years in another country (20 at most)',
      },
      'two-languages': {
        id: 'Dua bahasa atau lebih selain Mandarin',
        en: 'Two or more languages other than Chinese',
      },
      'one-and-abroad': {
        id: 'Satu bahasa, dan enam tahun atau lebih di negara lain',
        en: 'One language, and six years or more in another country',
      },
      'one-language': {
        id: 'Satu bahasa selain Mandarin',
        en: 'Exactly one language other than Chinese',
      },
      'grew-up-abroad': {
        id: 'Semasa kecil atau remaja tinggal enam tahun berturut-turut atau lebih di negara lain',
        en: 'Lived six years or more in a row in another country while growing up',
      },
      policy: {
        id: 'Perusahaan sesuai kebijakan industri pemerintah, atau lulusan kelas khusus untuk kebijakan itu',
        en: 'Employer fits a government industrial policy, or the graduate comes from a special class set up for such a policy',
      },
      scholarship: {
        id: 'Beasiswa atau 30 persen teratas di kelas',
        en: 'Scholarship or top 30 percent of the class',
      },
    },
    notes: {
      education: {
        id: 'Gelar dari Taiwan. Apakah gelar lebih tinggi dari negara lain ikut dihitung belum ditemukan.',
        en: 'Degrees from Taiwan. Whether a higher degree from another country counts was not found.',
      },
      salary: {
        id: 'Gaji di bawah NT$31.520 tidak memberi poin di baris ini tetapi tidak menghalangi permohonan; upah minimum 2026 adalah NT$29.500.',
        en: 'Pay under NT$31,520 scores nothing in this row but does not bar the application; the 2026 minimum wage is NT$29,500.',
      },
      experience: {
        id: 'Magang yang diakui kementerian pendidikan dihitung sejak perubahan 2024.',
        en: 'Internships recognised by the Ministry of Education count since the 2024 amendment.',
      },
      chinese: {
        id: 'Sertifikat harus masih berlaku. Dua tahun dihitung pasti berlaku; lebih lama dari itu belum ditemukan.',
        en: 'The certificate must be in force. Two years count as in force; longer was not found.',
      },
      'two-languages': {
        id: 'Bahasa resmi di paspor dihitung tanpa tes: orang Indonesia sudah punya satu, bahasa Inggris dengan sertifikat yang berlaku menjadi dua. Satu sumber mencetak baris ini dan berikutnya terbalik.',
        en: "The passport's official language counts without a test: an Indonesian holds one already, English with a valid certificate makes two. One source prints this row and the next the wrong way round.",
      },
      'one-language': {
        id: 'Bahasa Indonesia saja sudah memberi baris ini kepada orang Indonesia.',
        en: 'Indonesian alone gives this row to an Indonesian.',
      },
      'one-and-abroad': {
        id: 'Dinilai dalam butir yang sama dengan bahasa; apakah ditambahkan ke baris satu bahasa (10 + 10) belum pasti, jadi hasilnya 10 sampai 20.',
        en: 'Scored in the same item as the languages; whether it adds to the one-language row (10 + 10) is unconfirmed, so it stands at 10 to 20.',
      },
      policy: {
        id: 'Bagian kelas khusus dibaca dari sumber yang terpotong.',
        en: 'The special-class branch was read from a cut-off source.',
      },
    },
    sources: {
      '*': 'tw-pointtab',
      'salary-47971': 'tw-newslens',
      'salary-40000': 'tw-newslens',
      'salary-35000': 'tw-newslens',
      'salary-31520': 'tw-newslens',
      scholarship: 'tw-200',
    },
    note: {
      id: 'Delapan kelompok, satu baris masing-masing: 30 + 40 + 20 + 20 + 30 + 20 + 20 + 20 = 200.',
      en: 'Eight groups, one row each: 30 + 40 + 20 + 20 + 30 + 20 + 20 + 20 = 200.',
    },
  },
  pay: {
    min: 29500,
    max: null,
    currency: 'TWD',
    period: 'month',
    source: 'tw-mw26b',
    note: {
      id: 'Upah minimum 2026: jalur poin tidak punya batas gaji sendiri; baris terendah yang memberi poin mulai dari NT$31.520.',
      en: 'Legal minimum wage 2026: the points route has no pay floor of its own; the lowest band that scores starts at NT$31,520.',
    },
  },
  contractMonths: 36,
  residence: {
    id: 'Perpanjangan izin Kelas A seperti biasa.',
    en: 'Ordinary Class A renewal.',
  },
  costs: [
    {
      what: { id: 'Biaya izin kerja sistem poin', en: 'Points permit fee' },
      amount: 500,
      currency: 'TWD',
      payer: 'employer',
      source: 'tw-104',
    },
    {
      what: {
        id: 'Sertifikat bahasa (TOCFL, Inggris)',
        en: 'Language certificates (TOCFL, English)',
      },
      amount: null,
      currency: 'TWD',
      payer: 'student',
      source: 'tw-104',
    },
  ],
  months: {
    min: 1,
    max: 3,
    parts: [
      { kind: 'papers', min: 0.5, max: 1 },
      { kind: 'permit', min: 0.5, max: 1.5 },
    ],
    basis: {
      id: 'Perkiraan, dihitung sejak tawaran kerja sesudah lulus: berkas 2-4 minggu, pemeriksaan kementerian 2-6 minggu; kuliah di Taiwan mendahuluinya.',
      en: 'Estimate, counted from an offer after graduation: papers 2-4 weeks, Ministry review 2-6 weeks; the study in Taiwan comes before.',
    },
  },
  documents: [
    { id: 'Ijazah Taiwan', en: 'Taiwan diploma' },
    { id: 'Transkrip atau bukti beasiswa', en: 'Transcript or scholarship proof' },
    {
      id: 'Kontrak kerja (jabatan, tugas, gaji)',
      en: 'Employment contract (title, duties, pay)',
    },
    {
      id: 'Lembar penilaian dengan bukti tiap baris',
      en: 'Evaluation form with proof of each row',
    },
    {
      id: 'Bukti TOCFL dan bahasa lain (masih berlaku)',
      en: 'TOCFL and other language proof (within validity)',
    },
    { id: 'Salinan paspor atau kartu tinggal (ARC)', en: 'Passport or ARC copy' },
    {
      id: 'Pendaftaran perusahaan dan bukti modal atau omzet',
      en: 'Employer registration and capital or turnover proof',
    },
    { id: 'Tanda bayar NT$500', en: 'NT$500 receipt' },
  ],
  steps: [
    {
      id: 'Selesaikan kuliah di Taiwan, lalu sebagai lulusan baru minta perpanjangan tinggal (sampai dua tahun); selama itu boleh bekerja tanpa izin kerja menurut undang-undang yang diubah pada 2025.',
      en: 'Finish the degree in Taiwan and, as a fresh graduate, ask for the extended stay (up to two years); during it no work permit is needed under the act amended in 2025.',
    },
    {
      id: 'Hitung poin dengan bukti di tangan.',
      en: 'Add up the points with proof in hand.',
    },
    {
      id: 'Cari perusahaan yang memenuhi syarat; perusahaan yang mengajukan dan membayar NT$500.',
      en: 'Find an employer that qualifies; it applies and pays NT$500.',
    },
    {
      id: 'Setelah izin terbit, ubah kartu tinggal ke tujuan kerja.',
      en: 'With the permit, change the residence card to work.',
    },
  ],
  notes: [
    {
      id: 'Kuota tahunan untuk sistem ini berakhir pada 6 Agustus 2024.',
      en: 'The yearly quota for this system ended on 6 August 2024.',
    },
    {
      id: 'Baris beasiswa atau nilai naik dari 10 menjadi 20 pada perubahan 2024, jadi jumlahnya 200.',
      en: 'The scholarship or grade row was raised from 10 to 20 in the 2024 amendment, so the total is 200.',
    },
    {
      id: 'Sejak 2026 lulusan baru boleh bekerja tanpa izin selama perpanjangan tinggal; poin diperlukan saat masa itu berakhir. Masa mencari kerja tidak dihitung untuk izin tinggal tetap.',
      en: 'Since 2026 a fresh graduate may work without a permit during the extended stay; the points matter when that stay ends. Search time does not count toward permanent residence.',
    },
  ],
  openQuestions: [
    {
      id: 'Lembar poin resmi 11 Juli 2024/Agustus 2024 sendiri belum ditemukan; barisnya berasal dari tiga sumber lain.',
      en: 'The official points form of 11 July 2024/August 2024 itself was not found; its rows rest on three other sources.',
    },
    {
      id: 'Apakah enam tahun tinggal di negara lain ditambahkan ke baris satu bahasa.',
      en: "Whether six years' residence elsewhere adds to the one-language row.",
    },
    {
      id: 'Poin dan bunyi tepat bagian kelas khusus pada baris kebijakan.',
      en: 'Points and exact wording of the special-class branch of the policy row.',
    },
    {
      id: 'Apakah batas modal dan omzet 2024 masih berlaku pada 2026.',
      en: 'Whether the employer thresholds of 2024 still stand in 2026.',
    },
    {
      id: 'Tingkat berapa yang diminta dari sertifikat bahasa lain, dan berapa lama TOCFL berlaku.',
      en: 'Which level the certificate of another language must show, and how long TOCFL holds.',
    },
  ],
  alsoSee: ['tw-nsysu', 'tw-newact26', 'tw-points-firm', 'tw-200', 'tw-noquota'],
}
