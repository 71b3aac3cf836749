import type { Text } from '../facts/fact.ts'
import { all, fact, gt, is, lt, some, yes } from '../rules/builders.ts'
import type { Contradiction } from '../rules/edition.ts'

/** Pairs of answers that cannot both be so; both are named to the student, neither is chosen. */
export const contradictions: readonly (Contradiction & { readonly text: Text })[] = [
  {
    id: 'graduated-before-birth',
    facts: ['birth', 'degrees'],
    when: some('degrees', 'd', lt(fact('d.awarded'), fact('birth'))),
    text: {
      id: 'Tanggal lulus lebih awal daripada tanggal lahir.',
      en: 'A graduation date lies before the date of birth.',
    },
  },
  {
    id: 'worked-before-birth',
    facts: ['birth', 'jobs'],
    when: some('jobs', 'job', lt(fact('job.from'), fact('birth'))),
    text: {
      id: 'Tanggal mulai kerja lebih awal daripada tanggal lahir.',
      en: 'A job starts before the date of birth.',
    },
  },
  {
    id: 'job-ends-before-it-starts',
    facts: ['jobs', 'jobs'],
    when: some('jobs', 'job', gt(fact('job.from'), fact('job.to'))),
    text: {
      id: 'Sebuah pekerjaan selesai sebelum dimulai.',
      en: 'A job ends before it starts.',
    },
  },
  {
    id: 'stay-ends-before-it-starts',
    facts: ['stays', 'stays'],
    when: some('stays', 'stay', gt(fact('stay.from'), fact('stay.to'))),
    text: {
      id: 'Masa tinggal di luar negeri selesai sebelum dimulai.',
      en: 'A stay abroad ends before it starts.',
    },
  },
  {
    id: 'graduated-in-the-future',
    facts: ['degrees', 'degrees'],
    when: some(
      'degrees',
      'd',
      all(is('d.status', 'completed'), gt(fact('d.awarded'), { kind: 'date', of: 'application' })),
    ),
    text: {
      id: 'Ijazah disebut sudah lulus, tetapi tanggal lulusnya belum tiba.',
      en: 'A degree is said to be finished, but its date has not come yet.',
    },
  },
  {
    id: 'abroad-and-at-home',
    facts: ['residence', 'stays'],
    when: some('stays', 'stay', all(yes('stay.ongoing'), is('residence', 'ID'))),
    text: {
      id: 'Kamu menyebut masih tinggal di luar negeri dan juga tinggal di Indonesia.',
      en: 'You say that you still live abroad and also that you live in Indonesia.',
    },
  },
]
