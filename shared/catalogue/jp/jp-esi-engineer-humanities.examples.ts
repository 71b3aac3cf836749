import type { Facts } from '../../facts/answer.ts'
import type { Example } from '../programme.ts'

const programme = 'jp-esi-engineer-humanities'

const degree = (level: string, field: string) =>
  ({
    known: [
      {
        id: 'd1',
        level: { known: level },
        status: { known: 'completed' },
        field: { known: field },
        awarded: { known: '2024-08-28' },
        country: { known: 'ID' },
      },
    ],
  }) as const

const japanese = (test: 'jlpt' | 'bjt', result: string | number) =>
  ({
    known: [
      {
        id: 's1',
        language: { known: 'ja' },
        test: { known: test },
        ...(typeof result === 'string'
          ? { jlpt: { known: result } }
          : { overall: { known: result } }),
        date: { known: '2025-12-07' },
      },
    ],
  }) as const

const ielts = (overall: number) =>
  ({
    known: [
      {
        id: 's1',
        language: { known: 'en' },
        test: { known: 'ielts-academic' },
        overall: { known: overall },
        date: { known: '2025-11-08' },
      },
    ],
  }) as const

const offered: Facts = {
  'jp-esi-engineer-humanities.offer': { known: true },
  'jp-esi-engineer-humanities.offer-equal-pay': { known: true },
  'jp-esi-engineer-humanities.employer-category': { known: '1' },
  'jp-esi-engineer-humanities.interpersonal': { known: false },
  'jp-esi-engineer-humanities.work-language': { known: 'ja' },
  'jp-esi-engineer-humanities.job-it': { known: false },
}

const atSmallFirm: Facts = {
  ...offered,
  'jp-esi-engineer-humanities.employer-category': { known: '3' },
  'jp-esi-engineer-humanities.interpersonal': { known: true },
}

const graduate: Facts = {
  birth: { known: '2001-06-01' },
  degrees: degree('s1', '0613'),
  jobs: { known: [] },
  stays: { known: [] },
  sittings: { known: [] },
  'jp.it-exam': { known: false },
  'jp-esi-engineer-humanities.study-related': { known: true },
}

const schoolLeaver: Facts = { ...graduate, degrees: degree('smk', '0613') }

/** Worked cases: the four ways to qualify, and the language rule of 15 April 2026. */
export const examples: readonly Example[] = [
  {
    programme,
    name: {
      id: 'S1 informatika dengan tawaran sesuai bidang, tanpa sertifikat Jepang: memenuhi syarat',
      en: 'An S1 in informatics with a fitting offer and no Japanese certificate: eligible',
    },
    on: '2026-11-21',
    facts: { ...graduate, ...offered },
    status: 'eligible',
    page: true,
  },
  {
    programme,
    name: {
      id: 'Lulusan SMK tanpa pengalaman dan tanpa ujian IT: belum memenuhi syarat',
      en: 'A vocational-school leaver without work or an IT examination: not eligible',
    },
    on: '2026-11-21',
    facts: { ...schoolLeaver, ...offered },
    status: 'not-eligible',
    verdicts: { qualification: 'unmet', 'b2-interpersonal': 'met' },
    page: true,
  },
  {
    programme,
    name: {
      id: 'Lulusan D3: tergantung penilaian imigrasi, belum bisa diputuskan',
      en: 'A D3 graduate: it hangs on the immigration office, undecided',
    },
    on: '2026-11-21',
    facts: { ...graduate, ...offered, degrees: degree('d3', '0613') },
    status: 'undetermined',
    verdicts: { qualification: 'unknown' },
    missing: ['jp.d3-as-junior-college'],
    page: true,
  },
  {
    programme,
    name: {
      id: 'Ujian IT yang diakui menggantikan ijazah untuk pekerjaan IT',
      en: 'A recognised IT examination replaces the diploma for an IT job',
    },
    on: '2026-11-21',
    facts: {
      ...schoolLeaver,
      ...offered,
      'jp.it-exam': { known: true },
      'jp-esi-engineer-humanities.job-it': { known: true },
    },
    status: 'eligible',
  },
  {
    programme,
    name: {
      id: 'Ujian IT yang sama tidak menolong untuk pekerjaan pemasaran',
      en: 'The same examination does not help for a marketing job',
    },
    on: '2026-11-21',
    facts: { ...schoolLeaver, ...offered, 'jp.it-exam': { known: true } },
    status: 'not-eligible',
    verdicts: { qualification: 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Sepuluh tahun kerja terkait menggantikan ijazah',
      en: 'Ten years of related work replace the diploma',
    },
    on: '2026-11-21',
    facts: {
      ...schoolLeaver,
      ...offered,
      birth: { known: '1995-06-01' },
      jobs: {
        known: [
          {
            id: 'j1',
            from: { known: '2014-01-06' },
            ongoing: { known: true },
            country: { known: 'ID' },
          },
        ],
      },
      'jp.ten-related-years': { known: true },
    },
    status: 'eligible',
  },
  {
    programme,
    name: {
      id: 'Melayani tamu di perusahaan kategori 3 dengan N3, diajukan 14 April 2026: masih boleh',
      en: 'Serving guests at a category 3 employer with N3, filed on 14 April 2026: still open',
    },
    on: '2026-04-14',
    facts: { ...graduate, ...atSmallFirm, sittings: japanese('jlpt', 'n3') },
    status: 'eligible',
  },
  {
    programme,
    name: {
      id: 'Berkas yang sama sehari kemudian: N3 tidak cukup lagi',
      en: 'The same file one day later: N3 is no longer enough',
    },
    on: '2026-04-15',
    facts: { ...graduate, ...atSmallFirm, sittings: japanese('jlpt', 'n3') },
    status: 'not-eligible',
    verdicts: { 'b2-interpersonal': 'unmet' },
  },
  {
    programme,
    name: { id: 'JLPT N2 membuktikan B2', en: 'JLPT N2 proves B2' },
    on: '2026-11-21',
    facts: { ...graduate, ...atSmallFirm, sittings: japanese('jlpt', 'n2') },
    status: 'eligible',
  },
  {
    programme,
    name: { id: 'BJT tepat 400 cukup', en: 'BJT of exactly 400 is enough' },
    on: '2026-11-21',
    facts: { ...graduate, ...atSmallFirm, sittings: japanese('bjt', 400) },
    status: 'eligible',
  },
  {
    programme,
    name: { id: 'BJT 399 kurang satu poin', en: 'BJT 399 is one point short' },
    on: '2026-11-21',
    facts: { ...graduate, ...atSmallFirm, sittings: japanese('bjt', 399) },
    status: 'not-eligible',
    verdicts: { 'b2-interpersonal': 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Perusahaan kategori 2 tidak meminta bukti B2',
      en: 'A category 2 employer asks for no B2 proof',
    },
    on: '2026-11-21',
    facts: {
      ...graduate,
      ...atSmallFirm,
      'jp-esi-engineer-humanities.employer-category': { known: '2' },
      sittings: japanese('jlpt', 'n3'),
    },
    status: 'eligible',
    verdicts: { 'b2-interpersonal': 'met' },
  },
  {
    programme,
    name: {
      id: 'Bahasa kerja Inggris: IELTS 5,5 membuktikan B2, sertifikat Jepang tidak dihitung',
      en: 'English at work: IELTS 5.5 proves B2, a Japanese certificate does not',
    },
    on: '2026-11-21',
    facts: {
      ...graduate,
      ...atSmallFirm,
      'jp-esi-engineer-humanities.work-language': { known: 'en' },
      sittings: ielts(5.5),
    },
    status: 'eligible',
  },
  {
    programme,
    name: {
      id: 'Bahasa kerja Inggris dengan hanya JLPT N1: B2 Inggris belum terbukti',
      en: 'English at work with only JLPT N1: B2 in English is not proved',
    },
    on: '2026-11-21',
    facts: {
      ...graduate,
      ...atSmallFirm,
      'jp-esi-engineer-humanities.work-language': { known: 'en' },
      sittings: japanese('jlpt', 'n1'),
    },
    status: 'not-eligible',
    verdicts: { 'b2-interpersonal': 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Lulusan SMK 20 tahun yang bekerja: sepuluh tahun belum mungkin, jadi tidak ditanyakan',
      en: 'A school leaver of 20 who works: ten years are not possible yet, so nobody asks',
    },
    on: '2026-11-21',
    facts: {
      ...schoolLeaver,
      ...offered,
      birth: { known: '2006-06-01' },
      jobs: { known: [{ id: 'j1', from: { known: '2024-07-01' }, ongoing: { known: true } }] },
    },
    status: 'not-eligible',
    verdicts: { qualification: 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Lulusan sekolah kejuruan Jepang tidak bergantung pada penilaian D3',
      en: 'A graduate of a Japanese vocational school does not hang on how a D3 is weighed',
    },
    on: '2026-11-21',
    facts: {
      ...graduate,
      ...offered,
      degrees: {
        known: [
          {
            id: 'd1',
            level: { known: 'd3' },
            status: { known: 'completed' },
            field: { known: '0613' },
            country: { known: 'JP' },
          },
        ],
      },
      'jp.university-degree': { known: false },
      'jp.senmon-credential': { known: true },
    },
    status: 'eligible',
    verdicts: { qualification: 'met' },
  },
]
