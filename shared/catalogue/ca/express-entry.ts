import type { Text } from '../../facts/fact.ts'
import {
  all,
  always,
  any,
  bounds,
  choose,
  eq,
  fact,
  figure,
  ge,
  is,
  le,
  max,
  min,
  minus,
  money,
  monthsBetween,
  monthsIn,
  not,
  onApplication,
  same,
  some,
  sum,
  times,
  total,
  unless,
  unsettled,
  yes,
} from '../../rules/builders.ts'
import type { Predicate, Quantity } from '../../rules/rule.ts'
import type { Cost } from '../programme.ts'

// What the Express Entry classes share: how work is counted, the funds, and the papers.

type Window = { readonly months: number; readonly before: Quantity }
type Span = { readonly spans?: 'longest'; readonly within?: Window }

/** The last ten years before a day. */
export const tenYears = (on: Quantity = onApplication): Window => ({ months: 120, before: on })

/** A thirtieth, rounded up: what it weighs is only ever an upper bound. */
const thirtieth = 0.0334

/**
 * At most so many full-time months, each job weighed by its hours (30 a week is full time). A month
 * is added to each job, so that counting both its first and its last day never makes it longer.
 */
const weighedMonths = (where: Predicate): Quantity => {
  const end = choose(yes('job.ongoing'), onApplication, fact('job.to'))
  const months = sum(monthsBetween(fact('job.from'), end), 1)
  return total('jobs', 'job', where, times(months, min(fact('job.hours-per-week'), 30), thirtieth))
}

/**
 * Months of paid work that add up to 30 hours a week. Full-time jobs are certain; part-time jobs
 * add up to something between nothing and what their hours can weigh at most.
 */
const fullTimeMonths = (where: Predicate, span: Span = {}): Quantity => {
  // language gap: months-in cannot weigh months by hours (15 + 15 hours a week = full time).
  const paid = all(yes('job.paid'), where)
  const certain = monthsIn('jobs', 'job', {
    where: all(paid, ge(fact('job.hours-per-week'), 30)),
    ...span,
  })
  const most = min(monthsIn('jobs', 'job', { where: paid, ...span }), weighedMonths(paid))
  return bounds(certain, max(certain, most))
}

/** All, some or none of the months, as the fact says; "some" leaves the number open. */
const countedBy = (path: string, months: Quantity): Quantity => ({
  kind: 'table',
  hit: 'first',
  rows: [
    { when: is(path, 'all'), value: months },
    { when: is(path, 'none'), value: 0 },
  ],
  otherwise: bounds(0, months),
})

/** Skilled work (TEER 0-3) anywhere. */
export const skilledMonths = (span: Span = {}): Quantity =>
  countedBy('ca.work-skilled', fullTimeMonths(always, span))

/** Skilled work outside Canada. */
export const foreignMonths = (span: Span = {}): Quantity =>
  countedBy('ca.work-skilled', fullTimeMonths(not(is('job.country', 'CA')), span))

/** Skilled and authorised work in Canada. */
export const canadianMonths = (span: Span = {}): Quantity =>
  countedBy('ca.canadian-work-counted', fullTimeMonths(is('job.country', 'CA'), span))

/** Full-time paid work of any kind within so many months: a bound on what a trade can count. */
export const monthsWithin = (months: number): Quantity =>
  fullTimeMonths(always, { within: { months, before: onApplication } })

/** One finished full-time job alone lasted a year inside the last ten: no occupation is needed. */
const yearInOneJob: Predicate = all(
  ge(fact('main.hours-per-week'), 30),
  le(monthsBetween(fact('main.from'), onApplication), 120),
  ge(monthsBetween(fact('main.from'), onApplication), 12),
  ge(monthsBetween(fact('main.from'), min(onApplication, fact('main.to'))), 12),
)

/** One unbroken year in one skilled occupation within the last ten years. */
export const continuousYear: Predicate = all(
  some(
    'jobs',
    'main',
    any(
      yearInOneJob,
      ge(
        fullTimeMonths(same('job.occupation', 'main.occupation'), {
          spans: 'longest',
          within: tenYears(),
        }),
        12,
      ),
    ),
    { where: yes('main.paid') },
  ),
  any(is('ca.work-skilled', 'all'), all(is('ca.work-skilled', 'some'), unsettled)),
)

/** A job offer that counts: in hand, and valid as Canada reads it. */
export const jobOffer: Predicate = all(yes('ca.offer-in-hand'), yes('ca.job-offer'))

const funds = (key: string) => figure('ca.settlement-funds', onApplication, key)
const family = fact('ca.family-size')

/** Settlement funds for the family, unless there is a valid offer and leave to work already. */
export const settlementFunds: Predicate = unless(
  all(jobOffer, yes('ca.may-work')),
  ge(money('funds', 'CAD', 'once'), {
    kind: 'table',
    hit: 'unique',
    rows: [1, 2, 3, 4, 5, 6, 7].map((people) => ({
      when: eq(family, people),
      value: funds(String(people)),
    })),
    otherwise: sum(funds('7'), times(funds('more'), minus(family, 7))),
  }),
)

/** A Canadian credential, or a foreign one with its assessment, of secondary school or above. */
export const credentialAssessed: Predicate = is(
  'ca.education',
  'secondary',
  'one-year',
  'two-year',
  'three-year',
  'two-or-more',
  'masters',
  'doctorate',
)

export const expressEntryCosts: readonly Cost[] = [
  {
    what: {
      id: 'Pemrosesan (CAD990) dan hak tinggal tetap (CAD600), sejak 30 April 2026',
      en: 'Processing (CAD990) and right of permanent residence (CAD600), since 30 April 2026',
    },
    amount: 1590,
    currency: 'CAD',
    payer: 'student',
    source: 'ca-fees-2026',
    asOf: '2026-04-30',
    note: {
      id: 'Halaman biaya menyebut jalur nominasi provinsi; menurut pemberitahuan 2024, tenaga terampil federal memakai tarif itu, jadi CAD990 dianggap sama.',
      en: 'The fee page names the provincial-nominee line; by the notice of 2024 federal skilled workers share that line, so CAD990 is taken as the same.',
    },
  },
  {
    what: { id: 'Biometrik', en: 'Biometrics' },
    amount: 85,
    currency: 'CAD',
    payer: 'student',
    source: 'ca-bio',
  },
  {
    what: { id: 'Tes bahasa', en: 'Language test' },
    amount: null,
    currency: 'CAD',
    payer: 'student',
    meets: ['language'],
    source: 'ca-tests',
  },
  {
    what: {
      id: 'Penilaian ijazah (Educational Credential Assessment)',
      en: 'Educational credential assessment',
    },
    amount: null,
    currency: 'CAD',
    payer: 'student',
    meets: ['education'],
    source: 'ca-fsw-min',
  },
  {
    what: {
      id: 'Pemeriksaan dokter panel dan SKCK',
      en: 'Panel medical and police certificates',
    },
    amount: null,
    currency: 'IDR',
    payer: 'student',
    source: 'ca-upfront-med',
  },
]

export const expressEntryDocuments: readonly Text[] = [
  { id: 'Paspor', en: 'Passport' },
  {
    id: 'Hasil tes bahasa (IELTS General Training, CELPIP-General, PTE Core, TEF Canada, atau TCF Canada)',
    en: 'Language test result (IELTS General Training, CELPIP-General, PTE Core, TEF Canada or TCF Canada)',
  },
  { id: 'Penilaian ijazah (ECA)', en: 'Educational credential assessment (ECA)' },
  { id: 'Surat pengalaman kerja rinci', en: 'Detailed letters of work experience' },
  { id: 'Bukti dana', en: 'Proof of funds' },
  { id: 'SKCK', en: 'Police certificate (SKCK)' },
  { id: 'Bukti pemeriksaan kesehatan awal', en: 'Proof of the upfront medical examination' },
]

export const expressEntrySteps: readonly Text[] = [
  {
    id: 'Ikuti tes bahasa dan urus penilaian ijazah.',
    en: 'Sit the language test and order the credential assessment.',
  },
  {
    id: 'Cek syarat masuk program (67 poin atau syaratnya sendiri).',
    en: 'Check the programme gate (67 points or its own rule).',
  },
  {
    id: 'Buat profil Express Entry dan hitung skor peringkat (CRS).',
    en: 'Create the Express Entry profile and compute the ranking score (CRS).',
  },
  {
    id: 'Tunggu putaran; ajukan dalam 60 hari sejak undangan.',
    en: 'Wait for a round; apply within 60 days of the invitation.',
  },
]
