// One data file a programme: its law, its words and its sources stand together, whatever their length.
import type { FactDefinition, Text } from '../../facts/fact.ts'
import { schooled, sitting } from '../../facts/proofs.ts'
import { epsTopikFee } from '../../moves/languages/korean.ts'
import {
  age,
  all,
  any,
  between,
  during,
  fact,
  is,
  le,
  monthsIn,
  onApplication,
  reaches,
  some,
  unsettled,
  when,
  yes,
} from '../../rules/builders.ts'
import type { Programme } from '../programme.ts'

/** Months on E-9 or E-10 in Korea, all stays together. */
const workedMonths = monthsIn('stays', 'stay', {
  where: all(is('stay.country', 'KR'), is('stay.permit', 'E-9', 'E-10')),
  rounding: 'exact',
})
/** Whoever is at SMA or SMK, or left it, has finished SMP. */
const pastJuniorHigh = some('degrees', 'd', reaches('d.level', 'sma'))
const epsTopik = is('s.test', 'eps-topik')

const printed = (
  name: string,
  settledBy: FactDefinition['settledBy'],
  label: Text,
): FactDefinition => ({
  id: `kr-eps-manufacturing.${name}`,
  of: { kind: 'yes-no' },
  settledBy,
  label,
})

export const krEpsManufacturing: Programme = {
  id: 'kr-eps-manufacturing',
  country: 'KR',
  zone: 'Asia/Seoul',
  shortName: { id: 'Kerja pabrik di Korea (EPS)', en: 'Factory work in Korea (EPS)' },
  who: {
    id: 'Umur 18 sampai 39 (ujian 2025), ijazah minimal SMP, lewat EPS-TOPIK dan tes keterampilan.',
    en: 'Aged 18 to 39 (2025 test), junior secondary school, by way of EPS-TOPIK and a skill test.',
  },
  name: {
    id: 'Korea Selatan - G to G EPS E-9, manufaktur',
    en: 'South Korea - EPS E-9 G2G, manufacturing',
  },
  permit: {
    id: 'Visa E-9 (pekerjaan non-profesional)',
    en: 'E-9 non-professional employment',
  },
  routes: ['g2g'],
  employer: 'legal-entity',
  sectors: ['manufacturing'],
  fields: ['071', '072'],
  occupations: [
    {
      isco08: '8211',
      label: { id: 'Perakit mesin', en: 'Mechanical machinery assemblers' },
    },
    {
      isco08: '7223',
      label: { id: 'Penyetel mesin pengerjaan logam', en: 'Metal working machine setters' },
    },
    {
      isco08: '9329',
      label: { id: 'Pekerja pabrik lainnya', en: 'Manufacturing labourers n.e.c.' },
    },
  ],
  from: '2025-05-19',
  intake: {
    history: [{ from: '2025-05-19', status: 'open' }],
    asOf: '2026-01-29',
    sources: ['kr-eps26', 'kr-eps25'],
    note: {
      id: 'Putaran 2025 sudah ditutup; program 2026 diumumkan dibuka pada 29 Januari 2026. Pantau pengumuman jadwal berikutnya.',
      en: 'The 2025 round is closed; the 2026 programme was announced open on 29 January 2026. Watch for the next window.',
    },
    window: {
      id: 'Dibuka setiap tahun menurut pengumuman KP2MI (2025: Mei; 2026: mulai 29 Januari) dan ditutup menurut pengumuman itu.',
      en: 'Opens every year as KP2MI announces (2025: May; 2026: from 29 January) and closes as announced.',
    },
  },
  selection: {
    kind: 'rank',
    note: {
      id: 'Peserta diperingkat menurut nilai sampai kuota penuh (4.000 pada 2025). Tidak ada nilai lulus tetap. Ini peringkat, bukan undian; sesudah itu perusahaan Korea yang memilih.',
      en: 'Candidates are ranked by score until the quota is full (4,000 in 2025). There is no fixed pass mark. It is a ranking, not a lottery; then Korean employers choose.',
    },
    source: 'kr-eps25b',
    quota: { value: 4000, year: 2025, source: 'kr-eps25b' },
  },
  requirements: [
    {
      id: 'age-window',
      title: {
        id: 'Tanggal lahir berada dalam rentang yang tertulis di pengumuman. Ujian umum 2025 memakai 3 Juni 1985 sampai 4 Juni 2007, artinya usia 18 sampai 39 tahun.',
        en: 'Date of birth inside the window printed in the notice. The 2025 general test used 3 June 1985 to 4 June 2007, which stands for ages 18 to 39.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      // A notice prints its own two dates. Where they are not known, 18 to 39 on the day of
      // registering always lies inside them; 17 and 40 may, since the first is counted on the last
      // day of registration and the other on the day before it opens.
      rule: when(
        during(onApplication, '2025-05-19', '2025-06-05'),
        during(fact('birth'), '1985-06-03', '2007-06-05'),
        any(between(age(), 18, 39), all(between(age(), 17, 40), unsettled)),
      ),
      source: 'kr-eps25',
      note: {
        id: 'Kedua tanggal itu berubah setiap tahun. Pada pengumuman 2025, yang tertua masih 39 tahun tepat sebelum pendaftaran dibuka dan yang termuda genap 18 tahun pada hari terakhirnya. Rentang tanggal lahir pengumuman 2026 belum ditemukan: usia 18 sampai 39 pada hari mendaftar dihitung cukup, usia 17 dan 40 belum bisa dipastikan.',
        en: 'The two dates move every year. In the 2025 notice the oldest birthday allowed was still 39 just before registration opened and the youngest turned 18 on its last day. The birth-date window of the 2026 notice was not found: ages 18 to 39 on the day of registering count as met, 17 and 40 cannot be decided yet.',
      },
    },
    {
      id: 'education',
      title: {
        id: 'Ijazah minimal SMP.',
        en: 'Junior-high (SMP) certificate or higher.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: any(schooled('smp'), pastJuniorHigh),
      source: 'kr-eps25',
    },
    {
      id: 'eyes-hands',
      title: {
        id: 'Tidak buta warna parsial maupun total, dan jari tangan atau kaki tidak cacat/hilang.',
        en: 'No colour blindness, partial or total, and no missing fingers or toes.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'clinic',
      rule: yes('kr-eps-manufacturing.check-up'),
      source: 'kr-eps25',
      note: {
        id: 'Diperiksa saat tes dan di klinik; kami tidak menanyakannya.',
        en: 'Checked at the test and in the clinic; we do not ask it.',
      },
    },
    {
      id: 'record',
      title: {
        id: 'Tidak pernah dipidana penjara, tidak dicekal ke luar negeri, dan tidak pernah dideportasi dari Korea.',
        en: 'Never imprisoned, no exit ban, never deported from Korea.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'authority',
      rule: yes('kr-eps-manufacturing.clearance'),
      source: 'kr-eps25',
      note: {
        id: 'Diperiksa oleh kepolisian dan imigrasi; kami tidak menanyakannya.',
        en: 'Checked by police and immigration; we do not ask it.',
      },
    },
    {
      id: 'prior-stay',
      title: {
        id: 'Masa kerja di Korea dengan E-9 atau E-10 tidak lebih dari lima tahun.',
        en: 'Earlier work in Korea on E-9 or E-10 totals five years or less.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: le(workedMonths, 60),
      source: 'kr-eps25',
    },
    {
      id: 'disease',
      title: {
        id: 'Bebas TBC (termasuk bekas TBC), hepatitis, sifilis, dan HIV. Dinyatakan saat mendaftar, diperiksa di klinik sebelum visa dan sekali lagi menjelang terbang; berkas visa juga butuh SKCK paling lama tiga bulan dan pernyataan kesehatan tulisan tangan.',
        en: 'Free of TB (old TB scars included), hepatitis, syphilis and HIV. It is declared when registering and checked at the clinic before the visa and again shortly before flying; the visa file also needs a police record (SKCK) no older than three months and a handwritten health statement.',
      },
      kind: 'must',
      phase: 'before-leaving',
      settledBy: 'clinic',
      rule: all(
        yes('kr-eps-manufacturing.check-up'),
        yes('kr-eps-manufacturing.skck-three-months'),
      ),
      source: 'kr-eps25b',
      also: ['kr-eps-mcu19', 'kr-visaman2609'],
      note: {
        id: 'Daftar penyakit dengan HIV berasal dari pengumuman KP2MI; klinik memakai daftar tidak layaknya sendiri. Manual visa Korea meminta SKCK dalam tiga bulan dan pernyataan tulisan tangan tentang TBC, hepatitis B, sifilis, narkoba, dan gangguan jiwa; HIV tidak disebut di sana (manual September 2026, halaman 287). Kami tidak menanyakan penyakit: klinik yang memeriksa.',
        en: "The disease list with HIV is from the KP2MI notice; the clinic keeps its own list of reasons for 'unfit'. The Korean visa manual asks for an SKCK within three months and a self-written statement on TB, hepatitis B, syphilis, drugs and mental illness; it does not name HIV (manual of September 2026, page 287). We do not ask about diseases: the clinic checks.",
      },
    },
    {
      id: 'eps-topik',
      title: {
        id: 'Ikut EPS-TOPIK, lalu bila terpilih ikut tes keterampilan dan tes kompetensi; EPS-TOPIK: membaca 20 soal 25 menit, mendengar 20 soal 25 menit, dan tes buta warna. Tes keterampilan: fisik, wawancara, kemampuan dasar.',
        en: 'Sit EPS-TOPIK and, if selected, the skills test and the competency test; EPS-TOPIK: reading 20 items in 25 minutes, listening 20 items in 25 minutes, plus a colour-sense test. Skills test: strength, interview, basic ability.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: all(sitting('ko', epsTopik), yes('kr-eps-manufacturing.skills-tests')),
      source: 'kr-eps25',
      note: {
        id: 'Peringkatnya ada di syarat berikutnya. Hasil tes buta warna dihitung pada syarat mata dan tangan.',
        en: 'The ranking itself is the next requirement. The result of the colour-sense test counts under eyes and hands.',
      },
    },
    {
      id: 'rank-quota',
      title: {
        id: 'Tidak ada nilai lulus tetap; peserta diperingkat, nilai teratas tahap satu lanjut ke tahap dua, dan total terbaik mengisi kuota (4.000 pada 2025).',
        en: 'No fixed pass mark; candidates are ranked, the top scores of round one go on, and the best totals fill the quota (4,000 in 2025).',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'draw',
      rule: all(yes('kr-eps-manufacturing.round-one'), yes('kr-eps-manufacturing.final-quota')),
      source: 'kr-eps-steps',
      also: ['kr-eps25b'],
      note: {
        id: 'Nilainya relatif: tidak ada yang bisa menjanjikan nilai lulus untuk ujian umum. Ini peringkat, bukan undian.',
        en: 'Relative, not absolute: no pass score can be promised for the general test. It is a ranking, not a lottery.',
      },
    },
    {
      id: 'employer-pick',
      title: {
        id: 'Lulus baru memasukkan nama ke daftar pencari kerja; yang memilih perusahaan Korea. Kalau tidak dipilih, tidak ada kontrak dan visa.',
        en: 'Passing puts the name on the job roster; the Korean employer chooses. Without a pick there is no contract and no visa.',
      },
      kind: 'must',
      phase: 'before-leaving',
      settledBy: 'employer',
      rule: yes('kr-eps-manufacturing.employer-pick'),
      source: 'kr-eps-special',
      also: ['kr-eps25'],
      note: {
        id: 'Pengumuman 2025 menyatakan lulus tidak menjamin penempatan. Masa berlaku hasil (dua tahun) dan nama di daftar (satu tahun, bisa diperpanjang) adalah pengetahuan umum yang perlu dikonfirmasi.',
        en: 'The 2025 notice says passing does not guarantee placement. Validity of the result (two years) and of the roster entry (one year, renewable) is general knowledge, to be confirmed.',
      },
    },
    {
      id: 'alien-registration',
      title: {
        id: 'Setelah tiba: pelatihan, periksa kesehatan ulang, lalu registrasi orang asing; dengan hasil tes narkoba tersegel yang umurnya paling lama tiga bulan.',
        en: 'After arrival: training, a medical re-check and alien registration; with a sealed drug-test result not older than three months.',
      },
      kind: 'must',
      phase: 'after-arrival',
      settledBy: 'authority',
      rule: yes('kr-eps-manufacturing.arrival-registration'),
      source: 'kr-stayman2607',
      note: {
        id: 'Registrasi paling lambat 90 hari sesudah tiba; batas 90 hari ini pengetahuan umum yang perlu dikonfirmasi.',
        en: 'Registration within 90 days of arrival; the 90-day limit is general knowledge, to be confirmed.',
      },
      unconfirmed: true,
    },
    {
      id: 'return-insurance',
      title: {
        id: 'Setelah tiba: ikut asuransi biaya pulang dan asuransi kecelakaan; biaya pulang 400.000 won untuk WNI, dikembalikan saat pulang. Dua asuransi lain ditanggung perusahaan.',
        en: 'After arrival: join the return-cost insurance and the accident insurance; the return cost is 400,000 won for Indonesians, paid back on leaving. The employer takes out the other two.',
      },
      kind: 'must',
      phase: 'after-arrival',
      settledBy: 'student',
      rule: yes('kr-eps-manufacturing.return-insurance'),
      source: 'kr-eps-ins',
      note: {
        id: 'Dalam tiga bulan sesudah masuk Korea (teks lama menulis 80 hari).',
        en: 'Within three months of entry (older texts say 80 days).',
      },
    },
  ],
  facts: [
    printed('check-up', 'clinic', {
      id: 'Lulus pemeriksaan kesehatan program ini',
      en: "Passed this programme's check-up",
    }),
    printed('clearance', 'authority', {
      id: 'Catatan diperiksa: tidak ada yang menghalangi keberangkatan',
      en: 'Record checked: nothing stands against leaving',
    }),
    printed('skck-three-months', 'authority', {
      id: 'SKCK berumur paling lama tiga bulan saat visa diajukan',
      en: 'Police record (SKCK) no older than three months when the visa is filed',
    }),
    {
      id: 'kr-eps-manufacturing.skills-tests',
      of: { kind: 'yes-no' },
      settledBy: 'school-or-test',
      label: {
        id: 'Sudah ikut tes keterampilan dan tes kompetensi EPS',
        en: 'Sat the EPS skills test and competency test',
      },
      question: {
        ask: {
          id: 'Apakah kamu sudah ikut tes keterampilan dan tes kompetensi EPS?',
          en: 'Have you sat the EPS skills test and competency test?',
        },
        why: {
          id: 'Sesudah EPS-TOPIK, peserta dengan nilai teratas dipanggil ke dua tes ini.',
          en: 'After EPS-TOPIK the highest scores are called to these two tests.',
        },
        fromMemory: true,
        paper: true,
      },
      appliesWhen: some('sittings', 's', epsTopik, { where: is('s.language', 'ko') }),
    },
    printed('round-one', 'draw', {
      id: 'Nilai tahap satu termasuk yang lanjut ke tahap dua',
      en: 'Round-one score among those that go on',
    }),
    printed('final-quota', 'draw', {
      id: 'Nilai total masuk kuota',
      en: 'Total score inside the quota',
    }),
    printed('employer-pick', 'employer', {
      id: 'Dipilih perusahaan di Korea (kontrak kerja standar)',
      en: 'Picked by an employer in Korea (standard labour contract)',
    }),
    printed('arrival-registration', 'authority', {
      id: 'Registrasi orang asing selesai dalam 90 hari dengan hasil tes tersegel',
      en: 'Alien registration done within 90 days with the sealed test result',
    }),
    printed('return-insurance', 'student', {
      id: 'Ikut asuransi biaya pulang dan asuransi kecelakaan',
      en: 'Joined the return-cost and accident insurance',
    }),
  ],
  pay: {
    min: 2156880,
    max: null,
    currency: 'KRW',
    period: 'month',
    source: 'kr-wage26',
    note: {
      id: 'Upah minimum 2026 untuk 209 jam; lembur dibayar di atasnya.',
      en: 'Minimum wage for 209 hours in 2026; overtime comes on top.',
    },
  },
  contractMonths: 36,
  residence: {
    id: 'Tiga tahun, ditambah paling lama satu tahun sepuluh bulan bila perusahaan mempekerjakan lagi (58 bulan seluruhnya). Perubahan ke E-7-4 lewat poin sesudah empat tahun (tiga tahun di luar wilayah ibu kota dengan rekomendasi daerah).',
    en: 'Three years plus up to one year ten months if the employer re-hires (58 months in all). Points-based change to E-7-4 after four years (three outside the capital area with a regional recommendation).',
  },
  costs: [
    { ...epsTopikFee, meets: ['eps-topik'], steps: ['test.eps-topik'] },
    {
      what: {
        id: 'Pemeriksaan kesehatan kedua (harga 2022)',
        en: 'Second medical check (2022 price)',
      },
      amount: 850000,
      currency: 'IDR',
      payer: 'student',
      source: 'kr-eps-docs22',
      asOf: '2022-05',
    },
    {
      what: {
        id: 'Visa dan biaya pusat visa (harga 2022)',
        en: 'Visa and visa-centre fee (2022 price)',
      },
      amount: 1104000,
      currency: 'IDR',
      payer: 'student',
      source: 'kr-eps-docs22',
      asOf: '2022-05',
    },
    {
      what: {
        id: 'Tiket pesawat ke Korea (harga 2023)',
        en: 'Flight to Korea (2023 price)',
      },
      amount: { min: 7400000, max: 7600000 },
      currency: 'IDR',
      payer: 'student',
      source: 'kr-eps-fly23',
      note: {
        id: 'Rp 7,4-7,6 juta tergantung maskapai.',
        en: 'Rp 7.4-7.6 million by airline.',
      },
      asOf: '2023-08',
    },
    {
      what: {
        id: 'BPJS Ketenagakerjaan PMI, SKCK, paspor',
        en: 'BPJS Ketenagakerjaan PMI, SKCK, passport',
      },
      amount: null,
      currency: 'IDR',
      payer: 'student',
      source: 'id-uu18',
      note: { id: 'Jumlahnya belum ditemukan.', en: 'Amounts not found.' },
    },
    {
      what: {
        id: 'Asuransi biaya pulang, dikembalikan saat pulang',
        en: 'Return-cost insurance, paid back on leaving',
      },
      amount: 400000,
      currency: 'KRW',
      payer: 'student',
      source: 'kr-eps-ins',
      aside: 'refundable',
    },
    {
      what: {
        id: 'Asuransi jaminan keberangkatan (8,3 % dari upah) dan asuransi jaminan upah',
        en: 'Departure-guarantee insurance (8.3 % of pay) and wage-guarantee insurance',
      },
      amount: null,
      currency: 'KRW',
      payer: 'employer',
      source: 'kr-eps-ins',
      note: {
        id: 'Jaminan upah 15.000 won per pekerja per tahun.',
        en: 'Wage guarantee 15,000 won per worker and year.',
      },
    },
    {
      what: {
        id: 'Kursus bahasa di LPK swasta',
        en: 'Language course at a private LPK',
      },
      amount: null,
      currency: 'IDR',
      payer: 'disputed',
      source: 'kr-eps-steps',
      note: {
        id: 'Tidak diwajibkan program; LPK mana pun tidak bisa menempatkan pekerja atau menjual kelulusan.',
        en: 'Not required by the programme; no LPK can place a worker or sell a pass.',
      },
      aside: 'optional',
    },
  ],
  months: {
    min: 9,
    max: 24,
    parts: [
      { kind: 'tests', min: 4, max: 6, meets: ['eps-topik'], steps: ['test.eps-topik'] },
      { kind: 'waiting', min: 3, max: 12 },
      { kind: 'permit', min: 2, max: 4 },
    ],
    basis: {
      id: 'Perkiraan: satu putaran ujian 4-6 bulan (2025: pengumuman Mei, hasil musim gugur), daftar pencari kerja sampai dipilih perusahaan 3-12 bulan, pendidikan pendahuluan, visa, dan penerbangan 2-4 bulan; lama menunggu di daftar yang menentukan.',
      en: 'Estimate: one test cycle 4-6 months (2025: notice May, results autumn), roster and employer pick 3-12, preliminary education, visa and flight 2-4; the roster wait decides.',
    },
  },
  documents: [
    { id: 'e-KTP', en: 'Electronic identity card (e-KTP)' },
    { id: 'Kartu Keluarga (KK)', en: 'Family card (KK)' },
    { id: 'Akta kelahiran', en: 'Birth certificate' },
    { id: 'Ijazah (SMP ke atas)', en: 'Diploma (SMP or higher)' },
    { id: 'Paspor', en: 'Passport' },
    { id: 'Foto', en: 'Photo' },
    { id: 'SKCK (paling lama tiga bulan)', en: 'SKCK (maximum three months old)' },
    { id: 'Pemeriksaan kesehatan I dan II', en: 'Medical check-up I and II' },
    { id: 'Pernyataan kesehatan tulisan tangan', en: 'Handwritten health statement' },
    { id: 'Surat izin keluarga', en: 'Permission letter' },
    { id: 'Hasil EPS-TOPIK', en: 'EPS-TOPIK result' },
    { id: 'Kontrak kerja standar (SLC)', en: 'Standard labour contract (SLC)' },
    { id: 'BPJS Ketenagakerjaan PMI dan E-PMI', en: 'BPJS Ketenagakerjaan PMI and E-PMI' },
  ],
  steps: [
    {
      id: 'Daftar di SISKOP2MI saat pengumuman KP2MI dibuka; cek dulu rentang tanggal lahirnya.',
      en: 'Register in SISKOP2MI when the KP2MI announcement opens; check the birth-date window first.',
    },
    {
      id: 'Ikut EPS-TOPIK, lalu tes keterampilan dan kompetensi bila peringkat mencukupi.',
      en: 'Sit EPS-TOPIK, then the skills and competency tests if you rank high enough.',
    },
    {
      id: 'Periksa kesehatan pertama dan unggah berkas; lalu tunggu dipilih perusahaan Korea.',
      en: "First medical check and upload of the papers; then wait for a Korean employer's pick.",
    },
    {
      id: 'Tanda tangani kontrak dan ikuti pendidikan pendahuluan (preliminary education).',
      en: 'Sign the contract and follow the preliminary education.',
    },
    {
      id: 'Periksa kesehatan kedua dan visa E-9; visanya diajukan berkelompok oleh KP2MI, tidak bisa sendiri-sendiri.',
      en: 'Second medical check and E-9 visa; the visa is filed in groups by the sending agency, never by the worker alone.',
    },
    {
      id: 'Urus BPJS dan E-PMI, bayar tiket, tes TBC dan sifilis terakhir, lalu terbang.',
      en: 'BPJS, E-PMI, pay the ticket, last TB and syphilis test, fly.',
    },
    {
      id: 'Di Korea: pelatihan, periksa kesehatan ulang dan tes narkoba, registrasi, asuransi, mulai kerja.',
      en: 'In Korea: training, medical re-check and drug test, registration, insurance, start work.',
    },
  ],
  notes: [
    {
      id: 'Kuota E-9 seluruh Korea untuk 2026: 80.000 (manufaktur 50.000; pertanian 10.000; perikanan 7.000; konstruksi 2.000; jasa 1.000; fleksibel 10.000).',
      en: 'Korea-wide E-9 quota for 2026: 80,000 (manufacturing 50,000; agriculture 10,000; fishery 7,000; construction 2,000; services 1,000; flexible 10,000).',
    },
  ],
  openQuestions: [
    {
      id: 'Pengumuman 2026: rentang tanggal lahir, kuota, dan biayanya belum ditemukan.',
      en: '2026 notice: its birth-date window, quota and fee were not found.',
    },
    {
      id: 'Upah minimum Korea 2027 belum ditemukan; 10.320 won per jam berlaku untuk 2026.',
      en: 'The Korean minimum wage for 2027 was not found; 10,320 won an hour holds for 2026.',
    },
    {
      id: 'Harga dalam rupiah berasal dari 2022-2023.',
      en: 'Rupiah prices are of 2022-2023.',
    },
    {
      id: 'Biaya ujian EPS-TOPIK umum.',
      en: 'Fee of the general EPS-TOPIK test.',
    },
    {
      id: 'RUU perubahan ketiga UU 18/2017 (usul DPR, Maret 2025) mengubah Pasal 5 tentang syarat calon pekerja; belum ditemukan pernyataan bahwa sudah disahkan.',
      en: 'The third amendment bill to Law 18/2017 (proposed by the DPR, March 2025) changes Article 5 on the conditions for candidates; no statement that it has been passed was found.',
    },
  ],
  alsoSee: [
    'kr-eps-sectors',
    'kr-eps25b',
    'kr-visaman2609',
    'kr-eps-docs22',
    'kr-eps-mcu19',
    'kr-quota26',
  ],
}
