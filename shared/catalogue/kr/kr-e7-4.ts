// One data file a programme: its law, its words and its sources stand together, whatever their length.
import type { FactDefinition, Text } from '../../facts/fact.ts'
import { kiipCompleted, kiipLevelAssigned, korean, topikAt } from '../../facts/korean.ts'
import {
  age,
  all,
  any,
  choose,
  during,
  fact,
  figure,
  gate,
  ge,
  hasAny,
  is,
  le,
  max,
  maxOf,
  money,
  monthsIn,
  onApplication,
  pointsOf,
  pointsWithout,
  reaches,
  row,
  some,
  sumOf,
  tiers,
  times,
  when,
  yes,
} from '../../rules/builders.ts'
import type { Predicate, Quantity } from '../../rules/rule.ts'
import type { Programme } from '../programme.ts'

/** The statuses whose years count: E-9, E-10 and H-2. */
const counted = all(is('stay.country', 'KR'), is('stay.permit', 'E-9', 'E-10', 'H-2'))
const countedMonths = monthsIn('stays', 'stay', {
  where: all(counted, yes('stay.lawful')),
  within: { months: 120, before: onApplication },
})
/** Only people in Korea on these statuses are asked what follows. */
const workingInKorea = all(is('residence', 'KR'), some('stays', 'stay', counted))
/** Three years of anything in Korea need three years of stay there. */
const threeYearsOfStay = all(workingInKorea, ge(countedMonths, 36))
/** Agriculture and livestock, fishery and coastal shipping have lower pay floors. */
const lowerPaySector = is('kr-e7-4.sector', 'agriculture', 'fishery', 'coastal-shipping')
const contractPay = money('kr-e7-4.contract-pay', 'KRW', 'year')
const averagePay = fact('kr-e7-4.average-pay')
/** At least the general figure, or in the favoured sectors at least theirs. */
const paysAtLeast = (pay: Quantity, id: string): Predicate =>
  any(
    ge(pay, figure(id, onApplication, 'general')),
    all(lowerPaySector, ge(pay, figure(id, onApplication, 'agriculture-fishery-shipping'))),
  )
const roundedUp = (of: Quantity): Quantity => ({ kind: 'round', of, mode: 'up', decimals: 0 })
/** Agriculture, livestock and fishery belong to the fifty-percent group by their sector alone. */
const favoured = any(
  is('kr-e7-4.sector', 'agriculture', 'fishery'),
  yes('kr-e7-4.employer-favoured'),
)
/** How many E-7-4 people the firm may have. */
const staffLimit = choose(
  is('kr-e7-4.sector', 'construction'),
  roundedUp(times(0.4, fact('kr-e7-4.employer-contract-value'))),
  max(
    roundedUp(times(choose(favoured, 0.5, 0.3), fact('kr-e7-4.employer-korean-staff'))),
    choose(yes('kr-e7-4.employer-has-e9-e10'), choose(favoured, 2, 1), 0),
  ),
)
const deducted = (record: string) => hasAny('kr-e7-4.deductions', record)

const label = (id: string, en: string): Text => ({ id, en })
const asked = (
  id: string,
  of: FactDefinition['of'],
  words: { label: Text; ask: Text; why: Text; hint?: Text; fromMemory?: false },
): FactDefinition => ({
  id,
  of,
  settledBy: 'student',
  label: words.label,
  question: {
    ask: words.ask,
    why: words.why,
    ...(words.hint === undefined ? {} : { hint: words.hint }),
    fromMemory: words.fromMemory ?? true,
  },
  appliesWhen: workingInKorea,
})
const printed = (
  id: string,
  of: FactDefinition['of'],
  settledBy: FactDefinition['settledBy'],
  words: Text,
): FactDefinition => ({ id, of, settledBy, label: words })
const yesNo: FactDefinition['of'] = { kind: 'yes-no' }
const months: FactDefinition['of'] = { kind: 'number', unit: 'months', min: 0, max: 600 }
const people: FactDefinition['of'] = { kind: 'number', unit: 'people', min: 0, max: 100000 }

const facts: readonly FactDefinition[] = [
  asked('kr-e7-4.working-normally', yesNo, {
    label: label(
      'Terdaftar sebagai orang asing dan bekerja normal di tempat kerja sekarang',
      'Registered as a foreigner and working normally at the present workplace',
    ),
    ask: label(
      'Apakah kartu registrasi orang asingmu (ARC) masih berlaku, dan kamu sekarang bekerja di tempat kerja yang terdaftar?',
      'Is your alien registration in force, and do you work now at the registered workplace?',
    ),
    why: label(
      'E-7-4 hanya untuk orang yang sedang bekerja secara resmi di Korea.',
      'E-7-4 is only for people who work lawfully in Korea now.',
    ),
  }),
  {
    ...asked(
      'kr-e7-4.sector',
      {
        kind: 'choice',
        options: ['agriculture', 'fishery', 'coastal-shipping', 'construction', 'other'],
      },
      {
        label: label('Sektor tempat kerja sekarang', 'Sector of the present workplace'),
        ask: label('Di sektor apa kamu bekerja sekarang?', 'Which sector do you work in now?'),
        why: label(
          'Batas gaji dan batas jumlah pekerja berbeda menurut sektor.',
          'The pay floor and the limit on staff differ by sector.',
        ),
      },
    ),
    options: {
      agriculture: label('Pertanian atau peternakan', 'Agriculture or livestock'),
      fishery: label('Perikanan', 'Fishery'),
      'coastal-shipping': label('Kapal pesisir (pelayaran dalam negeri)', 'Coastal shipping'),
      construction: label('Konstruksi', 'Construction'),
      other: label('Manufaktur atau sektor lain', 'Manufacturing or another sector'),
    },
  },
  {
    ...asked('kr-e7-4.months-outside-capital', months, {
      label: label(
        'Bulan tinggal legal (E-9, E-10, H-2) di luar Seoul, Gyeonggi, dan Incheon dalam sepuluh tahun terakhir',
        'Months of legal stay (E-9, E-10, H-2) outside Seoul, Gyeonggi and Incheon in the last ten years',
      ),
      ask: label(
        'Dalam sepuluh tahun terakhir, berapa bulan kamu tinggal dengan E-9, E-10, atau H-2 di luar Seoul, Gyeonggi, dan Incheon?',
        'In the last ten years, how many months did you live on E-9, E-10 or H-2 outside Seoul, Gyeonggi and Incheon?',
      ),
      why: label(
        'Di luar wilayah ibu kota, tiga tahun cukup bila pemerintah daerah memberi rekomendasi.',
        'Outside the capital area three years are enough if the regional government recommends you.',
      ),
    }),
    appliesWhen: threeYearsOfStay,
  },
  asked('kr-e7-4.months-at-employer', months, {
    label: label('Bulan bekerja di perusahaan sekarang', 'Months at the present employer'),
    ask: label(
      'Berapa bulan kamu bekerja di perusahaan yang sekarang?',
      'How many months have you worked for your present employer?',
    ),
    why: label(
      'Rekomendasi perusahaan perlu satu tahun; tiga tahun menambah 20 poin.',
      "The employer's recommendation needs a year; three years add 20 points.",
    ),
    hint: label(
      'Jumlahkan masa kerja terpisah di perusahaan yang sama. Perusahaan sebelumnya ikut dihitung bila pindahnya terbukti bukan salahmu (misalnya tutup, gaji tidak dibayar, kekerasan).',
      'Add separate spells at the same firm. The previous firm counts too if it is proved that the move was not your fault (closure, unpaid wages, violence).',
    ),
  }),
  asked(
    'kr-e7-4.average-pay',
    { kind: 'number', unit: 'KRW per year', min: 0, max: 1000000000 },
    {
      label: label(
        'Rata-rata penghasilan setahun dalam dua tahun terakhir (won)',
        'Average yearly income over the last two years (won)',
      ),
      ask: label(
        'Berapa won rata-rata penghasilanmu setahun dalam dua tahun terakhir?',
        'What was your average yearly income over the last two years, in won?',
      ),
      why: label(
        'Penghasilan memberi 50 sampai 120 poin dan punya batas bawah.',
        'Income gives 50 to 120 points and has a floor.',
      ),
      hint: label(
        'Lihat surat penghasilan dari kantor pajak Korea: jumlah dua tahun dibagi dua. Bila dua tahun terakhir tidak bisa dibuktikan karena jeda masuk kembali, dua tahun terbaik dari 2021 sampai 2025 boleh dipakai.',
        'See the income certificate of the Korean tax office: both years added, divided by two. If the last two years cannot be proved because of a gap before re-entry, the two best years of 2021 to 2025 may be used.',
      ),
      fromMemory: false,
    },
  ),
  {
    ...asked('kr-e7-4.three-years-rural', yesNo, {
      label: label(
        'Tiga tahun atau lebih bekerja di daerah yang penduduknya menyusut atau di wilayah eup/myeon',
        'Three years or more of work in a depopulated area or a rural township (eup, myeon)',
      ),
      ask: label(
        'Dalam sepuluh tahun terakhir, apakah kamu bekerja tiga tahun atau lebih di daerah yang penduduknya menyusut atau di desa (eup atau myeon)?',
        'In the last ten years, did you work three years or more in a depopulated area or a rural township (eup or myeon)?',
      ),
      why: label('Ini menambah 20 poin, satu kali.', 'This adds 20 points, once.'),
    }),
    appliesWhen: threeYearsOfStay,
  },
  asked('kr-e7-4.korean-licence', yesNo, {
    label: label(
      'Sertifikat keahlian Korea (teknisi, insinyur industri, atau insinyur) di bidang kerja sekarang',
      'Korean craftsman, industrial engineer or engineer licence in the present line of work',
    ),
    ask: label(
      'Apakah kamu punya sertifikat keahlian Korea (gineungsa, saneop-gisa, atau gisa) di bidang kerjamu sekarang?',
      'Do you hold a Korean craftsman, industrial engineer or engineer licence in your present line of work?',
    ),
    why: label('Ini menambah 20 poin.', 'This adds 20 points.'),
  }),
  asked('kr-e7-4.driving-licence', yesNo, {
    label: label(
      'SIM Korea kelas 2 biasa atau lebih tinggi',
      'Korean driving licence, class 2 ordinary or higher',
    ),
    ask: label(
      'Apakah kamu punya SIM Korea kelas 2 biasa atau lebih tinggi?',
      'Do you hold a Korean driving licence, class 2 ordinary or higher?',
    ),
    why: label('Ini menambah 10 poin.', 'This adds 10 points.'),
  }),
  printed(
    'kr-e7-4.regional-recommendation',
    yesNo,
    'authority',
    label(
      'Rekomendasi pemerintah provinsi atau kota metropolitan',
      'Recommendation of a metropolitan or provincial government',
    ),
  ),
  printed(
    'kr-e7-4.ministry-recommendation',
    yesNo,
    'authority',
    label('Rekomendasi kementerian pusat Korea', 'Recommendation of a central ministry'),
  ),
  printed(
    'kr-e7-4.contract-months',
    months,
    'employer',
    label('Lama kontrak E-7-4 (bulan)', 'Length of the E-7-4 contract (months)'),
  ),
  printed(
    'kr-e7-4.contract-pay',
    { kind: 'money' },
    'employer',
    label(
      'Gaji setahun menurut kontrak, semua tunjangan dihitung',
      'Yearly pay in the contract, all allowances counted',
    ),
  ),
  printed(
    'kr-e7-4.employer-recommendation',
    yesNo,
    'employer',
    label('Rekomendasi perusahaan', "The employer's recommendation"),
  ),
  printed(
    'kr-e7-4.clearance',
    yesNo,
    'authority',
    label(
      'Catatan diperiksa imigrasi Korea: tidak ada yang menghalangi E-7-4',
      'Record checked by Korean immigration: nothing bars E-7-4',
    ),
  ),
  {
    id: 'kr-e7-4.deductions',
    of: {
      kind: 'choices',
      options: [
        'fine-1',
        'fine-2',
        'fine-3',
        'tax-1',
        'tax-2',
        'tax-3',
        'immigration-1',
        'immigration-2',
        'immigration-3',
      ],
    },
    settledBy: 'authority',
    label: label(
      'Potongan poin yang dicatat imigrasi Korea (sepuluh tahun terakhir)',
      'Deductions that Korean immigration enters (last ten years)',
    ),
    options: {
      'fine-1': label('Denda di bawah tiga juta won: 1 kali', 'Fine under 3 million won: once'),
      'fine-2': label('Denda di bawah tiga juta won: 2 kali', 'Fine under 3 million won: twice'),
      'fine-3': label(
        'Denda di bawah tiga juta won: 3 kali atau lebih',
        'Fine under 3 million won: three times or more',
      ),
      'tax-1': label('Izin tinggal dibatasi karena pajak: 1 kali', 'Stay restricted for tax: once'),
      'tax-2': label(
        'Izin tinggal dibatasi karena pajak: 2 kali',
        'Stay restricted for tax: twice',
      ),
      'tax-3': label(
        'Izin tinggal dibatasi karena pajak: 3 kali atau lebih',
        'Stay restricted for tax: three times or more',
      ),
      'immigration-1': label('Pelanggaran imigrasi: 1 kali', 'Immigration violation: once'),
      'immigration-2': label('Pelanggaran imigrasi: 2 kali', 'Immigration violation: twice'),
      'immigration-3': label('Pelanggaran imigrasi: 3 kali', 'Immigration violation: three times'),
    },
  },
  printed(
    'kr-e7-4.employer-has-e9-e10-h2',
    yesNo,
    'employer',
    label(
      'Perusahaan sudah mempekerjakan pekerja E-9, E-10, atau H-2',
      'The firm already employs E-9, E-10 or H-2 workers',
    ),
  ),
  printed(
    'kr-e7-4.employer-has-e9-e10',
    yesNo,
    'employer',
    label('Perusahaan mempekerjakan pekerja E-9 atau E-10', 'The firm employs E-9 or E-10 workers'),
  ),
  printed(
    'kr-e7-4.employer-tax-paid',
    yesNo,
    'employer',
    label(
      'Perusahaan tidak menunggak pajak pusat, pajak daerah, atau bea cukai',
      'The firm owes no national, local or customs tax',
    ),
  ),
  printed(
    'kr-e7-4.employer-favoured',
    yesNo,
    'employer',
    label(
      'Perusahaan di daerah yang penduduknya menyusut, industri dasar, pertanian, peternakan, atau perikanan',
      'The firm is in a depopulated area, a root industry, agriculture, livestock or fishery',
    ),
  ),
  printed(
    'kr-e7-4.employer-korean-staff',
    people,
    'employer',
    label(
      'Karyawan Korea yang terdaftar asuransi kerja minimal tiga bulan',
      'Korean staff insured three months or more',
    ),
  ),
  printed(
    'kr-e7-4.employer-e74-staff',
    people,
    'employer',
    label('Pekerja E-7-4 di perusahaan, termasuk kamu', 'E-7-4 people at the firm, you included'),
  ),
  printed(
    'kr-e7-4.employer-contract-value',
    { kind: 'number', unit: '100 million KRW', min: 0, max: 10000000, decimals: 2 },
    'employer',
    label(
      'Nilai kapasitas konstruksi atau rata-rata nilai proyek setahun, dalam 100 juta won (yang lebih besar)',
      'Construction capacity value or average yearly contract value, in 100 million won (the larger)',
    ),
  ),
  printed(
    'kr-e7-4.quota-left',
    yesNo,
    'authority',
    label('Masih ada tempat dalam kuota jalurnya', "A place is left in the track's quota"),
  ),
  printed(
    'kr-e7-4.under-three-year-rule',
    yesNo,
    'authority',
    label('Beralih memakai aturan tiga tahun', 'Changed under the three-year rule'),
  ),
  printed(
    'kr-e7-4.months-same-employer-after',
    months,
    'student',
    label(
      'Bulan bekerja di perusahaan yang sama sesudah beralih',
      'Months with the same employer after the change',
    ),
  ),
  printed(
    'kr-e7-4.months-same-region-after',
    months,
    'student',
    label(
      'Bulan tinggal di daerah yang sama sesudah beralih',
      'Months in the same region after the change',
    ),
  ),
]

export const krE74: Programme = {
  id: 'kr-e7-4',
  country: 'KR',
  zone: 'Asia/Seoul',
  shortName: { id: 'Pekerja terampil di Korea (E-7-4)', en: 'Skilled worker in Korea (E-7-4)' },
  who: {
    id: 'Yang sudah sekitar empat tahun bekerja legal di Korea dengan E-9, E-10, atau H-2, minimal 200 poin.',
    en: 'People with about four years of legal work in Korea on E-9, E-10 or H-2 and at least 200 points.',
  },
  name: {
    id: 'Korea Selatan - E-7-4 pekerja terampil (K-Point)',
    en: 'South Korea - E-7-4 skilled worker (K-Point)',
  },
  permit: { id: 'Izin tinggal E-7-4', en: 'E-7-4' },
  routes: ['independent'],
  employer: 'legal-entity',
  sectors: ['manufacturing', 'agriculture', 'fishery', 'construction'],
  fields: ['07', '08'],
  occupations: [
    {
      isco08: '7214',
      label: {
        id: 'Perakit dan pembangun struktur logam',
        en: 'Structural-metal preparers and erectors',
      },
    },
    {
      isco08: '7223',
      label: { id: 'Penyetel mesin pengerjaan logam', en: 'Metal working machine setters' },
    },
    { isco08: '6222', label: { id: 'Pekerja perikanan', en: 'Fishery workers' } },
  ],
  from: '2023-09-25',
  intake: {
    history: [{ from: '2023-09-25', status: 'open' }],
    asOf: '2026-09-18',
    sources: ['kr-stayman2609'],
  },
  selection: {
    kind: 'quota',
    note: {
      id: 'Pengajuan diterima sepanjang tahun selama kuota masih ada: 33.000 pada 2026. Kuota 2027 belum ditemukan.',
      en: 'Applications are taken all year while the quota lasts: 33,000 in 2026. The quota for 2027 was not found.',
    },
    source: 'kr-stayman2609',
    quota: { value: 33000, year: 2026, source: 'kr-stayman2609' },
  },
  gates: {
    'four-years': ge(countedMonths, 48),
    'three-years-outside-capital': all(
      ge(fact('kr-e7-4.months-outside-capital'), 36),
      yes('kr-e7-4.regional-recommendation'),
    ),
  },
  requirements: [
    {
      id: 'in-country',
      title: {
        id: 'Hanya bisa diajukan dari Korea, daring lewat HiKorea sepanjang tahun; tidak ada visa dari luar negeri.',
        en: 'Applied for in Korea only, online at HiKorea all year round; there is no overseas visa for it.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: is('residence', 'KR'),
      source: 'kr-stayman2609',
    },
    {
      id: 'four-years',
      title: {
        id: 'Minimal empat tahun tinggal legal dengan E-9, E-10, atau H-2 dalam sepuluh tahun terakhir; sekarang terdaftar serta bekerja normal. Cukup tiga tahun bila dijalani di luar Seoul, Gyeonggi, dan Incheon dan ada rekomendasi pemerintah provinsi/kota metropolitan.',
        en: 'At least four years of legal stay on E-9, E-10 or H-2 in the last ten years; registered and working normally now. Three years are enough if they were spent in a non-capital area (outside Seoul, Gyeonggi and Incheon) and the metropolitan or provincial government recommends.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: all(
        yes('kr-e7-4.working-normally'),
        any(gate('four-years'), gate('three-years-outside-capital')),
      ),
      source: 'kr-stayman2609',
      note: {
        id: 'Masa tinggal yang terpisah dalam sepuluh tahun itu boleh dijumlahkan.',
        en: 'Years inside the window may come from separate stays and be summed.',
      },
    },
    {
      id: 'contract',
      title: {
        id: 'Kontrak minimal dua tahun di tempat kerja sekarang dengan total gaji setahun minimal 26 juta won; 25,89 juta untuk pertanian, peternakan, perikanan, dan kapal pesisir sejak 31 Agustus 2026. Tunjangan ikut dihitung.',
        en: 'A contract of two years or more at the present workplace with yearly pay of at least 26 million won; 25.89 million in agriculture, livestock, fishery and coastal shipping since 31 August 2026. All allowances counted.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'employer',
      rule: all(
        ge(fact('kr-e7-4.contract-months'), 24),
        paysAtLeast(contractPay, 'kr-e7-4.contract-pay-floor'),
      ),
      source: 'kr-stayman2609',
      also: ['kr-stayman2607'],
      note: {
        id: 'Untuk pertanian, peternakan, perikanan, dan kapal pesisir batasnya 25 juta won sampai 30 Agustus 2026.',
        en: 'In agriculture, livestock, fishery and coastal shipping the floor was 25 million until 30 August 2026.',
      },
    },
    {
      id: 'employer-rec',
      title: {
        id: 'Rekomendasi dari perusahaan tempat bekerja minimal satu tahun; masa kerja terpisah di perusahaan yang sama boleh dijumlah, dan perusahaan sebelumnya ikut dihitung bila pindahnya bukan salah pekerja.',
        en: "A recommendation from the employer where the worker has been for one year or more; separate spells at the same firm add up, and the previous firm counts if the move was not the worker's fault.",
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'employer',
      rule: all(yes('kr-e7-4.employer-recommendation'), ge(fact('kr-e7-4.months-at-employer'), 12)),
      source: 'kr-stayman2609',
    },
    {
      id: 'score',
      title: {
        id: 'Minimal 200 poin, dengan poin gaji minimal 50 dan bahasa Korea minimal 50; bonus ikut dihitung (komponen dasar berjumlah 300). Rata-rata gaji dua tahun terakhir minimal 25,89 juta won (24 juta untuk pertanian, peternakan, perikanan, dan kapal pesisir). Sampai 31 Desember 2026, peserta dengan 150 poin atau lebih dari komponen lain boleh melengkapi bahasa Korea paling lambat saat perpanjangan pertama dua tahun kemudian.',
        en: 'At least 200 points, with income at least 50 and Korean at least 50; bonuses count (the basic rows make 300). Average pay of the last two years at least 25.89 million won (24 million in agriculture, livestock, fishery and coastal shipping). Until 31 December 2026 a person with 150 or more from the other rows may supply the Korean by the first extension in two years.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: all(
        ge(pointsOf('income'), 50),
        paysAtLeast(averagePay, 'kr-e7-4.average-pay-floor'),
        any(
          all(ge(pointsOf(), 200), ge(pointsOf('korean'), 50)),
          all(during(onApplication, undefined, '2027-01-01'), ge(pointsWithout('korean'), 150)),
        ),
      ),
      source: 'kr-stayman2609',
      also: ['kr-conflict2609'],
      note: {
        id: 'Keringanan bahasa Korea, sebagaimana kami membacanya: 150 poin tanpa bahasa Korea cukup untuk beralih, karena 200 dikurangi 50 poin bahasa yang boleh menyusul adalah 150. Bila 200 poin tetap diminta tanpa bahasa Korea, angka 150 dalam manual tidak akan pernah berarti. Pastikan ke kantor imigrasi sebelum mengajukan. Bila bahasa Korea belum ada sesudah dua tahun: keluarga tidak bisa diajak, izin hanya enam bulan, lalu dicabut. Naskah aturan menyebut 25,89 juta won, tabel poin di manual yang sama masih mulai dari 25 juta: dipakai aturan yang lebih baru dan lebih ketat.',
        en: "The Korean-language grace, as we read it: 150 points without Korean are enough for the change, since 200 less the 50 of the Korean that may follow is 150. Were 200 still asked without Korean, the manual's 150 would never matter. Ask the immigration office before you apply. If the Korean is not there after two years: no family, six months' stay only, then cancellation. The rule text says 25.89 million, the points table printed with it still starts at 25 million: the stricter, newer rule is used.",
      },
    },
    {
      id: 'clean',
      title: {
        id: 'Catatan bersih dalam sepuluh tahun terakhir, dan tidak sedang menunggak pajak; tidak pernah denda pidana tiga juta won atau lebih, pelanggaran imigrasi kurang dari empat kali, dan tidak pernah tinggal ilegal tiga bulan atau lebih.',
        en: 'A clean record in the last ten years and no unpaid tax now; no criminal fine of three million won or more, fewer than four immigration violations and no illegal stay of three months or longer.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'authority',
      rule: yes('kr-e7-4.clearance'),
      source: 'kr-stayman2609',
      also: ['kr-stayman2607', 'kr-man'],
      note: {
        id: 'Diperiksa oleh imigrasi Korea; kami tidak menanyakannya. Pajak yang sudah dilunasi tidak menghalangi. Naskah November 2024 menulis satu juta won; manual Juli dan September 2026 menulis tiga juta. Imigrasi juga menolak orang yang dianggap membahayakan kepentingan umum.',
        en: 'Checked by Korean immigration; we do not ask it. Tax paid in full no longer bars. The November 2024 text had one million won; the stay manuals of July and September 2026 have three million. Immigration also refuses people held likely to harm the public interest.',
      },
    },
    {
      id: 'employer-share',
      title: {
        id: 'Perusahaan sudah punya pekerja E-9, E-10, atau H-2, tidak menunggak pajak, dan belum melewati batas E-7-4; pajak pusat, pajak daerah, maupun bea cukai. Jumlah E-7-4 paling banyak tiga puluh persen dari karyawan Korea yang terdaftar asuransi minimal tiga bulan (lima puluh persen di daerah yang penduduknya menyusut, industri dasar, pertanian, peternakan, dan perikanan; minimal tetap boleh satu atau dua orang). Jumlah rekomendasi dibatasi angka yang sama.',
        en: 'The employer already hires E-9, E-10 or H-2 workers, owes no tax and keeps within the limit of E-7-4 people; no national, local or customs tax. At most thirty percent of its Korean staff insured three months or more (fifty percent in depopulated areas, root industries, agriculture, livestock and fishery; at least one or two people anyway). Recommendations are limited to the same number.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'employer',
      rule: all(
        yes('kr-e7-4.employer-has-e9-e10-h2'),
        yes('kr-e7-4.employer-tax-paid'),
        le(fact('kr-e7-4.employer-e74-staff'), staffLimit),
      ),
      source: 'kr-stayman2609',
      note: {
        id: 'Hasil hitungan dibulatkan ke atas. Perusahaan yang punya pekerja E-9 atau E-10 boleh minimal satu orang (dua di kelompok lima puluh persen). Konstruksi dihitung dari nilai proyek: 0,4 orang per 100 juta won. Sampai 30 Agustus 2026 rekomendasi dibatasi dua puluh persen dari pekerja tetap. Perusahaan yang juga punya pekerja E-7-4R memakai batas visa daerah kecuali batas ini lebih menguntungkan.',
        en: 'The result is rounded up. A firm with E-9 or E-10 workers may have at least one person (two in the fifty-percent group). Construction counts by contract value: 0.4 person per 100 million won. Until 30 August 2026 recommendations were capped at twenty percent of regular workers. A firm that also has E-7-4R people uses the limit of the regional visa unless this one is better for it.',
      },
    },
    {
      id: 'quota',
      title: {
        id: 'Masih ada kuota tahun berjalan; 33.000 pada 2026, terdiri atas 12.000 jalur perusahaan, 8.500 rekomendasi daerah, 6.300 rekomendasi kementerian, dan 6.200 fleksibel.',
        en: "A place is left in the year's quota; 33,000 in 2026, of which 12,000 by company track, 8,500 by regional and 6,300 by ministry recommendation, 6,200 flexible.",
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'authority',
      rule: yes('kr-e7-4.quota-left'),
      source: 'kr-stayman2609',
      also: ['kr-kmcn9141'],
      note: {
        id: 'Bagian kementerian adalah jumlah tujuh baris (2.000 + 1.100 + 900 + 600 + 500 + 200 + 1.000); hanya manufaktur, industri dasar, pertanian, galangan kapal, perikanan dan kapal pesisir, konstruksi, dan perusahaan kecil yang punya.',
        en: 'The ministry part is the sum of seven lines (2,000 + 1,100 + 900 + 600 + 500 + 200 + 1,000); only manufacturing, root industry, farming, shipbuilding, fishery and coastal shipping, construction and small firms have one.',
      },
    },
    {
      id: 'stay-put',
      title: {
        id: 'Sesudah beralih: tetap di perusahaan itu dua tahun; bila memakai rekomendasi daerah, alamat harus tetap di daerah itu dua tahun (perusahaan dan daerah tiga tahun bila memakai aturan tiga tahun).',
        en: 'After the change: stay with the employer for two years; with a regional recommendation keep the address in that region for two years (employer and region three years if changed under the three-year rule).',
      },
      kind: 'must',
      phase: 'after-arrival',
      settledBy: 'student',
      rule: all(
        ge(fact('kr-e7-4.months-same-employer-after'), 24),
        when(
          yes('kr-e7-4.regional-recommendation'),
          ge(fact('kr-e7-4.months-same-region-after'), 24),
        ),
        when(
          yes('kr-e7-4.under-three-year-rule'),
          all(
            ge(fact('kr-e7-4.months-same-employer-after'), 36),
            ge(fact('kr-e7-4.months-same-region-after'), 36),
          ),
        ),
      ),
      source: 'kr-stayman2609',
    },
  ],
  facts,
  figures: [
    {
      id: 'kr-e7-4.contract-pay-floor',
      label: {
        id: 'Gaji setahun paling rendah dalam kontrak E-7-4',
        en: 'Lowest yearly pay in an E-7-4 contract',
      },
      unit: 'KRW per year',
      history: [
        {
          kind: 'value',
          from: '2026-08-31',
          value: { general: 26000000, 'agriculture-fishery-shipping': 25890000 },
          source: 'kr-stayman2609',
        },
        {
          kind: 'value',
          from: '2026-07-31',
          to: '2026-08-31',
          value: { general: 26000000, 'agriculture-fishery-shipping': 25000000 },
          source: 'kr-stayman2607',
        },
        { kind: 'gap', from: '2023-09-25', to: '2026-07-31' },
      ],
    },
    {
      id: 'kr-e7-4.average-pay-floor',
      label: {
        id: 'Rata-rata penghasilan dua tahun terakhir paling rendah',
        en: 'Lowest average income of the last two years',
      },
      unit: 'KRW per year',
      history: [
        {
          kind: 'value',
          from: '2026-08-31',
          value: { general: 25890000, 'agriculture-fishery-shipping': 24000000 },
          source: 'kr-stayman2609',
        },
        {
          kind: 'value',
          from: '2026-07-31',
          to: '2026-08-31',
          value: { general: 25000000, 'agriculture-fishery-shipping': 24000000 },
          source: 'kr-stayman2607',
        },
        { kind: 'gap', from: '2023-09-25', to: '2026-07-31' },
      ],
    },
  ],
  points: {
    mark: 200,
    most: 300,
    gates: ['in-country', 'four-years', 'contract', 'employer-rec'],
    versions: [
      {
        from: '2026-08-31',
        tree: sumOf('total', [
          sumOf('basic', [
            tiers(
              'income',
              [
                ['income-50m', ge(averagePay, 50000000), 120],
                ['income-45m', ge(averagePay, 45000000), 110],
                ['income-40m', ge(averagePay, 40000000), 95],
                ['income-35m', ge(averagePay, 35000000), 80],
                ['income-30m', ge(averagePay, 30000000), 65],
                [
                  'income-25m',
                  any(ge(averagePay, 25000000), all(lowerPaySector, ge(averagePay, 24000000))),
                  50,
                ],
              ],
              { mark: 50 },
            ),
            tiers('korean', [
              ['korean-4', korean(topikAt(4), kiipCompleted(4), kiipLevelAssigned(81)), 120],
              ['korean-3', korean(topikAt(3), kiipCompleted(3), kiipLevelAssigned(61)), 80],
              ['korean-2', korean(topikAt(2), kiipCompleted(2), kiipLevelAssigned(41)), 50],
            ]),
            tiers('age', [
              ['age-41', ge(age(), 41), 10],
              ['age-34', ge(age(), 34), 30],
              ['age-27', ge(age(), 27), 60],
              ['age-19', ge(age(), 19), 40],
            ]),
          ]),
          sumOf(
            'bonus',
            [
              maxOf('government', [
                row('ministry', yes('kr-e7-4.ministry-recommendation'), 30),
                row('region', yes('kr-e7-4.regional-recommendation'), 30),
              ]),
              row('employer', yes('kr-e7-4.employer-recommendation'), 50),
              row('loyalty', ge(fact('kr-e7-4.months-at-employer'), 36), 20),
              row('rural', yes('kr-e7-4.three-years-rural'), 20),
              row(
                'licence-or-degree',
                any(
                  yes('kr-e7-4.korean-licence'),
                  some(
                    'degrees',
                    'd',
                    all(
                      is('d.country', 'KR'),
                      is('d.status', 'completed'),
                      reaches('d.level', 'd2'),
                    ),
                  ),
                ),
                20,
              ),
              row('driving', yes('kr-e7-4.driving-licence'), 10),
            ],
            { outsideTotal: true },
          ),
          sumOf(
            'deductions',
            [
              tiers('fines', [
                ['fines-3', deducted('fine-3'), -20],
                ['fines-2', deducted('fine-2'), -10],
                ['fines-1', deducted('fine-1'), -5],
              ]),
              tiers('tax', [
                ['tax-3', deducted('tax-3'), -15],
                ['tax-2', deducted('tax-2'), -10],
                ['tax-1', deducted('tax-1'), -5],
              ]),
              tiers('immigration', [
                ['immigration-3', deducted('immigration-3'), -15],
                ['immigration-2', deducted('immigration-2'), -10],
                ['immigration-1', deducted('immigration-1'), -5],
              ]),
            ],
            { floor: -50 },
          ),
        ]),
      },
      {
        from: '2023-09-25',
        to: '2026-08-31',
        note: {
          id: 'Tabel sebelum 31 Agustus 2026 tidak disimpan di sini.',
          en: 'The table before 31 August 2026 is not kept here.',
        },
      },
    ],
    labels: {
      total: { id: 'Jumlah poin', en: 'Total' },
      basic: { id: 'Komponen dasar (paling banyak 300)', en: 'Basic rows (300 at most)' },
      income: {
        id: 'Rata-rata penghasilan setahun, dua tahun terakhir (minimal 50 poin)',
        en: 'Average yearly income, last two years (at least 50 points)',
      },
      'income-50m': { id: '50 juta won atau lebih', en: '50 million won or more' },
      'income-45m': { id: '45 sampai di bawah 50 juta won', en: '45 to under 50 million won' },
      'income-40m': { id: '40 sampai di bawah 45 juta won', en: '40 to under 45 million won' },
      'income-35m': { id: '35 sampai di bawah 40 juta won', en: '35 to under 40 million won' },
      'income-30m': { id: '30 sampai di bawah 35 juta won', en: '30 to under 35 million won' },
      'income-25m': {
        id: '25 sampai di bawah 30 juta won (mulai 24 juta di pertanian, peternakan, perikanan, dan kapal pesisir)',
        en: '25 to under 30 million won (from 24 million in agriculture, livestock, fishery and coastal shipping)',
      },
      korean: { id: 'Bahasa Korea (minimal 50 poin)', en: 'Korean (at least 50 points)' },
      'korean-4': {
        id: 'TOPIK 4 ke atas, KIIP tahap 4 ke atas, atau tes awal KIIP 81 ke atas',
        en: 'TOPIK 4 or higher, KIIP stage 4 or higher, or KIIP pre-test 81 or more',
      },
      'korean-3': {
        id: 'TOPIK 3, KIIP tahap 3, atau tes awal KIIP 61-80',
        en: 'TOPIK 3, KIIP stage 3, or KIIP pre-test 61-80',
      },
      'korean-2': {
        id: 'TOPIK 2, KIIP tahap 2, atau tes awal KIIP 41-60',
        en: 'TOPIK 2, KIIP stage 2, or KIIP pre-test 41-60',
      },
      age: { id: 'Usia', en: 'Age' },
      'age-41': { id: '41 tahun ke atas', en: '41 or older' },
      'age-34': { id: '34 sampai 40 tahun', en: '34 to 40' },
      'age-27': { id: '27 sampai 33 tahun', en: '27 to 33' },
      'age-19': { id: '19 sampai 26 tahun', en: '19 to 26' },
      bonus: { id: 'Poin tambahan, di luar 300', en: 'Bonuses, outside the 300' },
      government: {
        id: 'Rekomendasi pemerintah (hanya satu yang dihitung)',
        en: 'Government recommendation (only one counts)',
      },
      ministry: { id: 'Kementerian pusat', en: 'A central ministry' },
      region: {
        id: 'Pemerintah provinsi atau kota metropolitan',
        en: 'A metropolitan or provincial government',
      },
      employer: { id: 'Rekomendasi perusahaan', en: "Employer's recommendation" },
      loyalty: {
        id: 'Tiga tahun atau lebih di tempat kerja sekarang',
        en: 'Three years or more at the current workplace',
      },
      rural: {
        id: 'Tiga tahun atau lebih di daerah yang penduduknya menyusut atau di eup/myeon',
        en: 'Three years or more in a depopulated area or rural township',
      },
      'licence-or-degree': {
        id: 'Sertifikat keahlian Korea di bidang kerja sekarang, atau gelar (diploma ke atas) dari kampus Korea',
        en: 'Korean craftsman, industrial engineer or engineer licence in the present line of work, or a degree (associate or higher) from a Korean college',
      },
      driving: {
        id: 'SIM Korea kelas 2 biasa atau lebih tinggi',
        en: 'Korean driving licence, class 2 ordinary or higher',
      },
      deductions: {
        id: 'Potongan (paling banyak 50, sepuluh tahun terakhir)',
        en: 'Deductions (50 at most, last ten years)',
      },
      fines: {
        id: 'Denda pidana di bawah tiga juta won',
        en: 'Criminal fines under 3 million won',
      },
      'fines-3': { id: 'Tiga kali atau lebih', en: 'Three times or more' },
      'fines-2': { id: 'Dua kali', en: 'Twice' },
      'fines-1': { id: 'Satu kali', en: 'Once' },
      tax: {
        id: 'Izin tinggal dibatasi karena menunggak pajak (sudah dilunasi)',
        en: 'Stay restrictions for tax arrears (now paid)',
      },
      'tax-3': { id: 'Tiga kali atau lebih', en: 'Three times or more' },
      'tax-2': { id: 'Dua kali', en: 'Twice' },
      'tax-1': { id: 'Satu kali', en: 'Once' },
      immigration: {
        id: 'Pelanggaran undang-undang imigrasi',
        en: 'Violations of the immigration law',
      },
      'immigration-3': { id: 'Tiga kali', en: 'Three times' },
      'immigration-2': { id: 'Dua kali', en: 'Twice' },
      'immigration-1': { id: 'Satu kali', en: 'Once' },
    },
    notes: {
      'income-25m': {
        id: 'Baris seperti tercetak; naskah aturan yang direvisi meminta 25,89 juta won (lihat syarat poin).',
        en: 'Band as printed; the revised rule text asks for 25.89 million (see the points requirement).',
      },
      korean: {
        id: 'Tes awal KIIP dihitung hanya dengan tingkat yang benar-benar diberikan (nilai lisan di bawah 3 membatalkannya); hasil tes awal dan TOPIK berlaku dua tahun.',
        en: 'A KIIP pre-test counts only with the level really assigned (an oral score under 3 voids it); pre-test and TOPIK results expire after two years.',
      },
      government: {
        id: 'Dari rekomendasi kementerian dan daerah hanya satu yang dihitung.',
        en: 'Only one of the ministry and provincial recommendations counts.',
      },
      loyalty: {
        id: 'Masa kerja terpisah di perusahaan yang sama boleh dijumlah; perusahaan sebelumnya ikut bila pindahnya terbukti bukan salah pekerja.',
        en: "Separate spells at the same firm add up; the previous firm counts if it is proved that the move was not the worker's fault.",
      },
      rural: {
        id: 'Dihitung sekali walaupun kedua jenis daerah cocok; tahun di keduanya dijumlahkan, dalam sepuluh tahun terakhir.',
        en: 'Counted once even if both kinds of place apply; years in either kind add up, within the last ten years.',
      },
      fines: {
        id: 'Naskah aturan: di bawah tiga juta won; tabel yang dicetak masih menulis di bawah satu juta. Sepuluh tahun terakhir.',
        en: 'Rule text: under three million; the printed table still says under one million. Last ten years.',
      },
    },
    sources: { '*': 'kr-stayman2609' },
    note: {
      id: 'Komponen dasar (penghasilan 120, bahasa Korea 120, usia 60) berjumlah 300; poin tambahan di atasnya (satu rekomendasi pemerintah 30, perusahaan 50, empat tambahan lain 70), jadi lembar ini bisa mencapai 450. Batas lulus tetap 200. Potongan paling banyak 50 dan melihat sepuluh tahun ke belakang.',
      en: 'Basic rows (income 120, Korean 120, age 60) make 300; bonuses sit on top (one government recommendation 30, employer 50, four extras 70), so the sheet can reach 450. The pass mark stays 200. Deductions total at most 50 and look back ten years.',
    },
  },
  pay: {
    min: 26000000,
    max: null,
    currency: 'KRW',
    period: 'year',
    source: 'kr-stayman2609',
    note: {
      id: 'Batas bawah kontrak; 25,89 juta won untuk pertanian, peternakan, perikanan, dan kapal pesisir. Gaji bruto, semua tunjangan dihitung.',
      en: 'Contract floor; 25.89 million in agriculture, livestock, fishery and coastal shipping. Gross, all allowances counted.',
    },
  },
  contractMonths: 24,
  residence: {
    id: 'Sampai dua tahun setiap kali; keluarga boleh ikut; kelak F-2 bila poinnya cukup.',
    en: 'Up to two years at a time; family may come; later F-2 with enough points.',
  },
  costs: [
    {
      what: { id: 'Biaya perubahan status tinggal', en: 'Change of status fee' },
      amount: { min: null, max: 100000 },
      currency: 'KRW',
      payer: 'student',
      source: 'kr-stayman2607',
      note: {
        id: 'Pengajuan daring mendapat potongan; jumlahnya belum ditemukan.',
        en: 'Online filing gets a reduction; the amount was not found.',
      },
    },
    {
      what: { id: 'Kartu registrasi orang asing', en: 'Registration card' },
      amount: 35000,
      currency: 'KRW',
      payer: 'student',
      source: 'kr-stayman2607',
    },
    {
      what: { id: 'Tes TOPIK atau KIIP', en: 'TOPIK or KIIP test' },
      amount: null,
      currency: 'KRW',
      payer: 'student',
      meets: ['score'],
      source: 'kr-stayman2609',
    },
  ],
  months: {
    min: 36,
    max: 72,
    parts: [
      { kind: 'work', min: 36, max: 48, meets: ['four-years'] },
      { kind: 'learning', min: null, max: null, meets: ['score'] },
      { kind: 'waiting', min: null, max: null },
    ],
    basis: {
      id: 'Empat tahun tinggal menurut aturan (tiga tahun di luar wilayah ibu kota dengan rekomendasi daerah), dihitung sejak hari pertama E-9; batas atas adalah perkiraan dengan belajar bahasa Korea dan menunggu kuota.',
      en: 'Four years of stay by rule (three in a non-capital area with a regional recommendation), counted from the first E-9 day; the upper end is an estimate with Korean study and the quota.',
    },
  },
  documents: [
    {
      id: 'Formulir permohonan 34 dan salinan paspor',
      en: 'Application form 34 and passport copy',
    },
    { id: 'Lembar penilaian poin sendiri', en: 'Self-scoring sheet' },
    { id: 'Surat pengenalan diri', en: 'Personal statement' },
    {
      id: 'Kontrak standar E-7-4 (dua tahun, gaji tertulis)',
      en: 'E-7-4 standard contract (two years, pay stated)',
    },
    {
      id: 'Surat penghasilan dari kantor pajak untuk dua tahun',
      en: 'Tax-office income certificates for two years',
    },
    {
      id: 'Nilai TOPIK (hasil KIIP dibaca dari sistem)',
      en: 'TOPIK score (KIIP results are read from the system)',
    },
    {
      id: 'Surat jaminan formulir 129, perusahaan sebagai penjamin selama dua tahun atau lebih',
      en: 'Guarantee form 129, employer as guarantor for two years or more',
    },
    {
      id: 'Dari perusahaan: surat izin usaha, surat lunas pajak pusat dan daerah, daftar karyawan yang diasuransikan',
      en: 'Employer: business registration, national and local tax certificates, insurance roll of staff',
    },
    {
      id: 'Rekomendasi perusahaan dengan salinan identitas pemberi rekomendasi',
      en: 'Employer recommendation with ID copy',
    },
    {
      id: 'Bila poinnya dipakai: sertifikat keahlian, gelar Korea, SIM, surat industri dasar atau galangan kapal',
      en: 'If claimed: licence, Korean degree, driving licence, root-industry or shipyard certificate',
    },
  ],
  steps: [
    {
      id: 'Bekerja sekitar empat tahun dengan E-9, jaga pajak dan catatan tetap bersih, dan bertahan minimal setahun di satu perusahaan.',
      en: 'Work about four years on E-9, keep tax and record clean, and stay with one employer for at least a year.',
    },
    {
      id: 'Lulus TOPIK 2 atau KIIP 2; ingat hasil TOPIK berlaku dua tahun.',
      en: 'Pass TOPIK 2 or KIIP 2 as early as the two-year validity of TOPIK allows.',
    },
    {
      id: 'Minta rekomendasi perusahaan dan kontrak dua tahun; tambah rekomendasi daerah atau kementerian bila poin kurang.',
      en: 'Ask the employer for the recommendation and the two-year contract; add a regional or ministry recommendation if points are short.',
    },
    {
      id: 'Ajukan daring di HiKorea pada hari kerja sesuai angka terakhir tahun lahir.',
      en: 'File online at HiKorea on the weekday set by the last digit of the birth year.',
    },
  ],
  notes: [
    {
      id: 'Ini aturan yang berlaku sejak 31 Agustus 2026. Lampiran dalam manual visa Juli 2026 masih mencetak naskah November 2024 dengan kuota 35.000 dan batas lama: jangan dipakai.',
      en: 'This is the text in force from 31 August 2026. The attachment inside the July 2026 visa manual still prints the November 2024 text with a quota of 35,000 and older limits: do not use it.',
    },
    { id: 'Kuota 2026: 33.000.', en: 'Quota 2026: 33,000.' },
    {
      id: 'Beberapa kalkulator umum di internet tidak sama dengan tabel ini.',
      en: 'Several public calculators disagree with this table.',
    },
  ],
  openQuestions: [
    {
      id: 'Batas rata-rata penghasilan: naskah aturan 25,89 juta won, tabel poin dan tanya jawab manual yang sama 25 juta (24 juta untuk pertanian): dipakai naskah aturan.',
      en: 'Average-income floor: rule text 25.89 million, points table and FAQ of the same manual 25 million (24 million agriculture): the rule text is used.',
    },
    {
      id: 'Denda kecil: naskah aturan di bawah tiga juta won, tabel di bawah satu juta.',
      en: 'Small fines: rule text under 3 million, table under 1 million.',
    },
    {
      id: 'Bagian kuota kementerian: tujuh baris manual berjumlah 6.300, satu berita menulis 2.000 (baris pertama saja); manual yang dipakai.',
      en: "Ministry sub-quota: the manual's seven lines make 6,300, a news report prints 2,000 (the first line only); the manual is followed.",
    },
    {
      id: 'Apakah keringanan bahasa Korea diperpanjang melewati 31 Desember 2026.',
      en: 'Whether the Korean-language grace is prolonged past 31 December 2026.',
    },
    {
      id: 'Apakah dalam masa keringanan cukup 150 poin tanpa bahasa Korea, atau 200 poin tetap diminta: kami mengikuti arti angka 150 dalam manual; penegasan imigrasi belum ditemukan.',
      en: 'Whether 150 points without Korean are enough during the grace or 200 are still asked: we follow what the 150 in the manual can only mean; no word of the immigration office was found.',
    },
    { id: 'Kuota 2027.', en: 'Quota for 2027.' },
  ],
  alsoSee: [
    'kr-e74-guide',
    'kr-e74-2026',
    'kr-stayman2609',
    'kr-stayman2607',
    'kr-conflict2609',
    'kr-kmcn9141',
  ],
}
