// One data file a programme: its law, its words and its sources stand together, whatever their length.
import { certified, levelTests, sitting } from '../../facts/proofs.ts'
import {
  age,
  all,
  any,
  each,
  ge,
  is,
  lt,
  monthsIn,
  not,
  pointsOf,
  pointsWithout,
  reaches,
  row,
  some,
  sumOf,
  tiers,
  unless,
  unsettled,
  when,
  yes,
} from '../../rules/builders.ts'
import type { Programme } from '../programme.ts'

const germanTests = ['osd', 'goethe', 'telc', 'oif']
const englishTests = [...levelTests.en, 'ielts-academic', 'ielts-general', 'toeic', 'toefl-ibt']
/** Certificates claimed for points are at most five years old on filing. */
const certificateMonthsMax = 60
const german = (level: string) =>
  certified('de', level, { tests: germanTests, monthsMax: certificateMonthsMax })
const englishAt = (level: string) =>
  certified('en', level, { tests: englishTests, monthsMax: certificateMonthsMax })
const englishB1 = englishAt('b1')
const englishA2 = englishAt('a2')
/** For these languages no list of accepted providers was found: DELF, DALF and DELE are sure. */
const otherLanguage = (code: string) =>
  sitting(
    code,
    all(reaches('s.level', 'b1'), any(is('s.test', 'delf', 'dalf', 'dele'), unsettled)),
    { monthsMax: certificateMonthsMax },
  )
/** Related work is added over all employers; only complete half-years count. */
const relatedMonths = (inAustria: boolean) =>
  monthsIn('jobs', 'job', {
    where: all(
      yes('job.related'),
      inAustria ? is('job.country', 'AT') : not(is('job.country', 'AT')),
    ),
  })

export const atRwrShortage: Programme = {
  id: 'at-rwr-shortage',
  country: 'AT',
  zone: 'Europe/Vienna',
  shortName: {
    id: 'Kerja di Austria, profesi langka',
    en: 'Work in Austria, shortage occupations',
  },
  who: {
    id: 'Lulusan yang pendidikannya tepat di profesi langka Austria, dengan tawaran kerja dan minimal 55 poin.',
    en: "People trained in exactly one of Austria's shortage occupations, with a job offer and at least 55 points.",
  },
  name: {
    id: 'Austria - Kartu Merah-Putih-Merah bagi tenaga terampil di profesi langka',
    en: 'Austria - Red-White-Red Card for skilled workers in shortage occupations',
  },
  permit: {
    id: 'Kartu Merah-Putih-Merah Pasal 12a AuslBG (24 bulan)',
    en: 'Red-White-Red Card s.12a AuslBG (24 months)',
  },
  routes: ['independent'],
  employer: 'legal-entity',
  sectors: ['hospitality', 'construction', 'metal', 'electrical', 'health', 'ICT'],
  fields: ['0713', '0714', '0715', '0732', '0913', '1013'],
  occupations: [
    {
      isco08: '5120',
      label: {
        id: 'Juru masak (juru masak restoran ada di daftar federal 2026)',
        en: 'Cook (restaurant cooks are on the federal list 2026)',
      },
    },
    {
      isco08: '5131',
      label: {
        id: 'Pramusaji / spesialis restoran (2026: hanya daftar provinsi, misalnya Vorarlberg)',
        en: 'Waiter / restaurant specialist (2026: regional lists only, e.g. Vorarlberg)',
      },
    },
    { isco08: '7411', label: { id: 'Teknisi listrik', en: 'Electrician' } },
    { isco08: '7212', label: { id: 'Juru las', en: 'Welder' } },
    { isco08: '7121', label: { id: 'Tukang atap', en: 'Roofer' } },
    { isco08: '2221', label: { id: 'Perawat teregistrasi', en: 'Registered nurse' } },
    { isco08: '2144', label: { id: 'Insinyur mesin', en: 'Mechanical engineer' } },
  ],
  from: '2023-04-21',
  intake: {
    history: [{ from: '2023-04-21', status: 'open' }],
    asOf: '2026-06-27',
    sources: ['at-mig-shortage', 'at-kurier-2026'],
  },
  requirements: [
    {
      id: 'list',
      title: {
        id: 'Profesi ada di daftar profesi langka federal atau provinsi tempat bekerja pada tahun pengajuan; pada 2026 ada 64 profesi federal',
        en: 'Occupation on the federal shortage list, or the list of the province of work, for the year of application; 64 federal occupations in 2026',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'authority',
      rule: yes('at-rwr-shortage.occupation-listed'),
      source: 'at-kurier-2026',
    },
    {
      id: 'training',
      title: {
        id: 'Pendidikan selesai tepat di profesi langka itu, setara magang (Lehre) Austria - syarat mutlak: poin lain tidak bisa menggantikan',
        en: 'Completed training in exactly that shortage occupation, comparable to an Austrian apprenticeship - a hard gate: other points cannot replace it',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: yes('at-rwr-shortage.training-matches'),
      source: 'at-vwgh-lehre',
      note: {
        id: 'Ijazah harus menunjukkan kualifikasi itu tanpa keraguan; pengakuan formal hanya untuk profesi teregulasi. D3, D4, dan S1 dihitung hanya bila mendidik tepat untuk profesi itu.',
        en: 'The certificate must show the qualification beyond doubt; formal recognition is needed only in regulated professions. D3, D4 and S1 count only if they train for exactly that occupation.',
      },
    },
    {
      id: 'points',
      title: {
        id: 'Minimal 55 poin menurut Lampiran B (barisnya berjumlah 90, poin tambahan di luarnya)',
        en: 'At least 55 points in Annex B (its rows make 90, the bonus comes on top)',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: ge(pointsOf(), 55),
      source: 'at-anlage-b',
      note: {
        id: 'Lima poin tambahan (Inggris di perusahaan) berada di luar angka 90 dan ikut dihitung, jadi paling banyak 95.',
        en: 'Five bonus points (English in the company) lie outside the 90 and count, so 95 is the most.',
      },
    },
    {
      id: 'offer',
      title: {
        id: 'Tawaran kerja mengikat di profesi itu dengan upah sesuai perjanjian kerja bersama; ditambah kelebihan upah yang lazim di perusahaan itu',
        en: 'Binding job offer in that occupation at the collective-agreement pay; plus any normal overpayment in the firm',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'employer',
      rule: all(yes('at-rwr-shortage.offer'), yes('at-rwr-shortage.offer-at-collective-pay')),
      source: 'at-mig-shortage',
    },
    {
      id: 'certificates',
      title: {
        id: 'Sertifikat bahasa yang dipakai untuk poin berumur paling lama lima tahun saat mengajukan; penyelenggara yang diterima - Jerman: ÖSD, Goethe, telc, ÖIF; Inggris: Cambridge, telc, IELTS, TOEIC, TOEFL',
        en: 'Language certificates claimed for points are not older than five years on filing; accepted providers - German: ÖSD, Goethe, telc, ÖIF; English: Cambridge, telc, IELTS, TOEIC, TOEFL',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: unless(
        ge(pointsWithout('language'), 55),
        any(
          german('a1'),
          englishA2,
          otherLanguage('fr'),
          otherLanguage('es'),
          otherLanguage('bs'),
          otherLanguage('hr'),
          otherLanguage('sr'),
        ),
      ),
      source: 'at-ascon',
      also: ['at-rwr-faq', 'ets-toefl-2026'],
      note: {
        id: 'Bahasa tidak diperlukan bila poin lain sudah mencapai 55. Untuk bahasa selain Jerman dan Inggris daftar penyelenggara belum ditemukan: DELF, DALF, dan DELE dihitung, tes lain belum pasti. TOEFL iBT sejak 21 Januari 2026 dinilai dari 1 sampai 6 dan dibaca menurut tabel ETS sendiri: A2 mulai 2, B1 mulai 3.',
        en: 'No language is needed if the other points reach 55. For languages other than German and English no list of providers was found: DELF, DALF and DELE count, other tests are left open. TOEFL iBT sat since 21 January 2026 is scored from 1 to 6 and read by the table of ETS itself: A2 from 2, B1 from 3.',
      },
    },
    {
      id: 'licence',
      title: {
        id: 'Profesi teregulasi (perawat) perlu pengakuan Austria sebelum kartu diberikan',
        en: 'Regulated professions (nursing) need Austrian recognition before the card',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'authority',
      rule: when(yes('at-rwr-shortage.licence-required'), yes('at-rwr-shortage.licence-granted')),
      source: 'at-erlass-2012',
    },
    {
      id: 'insurance',
      title: {
        id: 'Asuransi kesehatan yang menanggung semua risiko (jaminan sosial wajib lewat pekerjaan sudah cukup)',
        en: 'Health insurance covering all risks (the statutory scheme through the job is enough)',
      },
      kind: 'must',
      phase: 'before-leaving',
      settledBy: 'student',
      rule: yes('at-rwr-shortage.insurance'),
      source: 'at-wte-shortage',
    },
  ],
  facts: [
    {
      id: 'at-rwr-shortage.occupation-listed',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: {
        id: 'Profesi di daftar profesi langka Austria tahun ini',
        en: "Occupation on Austria's shortage list of the year",
      },
    },
    {
      id: 'at-rwr-shortage.training-matches',
      of: { kind: 'yes-no' },
      settledBy: 'school-or-test',
      label: {
        id: 'Pendidikan selesai tepat untuk profesi itu, setara magang (Lehre)',
        en: 'Completed training for exactly that occupation, comparable to an apprenticeship',
      },
      question: {
        ask: {
          id: 'Apakah pendidikan yang sudah kamu selesaikan tepat untuk satu profesi teknis atau layanan, misalnya juru masak, listrik, las, atau perawat?',
          en: 'Did you finish training for exactly one trade, such as cook, electrician, welder or nurse?',
        },
        why: {
          id: 'Austria hanya menghitung pendidikan yang tepat untuk profesi di daftarnya; poin lain tidak bisa menggantikan.',
          en: 'Austria counts only training for exactly the listed occupation; other points cannot replace it.',
        },
        fromMemory: true,
      },
      appliesWhen: some('degrees', 'd', any(reaches('d.level', 'd1'), is('d.level', 'smk'))),
    },
    {
      id: 'at-rwr-shortage.offer',
      of: { kind: 'yes-no' },
      settledBy: 'employer',
      label: {
        id: 'Tawaran kerja mengikat di profesi itu',
        en: 'Binding job offer in that occupation',
      },
    },
    {
      id: 'at-rwr-shortage.offer-at-collective-pay',
      of: { kind: 'yes-no' },
      settledBy: 'employer',
      label: {
        id: 'Upah sesuai perjanjian kerja bersama',
        en: 'Pay at the collective-agreement rate',
      },
    },
    {
      id: 'at-rwr-shortage.licence-required',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: { id: 'Profesi teregulasi', en: 'Regulated profession' },
    },
    {
      id: 'at-rwr-shortage.licence-granted',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: { id: 'Pengakuan Austria sudah terbit', en: 'Austrian recognition granted' },
    },
    {
      id: 'at-rwr-shortage.insurance',
      of: { kind: 'yes-no' },
      settledBy: 'student',
      label: {
        id: 'Asuransi kesehatan untuk semua risiko',
        en: 'Health insurance covering all risks',
      },
    },
    {
      id: 'at-rwr-shortage.company-english',
      of: { kind: 'yes-no' },
      settledBy: 'employer',
      label: {
        id: 'Bahasa sehari-hari perusahaan adalah Inggris',
        en: 'The prevailing company language is English',
      },
    },
  ],
  points: {
    mark: 55,
    most: 90,
    gates: ['training'],
    versions: [
      {
        from: '2023-04-21',
        tree: sumOf('total', [
          row('qualification', yes('at-rwr-shortage.training-matches'), 30),
          sumOf(
            'experience',
            [
              each('experience-abroad', relatedMonths(false), 6, 1),
              each('experience-austria', relatedMonths(true), 6, 2),
            ],
            { cap: 20 },
          ),
          sumOf(
            'language',
            [
              tiers('german', [
                ['german-b1', german('b1'), 15],
                ['german-a2', german('a2'), 10],
                ['german-a1', german('a1'), 5],
              ]),
              tiers('english', [
                ['english-b1', englishB1, 10],
                ['english-a2', englishA2, 5],
              ]),
              row('french-b1', otherLanguage('fr'), 5),
              row('spanish-b1', otherLanguage('es'), 5),
              row('bcs-b1', any(otherLanguage('bs'), otherLanguage('hr'), otherLanguage('sr')), 5),
            ],
            { cap: 25 },
          ),
          // "Up to 30" ends when the 30th year is completed (VwGH Ro 2014/09/0063).
          tiers('age', [
            ['age-30', lt(age(), 30), 15],
            ['age-40', lt(age(), 40), 10],
            ['age-50', lt(age(), 50), 5],
          ]),
          sumOf(
            'bonus',
            [row('company-english', all(yes('at-rwr-shortage.company-english'), englishA2), 5)],
            { outsideTotal: true },
          ),
        ]),
      },
    ],
    labels: {
      total: { id: 'Jumlah poin', en: 'Total' },
      qualification: {
        id: 'Pendidikan selesai di profesi langka itu (juga syarat mutlak)',
        en: 'Completed training in the shortage occupation (also a gate)',
      },
      experience: { id: 'Pengalaman kerja yang sesuai', en: 'Related experience' },
      'experience-abroad': {
        id: 'Di luar Austria: 1 poin tiap setengah tahun penuh',
        en: 'Outside Austria: 1 point per complete half-year',
      },
      'experience-austria': {
        id: 'Di Austria: 2 poin tiap setengah tahun penuh',
        en: 'In Austria: 2 points per complete half-year',
      },
      language: { id: 'Bahasa', en: 'Languages' },
      german: { id: 'Bahasa Jerman', en: 'German' },
      'german-b1': { id: 'Jerman B1', en: 'German B1' },
      'german-a2': { id: 'Jerman A2', en: 'German A2' },
      'german-a1': { id: 'Jerman A1', en: 'German A1' },
      english: { id: 'Bahasa Inggris', en: 'English' },
      'english-b1': { id: 'Inggris B1', en: 'English B1' },
      'english-a2': { id: 'Inggris A2', en: 'English A2' },
      'french-b1': { id: 'Prancis B1', en: 'French B1' },
      'spanish-b1': { id: 'Spanyol B1', en: 'Spanish B1' },
      'bcs-b1': {
        id: 'Bosnia, Kroasia, atau Serbia B1',
        en: 'Bosnian, Croatian or Serbian B1',
      },
      age: { id: 'Usia pada hari pengajuan', en: 'Age on the filing day' },
      'age-30': { id: 'Di bawah 30 tahun', en: 'Under 30' },
      'age-40': { id: 'Di bawah 40 tahun', en: 'Under 40' },
      'age-50': { id: 'Di bawah 50 tahun', en: 'Under 50' },
      bonus: { id: 'Poin tambahan, di luar 90', en: 'Bonus, outside the 90' },
      'company-english': {
        id: 'Bahasa Inggris, bila bahasa perusahaan adalah Inggris',
        en: 'English skills, when the company works in English',
      },
    },
    sources: { '*': 'at-anlage-b' },
    note: {
      id: '30 + 20 + 25 + 15 = 90. Tambahan 5 poin berada di luar 90 tetapi ikut dihitung menuju 55. Poin Jerman dan Inggris dijumlahkan sampai batas 25.',
      en: '30 + 20 + 25 + 15 = 90. The bonus of 5 stands outside the 90 and counts towards the 55. German and English add up to the cap of 25.',
    },
  },
  pay: {
    min: null,
    max: null,
    currency: 'EUR',
    period: 'month',
    source: 'at-mig-shortage',
    note: {
      id: 'Upah perjanjian kerja bersama untuk profesi itu, ditambah kelebihan yang lazim di perusahaan; tidak ada ambang umum.',
      en: 'Collective agreement rate of the occupation, plus any overpayment usual in the firm; no general threshold.',
    },
  },
  contractMonths: 24,
  residence: {
    id: 'Kartu Merah-Putih-Merah plus setelah 21 dari 24 bulan bekerja sebagai tenaga terampil (pengetahuan umum, perlu dikonfirmasi).',
    en: 'Red-White-Red Card plus after 21 of 24 months as a skilled worker (general knowledge, to be confirmed).',
  },
  costs: [
    {
      what: {
        id: 'Kartu Merah-Putih-Merah, biaya tetap untuk pengajuan dan penerbitan sejak 1 Januari 2026',
        en: 'Red-White-Red Card, flat fee for application and grant since 1 January 2026',
      },
      amount: 218,
      currency: 'EUR',
      payer: 'student',
      source: 'at-stmk-fee',
    },
    {
      what: {
        id: 'Visa D untuk masuk dan mengambil kartu',
        en: 'Visa D to enter and collect the card',
      },
      amount: null,
      currency: 'EUR',
      payer: 'student',
      source: 'at-bmeia-visa-d',
      note: { id: 'Jumlahnya belum ditemukan.', en: 'The amount was not found.' },
    },
  ],
  months: {
    min: 3,
    max: 9,
    parts: [{ kind: 'permit', min: 3, max: 9 }],
    apart: ['search'],
    basis: {
      id: 'Perkiraan sejak tawaran ditandatangani; satu panduan menyebut sekitar 180 hari; angka resmi belum ditemukan. Kursus bahasa dan pencarian kerja tidak termasuk.',
      en: 'Estimate from the signed offer; one guide says about 180 days; no official figure was found. Language course and job search are not included.',
    },
  },
  documents: [
    { id: 'Paspor', en: 'Passport' },
    { id: 'Foto berumur paling lama enam bulan', en: 'Photo not older than six months' },
    {
      id: 'Ijazah dengan rapor tahunan atau kurikulum, terjemahan tersumpah Jerman atau Inggris',
      en: 'Training certificate with yearly reports or curriculum, certified German or English translation',
    },
    { id: 'Ijazah dan transkrip (bila ada)', en: 'Diploma and transcript (if any)' },
    {
      id: 'Sertifikat bahasa (bila poinnya dipakai)',
      en: 'Language certificate (if points are claimed)',
    },
    {
      id: 'Surat keterangan kerja dengan tanggal mulai, selesai, dan tugas',
      en: 'Employment certificates with start, end and duties',
    },
    {
      id: 'Kontrak kerja atau tawaran kerja mengikat',
      en: 'Employment contract or binding job offer',
    },
    { id: 'Formulir pernyataan pemberi kerja', en: 'Employer declaration form' },
    { id: 'Bukti asuransi kesehatan', en: 'Health insurance proof' },
    { id: 'SKCK, bila diminta kedutaan', en: 'Police clearance (SKCK), if the embassy asks' },
  ],
  steps: [
    {
      id: 'Cek daftar profesi langka federal dan provinsi tahun berjalan',
      en: 'Check the federal and provincial shortage lists of the year',
    },
    {
      id: 'Bandingkan pendidikan sendiri dengan magang (Lehre) Austria',
      en: 'Compare your own training with the Austrian apprenticeship',
    },
    {
      id: 'Ikuti ujian bahasa Jerman (A1-B1) dan Inggris sampai bersertifikat (keduanya memberi poin)',
      en: 'Take German A1-B1 and English certificates (both score)',
    },
    {
      id: 'Tanda tangani tawaran dengan upah sesuai perjanjian kerja bersama',
      en: 'Sign an offer at collective pay',
    },
    {
      id: 'Ajukan di Kedutaan Austria Jakarta, atau pemberi kerja mengajukan di Austria',
      en: 'Apply at the Austrian Embassy in Jakarta, or the employer files in Austria',
    },
    {
      id: 'Setelah disetujui, urus Visa D, berangkat, lalu ambil kartu',
      en: 'After approval get a Visa D, travel and collect the card',
    },
  ],
  notes: [
    {
      id: 'Pengalaman dijumlahkan dari semua pemberi kerja dan hanya setengah tahun penuh yang dihitung.',
      en: 'Experience is added over all employers and only complete half-years count.',
    },
    {
      id: 'Juru masak lulusan pendidikan di bidang itu, di bawah 30 tahun, dengan Jerman A1 dan Inggris A2 sudah punya 30+15+5+5 = 55.',
      en: 'A trained cook under 30 with German A1 and English A2 already has 30+15+5+5 = 55.',
    },
    {
      id: "Usia dihitung pada hari pengajuan. Mahkamah Administrasi Austria membaca 'sampai 40 tahun' sebagai berakhir begitu usia genap 40 (Lampiran C, bunyinya sama).",
      en: "Age is taken on the filing date. The Administrative Court read 'up to 40 years' as ending when the 40th year is completed (Annex C, same wording).",
    },
    {
      id: 'Daftar pada tahun pengajuan yang menentukan; peraturan untuk 2027 diperkirakan terbit akhir Desember 2026.',
      en: 'The list of the year of filing decides; the regulation for 2027 is expected in late December 2026.',
    },
  ],
  openQuestions: [
    {
      id: "Batas usia: putusan 2015 hanya terbaca sebagian; migration.gv.at hanya menyebut 'sampai usia 30 tahun'.",
      en: "Age edge: only part of the 2015 ruling could be read; migration.gv.at only says 'up to 30 years of age'.",
    },
    { id: 'Biaya Visa D belum ditemukan.', en: 'Visa D fee not found.' },
    {
      id: 'Bukti tempat tinggal dan SKCK tidak ada di daftar dokumen migration.gv.at; permintaan kedutaan di Jakarta belum terlihat.',
      en: 'Accommodation and police clearance are not on the document list quoted from migration.gv.at; what the embassy in Jakarta asks was not seen.',
    },
    {
      id: 'Daftar 2026 yang lengkap belum terbaca: teknisi listrik, juru las, tukang atap, perawat, dan insinyur mesin belum dipastikan satu per satu.',
      en: 'The full 2026 list was not read: electrician, welder, roofer, nurse and mechanical engineer were not confirmed one by one.',
    },
  ],
  alsoSee: [
    'at-krone-2026',
    'at-ard-2022',
    'at-anlage-b-2011',
    'at-jusline-anl2',
    'at-vwgh-alter',
    'at-kurier-2026',
    'at-rwr-faq',
    'at-wte-shortage',
    'at-erlass-2012',
    'at-wte-keyworker',
  ],
}
