// One data file a programme: its law, its words and its sources stand together, whatever their length.
import {
  all,
  any,
  fact,
  gate,
  gateOf,
  ge,
  is,
  not,
  onApplication,
  pointsOf,
  some,
  unsettled,
  yes,
} from '../../rules/builders.ts'
import type { Programme } from '../programme.ts'
import { accepted, allAtClb, tradeFloor } from './clb.ts'
import { crsLabels, crsTree } from './crs-grid.ts'
import {
  canadianMonths,
  expressEntryCosts,
  expressEntryDocuments,
  expressEntrySteps,
  jobOffer,
  monthsWithin,
  settlementFunds,
} from './express-entry.ts'

const canadianYear = ge(canadianMonths({ within: { months: 36, before: onApplication } }), 12)

/** NCLC 7 in all four abilities: whom the rounds for French invite. */
const frenchSpeaker = some('sittings', 's', allAtClb('s', 7), {
  where: all(is('s.language', 'fr'), accepted('s')),
})
/** Rounds by occupation read lists, and months in them, that are not held here. */
const byOccupation = unsettled

export const caEeCrs: Programme = {
  id: 'ca-ee-crs',
  country: 'CA',
  zone: 'America/Toronto',
  shortName: {
    id: 'Undangan menetap di Kanada (skor CRS)',
    en: 'Invitation to settle in Canada (CRS)',
  },
  who: {
    id: 'Yang sudah memenuhi salah satu kelas Express Entry (FSW, CEC, atau FST). Skor tertinggi yang diundang.',
    en: 'Whoever already meets one Express Entry class (FSW, CEC or FST). The highest scores are invited.',
  },
  name: {
    id: 'Kanada - Comprehensive Ranking System (CRS)',
    en: 'Canada - Comprehensive Ranking System (CRS)',
  },
  permit: {
    id: 'Peringkat Express Entry (bukan izin itu sendiri)',
    en: 'Express Entry ranking (not itself a permit)',
  },
  routes: ['independent'],
  employer: 'legal-entity',
  sectors: ['professional'],
  fields: [],
  occupations: [
    { isco08: '2512', label: { id: 'Pengembang perangkat lunak', en: 'Software developer' } },
    { isco08: '2221', label: { id: 'Perawat teregistrasi', en: 'Registered nurse' } },
    { isco08: '2142', label: { id: 'Insinyur sipil', en: 'Civil engineer' } },
    { isco08: '2411', label: { id: 'Akuntan', en: 'Accountant' } },
  ],
  from: '2025-03-25',
  intake: {
    history: [{ from: '2025-03-25', status: 'open' }],
    asOf: '2026-11-03',
    sources: ['ca-rounds', 'ca-rounds-aug26', 'ca-nov26', 'ca-nov26b'],
    confidence: 'medium',
    note: {
      id: 'Kumpulan calon (pool) tetap dibuka, tetapi tabel poin yang tertulis di sini diganti sebagian pada 3 November 2026.',
      en: 'The pool is open, but the grid shown was replaced in part on 3 November 2026.',
    },
  },
  selection: {
    kind: 'cut-off',
    note: {
      id: 'Pada tiap putaran, pemegang skor tertinggi diundang. Batas skor berubah tiap putaran dan tiap kategori. Batas setelah 7 Agustus 2026 belum ditemukan.',
      en: 'In each round the highest scores are invited. The cut-off changes every round and by category. Cut-offs after 7 August 2026 were not found.',
    },
    source: 'ca-rounds',
    rounds: [
      {
        date: '2026-08-07',
        category: { id: 'Pekerjaan transportasi', en: 'Transport occupations' },
        fits: byOccupation,
        cutoff: 470,
        source: 'ca-rounds-aug26',
      },
      {
        date: '2026-08-06',
        category: { id: 'Bahasa Prancis', en: 'French language' },
        fits: frenchSpeaker,
        cutoff: 391,
        source: 'ca-rounds-aug26',
      },
      {
        date: '2026-08-05',
        category: {
          id: 'Pengalaman kerja di Kanada (Canadian Experience Class)',
          en: 'Canadian Experience Class',
        },
        fits: gate('cec'),
        cutoff: 516,
        source: 'ca-rounds-aug26',
      },
      {
        date: '2026-08-04',
        category: {
          id: 'Nominasi provinsi (Provincial Nominee Program)',
          en: 'Provincial Nominee Program',
        },
        fits: yes('ca.nomination'),
        cutoff: 768,
        source: 'ca-rounds-aug26',
      },
      {
        date: '2026-07-22',
        category: { id: 'Bahasa Prancis', en: 'French language' },
        fits: frenchSpeaker,
        cutoff: 399,
        source: 'ca-rounds',
      },
      {
        date: '2026-07-21',
        category: {
          id: 'Pengalaman kerja di Kanada (Canadian Experience Class)',
          en: 'Canadian Experience Class',
        },
        fits: gate('cec'),
        cutoff: 516,
        source: 'ca-rounds',
      },
      {
        date: '2026-07-20',
        category: {
          id: 'Nominasi provinsi (Provincial Nominee Program)',
          en: 'Provincial Nominee Program',
        },
        fits: yes('ca.nomination'),
        cutoff: 744,
        source: 'ca-rounds',
      },
      {
        date: '2026-06-25',
        category: { id: 'Kesehatan dan layanan sosial', en: 'Health care and social services' },
        fits: byOccupation,
        cutoff: 475,
        source: 'ca-rounds',
      },
    ],
  },
  gates: {
    'with-partner': all(yes('partner-accompanies'), not(yes('ca.partner-canadian'))),
    /** Canadian Experience Class: a year of skilled work in Canada within three years. */
    'cec-upper': all(canadianYear, is('ca.canadian-work-level', 'teer-0-1')),
    'cec-lower': all(canadianYear, is('ca.canadian-work-level', 'teer-2-3')),
    cec: some(
      'sittings',
      's',
      any(all(gate('cec-upper'), allAtClb('s', 7)), all(gate('cec-lower'), allAtClb('s', 5))),
      { where: accepted('s') },
    ),
    /** Federal Skilled Trades: two years in one trade within five, with an offer or certificate. */
    'fst-trade': all(
      yes('ca.trade-experience'),
      ge(monthsWithin(60), 24),
      any(jobOffer, yes('ca.trade-certificate')),
      settlementFunds,
    ),
    fst: all(gate('fst-trade'), some('sittings', 's', tradeFloor('s'), { where: accepted('s') })),
  },
  requirements: [
    {
      id: 'eligible-class',
      title: {
        id: 'Sudah memenuhi SALAH SATU dari FSW, CEC, atau FST: CRS hanya memberi peringkat.',
        en: 'Already meets ONE of FSW, CEC or FST: the CRS ranks, it does not open the door.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: any(gateOf('ca-ee-fsw', 'class'), gate('cec'), gate('fst')),
      source: 'ca-fsw-min',
      note: {
        id: 'FSW (Federal Skilled Worker): pengalaman, bahasa, ijazah, 67 poin, dan dana. CEC (Canadian Experience Class): satu tahun kerja terampil yang sah di Kanada dalam tiga tahun terakhir; CLB 7 untuk TEER 0-1, CLB 5 untuk TEER 2-3; tanpa syarat dana dan ijazah. FST (Federal Skilled Trades): dua tahun pada satu bidang teknik dalam lima tahun terakhir, tawaran kerja minimal satu tahun atau sertifikat Kanada, CLB 5 berbicara dan mendengar, CLB 4 membaca dan menulis, serta dana. Undangan, pemeriksaan kesehatan, dan SKCK datang kemudian.',
        en: 'FSW (Federal Skilled Worker): experience, language, credential, 67 points and funds. CEC (Canadian Experience Class): one year of authorised skilled work in Canada in the last three years; CLB 7 for TEER 0-1, CLB 5 for TEER 2-3; no funds and no education rule. FST (Federal Skilled Trades): two years in one trade in the last five, an offer of at least one year or a Canadian certificate, CLB 5 to speak and listen, CLB 4 to read and write, and funds. The invitation, the medical and the police certificate come later.',
      },
    },
    {
      id: 'cutoff',
      title: {
        id: 'Skor minimal sama dengan batas putaran; angkanya berubah tiap putaran dan kategori.',
        en: 'A score at or above the cut-off of the round; the figure changes every round and by category.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'draw',
      rule: any(yes('ca.invited'), ge(pointsOf(), fact('ca-ee-crs.round-cutoff'))),
      source: 'ca-rounds',
      also: ['ca-crs-ircc', 'ca-crs-code', 'ca-crs-copy', 'ca-crs-navly', 'ca-rounds-aug26'],
      note: {
        id: 'Batas putaran baru diketahui sesudah putaran itu diadakan. Undangan yang masih berlaku membuktikan skornya cukup.',
        en: 'The cut-off is known only after the round. An invitation that still runs proves that the score was enough.',
      },
    },
  ],
  facts: [
    {
      id: 'ca-ee-crs.round-cutoff',
      of: { kind: 'number', unit: 'points', min: 0, max: 1200 },
      settledBy: 'draw',
      label: {
        id: 'Batas skor putaran yang boleh diikuti',
        en: 'Cut-off of the round you may be drawn in',
      },
    },
  ],
  points: {
    mark: null,
    most: 1200,
    gates: ['eligible-class'],
    versions: [
      {
        from: '2026-11-03',
        note: {
          id: 'Sejak 3 November 2026 ada faktor pekerjaan berupah tinggi: kerja di Kanada dan tawaran kerja pada 186 jabatan yang terdaftar mendapat poin dalam tiga tingkat (2, 1,5, dan 1,3 kali upah median); tawaran tidak perlu LMIA; jabatan di luar daftar tidak mendapat apa-apa. Nilai poinnya, dan apakah baris lain dipotong (usulan April 2026 menyebut saudara, kuliah di Kanada, Prancis, dan pasangan), belum ditemukan.',
          en: 'Since 3 November 2026 there is a high-wage occupation factor: Canadian work and job offers in 186 listed occupations earn points in three levels (2, 1.5 and 1.3 times the median wage); the offer needs no LMIA; an unlisted occupation earns nothing. The point values, and whether other rows were cut (the April 2026 proposal named sibling, Canadian study, French and spouse), were not found.',
        },
      },
      { from: '2025-03-25', to: '2026-11-03', tree: crsTree },
    ],
    labels: crsLabels,
    notes: {
      'job-offer': {
        id: 'Hanya sebelum 25 Maret 2025: manajemen puncak (major group 00) 200, tawaran lain yang memenuhi syarat 50.',
        en: 'Before 25 March 2025 only: senior management (major group 00) 200, any other qualifying offer 50.',
      },
      canadian: {
        id: 'Kerja terampil (TEER 0-3) yang sah dalam sepuluh tahun terakhir. Kerja paruh waktu dihitung setara; karena jamnya harus ditimbang, hasilnya ditulis sebagai rentang.',
        en: 'Authorised skilled work (TEER 0-3) in the last ten years. Part-time work counts in proportion; as hours must be weighed, it is given as a range.',
      },
      'transfer-education': {
        id: 'Magister dan doktor dihitung 25/50 menurut salinan halaman IRCC; satu salinan lain menghitungnya sebagai satu ijazah (13/25).',
        en: "A master's or doctorate counts 25/50 by the copy of the IRCC page; one other copy counts it as ONE credential (13/25).",
      },
      partner: {
        id: 'Hanya bila pasangan ikut dan bukan warga negara atau penduduk tetap Kanada. Satu salinan memakai skala lain; skala dari salinan halaman IRCC (1/3/5) dipakai.',
        en: 'Only when the partner comes along and is not a Canadian citizen or permanent resident. One copy uses another scale; the scale of the copy of the IRCC page (1/3/5) is kept.',
      },
      additional: {
        id: 'Hanya satu baris Prancis dan satu baris kuliah yang dihitung.',
        en: 'Only one French row and one study row count.',
      },
      'first-language': {
        id: 'Bagian A menjumlahkan keempat kemampuan satu per satu; bagian C melihat kemampuan yang TERENDAH. TCF Canada diterima, tetapi tabelnya belum ditemukan.',
        en: 'Part A adds the four abilities one by one; part C looks at the LOWEST of the four. TCF Canada is accepted, but its table was not found.',
      },
    },
    sources: {
      '*': 'ca-crs-core',
      age: 'ca-crs-age',
      'age-untested': 'ca-crs-age',
      transfer: 'ca-crs-trans',
      'transfer-untested': 'ca-crs-trans',
      'transfer-education': 'ca-crs-trans',
      'transfer-education-untested': 'ca-crs-trans',
      'transfer-foreign': 'ca-crs-trans',
      'transfer-foreign-untested': 'ca-crs-trans',
      certificate: 'ca-crs-trans',
      additional: 'ca-crs-trans',
      'additional-untested': 'ca-crs-trans',
      'job-offer': 'ca-offer-out',
      'job-offer-untested': 'ca-offer-out',
    },
    note: {
      id: 'Tabel ini berlaku sampai 2 November 2026. Dua kolom: kolom pasangan hanya dipakai bila pasangan ikut DAN bukan warga negara atau penduduk tetap Kanada. A paling banyak 500 (dengan pasangan 460), B 40, C 100 (tiga kelompok, masing-masing 50), D 600, jumlah 1.200. Pilihan bahasa pertama dan kedua diambil yang terbaik; bagian dari dua tes tidak pernah dicampur.',
      en: 'This grid held up to 2 November 2026. Two columns: the partner column applies only when a partner comes along AND is not a Canadian citizen or permanent resident. A at most 500 (with a partner 460), B 40, C 100 (three bundles of 50), D 600, total 1,200. The choice of first and second language is the best one; parts of two tests never mix.',
    },
  },
  pay: {
    min: null,
    max: null,
    currency: 'CAD',
    period: 'year',
    source: 'ca-crs-core',
    note: {
      id: 'Tidak ada angka: ini peringkat, bukan pekerjaan.',
      en: 'No figure: a ranking, not a job.',
    },
  },
  contractMonths: null,
  residence: {
    id: 'Tinggal tetap setelah undangan dan permohonan disetujui.',
    en: 'Permanent residence after the invitation and an approved application.',
  },
  // What opens the class costs the same here: its requirement is another one.
  costs: expressEntryCosts.map((cost) =>
    cost.meets === undefined ? cost : { ...cost, meets: ['eligible-class'] },
  ),
  months: {
    min: 6,
    max: 18,
    parts: [
      { kind: 'waiting', min: null, max: null },
      { kind: 'permit', min: 6, max: null },
    ],
    basis: {
      id: 'Perkiraan: menunggu di kumpulan calon, 60 hari setelah undangan, lalu sekitar enam bulan pemrosesan.',
      en: 'Estimate: waiting in the pool, 60 days after the invitation, about six months of processing.',
    },
  },
  documents: expressEntryDocuments,
  steps: expressEntrySteps,
  notes: [
    {
      id: 'Poin tawaran kerja (200/50) berakhir pada 25 Maret 2025. Poin untuk tawaran kerja dan kerja di Kanada pada jabatan berupah tinggi yang terdaftar mulai 3 November 2026.',
      en: 'The 200/50 job-offer points ended on 25 March 2025; points for job offers and Canadian work in listed high-wage occupations began on 3 November 2026.',
    },
    {
      id: 'Sampai nilai baru ditemukan, setiap skor di sini adalah skor tabel lama. Skor orang yang sudah berada di kumpulan calon dihitung ulang; undangan yang sudah terbit memakai aturannya sendiri (diumumkan April 2026).',
      en: 'Until the new values are found, any score here is of the old grid. Scores of people already in the pool are recalculated; an invitation already issued keeps its own rules (announced April 2026).',
    },
    {
      id: 'Baris tabel dibandingkan dengan beberapa salinan lain (usia, pendidikan, bahasa pertama, kerja di Kanada, batas C dan D): tidak ada perbedaan kecuali yang disebut pada pertanyaan terbuka.',
      en: 'The rows were compared with further copies (age, education, first language, Canadian work, caps of C and D): no difference but those named under open questions.',
    },
  ],
  openQuestions: [
    {
      id: 'Nilai poin faktor upah tinggi dan nasib baris saudara, kuliah di Kanada, Prancis, dan pasangan setelah 3 November 2026.',
      en: 'Point values of the high-wage factor and the fate of the sibling, Canadian-study, French and spouse rows after 3 November 2026.',
    },
    { id: 'Batas putaran setelah 7 Agustus 2026.', en: 'Cut-offs after 7 August 2026.' },
    {
      id: 'Sumber putaran Agustus memuat baris pengisi sebelum Juni 2026; hanya baris Agustus yang dipakai.',
      en: 'The source for the August rounds has placeholder rows before June 2026; only its August rows are used.',
    },
    {
      id: 'Satu salinan menghitung magister atau doktor sebagai SATU ijazah di bagian C (13/25) dan memakai skala pasangan lain di bagian B; salinan halaman IRCC menulis 25/50 dan 1/3/5: itu yang dipakai.',
      en: "One copy counts a master's or doctorate as ONE credential in C (13/25) and uses another spouse scale in B; the copy of the IRCC page says 25/50 and 1/3/5: kept.",
    },
    {
      id: 'Nilai TEF berbeda antar salinan karena satu salinan masih memuat skala lama; skala setelah 10 Desember 2023 yang dipakai. Tabel TCF Canada belum ditemukan.',
      en: 'TEF scores differ between copies because one still shows the old scale; the scale after 10 December 2023 is used. A table for TCF Canada was not found.',
    },
    {
      id: 'Prancis NCLC 7 ke atas dengan nilai Inggris campuran (sebagian CLB 5 ke atas, sebagian di bawah): apakah 25 poin diberikan belum ditemukan.',
      en: 'French NCLC 7 or more with mixed English (some abilities CLB 5 or more, some below): whether the 25 points are given was not found.',
    },
  ],
  alsoSee: [
    'ca-clb',
    'ca-tests',
    'ca-offer-out',
    'ca-nov26',
    'ca-nov26b',
    'ca-hwo-plan',
    'ca-fees-line',
  ],
}
