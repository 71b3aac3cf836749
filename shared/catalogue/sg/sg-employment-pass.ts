// One data file a programme: its law, its words and its sources stand together, whatever their length.
import type { FactDefinition, Text } from '../../facts/fact.ts'
import { schooled } from '../../facts/proofs.ts'
import {
  age,
  all,
  any,
  bounds,
  choose,
  during,
  eq,
  fact,
  figure,
  ge,
  is,
  le,
  lt,
  money,
  not,
  onApplication,
  pointsOf,
  reaches,
  row,
  some,
  sumOf,
  tiers,
  times,
  when,
  yes,
} from '../../rules/builders.ts'
import type { Quantity } from '../../rules/rule.ts'
import type { Figure, Programme } from '../programme.ts'

const t = (id: string, en: string): Text => ({ id, en })
const settled = (by: 'employer' | 'authority' | 'clinic', id: string, label: Text) =>
  ({
    id: `sg-employment-pass.${id}`,
    of: { kind: 'yes-no' },
    settledBy: by,
    label,
  }) as const satisfies FactDefinition
const counted = (id: string, unit: string, max: number, label: Text, decimals = 0) =>
  ({
    id: `sg-employment-pass.${id}`,
    of: { kind: 'number', unit, min: 0, max, decimals },
    settledBy: 'employer',
    label,
  }) as const satisfies FactDefinition

const salary = money('sg-employment-pass.salary', 'SGD', 'month')
const exempt = ge(salary, figure('sg-employment-pass.exemption'))
const shortJob = le(fact('sg-employment-pass.job-months'), 1)

type Sector = 'other' | 'finance'

/**
 * The floor at the applicant's age. Only the ends (and one age in between) are published, so an age
 * between them has bounds, never an interpolation.
 */
const floorFor = (line: 'new' | 'renewal', sector: Sector, on: Quantity): Quantity => {
  const end = (key: '23' | '45') =>
    figure(`sg-employment-pass.floor-${line}`, on, `${sector}-${key}`)
  const at40 = figure('sg-employment-pass.floor-at-40', on)
  const lineOf2025 = during(on, undefined, line === 'new' ? '2027-01-01' : '2028-01-01')
  const middle: Quantity = {
    kind: 'table',
    hit: 'first',
    rows: [
      { when: all(lineOf2025, lt(age(), 40)), value: bounds(end('23'), at40) },
      { when: all(lineOf2025, eq(age(), 40)), value: at40 },
      { when: lineOf2025, value: bounds(at40, end('45')) },
    ],
    otherwise: bounds(end('23'), end('45')),
  }
  return {
    kind: 'table',
    hit: 'first',
    rows: [
      { when: le(age(), 23), value: end('23') },
      { when: ge(age(), 45), value: end('45') },
    ],
    otherwise: sector === 'other' ? middle : bounds(end('23'), end('45')),
  }
}

const sectorFloor = (line: 'new' | 'renewal', on: Quantity): Quantity =>
  choose(
    is('sg-employment-pass.sector', 'finance'),
    floorFor(line, 'finance', on),
    floorFor(line, 'other', on),
  )

/** New applications go by the day of applying, renewals by the day the pass expires. */
const floor: Quantity = choose(
  yes('sg-employment-pass.renewal'),
  sectorFloor('renewal', fact('sg-employment-pass.pass-expiry')),
  sectorFloor('new', onApplication),
)

const line2025 = { 'other-23': 5600, 'other-45': 10700, 'finance-23': 6200, 'finance-45': 11800 }
const line2027 = { 'other-23': 6000, 'other-45': 11500, 'finance-23': 6600, 'finance-45': 12700 }

const figures: readonly Figure[] = [
  {
    id: 'sg-employment-pass.floor-new',
    label: t(
      'Batas gaji permohonan baru: usia 23 ke bawah dan usia 45 ke atas, menurut sektor',
      'Salary floor for new applications: at 23 and under, at 45 and over, by sector',
    ),
    unit: 'SGD per month',
    history: [
      {
        kind: 'value',
        from: '2027-01-01',
        value: line2027,
        expected: true,
        source: 'sg-budget26-age',
        note: t(
          'Diumumkan dalam Anggaran 2026, berlaku mulai 1 Januari 2027 untuk permohonan baru. Baru dipakai menilai bila sudah dibaca berlaku di halaman MOM.',
          "Announced in Budget 2026 for new applications from 1 January 2027. It judges nobody until it is read as in force on MOM's page.",
        ),
      },
      {
        kind: 'value',
        from: '2025-01-01',
        to: '2027-01-01',
        value: line2025,
        source: 'sg-ep-2025',
      },
    ],
  },
  {
    id: 'sg-employment-pass.floor-renewal',
    label: t(
      'Batas gaji perpanjangan, menurut hari berakhirnya pas',
      'Salary floor for renewals, by the day the pass expires',
    ),
    unit: 'SGD per month',
    history: [
      { kind: 'value', from: '2028-01-01', value: line2027, expected: true, source: 'sg-budget26' },
      {
        kind: 'value',
        from: '2026-01-01',
        to: '2028-01-01',
        value: line2025,
        source: 'sg-ep-2025',
      },
      { kind: 'gap', from: '2025-01-01', to: '2026-01-01' },
    ],
  },
  {
    id: 'sg-employment-pass.floor-at-40',
    label: t(
      'Batas gaji pada usia 40 di luar keuangan (garis 2025)',
      'Salary floor at 40 outside finance (line of 2025)',
    ),
    unit: 'SGD per month',
    history: [
      { kind: 'gap', from: '2028-01-01' },
      {
        kind: 'value',
        from: '2025-01-01',
        to: '2028-01-01',
        value: 9541,
        source: 'sg-ep-40',
        note: t(
          'Satu-satunya angka di antara kedua ujung yang ditemukan; sumbernya lemah, dan angka keuangan di halaman itu keliru. Hanya untuk garis 2025.',
          'The only figure between the ends that was found; the source is weak, and its finance figures are wrong. For the line of 2025 only.',
        ),
      },
    ],
  },
  {
    id: 'sg-employment-pass.exemption',
    label: t(
      'Gaji tetap yang membebaskan dari COMPASS dan iklan lowongan',
      'Fixed salary that exempts from COMPASS and from advertising',
    ),
    unit: 'SGD per month',
    history: [
      {
        kind: 'value',
        from: '2025-01-01',
        value: 22500,
        source: 'sg-run-2026',
        note: t(
          'Belum ditemukan apakah angka ini naik pada 2027.',
          'Whether this figure rises in 2027 was not found.',
        ),
      },
    ],
  },
]

const facts: readonly FactDefinition[] = [
  settled(
    'employer',
    'offer',
    t(
      'Tawaran kerja setara profesional, manajer, eksekutif, atau spesialis; pemberi kerja yang mengajukan',
      'Professional, managerial, executive or specialist offer; the employer files',
    ),
  ),
  {
    id: 'sg-employment-pass.sector',
    of: { kind: 'choice', options: ['other', 'finance'] },
    settledBy: 'employer',
    label: t('Sektor perusahaan', "The firm's sector"),
    options: {
      other: t('Selain jasa keuangan', 'Other than financial services'),
      finance: t('Jasa keuangan', 'Financial services'),
    },
  },
  {
    id: 'sg-employment-pass.salary',
    of: { kind: 'money' },
    settledBy: 'employer',
    label: t('Gaji tetap bulanan di tawaran', 'Fixed monthly salary in the offer'),
  },
  counted('job-months', 'months', 120, t('Lama pekerjaan', 'Length of the job')),
  settled(
    'employer',
    'transfer',
    t(
      'Pindah di dalam perusahaan yang sama menurut perjanjian dagang',
      'Intra-corporate transferee under a trade agreement',
    ),
  ),
  {
    id: 'sg-employment-pass.renewal',
    of: { kind: 'yes-no' },
    settledBy: 'student',
    label: t('Perpanjangan Employment Pass', 'Renewal of an Employment Pass'),
    question: {
      ask: t(
        'Apakah kamu sudah memegang Employment Pass dan akan memperpanjangnya?',
        'Do you already hold an Employment Pass and mean to renew it?',
      ),
      why: t(
        'Perpanjangan memakai batas gaji menurut hari berakhirnya pas.',
        'A renewal goes by the salary floor of the day the pass expires.',
      ),
      fromMemory: true,
    },
    // Who lives in Indonesia applies anew, whatever else is not known of earlier stays.
    appliesWhen: all(
      not(is('residence', 'ID')),
      some('stays', 's', all(is('s.permit', 'work'), yes('s.ongoing')), {
        where: is('s.country', 'SG'),
      }),
    ),
  },
  {
    id: 'sg-employment-pass.pass-expiry',
    of: { kind: 'day' },
    settledBy: 'student',
    label: t('Hari berakhirnya Employment Pass', 'Day the Employment Pass expires'),
    question: {
      ask: t('Kapan Employment Pass-mu berakhir?', 'When does your Employment Pass expire?'),
      why: t(
        'Batas gaji perpanjangan dibaca pada hari itu.',
        'The salary floor for a renewal is read on that day.',
      ),
      fromMemory: false,
    },
    appliesWhen: yes('sg-employment-pass.renewal'),
  },
  {
    id: 'sg-employment-pass.percentile',
    of: { kind: 'choice', options: ['p90', 'p65', 'below'] },
    settledBy: 'authority',
    label: t(
      'Letak gaji terhadap gaji tenaga lokal di sektor dan usia itu',
      'Where the salary stands against local pay of the sector and age',
    ),
    options: {
      p90: t('Persentil ke-90 atau lebih', '90th percentile or more'),
      p65: t('Persentil ke-65 sampai di bawah ke-90', '65th to under the 90th percentile'),
      below: t('Di bawah persentil ke-65', 'Below the 65th percentile'),
    },
  },
  {
    id: 'sg-employment-pass.qualification',
    of: { kind: 'choice', options: ['top-tier', 'degree', 'professional', 'none'] },
    settledBy: 'authority',
    label: t('Ijazah menurut daftar Singapura (MOM)', "Qualification by Singapore's list (MOM)"),
    options: {
      'top-tier': t('Dari kampus di daftar teratas', 'From an institution on the top-tier list'),
      degree: t('Setara sarjana', 'Equal to a degree'),
      professional: t('Sertifikat profesi yang terdaftar', 'A listed professional qualification'),
      none: t('Tidak ada', 'None'),
    },
  },
  settled(
    'employer',
    'declared',
    t(
      'Ijazah dicantumkan pada permohonan (boleh tidak)',
      'The qualification is declared in the application (may be left out)',
    ),
  ),
  {
    id: 'sg-employment-pass.verified',
    of: { kind: 'yes-no' },
    settledBy: 'school-or-test',
    label: t('Punya bukti verifikasi ijazah', 'Proof that the degree was verified'),
    question: {
      ask: t(
        'Apakah ijazahmu sudah diverifikasi untuk Singapura oleh lembaga pemeriksa?',
        'Has your degree been verified for Singapore by a verification firm?',
      ),
      why: t(
        'Ijazah hanya memberi poin bila ada bukti verifikasinya.',
        'A degree gives points only with proof of verification.',
      ),
      fromMemory: true,
      paper: true,
    },
    appliesWhen: some('degrees', 'd', all(is('d.status', 'completed'), reaches('d.level', 'd1'))),
  },
  counted(
    'pmets',
    'people',
    100_000,
    t(
      'Jumlah tenaga profesional (PMET) di perusahaan, rata-rata tiga bulan',
      'Professionals (PMETs) in the firm, average of three months',
    ),
  ),
  counted(
    'nationality-share',
    'percent',
    100,
    t(
      'Bagian warga negara yang sama di antara PMET perusahaan',
      "Share of the candidate's nationality among the firm's PMETs",
    ),
    2,
  ),
  {
    id: 'sg-employment-pass.local-share',
    of: { kind: 'choice', options: ['p50', 'p20', 'below'] },
    settledBy: 'authority',
    label: t(
      'Letak bagian PMET lokal perusahaan di subsektornya',
      "Where the firm's share of local PMETs stands in its subsector",
    ),
    options: {
      p50: t('Persentil ke-50 atau lebih', '50th percentile or more'),
      p20: t('Persentil ke-20 sampai di bawah ke-50', '20th to under the 50th percentile'),
      below: t('Di bawah persentil ke-20', 'Below the 20th percentile'),
    },
  },
  counted(
    'local-pmets',
    'percent',
    100,
    t('Bagian PMET lokal di perusahaan', 'Share of local PMETs in the firm'),
    2,
  ),
  settled(
    'authority',
    'shortage-occupation',
    t('Pekerjaan ada di Shortage Occupation List', 'Occupation on the Shortage Occupation List'),
  ),
  settled(
    'employer',
    'priority-programme',
    t(
      'Perusahaan ikut program prioritas ekonomi yang diakui',
      'The firm takes part in an eligible economic-priority programme',
    ),
  ),
  settled(
    'employer',
    'advertised',
    t(
      'Lowongan sudah diiklankan di MyCareersFuture minimal 14 hari sebelum mengajukan',
      'Job advertised on MyCareersFuture for at least 14 days before applying',
    ),
  ),
  counted(
    'employees',
    'people',
    1_000_000,
    t('Jumlah karyawan perusahaan', 'Employees of the firm'),
  ),
  settled(
    'authority',
    'approval-letter',
    t(
      'Surat persetujuan prinsip (IPA) terbit dan masih berlaku (enam bulan)',
      'In-principle approval letter (IPA) issued and still running (six months)',
    ),
  ),
  settled(
    'authority',
    'medical-asked',
    t('Surat IPA meminta pemeriksaan kesehatan', 'The approval letter asks for a medical check'),
  ),
  settled(
    'clinic',
    'check-up',
    t(
      'Lulus pemeriksaan kesehatan untuk Employment Pass',
      'Passed the check-up for the Employment Pass',
    ),
  ),
]

const small = lt(fact('sg-employment-pass.pmets'), 25)
const share = fact('sg-employment-pass.nationality-share')
const percentile = (...bands: readonly string[]) => is('sg-employment-pass.percentile', ...bands)
const local = (...bands: readonly string[]) => is('sg-employment-pass.local-share', ...bands)
const qualified = (...kinds: readonly string[]) => is('sg-employment-pass.qualification', ...kinds)

export const sgEmploymentPass: Programme = {
  id: 'sg-employment-pass',
  country: 'SG',
  zone: 'Asia/Singapore',
  shortName: {
    id: 'Kerja profesional di Singapura (EP)',
    en: 'Professional job in Singapore (EP)',
  },
  who: {
    id: 'Tenaga profesional dengan tawaran kerja, gaji di atas batas usianya, dan minimal 40 poin COMPASS.',
    en: 'Professionals with an offer, pay above the floor for their age, and at least 40 COMPASS points.',
  },
  name: {
    id: 'Singapura - Employment Pass (EP) dengan COMPASS',
    en: 'Singapore - Employment Pass with COMPASS',
  },
  permit: t('Izin kerja Employment Pass (EP)', 'Employment Pass'),
  routes: ['independent'],
  employer: 'legal-entity',
  sectors: ['professional', 'ict', 'finance', 'engineering', 'health'],
  fields: [],
  occupations: [
    { isco08: '2512', label: t('Pengembang perangkat lunak', 'Software developer') },
    { isco08: '2411', label: t('Akuntan', 'Accountant') },
    { isco08: '2144', label: t('Insinyur mesin', 'Mechanical engineer') },
    {
      isco08: '2421',
      label: t('Analis manajemen dan organisasi', 'Management and organisation analyst'),
    },
  ],
  from: '2025-01-01',
  intake: {
    history: [{ from: '2025-01-01', status: 'open' }],
    asOf: '2026-10-01',
    sources: ['sg-run-2026', 'sg-mom-apply'],
    confidence: 'high',
  },
  requirements: [
    {
      id: 'job-offer',
      title: t(
        'Tawaran kerja setara profesional, manajer, eksekutif, atau spesialis; pemberi kerja yang mengajukan.',
        'A professional, managerial, executive or specialist job offer; the employer files the application.',
      ),
      kind: 'must',
      phase: 'apply',
      settledBy: 'employer',
      rule: yes('sg-employment-pass.offer'),
      source: 'sg-ep-age',
      also: ['sg-mom-apply'],
    },
    {
      id: 'salary-stage1',
      title: t(
        'Tahap 1: gaji minimal SGD5.600 di usia 23 ke bawah, SGD6.000 mulai 1 Januari 2027, dan naik menurut usia. Jasa keuangan: 6.200, lalu 6.600. Pada usia 45 ke atas: 10.700 (keuangan 11.800), lalu 11.500 (12.700). Gaji tetap per bulan; angka 2027 menurut pengumuman Anggaran 2026. Poin tidak dapat menutup kekurangan ini.',
        'Stage 1: pay of at least SGD5,600 at 23 and under, SGD6,000 from 1 January 2027, rising with age. Financial services: 6,200, then 6,600. At 45 and over: 10,700 (finance 11,800), then 11,500 (12,700). Fixed pay a month; the figures of 2027 as announced in Budget 2026. Points cannot make up for missing this.',
      ),
      kind: 'must',
      phase: 'apply',
      settledBy: 'employer',
      rule: ge(salary, floor),
      source: 'sg-ep-age',
      also: [
        'sg-ep-2025',
        'sg-ep-table',
        'sg-ep-40',
        'sg-budget26',
        'sg-budget26-age',
        'sg-run-2026',
      ],
      note: t(
        'Yang terbit hanya batas pada usia 23 ke bawah, 45 ke atas, dan (di luar keuangan, garis 2025) usia 40. Untuk usia di antaranya hanya diketahui batas bawah dan batas atas: gaji di tengah-tengahnya ditulis "belum pasti". Kasus tipis diputuskan oleh Self-Assessment Tool MOM.',
        "Only the floors at 23 and under, at 45 and over and (outside finance, line of 2025) at 40 are published. For an age in between only a lower and an upper bound are known: a salary between them is left open. MOM's Self-Assessment Tool decides a close case.",
      ),
    },
    {
      id: 'compass-stage2',
      title: t(
        'Tahap 2: minimal 40 poin COMPASS, kecuali bila dibebaskan; bebas bila gaji tetap SGD22.500 atau lebih, pindah di dalam perusahaan yang sama menurut perjanjian dagang, atau masa kerja maksimal satu bulan.',
        'Stage 2: 40 COMPASS points or more, unless exempt; exempt are a fixed salary of SGD22,500 or more, an intra-corporate transferee under a trade agreement, or a job of one month or less.',
      ),
      kind: 'must',
      phase: 'apply',
      settledBy: 'employer',
      rule: any(ge(pointsOf(), 40), exempt, yes('sg-employment-pass.transfer'), shortJob),
      source: 'sg-compass-small',
      also: [
        'sg-compass-bonus',
        'sg-compass-combos',
        'sg-compass-asprin',
        'sg-hawksford',
        'sg-run-2026',
      ],
    },
    {
      id: 'qualification-check',
      title: t(
        'Setiap ijazah yang dicantumkan wajib disertai bukti verifikasi; boleh tidak dicantumkan dan bernilai 0 pada C2.',
        'Any qualification declared must come with proof of verification; leaving it out is allowed and scores 0 on C2.',
      ),
      kind: 'must',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: when(yes('sg-employment-pass.declared'), yes('sg-employment-pass.verified')),
      ownPart: any(not(schooled('s1')), yes('sg-employment-pass.verified')),
      source: 'sg-compass-small',
    },
    {
      id: 'degree-usual',
      title: t(
        'Hukum tidak menyebut ijazah minimum. Tetapi tanpa gelar setara sarjana C2 bernilai 0, sehingga susunan yang lazim 10 + 10 + 10 + 10 tidak tercapai: gaji dan keadaan perusahaan saja harus membawa 40 poin.',
        'The law names no minimum diploma. But without a degree C2 scores 0, so the usual 10 + 10 + 10 + 10 does not add up: pay and the firm alone must bring the 40 points.',
      ),
      kind: 'should',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: schooled('s1'),
      usual: true,
      decisive: true,
      source: 'sg-compass-combos',
      also: ['sg-compass-rows', 'sg-compass-small'],
      note: t(
        'D4 dihitung setingkat S1. Ijazah D3 dan SMA atau SMK tidak disebut setara sarjana dalam sumber yang kami baca.',
        'D4 counts at the level of S1. No source we read calls a D3 or a school diploma equal to a degree.',
      ),
    },
    {
      id: 'job-ad',
      title: t(
        'Pemberi kerja sudah mengiklankan lowongan di MyCareersFuture minimal 14 hari sebelum mengajukan; dikecualikan perusahaan dengan kurang dari 10 karyawan, gaji SGD22.500 ke atas, dan pekerjaan maksimal sebulan.',
        'The employer has advertised the job on MyCareersFuture for at least 14 days before applying; firms with fewer than 10 employees, pay of SGD22,500 or more and jobs of a month or less are let off.',
      ),
      kind: 'must',
      phase: 'apply',
      settledBy: 'employer',
      rule: any(
        yes('sg-employment-pass.advertised'),
        lt(fact('sg-employment-pass.employees'), 10),
        exempt,
        shortJob,
      ),
      source: 'sg-mom-ep',
      also: ['sg-run-2026'],
    },
    {
      id: 'ipa',
      title: t(
        'Berangkat hanya setelah surat persetujuan prinsip (IPA) terbit; pas harus diterbitkan dalam enam bulan sejak surat itu.',
        'Travel only after the in-principle approval letter; the pass must be issued within six months of it.',
      ),
      kind: 'must',
      phase: 'before-leaving',
      settledBy: 'authority',
      rule: yes('sg-employment-pass.approval-letter'),
      source: 'sg-mom-apply',
    },
    {
      id: 'medical',
      title: t(
        'Pemeriksaan kesehatan hanya bila diminta surat IPA; boleh dilakukan setelah tiba.',
        'Medical check only if the approval letter asks for it; it can be done after arrival.',
      ),
      kind: 'must',
      phase: 'after-arrival',
      settledBy: 'clinic',
      rule: when(yes('sg-employment-pass.medical-asked'), yes('sg-employment-pass.check-up')),
      source: 'sg-mom-apply',
    },
  ],
  facts,
  figures,
  points: {
    mark: 40,
    most: 110,
    gates: ['salary-stage1', 'qualification-check'],
    versions: [
      {
        from: '2025-01-01',
        tree: sumOf('total', [
          tiers('c1', [
            ['c1-90', percentile('p90'), 20],
            ['c1-65', percentile('p65'), 10],
            ['c1-below', percentile('below'), 0],
          ]),
          tiers(
            'c2',
            [
              ['c2-top', qualified('top-tier'), 20],
              ['c2-degree', qualified('degree', 'professional'), 10],
              ['c2-none', qualified('none'), 0],
            ],
            {
              requires: all(yes('sg-employment-pass.declared'), yes('sg-employment-pass.verified')),
            },
          ),
          tiers('c3', [
            ['c3-small', small, 10],
            ['c3-under-5', lt(share, 5), 20],
            ['c3-under-25', lt(share, 25), 10],
            ['c3-over-25', ge(share, 25), 0],
          ]),
          {
            kind: 'tiers',
            id: 'c4',
            rows: [
              { id: 'c4-small', when: small, points: 10 },
              { id: 'c4-50', when: local('p50'), points: 20 },
              { id: 'c4-20', when: local('p20'), points: 10, inferred: true },
              {
                id: 'c4-local-70',
                when: ge(fact('sg-employment-pass.local-pmets'), 70),
                points: 10,
                inferred: true,
              },
              { id: 'c4-below', when: local('below'), points: 0 },
            ],
          },
          tiers(
            'c5',
            [
              ['c5-under-third', lt(times(3, share), 100), 20],
              ['c5-third', ge(times(3, share), 100), 10],
            ],
            { requires: yes('sg-employment-pass.shortage-occupation') },
          ),
          row('c6', yes('sg-employment-pass.priority-programme'), 10),
        ]),
      },
    ],
    labels: {
      total: t('Jumlah poin COMPASS', 'COMPASS total'),
      c1: t('C1 Gaji', 'C1 Salary'),
      'c1-90': t(
        'Persentil ke-90 gaji tenaga profesional lokal (sektor dan usia) atau lebih',
        '90th percentile of local professional pay (sector and age) or more',
      ),
      'c1-65': t('Persentil ke-65 sampai di bawah ke-90', '65th to under the 90th percentile'),
      'c1-below': t('Di bawah persentil ke-65', 'Below the 65th percentile'),
      c2: t('C2 Ijazah (harus terverifikasi)', 'C2 Qualifications (must be verified)'),
      'c2-top': t(
        'Ijazah dari kampus di daftar teratas MOM',
        "Qualification from an institution on MOM's top-tier list",
      ),
      'c2-degree': t(
        'Ijazah setara sarjana, atau sertifikat profesi yang terdaftar',
        'Degree-equivalent qualification, or a listed professional qualification',
      ),
      'c2-none': t(
        'Tidak ada ijazah setara sarjana yang dicantumkan',
        'No degree-equivalent qualification declared',
      ),
      c3: t('C3 Keberagaman (perusahaan)', 'C3 Diversity (firm)'),
      'c3-small': t(
        'Perusahaan dengan kurang dari 25 PMET: 10 poin',
        'Firm with fewer than 25 PMETs: 10 points',
      ),
      'c3-under-5': t(
        'Warga negara yang sama kurang dari 5% PMET',
        "The candidate's nationality is under 5% of PMETs",
      ),
      'c3-under-25': t('5% sampai kurang dari 25%', '5% to under 25%'),
      'c3-over-25': t('25% atau lebih', '25% or more'),
      c4: t('C4 Tenaga lokal (perusahaan)', 'C4 Support for local employment (firm)'),
      'c4-small': t(
        'Perusahaan dengan kurang dari 25 PMET: 10 poin',
        'Firm with fewer than 25 PMETs: 10 points',
      ),
      'c4-50': t(
        'Bagian PMET lokal pada persentil ke-50 subsektornya atau lebih',
        'Local PMET share at or above the 50th percentile of its subsector',
      ),
      'c4-20': t(
        'Persentil ke-20 sampai di bawah ke-50 (batas 20 dari pengetahuan umum, perlu dikonfirmasi)',
        '20th to under the 50th percentile (the edge of 20 is general knowledge, to be confirmed)',
      ),
      'c4-local-70': t(
        'PMET lokal 70% atau lebih: tidak pernah di bawah 10 (pengetahuan umum, perlu dikonfirmasi)',
        'Local PMETs 70% or more: never under 10 (general knowledge, to be confirmed)',
      ),
      'c4-below': t('Di bawah persentil ke-20', 'Below the 20th percentile'),
      c5: t(
        'C5 Bonus keahlian: pekerjaan di Shortage Occupation List',
        'C5 Skills bonus: occupation on the Shortage Occupation List',
      ),
      'c5-under-third': t(
        'Warga negara yang sama kurang dari sepertiga PMET',
        "The candidate's nationality is under one third of PMETs",
      ),
      'c5-third': t('Sepertiga PMET atau lebih', 'One third of PMETs or more'),
      c6: t(
        'C6 Bonus prioritas ekonomi: perusahaan ikut program yang diakui',
        'C6 Strategic priorities bonus: the firm takes part in an eligible programme',
      ),
    },
    notes: {
      c3: t(
        'C3 dan C4 memakai rata-rata tiga bulan terakhir.',
        'C3 and C4 use averages over the last three months.',
      ),
      c4: t(
        'Perusahaan dibandingkan dengan subsektornya. Batas persentil ke-20 dan aturan 70% adalah pengetahuan umum, perlu dikonfirmasi.',
        'The firm is compared with its subsector. The 20th-percentile edge and the 70% rule are general knowledge, to be confirmed.',
      ),
      c2: t(
        'Daftar C2 dan Shortage Occupation List diganti pada 1 Januari 2026.',
        'The C2 list and the Shortage Occupation List were replaced on 1 January 2026.',
      ),
    },
    sources: {
      '*': 'sg-compass-rows',
      c2: 'sg-compass-2026',
      'c2-degree': 'sg-compass-2026',
      'c2-none': 'sg-compass-2026',
      'c3-small': 'sg-compass-small',
      'c4-small': 'sg-compass-small',
      'c4-20': 'sg-ep-table',
      'c4-local-70': 'sg-ep-table',
      'c4-below': 'sg-ep-table',
      c5: 'sg-compass-c5',
      'c5-under-third': 'sg-compass-c5',
      'c5-third': 'sg-compass-c5',
      c6: 'sg-compass-c5',
    },
    note: t(
      'Satu baris per kelompok. Paling banyak 110 = 4 x 20 + 20 + 10. Gaji diuji dua kali: sebagai batas menurut usia (tahap 1) dan sebagai persentil sektor (C1).',
      'One row per group. Maximum 110 = 4 x 20 + 20 + 10. Salary is tested twice: as a floor by age (stage 1) and as a sector percentile (C1).',
    ),
  },
  pay: {
    min: 5600,
    max: null,
    currency: 'SGD',
    period: 'month',
    later: { from: '2027-01-01', min: 6000, max: null },
    source: 'sg-ep-2025',
    note: t(
      'Batas bawah pada usia 23 di luar keuangan; naik menurut usia. SGD6.000 berlaku mulai 1 Januari 2027, seperti diumumkan dalam Anggaran 2026. Batas atas tidak diumumkan.',
      'Legal floor at 23 outside finance; it rises with age. SGD6,000 applies from 1 January 2027, as announced in Budget 2026. No published upper figure.',
    ),
  },
  contractMonths: 24,
  residence: t(
    'Boleh mengajukan izin tinggal tetap setelah bekerja; keputusannya sepenuhnya di tangan pemerintah.',
    'May apply for permanent residence after working; discretionary.',
  ),
  costs: [
    {
      what: t('Biaya permohonan', 'Application fee'),
      amount: 105,
      currency: 'SGD',
      payer: 'employer',
      source: 'sg-mom-apply',
    },
    {
      what: t('Penerbitan pas', 'Pass issuance'),
      amount: 225,
      currency: 'SGD',
      payer: 'employer',
      source: 'sg-fees',
    },
    {
      what: t(
        'Verifikasi ijazah, sekitar (hanya bila ijazah dicantumkan)',
        'Qualification verification, about (only if the degree is declared)',
      ),
      amount: 150,
      currency: 'SGD',
      payer: 'disputed',
      source: 'sg-anradus',
      aside: 'conditional',
      note: t(
        'Siapa yang membayar diserahkan kepada kedua pihak.',
        'Who pays is left to the parties.',
      ),
    },
  ],
  months: {
    min: 1,
    max: 3,
    parts: [{ kind: 'permit', min: 1, max: 3 }],
    basis: t(
      'MOM menjawab permohonan daring dalam 10 hari kerja; sebelum itu ada 14 hari iklan dan pemeriksaan ijazah, dan surat persetujuan berlaku enam bulan.',
      'MOM answers online applications within 10 business days; 14 days of advertising and the degree check come before, and the approval letter stays valid six months.',
    ),
  },
  documents: [
    t('Paspor', 'Passport'),
    t('Ijazah dan bukti verifikasi', 'Degree and proof of verification'),
    t('Kontrak atau tawaran kerja', 'Contract or job offer'),
    t('CV', 'CV'),
    t(
      'Persetujuan tertulis kandidat untuk pemberi kerja',
      "The candidate's written consent for the employer",
    ),
    t('Surat persetujuan prinsip (IPA)', 'In-principle approval letter (IPA)'),
  ],
  steps: [
    t(
      'Cek batas gaji untuk usiamu pada hari pengajuan.',
      'Check the salary floor for your age on the day of application.',
    ),
    t(
      'Hitung skor COMPASS bersama pemberi kerja lewat Self-Assessment Tool MOM.',
      "Score COMPASS with the employer in MOM's Self-Assessment Tool.",
    ),
    t(
      'Verifikasi ijazah bila memerlukan poin C2.',
      'Have the degree verified if you need the C2 points.',
    ),
    t(
      'Pemberi kerja memasang iklan lowongan, lalu mengajukan secara daring.',
      'The employer advertises the job, then applies online.',
    ),
    t('Persetujuan prinsip, berangkat, lalu kartu.', 'In-principle approval, travel, card.'),
  ],
  notes: [
    t(
      'Batas gaji yang lebih tinggi sudah diumumkan (Anggaran 2026): berlaku mulai 1 Januari 2027 untuk permohonan baru dan mulai 1 Januari 2028 untuk perpanjangan; sampai terbaca berlaku, gaji di tahun-tahun itu belum kami putuskan.',
      'Higher floors are announced for new applications from 1 January 2027 and for renewals from 1 January 2028 (Budget 2026); until they are read as in force, pay in those years is left undecided.',
    ),
    t(
      'Daftar C2 dan Shortage Occupation List diganti pada 1 Januari 2026.',
      'C2 and the Shortage Occupation List were replaced on 1 January 2026.',
    ),
    t(
      'Yang berusia 23 tahun pada 2027 sebaiknya merencanakan dengan SGD6.000, bukan 5.600.',
      'A student who will be 23 in 2027 should plan with SGD6,000, not 5,600.',
    ),
  ],
  openQuestions: [
    t(
      'Tabel MOM per usia belum ditemukan; hanya usia 23, 40 (di luar keuangan), dan 45 yang terbit. Satu halaman menulis 11.800 untuk keuangan pada usia 40 dan 12.500 lebih pada usia 45: bertentangan dengan 11.800 dari MOM pada usia 45.',
      "MOM's own age-by-age table was not found; only ages 23, 40 (outside finance) and 45 are published. One page puts finance at 11,800 for age 40 and 12,500+ for 45: wrong against MOM's published 11,800 at 45.",
    ),
    t(
      'C4: batas persentil ke-20 dan aturan 70% adalah pengetahuan umum, perlu dikonfirmasi.',
      'C4: the 20th-percentile edge and the 70% rule are general knowledge, to be confirmed.',
    ),
    t(
      'Belum ditemukan apakah pembebasan SGD22.500 naik pada 2027.',
      'Whether the SGD22,500 exemption rises in 2027 was not found.',
    ),
    t(
      'Siapa yang membayar verifikasi ijazah diserahkan kepada kedua pihak.',
      'Who pays the degree verification is left to the parties.',
    ),
  ],
  alsoSee: ['sg-compass-asprin', 'sg-compass-combos', 'sg-hawksford', 'sg-budget26', 'sg-run-2026'],
}
