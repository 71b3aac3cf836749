import type { Deed } from '../../../shared/casework/deed.ts'
import { staff } from '../staff.ts'

// What the staff of the demonstration have done already, so that a case has a history to read.

export type Done = {
  readonly student: string
  readonly by: string
  readonly at: number
  readonly deed: Deed
}

const melati = 'staf-contoh-melati'
const cendana = 'staf-contoh-cendana'
const anggrek = 'staf-contoh-anggrek'

const claim: Deed = { kind: 'claim' }

/** The day of Kupang so many days from now. */
export const dayFrom = (now: number, days: number): string =>
  new Date(now + days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10)

/** That time of a day in Kupang, so many days ago. */
const clockOf = (now: number, daysAgo: number, clock: string): number =>
  Date.parse(`${dayFrom(now, -daysAgo)}T${clock}:00+08:00`)

const doing =
  (now: number) =>
  (student: string, by: string, [daysAgo, clock]: readonly [number, string], deed: Deed): Done => ({
    student: `Contoh ${student}`,
    by,
    at: clockOf(now, daysAgo, clock),
    deed,
  })

/** In the order in which they were done. */
const listed = (now: number, done: ReturnType<typeof doing>): readonly Done[] => [
  done('Ida', melati, [4, '09:05'], claim),
  done('Ida', melati, [4, '09:12'], {
    kind: 'correct',
    fact: 'licence.str-nurse',
    answer: { known: true },
    reason: 'STR asli dilihat saat konsultasi; waktu menjawab belum terbit.',
  }),
  done('Ida', melati, [4, '09:15'], {
    kind: 'confirm',
    fact: 'degrees',
    document: 'diploma',
    dated: '2024-09-12',
    seen: dayFrom(now, -4),
  }),
  done('Ida', melati, [4, '09:21'], { kind: 'recommend', programmes: ['de-triple-win-nurse'] }),
  done('Ida', melati, [4, '09:24'], {
    kind: 'note',
    for: 'student',
    text: 'Ijazahmu sudah saya lihat. Mulai kursus B1 bulan ini; tidak ada biaya kepada siapa pun selain kursusnya.',
  }),
  done('Ida', melati, [4, '09:26'], {
    kind: 'follow-up',
    on: dayFrom(now, 9),
    what: 'Tanyakan hasil kursus B1.',
  }),
  done('Jefri', cendana, [3, '13:40'], claim),
  done('Jefri', cendana, [3, '14:10'], {
    kind: 'override',
    programme: 'de-blue-card',
    verdict: 'met',
    reason: 'Ijazahnya tercatat di anabin; lembarnya dilihat bersama.',
  }),
  done('Lusi', cendana, [3, '10:02'], claim),
  done('Lusi', cendana, [3, '10:20'], {
    kind: 'note',
    for: 'office',
    text: 'Menunggu kabar sekolah tentang surat keterangan.',
  }),
  done('Ian', melati, [2, '11:30'], claim),
  done('Ian', melati, [2, '11:44'], {
    kind: 'note',
    for: 'student',
    text: 'Selesaikan dulu kuliahmu: pintu yang sama lebih dekat sesudah lulus.',
  }),
  done('Lala', anggrek, [2, '08:15'], claim),
  done('Didi', melati, [1, '15:05'], claim),
]

export const deedsDone = (now: number): readonly Done[] => listed(now, doing(now))

/** The member of the demonstration's staff with this id. */
export const memberOf = (id: string) => staff.find((one) => one.id === id)
