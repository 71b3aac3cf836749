// One data file a programme: its law, its words and its sources stand together, whatever their length.
import {
  age,
  all,
  any,
  bounds,
  every,
  fact,
  figure,
  gate,
  ge,
  is,
  le,
  minus,
  money,
  monthsIn,
  not,
  onApplication,
  pointsOf,
  reaches,
  row,
  some,
  sum,
  sumOf,
  tiers,
  times,
  unless,
  when,
  yes,
} from '../../rules/builders.ts'
import type { Quantity } from '../../rules/rule.ts'
import type { Programme } from '../programme.ts'
import { acceptedEnglish, acceptedGerman, atLevel } from './german-proofs.ts'
import { academicSkilledWorker, degreeHeld, vocationalSkilledWorker } from './qualification.ts'

const vocationalConfirmed = is('de.recognition', 'partial', 'confirmed', 'ahk')

/** Several diplomas: which of them Germany confirmed may be open, so only bounds are known. */
const awarded = (pick: 'max' | 'min'): Quantity => ({
  kind: 'best',
  pick,
  list: 'degrees',
  as: 'd',
  where: all(
    is('d.status', 'completed'),
    any(reaches('d.level', 'd1'), all(reaches('d.level', 'sma'), vocationalConfirmed)),
  ),
  of: fact('d.awarded'),
})

/** Related work after the qualification, in the years before the application. */
const relatedMonths = (windowMonths: number) =>
  monthsIn('jobs', 'job', {
    where: yes('job.related'),
    after: bounds(awarded('min'), awarded('max')),
    within: { months: windowMonths, before: onApplication },
  })

const livelihoodYear = times(12, figure('de.livelihood-opportunity-card'))
const ownMoney = money('funds', 'EUR', 'once')

export const deChancenkarte: Programme = {
  id: 'de-chancenkarte',
  country: 'DE',
  zone: 'Europe/Berlin',
  shortName: {
    id: 'Kartu Peluang: cari kerja di Jerman',
    en: 'Opportunity Card: find work in Germany',
  },
  who: {
    id: 'Lulusan kuliah atau vokasi yang diakui, Jerman A1 atau Inggris B2, enam poin, dan biaya hidup terjamin.',
    en: 'Recognised degree or vocational training, German A1 or English B2, six points, living costs secured.',
  },
  name: {
    id: 'Jerman - Kartu Peluang (Chancenkarte)',
    en: 'Germany - Opportunity Card (Chancenkarte)',
  },
  permit: {
    id: 'Kartu Peluang untuk mencari kerja, Pasal 20a AufenthG (sampai 1 tahun)',
    en: 'Search Opportunity Card s.20a AufenthG (up to 1 year)',
  },
  routes: ['independent'],
  employer: 'found-there',
  sectors: ['all qualified occupations'],
  fields: [],
  occupations: [],
  from: '2024-06-01',
  intake: {
    history: [{ from: '2024-06-01', status: 'open' }],
    asOf: '2026-08-19',
    sources: ['de-aufenthg-20a', 'de-jkt-chancenkarte'],
  },
  gates: {
    'skilled-worker': any(academicSkilledWorker, vocationalSkilledWorker),
    qualification: any(
      vocationalConfirmed,
      all(degreeHeld, is('de.degree-standing', 'comparable', 'state-recognised')),
    ),
    language: any(atLevel('de', 'a1'), atLevel('en', 'b2')),
  },
  requirements: [
    {
      id: 'route',
      title: {
        id: 'Sudah tenaga terampil menurut hukum Jerman, atau lewat jalur poin; tenaga terampil berarti kualifikasi diakui penuh, atau gelar dari Jerman, diakui, atau setara: tanpa poin',
        en: 'Either already a skilled worker under German law, or the points route; skilled means qualification fully recognised, or degree German, recognised or comparable: no points needed',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'authority',
      rule: any(
        gate('skilled-worker'),
        all(gate('qualification'), gate('language'), ge(pointsOf(), 6)),
      ),
      source: 'de-aufenthg-20a',
    },
    {
      id: 'qualification',
      title: {
        id: 'Jalur poin: kualifikasi vokasi minimal dua tahun atau gelar, yang diakui negara asalnya; dikonfirmasi lembaga Jerman (ZAB atau anabin), atau sertifikat AHK. Tidak diminta bila pengakuan sebagian memberi 4 poin',
        en: 'Points route: vocational qualification of at least two years or a degree, state-recognised at home; confirmed by a German body (ZAB or anabin), or a German chamber abroad (AHK) certificate. Waived if partial recognition gives the 4 points',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: unless(gate('skilled-worker'), gate('qualification')),
      source: 'de-aufenthg-20a',
      also: ['de-anabin', 'de-zab-dab-faq', 'de-aufenthg-20b'],
      note: {
        id: 'Gelar: cetakan anabin untuk gelar dan kampus, bila tidak ada maka keterangan ZAB. Vokasi: keterangan ZAB yang positif (DAB, hanya untuk kualifikasi nonakademik) atau pengakuan sebagian. AHK: kamar dagang sendiri yang mengurus konfirmasi dengan biayanya.',
        en: 'Degree: anabin printout of degree and institution, otherwise a ZAB Statement. Vocational: positive ZAB statement (DAB, non-academic only) or partial recognition. AHK: the chamber obtains the confirmation at its own cost.',
      },
    },
    {
      id: 'language',
      title: {
        id: 'Jalur poin: bahasa Jerman minimal A1 atau bahasa Inggris minimal B2',
        en: 'Points route: German at least A1 or English at least B2',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: unless(gate('skilled-worker'), gate('language')),
      source: 'de-aufenthg-20a',
    },
    {
      id: 'certificates',
      title: {
        id: 'Jalur poin: sertifikat dari ujian baku - Jerman: Goethe, telc, ÖSD, ECL, TestDaF (B2 ke atas); Inggris: IELTS, TOEFL, atau ujian ALTE lain; semua modul dari satu penyelenggara',
        en: 'Points route: certificates from a standardised test - German: Goethe, telc, ÖSD, ECL, TestDaF (B2 and above); English: IELTS, TOEFL or another ALTE test; all modules from one provider',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: unless(
        gate('skilled-worker'),
        when(gate('language'), any(acceptedGerman('a1'), acceptedEnglish('b2'))),
      ),
      source: 'de-aa-sprachzertifikate',
      also: ['de-bukarest-ck', 'de-rabat-ck', 'ets-toefl-2026'],
      note: {
        id: 'Ujian Inggris seperti yang diterima kedutaan di Bukares dan Rabat. Setiap tingkat yang dipakai untuk poin juga harus dibuktikan dengan sertifikat seperti ini. TOEFL iBT sejak 21 Januari 2026 dinilai dari 1 sampai 6 dan dibaca menurut tabel ETS sendiri: B2 mulai 4, C1 mulai 5.',
        en: 'English tests as accepted by the embassies in Bucharest and Rabat. Every level claimed for points needs such a certificate as well. TOEFL iBT sat since 21 January 2026 is scored from 1 to 6 and read by the table of ETS itself: B2 from 4, C1 from 5.',
      },
    },
    {
      id: 'certificate-age',
      title: {
        id: 'Sertifikat bahasa berumur paling lama 12 bulan saat mengajukan; bila per modul, modul tertua yang dihitung',
        en: 'Language certificate not older than 12 months on filing; with modules the oldest one counts',
      },
      kind: 'should',
      phase: 'apply',
      settledBy: 'student',
      rule: unless(
        gate('skilled-worker'),
        any(acceptedGerman('a1', { monthsMax: 12 }), acceptedEnglish('b2', { monthsMax: 12 })),
      ),
      source: 'de-aa-sprachzertifikate',
      also: ['de-rabat-ck'],
      note: {
        id: "Kementerian Luar Negeri Jerman: 'sebagai aturan umum'; beberapa kedutaan menjadikannya batas tegas.",
        en: "Federal Foreign Office: 'as a rule'; some embassies make it a strict limit.",
      },
    },
    {
      id: 'points',
      title: { id: 'Jalur poin: minimal enam poin', en: 'Points route: at least six points' },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: unless(gate('skilled-worker'), ge(pointsOf(), 6)),
      source: 'de-aufenthg-anlage',
      also: ['de-aufenthg-20b'],
    },
    {
      id: 'livelihood',
      title: {
        id: 'Biaya hidup terjamin selama tinggal; rekening blokir/Sperrkonto (EUR 1.091 neto per bulan, EUR 13.092 per tahun), surat sponsor, atau kontrak paruh waktu maksimal 20 jam per minggu yang mencukupi',
        en: 'Living costs secured for the whole stay; blocked account (EUR 1,091 net a month, EUR 13,092 a year), sponsor declaration, or a part-time contract of up to 20 hours a week that pays enough',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: any(
        yes('de.sponsor'),
        ge(ownMoney, livelihoodYear),
        ge(
          sum(ownMoney, times(12, money('de-chancenkarte.part-time-net', 'EUR', 'month'))),
          livelihoodYear,
        ),
      ),
      source: 'de-aufenthg-20a',
      also: ['de-jkt-chancenkarte', 'de-jkt-lebensunterhalt-2025'],
      note: {
        id: 'Jumlahnya dari tabel kedutaan untuk 2025; dasar hukumnya belum berubah pada 19 Agustus 2026. Dihitung di sini untuk kartu satu tahun: uang sendiri ditambah gaji paruh waktu neto 12 bulan.',
        en: 'Amount: embassy table for 2025; its legal base was unchanged on 19 August 2026. Counted here for a card of one year: own money plus twelve months of part-time net pay.',
      },
    },
    {
      id: 'insurance',
      title: {
        id: 'Asuransi kesehatan selama tinggal, karena termasuk jaminan biaya hidup',
        en: 'Health insurance for the stay, which is part of a secured livelihood',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: yes('de-chancenkarte.insurance'),
      source: 'de-aufenthg-2',
    },
    {
      id: 'in-germany',
      title: {
        id: 'Pemohon yang sudah di Jerman harus memegang izin tinggal untuk pendidikan, pelatihan, atau kerja; Bagian 3 dan 4 undang-undang',
        en: 'Applicants already in Germany need a residence title for training, study or work; Parts 3 and 4 of the Act',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: when(
        is('residence', 'DE'),
        some(
          'stays',
          's',
          all(is('s.permit', 'study', 'work', 'search-card'), yes('s.ongoing'), yes('s.lawful')),
          { where: is('s.country', 'DE') },
        ),
      ),
      source: 'de-aufenthg-20a',
    },
    {
      id: 'repeat',
      title: {
        id: 'Baru boleh diajukan lagi setelah lewat waktu yang sama lamanya dengan masa tinggal memakai kartu terakhir',
        en: 'Not again until as much time has passed after the last search card as was spent on it',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: every(
        'stays',
        's',
        all(
          not(yes('s.ongoing')),
          ge(minus(onApplication, fact('s.to')), sum(minus(fact('s.to'), fact('s.from')), 1)),
        ),
        { where: all(is('s.country', 'DE'), is('s.permit', 'search-card')), onEmpty: 'met' },
      ),
      source: 'de-aufenthg-20a',
      note: {
        id: 'Dihitung dalam hari: hari sejak kartu terakhir berakhir dibanding hari tinggal dengan kartu itu.',
        en: 'Counted in days: the days since the last card ended against the days spent on it.',
      },
    },
  ],
  facts: [
    {
      id: 'de-chancenkarte.shortage-qualification',
      of: { kind: 'yes-no' },
      settledBy: 'school-or-test',
      label: {
        id: 'Kualifikasi termasuk kelompok profesi langka (ISCO 132, 133, 134, 21, 221, 222, 225, 226, 23, 25)',
        en: 'Qualification belongs to a shortage group (ISCO 132, 133, 134, 21, 221, 222, 225, 226, 23, 25)',
      },
      question: {
        ask: {
          id: 'Apakah ijazahmu mendidik untuk salah satu profesi ini: TI (tenaga ahli), insinyur, ilmuwan alam, arsitek, dokter, perawat atau bidan (tenaga ahli), dokter hewan, apoteker atau tenaga kesehatan ahli lain, guru atau dosen, atau manajer produksi, TI, kesehatan, atau pendidikan?',
          en: 'Does your diploma train for one of these: ICT professional, engineer, natural scientist, architect, doctor, nurse or midwife (professional), veterinarian, pharmacist or other health professional, teacher or lecturer, or manager in production, ICT, health or education?',
        },
        why: {
          id: 'Profesi langka memberi 1 poin. Yang dilihat adalah ijazahmu, bukan pekerjaan yang kamu cari.',
          en: 'A shortage profession gives 1 point. What counts is your diploma, not the job you look for.',
        },
        fromMemory: true,
      },
      appliesWhen: some('degrees', 'd', reaches('d.level', 'd1')),
    },
    {
      id: 'de-chancenkarte.spouse-qualifies',
      of: { kind: 'yes-no' },
      settledBy: 'student',
      label: {
        id: 'Pasangan sendiri memenuhi syarat Kartu Peluang, mengajukan di kantor yang sama, dan berangkat bersama',
        en: 'Spouse meets the conditions of the card, applies at the same office and travels along',
      },
      question: {
        ask: {
          id: 'Apakah suami atau istrimu sendiri memenuhi syarat Kartu Peluang, mengajukan di kantor yang sama sambil saling merujuk, dan berangkat bersamamu?',
          en: 'Does your spouse meet the conditions of the Opportunity Card, apply at the same office with reference to your application, and travel with you?',
        },
        why: { id: 'Ini memberi 1 poin.', en: 'This gives 1 point.' },
        fromMemory: true,
      },
      appliesWhen: yes('partner-accompanies'),
    },
    {
      id: 'de-chancenkarte.insurance',
      of: { kind: 'yes-no' },
      settledBy: 'student',
      label: {
        id: 'Asuransi kesehatan yang berlaku di Jerman selama tinggal',
        en: 'Health insurance valid in Germany for the stay',
      },
    },
    {
      id: 'de-chancenkarte.part-time-net',
      of: { kind: 'money' },
      settledBy: 'employer',
      label: {
        id: 'Gaji neto dari kontrak paruh waktu di Jerman (maksimal 20 jam per minggu)',
        en: 'Net pay of a part-time contract in Germany (up to 20 hours a week)',
      },
    },
  ],
  points: {
    mark: 6,
    most: 16,
    gates: ['qualification', 'language', 'livelihood'],
    versions: [
      {
        from: '2024-06-01',
        tree: sumOf('total', [
          row('partial-recognition', is('de.recognition', 'partial'), 4),
          tiers('german', [
            ['german-b2', acceptedGerman('b2'), 3],
            ['german-b1', acceptedGerman('b1'), 2],
            ['german-a2', acceptedGerman('a2'), 1],
          ]),
          row('english-c1', acceptedEnglish('c1'), 1),
          tiers(
            'experience',
            [
              ['experience-5-of-7', ge(relatedMonths(84), 60), 3],
              ['experience-2-of-5', ge(relatedMonths(60), 24), 2],
            ],
            { requires: any(degreeHeld, vocationalConfirmed) },
          ),
          row('shortage', yes('de-chancenkarte.shortage-qualification'), 1),
          {
            kind: 'tiers',
            id: 'age',
            rows: [
              { id: 'age-35', when: le(age(), 35), points: 2, inferred: true },
              { id: 'age-40', when: le(age(), 40), points: 1, inferred: true },
            ],
          },
          row(
            'earlier-stay',
            ge(
              monthsIn('stays', 's', {
                where: all(is('s.country', 'DE'), yes('s.lawful')),
                within: { months: 60, before: onApplication },
                spans: 'longest',
                rounding: 'whole-months-per-span',
              }),
              6,
            ),
            1,
          ),
          row(
            'spouse',
            all(yes('partner-accompanies'), yes('de-chancenkarte.spouse-qualifies')),
            1,
          ),
        ]),
      },
    ],
    labels: {
      total: { id: 'Jumlah poin', en: 'Total' },
      'partial-recognition': {
        id: 'Pengakuan sebagian: instansi menyatakan perlu tindakan penyesuaian atau pelatihan tambahan (syarat kualifikasi tidak diminta lagi, syarat bahasa tetap)',
        en: 'Partial recognition: the authority found that compensation measures or further training are needed (waives the qualification gate, not the language gate)',
      },
      german: { id: 'Bahasa Jerman', en: 'German' },
      'german-b2': { id: 'Jerman B2 ke atas', en: 'German B2 or above' },
      'german-b1': { id: 'Jerman B1', en: 'German B1' },
      'german-a2': { id: 'Jerman A2', en: 'German A2' },
      'english-c1': { id: 'Inggris C1', en: 'English C1' },
      experience: {
        id: 'Pengalaman kerja sesuai kualifikasi, sesudah lulus',
        en: 'Work related to the qualification, after earning it',
      },
      'experience-5-of-7': {
        id: 'Minimal lima tahun dalam tujuh tahun terakhir',
        en: 'At least five years in the last seven',
      },
      'experience-2-of-5': {
        id: 'Minimal dua tahun dalam lima tahun terakhir',
        en: 'At least two years in the last five',
      },
      shortage: { id: 'Kualifikasi di profesi langka', en: 'Qualification in a shortage group' },
      age: { id: 'Usia pada hari pengajuan', en: 'Age on the filing day' },
      'age-35': { id: 'Tidak lebih dari 35 tahun', en: 'Not older than 35' },
      'age-40': { id: 'Tidak lebih dari 40 tahun', en: 'Not older than 40' },
      'earlier-stay': {
        id: 'Pernah tinggal sah di Jerman minimal enam bulan tanpa putus dalam lima tahun terakhir',
        en: 'At least six months of unbroken lawful stay in Germany in the last five years',
      },
      spouse: {
        id: 'Pasangan juga memenuhi syarat dan mengajukan bersama',
        en: 'Spouse qualifies too and applies together',
      },
    },
    notes: {
      age: {
        id: "Undang-undang berkata 'tidak lebih dari 35 tahun' pada hari pengajuan. Di sini 35 tahun beberapa bulan masih dihitung (usia genap); pedoman resmi belum ditemukan. Sama untuk 40.",
        en: "The statute says 'not older than 35' on the filing day. Here 35 years and some months still counts (completed years); no official guidance was found. The same holds for 40.",
      },
      experience: {
        id: 'Pekerjaan pembantu tidak dihitung.',
        en: 'Helper work does not count.',
      },
      shortage: {
        id: 'Yang dilihat adalah kelompok profesi dari kualifikasimu, bukan pekerjaan yang dicari.',
        en: 'What counts is the group the qualification belongs to, not the job sought.',
      },
    },
    sources: { '*': 'de-aufenthg-20b', total: 'de-aufenthg-anlage' },
    note: {
      id: 'Baris bahasa Jerman, pengalaman, dan usia masing-masing hanya dihitung sekali (yang tertinggi); lainnya dijumlahkan. Poin tertinggi 16. Syarat kualifikasi, bahasa, dan biaya hidup tetap harus terpenuhi walau poinnya enam atau lebih.',
      en: 'The rows for German, experience and age each count once (the highest); all others add up. 16 points is the highest total. Qualification, language and livelihood must hold even when points are six or more.',
    },
  },
  pay: {
    min: null,
    max: null,
    currency: 'EUR',
    period: 'month',
    source: 'de-aufenthg-20a',
    note: {
      id: 'Kerja sampingan maksimal 20 jam per minggu dengan upah minimum EUR 13,90 per jam (14,60 mulai 2027) dan kerja percobaan dua minggu.',
      en: 'Up to 20 hours a week of side work at EUR 13.90 an hour (14.60 from 2027) and two-week trials.',
    },
  },
  contractMonths: 12,
  residence: {
    id: 'Kartu lanjutan sampai dua tahun untuk pekerjaan terkualifikasi bila izin kerja lain tidak cocok; selain itu beralih ke Pasal 18a, 18b, 18g, 19c(2), 16a, atau 16d.',
    en: 'Follow-up card up to two years for a qualified job when no other work permit fits; otherwise change to s.18a, 18b, 18g, 19c(2), 16a or 16d.',
  },
  costs: [
    {
      what: { id: 'Visa nasional', en: 'National visa' },
      amount: 75,
      currency: 'EUR',
      payer: 'student',
      source: 'de-aufenthv-46',
    },
    {
      what: { id: 'Rekening blokir untuk satu tahun', en: 'Blocked account for one year' },
      amount: 13092,
      currency: 'EUR',
      payer: 'student',
      source: 'de-jkt-chancenkarte',
      aside: 'refundable',
    },
    {
      what: {
        id: 'Keterangan vokasi ZAB (DAB)',
        en: 'ZAB vocational statement (DAB)',
      },
      amount: 150,
      currency: 'EUR',
      payer: 'student',
      meets: ['qualification'],
      source: 'de-zab-dab-fee',
      aside: 'conditional',
      note: {
        id: 'Hanya untuk kualifikasi vokasi; tidak dikembalikan walau jawabannya negatif.',
        en: 'Vocational qualifications only; kept in full when the answer is negative.',
      },
    },
    {
      what: {
        id: 'Keterangan kesetaraan gelar dari ZAB (Statement of Comparability), untuk gelar yang tidak jelas di anabin',
        en: 'ZAB Statement of Comparability (degrees not clear in anabin)',
      },
      amount: { min: 200, max: 208 },
      currency: 'EUR',
      payer: 'student',
      meets: ['qualification'],
      source: 'de-zab-soc-portal',
      aside: 'conditional',
      note: {
        id: 'Halaman resmi menyebut 200; belakangan disebut 208.',
        en: 'Official pages say 200; 208 is reported since.',
      },
    },
  ],
  months: {
    min: 3,
    max: 9,
    parts: [
      {
        kind: 'papers',
        min: 1,
        max: 6,
        meets: ['language', 'certificates', 'qualification', 'livelihood'],
      },
      { kind: 'permit', min: null, max: 3 },
    ],
    basis: {
      id: 'Kedutaan sampai 12 minggu setelah berkas lengkap; sebelumnya sertifikat bahasa, jawaban ZAB, dan rekening blokir 1 sampai 6 bulan (perkiraan).',
      en: 'Embassy up to 12 weeks after a complete file; before that the certificate, the ZAB answer and the blocked account: 1 to 6 months, an estimate.',
    },
  },
  documents: [
    { id: 'Paspor', en: 'Passport' },
    {
      id: 'Ijazah dan transkrip asli dengan terjemahan Jerman',
      en: 'Diploma and transcript, originals with German translation',
    },
    { id: 'Cetakan anabin atau keterangan ZAB', en: 'anabin printouts or ZAB statement' },
    {
      id: 'Sertifikat bahasa, biasanya berumur paling lama 12 bulan',
      en: 'Language certificate, normally not older than 12 months',
    },
    {
      id: 'Surat keterangan kerja dengan tanggal dan tugas (bila pengalaman dipakai)',
      en: 'Employment certificates with dates and duties (if experience is claimed)',
    },
    { id: 'Daftar riwayat hidup (CV)', en: 'CV' },
    {
      id: 'Bukti rekening blokir, surat sponsor, atau kontrak paruh waktu',
      en: 'Blocked account confirmation, sponsor declaration or part-time contract',
    },
    { id: 'Asuransi kesehatan', en: 'Health insurance' },
    {
      id: 'Bukti pernah tinggal di Jerman (bila dipakai)',
      en: 'Proof of earlier stays in Germany if claimed',
    },
    {
      id: 'Rujukan ke permohonan pasangan (bila dipakai)',
      en: "Spouse's application reference if claimed",
    },
  ],
  steps: [
    {
      id: 'Cek universitas dan gelar di anabin; bila tidak ada, pesan keterangan ZAB',
      en: 'Check anabin for the university and the degree; if not listed order a ZAB statement',
    },
    {
      id: 'Lulus minimal A1 Jerman (atau B2 Inggris) lalu hitung poin',
      en: 'Pass at least A1 German (or B2 English) and count the points',
    },
    { id: 'Buka rekening blokir/Sperrkonto', en: 'Open a blocked account' },
    {
      id: 'Ajukan lewat Consular Services Portal dan di Jakarta',
      en: 'Apply through the Consular Services Portal and in Jakarta',
    },
    {
      id: 'Cari pekerjaan, pelatihan, atau program pengakuan dalam setahun',
      en: 'Look for a qualified job, training or recognition measure within a year',
    },
  ],
  notes: [
    {
      id: 'Lulusan kampus H+ di anabin yang gelarnya tercatat setara sudah tenaga terampil: tidak perlu poin dan tidak ada syarat bahasa, hanya biaya hidup yang terjamin. Poin adalah untuk yang lain.',
      en: 'A graduate of an anabin H+ university whose degree is listed as comparable is already a skilled worker: no points and no language gate apply, only secured livelihood. Points are for everyone else.',
    },
    {
      id: 'Jerman A1 dan Inggris B2 membuka pintu tetapi tidak memberi poin: poin mulai dari Jerman A2 dan Inggris C1.',
      en: 'German A1 and English B2 open the gate but give no points: points start at German A2 and English C1.',
    },
    {
      id: "Undang-undang berkata 'tidak lebih dari 35 tahun' pada hari pengajuan; apakah 35 tahun beberapa bulan masih masuk dibaca longgar di sini (usia genap). Bila usiamu tepat di batas itu, tanyakan dulu ke kedutaan.",
      en: "The statute says 'not older than 35' on the application date; whether a person aged 35 years and some months still counts is read generously here (completed years). If you are right at that edge, ask the embassy first.",
    },
    {
      id: 'Poin profesi langka melihat kelompok profesi dari kualifikasimu, bukan pekerjaan yang dicari.',
      en: 'The shortage row looks at the group the qualification belongs to, not the job sought.',
    },
    {
      id: 'Lulusan S1 baru di bawah 36 tahun dengan Jerman A2 di bidang langka: 1+1+2 = 4, belum cukup; dengan Jerman B2: 3+1+2 = 6, cukup.',
      en: 'Fresh S1 graduate under 36 with German A2 in a shortage field scores 1+1+2 = 4 and fails; with B2 German 3+1+2 = 6 passes.',
    },
    {
      id: "Kartu ini tidak otomatis diberikan (hukum menulis 'dapat diberikan') dan pemerintah boleh membatasi jumlahnya dengan peraturan; pembatasan seperti itu belum ditemukan.",
      en: "The card is discretionary ('may be issued') and the government may cap the number by regulation; no cap was found.",
    },
    {
      id: 'Pengalaman harus sesudah lulus dan sesuai kualifikasi; pekerjaan pembantu tidak dihitung.',
      en: 'Experience must follow the qualification and relate to it; helper work does not count.',
    },
    {
      id: 'Keterangan digital ZAB (DAB) hanya untuk kualifikasi nonakademik; apakah suatu D3 tergolong vokasi atau akademik diputuskan ZAB atau anabin satu per satu.',
      en: 'The digital ZAB statement (DAB) is for non-academic qualifications; whether a given D3 counts as vocational or academic is decided by ZAB or anabin, case by case.',
    },
    {
      id: 'Perantara kerja swasta di Jerman boleh meminta paling banyak EUR 2.000, hanya setelah kontrak terjadi, dan tanpa uang muka (Pasal 296 SGB III).',
      en: 'A private job broker may ask at most EUR 2,000, only after a contract came about, and no advance (s.296 SGB III).',
    },
  ],
  openQuestions: [
    {
      id: "Batas usia: undang-undang berkata 'tidak lebih dari 35 tahun'. Orang berusia 35 tahun beberapa bulan di sini masih dihitung; pedoman resmi tentang batas ini belum ditemukan. Sama untuk 40.",
      en: "Age row: the statute says 'not older than 35'. A person of 35 years and some months is counted here as not older; no administrative guidance on the edge was found. The same holds for 40.",
    },
    {
      id: 'Biaya ZAB: 200 / 100 menurut halaman resmi, 208 / 104 menurut pengetahuan umum.',
      en: 'ZAB fee: 200 / 100 on official pages, 208 / 104 by general knowledge.',
    },
    {
      id: 'Jumlah biaya hidup 2026: tabel kedutaan untuk 2026 belum ditemukan.',
      en: "Livelihood amount for 2026: the embassy's 2026 table was not found.",
    },
    {
      id: 'Daftar periksa lengkap kedutaan di Jakarta belum terlihat; daftar ujian bahasa berasal dari Kementerian Luar Negeri Jerman dan dua kedutaan lain.',
      en: "Jakarta's full checklist was not seen; the language-test list comes from the Federal Foreign Office and two other embassies.",
    },
  ],
  alsoSee: [
    'de-bukarest-ck',
    'de-ggua-ck',
    'de-startingin-ck',
    'de-jkt-chancenkarte',
    'de-anabin',
    'de-zab-soc-fee',
    'de-rabat-ck',
    'de-jkt-lebensunterhalt-2025',
    'de-zab-dab-faq',
    'de-zab-soc-portal',
    'de-zab-208',
    'de-sgb3-296',
  ],
}
