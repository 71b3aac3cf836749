import type { Deed } from '../../../shared/casework/deed.ts'
import { staff } from '../staff.ts'

// What the staff of the demonstration have done already, so that a case has a history to read.

export type Done = {
  readonly student: string
  readonly by: string
  readonly hoursAgo: number
  readonly deed: Deed
}

const melati = 'staf-contoh-melati'
const cendana = 'staf-contoh-cendana'
const anggrek = 'staf-contoh-anggrek'

const done = (student: string, by: string, hoursAgo: number, deed: Deed): Done => ({
  student: `Contoh ${student}`,
  by,
  hoursAgo,
  deed,
})

const claim: Deed = { kind: 'claim' }

/** The day of Kupang so many days from now. */
export const dayFrom = (now: number, days: number): string =>
  new Date(now + days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10)

/** In the order in which they were done. */
export const deedsDone = (now: number): readonly Done[] => [
  done('Ida', melati, 100, claim),
  done('Ida', melati, 99, {
    kind: 'correct',
    fact: 'licence.str-nurse',
    answer: { known: true },
    reason: 'STR asli dilihat saat konsultasi; waktu menjawab belum terbit.',
  }),
  done('Ida', melati, 98, {
    kind: 'confirm',
    fact: 'degrees',
    document: 'diploma',
    dated: '2024-09-12',
    seen: dayFrom(now, -4),
  }),
  done('Ida', melati, 97, { kind: 'recommend', programmes: ['de-triple-win-nurse'] }),
  done('Ida', melati, 96, {
    kind: 'note',
    for: 'student',
    text: 'Ijazahmu sudah saya lihat. Mulai kursus B1 bulan ini; tidak ada biaya kepada siapa pun selain kursusnya.',
  }),
  done('Ida', melati, 95, {
    kind: 'follow-up',
    on: dayFrom(now, 9),
    what: 'Tanyakan hasil kursus B1.',
  }),
  done('Jefri', cendana, 90, claim),
  done('Jefri', cendana, 88, {
    kind: 'override',
    programme: 'de-blue-card',
    verdict: 'met',
    reason: 'Ijazahnya tercatat di anabin; lembarnya dilihat bersama.',
  }),
  done('Lusi', cendana, 70, claim),
  done('Lusi', cendana, 69, {
    kind: 'note',
    for: 'office',
    text: 'Menunggu kabar sekolah tentang surat keterangan.',
  }),
  done('Ian', melati, 60, claim),
  done('Ian', melati, 58, {
    kind: 'note',
    for: 'student',
    text: 'Selesaikan dulu kuliahmu: pintu yang sama lebih dekat sesudah lulus.',
  }),
  done('Lala', anggrek, 50, claim),
  done('Didi', melati, 40, claim),
]

/** The member of the demonstration's staff with this id. */
export const memberOf = (id: string) => staff.find((one) => one.id === id)
