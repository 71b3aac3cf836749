import type { Facts } from '../../facts/answer.ts'
import type { Example } from '../programme.ts'

const programme = 'cz-project-indonesia'

const euros = (amount: number) => ({
  known: { amount, currency: 'EUR', period: 'month' } as const,
})

const chosen: Facts = {
  'cz-project-indonesia.polytechnic-selected': { known: true },
  'cz-project-indonesia.employer-staff': { known: 500 },
  'cz-project-indonesia.housing': { known: true },
  'cz-project-indonesia.training': { known: true },
  'cz-project-indonesia.coordinator': { known: true },
  'cz-project-indonesia.interpreter': { known: true },
  'cz-project-indonesia.chosen': { known: true },
  'cz-project-indonesia.salary': euros(1100),
  'cz-project-indonesia.batch-size': { known: 100 },
  'cz-project-indonesia.quota-open': { known: true },
}

const student: Facts = {
  ...chosen,
  birth: { known: '2004-08-01' },
  degrees: {
    known: [
      {
        id: 'd1',
        level: { known: 'd3' },
        status: { known: 'studying' },
        field: { known: '0715' },
        awarded: { known: '2027-08-30' },
      },
    ],
  },
  'cz-project-indonesia.polytechnic': { known: true },
}

/** Worked cases: the filing months, the batch of a hundred, the pay floor. */
export const examples: readonly Example[] = [
  {
    programme,
    name: {
      id: 'Mahasiswa D3 teknik mesin di politeknik terpilih, diajukan November bersama 99 orang lain',
      en: 'A D3 mechanical student at a selected polytechnic, filed in November with 99 others',
    },
    on: '2026-11-30',
    facts: student,
    status: 'eligible',
    verdicts: { age: 'met' },
    page: true,
  },
  {
    programme,
    name: {
      id: 'Sehari kemudian, 1 Desember, masa pengajuan sudah tutup',
      en: 'One day later, on 1 December, the filing window is shut',
    },
    on: '2026-12-01',
    facts: student,
    status: 'not-eligible',
    verdicts: { quota: 'unmet', polytechnic: 'met' },
    page: true,
  },
  {
    programme,
    name: {
      id: 'Masa pengajuan kembali setiap tahun: 1 Maret 2032 buka',
      en: 'The window returns each year: open on 1 March 2032',
    },
    on: '2032-03-01',
    facts: student,
    status: 'undetermined',
    verdicts: { quota: 'met' },
  },
  {
    programme,
    name: {
      id: 'Masa pengajuan kembali setiap tahun: 29 Februari 2028 belum buka',
      en: 'The window returns each year: not yet open on 29 February 2028',
    },
    on: '2028-02-29',
    facts: student,
    status: 'not-eligible',
    verdicts: { quota: 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Permohonan massal dengan 99 orang kurang satu',
      en: 'A bulk application of 99 is one short',
    },
    on: '2026-11-21',
    facts: { ...student, 'cz-project-indonesia.batch-size': { known: 99 } },
    status: 'not-eligible',
    verdicts: { batch: 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Pemberi kerja dengan 499 karyawan terlalu kecil',
      en: 'An employer with 499 staff is too small',
    },
    on: '2026-11-21',
    facts: { ...student, 'cz-project-indonesia.employer-staff': { known: 499 } },
    status: 'not-eligible',
    verdicts: { employer: 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Mahasiswa ekonomi tidak termasuk: proyek ini untuk bidang teknik',
      en: 'A student of economics is outside: the project is for technical fields',
    },
    on: '2026-11-21',
    facts: {
      ...student,
      degrees: {
        known: [
          {
            id: 'd1',
            level: { known: 'd3' },
            status: { known: 'studying' },
            field: { known: '0311' },
            awarded: { known: '2027-08-30' },
          },
        ],
      },
    },
    status: 'not-eligible',
    verdicts: { polytechnic: 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Apakah politeknik ini terpilih belum diketahui: belum bisa diputuskan',
      en: 'Whether this polytechnic is selected is not known: undecided',
    },
    on: '2026-11-21',
    facts: { ...student, 'cz-project-indonesia.polytechnic-selected': 'dont-know' },
    status: 'undetermined',
    verdicts: { polytechnic: 'unknown' },
    missing: ['cz-project-indonesia.polytechnic-selected'],
    page: true,
  },
  {
    programme,
    name: {
      id: 'Upah EUR 923 di bawah upah minimum 2026',
      en: 'Pay of EUR 923 is under the minimum wage of 2026',
    },
    on: '2026-11-21',
    facts: { ...student, 'cz-project-indonesia.salary': euros(923) },
    status: 'not-eligible',
    verdicts: { salary: 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Diajukan Maret 2027: upah minimum 2027 belum diketahui, belum bisa diputuskan',
      en: 'Filed in March 2027: the minimum wage of 2027 is not known, undecided',
    },
    on: '2027-03-01',
    facts: student,
    status: 'undetermined',
    verdicts: { salary: 'unknown', quota: 'met' },
  },
  {
    programme,
    name: {
      id: 'Usia 30 di luar percontohan, tetapi tidak menghalangi',
      en: 'At 30 one is outside the pilot ages, but that does not block',
    },
    on: '2026-11-21',
    facts: { ...student, birth: { known: '1996-11-21' } },
    status: 'eligible',
    verdicts: { age: 'unmet' },
  },
  {
    programme,
    name: {
      id: 'SMK teknik mesin lalu kuliah ekonomi: bukan mahasiswa politeknik di bidang teknik',
      en: 'A mechanical vocational school, then economics: not a polytechnic student in a technical field',
    },
    on: '2026-11-21',
    facts: {
      ...chosen,
      birth: { known: '2004-08-01' },
      degrees: {
        known: [
          {
            id: 'd1',
            level: { known: 'smk' },
            status: { known: 'completed' },
            field: { known: '0715' },
          },
          {
            id: 'd2',
            level: { known: 's1' },
            status: { known: 'studying' },
            field: { known: '0311' },
          },
        ],
      },
    },
    status: 'not-eligible',
    verdicts: { polytechnic: 'unmet' },
  },
]
