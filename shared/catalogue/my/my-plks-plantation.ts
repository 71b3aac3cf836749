// One data file a programme: its law, its words and its sources stand together, whatever their length.
import {
  age,
  all,
  any,
  between,
  choose,
  figure,
  ge,
  is,
  money,
  not,
  onApplication,
  when,
  yes,
} from '../../rules/builders.ts'
import type { Programme } from '../programme.ts'

const wageFloor = (employer: 'five-or-more' | 'under-five') =>
  figure('my.minimum-wage', onApplication, employer)

export const myPlksPlantation: Programme = {
  id: 'my-plks-plantation',
  country: 'MY',
  zone: 'Asia/Kuala_Lumpur',
  shortName: { id: 'Kerja ladang di Malaysia (sawit, karet)', en: 'Plantation work in Malaysia' },
  who: {
    id: 'Umur 18 sampai 45, masih di Indonesia, pada majikan yang punya kuota.',
    en: 'Aged 18 to 45, still in Indonesia, with an employer who holds a quota.',
  },
  name: {
    id: 'Malaysia - pekerja ladang (sawit, karet)',
    en: 'Malaysia - plantation worker (oil palm, rubber)',
  },
  permit: {
    id: 'Pas kerja sementara PLKS (Pas Lawatan Kerja Sementara)',
    en: 'PLKS / Visit Pass (Temporary Employment)',
  },
  routes: ['p2p'],
  employer: 'legal-entity',
  sectors: ['plantation'],
  fields: [],
  occupations: [
    {
      isco08: '9211',
      label: {
        id: 'Pekerja kebun / pemanen kelapa sawit',
        en: 'Crop farm labourer / oil palm harvester',
      },
    },
    {
      isco08: '6112',
      label: { id: 'Petani tanaman pohon dan perdu', en: 'Tree and shrub crop grower' },
    },
  ],
  from: '2025-02-01',
  intake: {
    history: [{ from: '2025-02-01', status: 'open' }],
    asOf: '2025-10-14',
    roundTo: '2026-01-01',
    sources: ['my-quota-2025', 'my-quota-2025b', 'id-zero2025', 'id-p2mi17', 'id-bp2mi9-idn'],
    confidence: 'low',
    note: {
      id: 'Putaran kuota terakhir yang diketahui berakhir 31 Desember 2025; kabar tentang putaran 2026 belum ditemukan. Tanyakan ke BP3MI NTT apakah ada job order.',
      en: 'The last known quota round ended on 31 December 2025; nothing about a 2026 round was found. Ask BP3MI NTT whether a job order exists.',
    },
  },
  facts: [
    {
      id: 'my-plks-plantation.sector-open',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: {
        id: 'Perladangan termasuk subsektor yang boleh mengajukan kuota saat ini',
        en: 'Plantation is among the sub-sectors that may apply for a quota now',
      },
    },
    {
      id: 'my-plks-plantation.quota',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: { id: 'Kuota majikan disetujui', en: 'The employer holds an approved quota' },
    },
    {
      id: 'my-plks-plantation.visa-approved',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: {
        id: 'Visa Dengan Rujukan (VDR) disetujui',
        en: 'Visa with reference (VDR) approved',
      },
    },
    {
      id: 'my-plks-plantation.check-up',
      of: { kind: 'yes-no' },
      settledBy: 'clinic',
      label: {
        id: 'Lulus pemeriksaan kesehatan di klinik di Indonesia yang diakui Malaysia, hasilnya paling lama tiga bulan',
        en: 'Passed the medical at a centre in Indonesia that Malaysia recognises, at most three months ago',
      },
    },
    {
      id: 'my-plks-plantation.fomema',
      of: { kind: 'yes-no' },
      settledBy: 'clinic',
      label: {
        id: 'Dinyatakan sehat pada FOMEMA dalam 30 hari sejak tiba',
        en: 'Found fit at FOMEMA within 30 days of arriving',
      },
    },
    {
      id: 'my-plks-plantation.clearance',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: {
        id: 'Security clearance (ISC) bersih',
        en: 'Security clearance (ISC) came back clean',
      },
    },
    {
      id: 'my-plks-plantation.basic-pay',
      of: { kind: 'money' },
      settledBy: 'employer',
      label: { id: 'Gaji pokok di kontrak', en: 'Basic pay in the contract' },
    },
    {
      id: 'my-plks-plantation.under-five-workers',
      of: { kind: 'yes-no' },
      settledBy: 'employer',
      label: {
        id: 'Majikan punya kurang dari lima pekerja',
        en: 'The employer has fewer than five workers',
      },
    },
    {
      id: 'my-plks-plantation.epf',
      of: { kind: 'yes-no' },
      settledBy: 'employer',
      label: {
        id: 'EPF/KWSP disetor: 2% dari gaji dan 2% dari majikan',
        en: 'EPF paid in: 2% from pay and 2% from the employer',
      },
    },
    {
      id: 'my-plks-plantation.keeps-employer',
      of: { kind: 'yes-no' },
      settledBy: 'student',
      label: {
        id: 'Bekerja hanya pada majikan dan sektor di pas',
        en: 'Works only for the employer and sector on the pass',
      },
    },
  ],
  requirements: [
    {
      id: 'age',
      title: {
        id: 'Berusia 18 sampai 45 tahun pada saat permohonan diajukan.',
        en: 'Aged 18 to 45 on the day the application is made.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: between(age(), 18, 45),
      source: 'my-imi-fw',
      also: ['my-imi-ms', 'my-plks-steps'],
      note: {
        id: 'Dihitung dalam tahun penuh: sampai sehari sebelum ulang tahun ke-46.',
        en: 'Counted in completed years: up to the day before the 46th birthday.',
      },
    },
    {
      id: 'nationality',
      title: {
        id: 'Perempuan dan laki-laki Indonesia sama-sama boleh bekerja di ladang; halaman resmi hanya berbeda soal laki-laki di manufaktur.',
        en: 'Indonesian women and men may both work in plantations; official pages differ only about men in manufacturing.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: is('citizenship', 'ID'),
      source: 'my-imi-fw',
      also: ['my-kdn-levy'],
      note: {
        id: 'Perempuan dan laki-laki sama-sama boleh, jadi jenis kelamin tidak ditanyakan.',
        en: 'Women and men are both admitted, so gender is not asked.',
      },
    },
    {
      id: 'quota',
      title: {
        id: 'Majikan memiliki kuota, dan sektornya boleh mengajukan; pada putaran yang berakhir 31 Desember 2025 perladangan, pertanian, dan pertambangan boleh mengajukan per kasus. Pastikan putaran 2026 dibuka.',
        en: 'The employer holds a quota, and its sector may apply; in the round that ended on 31 December 2025 plantation, agriculture and mining could apply case by case. Check whether a 2026 round is open.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'authority',
      rule: all(yes('my-plks-plantation.sector-open'), yes('my-plks-plantation.quota')),
      source: 'my-quota-2025',
      also: ['my-quota-2025b'],
    },
    {
      id: 'outside',
      title: {
        id: 'Berada di luar Malaysia sampai Visa Dengan Rujukan (VDR) disetujui.',
        en: 'Stay outside Malaysia until the visa with reference (VDR) is approved.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: any(yes('my-plks-plantation.visa-approved'), not(is('residence', 'MY'))),
      source: 'my-imi-plks',
    },
    {
      id: 'medical',
      title: {
        id: 'Lulus pemeriksaan kesehatan di klinik di Indonesia yang diakui Malaysia; hasilnya berlaku tiga bulan.',
        en: 'Pass the medical at a centre Malaysia recognises in Indonesia; the report is good for three months.',
      },
      kind: 'must',
      phase: 'before-leaving',
      settledBy: 'clinic',
      rule: yes('my-plks-plantation.check-up'),
      source: 'my-imi-fw',
      also: ['my-sppa-steps'],
      note: {
        id: 'Klinik yang memeriksa dan memutuskan; kami tidak menanyakan kesehatanmu.',
        en: 'The clinic examines and decides; we do not ask about your health.',
      },
    },
    {
      id: 'fomema',
      title: {
        id: 'Pemeriksaan FOMEMA di Malaysia dalam 30 hari sejak tiba; PLKS baru terbit setelah dinyatakan sehat.',
        en: 'FOMEMA check in Malaysia within 30 days of arriving; the pass is issued only after it.',
      },
      kind: 'must',
      phase: 'after-arrival',
      settledBy: 'clinic',
      rule: yes('my-plks-plantation.fomema'),
      source: 'my-sppa-steps',
      also: ['my-imi-fw'],
      note: {
        id: 'Klinik yang memeriksa dan memutuskan; kami tidak menanyakan kesehatanmu.',
        en: 'The clinic examines and decides; we do not ask about your health.',
      },
    },
    {
      id: 'not-banned',
      title: {
        id: 'Tidak termasuk daftar orang yang dilarang masuk Malaysia: hasil security clearance (ISC) bersih.',
        en: "Not on Malaysia's prohibited-immigrant list: the security clearance (ISC) comes back clean.",
      },
      kind: 'must',
      phase: 'before-leaving',
      settledBy: 'authority',
      rule: yes('my-plks-plantation.clearance'),
      source: 'my-imi-fw',
      also: ['my-sppa-steps'],
      note: {
        id: 'Mencakup daftar orang yang dilarang masuk Malaysia (Immigration Act Pasal 8(3)); imigrasi yang memutuskan.',
        en: 'Covers the list of people barred from Malaysia (Immigration Act s.8(3)); the immigration department decides.',
      },
    },
    {
      id: 'wage-floor',
      title: {
        id: 'Gaji pokok paling sedikit RM1.700 per bulan, berlaku juga bagi pekerja asing.',
        en: 'Basic pay of at least RM1,700 a month, foreign workers included.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'employer',
      rule: ge(
        money('my-plks-plantation.basic-pay', 'MYR', 'month'),
        choose(
          yes('my-plks-plantation.under-five-workers'),
          wageFloor('under-five'),
          wageFloor('five-or-more'),
        ),
      ),
      source: 'my-mw-2025',
      also: ['my-mw-star'],
      note: {
        id: 'RM1.700 sejak 1 Februari 2025 bagi majikan dengan lima pekerja atau lebih, dan sejak 1 Agustus 2025 bagi semua majikan; sebelumnya RM1.500 sejak 1 Mei 2022.',
        en: 'RM1,700 since 1 February 2025 for employers of five or more, and since 1 August 2025 for every employer; before that RM1,500 since 1 May 2022.',
      },
    },
    {
      id: 'epf',
      title: {
        id: 'Dua persen gaji disetor ke tabungan EPF/KWSP (majikan menambah jumlah yang sama); dapat diambil saat pulang untuk seterusnya.',
        en: 'Two per cent of pay goes into the EPF savings fund (the employer adds the same); it can be withdrawn when you go home for good.',
      },
      kind: 'should',
      phase: 'after-arrival',
      settledBy: 'employer',
      rule: yes('my-plks-plantation.epf'),
      source: 'my-epf-2025',
      note: { id: 'Berlaku sejak gaji Oktober 2025.', en: 'From the wages of October 2025.' },
      from: '2025-10-01',
    },
    {
      id: 'tied',
      title: {
        id: 'Hanya boleh bekerja pada majikan dan sektor yang tercantum; keluarga tidak boleh ikut.',
        en: 'Work only for the named employer and sector; family may not come along.',
      },
      kind: 'should',
      phase: 'after-arrival',
      settledBy: 'student',
      rule: all(yes('my-plks-plantation.keeps-employer'), not(yes('partner-accompanies'))),
      source: 'my-plks-cond',
      also: ['my-imi-ms'],
    },
    {
      id: 'id-ntt-vulnerable',
      title: {
        id: 'Pemprov NTT memberlakukan moratorium untuk sektor rentan; tanyakan ke Disnaker apakah job order ini termasuk.',
        en: 'NTT enforces its own stop on jobs open to exploitation; ask the provincial manpower office whether this job order is covered.',
      },
      kind: 'should',
      phase: 'apply',
      settledBy: 'authority',
      rule: when(
        is('domicile.province', 'NTT'),
        when(yes('id.job-is-vulnerable'), yes('id.province-clearance')),
      ),
      source: 'id-ntt2025',
      also: ['id-ntt2025b'],
    },
  ],
  pay: {
    min: 1700,
    max: null,
    currency: 'MYR',
    period: 'month',
    source: 'my-mw-2025',
    note: {
      id: 'Hanya batas terendah menurut hukum. Upah borongan panen dan lembur ditambahkan di atasnya; angka tertinggi belum ditemukan.',
      en: 'Legal floor only. Harvest piece rates and overtime come on top; no published upper figure was found.',
    },
  },
  contractMonths: 24,
  residence: {
    id: 'Tidak ada; pas diperpanjang tiap tahun sampai batas masa tinggal.',
    en: 'None; the pass is renewed yearly up to a maximum stay.',
  },
  costs: [
    {
      what: {
        id: 'Biaya penempatan bagi pekerja (perladangan termasuk sepuluh jenis jabatan bebas biaya; ditanggung pemberi kerja)',
        en: 'Placement cost to the worker (plantation is one of the ten cost-free job types; the employer carries it)',
      },
      amount: 0,
      currency: 'IDR',
      payer: 'employer',
      source: 'id-bp2mi9',
    },
    {
      what: { id: 'Levi tahunan, Semenanjung Malaysia', en: 'Annual levy, Peninsular Malaysia' },
      amount: 640,
      currency: 'MYR',
      payer: 'employer',
      source: 'my-kdn-levy',
    },
    {
      what: { id: 'Levi tahunan, Sabah dan Sarawak', en: 'Annual levy, Sabah and Sarawak' },
      amount: 590,
      currency: 'MYR',
      payer: 'employer',
      source: 'my-levy-east',
      note: {
        id: 'Dari satu tabel lama; belum dipastikan.',
        en: 'From one older table; not confirmed.',
      },
    },
    {
      what: {
        id: 'Pas (RM60), proses (RM125), dan visa (RM15), per tahun',
        en: 'Pass (RM60), processing (RM125) and visa (RM15), per year',
      },
      amount: 200,
      currency: 'MYR',
      payer: 'employer',
      source: 'my-plks-fees',
      note: {
        id: 'Angka ini disebut untuk pekerja rumah tangga Indonesia; dianggap sama di sini.',
        en: 'These figures were stated for Indonesian domestic workers; assumed equal here.',
      },
    },
    {
      what: { id: 'Pemeriksaan FOMEMA (paling banyak)', en: 'FOMEMA check (at most)' },
      amount: { min: null, max: 200 },
      currency: 'MYR',
      payer: 'employer',
      source: 'my-plks-fees',
      note: {
        id: 'Angka ini disebut untuk pekerja rumah tangga.',
        en: 'The figure was given for domestic workers.',
      },
    },
    {
      what: {
        id: 'Paspor, SKCK, pemeriksaan kesehatan, dan perjalanan di dalam Indonesia',
        en: 'Passport, police letter, medical and travel inside Indonesia',
      },
      amount: null,
      currency: 'IDR',
      payer: 'disputed',
      source: 'id-perban2-2020',
      note: {
        id: 'Satu peraturan (Perban 2/2020) menyebutnya biaya pribadi, yang lain (Perban 9/2020) melarang menagihnya kepada pekerja ladang.',
        en: 'One regulation (Perban 2/2020) calls it a personal cost, another (Perban 9/2020) forbids charging it to plantation hands.',
      },
    },
  ],
  months: {
    min: 2,
    max: 6,
    parts: [{ kind: 'permit', min: 2, max: 6 }],
    basis: {
      id: 'Perkiraan: dari tanda tangan dengan P3MI sampai berangkat, bila majikan sudah punya kuota; rata-rata resmi belum ditemukan.',
      en: 'Estimate: from signing with the P3MI to departure, once the employer already holds a quota; no published average was found.',
    },
  },
  documents: [
    { id: 'KTP dan Kartu Keluarga', en: 'Identity card (KTP) and family card' },
    { id: 'Paspor', en: 'Passport' },
    { id: 'Surat keterangan status perkawinan', en: 'Letter on marital status' },
    {
      id: 'Surat izin keluarga diketahui kepala desa/lurah',
      en: 'Family permission letter known to the village head',
    },
    { id: 'Sertifikat kompetensi', en: 'Competence certificate' },
    { id: 'Surat keterangan sehat', en: 'Health certificate' },
    { id: 'BPJS Ketenagakerjaan PMI', en: 'Migrant social security (BPJS)' },
    { id: 'Perjanjian penempatan', en: 'Placement agreement' },
    { id: 'Perjanjian kerja', en: 'Employment contract' },
    { id: 'Visa kerja', en: 'Work visa' },
    {
      id: 'Bukti orientasi pra-pemberangkatan (OPP)',
      en: 'Proof of pre-departure orientation (OPP)',
    },
    {
      id: 'Visa Dengan Rujukan (VDR, "calling visa")',
      en: 'Visa with reference (VDR, "calling visa")',
    },
    {
      id: 'Hasil medis klinik yang diakui Malaysia (berlaku 3 bulan)',
      en: 'Medical report of a recognised centre (valid 3 months)',
    },
    { id: 'Immigration Security Clearance (ISC)', en: 'Immigration security clearance (ISC)' },
    { id: 'Hasil FOMEMA (setelah tiba)', en: 'FOMEMA result (after arrival)' },
  ],
  steps: [
    {
      id: 'Majikan memperoleh kuota dan membayar levi; baru setelah itu ada job order (permintaan tenaga kerja resmi).',
      en: 'The employer obtains the quota and pays the levy; only then does a job order exist.',
    },
    {
      id: 'Daftar di LTSA Kota Kupang atau BP3MI NTT dan cari job order itu di SISKOP2MI.',
      en: 'Register at the Kupang one-stop service (LTSA) or BP3MI NTT and look for that job order in SISKOP2MI.',
    },
    {
      id: 'Pilih P3MI berizin pemegang job order; baca perjanjian penempatan dan kontrak sebelum tanda tangan.',
      en: 'Choose a licensed P3MI holding the order; read the placement agreement and the contract before signing.',
    },
    {
      id: 'Pemeriksaan kesehatan di Indonesia dan security clearance (ISC); majikan lalu mengajukan VDR.',
      en: 'Origin medical and security clearance (ISC); the employer then applies for the VDR.',
    },
    {
      id: 'Visa kerja, BPJS, orientasi pra-pemberangkatan, lalu berangkat.',
      en: 'Work visa, social security, pre-departure orientation, then travel.',
    },
    {
      id: 'FOMEMA dalam 30 hari sejak tiba, lalu PLKS terbit.',
      en: 'FOMEMA within 30 days of arrival, then the pass.',
    },
  ],
  notes: [
    {
      id: 'Pemberi kerjanya badan hukum, jadi di sini dihitung formal; BP2MI tetap memasukkan pekerja ladang ke dalam sepuluh jenis jabatan rentan.',
      en: 'The employer is a legal entity, so it counts as formal here; BP2MI nevertheless lists plantation hands among the ten vulnerable job types.',
    },
  ],
  openQuestions: [
    {
      id: 'Belum ditemukan apakah putaran kuota 2026 untuk perladangan dibuka, atau di mana batas 10% dari Rencana Malaysia ke-13 ditetapkan.',
      en: 'Whether a 2026 quota round for plantations opened, and where the 10% ceiling of the 13th Malaysia Plan was set, was not found.',
    },
    {
      id: 'Hanya Pasal 1 Permen P2MI 17/2025 yang terbaca; siapa yang membayar paspor, SKCK, dan pemeriksaan kesehatan di Indonesia belum diketahui. Perban 2/2020 menyebutnya biaya pribadi, Perban 9/2020 membebaskan pekerja ladang; aturan yang lebih baru (17/2025) semestinya menentukan.',
      en: 'Only Article 1 of Permen P2MI 17/2025 was readable; who pays passport, police letter and domestic medical under it is unknown. Perban 2/2020 lists them as personal, Perban 9/2020 frees plantation hands of them; the later rule (17/2025) should decide.',
    },
    {
      id: 'Levi bertingkat: satu halaman komersial menyebut berlaku 2026, halaman resmi belum ada; RM640 dipakai.',
      en: 'The multi-tier levy: one commercial page says it runs in 2026, no official page does; RM640 is kept.',
    },
    {
      id: 'Levi Sabah/Sarawak RM590 berasal dari satu tabel lama perekrut.',
      en: 'The Sabah/Sarawak levy of RM590 rests on one old recruiter table.',
    },
    {
      id: 'Biaya RM60/125/15 disebut untuk pekerja rumah tangga Indonesia; dianggap sama di sini.',
      en: 'Fees of RM60/125/15 were stated for Indonesian domestic workers; assumed equal here.',
    },
  ],
  alsoSee: ['my-felda-free'],
}
