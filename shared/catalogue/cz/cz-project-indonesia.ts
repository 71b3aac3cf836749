// One data file a programme: its law, its words and its sources stand together, whatever their length.
import type { FactDefinition, Text } from '../../facts/fact.ts'
import {
  age,
  all,
  any,
  between,
  eachYear,
  fact,
  figure,
  ge,
  is,
  money,
  onApplication,
  reaches,
  some,
  within,
  yes,
} from '../../rules/builders.ts'
import type { Predicate } from '../../rules/rule.ts'
import type { Programme } from '../programme.ts'

/** A polytechnic teaches from D1 on: a technical vocational school (SMK) is not one. */
const technical = some(
  'degrees',
  'd',
  all(is('d.status', 'studying', 'completed'), reaches('d.level', 'd1'), within('d.field', '07')),
)

/** March to May and September to November, each year. */
const filingWindow: Predicate = any(
  eachYear(onApplication, '03-01', '06-01'),
  eachYear(onApplication, '09-01', '12-01'),
)

const offered = (name: string, label: Text): FactDefinition => ({
  id: `cz-project-indonesia.${name}`,
  of: { kind: 'yes-no' },
  settledBy: 'employer',
  label,
})

export const czProjectIndonesia: Programme = {
  id: 'cz-project-indonesia',
  country: 'CZ',
  zone: 'Europe/Prague',
  shortName: { id: 'Kerja teknik di Ceko (Proyek Indonesia)', en: 'Technical work in Czechia' },
  who: {
    id: 'Mahasiswa atau lulusan politeknik bidang teknik yang dipilih pemberi kerja di Ceko.',
    en: 'Polytechnic students or graduates in a technical field whom a Czech employer picks.',
  },
  name: {
    id: 'Ceko - Proyek Indonesia (mahasiswa dan lulusan politeknik)',
    en: 'Czechia - Project Indonesia (polytechnic students and graduates)',
  },
  permit: {
    id: 'Kartu karyawan (employee card) di luar kuota biasa kedutaan',
    en: 'Employee card outside the ordinary embassy quota',
  },
  routes: ['p2p'],
  employer: 'legal-entity',
  sectors: ['engineering', 'manufacturing', 'electrical'],
  fields: ['07'],
  occupations: [
    {
      isco08: '8211',
      label: { id: 'Perakit mesin', en: 'Mechanical machinery assembler' },
    },
    { isco08: '7212', label: { id: 'Juru las', en: 'Welder' } },
    { isco08: '7223', label: { id: 'Penyetel mesin perkakas', en: 'Machine tool setter' } },
    {
      isco08: '3115',
      label: { id: 'Teknisi mesin', en: 'Mechanical engineering technician' },
    },
  ],
  from: '2024-06-19',
  intake: {
    history: [{ from: '2024-06-19', status: 'announced' }],
    asOf: '2024-06-19',
    sources: ['cz-project'],
    note: {
      id: 'Disetujui pada 19 Juni 2024; sesudah itu belum ditemukan penerimaan yang berjalan. Hanya percontohan 2023 yang terbukti.',
      en: 'Approved on 19 June 2024; no intake under it was found after that. Only the pilot of 2023 is proven.',
    },
    window: {
      id: 'Permohonan massal diterima Maret-Mei dan September-November.',
      en: 'Bulk applications are taken in March-May and September-November.',
    },
  },
  selection: {
    kind: 'quota',
    note: {
      id: 'Pemberi kerja memilih lebih dulu; seluruhnya 1.000 orang per tahun, diajukan bersama minimal 100 orang.',
      en: 'The employer chooses first; 1,000 people a year in all, filed together by at least 100.',
    },
    source: 'cz-project',
    quota: { value: 1000, year: 2024, source: 'cz-project' },
  },
  requirements: [
    {
      id: 'polytechnic',
      title: {
        id: 'Mahasiswa atau lulusan politeknik Indonesia terpilih di bidang teknik',
        en: 'Student or graduate of one of the selected Indonesian polytechnics in a technical field',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: all(
        technical,
        yes('cz-project-indonesia.polytechnic'),
        yes('cz-project-indonesia.polytechnic-selected'),
      ),
      source: 'cz-project',
      note: {
        id: 'Daftar politeknik terpilih belum ditemukan; tanyakan ke kampusmu.',
        en: 'The list of selected polytechnics was not found; ask your campus.',
      },
    },
    {
      id: 'employer',
      title: {
        id: 'Pemberi kerja di Ceko dengan minimal 500 karyawan; menyediakan tempat tinggal, pelatihan kerja, koordinator, dan penerjemah',
        en: 'Employer in Czechia with at least 500 staff; provides housing, training on the job, a coordinator and an interpreter',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'employer',
      rule: all(
        ge(fact('cz-project-indonesia.employer-staff'), 500),
        yes('cz-project-indonesia.housing'),
        yes('cz-project-indonesia.training'),
        yes('cz-project-indonesia.coordinator'),
        yes('cz-project-indonesia.interpreter'),
      ),
      source: 'cz-project-news',
    },
    {
      id: 'selection',
      title: {
        id: 'Terpilih oleh pemberi kerja; pada percontohan lewat tes di kampus',
        en: 'Chosen by the employer, in the pilot through tests held on campus',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'employer',
      rule: yes('cz-project-indonesia.chosen'),
      source: 'cz-pnm-skoda',
    },
    {
      id: 'salary',
      title: {
        id: 'Upah dalam kontrak tidak di bawah upah minimum Ceko pada hari pengajuan (sekitar EUR 924 per bulan pada 2026)',
        en: 'Contract pay not below the Czech basic minimum wage on the day of filing (about EUR 924 a month in 2026)',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'employer',
      rule: ge(money('cz-project-indonesia.salary', 'EUR', 'month'), figure('cz.minimum-wage')),
      source: 'cz-nss-minwage',
      also: ['eu-minwage2026'],
    },
    {
      id: 'batch',
      title: {
        id: 'Diajukan bersama: minimal 100 pelamar terpilih dalam satu permohonan massal di kedutaan Jakarta',
        en: 'Filed together: at least 100 selected applicants in one bulk application at the embassy in Jakarta',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'employer',
      rule: ge(fact('cz-project-indonesia.batch-size'), 100),
      source: 'cz-project',
    },
    {
      id: 'quota',
      title: {
        id: 'Dalam kuota 1.000 orang per tahun; permohonan massal diterima pada Maret-Mei dan September-November',
        en: 'Within 1,000 people a year; bulk applications are taken in March-May and September-November',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'authority',
      // language gap: months of every year (`in-months`); the years are listed one by one instead.
      rule: all(yes('cz-project-indonesia.quota-open'), filingWindow),
      source: 'cz-project',
    },
    {
      id: 'age',
      title: {
        id: 'Percontohan memakai usia 21 sampai 29; proyeknya sendiri tidak menyebut batas usia',
        en: 'The pilot worked with ages 21 to 29; the project itself names no age',
      },
      kind: 'should',
      phase: 'apply',
      settledBy: 'student',
      rule: between(age(), 21, 29),
      source: 'cz-project-news',
    },
  ],
  facts: [
    {
      id: 'cz-project-indonesia.polytechnic',
      of: { kind: 'yes-no' },
      settledBy: 'school-or-test',
      label: {
        id: 'Kuliah di atau lulus dari politeknik Indonesia',
        en: 'At or from an Indonesian polytechnic',
      },
      question: {
        ask: {
          id: 'Apakah kampus tempat kamu kuliah teknik sebuah politeknik?',
          en: 'Is the campus where you study or studied engineering a polytechnic?',
        },
        why: {
          id: 'Proyek Ceko ini hanya untuk mahasiswa dan lulusan politeknik tertentu.',
          en: 'This Czech project is only for students and graduates of certain polytechnics.',
        },
        fromMemory: true,
      },
      appliesWhen: technical,
    },
    {
      id: 'cz-project-indonesia.polytechnic-selected',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: {
        id: 'Politeknik itu termasuk yang terpilih',
        en: 'The polytechnic is one of those selected',
      },
    },
    {
      id: 'cz-project-indonesia.employer-staff',
      of: { kind: 'number', unit: 'employees', min: 0, max: 1000000 },
      settledBy: 'employer',
      label: { id: 'Jumlah karyawan di Ceko', en: 'Staff in Czechia' },
    },
    offered('housing', { id: 'Tempat tinggal disediakan', en: 'Housing provided' }),
    offered('training', {
      id: 'Pelatihan kerja disediakan',
      en: 'Training on the job provided',
    }),
    offered('coordinator', { id: 'Koordinator disediakan', en: 'Coordinator provided' }),
    offered('interpreter', { id: 'Penerjemah disediakan', en: 'Interpreter provided' }),
    offered('chosen', { id: 'Terpilih oleh pemberi kerja', en: 'Chosen by the employer' }),
    {
      id: 'cz-project-indonesia.salary',
      of: { kind: 'money' },
      settledBy: 'employer',
      label: { id: 'Upah dalam kontrak', en: 'Pay in the contract' },
    },
    {
      id: 'cz-project-indonesia.batch-size',
      of: { kind: 'number', unit: 'applicants', min: 0, max: 10000 },
      settledBy: 'employer',
      label: {
        id: 'Pelamar dalam permohonan massal',
        en: 'Applicants in the bulk application',
      },
    },
    {
      id: 'cz-project-indonesia.quota-open',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: { id: 'Kuota tahun ini masih ada', en: "This year's quota is still open" },
    },
  ],
  pay: {
    min: 924,
    max: null,
    currency: 'EUR',
    period: 'month',
    source: 'eu-minwage2026',
    note: {
      id: 'Hanya batas bawah menurut hukum. Pada percontohan 2023 Skoda diberitakan membayar Rp18 sampai 24 juta per bulan; upah dalam proyek yang disetujui belum ditemukan.',
      en: 'Legal floor only. In the 2023 pilot Skoda was reported to pay IDR 18 to 24 million a month; pay under the approved project was not found.',
    },
  },
  contractMonths: 24,
  residence: {
    id: 'Proyek dua tahun; setelah itu pada dasarnya kartu karyawan biasa.',
    en: 'Two-year project; ordinary employee card afterwards in principle.',
  },
  costs: [
    {
      what: { id: 'Biaya permohonan kartu', en: 'Card application fee' },
      amount: 5000,
      currency: 'CZK',
      payer: 'student',
      source: 'cz-project-news',
      note: {
        id: 'Perkiraan pemerintah menghitungnya sebagai biaya pekerja.',
        en: "The government's estimate counts it as paid by the worker.",
      },
    },
    {
      what: { id: 'Biaya penempatan pada percontohan', en: 'Placement fee in the pilot' },
      amount: 0,
      currency: 'IDR',
      payer: 'student',
      source: 'cz-markija',
      note: {
        id: 'Penyelenggara menyatakan mahasiswa tidak membayar apa pun.',
        en: 'The organiser said students pay nothing.',
      },
    },
    {
      what: {
        id: 'Perjalanan, tempat tinggal, dan biaya hidup pada percontohan',
        en: 'Travel, housing and living costs in the pilot',
      },
      amount: null,
      currency: 'CZK',
      payer: 'employer',
      source: 'cz-madiunpos',
      note: {
        id: 'Diberitakan untuk Skoda pada 2023; dalam proyek yang disetujui tempat tinggal adalah kewajiban pemberi kerja.',
        en: 'Reported for Skoda in 2023; housing is a duty of the employer in the approved project.',
      },
    },
  ],
  months: {
    min: 4,
    max: 10,
    parts: [
      { kind: 'waiting', min: null, max: null },
      { kind: 'permit', min: null, max: null },
    ],
    basis: {
      id: 'Perkiraan: dua masa pengajuan setahun, seleksi kampus sebelumnya, dan keputusan kartu sesudahnya.',
      en: 'Estimate: two filing windows a year, campus selection before and the decision on the card after.',
    },
  },
  documents: [
    { id: 'KTP', en: 'KTP (identity card)' },
    { id: 'Kartu Keluarga', en: 'Kartu Keluarga (family card)' },
    { id: 'Paspor', en: 'Passport' },
    { id: 'Ijazah (sekolah atau kampus)', en: 'Ijazah (school or university diploma)' },
    { id: 'SKCK', en: 'Police clearance (SKCK)' },
    { id: 'Hasil pemeriksaan kesehatan', en: 'Medical check-up result' },
    {
      id: 'Surat izin keluarga yang diketahui kepala desa atau lurah',
      en: 'Family permission letter known by the village head (surat izin keluarga)',
    },
    {
      id: 'Perjanjian penempatan dengan P3MI berizin',
      en: 'Placement agreement with a licensed P3MI',
    },
    { id: 'Perjanjian kerja', en: 'Work contract' },
    { id: 'BPJS Ketenagakerjaan PMI', en: 'Migrant social security (BPJS Ketenagakerjaan PMI)' },
    {
      id: 'Sertifikat orientasi pra-pemberangkatan (OPP)',
      en: 'Pre-departure orientation (OPP) certificate',
    },
    { id: 'Surat keterangan politeknik', en: 'Polytechnic certificate' },
  ],
  steps: [
    {
      id: 'Tanyakan ke politeknik apakah kampus ikut serta',
      en: 'Ask the polytechnic whether it takes part',
    },
    {
      id: 'Lolos seleksi pemberi kerja, pada percontohan di kampus',
      en: "Pass the employer's selection, in the pilot on campus",
    },
    {
      id: 'Permohonan massal bersama minimal 99 pelamar lain di Jakarta pada masa pengajuan (Maret-Mei atau September-November)',
      en: 'Bulk application with at least 99 others in Jakarta in a filing window (March-May or September-November)',
    },
    {
      id: 'Tunggu kartu karyawan, lalu berangkat berkelompok',
      en: 'Wait for the employee card, then leave as a group',
    },
  ],
  notes: [
    {
      id: 'Apakah Politeknik Negeri Kupang ada di daftar belum ditemukan.',
      en: 'Whether Politeknik Negeri Kupang is on the list was not found.',
    },
    {
      id: 'Hanya percontohan 2023 yang terbukti berjalan: sekitar 300 orang di Skoda dari PN Madiun, PN Sriwijaya, PN Ujung Pandang, dan lainnya, sebagai penempatan dua tahun bagi mahasiswa tingkat akhir, diselenggarakan Markija.',
      en: 'Only the 2023 pilot is proven to have run: about 300 people at Skoda, from PN Madiun, PN Sriwijaya, PN Ujung Pandang and others, as two-year placements of students near the end of their studies, organised by Markija.',
    },
    {
      id: 'Pekerjaan pada percontohan: mekanik, elektromekanik, juru las. Bahasa Inggris pelamar disebut sebagai hambatan utama.',
      en: 'Jobs in the pilot: mechanic, electromechanic, welder. English of the applicants was named as the main obstacle.',
    },
    {
      id: 'Proyek ini berdiri di samping kuota biasa kedutaan, 70 kartu per tahun.',
      en: 'It stands beside the ordinary embassy quota of 70 cards a year.',
    },
  ],
  openQuestions: [
    {
      id: 'Adakah penerimaan pada 2025 atau 2026? Belum ditemukan.',
      en: 'Did any intake run in 2025 or 2026? Nothing was found.',
    },
    {
      id: 'Satu berita menyebut kuota lama untuk warga Indonesia 150 per tahun, kedutaan menyebut 70; angka kedutaan yang dipakai.',
      en: "One news site says the earlier quota for Indonesians was 150 a year, the embassy says 70; the embassy's figure is kept.",
    },
    {
      id: 'Bagaimana proyek ini cocok dengan hukum penempatan Indonesia (magang mahasiswa lewat Markija, atau penempatan PMI lewat P3MI berizin) belum ditemukan.',
      en: 'How the project fits Indonesian placement law (student internship through Markija, or PMI placement through a licensed P3MI) was not found.',
    },
    {
      id: 'Daftar politeknik, tingkat bahasa, dan upah dalam proyek yang disetujui belum ditemukan.',
      en: 'List of polytechnics, language level and pay under the approved project not found.',
    },
  ],
  alsoSee: [
    'cz-project',
    'cz-quota',
    'cz-pnm-skoda',
    'cz-madiunpos',
    'cz-vokasi-2024',
    'cz-markija',
    'cz-gen',
    'cz-nss-minwage',
  ],
}
