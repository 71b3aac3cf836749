import { schooled } from '../../facts/proofs.ts'
import { all, not, some, within, yes } from '../../rules/builders.ts'
import type { Predicate } from '../../rules/rule.ts'
import { between, holds, place, price, t, timeNotFound } from '../entries.ts'
import type { Move } from '../move.ts'
import { nurse } from './schooling.ts'

const assessed = (
  id: string,
  name: string,
  when: Predicate,
  source: string,
  note: Move['note'],
): Move => ({
  id: `paper.au-skills-${id}`,
  name: t(`Penilaian keahlian ${name}`, `${name} skills assessment`),
  kind: 'paper',
  when,
  effects: [holds('au-189-points.skills-assessment'), holds('au.bachelor-comparable')],
  months: timeNotFound,
  serial: false,
  costs: [
    price(
      t(
        'Penilaian keahlian, rentang semua lembaga (2026)',
        'Skills assessment, range over all authorities (2026)',
      ),
      [550, 1200],
      'm-au-189-cost',
      { currency: 'AUD', asOf: '2026-07-01' },
    ),
  ],
  where: [place(name, 'online', source)],
  canFail: true,
  validMonths: 36,
  note,
})

const engineer = schooled('s1', within('d.field', '07'))

const skillsAssessments: readonly Move[] = [
  assessed(
    'engineers-australia',
    'Engineers Australia',
    engineer,
    'm-ea',
    t(
      'Tarif khusus EA belum ditemukan. Cek dulu apakah prodi terakreditasi Accord pada tahun lulus; kalau tidak, tulis sendiri CDR. Naskah buatan orang lain berujung larangan 12 bulan atau lebih.',
      "EA's own fee was not found. First check whether the programme was Accord-accredited in the graduation year; if not, write the CDR yourself. A text written by someone else brings a ban of 12 months or more.",
    ),
  ),
  assessed(
    'vetassess',
    'VETASSESS',
    all(
      schooled('s1'),
      not(engineer),
      not(nurse('d3')),
      some('jobs', 'job', all(yes('job.related'), yes('job.paid'))),
    ),
    'm-vetassess',
    t(
      'Biasanya perlu ijazah dan kerja relevan sekaligus.',
      'Usually needs both the degree and relevant work.',
    ),
  ),
]

const credential = (
  level: string,
  when: Predicate,
  value: string,
  what: [string, string],
): Move => ({
  id: `paper.ca-eca-${level}`,
  name: t(
    `Nilai ${what[0]} untuk Kanada (ECA dari WES)`,
    `Have the ${what[1]} assessed for Canada (ECA by WES)`,
  ),
  kind: 'paper',
  when,
  effects: [{ kind: 'set', fact: 'ca.education', value }],
  months: between(
    2,
    3,
    'm-wes-time',
    t(
      'Tujuh hari kerja sesudah dokumen terverifikasi, tetapi 2–3 bulan dengan pengiriman dari kampus.',
      '7 business days once documents are verified, but 2–3 months with delivery by the university.',
    ),
  ),
  serial: false,
  costs: [
    price(
      t('ECA WES 2026, sebelum pajak dan kirim', 'WES ECA 2026, before tax and delivery'),
      [264, null],
      'm-wes-fee',
      { currency: 'CAD', asOf: '2026-01-01' },
    ),
  ],
  where: [place('WES', 'online', 'm-wes-fee')],
  canFail: true,
  validMonths: 60,
  note: t(
    'WES yang menentukan setaranya; rencana ini memakai hasil yang lazim. Tanyakan dulu ke kampus atau sekolah bagaimana mereka mengirim transkrip tertutup.',
    'WES decides what it equals; this plan takes the usual result. Ask the campus or school first how it sends sealed transcripts.',
  ),
})

const zealandAssessment = (name: string, level: string, when: Predicate): Move => ({
  id: `paper.nz-iqa-${name}`,
  name: t(
    `Setarakan ijazah ${level} untuk Selandia Baru (IQA dari NZQA)`,
    `Have the ${level} assessed for New Zealand (IQA by NZQA)`,
  ),
  kind: 'paper',
  when,
  effects: [{ kind: 'set', fact: 'nz-smc-6-points.qualification', value: [`iqa-${name}`] }],
  months: between(
    1,
    2,
    'm-nzqa-time',
    t('25 hari kerja (halaman lama).', '25 working days (an older page; our estimate in months).'),
  ),
  serial: false,
  costs: [
    price(t('IQA satu kualifikasi', 'IQA for one qualification'), 445, 'm-nzqa', {
      currency: 'NZD',
    }),
    price(t('Tambahan daftar kekurangan keterampilan', 'Skill shortage add-on'), 165, 'm-nzqa', {
      currency: 'NZD',
      aside: 'optional',
    }),
  ],
  where: [place('NZQA', 'online', 'm-nzqa')],
  canFail: true,
  note: t(
    'NZQA yang menentukan; rencana ini memakai hasil yang lazim. Poin bergantung pada apakah IQA menyebut jenis kualifikasi Selandia Baru.',
    'NZQA decides; this plan takes the usual result. Points depend on whether the IQA names a New Zealand award type.',
  ),
})

/** How Australia, Canada and New Zealand judge a diploma from Indonesia. */
export const assessmentPapers: readonly Move[] = [
  ...skillsAssessments,
  credential('secondary', all(schooled('sma'), not(schooled('s1'))), 'secondary', [
    'ijazah SMA atau SMK',
    'school diploma',
  ]),
  credential('bachelor', all(schooled('s1'), not(schooled('s2'))), 'three-year', [
    'ijazah S1 atau D4',
    "bachelor's diploma",
  ]),
  credential('masters', schooled('s2'), 'masters', ['ijazah S2', "master's diploma"]),
  zealandAssessment('bachelor', 'S1', all(schooled('s1'), not(schooled('s2')))),
  zealandAssessment('masters', 'S2', schooled('s2')),
]
